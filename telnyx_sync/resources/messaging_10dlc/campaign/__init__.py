"""`client.messaging_10dlc.campaign`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.messaging_10dlc import campaign as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_10dlc.campaign.osr import Osr
    from telnyx_sync.resources.messaging_10dlc.campaign.usecase import Usecase

__all__ = ["Campaign"]


class Campaign(SyncResource):
    """Registered use cases of a brand; each number sends under one of them.

    Sub-resources: `osr`, `usecase`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def osr(self) -> Osr:
        """The entry of a campaign in the number registry OSR."""
        from telnyx_sync.resources.messaging_10dlc.campaign.osr import Osr

        return Osr(self._client, self._async.osr)

    @cached_property
    def usecase(self) -> Usecase:
        """Prices of campaigns by use case."""
        from telnyx_sync.resources.messaging_10dlc.campaign.usecase import Usecase

        return Usecase(self._client, self._async.usecase)

    accept_sharing = call(_async.Campaign.accept_sharing)
    deactivate = call(_async.Campaign.deactivate)
    get_mno_metadata = call(_async.Campaign.get_mno_metadata)
    get_operation_status = call(_async.Campaign.get_operation_status)
    get_sharing_status = call(_async.Campaign.get_sharing_status)
    list = paginate(_async.Campaign.list)
    retrieve = call(_async.Campaign.retrieve)
    submit_appeal = call(_async.Campaign.submit_appeal)
    update = call(_async.Campaign.update)
