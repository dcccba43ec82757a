"""`client.email_inboxes.threads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.email_inboxes import threads as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.email_inboxes.threads.labels import Labels

__all__ = ["Threads"]


class Threads(SyncResource):
    """Threads of one inbox, with received and sent messages together.

    Sub-resources: `labels`.
    """

    @cached_property
    def labels(self) -> Labels:
        """Labels of threads, independent of those of messages."""
        from telnyx_sync.resources.email_inboxes.threads.labels import Labels

        return Labels(self._client, self._async.labels)

    list = paginate(_async.Threads.list)
    retrieve = call(_async.Threads.retrieve)
