"""`client.llm_token_gateway.token_groups`."""

from __future__ import annotations

from telnyx_async.resources.llm_token_gateway import token_groups as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["TokenGroups"]


class TokenGroups(SyncResource):
    """Groups of keys that share models, budget, limits and guardrails."""

    create = call(_async.TokenGroups.create)
    delete = call(_async.TokenGroups.delete)
    list = paginate(_async.TokenGroups.list)
    retrieve = call(_async.TokenGroups.retrieve)
    update = call(_async.TokenGroups.update)
