"""`client.ai.assistants.tests.runs`."""

from __future__ import annotations

from telnyx_async.resources.ai.assistants.tests import runs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Runs"]


class Runs(SyncResource):
    """Runs of one test.

    Guide: `docs/assistants.md`.
    """

    list = paginate(_async.Runs.list)
    retrieve = call(_async.Runs.retrieve)
    trigger = call(_async.Runs.trigger)
