"""The official package's `telnyx.types.enterprises.reputation`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

ReputationPhoneNumberWithReputation: TypeAlias = m.Data[m.ReputationPhoneNumber]
ReputationPhoneNumber: TypeAlias = m.ReputationPhoneNumber
ReputationPhoneNumberList: TypeAlias = m.ReputationPhoneNumberList
NumberRefreshResponse: TypeAlias = m.Data[m.ReputationRefresh]
NumberRetrieveOwnershipResponse: TypeAlias = m.Data[m.NumberOwnership]
RemediationRequestWrapped: TypeAlias = m.Data[m.RemediationRequest]
RemediationRequest: TypeAlias = m.RemediationRequest
RemediationPerNumberResults: TypeAlias = m.RemediationPerNumberResults
RemediationListResponse: TypeAlias = m.RemediationSummary
ExternalVerificationWrapped: TypeAlias = m.Data[m.ExternalVerification]
AgentInputParam: TypeAlias = m.LoaAgentParam
LoaRenderResponse: TypeAlias = bytes
ExternalVerificationStatus: TypeAlias = Literal["pending", "approved", "rejected"]
RemediationStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed", "cancelled"]
ReputationNumberSource: TypeAlias = Literal["telnyx", "external"]
ReputationOwnershipStatus: TypeAlias = Literal[
    "verified", "flagged", "pending_confirmation", "removed"
]

class ExternalVerificationCreateParams(TypedDict, total=False):
    enterprise_id: Required[str]
    document_ids: Required[Sequence[str]]
    phone_numbers: Sequence[str]

class LoaRenderParams(TypedDict, total=False):
    enterprise_id: Required[str]
    agent: m.LoaAgentParam | m.Model
    signature: m.LoaSignatureParam | m.Model

class LoaUpdateParams(TypedDict, total=False):
    enterprise_id: Required[str]
    loa_document_id: Required[str]

class NumberAssociateParams(TypedDict, total=False):
    enterprise_id: Required[str]
    phone_numbers: Required[Sequence[str]]

class NumberListParams(TypedDict, total=False):
    enterprise_id: Required[str]
    filter_ownership_status: Literal["verified", "flagged", "pending_confirmation", "removed"]
    filter_phone_number_contains: str
    filter_phone_number_eq: str
    filter_source: Literal["telnyx", "external"]
    page_number: int
    page_size: int

class NumberOwnershipConfirmParams(TypedDict, total=False):
    phone_number: Required[str]
    enterprise_id: Required[str]
    still_own: Required[bool]
    evidence_document_id: str

class NumberRefreshParams(TypedDict, total=False):
    enterprise_id: Required[str]
    phone_numbers: Required[Sequence[str]]

class NumberRetrieveParams(TypedDict, total=False):
    phone_number: Required[str]
    enterprise_id: Required[str]
    fresh: bool

class RemediationCreateParams(TypedDict, total=False):
    enterprise_id: Required[str]
    call_purpose: Required[str]
    phone_numbers: Required[Sequence[str]]
    contact_email: str
    webhook_url: str

class RemediationListParams(TypedDict, total=False):
    enterprise_id: Required[str]
    filter_created_at_gte: datetime | str
    filter_created_at_lte: datetime | str
    filter_status: Literal["pending", "in_progress", "completed", "failed", "cancelled"]
    page_number: int
    page_size: int
