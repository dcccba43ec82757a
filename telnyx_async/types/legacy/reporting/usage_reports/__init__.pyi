"""The official package's `telnyx.types.legacy.reporting.usage_reports`."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._responses import pagination as p

MdrUsageReportResponseLegacy: TypeAlias = m.LegacyMdrUsageReport
NumberLookupCreateResponse: TypeAlias = m.Data[m.TelcoDataUsageReport]
TelcoDataUsageReportResponse: TypeAlias = m.TelcoDataUsageReport
TelcoDataUsageRecord: TypeAlias = m.TelcoDataUsageRecord
TelcoDataAggregation: TypeAlias = m.TelcoDataAggregation
NumberLookupRetrieveResponse: TypeAlias = m.Data[m.TelcoDataUsageReport]
CdrUsageReportResponseLegacy: TypeAlias = m.LegacyCdrUsageReport
MessagingCreateResponse: TypeAlias = m.Data[m.LegacyMdrUsageReport]
MessagingDeleteResponse: TypeAlias = m.Data[m.LegacyMdrUsageReport]
MessagingRetrieveResponse: TypeAlias = m.Data[m.LegacyMdrUsageReport]
VoiceCreateResponse: TypeAlias = m.Data[m.LegacyCdrUsageReport]
VoiceDeleteResponse: TypeAlias = m.Data[m.LegacyCdrUsageReport]
VoiceRetrieveResponse: TypeAlias = m.Data[m.LegacyCdrUsageReport]
StandardPaginationMetaFfba4faa88: TypeAlias = p.PageMeta

class MessagingCreateParams(TypedDict, total=False):
    aggregation_type: Required[int]
    end_time: datetime | str
    managed_accounts: Sequence[str]
    profiles: Sequence[str]
    select_all_managed_accounts: bool
    start_time: datetime | str

class MessagingListParams(TypedDict, total=False):
    page: int
    per_page: int

class NumberLookupCreateParams(TypedDict, total=False):
    aggregation_type: Literal["ALL", "BY_ORGANIZATION_MEMBER"]
    end_date: date | str
    managed_accounts: Sequence[str]
    start_date: date | str

class NumberLookupListParams(TypedDict, total=False):
    page: int
    per_page: int

class VoiceCreateParams(TypedDict, total=False):
    end_time: Required[datetime | str]
    start_time: Required[datetime | str]
    aggregation_type: int
    connections: Sequence[int]
    managed_accounts: Sequence[str]
    product_breakdown: int
    select_all_managed_accounts: bool

class VoiceListParams(TypedDict, total=False):
    page: int
    per_page: int
