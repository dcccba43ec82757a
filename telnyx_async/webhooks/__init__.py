"""Webhooks: verified, typed, deduplicated, in every web framework.

Each framework has an adapter with `endpoint(router)`, imported only when used: the modules
`aiohttp`, `starlette` (also for FastAPI), `django`, `flask`, `asgi` and `wsgi`.
"""

from telnyx_async._errors import WebhookVerificationError
from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async.webhooks._crypto.signatures import (
    KeyPair,
    generate_keys,
    sign,
    sign_meeting,
    verify,
)
from telnyx_async.webhooks._events import TexmlCallback, Webhooks, unsafe_unwrap, unwrap
from telnyx_async.webhooks._ordering import by_call
from telnyx_async.webhooks._router import WebhookResponse, WebhookRouter
from telnyx_async.webhooks._stores.base import ClaimResult, MemoryStore, Store
from telnyx_async.webhooks._stores.redis import RedisStore
from telnyx_async.webhooks._stores.sqlite import SQLiteStore

__all__ = [
    "ClaimResult",
    "KeyPair",
    "MemoryStore",
    "RedisStore",
    "SQLiteStore",
    "Store",
    "TexmlCallback",
    "WebhookEvent",
    "WebhookResponse",
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
