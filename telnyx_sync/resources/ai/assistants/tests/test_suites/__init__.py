"""`client.ai.assistants.tests.test_suites`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai.assistants.tests import test_suites as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.assistants.tests.test_suites.runs import Runs

__all__ = ["TestSuites"]


class TestSuites(SyncResource):
    """Test suites: tests that run together.

    Sub-resources: `runs`. Guide: `docs/assistants.md`.
    """

    @cached_property
    def runs(self) -> Runs:
        """Runs of all the tests in a suite."""
        from telnyx_sync.resources.ai.assistants.tests.test_suites.runs import Runs

        return Runs(self._client, self._async.runs)

    list = call(_async.TestSuites.list)
