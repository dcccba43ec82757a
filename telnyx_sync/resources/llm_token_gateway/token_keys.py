"""`client.llm_token_gateway.token_keys`."""

from __future__ import annotations

from telnyx_async.resources.llm_token_gateway import token_keys as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["TokenKeys"]


class TokenKeys(SyncResource):
    """Keys with which users and programs reach models through the gateway."""

    create = call(_async.TokenKeys.create)
    delete = call(_async.TokenKeys.delete)
    list = paginate(_async.TokenKeys.list)
    retrieve = call(_async.TokenKeys.retrieve)
    update = call(_async.TokenKeys.update)
