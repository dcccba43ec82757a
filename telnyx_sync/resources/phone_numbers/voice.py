"""`client.phone_numbers.voice`."""

from __future__ import annotations

from telnyx_async.resources.phone_numbers import voice as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Voice"]


class Voice(SyncResource):
    """Voice settings of phone numbers: forwarding, recording, caller name, fax.

    Guide: `docs/numbers.md`.
    """

    list = paginate(_async.Voice.list)
    retrieve = call(_async.Voice.retrieve)
    update = call(_async.Voice.update)
