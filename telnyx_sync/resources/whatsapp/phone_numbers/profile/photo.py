"""`client.whatsapp.phone_numbers.profile.photo`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp.phone_numbers.profile import photo as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Photo"]


class Photo(SyncResource):
    """Photo of a number's business profile.

    Guide: `docs/messaging.md`.
    """

    delete = call(_async.Photo.delete)
    retrieve = call(_async.Photo.retrieve)
    upload = call(_async.Photo.upload)
