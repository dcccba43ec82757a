"""`client.calls`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import calls as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.calls.actions import Actions

__all__ = ["Calls"]


class Calls(SyncResource):
    """Make phone calls, and check whether they are still active.

    A call consists of legs, each controlled by its `call_control_id` with `calls.actions`; what
    happens arrives by webhook at the Call Control application's URL.

    Sub-resources: `actions`. Guide: `docs/conferencing.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Commands for a call in progress: answer, speak, gather, record, bridge, transfer, hang up."""
        from telnyx_sync.resources.calls.actions import Actions

        return Actions(self._client, self._async.actions)

    dial = call(_async.Calls.dial)
    retrieve_status = call(_async.Calls.retrieve_status)
