"""`client.session_analysis`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import session_analysis as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.session_analysis.metadata import Metadata

__all__ = ["SessionAnalysis"]


class SessionAnalysis(SyncResource):
    """What a call or other event caused across products, as a tree with costs.

    Sub-resources: `metadata`.
    """

    @cached_property
    def metadata(self) -> Metadata:
        """Kinds of records that can be analyzed, and their relations."""
        from telnyx_sync.resources.session_analysis.metadata import Metadata

        return Metadata(self._client, self._async.metadata)

    retrieve = call(_async.SessionAnalysis.retrieve)
