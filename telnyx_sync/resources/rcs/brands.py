"""`client.rcs.brands`."""

from __future__ import annotations

from telnyx_async.resources.rcs import brands as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Brands"]


class Brands(SyncResource):
    """Companies on whose behalf RCS agents send.

    Guide: `docs/messaging.md`.
    """

    create = call(_async.Brands.create)
    list = call(_async.Brands.list)
    retrieve = call(_async.Brands.retrieve)
    submit = call(_async.Brands.submit)
    update = call(_async.Brands.update)
