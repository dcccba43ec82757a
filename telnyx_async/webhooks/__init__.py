"""Webhooks: verified, typed, each handled once, in every framework.

The adapters are modules of their own, imported only when used: `aiohttp`, `starlette` (and
FastAPI), `django`, `flask`, `asgi`, `wsgi`. Each has `endpoint(router)`.
"""

from telnyx_async._errors import WebhookVerificationError
from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async.webhooks._client import Webhooks
from telnyx_async.webhooks._crypto.sign import KeyPair, generate_keys, sign, sign_meeting
from telnyx_async.webhooks._crypto.verify import verify
from telnyx_async.webhooks._events import unsafe_unwrap, unwrap
from telnyx_async.webhooks._order import by_call
from telnyx_async.webhooks._router import Answer, WebhookRouter
from telnyx_async.webhooks._stores.base import Claim, MemoryStore, Store
from telnyx_async.webhooks._stores.redis import RedisStore
from telnyx_async.webhooks._stores.sqlite import SQLiteStore
from telnyx_async.webhooks._texml import TexmlCallback

__all__ = [
    "Answer",
    "Claim",
    "KeyPair",
    "MemoryStore",
    "RedisStore",
    "SQLiteStore",
    "Store",
    "TexmlCallback",
    "WebhookEvent",
    "WebhookRouter",
    "WebhookVerificationError",
    "Webhooks",
    "by_call",
    "generate_keys",
    "sign",
    "sign_meeting",
    "unsafe_unwrap",
    "unwrap",
    "verify",
]
