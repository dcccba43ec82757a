"""`client.calls`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.calls import Call, CallStatus

if TYPE_CHECKING:
    from telnyx_async.resources.calls.actions import Actions

__all__ = ["Calls"]

_DIAL = Operation(
    "POST",
    "/calls",
    Data[Call],
    nested=lambda: {
        "answering_machine_detection_config": models.AnsweringMachineDetectionConfigParam,
        "assistant": models.CallAssistantParam,
        "conference_config": models.DialConferenceConfigParam,
        "conversation_relay_config": models.ConversationRelayEmbeddedConfigParam,
        "custom_headers": Sequence[models.CustomSipHeaderParam],
        "deepfake_detection": models.DeepfakeDetectionParam,
        "dialogflow_config": models.DialogflowConfigParam,
        "sip_headers": Sequence[models.SipHeaderParam],
        "sound_modifications": models.SoundModificationsParam,
        "transcription_config": models.TranscriptionStartParam,
        "webhook_retries_policies": Mapping[str, models.WebhookRetriesPolicyParam],
    },
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_RETRIEVE_STATUS = Operation(
    "GET", "/calls/{call_control_id}", Data[CallStatus], replay=Replay.SAFE
)


class Calls(Resource):
    """Make phone calls, and check whether they are still active.

    A call consists of legs, each controlled by its `call_control_id` with `calls.actions`; what
    happens arrives by webhook at the Call Control application's URL.

    Sub-resources: `actions`. Guide: `docs/conferencing.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Commands for a call in progress: answer, speak, gather, record, bridge, transfer, hang up."""
        from telnyx_async.resources.calls.actions import Actions

        return Actions(self._client)

    async def dial(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str | Sequence[str],
        answering_machine_detection: Literal[
            "premium",
            "premium_ios_call_screening_detection",
            "detect",
            "detect_beep",
            "detect_words",
            "greeting_end",
            "disabled",
        ]
        | Unset = UNSET,
        answering_machine_detection_config: models.AnsweringMachineDetectionConfigParam
        | Model
        | Unset = UNSET,
        assistant: models.CallAssistantParam | Model | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        bridge_intent: bool | Unset = UNSET,
        bridge_on_answer: bool | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        conference_config: models.DialConferenceConfigParam | Model | Unset = UNSET,
        conversation_relay_config: models.ConversationRelayEmbeddedConfigParam
        | Model
        | Unset = UNSET,
        custom_headers: Sequence[models.CustomSipHeaderParam | Model] | Unset = UNSET,
        deepfake_detection: models.DeepfakeDetectionParam | Model | Unset = UNSET,
        dialogflow_config: models.DialogflowConfigParam | Model | Unset = UNSET,
        diversion: str | Unset = UNSET,
        enable_dialogflow: bool | Unset = UNSET,
        from_display_name: str | Unset = UNSET,
        link_to: str | Unset = UNSET,
        media_encryption: Literal["disabled", "SRTP", "DTLS"] | Unset = UNSET,
        media_name: str | Unset = UNSET,
        park_after_unbridge: str | Unset = UNSET,
        preferred_codecs: str | Unset = UNSET,
        prevent_double_bridge: bool | Unset = UNSET,
        privacy: Literal["id", "none"] | Unset = UNSET,
        record: Literal["record-from-answer"] | Unset = UNSET,
        record_channels: Literal["single", "dual"] | Unset = UNSET,
        record_custom_file_name: str | Unset = UNSET,
        record_format: Literal["wav", "mp3"] | Unset = UNSET,
        record_max_length: int | Unset = UNSET,
        record_timeout_secs: int | Unset = UNSET,
        record_track: Literal["both", "inbound", "outbound"] | Unset = UNSET,
        record_trim: Literal["trim-silence"] | Unset = UNSET,
        retry_on_timeout: bool | Unset = UNSET,
        route_to_mobile: bool | Unset = UNSET,
        send_digits_on_answer: str | Unset = UNSET,
        send_silence_when_idle: bool | Unset = UNSET,
        sip_auth_password: str | Unset = UNSET,
        sip_auth_username: str | Unset = UNSET,
        sip_headers: Sequence[models.SipHeaderParam | Model] | Unset = UNSET,
        sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | Unset = UNSET,
        sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | Unset = UNSET,
        sound_modifications: models.SoundModificationsParam | Model | Unset = UNSET,
        stream_auth_token: str | Unset = UNSET,
        stream_bidirectional_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
        | Unset = UNSET,
        stream_bidirectional_mode: Literal["mp3", "rtp"] | Unset = UNSET,
        stream_bidirectional_sampling_rate: Literal[8000, 16000, 22050, 24000, 48000]
        | Unset = UNSET,
        stream_bidirectional_target_legs: Literal["both", "self", "opposite"] | Unset = UNSET,
        stream_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
        | Unset = UNSET,
        stream_establish_before_call_originate: bool | Unset = UNSET,
        stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        supervise_call_control_id: str | Unset = UNSET,
        supervisor_role: Literal["barge", "whisper", "monitor"] | Unset = UNSET,
        time_limit_secs: int | Unset = UNSET,
        timeout_secs: int | Unset = UNSET,
        transcription: bool | Unset = UNSET,
        transcription_config: models.TranscriptionStartParam | Model | Unset = UNSET,
        webhook_retries_policies: Mapping[str, models.WebhookRetriesPolicyParam | Model]
        | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_url_method: Literal["POST", "GET"] | Unset = UNSET,
        webhook_urls: Mapping[str, Sequence[str]] | Unset = UNSET,
        webhook_urls_method: Literal["POST", "GET"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Call]:
        """Call a phone number or SIP URI; events of the call arrive by webhook.

        `POST /calls`

        Returns at once, while it rings: `call_control_id` takes the commands, and `call.answered`
        or `call.hangup` says how it went. `assistant` has an AI assistant talk as soon as the
        callee answers. With `answering_machine_detection`, `call.machine.detection.ended` says
        whether a person answered. With `record="record-from-answer"` the result has a
        `recording_id`.

        Args:
            connection_id: Call Control application that makes the call, from
                `call_control_applications.list`; its outbound voice profile must allow the
                destination.
            from_: Caller number shown to the callee, in E.164 format (`+13125550101`); normally
                one that you own or have verified.
            to: Number in E.164 format or SIP URI to call, or a list of them; `,200` appended
                sends those DTMF digits after the answer, `;secure=srtp` encrypts a SIP leg.
            answering_machine_detection: Whether and how to find out that a machine answered;
                the result arrives by webhook: the `premium` modes are most exact, `detect_beep` and
                `greeting_end` wait for the moment to speak. `"premium"`,
                `"premium_ios_call_screening_detection"`, `"detect"`, `"detect_beep"`,
                `"detect_words"`, `"greeting_end"` or `"disabled"`; default `"disabled"`.
            answering_machine_detection_config: Thresholds of the detection. Of the timings,
                `premium` obeys `greeting_duration_millis` and `total_analysis_time_millis` alone.
                Object with `after_greeting_silence_millis`, `beep_detection_profile`,
                `beep_max_frequency_hz`, `beep_min_frequency_hz`, `beep_min_tone_duration_millis`,
                `beep_spectral_confirmation`, `beep_spectral_min_purity`,
                `beep_spectral_reject_fax_cng` and 11 more.
            assistant: AI assistant that takes over when the callee answers: its `id` and what
                to override for this call; what is left out keeps the stored setting. Object with
                `id`, `dynamic_variables`, `external_llm`, `fallback_config`, `greeting`,
                `instructions`, `llm_api_key_ref`, `mcp_servers` and 7 more.
            audio_url: Greeting for the callee: URL of a WAV or MP3 file played on the answer;
                excludes `media_name`.
            billing_group_id: Billing group that the call's cost is booked on, from
                `billing_groups.list`; none unless set. UUID.
            bridge_intent: Announces that the new call will be bridged with the one in
                `link_to`, whose caller number then replaces `from_`. Default `false`.
            bridge_on_answer: Connects the new call to the one in `link_to` as soon as it is
                answered. Default `false`.
            client_state: Your own data, base64-encoded, such as an order number; it returns in
                every webhook of this call.
            command_id: Key of your choice that makes a retry safe: a second dial with the same
                key is ignored.
            conference_config: Puts the callee straight into a conference, existing or new:
                which one, and how they join it. Object with `id`, `beep_enabled`,
                `conference_name`, `early_media`, `end_conference_on_exit`, `hold`,
                `hold_audio_url`, `hold_media_name` and 6 more.
            conversation_relay_config: Starts a Conversation Relay session with your WebSocket
                server when the call is answered. Object with `url`, `custom_parameters`,
                `dtmf_detection`, `greeting`, `interruptible`, `interruptible_greeting`,
                `interruption_settings`, `language` and 8 more.
            custom_headers: Additional SIP headers to put on the INVITE, as name and value
                pairs. List of objects with `name`, `value`.
            deepfake_detection: Analyzes whether the remote voice is made by AI; the result
                arrives as `call.deepfake_detection.result`. Object with `enabled`, `rtp_timeout`,
                `timeout`.
            dialogflow_config: Dialogflow behavior of this call; the agent's credentials are
                saved with `dialogflow_connections.create`. Object with `analyze_sentiment`,
                `partial_automated_agent_reply`.
            diversion: Number on which you now have an active incoming call from `from_`; proves
                your right to show that caller on the new leg.
            enable_dialogflow: Lets the Dialogflow agent saved with
                `dialogflow_connections.create` talk on this call. Default `false`.
            from_display_name: Caller name shown to the callee (SIP display name): letters,
                digits, spaces and `-_~!.+`; the number itself if left out.
            link_to: `call_control_id` of a call whose session the new one joins; needed by
                `bridge_on_answer`, `bridge_intent` and `park_after_unbridge`.
            media_encryption: Encryption of the media: `SRTP`, `DTLS` or none; set here, it
                outranks a `;secure=` in the SIP URI. `"disabled"`, `"SRTP"` or `"DTLS"`; default
                `"disabled"`.
            media_name: Greeting for the callee, by its name in media storage (`media.upload`),
                played on the answer; excludes `audio_url`.
            park_after_unbridge: `self` keeps this leg alive and waiting for commands when the
                other party leaves; otherwise it is hung up. Needs `link_to`.
            preferred_codecs: Codecs to offer, comma-separated, the best first, for example
                `G722,PCMU,PCMA`.
            prevent_double_bridge: Refuses to connect to a call that is already in a bridge; in
                `calls.dial`, the new call is then hung up. Default `false`.
            privacy: `id` hides the caller's number and name from the callee; `none`, or
                nothing, shows them.
            record: `record-from-answer` records from the answer on, and puts the `recording_id`
                into the response.
            record_channels: `dual`: stereo with this leg on the first channel, the others on
                the second; `single`: all mixed together. Default `"dual"`.
            record_custom_file_name: Name of the recording's file, in place of the
                `call_leg_id`; a Unix time is appended. 1 to 40 characters.
            record_format: Audio format of the recording: `mp3` is small, `wav` uncompressed.
                Default `"mp3"`.
            record_max_length: Seconds after which the recording ends automatically, up to
                43200; 0 records until the call ends. Default `0`.
            record_timeout_secs: Seconds of silence after which the recording ends; 0 never.
                Silence is found by transcription, which is charged. Default `0`.
            record_track: Tracks to record: `inbound`, `outbound` or `both`; a single track is
                always mono. Default `"both"`.
            record_trim: `trim-silence` cuts silence off the beginning and the end of the
                recording.
            retry_on_timeout: Goes on to the remaining routes when `timeout_secs` ends one; if
                off, the dial ends with cause `no_answer`. Default `true`.
            route_to_mobile: Rings the Telnyx mobile device itself, past any call interception
                set for its number; prevents loops on intercepted calls.
            send_digits_on_answer: DTMF digits sent once the callee answers, such as an
                extension: `0-9`, `A-D`, `*`, `#`, `w` (0.5 s pause), `W` (1 s); up to 64.
            send_silence_when_idle: Sends silent RTP packets while there is nothing to transmit,
                so that the media stream never pauses. Default `false`.
            sip_auth_password: Password for a destination that challenges the SIP request; goes
                with `sip_auth_username`.
            sip_auth_username: Username for a destination that challenges the SIP request; goes
                with `sip_auth_password`.
            sip_headers: `User-to-User` header to put on the SIP INVITE; other headers go into
                `custom_headers`. List of objects with `name`, `value`.
            sip_region: Region from which the SIP signaling of the call leaves. `"US"`,
                `"Europe"`, `"Canada"`, `"Australia"` or `"Middle East"`; default `"US"`.
            sip_transport_protocol: Transport of the SIP signaling to the destination; `TLS`
                encrypts it. `"UDP"`, `"TCP"` or `"TLS"`; default `"UDP"`.
            sound_modifications: Voice changer of the call: pitch, semitones or octaves of one
                track. Object with `octaves`, `pitch`, `semitone`, `track`.
            stream_auth_token: Token sent to your server when the stream connects, with which it
                authenticates the connection; up to 4,000 characters. At most 4,000 characters.
            stream_bidirectional_codec: Codec of the audio that your server sends back; only in
                mode `rtp`, case-sensitive. `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"` or
                `"L16"`; default `"PCMU"`.
            stream_bidirectional_mode: How your server sends audio back: whole `mp3` files, or
                `rtp` payload for live speech. Default `"mp3"`.
            stream_bidirectional_sampling_rate: Samples per second of the audio that your server
                sends back, in hertz. `8000`, `16000`, `22050`, `24000` or `48000`; default `8000`.
            stream_bidirectional_target_legs: Who hears your server's audio: this leg (`self`),
                the `opposite` one, or `both`. Default `"opposite"`.
            stream_codec: Codec in which audio reaches your server; `default` keeps that of the
                call, with no transcoding. `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"`,
                `"L16"` or `"default"`.
            stream_establish_before_call_originate: Opens the WebSocket before dialing, so that
                a slow handshake does not cost the first words. Default `false`.
            stream_track: Tracks to stream: `inbound_track` (what this leg says),
                `outbound_track` (what it hears) or `both_tracks`. Default `"inbound_track"`.
            stream_url: Your WebSocket server (`wss://…`) to which the audio goes from the
                answer on; without it, nothing is streamed.
            supervise_call_control_id: Leg that the new call listens in on as a supervisor, in
                the `supervisor_role` given.
            supervisor_role: `barge` talks to both parties, `whisper` only to the leg
                supervised, `monitor` listens; needs `supervise_call_control_id`. Default `"barge"`.
            time_limit_secs: Longest duration of the call in seconds; then it is hung up with
                cause `time_limit`. 30 to 14,400; default `14400`.
            timeout_secs: Seconds to let the destination ring, 5 to 600; then the call ends with
                hangup cause `timeout`. Default `30`.
            transcription: Transcribes the call as it goes, from the answer on; set the engine
                in `transcription_config`. Default `false`.
            transcription_config: Engine and options of the transcription that `transcription`
                turns on. Object with `client_state`, `command_id`, `transcription_engine`,
                `transcription_engine_config`, `transcription_tracks`.
            webhook_retries_policies: Retry delays per event type: a map from, say,
                `call.answered` to `retries_ms`.
            webhook_url: Endpoint for this call's events, in place of the application's
                `webhook_event_url`.
            webhook_url_method: HTTP method with which events are sent to `webhook_url`.
                `"POST"` or `"GET"`; default `"POST"`.
            webhook_urls: Endpoints per event type: a map from, say, `call.hangup` to a list of
                URLs; types not in it go to the default endpoint.
            webhook_urls_method: HTTP method with which events are sent to the endpoints in
                `webhook_urls`. `"POST"` or `"GET"`; default `"POST"`.

        Returns:
            `Call`, as `.data`: `call_control_id`, `call_leg_id`, `call_session_id`, `is_alive`,
            `call_duration`, `client_state` and 4 more fields.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500, 503,
            any other) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `call.initiated`, `call.answered`, `call.hangup`, `call.machine.detection.ended`,
            `call.machine.greeting.ended`, `call.machine.premium.detection.ended`,
            `call.machine.premium.greeting.ended`, `call.machine.premium.call_screening.detected`,
            `call.conversation.created`, `call.conversation.start_failed`,
            `call.deepfake_detection.result`, `call.deepfake_detection.error`, `call.hold`,
            `call.unhold`, `streaming.started`, `streaming.stopped`, `streaming.failed`.

        Example:
            client.calls.dial(
                connection_id=connection_id,
                from_="+13125550100",
                to="+13125550101",
                timeout_secs=30,
                webhook_url="https://example.com/telnyx",
            )
        """
        return await self._call(
            _DIAL,
            body={
                "connection_id": connection_id,
                "from": from_,
                "to": to,
                "answering_machine_detection": answering_machine_detection,
                "answering_machine_detection_config": answering_machine_detection_config,
                "assistant": assistant,
                "audio_url": audio_url,
                "billing_group_id": billing_group_id,
                "bridge_intent": bridge_intent,
                "bridge_on_answer": bridge_on_answer,
                "client_state": client_state,
                "command_id": command_id,
                "conference_config": conference_config,
                "conversation_relay_config": conversation_relay_config,
                "custom_headers": custom_headers,
                "deepfake_detection": deepfake_detection,
                "dialogflow_config": dialogflow_config,
                "diversion": diversion,
                "enable_dialogflow": enable_dialogflow,
                "from_display_name": from_display_name,
                "link_to": link_to,
                "media_encryption": media_encryption,
                "media_name": media_name,
                "park_after_unbridge": park_after_unbridge,
                "preferred_codecs": preferred_codecs,
                "prevent_double_bridge": prevent_double_bridge,
                "privacy": privacy,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "retry_on_timeout": retry_on_timeout,
                "route_to_mobile": route_to_mobile,
                "send_digits_on_answer": send_digits_on_answer,
                "send_silence_when_idle": send_silence_when_idle,
                "sip_auth_password": sip_auth_password,
                "sip_auth_username": sip_auth_username,
                "sip_headers": sip_headers,
                "sip_region": sip_region,
                "sip_transport_protocol": sip_transport_protocol,
                "sound_modifications": sound_modifications,
                "stream_auth_token": stream_auth_token,
                "stream_bidirectional_codec": stream_bidirectional_codec,
                "stream_bidirectional_mode": stream_bidirectional_mode,
                "stream_bidirectional_sampling_rate": stream_bidirectional_sampling_rate,
                "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
                "stream_codec": stream_codec,
                "stream_establish_before_call_originate": stream_establish_before_call_originate,
                "stream_track": stream_track,
                "stream_url": stream_url,
                "supervise_call_control_id": supervise_call_control_id,
                "supervisor_role": supervisor_role,
                "time_limit_secs": time_limit_secs,
                "timeout_secs": timeout_secs,
                "transcription": transcription,
                "transcription_config": transcription_config,
                "webhook_retries_policies": webhook_retries_policies,
                "webhook_url": webhook_url,
                "webhook_url_method": webhook_url_method,
                "webhook_urls": webhook_urls,
                "webhook_urls_method": webhook_urls_method,
            },
            options=options,
        )

    async def retrieve_status(
        self, call_control_id: str, **options: Unpack[RequestOptions]
    ) -> Data[CallStatus]:
        """Check whether a call is alive, since when, and retrieve its identifiers.

        `GET /calls/{call_control_id}`

        Available until 10 minutes after the end of the call.

        Args:
            call_control_id: Leg to look up; possible until 10 minutes after its end.

        Returns:
            `CallStatus`, as `.data`: `call_control_id`, `call_leg_id`, `call_session_id`,
            `is_alive`, `call_duration`, `client_state` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.retrieve_status(call_control_id)
        """
        return await self._call(
            _RETRIEVE_STATUS, path={"call_control_id": call_control_id}, options=options
        )
