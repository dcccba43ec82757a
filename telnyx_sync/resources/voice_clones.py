"""`client.voice_clones`."""

from __future__ import annotations

from telnyx_async.resources import voice_clones as _async
from telnyx_sync._bridge import SyncResource, call, paginate, stream

__all__ = ["VoiceClones"]


class VoiceClones(SyncResource):
    """Clones of voices, made from a recording or a voice design.

    Guide: `docs/speech.md`.
    """

    create = call(_async.VoiceClones.create)
    create_from_upload = call(_async.VoiceClones.create_from_upload)
    delete = call(_async.VoiceClones.delete)
    download_sample = stream(_async.VoiceClones.download_sample)
    list = paginate(_async.VoiceClones.list)
    update = call(_async.VoiceClones.update)
