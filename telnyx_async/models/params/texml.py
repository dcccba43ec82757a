"""Requests of `client.texml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

__all__ = [
    "TexmlCallByApplicationParam",
    "TexmlCallByTexmlParam",
    "TexmlCallByURLParam",
    "TexmlCustomHeaderParam",
]


class TexmlCallByApplicationParam(TypedDict, total=False):
    """Argument of `client.texml.accounts.calls.calls`."""

    application_sid: str
    """TeXML application that handles the call, by its numeric `id`; instructions come from its
    `voice_url`."""
    async_amd: bool
    """Detects machines in the background while instructions already run; otherwise they wait
    for the result."""
    async_amd_status_callback: str
    """Your endpoint for the result of background detection."""
    async_amd_status_callback_method: Literal["GET", "POST"]
    """HTTP method for the result of background detection. `"GET"` or `"POST"`."""
    caller_id: str
    """Caller name shown to the callee: up to 128 letters, digits, spaces and `-_~!.+`; the
    number if left out."""
    cancel_playback_on_detect_message_end: bool
    """Stops what is playing when the machine's greeting has ended; it does unless `false`."""
    cancel_playback_on_machine_detection: bool
    """Stops what is playing when a machine is detected; it does unless `false`."""
    custom_headers: Sequence[TexmlCustomHeaderParam]
    """Headers of your own for the call, each with `name` and `value`. List of objects with
    `name`, `value`."""
    deepfake_detection: Literal["Enable"]
    """`Enable` analyzes whether the callee's voice is made by AI; the result goes to
    `deepfake_detection_callback_url`."""
    deepfake_detection_callback_method: Literal["GET", "POST"]
    """HTTP method for the result of deepfake detection. `"GET"` or `"POST"`."""
    deepfake_detection_callback_url: str
    """Your endpoint for the result of deepfake detection."""
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"]
    """How detection works: `Regular`, the more exact `Premium`, or `PremiumCallScreening`,
    which copes with iOS call screening."""
    fallback_url: str
    """URL asked for instructions when `url` does not answer."""
    from_: str
    """Caller: a number with `+` and country code (`+13125550101`), or in lists, only calls
    from it."""
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"]
    """Finds out whether a person answered: `Enable` reports at once, `DetectMessageEnd` waits
    until a message can be left, `Disable` is off."""
    machine_detection_beep_max_frequency: int
    """Hertz above which a tone is no voicemail beep."""
    machine_detection_beep_min_frequency: int
    """Hertz below which a tone is no voicemail beep; more than 480 keeps North American
    ringback out."""
    machine_detection_beep_min_tone_duration: int
    """Milliseconds that a tone must last to be a beep."""
    machine_detection_beep_profile: Literal["both", "freq_only"]
    """`both` needs loudness and frequency to agree on a beep; `freq_only` goes by frequency,
    for unsteady beeps."""
    machine_detection_beep_spectral_confirmation: bool
    """Checks the spectrum of a supposed beep before it is reported as one."""
    machine_detection_beep_spectral_min_purity: float
    """Purity from 0 to 1 that the tone needs in the spectral check."""
    machine_detection_beep_spectral_reject_fax_cng: bool
    """Does not take a fax machine's calling tone for a beep."""
    machine_detection_beep_spectral_window: int
    """Milliseconds of sound that the spectral check looks at."""
    machine_detection_prompt_end_timeout: int
    """Milliseconds of silence that end a call screening prompt; only in mode
    `PremiumCallScreening`."""
    machine_detection_silence_timeout: int
    """Milliseconds of silence after the answer that mean a machine; not in premium modes."""
    machine_detection_speech_end_threshold: int
    """Milliseconds of silence after a greeting that mean a person; not in premium modes."""
    machine_detection_speech_threshold: int
    """Longest greeting of a person in milliseconds; a longer one is a machine's. Not in
    premium modes."""
    machine_detection_timeout: int
    """Milliseconds after which detection gives up with an unknown result."""
    media_encryption: Literal["disabled", "SRTP", "DTLS"]
    """Encrypts the media with `SRTP` or `DTLS`; SIP destinations only. `"disabled"`, `"SRTP"`
    or `"DTLS"`."""
    preferred_codecs: str
    """Codecs to offer, comma-separated, for example `PCMU,G722`."""
    record: bool
    """Records the participant's or callee's leg from the beginning."""
    recording_channels: Literal["mono", "dual"]
    """How voices are stored: `dual` on a channel each, `mono` or `single` mixed into one."""
    recording_status_callback: str
    """Your endpoint for events of the recording."""
    recording_status_callback_event: str
    """Which events of the recording to send, separated by spaces: `in-progress`, `completed`,
    `absent`."""
    recording_status_callback_method: Literal["GET", "POST"]
    """HTTP method for events of the recording. `"GET"` or `"POST"`."""
    recording_timeout: int
    """Seconds of silence that end the recording, counted after the first words; 0 never.
    Finding silence is charged as transcription."""
    recording_track: Literal["inbound", "outbound", "both"]
    """Tracks to record: `inbound`, `outbound`, or both. `"inbound"`, `"outbound"` or `"both"`."""
    send_recording_url: bool
    """Whether callbacks carry the address of the recording; turn it off to keep it out of
    logs."""
    sip_auth_password: str
    """Password, if the destination's SIP server asks for one."""
    sip_auth_username: str
    """Username, if the destination's SIP server asks for one."""
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    """Region from which the call's SIP signaling leaves; `US` unless set. `"US"`, `"Europe"`,
    `"Canada"`, `"Australia"` or `"Middle East"`."""
    status_callback: str
    """Your endpoint for progress reports of the call or session."""
    status_callback_event: str
    """Which steps are reported, separated by spaces: `initiated`, `ringing`, `answered`,
    `completed`."""
    status_callback_method: Literal["GET", "POST"]
    """HTTP method with which progress reports are sent to `status_callback`. `"GET"` or
    `"POST"`."""
    supervise_call_sid: str
    """Call on which the new leg listens in, as a supervisor; the new leg sends no callbacks."""
    supervising_role: Literal["barge", "whisper", "monitor"]
    """What the supervisor may do: `barge` speaks to all, `whisper` to one side, `monitor` only
    listens."""
    texml: str | None
    """The instructions themselves, such as `<Response><Say>Hello</Say></Response>`; nothing is
    fetched then."""
    time_limit: int
    """Longest duration of the call in seconds, 30 to 14400."""
    timeout: int
    """Seconds to let the destination ring (5 to 120) before giving up; 30 unless set."""
    to: str
    """Callee: a number with `+` and country code or a SIP URI; in lists, only calls to it."""
    trim: Literal["trim-silence", "do-not-trim"]
    """Whether silence at both ends of the recording is cut off; it is, unless `do-not-trim`.
    `"trim-silence"` or `"do-not-trim"`."""
    url: str | None
    """URL from which TeXML instructions are fetched; overrides the one of the application."""
    url_method: Literal["GET", "POST"]
    """HTTP method with which `url` is fetched; without it, the application's. `"GET"` or
    `"POST"`."""


