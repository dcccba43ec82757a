"""`client.legacy.reporting.batch_detail_records`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.legacy.reporting.batch_detail_records.messaging import Messaging
    from telnyx_async.resources.legacy.reporting.batch_detail_records.speech_to_text import (
        SpeechToText,
    )
    from telnyx_async.resources.legacy.reporting.batch_detail_records.voice import Voice

__all__ = ["BatchDetailRecords"]


class BatchDetailRecords(Resource):
    """Files with the detail records of a period, made in the background.

    Sub-resources: `messaging`, `speech_to_text`, `voice`. Guide: `docs/billing.md`.
    """

    @cached_property
    def messaging(self) -> Messaging:
        """Files with the detail records of messages (MDRs)."""
        from telnyx_async.resources.legacy.reporting.batch_detail_records.messaging import Messaging

        return Messaging(self._client)

    @cached_property
    def speech_to_text(self) -> SpeechToText:
        """Files with the detail records of transcriptions."""
        from telnyx_async.resources.legacy.reporting.batch_detail_records.speech_to_text import (
            SpeechToText,
        )

        return SpeechToText(self._client)

    @cached_property
    def voice(self) -> Voice:
        """Files with the detail records of calls (CDRs)."""
        from telnyx_async.resources.legacy.reporting.batch_detail_records.voice import Voice

        return Voice(self._client)
