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
    """Tests: conversations with an assistant that are judged by a rubric.

    Sub-resources: `runs`, `test_suites`. Guide: `docs/assistants.md`.
    """

    @cached_property
    def runs(self) -> Runs:
        """Runs of one test."""
        from telnyx_async.resources.ai.assistants.tests.runs import Runs

        return Runs(self._client)

    @cached_property
    def test_suites(self) -> TestSuites:
        """Test suites: tests that run together."""
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
            destination: Where the test reaches the assistant: a phone number for calls and SMS,
                a URL for web chat. At least 1 character.
            instructions: Role of the simulated caller: who they are, what they want, and how
                they behave in the conversation. 1 to 5,000 characters.
            name: Name of the test, shown in lists and results. 1 to 255 characters.
            rubric: Criteria the conversation is judged by, each with a name and what counts as
                fulfilled. List of objects with `criteria`, `name`, at least 1 item.
            description: What the test is to show, for colleagues. At most 1,000 characters.
            max_duration_seconds: Seconds after which a running test conversation is broken off.
                1.0 to 3,600.0.
            telnyx_conversation_channel: Channel of the conversation: `phone_call`, `web_call`,
                `sms_chat` or `web_chat`. Default `"web_chat"`.
            test_suite: Name of the group of tests it belongs to; all of a group can be run at
                once. At most 100 characters.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `AssistantTest`: `name`, `rubric`, `telnyx_conversation_channel`, `test_id`,
            `description`, `destination` and 4 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.tests.create(
                name="Books a table",
                destination=assistant_id,
                instructions="Ask for a table for two at seven.",
                rubric=[{"name": "Booked", "criteria": "Two people, seven o'clock."}],
            )
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
        """Delete a test of AI assistants with its runs.

        `DELETE /ai/assistants/tests/{test_id}`

        Args:
            test_id: Test of assistants, from `ai.assistants.tests.create` or
                `ai.assistants.tests.list`.

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
            destination: Only tests that reach the assistant at this number or URL.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.
            telnyx_conversation_channel: Only tests of this channel: `phone_call`, `web_call`,
                `sms_chat` or `web_chat`.
            test_suite: Only tests of the suite with this name.

        Returns:
            A page of `AssistantTest` rows (`name`, `rubric`, `telnyx_conversation_channel`,
            `test_id`, `description`, `destination` and 4 more fields); iterating goes on through
            all pages.

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
        """Retrieve a test of AI assistants: its instructions and the rubric it is judged by.

        `GET /ai/assistants/tests/{test_id}`

        Args:
            test_id: Test of assistants, from `ai.assistants.tests.create` or
                `ai.assistants.tests.list`.

        Returns:
            `AssistantTest`: `name`, `rubric`, `telnyx_conversation_channel`, `test_id`,
            `description`, `destination` and 4 more fields.

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
            test_id: Test of assistants, from `ai.assistants.tests.create` or
                `ai.assistants.tests.list`.
            description: What the test is to show, for colleagues. At most 1,000 characters.
            destination: Where the test reaches the assistant: a phone number for calls and SMS,
                a URL for web chat. At least 1 character.
            instructions: Role of the simulated caller: who they are, what they want, and how
                they behave in the conversation. 1 to 5,000 characters.
            max_duration_seconds: Seconds after which a running test conversation is broken off.
                1.0 to 3,600.0.
            name: Name of the test, shown in lists and results. 1 to 255 characters.
            rubric: Criteria the conversation is judged by, each with a name and what counts as
                fulfilled. List of objects with `criteria`, `name`, at least 1 item.
            telnyx_conversation_channel: Channel of the conversation: `phone_call`, `web_call`,
                `sms_chat` or `web_chat`.
            test_suite: Name of the group of tests it belongs to; all of a group can be run at
                once. At most 100 characters.

        Returns:
            `AssistantTest`: `name`, `rubric`, `telnyx_conversation_channel`, `test_id`,
            `description`, `destination` and 4 more fields.

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
