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
    """Runs of all the tests in a suite.

    Guide: `docs/assistants.md`.
    """

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
            suite_name: Name of the suite, as given in `test_suite` of its tests.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.
            status: Only runs in this state: `pending`, `starting`, `running`, `passed`,
                `failed` or `error`.
            test_suite_run_id: Only the test runs that were started together in this run of the
                suite.

        Returns:
            A page of `AssistantTestRun` rows (`status`, `run_id`, `test_id`, `triggered_by`,
            `completed_at`, `conversation_id` and 6 more fields); iterating goes on through all
            pages.

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
            suite_name: Name of the suite, as given in `test_suite` of its tests.
            destination_version_id: Version of the assistant to test; it must exist. Without it
                the main version is tested.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `list[AssistantTestRun]`: `status`, `run_id`, `test_id`, `triggered_by`, `completed_at`,
            `conversation_id` and 6 more fields.

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
