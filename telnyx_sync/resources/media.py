"""`client.media`."""

from __future__ import annotations

from telnyx_async.resources import media as _async
from telnyx_sync._bridge import SyncResource, call, stream

__all__ = ["Media"]


class Media(SyncResource):
    """Audio and documents stored by name, for playback on calls and for faxes.

    Guide: `docs/files-and-streams.md`.
    """

    delete = call(_async.Media.delete)
    download = stream(_async.Media.download)
    list = call(_async.Media.list)
    retrieve = call(_async.Media.retrieve)
    update = call(_async.Media.update)
    upload = call(_async.Media.upload)
