"""The official package's `telnyx.types.dir`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

Dir: TypeAlias = m.Dir
RejectionReason: TypeAlias = m.RejectionReason
DirComment: TypeAlias = m.DirComment
PhoneNumberBatchRetrieveResponse: TypeAlias = m.Data[m.PhoneNumberBatch]
PhoneNumberBatch: TypeAlias = m.PhoneNumberBatch
DirPhoneNumber: TypeAlias = m.DirPhoneNumber
PhoneNumberAddResponse: TypeAlias = m.Data[list[m.DirPhoneNumber]]
PhoneNumberRemoveResponse: TypeAlias = m.DirPhoneNumberRemovalList
ReferenceInputParam: TypeAlias = m.DirReferenceParam
ReferenceList: TypeAlias = m.Data[list[m.DirReference]]
Reference: TypeAlias = m.DirReference
ReferenceUpdateResponse: TypeAlias = m.Data[m.DirReference]
EmailVerificationStatusWrapped: TypeAlias = m.Data[m.EmailVerificationStatus]
EmailVerificationStatus: TypeAlias = m.EmailVerificationStatus
CommentCreateResponse: TypeAlias = m.Data[m.DirComment]
CommentType: TypeAlias = Literal[
    "vetting_comment",
    "rejection_reason",
    "internal_note",
    "notification",
    "status_update",
    "customer_inquiry",
    "admin_response",
]
DirPhoneNumberStatus: TypeAlias = Literal[
    "submitted",
    "in_review",
    "verified",
    "unsuccessful",
    "suspended",
    "expired",
    "permanently_rejected",
]

class CommentCreateParams(TypedDict, total=False):
    dir_id: Required[str]
    content: Required[str]
    parent_comment_id: str

class CommentListParams(TypedDict, total=False):
    dir_id: Required[str]
    comment_type: Literal[
        "vetting_comment",
        "rejection_reason",
        "internal_note",
        "notification",
        "status_update",
        "customer_inquiry",
        "admin_response",
    ]
    page_number: int
    page_size: int

class PhoneNumberBatchListParams(TypedDict, total=False):
    dir_id: Required[str]
    filter_status: Literal[
        "submitted",
        "in_review",
        "verified",
        "unsuccessful",
        "suspended",
        "expired",
        "permanently_rejected",
    ]
    page_number: int
    page_size: int

class PhoneNumberAddParams(TypedDict, total=False):
    dir_id: Required[str]
    documents: Required[Sequence[m.DocumentParam | m.Model]]
    phone_numbers: Required[Sequence[str]]

class PhoneNumberListParams(TypedDict, total=False):
    dir_id: Required[str]
    page_number: int
    page_size: int

class PhoneNumberRemoveParams(TypedDict, total=False):
    dir_id: Required[str]
    phone_numbers: Required[Sequence[str]]

class ReferenceCreateParams(TypedDict, total=False):
    dir_id: Required[str]
    business_references: Required[Sequence[m.DirReferenceParam | m.Model]]
    financial_reference: Required[m.DirReferenceParam | m.Model]

class ReferenceUpdateParams(TypedDict, total=False):
    slot: Required[int]
    dir_id: Required[str]
    ref_type: Required[Literal["business", "financial"]]
    email: str
    full_name: str
    job_title: str | None
    organization: str | None
    phone_e164: str
    relationship_to_registrant: str | None
    timezone: str

class VerifyEmailConfirmParams(TypedDict, total=False):
    dir_id: Required[str]
    code: Required[str]
