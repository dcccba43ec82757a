"""`client.number_lookup`."""

from __future__ import annotations

from telnyx_async.resources import number_lookup as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["NumberLookup"]


class NumberLookup(SyncResource):
    """Look up a phone number: carrier, line type, name of the owner.

    Guide: `docs/numbers.md`.
    """

    retrieve = call(_async.NumberLookup.retrieve)
