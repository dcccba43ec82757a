"""`client.legacy`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.legacy.reporting import Reporting

__all__ = ["Legacy"]


class Legacy(SyncResource):
    """Older interfaces that are still in service.

    Sub-resources: `reporting`. Guide: `docs/billing.md`.
    """

    @cached_property
    def reporting(self) -> Reporting:
        """Older reports: files of detail records, and usage figures."""
        from telnyx_sync.resources.legacy.reporting import Reporting

        return Reporting(self._client, self._async.reporting)
