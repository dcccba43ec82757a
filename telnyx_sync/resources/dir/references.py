"""`client.dir.references`."""

from __future__ import annotations

from telnyx_async.resources.dir import references as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["References"]


class References(SyncResource):
    """People who vouch for a business: two for its trade, one for its finances.

    Needed only where the documents do not prove that the business exists and pays its bills;
    audited accounts or a credit report do. References are called during the review.
    """

    create = call(_async.References.create)
    list = call(_async.References.list)
    update = call(_async.References.update)
