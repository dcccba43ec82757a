"""`client.email_inboxes.messages`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.email_inboxes import messages as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.email_inboxes.messages.actions import Actions
    from telnyx_sync.resources.email_inboxes.messages.labels import Labels

__all__ = ["Messages"]


class Messages(SyncResource):
    """Messages received in an inbox: search them, mark them read, reply to them.

    Sub-resources: `actions`, `labels`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Reply to or forward a received message."""
        from telnyx_sync.resources.email_inboxes.messages.actions import Actions

        return Actions(self._client, self._async.actions)

    @cached_property
    def labels(self) -> Labels:
        """Labels of messages, such as `spam` or `processed`."""
        from telnyx_sync.resources.email_inboxes.messages.labels import Labels

        return Labels(self._client, self._async.labels)

    drafts = call(_async.Messages.drafts)
    list = paginate(_async.Messages.list)
    update = call(_async.Messages.update)
