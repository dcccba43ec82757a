"""The official package's `telnyx.types.compute`."""

from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

FuncListResponse: TypeAlias = m.Func
LogsMeta: TypeAlias = m.LogsMeta
FuncRetrieveMetricAggregatesResponse: TypeAlias = m.FuncMetricList
FunctionsObservabilityPaginationMeta: TypeAlias = m.FuncListMeta
FuncRetrieveRevisionsResponse: TypeAlias = m.FuncRevisionList
FuncRetrieveShipInspectionResponse: TypeAlias = m.Data[m.FuncShipInspection]
FuncRetrieveLogsResponse: TypeAlias = m.FuncRuntimeLogList | m.FuncInvocationLogList

class FuncListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class FuncRetrieveLogsParams(TypedDict, total=False):
    id: Required[str]
    end_time: datetime | str
    limit: int
    start_time: datetime | str
    type: Literal["runtime", "invocations"]

class FuncRetrieveMetricAggregatesParams(TypedDict, total=False):
    id: Required[str]
    end_time: Required[datetime | str]
    start_time: Required[datetime | str]
    filter_edge_site: str
    filter_namespace: str
    page_number: int
    page_size: int

class FuncRetrieveRevisionsParams(TypedDict, total=False):
    id: Required[str]
    page_number: int
    page_size: int
