"""Models of params.porting_orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async.models.params.shared import (
    ContainsFilter,
    DateTimeBounds,
    PersonNameParam,
    SortParam,
)

__all__ = [
    "ActionRequirementInitiateParamsParams",
    "ActionRequirementListParamsFilter",
    "ActionRequirementListParamsSort",
    "AdditionalDocumentCreateParamsAdditionalDocument",
    "AdditionalDocumentListParamsFilter",
    "AdditionalDocumentListParamsSort",
    "AssociatedPhoneNumberCreateParamsPhoneNumberRange",
    "AssociatedPhoneNumberListParamsFilter",
    "AssociatedPhoneNumberListParamsSort",
    "PhoneNumberBlockCreateParamsActivationRange",
    "PhoneNumberBlockCreateParamsPhoneNumberRange",
    "PhoneNumberBlockListParamsFilter",
    "PhoneNumberBlockListParamsSort",
    "PhoneNumberConfigurationCreateParamsPhoneNumberConfiguration",
    "PhoneNumberConfigurationListParamsFilter",
    "PhoneNumberConfigurationListParamsFilterPortingOrder",
    "PhoneNumberConfigurationListParamsSort",
    "PhoneNumberExtensionCreateParamsActivationRange",
    "PhoneNumberExtensionCreateParamsExtensionRange",
    "PhoneNumberExtensionListParamsFilter",
    "PhoneNumberExtensionListParamsSort",
    "PortingOrderDocumentsParam",
    "PortingOrderEndUserAdminParam",
    "PortingOrderEndUserLocationParam",
    "PortingOrderEndUserParam",
    "PortingOrderListParamsFilter",
    "PortingOrderListParamsFilterActivationSettings",
    "PortingOrderListParamsFilterActivationSettingsFocDatetimeRequested",
    "PortingOrderListParamsFilterEndUser",
    "PortingOrderListParamsFilterEndUserAdmin",
    "PortingOrderListParamsFilterMisc",
    "PortingOrderListParamsFilterPhoneNumbers",
    "PortingOrderListParamsFilterPhoneNumbersPhoneNumber",
    "PortingOrderListParamsSort",
    "PortingOrderMiscParam",
    "PortingOrderPhoneNumberConfigurationParam",
    "PortingOrderUpdateParamsActivationSettings",
    "PortingOrderUpdateParamsMessaging",
    "PortingOrderUpdateParamsRequirement",
    "PortingOrderUserFeedbackParam",
    "VerificationCodeListParamsFilter",
    "VerificationCodeListParamsSort",
    "VerificationCodeVerifyParamsVerificationCode",
]


class ActionRequirementListParamsFilter(TypedDict, total=False):
    """ActionRequirementListParamsFilter"""

    id: Sequence[str]
    action_type: Literal["au_id_verification"]
    requirement_type_id: str
    status: Literal["created", "pending", "completed", "cancelled", "failed"]


class ActionRequirementListParamsSort(TypedDict, total=False):
    """ActionRequirementListParamsSort"""

    value: Literal["created_at", "-created_at", "updated_at", "-updated_at"]


class AdditionalDocumentCreateParamsAdditionalDocument(TypedDict, total=False):
    """AdditionalDocumentCreateParamsAdditionalDocument"""

    document_id: str
    document_type: Literal["loa", "invoice", "csr", "other"]


class AdditionalDocumentListParamsFilter(TypedDict, total=False):
    """AdditionalDocumentListParamsFilter"""

    document_type: Sequence[Literal["loa", "invoice", "csr", "other"]]


class AssociatedPhoneNumberCreateParamsPhoneNumberRange(TypedDict, total=False):
    """AssociatedPhoneNumberCreateParamsPhoneNumberRange"""

    end_at: str
    start_at: str


class AssociatedPhoneNumberListParamsFilter(TypedDict, total=False):
    """AssociatedPhoneNumberListParamsFilter"""

    action: Literal["keep", "disconnect"]
    phone_number: str


class PhoneNumberBlockCreateParamsActivationRange(TypedDict, total=False):
    """PhoneNumberBlockCreateParamsActivationRange"""

    end_at: Required[str]
    start_at: Required[str]


class PhoneNumberBlockListParamsFilter(TypedDict, total=False):
    """PhoneNumberBlockListParamsFilter"""

    activation_status: Literal[
        "New",
        "Pending",
        "Conflict",
        "Cancel Pending",
        "Failed",
        "Concurred",
        "Activate RDY",
        "Disconnect Pending",
        "Concurrence Sent",
        "Old",
        "Sending",
        "Active",
        "Cancelled",
    ]
    phone_number: Sequence[str]
    portability_status: Literal["pending", "confirmed", "provisional"]
    porting_order_id: Sequence[str]
    status: (
        Literal[
            "draft",
            "in-process",
            "submitted",
            "exception",
            "foc-date-confirmed",
            "cancel-pending",
            "ported",
            "cancelled",
        ]
        | Sequence[
            Literal[
                "draft",
                "in-process",
                "submitted",
                "exception",
                "foc-date-confirmed",
                "cancel-pending",
                "ported",
                "cancelled",
            ]
        ]
    )
    support_key: str | Sequence[str]


class PhoneNumberBlockListParamsSort(TypedDict, total=False):
    """PhoneNumberBlockListParamsSort"""

    value: Literal["-created_at", "created_at"]


class PhoneNumberConfigurationCreateParamsPhoneNumberConfiguration(TypedDict, total=False):
    """PhoneNumberConfigurationCreateParamsPhoneNumberConfiguration"""

    porting_phone_number_id: Required[str]
    user_bundle_id: Required[str]


class PhoneNumberConfigurationListParamsFilter(TypedDict, total=False):
    """PhoneNumberConfigurationListParamsFilter"""

    porting_order: PhoneNumberConfigurationListParamsFilterPortingOrder
    porting_phone_number: Sequence[str]
    user_bundle_id: Sequence[str]


class PhoneNumberConfigurationListParamsFilterPortingOrder(TypedDict, total=False):
    """PhoneNumberConfigurationListParamsFilterPortingOrder"""

    status: Sequence[
        Literal[
            "activation-in-progress",
            "cancel-pending",
            "cancelled",
            "draft",
            "exception",
            "foc-date-confirmed",
            "in-process",
            "ported",
            "submitted",
        ]
    ]


class PhoneNumberExtensionCreateParamsExtensionRange(TypedDict, total=False):
    """PhoneNumberExtensionCreateParamsExtensionRange"""

    end_at: Required[int]
    start_at: Required[int]


class PhoneNumberExtensionListParamsFilter(TypedDict, total=False):
    """PhoneNumberExtensionListParamsFilter"""

    porting_phone_number_id: str


class PortingOrderDocumentsParam(TypedDict, total=False):
    """PortingOrderDocumentsParam"""

    invoice: str | None
    loa: str | None


class PortingOrderEndUserAdminParam(TypedDict, total=False):
    """PortingOrderEndUserAdminParam"""

    account_number: str | None
    auth_person_name: str | None
    billing_phone_number: str | None
    business_identifier: str | None
    entity_name: str | None
    pin_passcode: str | None
    tax_identifier: str | None


class PortingOrderEndUserLocationParam(TypedDict, total=False):
    """PortingOrderEndUserLocationParam"""

    administrative_area: str | None
    country_code: str | None
    extended_address: str | None
    locality: str | None
    postal_code: str | None
    street_address: str | None


class PortingOrderEndUserParam(TypedDict, total=False):
    """PortingOrderEndUserParam"""

    admin: PortingOrderEndUserAdminParam
    location: PortingOrderEndUserLocationParam


class PortingOrderListParamsFilter(TypedDict, total=False):
    """PortingOrderListParamsFilter"""

    activation_settings: PortingOrderListParamsFilterActivationSettings
    customer_group_reference: str
    customer_reference: str
    end_user: PortingOrderListParamsFilterEndUser
    misc: PortingOrderListParamsFilterMisc
    parent_support_key: str
    phone_numbers: PortingOrderListParamsFilterPhoneNumbers


class PortingOrderListParamsFilterActivationSettings(TypedDict, total=False):
    """PortingOrderListParamsFilterActivationSettings"""

    fast_port_eligible: bool
    foc_datetime_requested: DateTimeBounds


class PortingOrderListParamsFilterEndUser(TypedDict, total=False):
    """PortingOrderListParamsFilterEndUser"""

    admin: PortingOrderListParamsFilterEndUserAdmin


class PortingOrderListParamsFilterEndUserAdmin(TypedDict, total=False):
    """PortingOrderListParamsFilterEndUserAdmin"""

    auth_person_name: str
    entity_name: str


class PortingOrderListParamsFilterMisc(TypedDict, total=False):
    """PortingOrderListParamsFilterMisc"""

    type: Literal["full", "partial"]


class PortingOrderListParamsFilterPhoneNumbers(TypedDict, total=False):
    """PortingOrderListParamsFilterPhoneNumbers"""

    carrier_name: str
    country_code: str
    phone_number: ContainsFilter


class PortingOrderListParamsSort(TypedDict, total=False):
    """PortingOrderListParamsSort"""

    value: Literal[
        "created_at",
        "-created_at",
        "activation_settings.foc_datetime_requested",
        "-activation_settings.foc_datetime_requested",
    ]


class PortingOrderMiscParam(TypedDict, total=False):
    """PortingOrderMiscParam"""

    new_billing_phone_number: str | None
    remaining_numbers_action: Literal["keep", "disconnect"] | None
    type: Literal["full", "partial"]


class PortingOrderPhoneNumberConfigurationParam(TypedDict, total=False):
    """PortingOrderPhoneNumberConfigurationParam"""

    billing_group_id: str | None
    connection_id: str | None
    emergency_address_id: str | None
    messaging_profile_id: str | None
    tags: Sequence[str]


class PortingOrderUpdateParamsActivationSettings(TypedDict, total=False):
    """PortingOrderUpdateParamsActivationSettings"""

    foc_datetime_requested: datetime | str


class PortingOrderUpdateParamsMessaging(TypedDict, total=False):
    """PortingOrderUpdateParamsMessaging"""

    enable_messaging: bool


class PortingOrderUpdateParamsRequirement(TypedDict, total=False):
    """PortingOrderUpdateParamsRequirement"""

    field_value: Required[str]
    requirement_type_id: Required[str]


class PortingOrderUserFeedbackParam(TypedDict, total=False):
    """PortingOrderUserFeedbackParam"""

    user_comment: str | None
    user_rating: int | None


class VerificationCodeListParamsFilter(TypedDict, total=False):
    """VerificationCodeListParamsFilter"""

    verified: bool


class VerificationCodeVerifyParamsVerificationCode(TypedDict, total=False):
    """VerificationCodeVerifyParamsVerificationCode"""

    code: str
    phone_number: str


ActionRequirementInitiateParamsParams: TypeAlias = PersonNameParam

AdditionalDocumentListParamsSort: TypeAlias = SortParam

AssociatedPhoneNumberListParamsSort: TypeAlias = PhoneNumberBlockListParamsSort

PhoneNumberBlockCreateParamsPhoneNumberRange: TypeAlias = (
    PhoneNumberBlockCreateParamsActivationRange
)

PhoneNumberConfigurationListParamsSort: TypeAlias = SortParam

PhoneNumberExtensionCreateParamsActivationRange: TypeAlias = (
    PhoneNumberExtensionCreateParamsExtensionRange
)

PhoneNumberExtensionListParamsSort: TypeAlias = PhoneNumberBlockListParamsSort

PortingOrderListParamsFilterActivationSettingsFocDatetimeRequested: TypeAlias = DateTimeBounds

PortingOrderListParamsFilterPhoneNumbersPhoneNumber: TypeAlias = ContainsFilter

VerificationCodeListParamsSort: TypeAlias = SortParam
