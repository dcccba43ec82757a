"""`client.legacy.reporting.usage_reports`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.legacy.reporting import usage_reports as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.legacy.reporting.usage_reports.messaging import Messaging
    from telnyx_sync.resources.legacy.reporting.usage_reports.number_lookup import NumberLookup
    from telnyx_sync.resources.legacy.reporting.usage_reports.voice import Voice

__all__ = ["UsageReports"]


class UsageReports(SyncResource):
    """Usage figures of a period: volumes and costs.

    Sub-resources: `messaging`, `number_lookup`, `voice`. Guide: `docs/billing.md`.
    """

    @cached_property
    def messaging(self) -> Messaging:
        """Usage figures of messages, made in the background."""
        from telnyx_sync.resources.legacy.reporting.usage_reports.messaging import Messaging

        return Messaging(self._client, self._async.messaging)

    @cached_property
    def number_lookup(self) -> NumberLookup:
        """Usage figures of number lookups, made in the background."""
        from telnyx_sync.resources.legacy.reporting.usage_reports.number_lookup import NumberLookup

        return NumberLookup(self._client, self._async.number_lookup)

    @cached_property
    def voice(self) -> Voice:
        """Usage figures of calls, made in the background."""
        from telnyx_sync.resources.legacy.reporting.usage_reports.voice import Voice

        return Voice(self._client, self._async.voice)

    retrieve_speech_to_text = call(_async.UsageReports.retrieve_speech_to_text)
