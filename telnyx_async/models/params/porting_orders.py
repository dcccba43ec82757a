"""What requests of `client.porting_orders` take."""

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
    """Action requirement list params filter."""

    id: Sequence[str]
    action_type: Literal["au_id_verification"]
    requirement_type_id: str
    status: Literal["created", "pending", "completed", "cancelled", "failed"]


class ActionRequirementListParamsSort(TypedDict, total=False):
    """Action requirement list params sort."""

    value: Literal["created_at", "-created_at", "updated_at", "-updated_at"]


class AdditionalDocumentCreateParamsAdditionalDocument(TypedDict, total=False):
    """Additional document create params additional document."""

    document_id: str
    document_type: Literal["loa", "invoice", "csr", "other"]


class AdditionalDocumentListParamsFilter(TypedDict, total=False):
    """Additional document list params filter."""

    document_type: Sequence[Literal["loa", "invoice", "csr", "other"]]


class AssociatedPhoneNumberCreateParamsPhoneNumberRange(TypedDict, total=False):
    """Associated phone number create params phone number range."""

    end_at: str
    start_at: str


class AssociatedPhoneNumberListParamsFilter(TypedDict, total=False):
    """Associated phone number list params filter."""

    action: Literal["keep", "disconnect"]
    phone_number: str


class PhoneNumberBlockCreateParamsActivationRange(TypedDict, total=False):
    """Phone number block create params activation range."""

    end_at: Required[str]
    start_at: Required[str]


class PhoneNumberBlockListParamsFilter(TypedDict, total=False):
    """Phone number block list params filter."""

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
    """Phone number block list params sort."""

    value: Literal["-created_at", "created_at"]


class PhoneNumberConfigurationCreateParamsPhoneNumberConfiguration(TypedDict, total=False):
    """Phone number configuration create params phone number configuration."""

    porting_phone_number_id: Required[str]
    user_bundle_id: Required[str]


class PhoneNumberConfigurationListParamsFilter(TypedDict, total=False):
    """Phone number configuration list params filter."""

    porting_order: PhoneNumberConfigurationListParamsFilterPortingOrder
    porting_phone_number: Sequence[str]
    user_bundle_id: Sequence[str]


class PhoneNumberConfigurationListParamsFilterPortingOrder(TypedDict, total=False):
    """Phone number configuration list params filter porting order."""

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
    """Phone number extension create params extension range."""

    end_at: Required[int]
    start_at: Required[int]


class PhoneNumberExtensionListParamsFilter(TypedDict, total=False):
    """Phone number extension list params filter."""

    porting_phone_number_id: str


class PortingOrderDocumentsParam(TypedDict, total=False):
    """Porting order documents."""

    invoice: str | None
    loa: str | None


class PortingOrderEndUserAdminParam(TypedDict, total=False):
    """Porting order end user admin."""

    account_number: str | None
    auth_person_name: str | None
    billing_phone_number: str | None
    business_identifier: str | None
    entity_name: str | None
    pin_passcode: str | None
    tax_identifier: str | None


class PortingOrderEndUserLocationParam(TypedDict, total=False):
    """Porting order end user location."""

    administrative_area: str | None
    country_code: str | None
    extended_address: str | None
    locality: str | None
    postal_code: str | None
    street_address: str | None


class PortingOrderEndUserParam(TypedDict, total=False):
    """Porting order end user."""

    admin: PortingOrderEndUserAdminParam
    location: PortingOrderEndUserLocationParam


class PortingOrderListParamsFilter(TypedDict, total=False):
    """Porting order list params filter."""

    activation_settings: PortingOrderListParamsFilterActivationSettings
    customer_group_reference: str
    customer_reference: str
    end_user: PortingOrderListParamsFilterEndUser
    misc: PortingOrderListParamsFilterMisc
    parent_support_key: str
    phone_numbers: PortingOrderListParamsFilterPhoneNumbers


class PortingOrderListParamsFilterActivationSettings(TypedDict, total=False):
    """Porting order list params filter activation settings."""

    fast_port_eligible: bool
    foc_datetime_requested: DateTimeBounds


class PortingOrderListParamsFilterEndUser(TypedDict, total=False):
    """Porting order list params filter end user."""

    admin: PortingOrderListParamsFilterEndUserAdmin


class PortingOrderListParamsFilterEndUserAdmin(TypedDict, total=False):
    """Porting order list params filter end user admin."""

    auth_person_name: str
    entity_name: str


class PortingOrderListParamsFilterMisc(TypedDict, total=False):
    """Porting order list params filter misc."""

    type: Literal["full", "partial"]


class PortingOrderListParamsFilterPhoneNumbers(TypedDict, total=False):
    """Porting order list params filter phone numbers."""

    carrier_name: str
    country_code: str
    phone_number: ContainsFilter


class PortingOrderListParamsSort(TypedDict, total=False):
    """Porting order list params sort."""

    value: Literal[
        "created_at",
        "-created_at",
        "activation_settings.foc_datetime_requested",
        "-activation_settings.foc_datetime_requested",
    ]


class PortingOrderMiscParam(TypedDict, total=False):
    """Porting order misc."""

    new_billing_phone_number: str | None
    remaining_numbers_action: Literal["keep", "disconnect"] | None
    type: Literal["full", "partial"]


class PortingOrderPhoneNumberConfigurationParam(TypedDict, total=False):
    """Porting order phone number configuration."""

    billing_group_id: str | None
    connection_id: str | None
    emergency_address_id: str | None
    messaging_profile_id: str | None
    tags: Sequence[str]


class PortingOrderUpdateParamsActivationSettings(TypedDict, total=False):
    """Porting order update params activation settings."""

    foc_datetime_requested: datetime | str


class PortingOrderUpdateParamsMessaging(TypedDict, total=False):
    """Porting order update params messaging."""

    enable_messaging: bool


class PortingOrderUpdateParamsRequirement(TypedDict, total=False):
    """Porting order update params requirement."""

    field_value: Required[str]
    requirement_type_id: Required[str]


class PortingOrderUserFeedbackParam(TypedDict, total=False):
    """Porting order user feedback."""

    user_comment: str | None
    user_rating: int | None


class VerificationCodeListParamsFilter(TypedDict, total=False):
    """Verification code list params filter."""

    verified: bool


class VerificationCodeVerifyParamsVerificationCode(TypedDict, total=False):
    """Verification code verify params verification code."""

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
