"""The official package's `telnyx.types.enterprises`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

EnterpriseReputationPublicWrapped: TypeAlias = m.Data[m.EnterpriseReputationPublic]
EnterpriseReputationPublic: TypeAlias = m.EnterpriseReputationPublic
EnterpriseEmailVerificationStatusWrapped: TypeAlias = m.Data[m.EnterpriseEmailVerificationStatus]
ReputationCheckFrequency: TypeAlias = Literal[
    "business_daily", "daily", "weekly", "biweekly", "monthly", "never"
]

class DirCreateParams(TypedDict, total=False):
    enterprise_id: Required[str]
    authorizer_email: Required[str]
    authorizer_name: Required[str]
    call_reasons: Required[Sequence[str]]
    certify_brand_is_accurate: Required[Literal[True]]
    certify_ip_ownership: Required[Literal[True]]
    certify_no_shaft_content: Required[Literal[True]]
    display_name: Required[str]
    bpo_authorizations: Sequence[m.BpoAuthorizationParam | m.Model]
    documents: Sequence[m.DocumentParam | m.Model]
    logo_url: str
    reselling: bool
    webhook_url: str | None

class DirListParams(TypedDict, total=False):
    enterprise_id: Required[str]
    filter_call_reason_contains: str
    filter_display_name_contains: str
    filter_expiring_at_gte: datetime | str
    filter_expiring_at_lte: datetime | str
    filter_expiring_within_days: int
    filter_status: Literal[
        "draft",
        "submitted",
        "in_review",
        "verified",
        "rejected",
        "unsuccessful",
        "suspended",
        "expired",
        "infringement_claimed",
        "permanently_rejected",
        "delete_requested",
    ]
    page_number: int
    page_size: int
    sort: Literal[
        "created_at",
        "-created_at",
        "updated_at",
        "-updated_at",
        "display_name",
        "-display_name",
        "status",
        "-status",
        "submitted_at",
        "-submitted_at",
        "verified_at",
        "-verified_at",
        "expiring_at",
        "-expiring_at",
    ]

class ReputationEnableParams(TypedDict, total=False):
    enterprise_id: Required[str]
    loa_document_id: Required[str]
    check_frequency: Literal["business_daily", "daily", "weekly", "biweekly", "monthly", "never"]

class ReputationUpdateFrequencyParams(TypedDict, total=False):
    enterprise_id: Required[str]
    check_frequency: Required[
        Literal["business_daily", "daily", "weekly", "biweekly", "monthly", "never"]
    ]

class ReputationUpdateWebhookParams(TypedDict, total=False):
    enterprise_id: Required[str]
    webhook_url: Required[str | None]

class VerifyEmailConfirmParams(TypedDict, total=False):
    enterprise_id: Required[str]
    code: Required[str]
