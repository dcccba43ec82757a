"""`client.voice_designs`."""

from __future__ import annotations

from telnyx_async.resources import voice_designs as _async
from telnyx_sync._bridge import SyncResource, call, paginate, stream

__all__ = ["VoiceDesigns"]


class VoiceDesigns(SyncResource):
    """Voices designed from a description in words, in versions.

    Guide: `docs/speech.md`.
    """

    create = call(_async.VoiceDesigns.create)
    delete = call(_async.VoiceDesigns.delete)
    delete_version = call(_async.VoiceDesigns.delete_version)
    download_sample = stream(_async.VoiceDesigns.download_sample)
    list = paginate(_async.VoiceDesigns.list)
    rename = call(_async.VoiceDesigns.rename)
    retrieve = call(_async.VoiceDesigns.retrieve)
