"""`client.ai.assistants.tests.runs`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import AssistantTestRun

__all__ = ["Runs"]

_LIST = Operation(
    "GET",
    "/ai/assistants/tests/{test_id}/runs",
    AssistantTestRun,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/ai/assistants/tests/{test_id}/runs/{run_id}", AssistantTestRun, replay=Replay.SAFE
)
_TRIGGER = Operation(
    "POST",
    "/ai/assistants/tests/{test_id}/runs",
    AssistantTestRun,
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class Runs(Resource):
    """Runs of one test.

    Guide: `docs/assistants.md`.
    """

    def list(
        self,
        test_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AssistantTestRun]:
        """List the runs of a test, page by page.

        `GET /ai/assistants/tests/{test_id}/runs`

        Args:
            test_id: Test of assistants, from `ai.assistants.tests.create` or
                `ai.assistants.tests.list`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.
            status: Only runs in this state: `pending`, `starting`, `running`, `passed`,
                `failed` or `error`.

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
            path={"test_id": test_id},
            query={"page[number]": page_number, "page[size]": page_size, "status": status},
            options=options,
        )

    async def retrieve(
        self, run_id: str, *, test_id: str, **options: Unpack[RequestOptions]
    ) -> AssistantTestRun:
        """Retrieve the run of a test: its status, and the verdict on each criterion.

        `GET /ai/assistants/tests/{test_id}/runs/{run_id}`

        Args:
            run_id: Run of the test, from `ai.assistants.tests.runs.trigger` or its list.
            test_id: Test of assistants, from `ai.assistants.tests.create` or
                `ai.assistants.tests.list`.

        Returns:
            `AssistantTestRun`: `status`, `run_id`, `test_id`, `triggered_by`, `completed_at`,
            `conversation_id` and 6 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"run_id": run_id, "test_id": test_id}, options=options
        )

    async def trigger(
        self,
        test_id: str,
        *,
        destination_version_id: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AssistantTestRun:
        """Run a test, against one version of the assistant if given.

        `POST /ai/assistants/tests/{test_id}/runs`

        Args:
            test_id: Test of assistants, from `ai.assistants.tests.create` or
                `ai.assistants.tests.list`.
            destination_version_id: Version of the assistant to test; it must exist. Without it
                the main version is tested.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `AssistantTestRun`: `status`, `run_id`, `test_id`, `triggered_by`, `completed_at`,
            `conversation_id` and 6 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.tests.runs.trigger(test_id)
        """
        return await self._call(
            _TRIGGER,
            path={"test_id": test_id},
            headers={"Idempotency-Key": idempotency_key},
            body={"destination_version_id": destination_version_id},
            options=options,
        )
