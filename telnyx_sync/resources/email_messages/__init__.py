"""`client.email_messages`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import email_messages as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.email_messages.recipients import Recipients

__all__ = ["EmailMessages"]


class EmailMessages(SyncResource):
    """Send email now or later, singly or in batches, and track delivery.

    Sub-resources: `recipients`.
    """

    @cached_property
    def recipients(self) -> Recipients:
        """Delivery of a message to each recipient."""
        from telnyx_sync.resources.email_messages.recipients import Recipients

        return Recipients(self._client, self._async.recipients)

    batch = call(_async.EmailMessages.batch)
    create = call(_async.EmailMessages.create)
    delete = call(_async.EmailMessages.delete)
    delete_all = call(_async.EmailMessages.delete_all)
    delete_schedule = call(_async.EmailMessages.delete_schedule)
    list = paginate(_async.EmailMessages.list)
    retrieve = call(_async.EmailMessages.retrieve)
    retrieve_events = paginate(_async.EmailMessages.retrieve_events)
    update_schedule = call(_async.EmailMessages.update_schedule)
