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
    """Argument of `client.porting_orders.action_requirements.list`."""

    id: Sequence[str]
    action_type: Literal["au_id_verification"]
    requirement_type_id: str
    """UUID."""
    status: Literal["created", "pending", "completed", "cancelled", "failed"]


class ActionRequirementListParamsSort(TypedDict, total=False):
    """Argument of `client.porting_orders.action_requirements.list`."""

    value: Literal["created_at", "-created_at", "updated_at", "-updated_at"]


class AdditionalDocumentCreateParamsAdditionalDocument(TypedDict, total=False):
    """Argument of `client.porting_orders.additional_documents.create`."""

    document_id: str
    """UUID."""
    document_type: Literal["loa", "invoice", "csr", "other"]


class AdditionalDocumentListParamsFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.additional_documents.list`."""

    document_type: Sequence[Literal["loa", "invoice", "csr", "other"]]


class AssociatedPhoneNumberCreateParamsPhoneNumberRange(TypedDict, total=False):
    """Argument of `client.porting_orders.associated_phone_numbers.create`."""

    end_at: str
    """String, matching `^\\+\\d{7,15}$`."""
    start_at: str
    """String, matching `^\\+\\d{7,15}$`."""


class AssociatedPhoneNumberListParamsFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.associated_phone_numbers.list`."""

    action: Literal["keep", "disconnect"]
    phone_number: str


class PhoneNumberBlockCreateParamsActivationRange(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_blocks.create`."""

    end_at: Required[str]
    """String, matching `^\\+\\d{7,15}$`."""
    start_at: Required[str]
    """String, matching `^\\+\\d{7,15}$`."""


class PhoneNumberBlockListParamsFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_blocks.list`."""

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
    """Argument of `client.porting_orders.associated_phone_numbers.list`, `client.porting_orders.phone_number_blocks.list` and 1 more."""

    value: Literal["-created_at", "created_at"]
    """`"-created_at"` or `"created_at"`; `"-created_at"` by default."""


class PhoneNumberConfigurationCreateParamsPhoneNumberConfiguration(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_configurations.create`."""

    porting_phone_number_id: Required[str]
    """UUID."""
    user_bundle_id: Required[str]
    """UUID."""


class PhoneNumberConfigurationListParamsFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_configurations.list`."""

    porting_order: PhoneNumberConfigurationListParamsFilterPortingOrder
    porting_phone_number: Sequence[str]
    user_bundle_id: Sequence[str]


class PhoneNumberConfigurationListParamsFilterPortingOrder(TypedDict, total=False):
    """Part of `PhoneNumberConfigurationListParamsFilter`."""

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
    """Argument of `client.porting_orders.phone_number_extensions.create`."""

    end_at: Required[int]
    start_at: Required[int]


class PhoneNumberExtensionListParamsFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_extensions.list`."""

    porting_phone_number_id: str
    """UUID."""


class PortingOrderDocumentsParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    invoice: str | None
    """UUID or null."""
    loa: str | None
    """UUID or null."""


class PortingOrderEndUserAdminParam(TypedDict, total=False):
    """Part of `PortingOrderEndUserParam`."""

    account_number: str | None
    auth_person_name: str | None
    billing_phone_number: str | None
    business_identifier: str | None
    entity_name: str | None
    pin_passcode: str | None
    tax_identifier: str | None


class PortingOrderEndUserLocationParam(TypedDict, total=False):
    """Part of `PortingOrderEndUserParam`."""

    administrative_area: str | None
    country_code: str | None
    extended_address: str | None
    locality: str | None
    postal_code: str | None
    street_address: str | None


class PortingOrderEndUserParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    admin: PortingOrderEndUserAdminParam
    location: PortingOrderEndUserLocationParam


class PortingOrderListParamsFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.list`."""

    activation_settings: PortingOrderListParamsFilterActivationSettings
    customer_group_reference: str
    customer_reference: str
    end_user: PortingOrderListParamsFilterEndUser
    misc: PortingOrderListParamsFilterMisc
    parent_support_key: str
    phone_numbers: PortingOrderListParamsFilterPhoneNumbers


class PortingOrderListParamsFilterActivationSettings(TypedDict, total=False):
    """Part of `PortingOrderListParamsFilter`."""

    fast_port_eligible: bool
    foc_datetime_requested: DateTimeBounds


class PortingOrderListParamsFilterEndUser(TypedDict, total=False):
    """Part of `PortingOrderListParamsFilter`."""

    admin: PortingOrderListParamsFilterEndUserAdmin


class PortingOrderListParamsFilterEndUserAdmin(TypedDict, total=False):
    """Part of `PortingOrderListParamsFilterEndUser`."""

    auth_person_name: str
    entity_name: str


class PortingOrderListParamsFilterMisc(TypedDict, total=False):
    """Part of `PortingOrderListParamsFilter`."""

    type: Literal["full", "partial"]


class PortingOrderListParamsFilterPhoneNumbers(TypedDict, total=False):
    """Part of `PortingOrderListParamsFilter`."""

    carrier_name: str
    country_code: str
    phone_number: ContainsFilter


class PortingOrderListParamsSort(TypedDict, total=False):
    """Argument of `client.porting_orders.list`."""

    value: Literal[
        "created_at",
        "-created_at",
        "activation_settings.foc_datetime_requested",
        "-activation_settings.foc_datetime_requested",
    ]


class PortingOrderMiscParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    new_billing_phone_number: str | None
    remaining_numbers_action: Literal["keep", "disconnect"] | None
    type: Literal["full", "partial"]


class PortingOrderPhoneNumberConfigurationParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    billing_group_id: str | None
    connection_id: str | None
    emergency_address_id: str | None
    messaging_profile_id: str | None
    tags: Sequence[str]


class PortingOrderUpdateParamsActivationSettings(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    foc_datetime_requested: datetime | str
    """ISO 8601 date-time."""


class PortingOrderUpdateParamsMessaging(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    enable_messaging: bool


class PortingOrderUpdateParamsRequirement(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    field_value: Required[str]
    requirement_type_id: Required[str]


class PortingOrderUserFeedbackParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    user_comment: str | None
    user_rating: int | None


class VerificationCodeListParamsFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.verification_codes.list`."""

    verified: bool


class VerificationCodeVerifyParamsVerificationCode(TypedDict, total=False):
    """Argument of `client.porting_orders.verification_codes.verify`."""

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
