"""`client.ai.assistants.tests.test_suites.runs`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import AssistantTestRun

__all__ = ["Runs"]

_LIST = Operation(
    "GET",
    "/ai/assistants/tests/test-suites/{suite_name}/runs",
    AssistantTestRun,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_TRIGGER = Operation(
    "POST",
    "/ai/assistants/tests/test-suites/{suite_name}/runs",
    list[AssistantTestRun],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class Runs(Resource):
    """Runs of all the tests in a suite."""

    def list(
        self,
        suite_name: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: str | Unset = UNSET,
        test_suite_run_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AssistantTestRun]:
        """List the runs of a test suite, page by page.

        `GET /ai/assistants/tests/test-suites/{suite_name}/runs`

        Args:
            suite_name: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.
            status: String.
            test_suite_run_id: String.

        Returns:
            Pages of `AssistantTestRun`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            path={"suite_name": suite_name},
            query={
                "page[number]": page_number,
                "page[size]": page_size,
                "status": status,
                "test_suite_run_id": test_suite_run_id,
            },
            options=options,
        )

    async def trigger(
        self,
        suite_name: str,
        *,
        destination_version_id: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[AssistantTestRun]:
        """Run all tests of a suite; each run is reported by itself.

        `POST /ai/assistants/tests/test-suites/{suite_name}/runs`

        Args:
            suite_name: String.
            destination_version_id: String.
            idempotency_key: String.

        Returns:
            `list[AssistantTestRun]`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _TRIGGER,
            path={"suite_name": suite_name},
            headers={"Idempotency-Key": idempotency_key},
            body={"destination_version_id": destination_version_id},
            options=options,
        )
