"""`client.pronunciation_dicts`."""

from __future__ import annotations

from telnyx_async.resources import pronunciation_dicts as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PronunciationDicts"]


class PronunciationDicts(SyncResource):
    """Dictionaries of how voices pronounce names and abbreviations.

    Guide: `docs/speech.md`.
    """

    create = call(_async.PronunciationDicts.create)
    delete = call(_async.PronunciationDicts.delete)
    list = paginate(_async.PronunciationDicts.list)
    retrieve = call(_async.PronunciationDicts.retrieve)
    update = call(_async.PronunciationDicts.update)
