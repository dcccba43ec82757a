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
    """Participants of a TeXML conference: dial, change and remove them."""

    async def delete(
        self,
        call_sid_or_participant_label: str,
        *,
        account_sid: str,
        conference_sid: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove a participant from a TeXML conference, which hangs up their call.

        `DELETE /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`

        Args:
            call_sid_or_participant_label: Participant, by the call's SID or by the `Label`
                given when they were added.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            conference_sid: TeXML conference, from
                `texml.accounts.conferences.retrieve_conferences` or a callback's `ConferenceSid`.

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
        """Dial a phone number or SIP URI into a TeXML conference.

        `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants`

        Args:
            conference_sid: Conference to dial into; if it does not run yet, `application_sid`
                is needed too.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            amd_status_callback: Your endpoint for the result of answering machine detection.
            amd_status_callback_method: HTTP method for the result of answering machine
                detection. `"GET"` or `"POST"`.
            application_sid: TeXML application that makes the call, by its numeric `id`; not
                needed for a conference that runs.
            beep: When the conference hears a beep: on entering, on leaving, both (`true`) or
                never (`false`). `"true"`, `"false"`, `"onEnter"` or `"onExit"`.
            caller_id: Caller name shown to the callee: up to 128 letters, digits, spaces and
                `-_~!.+`; the number if left out.
            call_sid_to_coach: Participant who is coached, by call SID; nobody else hears the
                coach.
            cancel_playback_on_detect_message_end: Stops what is playing when the machine's
                greeting has ended; it does unless `false`. Default `true`.
            cancel_playback_on_machine_detection: Stops what is playing when a machine is
                detected; it does unless `false`. Default `true`.
            coaching: Whether this participant coaches another one, who alone hears them; needs
                `call_sid_to_coach`.
            conference_record: Whether to record the conference: `true` or `record-from-start`,
                otherwise not. `"true"`, `"false"`, `"record-from-start"` or `"do-not-record"`.
            conference_recording_status_callback: Your endpoint for events of the conference's
                recording.
            conference_recording_status_callback_event: Which events of the conference's
                recording to send: `in-progress`, `completed`, `absent`, with spaces between.
            conference_recording_status_callback_method: HTTP method for events of the
                conference's recording. `"GET"` or `"POST"`.
            conference_recording_timeout: Seconds of silence that end the conference's
                recording; 0 never. Charged as transcription. Default `0`.
            conference_status_callback: Your endpoint for events of the conference.
            conference_status_callback_event: Which events of the conference to send, with
                spaces between: `start`, `end`, `join`, `leave`; none unless set.
            conference_status_callback_method: HTTP method for events of the conference. `"GET"`
                or `"POST"`.
            conference_trim: Whether silence at both ends of the conference's recording is cut
                off. `"trim-silence"` or `"do-not-trim"`.
            custom_headers: Headers of your own for the call, each with `name` and `value`. List
                of objects with `name`, `value`.
            early_media: Whether the conference hears ringing and announcements before the
                participant answers. Default `false`.
            end_conference_on_exit: Whether the conference ends for all when this participant
                leaves.
            from_: Caller number that the new participant sees, with `+` and country code.
            label: Name for the new participant, unique in the conference; usable instead of
                their call SID.
            machine_detection: Finds out whether a person answered: `Enable` reports at once,
                `DetectMessageEnd` waits until a message can be left, `Disable` is off.
            machine_detection_beep_max_frequency: Hertz above which a tone is no voicemail beep.
            machine_detection_beep_min_frequency: Hertz below which a tone is no voicemail beep;
                more than 480 keeps North American ringback out.
            machine_detection_beep_min_tone_duration: Milliseconds that a tone must last to be a
                beep.
            machine_detection_beep_profile: `both` needs loudness and frequency to agree on a
                beep; `freq_only` goes by frequency, for unsteady beeps.
            machine_detection_beep_spectral_confirmation: Checks the spectrum of a supposed beep
                before it is reported as one.
            machine_detection_beep_spectral_min_purity: Purity from 0 to 1 that the tone needs
                in the spectral check.
            machine_detection_beep_spectral_reject_fax_cng: Does not take a fax machine's
                calling tone for a beep.
            machine_detection_beep_spectral_window: Milliseconds of sound that the spectral
                check looks at.
            machine_detection_silence_timeout: Milliseconds of silence after the answer that
                mean a machine; not in premium modes. Default `3500`.
            machine_detection_speech_end_threshold: Milliseconds of silence after a greeting
                that mean a person; not in premium modes. Default `800`.
            machine_detection_speech_threshold: Longest greeting of a person in milliseconds; a
                longer one is a machine's. Not in premium modes. Default `3500`.
            machine_detection_timeout: Milliseconds after which detection gives up with an
                unknown result.
            max_participants: Maximum number of participants in the conference, 2 to 800; 250
                unless set.
            muted: `true` mutes the participant, `false` lets them speak.
            preferred_codecs: Codecs to offer, comma-separated, for example `PCMU,G722`.
            record: Records the participant's or callee's leg from the beginning.
            recording_channels: How voices are stored: `dual` on a channel each, `mono` or
                `single` mixed into one.
            recording_status_callback: Your endpoint for events of the recording.
            recording_status_callback_event: Which events of the recording to send, separated by
                spaces: `in-progress`, `completed`, `absent`.
            recording_status_callback_method: HTTP method for events of the recording. `"GET"`
                or `"POST"`.
            recording_track: Tracks to record: `inbound`, `outbound`, or both. `"inbound"`,
                `"outbound"` or `"both"`.
            sip_auth_password: Password, if the destination's SIP server asks for one.
            sip_auth_username: Username, if the destination's SIP server asks for one.
            start_conference_on_enter: Whether a waiting conference starts when this participant
                comes in; it does unless `false`.
            status_callback: Your endpoint for progress of the new participant's call.
            status_callback_event: Which steps are reported, separated by spaces: `initiated`,
                `ringing`, `answered`, `completed`; only the last unless set.
            status_callback_method: HTTP method with which progress reports are sent to
                `status_callback`. `"GET"` or `"POST"`.
            time_limit: Longest duration of the call in seconds, 30 to 14400.
            timeout_seconds: Seconds to let the destination ring (5 to 120) before giving up; 30
                unless set.
            to: Number or SIP URI of the new participant.
            trim: Whether silence at both ends of the recording is cut off; it is, unless
                `do-not-trim`. `"trim-silence"` or `"do-not-trim"`.
            wait_url: Sound that plays until the conference starts.

        Returns:
            `TexmlDialedParticipant`: `status`, `account_sid`, `call_sid`, `coaching`,
            `coaching_call_sid`, `conference_sid` and 4 more fields.

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
        """Retrieve a participant of a TeXML conference: muted, on hold, coaching.

        `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`

        Args:
            call_sid_or_participant_label: Participant, by the call's SID or by the `Label`
                given when they were added.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            conference_sid: TeXML conference, from
                `texml.accounts.conferences.retrieve_conferences` or a callback's `ConferenceSid`.

        Returns:
            `TexmlParticipant`: `status`, `account_sid`, `api_version`, `call_sid`,
            `call_sid_legacy`, `coaching` and 9 more fields.

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
            conference_sid: TeXML conference, from
                `texml.accounts.conferences.retrieve_conferences` or a callback's `ConferenceSid`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            `TexmlParticipantList`: `end`, `first_page_uri`, `next_page_uri`, `page`, `page_size`,
            `participants` and 2 more fields.

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
        """Mute, hold, coach or announce to a participant of a TeXML conference.

        `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`

        Args:
            call_sid_or_participant_label: Participant, by the call's SID or by the `Label`
                given when they were added.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            conference_sid: TeXML conference, from
                `texml.accounts.conferences.retrieve_conferences` or a callback's `ConferenceSid`.
            announce_method: HTTP method with which the announcement is fetched. `"GET"` or
                `"POST"`.
            announce_url: Announcement to play: an MP3 or WAV file, or TeXML with `<Play>`,
                `<Say>`, `<Pause>` or `<Redirect>`.
            beep_on_exit: Whether the conference hears a beep when this participant leaves.
            call_sid_to_coach: Participant who is coached, by call SID; nobody else hears the
                coach.
            coaching: Whether this participant coaches another one, who alone hears them; needs
                `call_sid_to_coach`.
            end_conference_on_exit: Whether the conference ends for all when this participant
                leaves.
            hold: `true` puts the participant on hold, `false` brings them back.
            hold_method: HTTP method with which hold music is fetched. `"GET"` or `"POST"`.
            hold_url: Music for the participant on hold: MP3, WAV, or TeXML.
            muted: `true` mutes the participant, `false` lets them speak again.
            wait_url: Sound that plays until the conference starts.

        Returns:
            `TexmlParticipant`: `status`, `account_sid`, `api_version`, `call_sid`,
            `call_sid_legacy`, `coaching` and 9 more fields.

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