class TexmlCallByTexmlParam(TypedDict, total=False):
    """Argument of `client.texml.accounts.calls.calls`."""

    texml: Required[str]
    """Instructions for the call, such as `<Response><Say>Hello</Say></Response>`; nothing is
    fetched then."""
    application_sid: str
    """TeXML application that handles the call: its numeric `id` from
    `texml_applications.list`, not a Twilio `AP…` name."""
    async_amd: bool
    """Detects machines in the background while instructions already run; otherwise they wait
    for the result."""
    async_amd_status_callback: str
    """Your endpoint for the result of background detection."""
    async_amd_status_callback_method: Literal["GET", "POST"]
    """HTTP method for the result of background detection. `"GET"` or `"POST"`."""
    caller_id: str
    """Caller name shown to the callee: up to 128 letters, digits, spaces and `-_~!.+`; the
    number if left out."""
    cancel_playback_on_detect_message_end: bool
    """Stops what is playing when the machine's greeting has ended; it does unless `false`."""
    cancel_playback_on_machine_detection: bool
    """Stops what is playing when a machine is detected; it does unless `false`."""
    custom_headers: Sequence[TexmlCustomHeaderParam]
    """Headers of your own for the call, each with `name` and `value`. List of objects with
    `name`, `value`."""
    deepfake_detection: Literal["Enable"]
    """`Enable` analyzes whether the callee's voice is made by AI; the result goes to
    `deepfake_detection_callback_url`."""
    deepfake_detection_callback_method: Literal["GET", "POST"]
    """HTTP method for the result of deepfake detection. `"GET"` or `"POST"`."""
    deepfake_detection_callback_url: str
    """Your endpoint for the result of deepfake detection."""
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"]
    """How detection works: `Regular`, the more exact `Premium`, or `PremiumCallScreening`,
    which copes with iOS call screening."""
    fallback_url: str
    """URL asked for instructions when `url` does not answer."""
    from_: str
    """Caller: a number with `+` and country code (`+13125550101`), or in lists, only calls
    from it."""
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"]
    """Finds out whether a person answered: `Enable` reports at once, `DetectMessageEnd` waits
    until a message can be left, `Disable` is off."""
    machine_detection_beep_max_frequency: int
    """Hertz above which a tone is no voicemail beep."""
    machine_detection_beep_min_frequency: int
    """Hertz below which a tone is no voicemail beep; more than 480 keeps North American
    ringback out."""
    machine_detection_beep_min_tone_duration: int
    """Milliseconds that a tone must last to be a beep."""
    machine_detection_beep_profile: Literal["both", "freq_only"]
    """`both` needs loudness and frequency to agree on a beep; `freq_only` goes by frequency,
    for unsteady beeps."""
    machine_detection_beep_spectral_confirmation: bool
    """Checks the spectrum of a supposed beep before it is reported as one."""
    machine_detection_beep_spectral_min_purity: float
    """Purity from 0 to 1 that the tone needs in the spectral check."""
    machine_detection_beep_spectral_reject_fax_cng: bool
    """Does not take a fax machine's calling tone for a beep."""
    machine_detection_beep_spectral_window: int
    """Milliseconds of sound that the spectral check looks at."""
    machine_detection_prompt_end_timeout: int
    """Milliseconds of silence that end a call screening prompt; only in mode
    `PremiumCallScreening`."""
    machine_detection_silence_timeout: int
    """Milliseconds of silence after the answer that mean a machine; not in premium modes."""
    machine_detection_speech_end_threshold: int
    """Milliseconds of silence after a greeting that mean a person; not in premium modes."""
    machine_detection_speech_threshold: int
    """Longest greeting of a person in milliseconds; a longer one is a machine's. Not in
    premium modes."""
    machine_detection_timeout: int
    """Milliseconds after which detection gives up with an unknown result."""
    media_encryption: Literal["disabled", "SRTP", "DTLS"]
    """Encrypts the media with `SRTP` or `DTLS`; SIP destinations only. `"disabled"`, `"SRTP"`
    or `"DTLS"`."""
    preferred_codecs: str
    """Codecs to offer, comma-separated, for example `PCMU,G722`."""
    record: bool
    """Records the participant's or callee's leg from the beginning."""
    recording_channels: Literal["mono", "dual"]
    """How voices are stored: `dual` on a channel each, `mono` or `single` mixed into one."""
    recording_status_callback: str
    """Your endpoint for events of the recording."""
    recording_status_callback_event: str
    """Which events of the recording to send, separated by spaces: `in-progress`, `completed`,
    `absent`."""
    recording_status_callback_method: Literal["GET", "POST"]
    """HTTP method for events of the recording. `"GET"` or `"POST"`."""
    recording_timeout: int
    """Seconds of silence that end the recording, counted after the first words; 0 never.
    Finding silence is charged as transcription."""
    recording_track: Literal["inbound", "outbound", "both"]
    """Tracks to record: `inbound`, `outbound`, or both. `"inbound"`, `"outbound"` or `"both"`."""
    send_recording_url: bool
    """Whether callbacks carry the address of the recording; turn it off to keep it out of
    logs."""
    sip_auth_password: str
    """Password, if the destination's SIP server asks for one."""
    sip_auth_username: str
    """Username, if the destination's SIP server asks for one."""
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    """Region from which the call's SIP signaling leaves; `US` unless set. `"US"`, `"Europe"`,
    `"Canada"`, `"Australia"` or `"Middle East"`."""
    status_callback: str
    """Your endpoint for progress reports of the call or session."""
    status_callback_event: str
    """Which steps are reported, separated by spaces: `initiated`, `ringing`, `answered`,
    `completed`."""
    status_callback_method: Literal["GET", "POST"]
    """HTTP method with which progress reports are sent to `status_callback`. `"GET"` or
    `"POST"`."""
    supervise_call_sid: str
    """Call on which the new leg listens in, as a supervisor; the new leg sends no callbacks."""
    supervising_role: Literal["barge", "whisper", "monitor"]
    """What the supervisor may do: `barge` speaks to all, `whisper` to one side, `monitor` only
    listens."""
    time_limit: int
    """Longest duration of the call in seconds, 30 to 14400."""
    timeout: int
    """Seconds to let the destination ring (5 to 120) before giving up; 30 unless set."""
    to: str
    """Callee: a number with `+` and country code or a SIP URI; in lists, only calls to it."""
    trim: Literal["trim-silence", "do-not-trim"]
    """Whether silence at both ends of the recording is cut off; it is, unless `do-not-trim`.
    `"trim-silence"` or `"do-not-trim"`."""
    url: str | None
    """URL from which TeXML instructions are fetched; overrides the one of the application."""
    url_method: Literal["GET", "POST"]
    """HTTP method with which `url` is fetched; without it, the application's. `"GET"` or
    `"POST"`."""


