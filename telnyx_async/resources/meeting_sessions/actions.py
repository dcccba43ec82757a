"""`client.meeting_sessions.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.meeting_sessions import MeetingCommandResult

__all__ = ["Actions"]

_SEND_CHAT = Operation(
    "POST",
    "/meeting_sessions/{id}/actions/send_chat",
    Data[MeetingCommandResult],
    body=BodyKind.JSON,
)
_SPEAK = Operation(
    "POST", "/meeting_sessions/{id}/actions/speak", Data[MeetingCommandResult], body=BodyKind.JSON
)
_STOP_SPEAKING = Operation(
    "POST", "/meeting_sessions/{id}/actions/stop_speaking", Data[MeetingCommandResult]
)


class Actions(Resource):
    """Commands for a bot in a meeting: speak, chat, stop speaking."""

    async def send_chat(
        self, id: str, *, text: str, **options: Unpack[RequestOptions]
    ) -> Data[MeetingCommandResult]:
        """Send a message to the chat of a meeting.

        `POST /meeting_sessions/{id}/actions/send_chat`

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.
            text: Message to post to the chat of the meeting.

        Returns:
            `MeetingCommandResult`, as `.data`: `accepted`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_SEND_CHAT, path={"id": id}, body={"text": text}, options=options)

    async def speak(
        self,
        id: str,
        *,
        text: str,
        interrupt: bool | Unset = UNSET,
        voice: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MeetingCommandResult]:
        """Speak text in a meeting through the bot that attends it.

        `POST /meeting_sessions/{id}/actions/speak`

        With an AI assistant the audio goes through the assistant's page, once that is connected
        (502 if it cannot be reached). With an avatar it is refused (409): only the assistant
        speaks.

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.
            text: Words to say aloud in the meeting, turned into speech.
            interrupt: `true` breaks off what is being said and says this at once; `false`
                queues it.
            voice: Voice for these words alone; that of the session without it.

        Returns:
            `MeetingCommandResult`, as `.data`: `accepted`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SPEAK,
            path={"id": id},
            body={"text": text, "interrupt": interrupt, "voice": voice},
            options=options,
        )

    async def stop_speaking(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MeetingCommandResult]:
        """Interrupt what the bot is saying in a meeting.

        `POST /meeting_sessions/{id}/actions/stop_speaking`

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.

        Returns:
            `MeetingCommandResult`, as `.data`: `accepted`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_STOP_SPEAKING, path={"id": id}, options=options)
