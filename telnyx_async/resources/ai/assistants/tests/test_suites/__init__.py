"""`client.ai.assistants.tests.test_suites`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.ai.assistants.tests.test_suites.runs import Runs

__all__ = ["TestSuites"]

_LIST = Operation("GET", "/ai/assistants/tests/test-suites", Data[list[str]], replay=Replay.SAFE)


class TestSuites(Resource):
    """Test suites: tests that run together.

    Sub-resources: `runs`. Guide: `docs/assistants.md`.
    """

    @cached_property
    def runs(self) -> Runs:
        """Runs of all the tests in a suite."""
        from telnyx_async.resources.ai.assistants.tests.test_suites.runs import Runs

        return Runs(self._client)

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[str]]:
        """List the names of all test suites.

        `GET /ai/assistants/tests/test-suites`

        Returns:
            `list[str]`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, options=options)
