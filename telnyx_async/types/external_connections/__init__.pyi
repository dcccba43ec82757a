"""The official package's `telnyx.types.external_connections`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

LogMessageRetrieveResponse: TypeAlias = m.LogMessages
LogMessage: TypeAlias = m.LogMessage
LogMessageDismissResponse: TypeAlias = m.LogMessageDismissal
CivicAddressRetrieveResponse: TypeAlias = m.Data[m.CivicAddress]
CivicAddress: TypeAlias = m.CivicAddress
Location: TypeAlias = m.Location
CivicAddressListResponse: TypeAlias = m.Data[list[m.CivicAddress]]
PhoneNumberRetrieveResponse: TypeAlias = m.Data[m.ExternalConnectionPhoneNumber]
ExternalConnectionPhoneNumber: TypeAlias = m.ExternalConnectionPhoneNumber
PhoneNumberUpdateResponse: TypeAlias = m.Data[m.ExternalConnectionPhoneNumber]
ReleaseRetrieveResponse: TypeAlias = m.Data[m.Release]
Release: TypeAlias = m.Release
TnReleaseEntry: TypeAlias = m.TnReleaseEntry
UploadCreateResponse: TypeAlias = m.UploadTicket
UploadRetrieveResponse: TypeAlias = m.Data[m.Upload]
Upload: TypeAlias = m.Upload
TnUploadEntry: TypeAlias = m.TnUploadEntry
UploadPendingCountResponse: TypeAlias = m.Data[m.UploadPendingCount]
UploadRefreshStatusResponse: TypeAlias = m.UploadRefresh
UploadRetryResponse: TypeAlias = m.Data[m.Upload]

class CivicAddressListParams(TypedDict, total=False):
    id: Required[str]
    filter: m.ExternalConnectionCivicAddressFilter

class LogMessageListParams(TypedDict, total=False):
    filter: m.ExternalConnectionLogMessageFilter
    page_number: int
    page_size: int

class PhoneNumberListParams(TypedDict, total=False):
    id: Required[str]
    filter: m.ExternalConnectionPhoneNumberFilter
    page_number: int
    page_size: int

class PhoneNumberUpdateParams(TypedDict, total=False):
    phone_number_id: Required[str]
    id: Required[str]
    location_id: str

class ReleaseListParams(TypedDict, total=False):
    id: Required[str]
    filter: m.ReleaseFilter
    page_number: int
    page_size: int

class UploadCreateParams(TypedDict, total=False):
    id: Required[str]
    number_ids: Required[Sequence[str]]
    additional_usages: Sequence[Literal["calling_user_assignment", "first_party_app_assignment"]]
    civic_address_id: str
    location_id: str
    usage: Literal["calling_user_assignment", "first_party_app_assignment"]

class UploadListParams(TypedDict, total=False):
    id: Required[str]
    filter: m.UploadFilter
    page_number: int
    page_size: int
