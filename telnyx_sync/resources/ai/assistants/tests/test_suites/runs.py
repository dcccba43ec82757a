"""`client.ai.assistants.tests.test_suites.runs`."""

from __future__ import annotations

from telnyx_async.resources.ai.assistants.tests.test_suites import runs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Runs"]


class Runs(SyncResource):
    """Runs of all the tests in a suite.

    Guide: `docs/assistants.md`.
    """

    list = paginate(_async.Runs.list)
    trigger = call(_async.Runs.trigger)
