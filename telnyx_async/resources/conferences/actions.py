"""`client.conferences.actions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.conferences import ConferenceCommandResult

__all__ = ["Actions"]

_END_CONFERENCE = Operation(
    "POST",
    "/conferences/{id}/actions/end",
    Data[ConferenceCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_GATHER_DTMF_AUDIO = Operation(
    "POST",
    "/conferences/{id}/actions/gather_using_audio",
    Data[ConferenceCommandResult],
    body=BodyKind.JSON,
)
_HOLD = Operation(
    "POST", "/conferences/{id}/actions/hold", Data[ConferenceCommandResult], body=BodyKind.JSON
)
_JOIN = Operation(
    "POST",
    "/conferences/{id}/actions/join",
    Data[ConferenceCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_LEAVE = Operation(
    "POST",
    "/conferences/{id}/actions/leave",
    Data[ConferenceCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_MUTE = Operation(
    "POST", "/conferences/{id}/actions/mute", Data[ConferenceCommandResult], body=BodyKind.JSON
)
_PLAY = Operation(
    "POST", "/conferences/{id}/actions/play", Data[ConferenceCommandResult], body=BodyKind.JSON
)
_RECORD_PAUSE = Operation(
    "POST",
    "/conferences/{id}/actions/record_pause",
    Data[ConferenceCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_RECORD_RESUME = Operation(
    "POST",
    "/conferences/{id}/actions/record_resume",
    Data[ConferenceCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_RECORD_START = Operation(
    "POST",
    "/conferences/{id}/actions/record_start",
    Data[ConferenceCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_RECORD_STOP = Operation(
    "POST",
    "/conferences/{id}/actions/record_stop",
    Data[ConferenceCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_SEND_DTMF = Operation(
    "POST", "/conferences/{id}/actions/send_dtmf", Data[ConferenceCommandResult], body=BodyKind.JSON
)
_SPEAK = Operation(
    "POST",
    "/conferences/{id}/actions/speak",
    Data[ConferenceCommandResult],
    nested=lambda: {"voice_settings": models.SpeakVoiceSettingsParam},
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP = Operation(
    "POST", "/conferences/{id}/actions/stop", Data[ConferenceCommandResult], body=BodyKind.JSON
)
_UNHOLD = Operation(
    "POST", "/conferences/{id}/actions/unhold", Data[ConferenceCommandResult], body=BodyKind.JSON
)
_UNMUTE = Operation(
    "POST", "/conferences/{id}/actions/unmute", Data[ConferenceCommandResult], body=BodyKind.JSON
)
_UPDATE = Operation(
    "POST",
    "/conferences/{id}/actions/update",
    Data[ConferenceCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)


class Actions(Resource):
    """What can be done with a conference and with its participants, while it is under way."""

    async def end_conference(
        self, id: str, *, command_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[ConferenceCommandResult]:
        """End a conference and hang up all its participants.

        `POST /conferences/{id}/actions/end`

        Args:
            id: UUID.
            command_id: String.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _END_CONFERENCE, path={"id": id}, body={"command_id": command_id}, options=options
        )

    async def gather_dtmf_audio(
        self,
        id: str,
        *,
        call_control_id: str,
        audio_url: str | Unset = UNSET,
        client_state: str | Unset = UNSET,
        gather_id: str | Unset = UNSET,
        initial_timeout_millis: int | Unset = UNSET,
        inter_digit_timeout_millis: int | Unset = UNSET,
        invalid_audio_url: str | Unset = UNSET,
        invalid_media_name: str | Unset = UNSET,
        maximum_digits: int | Unset = UNSET,
        maximum_tries: int | Unset = UNSET,
        media_name: str | Unset = UNSET,
        minimum_digits: int | Unset = UNSET,
        stop_playback_on_dtmf: bool | Unset = UNSET,
        terminating_digit: str | Unset = UNSET,
        timeout_millis: int | Unset = UNSET,
        valid_digits: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Play audio to a participant of a conference and gather the keys that they press.

        `POST /conferences/{id}/actions/gather_using_audio`

        Args:
            id: UUID.
            call_control_id: String.
            audio_url: String.
            client_state: String.
            gather_id: String, at most 100 characters.
            initial_timeout_millis: Integer, in milliseconds.
            inter_digit_timeout_millis: Integer, in milliseconds; `5000` by default.
            invalid_audio_url: String.
            invalid_media_name: String.
            maximum_digits: Integer, at least 1; `128` by default.
            maximum_tries: Integer, at least 1; `3` by default.
            media_name: String.
            minimum_digits: Integer, at least 1; `1` by default.
            stop_playback_on_dtmf: True or false; true by default.
            terminating_digit: String; `"#"` by default.
            timeout_millis: Integer, in milliseconds; `60000` by default.
            valid_digits: String; `"0123456789#*"` by default.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _GATHER_DTMF_AUDIO,
            path={"id": id},
            body={
                "call_control_id": call_control_id,
                "audio_url": audio_url,
                "client_state": client_state,
                "gather_id": gather_id,
                "initial_timeout_millis": initial_timeout_millis,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "invalid_audio_url": invalid_audio_url,
                "invalid_media_name": invalid_media_name,
                "maximum_digits": maximum_digits,
                "maximum_tries": maximum_tries,
                "media_name": media_name,
                "minimum_digits": minimum_digits,
                "stop_playback_on_dtmf": stop_playback_on_dtmf,
                "terminating_digit": terminating_digit,
                "timeout_millis": timeout_millis,
                "valid_digits": valid_digits,
            },
            options=options,
        )

    async def hold(
        self,
        id: str,
        *,
        audio_url: str | Unset = UNSET,
        call_control_ids: Sequence[str] | Unset = UNSET,
        media_name: str | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Put participants of a conference on hold, with audio if given; without a list, all of them.

        `POST /conferences/{id}/actions/hold`

        Args:
            id: String.
            audio_url: String.
            call_control_ids: List of strings.
            media_name: String.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _HOLD,
            path={"id": id},
            body={
                "audio_url": audio_url,
                "call_control_ids": call_control_ids,
                "media_name": media_name,
                "region": region,
            },
            options=options,
        )

    async def join(
        self,
        id: str,
        *,
        call_control_id: str,
        beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        end_conference_on_exit: bool | Unset = UNSET,
        hold: bool | Unset = UNSET,
        hold_audio_url: str | Unset = UNSET,
        hold_media_name: str | Unset = UNSET,
        mute: bool | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        soft_end_conference_on_exit: bool | Unset = UNSET,
        start_conference_on_enter: bool | Unset = UNSET,
        supervisor_role: Literal["barge", "monitor", "none", "whisper"] | Unset = UNSET,
        whisper_call_control_ids: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Let a call join a conference that exists.

        `POST /conferences/{id}/actions/join`

        Args:
            id: String.
            call_control_id: String.
            beep_enabled: `"always"`, `"never"`, `"on_enter"` or `"on_exit"`.
            client_state: String.
            command_id: String.
            end_conference_on_exit: True or false.
            hold: True or false.
            hold_audio_url: String.
            hold_media_name: String.
            mute: True or false.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.
            soft_end_conference_on_exit: True or false.
            start_conference_on_enter: True or false.
            supervisor_role: `"barge"`, `"monitor"`, `"none"` or `"whisper"`.
            whisper_call_control_ids: List of strings.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _JOIN,
            path={"id": id},
            body={
                "call_control_id": call_control_id,
                "beep_enabled": beep_enabled,
                "client_state": client_state,
                "command_id": command_id,
                "end_conference_on_exit": end_conference_on_exit,
                "hold": hold,
                "hold_audio_url": hold_audio_url,
                "hold_media_name": hold_media_name,
                "mute": mute,
                "region": region,
                "soft_end_conference_on_exit": soft_end_conference_on_exit,
                "start_conference_on_enter": start_conference_on_enter,
                "supervisor_role": supervisor_role,
                "whisper_call_control_ids": whisper_call_control_ids,
            },
            options=options,
        )

    async def leave(
        self,
        id: str,
        *,
        call_control_id: str,
        beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | Unset = UNSET,
        command_id: str | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Take a call out of a conference and leave it parked.

        `POST /conferences/{id}/actions/leave`

        Args:
            id: String.
            call_control_id: String.
            beep_enabled: `"always"`, `"never"`, `"on_enter"` or `"on_exit"`.
            command_id: String.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _LEAVE,
            path={"id": id},
            body={
                "call_control_id": call_control_id,
                "beep_enabled": beep_enabled,
                "command_id": command_id,
                "region": region,
            },
            options=options,
        )

    async def mute(
        self,
        id: str,
        *,
        call_control_ids: Sequence[str] | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Mute participants of a conference; without a list, all of them.

        `POST /conferences/{id}/actions/mute`

        Args:
            id: String.
            call_control_ids: List of strings.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _MUTE,
            path={"id": id},
            body={"call_control_ids": call_control_ids, "region": region},
            options=options,
        )

    async def play(
        self,
        id: str,
        *,
        audio_url: str | Unset = UNSET,
        call_control_ids: Sequence[str] | Unset = UNSET,
        loop: str | int | Unset = UNSET,
        media_name: str | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Play audio to participants of a conference; without a list, to all of them.

        `POST /conferences/{id}/actions/play`

        Args:
            id: String.
            audio_url: String.
            call_control_ids: List of strings.
            loop: String or integer.
            media_name: String.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PLAY,
            path={"id": id},
            body={
                "audio_url": audio_url,
                "call_control_ids": call_control_ids,
                "loop": loop,
                "media_name": media_name,
                "region": region,
            },
            options=options,
        )

    async def record_pause(
        self,
        id: str,
        *,
        command_id: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Pause the recording of a conference.

        `POST /conferences/{id}/actions/record_pause`

        Args:
            id: String.
            command_id: String.
            recording_id: String.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RECORD_PAUSE,
            path={"id": id},
            body={"command_id": command_id, "recording_id": recording_id, "region": region},
            options=options,
        )

    async def record_resume(
        self,
        id: str,
        *,
        command_id: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Resume the paused recording of a conference.

        `POST /conferences/{id}/actions/record_resume`

        Args:
            id: String.
            command_id: String.
            recording_id: String.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RECORD_RESUME,
            path={"id": id},
            body={"command_id": command_id, "recording_id": recording_id, "region": region},
            options=options,
        )

    async def record_start(
        self,
        id: str,
        *,
        format: Literal["wav", "mp3"],
        channels: Literal["single", "dual"] | Unset = UNSET,
        command_id: str | Unset = UNSET,
        custom_file_name: str | Unset = UNSET,
        play_beep: bool | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        trim: Literal["trim-silence"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Start recording a conference; the recording comes by webhook when it is saved.

        `POST /conferences/{id}/actions/record_start`

        Args:
            id: String.
            format: `"wav"` or `"mp3"`.
            channels: `"single"` or `"dual"`; `"single"` by default.
            command_id: String.
            custom_file_name: String, 1 to 40 characters.
            play_beep: True or false.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.
            trim: `"trim-silence"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RECORD_START,
            path={"id": id},
            body={
                "format": format,
                "channels": channels,
                "command_id": command_id,
                "custom_file_name": custom_file_name,
                "play_beep": play_beep,
                "region": region,
                "trim": trim,
            },
            options=options,
        )

    async def record_stop(
        self,
        id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Stop recording a conference.

        `POST /conferences/{id}/actions/record_stop`

        Args:
            id: String.
            client_state: String.
            command_id: String.
            recording_id: UUID.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RECORD_STOP,
            path={"id": id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
                "region": region,
            },
            options=options,
        )

    async def send_dtmf(
        self,
        id: str,
        *,
        digits: str,
        call_control_ids: Sequence[str] | Unset = UNSET,
        client_state: str | Unset = UNSET,
        duration_millis: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Send DTMF tones to participants of a conference; without a list, to all of them.

        `POST /conferences/{id}/actions/send_dtmf`

        Args:
            id: UUID.
            digits: String.
            call_control_ids: List of strings.
            client_state: String.
            duration_millis: Integer, 100 to 500, in milliseconds; `250` by default.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SEND_DTMF,
            path={"id": id},
            body={
                "digits": digits,
                "call_control_ids": call_control_ids,
                "client_state": client_state,
                "duration_millis": duration_millis,
            },
            options=options,
        )

    async def speak(
        self,
        id: str,
        *,
        payload: str,
        voice: str,
        call_control_ids: Sequence[str] | Unset = UNSET,
        command_id: str | Unset = UNSET,
        language: models.SpeakLanguage | Unset = UNSET,
        payload_type: Literal["text", "ssml"] | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        voice_settings: models.SpeakVoiceSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Speak text to participants of a conference; without a list, to all of them.

        `POST /conferences/{id}/actions/speak`

        Args:
            id: String.
            payload: String.
            voice: String.
            call_control_ids: List of strings.
            command_id: String.
            language: `"arb"`, `"cmn-CN"`, `"cy-GB"`, `"da-DK"`, `"de-DE"`, `"en-AU"`,
                `"en-GB"`, `"en-GB-WLS"` or one of 21 more.
            payload_type: `"text"` or `"ssml"`; `"text"` by default.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.
            voice_settings: Object with one of 9 forms.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SPEAK,
            path={"id": id},
            body={
                "payload": payload,
                "voice": voice,
                "call_control_ids": call_control_ids,
                "command_id": command_id,
                "language": language,
                "payload_type": payload_type,
                "region": region,
                "voice_settings": voice_settings,
            },
            options=options,
        )

    async def stop(
        self,
        id: str,
        *,
        call_control_ids: Sequence[str] | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Stop the audio that plays to participants of a conference; without a list, to all of them.

        `POST /conferences/{id}/actions/stop`

        Args:
            id: String.
            call_control_ids: List of strings.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP,
            path={"id": id},
            body={"call_control_ids": call_control_ids, "region": region},
            options=options,
        )

    async def unhold(
        self,
        id: str,
        *,
        call_control_ids: Sequence[str],
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Take participants of a conference off hold.

        `POST /conferences/{id}/actions/unhold`

        Args:
            id: String.
            call_control_ids: List of strings.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UNHOLD,
            path={"id": id},
            body={"call_control_ids": call_control_ids, "region": region},
            options=options,
        )

    async def unmute(
        self,
        id: str,
        *,
        call_control_ids: Sequence[str] | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Unmute participants of a conference; without a list, all of them.

        `POST /conferences/{id}/actions/unmute`

        Args:
            id: String.
            call_control_ids: List of strings.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UNMUTE,
            path={"id": id},
            body={"call_control_ids": call_control_ids, "region": region},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        call_control_id: str,
        supervisor_role: Literal["barge", "monitor", "none", "whisper"],
        command_id: str | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        whisper_call_control_ids: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceCommandResult]:
        """Give a participant of a conference another supervisor role.

        `POST /conferences/{id}/actions/update`

        Args:
            id: String.
            call_control_id: String.
            supervisor_role: `"barge"`, `"monitor"`, `"none"` or `"whisper"`.
            command_id: String.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.
            whisper_call_control_ids: List of strings.

        Returns:
            `ConferenceCommandResult`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "call_control_id": call_control_id,
                "supervisor_role": supervisor_role,
                "command_id": command_id,
                "region": region,
                "whisper_call_control_ids": whisper_call_control_ids,
            },
            options=options,
        )
