"""`client.ai.assistants.tests`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import AssistantTest

if TYPE_CHECKING:
    from telnyx_async.resources.ai.assistants.tests.runs import Runs
    from telnyx_async.resources.ai.assistants.tests.test_suites import TestSuites

__all__ = ["Tests"]

_CREATE = Operation(
    "POST",
    "/ai/assistants/tests",
    AssistantTest,
    nested=lambda: {"rubric": Sequence[models.RubricCriterionParam]},
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation("DELETE", "/ai/assistants/tests/{test_id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/ai/assistants/tests",
    AssistantTest,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ai/assistants/tests/{test_id}", AssistantTest, replay=Replay.SAFE)
_UPDATE = Operation(
    "PUT",
    "/ai/assistants/tests/{test_id}",
    AssistantTest,
    nested=lambda: {"rubric": Sequence[models.RubricCriterionParam]},
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class Tests(Resource):
    """Tests: conversations with an assistant that are judged by a rubric."""

    @cached_property
    def runs(self) -> Runs:
        from telnyx_async.resources.ai.assistants.tests.runs import Runs

        return Runs(self._client)

    @cached_property
    def test_suites(self) -> TestSuites:
        from telnyx_async.resources.ai.assistants.tests.test_suites import TestSuites

        return TestSuites(self._client)

    async def create(
        self,
        *,
        destination: str,
        instructions: str,
        name: str,
        rubric: Sequence[models.RubricCriterionParam | Model],
        description: str | Unset = UNSET,
        max_duration_seconds: int | Unset = UNSET,
        telnyx_conversation_channel: Literal["phone_call", "web_call", "sms_chat", "web_chat"]
        | Unset = UNSET,
        test_suite: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AssistantTest:
        """Create a test of AI assistants: instructions for the caller, and a rubric to judge by.

        `POST /ai/assistants/tests`

        Args:
            destination: String, at least 1 character.
            instructions: String, 1 to 5,000 characters.
            name: String, 1 to 255 characters.
            rubric: List of objects with `criteria`, `name`, at least 1 item.
            description: String, at most 1,000 characters.
            max_duration_seconds: Integer, 1.0 to 3,600.0, in seconds.
            telnyx_conversation_channel: `"phone_call"`, `"web_call"`, `"sms_chat"` or
                `"web_chat"`; `"web_chat"` by default.
            test_suite: String, at most 100 characters.
            idempotency_key: String.

        Returns:
            `AssistantTest`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "destination": destination,
                "instructions": instructions,
                "name": name,
                "rubric": rubric,
                "description": description,
                "max_duration_seconds": max_duration_seconds,
                "telnyx_conversation_channel": telnyx_conversation_channel,
                "test_suite": test_suite,
            },
            options=options,
        )

    async def delete(self, test_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a test of AI assistants.

        `DELETE /ai/assistants/tests/{test_id}`

        Args:
            test_id: String.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_DELETE, path={"test_id": test_id}, options=options)

    def list(
        self,
        *,
        destination: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        telnyx_conversation_channel: str | Unset = UNSET,
        test_suite: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AssistantTest]:
        """List the tests of AI assistants, page by page.

        `GET /ai/assistants/tests`

        Args:
            destination: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.
            telnyx_conversation_channel: String.
            test_suite: String.

        Returns:
            Pages of `AssistantTest`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "destination": destination,
                "page[number]": page_number,
                "page[size]": page_size,
                "telnyx_conversation_channel": telnyx_conversation_channel,
                "test_suite": test_suite,
            },
            options=options,
        )

    async def retrieve(self, test_id: str, **options: Unpack[RequestOptions]) -> AssistantTest:
        """Retrieve a test of AI assistants.

        `GET /ai/assistants/tests/{test_id}`

        Args:
            test_id: String.

        Returns:
            `AssistantTest`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"test_id": test_id}, options=options)

    async def update(
        self,
        test_id: str,
        *,
        description: str | Unset = UNSET,
        destination: str | Unset = UNSET,
        instructions: str | Unset = UNSET,
        max_duration_seconds: int | Unset = UNSET,
        name: str | Unset = UNSET,
        rubric: Sequence[models.RubricCriterionParam | Model] | Unset = UNSET,
        telnyx_conversation_channel: Literal["phone_call", "web_call", "sms_chat", "web_chat"]
        | Unset = UNSET,
        test_suite: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AssistantTest:
        """Change a test of AI assistants; arguments left out keep their values.

        `PUT /ai/assistants/tests/{test_id}`

        Args:
            test_id: String.
            description: String, at most 1,000 characters.
            destination: String, at least 1 character.
            instructions: String, 1 to 5,000 characters.
            max_duration_seconds: Integer, 1.0 to 3,600.0, in seconds.
            name: String, 1 to 255 characters.
            rubric: List of objects with `criteria`, `name`, at least 1 item.
            telnyx_conversation_channel: `"phone_call"`, `"web_call"`, `"sms_chat"` or
                `"web_chat"`.
            test_suite: String, at most 100 characters.

        Returns:
            `AssistantTest`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"test_id": test_id},
            body={
                "description": description,
                "destination": destination,
                "instructions": instructions,
                "max_duration_seconds": max_duration_seconds,
                "name": name,
                "rubric": rubric,
                "telnyx_conversation_channel": telnyx_conversation_channel,
                "test_suite": test_suite,
            },
            options=options,
        )
