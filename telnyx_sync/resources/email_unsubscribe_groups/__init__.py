"""`client.email_unsubscribe_groups`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import email_unsubscribe_groups as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.email_unsubscribe_groups.suppressions import Suppressions

__all__ = ["EmailUnsubscribeGroups"]


class EmailUnsubscribeGroups(SyncResource):
    """Kinds of mail, such as newsletters, that recipients unsubscribe from separately.

    Sub-resources: `suppressions`.
    """

    @cached_property
    def suppressions(self) -> Suppressions:
        """Recipients who have unsubscribed from a group."""
        from telnyx_sync.resources.email_unsubscribe_groups.suppressions import Suppressions

        return Suppressions(self._client, self._async.suppressions)

    create = call(_async.EmailUnsubscribeGroups.create)
    delete = call(_async.EmailUnsubscribeGroups.delete)
    list = paginate(_async.EmailUnsubscribeGroups.list)
    retrieve = call(_async.EmailUnsubscribeGroups.retrieve)
    update = call(_async.EmailUnsubscribeGroups.update)
