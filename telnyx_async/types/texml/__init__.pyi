"""The official package's `telnyx.types.texml`."""

from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

CallCreateResponse: TypeAlias = m.TexmlCreatedCall
TexmlGetCallRecordingResponseBody: TypeAlias = m.TexmlCallRecording
TexmlRecordingSubresourcesUris: TypeAlias = m.TexmlRecordingSubresourcesUris
AccountRetrieveTranscriptionsJsonResponse: TypeAlias = m.TexmlTranscriptionList

class AccountRetrieveRecordingsJsonParams(TypedDict, total=False):
    account_sid: Required[str]
    date_created: datetime | str
    page: int
    page_size: int

class AccountRetrieveTranscriptionsJsonParams(TypedDict, total=False):
    account_sid: Required[str]
    page_size: int
    page_token: str

class CallCreateParams(TypedDict, total=False):
    connection_id: Required[str]
    from_: Required[str]
    to: Required[str]
    method: Literal["GET", "POST"]
    texml: str
    url: str
