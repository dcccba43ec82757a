"""`client.compute`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import compute as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.compute.funcs import Funcs

__all__ = ["Compute"]


class Compute(SyncResource):
    """Functions and stateful actors that run on Telnyx's edge.

    Sub-resources: `funcs`.
    """

    @cached_property
    def funcs(self) -> Funcs:
        """Functions: their logs, metrics and revisions."""
        from telnyx_sync.resources.compute.funcs import Funcs

        return Funcs(self._client, self._async.funcs)

    retrieve = call(_async.Compute.retrieve)
