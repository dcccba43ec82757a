"""`client.legacy.reporting.batch_detail_records.speech_to_text`."""

from __future__ import annotations

from telnyx_async.resources.legacy.reporting.batch_detail_records import speech_to_text as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SpeechToText"]


class SpeechToText(SyncResource):
    """Files with the detail records of transcriptions.

    Guide: `docs/billing.md`.
    """

    create = call(_async.SpeechToText.create)
    delete = call(_async.SpeechToText.delete)
    list = call(_async.SpeechToText.list)
    retrieve = call(_async.SpeechToText.retrieve)
