"""`client.email_inboxes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import email_inboxes as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.email_inboxes.drafts import Drafts
    from telnyx_sync.resources.email_inboxes.filters import Filters
    from telnyx_sync.resources.email_inboxes.messages import Messages
    from telnyx_sync.resources.email_inboxes.threads import Threads

__all__ = ["EmailInboxes"]


class EmailInboxes(SyncResource):
    """Mailboxes for programs and agents: receive, read, label, reply to and forward mail.

    Sub-resources: `drafts`, `filters`, `messages`, `threads`.
    """

    @cached_property
    def drafts(self) -> Drafts:
        """Unsent messages of an inbox, to be reviewed and edited before sending."""
        from telnyx_sync.resources.email_inboxes.drafts import Drafts

        return Drafts(self._client, self._async.drafts)

    @cached_property
    def filters(self) -> Filters:
        """Allowlist and blocklist of an inbox: who may write to it."""
        from telnyx_sync.resources.email_inboxes.filters import Filters

        return Filters(self._client, self._async.filters)

    @cached_property
    def messages(self) -> Messages:
        """Messages received in an inbox: search them, mark them read, reply to them."""
        from telnyx_sync.resources.email_inboxes.messages import Messages

        return Messages(self._client, self._async.messages)

    @cached_property
    def threads(self) -> Threads:
        """Threads of one inbox, with received and sent messages together."""
        from telnyx_sync.resources.email_inboxes.threads import Threads

        return Threads(self._client, self._async.threads)

    create = call(_async.EmailInboxes.create)
    delete = call(_async.EmailInboxes.delete)
    list = paginate(_async.EmailInboxes.list)
    retrieve = call(_async.EmailInboxes.retrieve)
