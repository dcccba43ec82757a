"""The official package's `telnyx.types.messaging_tollfree.verification`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

URLParam: TypeAlias = m.URLParam
TfPhoneNumberParam: TypeAlias = m.TfPhoneNumberParam
MessagingTollFreeVerificationVerificationRequestEgress: TypeAlias = m.TollFreeVerificationRequest
URL: TypeAlias = m.URL
TfPhoneNumber: TypeAlias = m.TfPhoneNumber
RequestRetrieveResponse: TypeAlias = m.TollFreeVerificationRequestStatus
VerificationRequestStatus: TypeAlias = m.TollFreeVerificationRequestStatus
RequestRetrieveStatusHistoryResponse: TypeAlias = m.TollFreeVerificationHistory
MessagingTollFreeVerificationEntityType: TypeAlias = Literal[
    "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"
]
TfVerificationStatus: TypeAlias = Literal[
    "Verified",
    "Rejected",
    "Waiting For Vendor",
    "Waiting For Customer",
    "Waiting For Telnyx",
    "In Progress",
]
TollFreeVerificationEntityType: TypeAlias = (
    Literal["SOLE_PROPRIETOR", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT"] | None
)
UseCaseCategories: TypeAlias = m.TollFreeUseCase
Volume: TypeAlias = Literal[
    "10",
    "100",
    "1,000",
    "10,000",
    "100,000",
    "250,000",
    "500,000",
    "750,000",
    "1,000,000",
    "5,000,000",
    "10,000,000+",
]

class RequestCreateParams(TypedDict, total=False):
    additional_information: Required[str]
    business_addr1: Required[str]
    business_city: Required[str]
    business_contact_email: Required[str]
    business_contact_first_name: Required[str]
    business_contact_last_name: Required[str]
    business_contact_phone: Required[str]
    business_name: Required[str]
    business_state: Required[str]
    business_zip: Required[str]
    corporate_website: Required[str]
    message_volume: Required[
        Literal[
            "10",
            "100",
            "1,000",
            "10,000",
            "100,000",
            "250,000",
            "500,000",
            "750,000",
            "1,000,000",
            "5,000,000",
            "10,000,000+",
        ]
    ]
    opt_in_workflow: Required[str]
    opt_in_workflow_image_urls: Required[Sequence[m.URLParam | m.Model]]
    phone_numbers: Required[Sequence[m.TfPhoneNumberParam | m.Model]]
    production_message_content: Required[str]
    use_case: Required[m.TollFreeUseCase]
    use_case_summary: Required[str]
    age_gated_content: bool
    business_addr2: str
    business_registration_country: str | None
    business_registration_number: str | None
    business_registration_type: str | None
    campaign_verify_authorization_token: str | None
    doing_business_as: str | None
    entity_type: (
        Literal["SOLE_PROPRIETOR", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT"]
        | None
    )
    help_message_response: str | None
    isv_reseller: str | None
    opt_in_confirmation_response: str | None
    opt_in_keywords: str | None
    privacy_policy_url: str | None
    terms_and_condition_url: str | None
    webhook_url: str

class RequestListParams(TypedDict, total=False):
    page: Required[int]
    page_size: Required[int]
    business_name: str
    date_end: datetime | str
    date_start: datetime | str
    phone_number: str
    status: Literal[
        "Verified",
        "Rejected",
        "Waiting For Vendor",
        "Waiting For Customer",
        "Waiting For Telnyx",
        "In Progress",
    ]

class RequestRetrieveStatusHistoryParams(TypedDict, total=False):
    id: Required[str]
    page_number: Required[int]
    page_size: Required[int]

class RequestUpdateParams(TypedDict, total=False):
    id: Required[str]
    additional_information: Required[str]
    business_addr1: Required[str]
    business_city: Required[str]
    business_contact_email: Required[str]
    business_contact_first_name: Required[str]
    business_contact_last_name: Required[str]
    business_contact_phone: Required[str]
    business_name: Required[str]
    business_state: Required[str]
    business_zip: Required[str]
    corporate_website: Required[str]
    message_volume: Required[
        Literal[
            "10",
            "100",
            "1,000",
            "10,000",
            "100,000",
            "250,000",
            "500,000",
            "750,000",
            "1,000,000",
            "5,000,000",
            "10,000,000+",
        ]
    ]
    opt_in_workflow: Required[str]
    opt_in_workflow_image_urls: Required[Sequence[m.URLParam | m.Model]]
    phone_numbers: Required[Sequence[m.TfPhoneNumberParam | m.Model]]
    production_message_content: Required[str]
    use_case: Required[m.TollFreeUseCase]
    use_case_summary: Required[str]
    age_gated_content: bool
    business_addr2: str
    business_registration_country: str | None
    business_registration_number: str | None
    business_registration_type: str | None
    campaign_verify_authorization_token: str | None
    doing_business_as: str | None
    entity_type: (
        Literal["SOLE_PROPRIETOR", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT"]
        | None
    )
    help_message_response: str | None
    isv_reseller: str | None
    opt_in_confirmation_response: str | None
    opt_in_keywords: str | None
    privacy_policy_url: str | None
    terms_and_condition_url: str | None
    webhook_url: str
