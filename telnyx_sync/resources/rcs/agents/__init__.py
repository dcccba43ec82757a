"""`client.rcs.agents`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.rcs import agents as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.rcs.agents.test_devices import TestDevices

__all__ = ["Agents"]


class Agents(SyncResource):
    """RCS agents, from draft to launch.

    Sub-resources: `test_devices`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def test_devices(self) -> TestDevices:
        """Phones that can receive messages of an RCS agent before its launch."""
        from telnyx_sync.resources.rcs.agents.test_devices import TestDevices

        return TestDevices(self._client, self._async.test_devices)

    create = call(_async.Agents.create)
    launch = call(_async.Agents.launch)
    list = call(_async.Agents.list)
    retrieve = call(_async.Agents.retrieve)
    retrieve_carrier_approvals = call(_async.Agents.retrieve_carrier_approvals)
    submit = call(_async.Agents.submit)
    update = call(_async.Agents.update)
