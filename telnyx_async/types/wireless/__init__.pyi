"""The official package's `telnyx.types.wireless`."""

from typing import TypeAlias, TypedDict

from telnyx_async import models as m

DetailRecordsReportCreateResponse: TypeAlias = m.Data[m.WdrReport]
WdrReport: TypeAlias = m.WdrReport
DetailRecordsReportRetrieveResponse: TypeAlias = m.Data[m.WdrReport]
DetailRecordsReportListResponse: TypeAlias = m.Data[list[m.WdrReport]]
DetailRecordsReportDeleteResponse: TypeAlias = m.Data[m.WdrReport]

class DetailRecordsReportCreateParams(TypedDict, total=False):
    end_time: str
    start_time: str

class DetailRecordsReportListParams(TypedDict, total=False):
    page_number: int
    page_size: int
