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
    """Commands for a conference in progress: join, mute, hold, play, speak, record and end.

    Guide: `docs/conferencing.md`.
    """

    async def end_conference(
        self, id: str, *, command_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[ConferenceCommandResult]:
        """End a conference and hang up all its participants.

        `POST /conferences/{id}/actions/end`

        `conference.ended` follows, with the reason `ended_via_api`.

        Args:
            id: Conference to end; every participant is hung up. UUID.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.actions.end_conference(conference_id)
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
        """Play audio to a participant of a conference and gather the digits they press.

        `POST /conferences/{id}/actions/gather_using_audio`

        Args:
            id: Conference in which the participant is, from `conferences.list`. UUID.
            call_control_id: Participant who hears the prompt and presses the digits.
            audio_url: Prompt: URL of a WAV or MP3 file; excludes `media_name`.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            gather_id: Name of your choice that returns in `call.gather.ended`, so that answers
                can be matched to questions; random if left out. At most 100 characters.
            initial_timeout_millis: Milliseconds to wait for the first digit; if none comes, the
                gather ends.
            inter_digit_timeout_millis: Maximum pause between two digits, in milliseconds; then
                the digits so far are the input. Default `5000`.
            invalid_audio_url: Sound played after a wrong input: URL of a WAV or MP3 file;
                excludes `invalid_media_name`.
            invalid_media_name: Sound played after a wrong input, by its name in media storage
                (`media.upload`); excludes `invalid_audio_url`.
            maximum_digits: Number of digits at which the gather ends. At least 1; default
                `128`.
            maximum_tries: How often the prompt is played to a caller who does not respond. At
                least 1; default `3`.
            media_name: Prompt, by its name in media storage (`media.upload`); excludes
                `audio_url`.
            minimum_digits: Minimum number of digits of a valid input. At least 1; default `1`.
            stop_playback_on_dtmf: Ends the prompt at the first digit, so that callers in a
                hurry can type ahead. Default `true`.
            terminating_digit: Digit that ends the input early; with an empty string, `#` is an
                ordinary digit. Default `"#"`.
            timeout_millis: Milliseconds to wait for digits after the prompt; then it is played
                again, up to `maximum_tries`. Default `60000`.
            valid_digits: Digits that are accepted, as one string; any other makes the input
                invalid. Default `"0123456789#*"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

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
            id: Conference whose participants are put on hold.
            audio_url: Audio for those on hold: URL of a WAV or MP3 file; excludes `media_name`.
            call_control_ids: Participants to put on hold, by their call legs; empty means
                everyone.
            media_name: Audio for those on hold, by its name in media storage; excludes
                `audio_url`.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.actions.hold(
                conference_id,
                call_control_ids=[call_control_id],
                audio_url="https://example.com/music.mp3",
            )
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
        """Add a call to a conference, muted or on hold on request.

        `POST /conferences/{id}/actions/join`

        `conference.participant.joined` says that it is in, `conference.participant.left` that it is
        out again. Refused once the conference has as many participants as its `max_participants`.

        Args:
            id: Conference to join, from `conferences.create` or `conferences.list`.
            call_control_id: Answered leg that joins the conference.
            beep_enabled: When a beep announces that this participant joins or leaves; overrides
                the conference. `"always"`, `"never"`, `"on_enter"` or `"on_exit"`.
            client_state: Your own data for the webhooks of this participant, base64-encoded;
                those of the conference keep its creator's.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            end_conference_on_exit: Ends the conference and hangs up everyone when this
                participant leaves, as for a host.
            hold: Puts the participant on hold as soon as they join.
            hold_audio_url: Audio for this participant while on hold: URL of a WAV or MP3 file;
                only with `hold`, and not with `hold_media_name`.
            hold_media_name: Audio for this participant while on hold, by its name in media
                storage; only with `hold`, and not with `hold_audio_url`.
            mute: Lets the participant join muted: they hear the others and are not heard.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.
            soft_end_conference_on_exit: Closes the conference to newcomers when this
                participant leaves; those inside stay.
            start_conference_on_enter: Starts a waiting conference when this participant joins.
            supervisor_role: Role on joining: `monitor` only listens, `whisper` speaks to
                `whisper_call_control_ids` alone, `barge` (like `none`, the default) speaks to all.
            whisper_call_control_ids: Participants who hear a `whisper` supervisor, by their
                call legs; with none, the supervisor merely listens.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `conference.participant.joined`, `conference.participant.left`.

        Example:
            client.conferences.actions.join(
                conference_id, call_control_id=call_control_id, mute=True
            )
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
        """Remove a call from a conference without hanging it up.

        `POST /conferences/{id}/actions/leave`

        The call stays up, parked, and takes further commands.

        Args:
            id: Conference that the participant leaves.
            call_control_id: Participant to remove; the call stays up, parked.
            beep_enabled: Whether the others hear a beep: `on_exit` or `always`; overrides the
                conference. `"always"`, `"never"`, `"on_enter"` or `"on_exit"`.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `conference.participant.left`.

        Example:
            client.conferences.actions.leave(conference_id, call_control_id=call_control_id)
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
            id: Conference whose participants are muted.
            call_control_ids: Participants to mute, by their call legs; empty means everyone.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.actions.mute(conference_id, call_control_ids=[call_control_id])
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
            id: Conference in which the sound is heard.
            audio_url: Sound to play: URL of a WAV or MP3 file; excludes `media_name`.
            call_control_ids: Participants who hear it, by their call legs; left out, everyone
                does.
            loop: How often to play the sound, or `infinity` to go on until it is stopped.
            media_name: Sound to play, by its name in media storage (`media.upload`); excludes
                `audio_url`.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.actions.play(
                conference_id, audio_url="https://example.com/music.mp3"
            )
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
        """Pause the recording of a conference, for instance while card data is read out.

        `POST /conferences/{id}/actions/record_pause`

        Args:
            id: Conference whose recording is to be paused.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            recording_id: Recording to pause, if the conference has several.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

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
        """Resume a paused recording of a conference, in the same file.

        `POST /conferences/{id}/actions/record_resume`

        Args:
            id: Conference whose paused recording is to go on.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            recording_id: Recording to resume, if the conference has several.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

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
        """Start recording a conference; the recording arrives by webhook when it is saved.

        `POST /conferences/{id}/actions/record_start`

        Ends with `record_stop` or with the conference; `conference.recording.saved` has the URLs.

        Args:
            id: Conference to record, from `conferences.create` or `conferences.list`.
            format: Audio format of the recording: `mp3` is small, `wav` uncompressed.
            channels: `dual` puts the conference's creator on the first stereo channel and all
                others on the second; `single` mixes them. Default `"single"`.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            custom_file_name: Name of the recording's file, in place of the default one; a Unix
                time is appended. 1 to 40 characters.
            play_beep: Plays a beep when the recording starts, so that the parties know.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.
            trim: `trim-silence` removes silence before the first and after the last sound.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Webhooks:
            `conference.recording.saved`.

        Example:
            client.conferences.actions.record_start(conference_id, format="mp3")
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
        """Stop recording a conference; the recording arrives by webhook.

        `POST /conferences/{id}/actions/record_stop`

        Args:
            id: Conference whose recording is to be stopped.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            recording_id: Recording to stop, if the conference has several. UUID.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Webhooks:
            `conference.recording.saved`.

        Example:
            client.conferences.actions.record_stop(conference_id)
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
            id: Conference whose participants hear the DTMF tones. UUID.
            digits: DTMF digits: `0-9`, `A-D`, `*`, `#`; when sent, `w` pauses half a second and
                `W` one second.
            call_control_ids: Participants to send the tones to, by their call legs; empty means
                everyone.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            duration_millis: Length in milliseconds: of each tone sent (100 to 500), or of the
                recorded audio. 100 to 500; default `250`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.actions.send_dtmf(conference_id, digits="1#")
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
            id: Conference in which the words are heard.
            payload: Words to speak, as text or (with `payload_type` `ssml`) SSML, up to 3,000
                characters.
            voice: Voice as `Provider.Model.Voice`, such as `Telnyx.KokoroTTS.af`,
                `AWS.Polly.Joanna-Neural` or `Azure.en-US-BrianMultilingualNeural`.
            call_control_ids: Participants who hear the words, by their call legs; empty means
                everyone.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            language: Language of the text (BCP 47, such as `en-US`); not needed with
                `AWS.Polly` voices. `"arb"`, `"cmn-CN"`, `"cy-GB"`, `"da-DK"`, `"de-DE"`, `"en-AU"`,
                `"en-GB"`, `"en-GB-WLS"` or one of 21 more.
            payload_type: Whether `payload` is plain `text`, or `ssml` with pauses, emphasis and
                pronunciation. Default `"text"`.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.
            voice_settings: Settings of the voice's provider, chosen by `type`: speed, or the
                key of your own account there. Object with one of 9 forms.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.actions.speak(
                conference_id, payload="You are all here.", voice="female"
            )
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
            id: Conference in which the sound is stopped.
            call_control_ids: Participants for whom the sound stops, by their call legs; left
                out, for everyone.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.actions.stop(conference_id)
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
            id: Conference whose participants are taken off hold.
            call_control_ids: Participants to take off hold, by their call legs; the list is
                needed.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.actions.unhold(conference_id, call_control_ids=[call_control_id])
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
            id: Conference whose participants are unmuted.
            call_control_ids: Participants to unmute, by their call legs; empty means everyone.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.actions.unmute(conference_id, call_control_ids=[call_control_id])
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
        """Change the supervisor role of a participant: monitor, whisper or barge.

        `POST /conferences/{id}/actions/update`

        A supervisor joins with a `supervisor_role`, which this changes: `monitor` only listens,
        `whisper` is heard by chosen participants, `barge` by all.

        Args:
            id: Conference in which the supervisor is, from `conferences.list`.
            call_control_id: Participant whose supervisor role changes, by their call leg.
            supervisor_role: New role: `monitor` only listens, `whisper` speaks to
                `whisper_call_control_ids` alone, `barge` (like `none`) speaks to all.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.
            whisper_call_control_ids: Participants who hear a `whisper` supervisor, by their
                call legs; with none, the supervisor merely listens.

        Returns:
            `ConferenceCommandResult`, as `.data`: `result`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.conferences.actions.update(
                conference_id,
                call_control_id=call_control_id,
                supervisor_role="whisper",
                whisper_call_control_ids=[other_call_control_id],
            )
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
