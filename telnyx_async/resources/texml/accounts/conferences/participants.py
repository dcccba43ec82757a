"""`client.texml.accounts.conferences.participants`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlDialedParticipant, TexmlParticipant, TexmlParticipantList

__all__ = ["Participants"]

_DELETE = Operation(
    "DELETE",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
    accept="*/*",
    replay=Replay.SAFE,
)
_PARTICIPANTS = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants",
    TexmlDialedParticipant,
    nested=lambda: {"CustomHeaders": Sequence[models.TexmlCustomHeaderParam]},
    body=BodyKind.FORM,
)
_RETRIEVE = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
    TexmlParticipant,
    replay=Replay.SAFE,
)
_RETRIEVE_PARTICIPANTS = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants",
    TexmlParticipantList,
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
    TexmlParticipant,
    body=BodyKind.FORM,
)


class Participants(Resource):
    """Conference participants."""

    async def delete(
        self,
        call_sid_or_participant_label: str,
        *,
        account_sid: str,
        conference_sid: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a conference participant.

        `DELETE /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`

        Args:
            call_sid_or_participant_label: String.
            account_sid: String.
            conference_sid: String.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE,
            path={
                "call_sid_or_participant_label": call_sid_or_participant_label,
                "account_sid": account_sid,
                "conference_sid": conference_sid,
            },
            options=options,
        )

    async def participants(
        self,
        conference_sid: str,
        *,
        account_sid: str,
        amd_status_callback: str | Unset = UNSET,
        amd_status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        application_sid: str | Unset = UNSET,
        beep: Literal["true", "false", "onEnter", "onExit"] | Unset = UNSET,
        caller_id: str | Unset = UNSET,
        call_sid_to_coach: str | Unset = UNSET,
        cancel_playback_on_detect_message_end: bool | Unset = UNSET,
        cancel_playback_on_machine_detection: bool | Unset = UNSET,
        coaching: bool | Unset = UNSET,
        conference_record: Literal["true", "false", "record-from-start", "do-not-record"]
        | Unset = UNSET,
        conference_recording_status_callback: str | Unset = UNSET,
        conference_recording_status_callback_event: str | Unset = UNSET,
        conference_recording_status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        conference_recording_timeout: int | Unset = UNSET,
        conference_status_callback: str | Unset = UNSET,
        conference_status_callback_event: str | Unset = UNSET,
        conference_status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        conference_trim: Literal["trim-silence", "do-not-trim"] | Unset = UNSET,
        custom_headers: Sequence[models.TexmlCustomHeaderParam | Model] | Unset = UNSET,
        early_media: bool | Unset = UNSET,
        end_conference_on_exit: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        label: str | Unset = UNSET,
        machine_detection: Literal["Enable", "DetectMessageEnd"] | Unset = UNSET,
        machine_detection_beep_max_frequency: int | Unset = UNSET,
        machine_detection_beep_min_frequency: int | Unset = UNSET,
        machine_detection_beep_min_tone_duration: int | Unset = UNSET,
        machine_detection_beep_profile: Literal["both", "freq_only"] | Unset = UNSET,
        machine_detection_beep_spectral_confirmation: bool | Unset = UNSET,
        machine_detection_beep_spectral_min_purity: float | Unset = UNSET,
        machine_detection_beep_spectral_reject_fax_cng: bool | Unset = UNSET,
        machine_detection_beep_spectral_window: int | Unset = UNSET,
        machine_detection_silence_timeout: int | Unset = UNSET,
        machine_detection_speech_end_threshold: int | Unset = UNSET,
        machine_detection_speech_threshold: int | Unset = UNSET,
        machine_detection_timeout: int | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        muted: bool | Unset = UNSET,
        preferred_codecs: str | Unset = UNSET,
        record: bool | Unset = UNSET,
        recording_channels: Literal["mono", "dual"] | Unset = UNSET,
        recording_status_callback: str | Unset = UNSET,
        recording_status_callback_event: str | Unset = UNSET,
        recording_status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        recording_track: Literal["inbound", "outbound", "both"] | Unset = UNSET,
        sip_auth_password: str | Unset = UNSET,
        sip_auth_username: str | Unset = UNSET,
        start_conference_on_enter: bool | Unset = UNSET,
        status_callback: str | Unset = UNSET,
        status_callback_event: str | Unset = UNSET,
        status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        to: str | Unset = UNSET,
        trim: Literal["trim-silence", "do-not-trim"] | Unset = UNSET,
        wait_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlDialedParticipant:
        """Dial a new participant into a TeXML conference.

        `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants`

        Args:
            conference_sid: String.
            account_sid: String.
            amd_status_callback: String.
            amd_status_callback_method: `"GET"` or `"POST"`.
            application_sid: String.
            beep: `"true"`, `"false"`, `"onEnter"` or `"onExit"`.
            caller_id: String.
            call_sid_to_coach: String.
            cancel_playback_on_detect_message_end: True or false; true by default.
            cancel_playback_on_machine_detection: True or false; true by default.
            coaching: True or false.
            conference_record: `"true"`, `"false"`, `"record-from-start"` or `"do-not-record"`.
            conference_recording_status_callback: String.
            conference_recording_status_callback_event: String.
            conference_recording_status_callback_method: `"GET"` or `"POST"`.
            conference_recording_timeout: Integer; `0` by default.
            conference_status_callback: String.
            conference_status_callback_event: String.
            conference_status_callback_method: `"GET"` or `"POST"`.
            conference_trim: `"trim-silence"` or `"do-not-trim"`.
            custom_headers: List of objects with `name`, `value`.
            early_media: True or false; false by default.
            end_conference_on_exit: True or false.
            from_: String.
            label: String.
            machine_detection: `"Enable"` or `"DetectMessageEnd"`.
            machine_detection_beep_max_frequency: Integer.
            machine_detection_beep_min_frequency: Integer.
            machine_detection_beep_min_tone_duration: Integer.
            machine_detection_beep_profile: `"both"` or `"freq_only"`.
            machine_detection_beep_spectral_confirmation: True or false.
            machine_detection_beep_spectral_min_purity: Number.
            machine_detection_beep_spectral_reject_fax_cng: True or false.
            machine_detection_beep_spectral_window: Integer.
            machine_detection_silence_timeout: Integer; `3500` by default.
            machine_detection_speech_end_threshold: Integer; `800` by default.
            machine_detection_speech_threshold: Integer; `3500` by default.
            machine_detection_timeout: Integer.
            max_participants: Integer.
            muted: True or false.
            preferred_codecs: String.
            record: True or false.
            recording_channels: `"mono"` or `"dual"`.
            recording_status_callback: String.
            recording_status_callback_event: String.
            recording_status_callback_method: `"GET"` or `"POST"`.
            recording_track: `"inbound"`, `"outbound"` or `"both"`.
            sip_auth_password: String.
            sip_auth_username: String.
            start_conference_on_enter: True or false.
            status_callback: String.
            status_callback_event: String.
            status_callback_method: `"GET"` or `"POST"`.
            time_limit: Integer.
            timeout_seconds: Integer, in seconds.
            to: String.
            trim: `"trim-silence"` or `"do-not-trim"`.
            wait_url: String.

        Returns:
            `TexmlDialedParticipant`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PARTICIPANTS,
            path={"conference_sid": conference_sid, "account_sid": account_sid},
            body={
                "AmdStatusCallback": amd_status_callback,
                "AmdStatusCallbackMethod": amd_status_callback_method,
                "ApplicationSid": application_sid,
                "Beep": beep,
                "CallerId": caller_id,
                "CallSidToCoach": call_sid_to_coach,
                "CancelPlaybackOnDetectMessageEnd": cancel_playback_on_detect_message_end,
                "CancelPlaybackOnMachineDetection": cancel_playback_on_machine_detection,
                "Coaching": coaching,
                "ConferenceRecord": conference_record,
                "ConferenceRecordingStatusCallback": conference_recording_status_callback,
                "ConferenceRecordingStatusCallbackEvent": conference_recording_status_callback_event,
                "ConferenceRecordingStatusCallbackMethod": conference_recording_status_callback_method,
                "ConferenceRecordingTimeout": conference_recording_timeout,
                "ConferenceStatusCallback": conference_status_callback,
                "ConferenceStatusCallbackEvent": conference_status_callback_event,
                "ConferenceStatusCallbackMethod": conference_status_callback_method,
                "ConferenceTrim": conference_trim,
                "CustomHeaders": custom_headers,
                "EarlyMedia": early_media,
                "EndConferenceOnExit": end_conference_on_exit,
                "From": from_,
                "Label": label,
                "MachineDetection": machine_detection,
                "MachineDetectionBeepMaxFrequency": machine_detection_beep_max_frequency,
                "MachineDetectionBeepMinFrequency": machine_detection_beep_min_frequency,
                "MachineDetectionBeepMinToneDuration": machine_detection_beep_min_tone_duration,
                "MachineDetectionBeepProfile": machine_detection_beep_profile,
                "MachineDetectionBeepSpectralConfirmation": machine_detection_beep_spectral_confirmation,
                "MachineDetectionBeepSpectralMinPurity": machine_detection_beep_spectral_min_purity,
                "MachineDetectionBeepSpectralRejectFaxCng": machine_detection_beep_spectral_reject_fax_cng,
                "MachineDetectionBeepSpectralWindow": machine_detection_beep_spectral_window,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionTimeout": machine_detection_timeout,
                "MaxParticipants": max_participants,
                "Muted": muted,
                "PreferredCodecs": preferred_codecs,
                "Record": record,
                "RecordingChannels": recording_channels,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "RecordingTrack": recording_track,
                "SipAuthPassword": sip_auth_password,
                "SipAuthUsername": sip_auth_username,
                "StartConferenceOnEnter": start_conference_on_enter,
                "StatusCallback": status_callback,
                "StatusCallbackEvent": status_callback_event,
                "StatusCallbackMethod": status_callback_method,
                "TimeLimit": time_limit,
                "Timeout": timeout_seconds,
                "To": to,
                "Trim": trim,
                "WaitUrl": wait_url,
            },
            options=options,
        )

    async def retrieve(
        self,
        call_sid_or_participant_label: str,
        *,
        account_sid: str,
        conference_sid: str,
        **options: Unpack[RequestOptions],
    ) -> TexmlParticipant:
        """Retrieve a conference participant.

        `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`

        Args:
            call_sid_or_participant_label: String.
            account_sid: String.
            conference_sid: String.

        Returns:
            `TexmlParticipant`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={
                "call_sid_or_participant_label": call_sid_or_participant_label,
                "account_sid": account_sid,
                "conference_sid": conference_sid,
            },
            options=options,
        )

    async def retrieve_participants(
        self, conference_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> TexmlParticipantList:
        """List the participants of a TeXML conference.

        `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants`

        Args:
            conference_sid: String.
            account_sid: String.

        Returns:
            `TexmlParticipantList`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_PARTICIPANTS,
            path={"conference_sid": conference_sid, "account_sid": account_sid},
            options=options,
        )

    async def update(
        self,
        call_sid_or_participant_label: str,
        *,
        account_sid: str,
        conference_sid: str,
        announce_method: Literal["GET", "POST"] | Unset = UNSET,
        announce_url: str | Unset = UNSET,
        beep_on_exit: bool | Unset = UNSET,
        call_sid_to_coach: str | Unset = UNSET,
        coaching: bool | Unset = UNSET,
        end_conference_on_exit: bool | Unset = UNSET,
        hold: bool | Unset = UNSET,
        hold_method: Literal["GET", "POST"] | Unset = UNSET,
        hold_url: str | Unset = UNSET,
        muted: bool | Unset = UNSET,
        wait_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlParticipant:
        """Update a conference participant.

        `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`

        Args:
            call_sid_or_participant_label: String.
            account_sid: String.
            conference_sid: String.
            announce_method: `"GET"` or `"POST"`.
            announce_url: String.
            beep_on_exit: True or false.
            call_sid_to_coach: String.
            coaching: True or false.
            end_conference_on_exit: True or false.
            hold: True or false.
            hold_method: `"GET"` or `"POST"`.
            hold_url: String.
            muted: True or false.
            wait_url: String.

        Returns:
            `TexmlParticipant`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={
                "call_sid_or_participant_label": call_sid_or_participant_label,
                "account_sid": account_sid,
                "conference_sid": conference_sid,
            },
            body={
                "AnnounceMethod": announce_method,
                "AnnounceUrl": announce_url,
                "BeepOnExit": beep_on_exit,
                "CallSidToCoach": call_sid_to_coach,
                "Coaching": coaching,
                "EndConferenceOnExit": end_conference_on_exit,
                "Hold": hold,
                "HoldMethod": hold_method,
                "HoldUrl": hold_url,
                "Muted": muted,
                "WaitUrl": wait_url,
            },
            options=options,
        )
