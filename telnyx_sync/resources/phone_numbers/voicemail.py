"""`client.phone_numbers.voicemail`."""

from __future__ import annotations

from telnyx_async.resources.phone_numbers import voicemail as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Voicemail"]


class Voicemail(SyncResource):
    """Voicemail of phone numbers.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.Voicemail.create)
    retrieve = call(_async.Voicemail.retrieve)
    update = call(_async.Voicemail.update)
