"""`client.messaging_10dlc.campaign_builder`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.messaging_10dlc import campaign_builder as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_10dlc.campaign_builder.brand import Brand

__all__ = ["CampaignBuilder"]


class CampaignBuilder(SyncResource):
    """Create campaigns; three months are charged up front.

    Sub-resources: `brand`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def brand(self) -> Brand:
        """Use cases that a brand qualifies for."""
        from telnyx_sync.resources.messaging_10dlc.campaign_builder.brand import Brand

        return Brand(self._client, self._async.brand)

    submit = call(_async.CampaignBuilder.submit)
