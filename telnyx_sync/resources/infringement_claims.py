"""`client.infringement_claims`."""

from __future__ import annotations

from telnyx_async.resources import infringement_claims as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["InfringementClaims"]


class InfringementClaims(SyncResource):
    """Claims of third parties that a display identity of yours infringes their rights."""

    contest = call(_async.InfringementClaims.contest)
    retrieve = call(_async.InfringementClaims.retrieve)
