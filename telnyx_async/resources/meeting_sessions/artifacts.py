"""`client.meeting_sessions.artifacts`."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.meeting_sessions import MeetingSessionArtifact

__all__ = ["Artifacts"]

_CREATE = Operation(
    "POST", "/meeting_sessions/{id}/artifacts", Data[MeetingSessionArtifact], body=BodyKind.JSON
)
_LIST = Operation(
    "GET",
    "/meeting_sessions/{id}/artifacts",
    Data[list[MeetingSessionArtifact]],
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET",
    "/meeting_sessions/{id}/artifacts/{artifact_id}",
    Data[MeetingSessionArtifact],
    replay=Replay.SAFE,
)


class Artifacts(Resource):
    """Summaries, action items and other texts made from the transcript."""

    async def create(
        self,
        id: str,
        *,
        type: Literal["summary", "action_items", "decisions", "topics", "open_questions"]
        | Literal["custom"],
        prompt: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MeetingSessionArtifact]:
        """Create a text from the transcript, such as a summary or an answer.

        `POST /meeting_sessions/{id}/artifacts`

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.
            type: What to write from the transcript: a `summary`, `open_questions`, `decisions`
                and so on; `custom` answers your `prompt`. `"summary"`, `"action_items"`,
                `"decisions"`, `"topics"` or `"open_questions"` or `"custom"`.
            prompt: Request to answer from the transcript; required for `custom`, refused
                otherwise.

        Returns:
            `MeetingSessionArtifact`, as `.data`: `id`, `status`, `content`, `failure_reason`,
            `api_model_provenance`, `prompt` and 4 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `artifact.completed`, `artifact.failed`.
        """
        return await self._call(
            _CREATE, path={"id": id}, body={"type": type, "prompt": prompt}, options=options
        )

    async def list(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[MeetingSessionArtifact]]:
        """List the texts made from a meeting.

        `GET /meeting_sessions/{id}/artifacts`

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.

        Returns:
            `list[MeetingSessionArtifact]`, as `.data`: `id`, `status`, `content`, `failure_reason`,
            `api_model_provenance`, `prompt` and 4 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)

    async def retrieve(
        self, artifact_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MeetingSessionArtifact]:
        """Retrieve a text made from a meeting, or its status.

        `GET /meeting_sessions/{id}/artifacts/{artifact_id}`

        Args:
            artifact_id: Summary or other result, from `meeting_sessions.artifacts.create` or
                its list.
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.

        Returns:
            `MeetingSessionArtifact`, as `.data`: `id`, `status`, `content`, `failure_reason`,
            `api_model_provenance`, `prompt` and 4 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"artifact_id": artifact_id, "id": id}, options=options
        )
