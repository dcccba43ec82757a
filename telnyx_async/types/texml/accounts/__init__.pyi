"""The official package's `telnyx.types.texml.accounts`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

CallResource: TypeAlias = m.TexmlCall
CallCallsResponse: TypeAlias = m.TexmlInitiatedCall
CallRetrieveCallsResponse: TypeAlias = m.TexmlCallList
CallSiprecJsonResponse: TypeAlias = m.TexmlSiprecSession
CallStreamsJsonResponse: TypeAlias = m.TexmlStream
ConferenceResource: TypeAlias = m.TexmlConference
ConferenceRetrieveConferencesResponse: TypeAlias = m.TexmlConferenceList
ConferenceRetrieveRecordingsResponse: TypeAlias = m.TexmlConferenceRecordingList
QueueResource: TypeAlias = m.TexmlQueue

class CallCallsParams(TypedDict, total=False):
    account_sid: Required[str]
    body: Required[
        m.TexmlCallByURLParam | m.Model | m.TexmlCallByTexmlParam | m.TexmlCallByApplicationParam
    ]

class CallRetrieveCallsParams(TypedDict, total=False):
    account_sid: Required[str]
    end_time: str
    end_time_lt: str
    end_time_gt: str
    from_: str
    page: int
    page_size: int
    page_token: str
    start_time: str
    start_time_lt: str
    start_time_gt: str
    status: Literal["canceled", "completed", "failed", "busy", "no-answer"]
    to: str

class CallSiprecJsonParams(TypedDict, total=False):
    call_sid: Required[str]
    account_sid: Required[str]
    connector_name: str
    include_metadata_custom_headers: Literal[True, False]
    name: str
    secure: Literal[True, False]
    session_timeout_secs: int
    sip_transport: Literal["udp", "tcp", "tls"]
    status_callback: str
    status_callback_method: Literal["GET", "POST"]
    track: Literal["both_tracks", "inbound_track", "outbound_track"]

class CallStreamsJsonParams(TypedDict, total=False):
    call_sid: Required[str]
    account_sid: Required[str]
    bidirectional_codec: Literal["PCMU", "PCMA", "G722"]
    bidirectional_mode: Literal["mp3", "rtp"]
    name: str
    status_callback: str
    status_callback_method: Literal["GET", "POST"]
    track: Literal["inbound_track", "outbound_track", "both_tracks"]
    url: str

class CallUpdateParams(TypedDict, total=False):
    call_sid: Required[str]
    account_sid: Required[str]
    fallback_method: Literal["GET", "POST"]
    fallback_url: str
    method: Literal["GET", "POST"]
    status: str
    status_callback: str
    status_callback_method: Literal["GET", "POST"]
    texml: str
    url: str

class ConferenceRetrieveConferencesParams(TypedDict, total=False):
    account_sid: Required[str]
    date_created: str
    date_updated: str
    friendly_name: str
    page: int
    page_size: int
    page_token: str
    status: Literal["init", "in-progress", "completed"]

class ConferenceUpdateParams(TypedDict, total=False):
    conference_sid: Required[str]
    account_sid: Required[str]
    announce_method: Literal["GET", "POST"]
    announce_url: str
    status: str

class QueueCreateParams(TypedDict, total=False):
    account_sid: Required[str]
    friendly_name: str
    max_size: int

class QueueListParams(TypedDict, total=False):
    account_sid: Required[str]
    date_created: str
    date_updated: str
    page: int
    page_size: int
    page_token: str

class QueueUpdateParams(TypedDict, total=False):
    queue_sid: Required[str]
    account_sid: Required[str]
    max_size: int
