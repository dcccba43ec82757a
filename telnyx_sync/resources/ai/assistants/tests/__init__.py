"""`client.ai.assistants.tests`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai.assistants import tests as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.assistants.tests.runs import Runs
    from telnyx_sync.resources.ai.assistants.tests.test_suites import TestSuites

__all__ = ["Tests"]


class Tests(SyncResource):
    """Tests: conversations with an assistant that are judged by a rubric.

    Sub-resources: `runs`, `test_suites`. Guide: `docs/assistants.md`.
    """

    @cached_property
    def runs(self) -> Runs:
        """Runs of one test."""
        from telnyx_sync.resources.ai.assistants.tests.runs import Runs

        return Runs(self._client, self._async.runs)

    @cached_property
    def test_suites(self) -> TestSuites:
        """Test suites: tests that run together."""
        from telnyx_sync.resources.ai.assistants.tests.test_suites import TestSuites

        return TestSuites(self._client, self._async.test_suites)

    create = call(_async.Tests.create)
    delete = call(_async.Tests.delete)
    list = paginate(_async.Tests.list)
    retrieve = call(_async.Tests.retrieve)
    update = call(_async.Tests.update)
