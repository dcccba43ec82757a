"""The official package's `telnyx.types.legacy.reporting.batch_detail_records`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

MessagingCreateResponse: TypeAlias = m.Data[m.MdrDetailReport]
MdrDetailReportResponse: TypeAlias = m.MdrDetailReport
MessagingRetrieveResponse: TypeAlias = m.Data[m.MdrDetailReport]
MessagingListResponse: TypeAlias = m.MdrDetailReportList
BatchCsvPaginationMeta705dfa7312: TypeAlias = m.ReportListMeta
MessagingDeleteResponse: TypeAlias = m.Data[m.MdrDetailReport]
SpeechToTextCreateResponse: TypeAlias = m.Data[m.SttDetailReport]
SttDetailReportResponse: TypeAlias = m.SttDetailReport
SpeechToTextRetrieveResponse: TypeAlias = m.Data[m.SttDetailReport]
SpeechToTextListResponse: TypeAlias = m.Data[list[m.SttDetailReport]]
SpeechToTextDeleteResponse: TypeAlias = m.Data[m.SttDetailReport]
VoiceCreateResponse: TypeAlias = m.Data[m.CdrDetailReport]
CdrDetailedReqResponse: TypeAlias = m.CdrDetailReport
VoiceRetrieveResponse: TypeAlias = m.Data[m.CdrDetailReport]
VoiceListResponse: TypeAlias = m.CdrDetailReportList
VoiceDeleteResponse: TypeAlias = m.Data[m.CdrDetailReport]
VoiceRetrieveFieldsResponse: TypeAlias = m.CdrReportFields

class MessagingCreateParams(TypedDict, total=False):
    end_time: Required[datetime | str]
    start_time: Required[datetime | str]
    connections: Sequence[int]
    directions: Sequence[int]
    filters: Sequence[m.DetailReportFilterParam | m.Model]
    include_message_body: bool
    managed_accounts: Sequence[str]
    profiles: Sequence[str]
    record_types: Sequence[int]
    report_name: str
    select_all_managed_accounts: bool
    timezone: str

class SpeechToTextCreateParams(TypedDict, total=False):
    end_date: Required[datetime | str]
    start_date: Required[datetime | str]

class VoiceCreateParams(TypedDict, total=False):
    end_time: Required[datetime | str]
    start_time: Required[datetime | str]
    call_types: Sequence[int]
    connections: Sequence[int]
    fields: Sequence[str]
    filters: Sequence[m.DetailReportFilterParam | m.Model]
    include_all_metadata: bool
    managed_accounts: Sequence[str]
    record_types: Sequence[int]
    report_name: str
    select_all_managed_accounts: bool
    source: str
    timezone: str
