"""`client.legacy`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.legacy.reporting import Reporting

__all__ = ["Legacy"]


class Legacy(Resource):
    """Older interfaces that are still in service.

    Sub-resources: `reporting`. Guide: `docs/billing.md`.
    """

    @cached_property
    def reporting(self) -> Reporting:
        """Older reports: files of detail records, and usage figures."""
        from telnyx_async.resources.legacy.reporting import Reporting

        return Reporting(self._client)
