"""The official package's `telnyx.types.texml.accounts.calls`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

TexmlCreateCallRecordingResponseBody: TypeAlias = m.TexmlNewCallRecording
TexmlGetCallRecordingsResponseBody: TypeAlias = m.TexmlCallRecordingList
SiprecSiprecSidJsonResponse: TypeAlias = m.TexmlSiprecUpdate
StreamStreamingSidJsonResponse: TypeAlias = m.TexmlStreamUpdate
RecordingSource: TypeAlias = Literal[
    "StartCallRecordingAPI",
    "StartConferenceRecordingAPI",
    "OutboundAPI",
    "DialVerb",
    "Conference",
    "RecordVerb",
    "Trunking",
]
TwimlRecordingChannels: TypeAlias = Literal[1, 2]

class RecordingRecordingSidJsonParams(TypedDict, total=False):
    recording_sid: Required[str]
    account_sid: Required[str]
    call_sid: Required[str]
    status: Literal["in-progress", "paused", "stopped"]

class RecordingsJsonRecordingsJsonParams(TypedDict, total=False):
    call_sid: Required[str]
    account_sid: Required[str]
    play_beep: bool
    recording_channels: Literal["single", "dual"]
    recording_status_callback: str
    recording_status_callback_event: str
    recording_status_callback_method: Literal["GET", "POST"]
    recording_track: Literal["inbound", "outbound", "both"]
    send_recording_url: bool

class SiprecSiprecSidJsonParams(TypedDict, total=False):
    siprec_sid: Required[str]
    account_sid: Required[str]
    call_sid: Required[str]
    status: Literal["stopped"]

class StreamStreamingSidJsonParams(TypedDict, total=False):
    streaming_sid: Required[str]
    account_sid: Required[str]
    call_sid: Required[str]
    status: Literal["stopped"]
