"""`client.enterprises`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import enterprises as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.enterprises.dir import Dir
    from telnyx_sync.resources.enterprises.reputation import Reputation
    from telnyx_sync.resources.enterprises.verify_email import VerifyEmail

__all__ = ["Enterprises"]


class Enterprises(SyncResource):
    """Legal entities that own display identities and monitored numbers.

    Sub-resources: `dir`, `reputation`, `verify_email`.
    """

    @cached_property
    def dir(self) -> Dir:
        """Display identities of one enterprise."""
        from telnyx_sync.resources.enterprises.dir import Dir

        return Dir(self._client, self._async.dir)

    @cached_property
    def reputation(self) -> Reputation:
        """Monitoring of how call screening rates the numbers of an enterprise."""
        from telnyx_sync.resources.enterprises.reputation import Reputation

        return Reputation(self._client, self._async.reputation)

    @cached_property
    def verify_email(self) -> VerifyEmail:
        """Verification of the contact address of a call center (BPO)."""
        from telnyx_sync.resources.enterprises.verify_email import VerifyEmail

        return VerifyEmail(self._client, self._async.verify_email)

    branded_calling = call(_async.Enterprises.branded_calling)
    create = call(_async.Enterprises.create)
    delete = call(_async.Enterprises.delete)
    list = paginate(_async.Enterprises.list)
    retrieve = call(_async.Enterprises.retrieve)
    update = call(_async.Enterprises.update)
