"""The official package's `telnyx.types.porting`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

EventRetrieveResponse: TypeAlias = m.Data[
    m.PortingDeletedEvent
    | m.PortingMessagingChangedEvent
    | m.PortingStatusChangedEvent
    | m.PortingNewCommentEvent
    | m.PortingSplitEvent
    | m.PortingEventWithoutWebhook
]
PortingEventDeletedPayload: TypeAlias = m.PortingDeletedEvent
PortingEventMessagingChangedPayload: TypeAlias = m.PortingMessagingChangedEvent
PortingEventStatusChangedEvent: TypeAlias = m.PortingStatusChangedEvent
PortingEventNewCommentEvent: TypeAlias = m.PortingNewCommentEvent
PortingEventSplitEvent: TypeAlias = m.PortingSplitEvent
PortingEventWithoutWebhook: TypeAlias = m.PortingEventWithoutWebhook
ExportPortingOrdersCsvReportParam: TypeAlias = m.ExportPortingOrdersCsvReportParam
ReportCreateResponse: TypeAlias = m.Data[m.PortingReport]
PortingReport: TypeAlias = m.PortingReport
ExportPortingOrdersCsvReport: TypeAlias = m.ExportPortingOrdersCsvReport
ReportRetrieveResponse: TypeAlias = m.Data[m.PortingReport]
LoaConfigurationCreateResponse: TypeAlias = m.Data[m.PortingLoaConfiguration]
PortingLoaConfiguration: TypeAlias = m.PortingLoaConfiguration
LoaConfigurationRetrieveResponse: TypeAlias = m.Data[m.PortingLoaConfiguration]
LoaConfigurationUpdateResponse: TypeAlias = m.Data[m.PortingLoaConfiguration]
EventListResponse: TypeAlias = m.PortingEvent
LoaConfigurationPreviewResponse: TypeAlias = bytes
LoaConfigurationPreview0Response: TypeAlias = bytes
LoaConfigurationPreview1Response: TypeAlias = bytes
PortingEvent: TypeAlias = m.PortingEvent

class EventListParams(TypedDict, total=False):
    filter: m.PortingEventFilter
    page_number: int
    page_size: int

class LoaConfigurationCreateParams(TypedDict, total=False):
    address: Required[m.PortingLoaConfigurationAddressParam | m.Model]
    company_name: Required[str]
    contact: Required[m.PortingLoaConfigurationContactParam | m.Model]
    logo: Required[m.PortingLoaConfigurationLogoParam | m.Model]
    name: Required[str]

class LoaConfigurationListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class LoaConfigurationPreviewParams(TypedDict, total=False):
    address: Required[m.PortingLoaConfigurationAddressParam | m.Model]
    company_name: Required[str]
    contact: Required[m.PortingLoaConfigurationContactParam | m.Model]
    logo: Required[m.PortingLoaConfigurationLogoParam | m.Model]
    name: Required[str]

class LoaConfigurationPreview0Params(TypedDict, total=False):
    address: Required[m.PortingLoaConfigurationAddressParam | m.Model]
    company_name: Required[str]
    contact: Required[m.PortingLoaConfigurationContactParam | m.Model]
    logo: Required[m.PortingLoaConfigurationLogoParam | m.Model]
    name: Required[str]

class LoaConfigurationUpdateParams(TypedDict, total=False):
    id: Required[str]
    address: Required[m.PortingLoaConfigurationAddressParam | m.Model]
    company_name: Required[str]
    contact: Required[m.PortingLoaConfigurationContactParam | m.Model]
    logo: Required[m.PortingLoaConfigurationLogoParam | m.Model]
    name: Required[str]

class ReportCreateParams(TypedDict, total=False):
    params: Required[m.ExportPortingOrdersCsvReportParam | m.Model]
    report_type: Required[Literal["export_porting_orders_csv"]]

class ReportListParams(TypedDict, total=False):
    filter: m.PortingReportFilter
    page_number: int
    page_size: int
