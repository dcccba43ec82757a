"""The official package's `telnyx.types.portouts`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

WebhookPortoutStatusChanged: TypeAlias = m.PortoutStatusChangedEvent
WebhookPortoutNewComment: TypeAlias = m.PortoutNewCommentEvent
WebhookPortoutFocDateChanged: TypeAlias = m.PortoutFocDateChangedEvent
ExportPortoutsCsvReportParam: TypeAlias = m.ExportPortoutsCsvReportParam
PortoutReport: TypeAlias = m.PortoutReport
ExportPortoutsCsvReport: TypeAlias = m.ExportPortoutsCsvReport
PortoutComment: TypeAlias = m.PortoutComment
SupportingDocumentCreateResponse: TypeAlias = m.Data[list[m.PortOutSupportingDocument]]
PortOutSupportingDocument: TypeAlias = m.PortOutSupportingDocument
SupportingDocumentListResponse: TypeAlias = m.Data[list[m.PortOutSupportingDocument]]
CommentCreateResponse: TypeAlias = m.Data[m.PortoutComment]
CommentListResponse: TypeAlias = m.PortoutCommentList
EventListResponse: TypeAlias = m.PortoutEvent
EventRetrieveResponse: TypeAlias = m.Data[
    m.PortoutStatusChangedEvent | m.PortoutNewCommentEvent | m.PortoutFocDateChangedEvent
]
ReportCreateResponse: TypeAlias = m.Data[m.PortoutReport]
ReportRetrieveResponse: TypeAlias = m.Data[m.PortoutReport]
PortoutEvent: TypeAlias = m.PortoutEvent

class CommentCreateParams(TypedDict, total=False):
    id: Required[str]
    body: str

class EventListParams(TypedDict, total=False):
    filter: m.PortoutEventFilter
    page_number: int
    page_size: int

class ReportCreateParams(TypedDict, total=False):
    params: Required[m.ExportPortoutsCsvReportParam | m.Model]
    report_type: Required[Literal["export_portouts_csv"]]

class ReportListParams(TypedDict, total=False):
    filter: m.PortoutReportFilter
    page_number: int
    page_size: int

class SupportingDocumentCreateParams(TypedDict, total=False):
    id: Required[str]
    documents: Sequence[m.PortoutSupportingDocumentParam | m.Model]