class TexmlCallByURLParam(TypedDict, total=False):
    """Argument of `client.texml.accounts.calls.calls`."""

    url: Required[str]
    """URL from which TeXML instructions are fetched when the callee answers; overrides that of
    the application."""
    application_sid: str
    """TeXML application that handles the call: its numeric `id` from
    `texml_applications.list`, not a Twilio `AP…` name."""
    async_amd: bool
    """Detects machines in the background while instructions already run; otherwise they wait
    for the result."""
    async_amd_status_callback: str
    """Your endpoint for the result of background detection."""
    async_amd_status_callback_method: Literal["GET", "POST"]
    """HTTP method for the result of background detection. `"GET"` or `"POST"`."""
    caller_id: str
    """Caller name shown to the callee: up to 128 letters, digits, spaces and `-_~!.+`; the
    number if left out."""
    cancel_playback_on_detect_message_end: bool
    """Stops what is playing when the machine's greeting has ended; it does unless `false`."""
    cancel_playback_on_machine_detection: bool
    """Stops what is playing when a machine is detected; it does unless `false`."""
    custom_headers: Sequence[TexmlCustomHeaderParam]
    """Headers of your own for the call, each with `name` and `value`. List of objects with
    `name`, `value`."""
    deepfake_detection: Literal["Enable"]
    """`Enable` analyzes whether the callee's voice is made by AI; the result goes to
    `deepfake_detection_callback_url`."""
    deepfake_detection_callback_method: Literal["GET", "POST"]
    """HTTP method for the result of deepfake detection. `"GET"` or `"POST"`."""
    deepfake_detection_callback_url: str
    """Your endpoint for the result of deepfake detection."""
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"]
    """How detection works: `Regular`, the more exact `Premium`, or `PremiumCallScreening`,
    which copes with iOS call screening."""
    fallback_url: str
    """URL asked for instructions when `url` does not answer."""
    from_: str
    """Caller: a number with `+` and country code (`+13125550101`), or in lists, only calls
    from it."""
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"]
    """Finds out whether a person answered: `Enable` reports at once, `DetectMessageEnd` waits
    until a message can be left, `Disable` is off."""
    machine_detection_beep_max_frequency: int
    """Hertz above which a tone is no voicemail beep."""
    machine_detection_beep_min_frequency: int
    """Hertz below which a tone is no voicemail beep; more than 480 keeps North American
    ringback out."""
    machine_detection_beep_min_tone_duration: int
    """Milliseconds that a tone must last to be a beep."""
    machine_detection_beep_profile: Literal["both", "freq_only"]
    """`both` needs loudness and frequency to agree on a beep; `freq_only` goes by frequency,
    for unsteady beeps."""
    machine_detection_beep_spectral_confirmation: bool
    """Checks the spectrum of a supposed beep before it is reported as one."""
    machine_detection_beep_spectral_min_purity: float
    """Purity from 0 to 1 that the tone needs in the spectral check."""
    machine_detection_beep_spectral_reject_fax_cng: bool
    """Does not take a fax machine's calling tone for a beep."""
    machine_detection_beep_spectral_window: int
    """Milliseconds of sound that the spectral check looks at."""
    machine_detection_prompt_end_timeout: int
    """Milliseconds of silence that end a call screening prompt; only in mode
    `PremiumCallScreening`."""
    machine_detection_silence_timeout: int
    """Milliseconds of silence after the answer that mean a machine; not in premium modes."""
    machine_detection_speech_end_threshold: int
    """Milliseconds of silence after a greeting that mean a person; not in premium modes."""
    machine_detection_speech_threshold: int
    """Longest greeting of a person in milliseconds; a longer one is a machine's. Not in
    premium modes."""
    machine_detection_timeout: int
    """Milliseconds after which detection gives up with an unknown result."""
    media_encryption: Literal["disabled", "SRTP", "DTLS"]
    """Encrypts the media with `SRTP` or `DTLS`; SIP destinations only. `"disabled"`, `"SRTP"`
    or `"DTLS"`."""
    preferred_codecs: str
    """Codecs to offer, comma-separated, for example `PCMU,G722`."""
    record: bool
    """Records the participant's or callee's leg from the beginning."""
    recording_channels: Literal["mono", "dual"]
    """How voices are stored: `dual` on a channel each, `mono` or `single` mixed into one."""
    recording_status_callback: str
    """Your endpoint for events of the recording."""
    recording_status_callback_event: str
    """Which events of the recording to send, separated by spaces: `in-progress`, `completed`,
    `absent`."""
    recording_status_callback_method: Literal["GET", "POST"]
    """HTTP method for events of the recording. `"GET"` or `"POST"`."""
    recording_timeout: int
    """Seconds of silence that end the recording, counted after the first words; 0 never.
    Finding silence is charged as transcription."""
    recording_track: Literal["inbound", "outbound", "both"]
    """Tracks to record: `inbound`, `outbound`, or both. `"inbound"`, `"outbound"` or `"both"`."""
    send_recording_url: bool
    """Whether callbacks carry the address of the recording; turn it off to keep it out of
    logs."""
    sip_auth_password: str
    """Password, if the destination's SIP server asks for one."""
    sip_auth_username: str
    """Username, if the destination's SIP server asks for one."""
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    """Region from which the call's SIP signaling leaves; `US` unless set. `"US"`, `"Europe"`,
    `"Canada"`, `"Australia"` or `"Middle East"`."""
    status_callback: str
    """Your endpoint for progress reports of the call or session."""
    status_callback_event: str
    """Which steps are reported, separated by spaces: `initiated`, `ringing`, `answered`,
    `completed`."""
    status_callback_method: Literal["GET", "POST"]
    """HTTP method with which progress reports are sent to `status_callback`. `"GET"` or
    `"POST"`."""
    supervise_call_sid: str
    """Call on which the new leg listens in, as a supervisor; the new leg sends no callbacks."""
    supervising_role: Literal["barge", "whisper", "monitor"]
    """What the supervisor may do: `barge` speaks to all, `whisper` to one side, `monitor` only
    listens."""
    texml: str | None
    """The instructions themselves, such as `<Response><Say>Hello</Say></Response>`; nothing is
    fetched then."""
    time_limit: int
    """Longest duration of the call in seconds, 30 to 14400."""
    timeout: int
    """Seconds to let the destination ring (5 to 120) before giving up; 30 unless set."""
    to: str
    """Callee: a number with `+` and country code or a SIP URI; in lists, only calls to it."""
    trim: Literal["trim-silence", "do-not-trim"]
    """Whether silence at both ends of the recording is cut off; it is, unless `do-not-trim`.
    `"trim-silence"` or `"do-not-trim"`."""
    url_method: Literal["GET", "POST"]
    """HTTP method with which `url` is fetched; without it, the application's. `"GET"` or
    `"POST"`."""


class TexmlCustomHeaderParam(TypedDict, total=False):
    """Argument of `client.texml.initiate_ai_call` and `client.texml.accounts.conferences.participants.participants`."""

    name: Required[str]
    """Human-readable label under which you find the record again; not used as a key by the API
    unless the operation says so."""
    value: Required[str]
    """What the named parameter, field or setting is set to."""
