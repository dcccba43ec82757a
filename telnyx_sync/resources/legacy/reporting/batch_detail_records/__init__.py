"""`client.legacy.reporting.batch_detail_records`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.legacy.reporting.batch_detail_records.messaging import Messaging
    from telnyx_sync.resources.legacy.reporting.batch_detail_records.speech_to_text import (
        SpeechToText,
    )
    from telnyx_sync.resources.legacy.reporting.batch_detail_records.voice import Voice

__all__ = ["BatchDetailRecords"]


class BatchDetailRecords(SyncResource):
    """Files with the detail records of a period, made in the background.

    Sub-resources: `messaging`, `speech_to_text`, `voice`. Guide: `docs/billing.md`.
    """

    @cached_property
    def messaging(self) -> Messaging:
        """Files with the detail records of messages (MDRs)."""
        from telnyx_sync.resources.legacy.reporting.batch_detail_records.messaging import Messaging

        return Messaging(self._client, self._async.messaging)

    @cached_property
    def speech_to_text(self) -> SpeechToText:
        """Files with the detail records of transcriptions."""
        from telnyx_sync.resources.legacy.reporting.batch_detail_records.speech_to_text import (
            SpeechToText,
        )

        return SpeechToText(self._client, self._async.speech_to_text)

    @cached_property
    def voice(self) -> Voice:
        """Files with the detail records of calls (CDRs)."""
        from telnyx_sync.resources.legacy.reporting.batch_detail_records.voice import Voice

        return Voice(self._client, self._async.voice)
