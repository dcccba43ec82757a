"""`client.portouts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import portouts as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.portouts.comments import Comments
    from telnyx_sync.resources.portouts.events import Events
    from telnyx_sync.resources.portouts.reports import Reports
    from telnyx_sync.resources.portouts.supporting_documents import SupportingDocuments

__all__ = ["Portouts"]


class Portouts(SyncResource):
    """Port-out requests: other carriers ask to take numbers of the account.

    Sub-resources: `comments`, `events`, `reports`, `supporting_documents`. Guide:
    `docs/numbers.md`.
    """

    @cached_property
    def comments(self) -> Comments:
        """Comments on port-out requests, between you and Telnyx."""
        from telnyx_sync.resources.portouts.comments import Comments

        return Comments(self._client, self._async.comments)

    @cached_property
    def events(self) -> Events:
        """Events of port-out requests: new statuses, dates, comments."""
        from telnyx_sync.resources.portouts.events import Events

        return Events(self._client, self._async.events)

    @cached_property
    def reports(self) -> Reports:
        """Reports of port-out requests as CSV."""
        from telnyx_sync.resources.portouts.reports import Reports

        return Reports(self._client, self._async.reports)

    @cached_property
    def supporting_documents(self) -> SupportingDocuments:
        """Documents for port-out requests."""
        from telnyx_sync.resources.portouts.supporting_documents import SupportingDocuments

        return SupportingDocuments(self._client, self._async.supporting_documents)

    list = paginate(_async.Portouts.list)
    list_rejection_codes = call(_async.Portouts.list_rejection_codes)
    retrieve = call(_async.Portouts.retrieve)
    update_status = call(_async.Portouts.update_status)
