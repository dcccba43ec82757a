"""`client.rcs.agents.test_devices`."""

from __future__ import annotations

from telnyx_async.resources.rcs.agents import test_devices as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["TestDevices"]


class TestDevices(SyncResource):
    """Phones that can receive messages of an RCS agent before its launch.

    Guide: `docs/messaging.md`.
    """

    create = call(_async.TestDevices.create)
    delete = call(_async.TestDevices.delete)
    list = call(_async.TestDevices.list)
