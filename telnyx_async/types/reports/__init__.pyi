"""The official package's `telnyx.types.reports`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

CdrUsageReportFetchSyncResponse: TypeAlias = m.Data[m.CdrUsageReport]
MdrUsageReportCreateResponse: TypeAlias = m.Data[m.MdrUsageReport]
MdrUsageReport: TypeAlias = m.MdrUsageReport
MdrUsageReportRetrieveResponse: TypeAlias = m.Data[m.MdrUsageReport]
MdrUsageReportDeleteResponse: TypeAlias = m.Data[m.MdrUsageReport]
MdrUsageReportFetchSyncResponse: TypeAlias = m.Data[m.MdrUsageReport]
ReportingPaginationMeta77109e5d17: TypeAlias = m.ReportListMeta

class CdrUsageReportFetchSyncParams(TypedDict, total=False):
    aggregation_type: Required[Literal["NO_AGGREGATION", "CONNECTION", "TAG", "BILLING_GROUP"]]
    product_breakdown: Required[
        Literal["NO_BREAKDOWN", "DID_VS_TOLL_FREE", "COUNTRY", "DID_VS_TOLL_FREE_PER_COUNTRY"]
    ]
    connections: Sequence[float]
    end_date: datetime | str
    start_date: datetime | str

class MdrUsageReportCreateParams(TypedDict, total=False):
    aggregation_type: Required[Literal["NO_AGGREGATION", "PROFILE", "TAGS"]]
    end_date: Required[datetime | str]
    start_date: Required[datetime | str]
    profiles: str

class MdrUsageReportFetchSyncParams(TypedDict, total=False):
    aggregation_type: Required[Literal["NO_AGGREGATION", "PROFILE", "TAGS"]]
    end_date: datetime | str
    profiles: Sequence[str]
    start_date: datetime | str

class MdrUsageReportListParams(TypedDict, total=False):
    page_number: int
    page_size: int
