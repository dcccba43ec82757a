"""`client.porting`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import porting as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.porting.events import Events
    from telnyx_sync.resources.porting.loa_configurations import LoaConfigurations
    from telnyx_sync.resources.porting.reports import Reports

__all__ = ["Porting"]


class Porting(SyncResource):
    """Events, reports and letterheads for porting numbers in.

    Sub-resources: `events`, `loa_configurations`, `reports`. Guide: `docs/numbers.md`.
    """

    @cached_property
    def events(self) -> Events:
        """Events of porting orders: new statuses, comments, splits."""
        from telnyx_sync.resources.porting.events import Events

        return Events(self._client, self._async.events)

    @cached_property
    def loa_configurations(self) -> LoaConfigurations:
        """Letterheads and company details for letters of authorization (LOA)."""
        from telnyx_sync.resources.porting.loa_configurations import LoaConfigurations

        return LoaConfigurations(self._client, self._async.loa_configurations)

    @cached_property
    def reports(self) -> Reports:
        """Reports of porting orders as CSV."""
        from telnyx_sync.resources.porting.reports import Reports

        return Reports(self._client, self._async.reports)

    list_uk_carriers = call(_async.Porting.list_uk_carriers)
