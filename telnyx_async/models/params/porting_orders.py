"""Requests of `client.porting_orders`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, OpenDateRangeFilter

__all__ = [
    "PortingActivationSettingsFilter",
    "PortingAssociatedNumberRangeParam",
    "PortingExtensionRangeParam",
    "PortingOrderActionRequirementFilter",
    "PortingOrderActionRequirementSort",
    "PortingOrderActivationSettingsParam",
    "PortingOrderAdditionalDocumentFilter",
    "PortingOrderAdditionalDocumentParam",
    "PortingOrderAdditionalDocumentSort",
    "PortingOrderAssociatedPhoneNumberFilter",
    "PortingOrderAssociatedPhoneNumberSort",
    "PortingOrderDocumentsParam",
    "PortingOrderEndUserAdminFilter",
    "PortingOrderEndUserAdminParam",
    "PortingOrderEndUserFilter",
    "PortingOrderEndUserLocationParam",
    "PortingOrderEndUserParam",
    "PortingOrderFilter",
    "PortingOrderMessagingParam",
    "PortingOrderMiscFilter",
    "PortingOrderMiscParam",
    "PortingOrderPhoneNumberBlockFilter",
    "PortingOrderPhoneNumberBlockSort",
    "PortingOrderPhoneNumberConfigurationParam",
    "PortingOrderPhoneNumberExtensionFilter",
    "PortingOrderPhoneNumberExtensionSort",
    "PortingOrderPhoneNumbersFilter",
    "PortingOrderRequirementParam",
    "PortingOrderSort",
    "PortingOrderStatusFilter",
    "PortingOrderUserFeedbackParam",
    "PortingOrderVerificationCodeFilter",
    "PortingOrderVerificationCodeSort",
    "PortingPhoneNumberConfigurationFilter",
    "PortingPhoneNumberConfigurationParam",
    "PortingPhoneNumberConfigurationSort",
    "PortingPhoneNumberRangeParam",
    "PortingRequirementNameParam",
    "PortingVerificationCodeCheckParam",
]


class PortingActivationSettingsFilter(TypedDict, total=False):
    """Part of `PortingOrderFilter`."""

    fast_port_eligible: bool
    foc_datetime_requested: OpenDateRangeFilter


class PortingAssociatedNumberRangeParam(TypedDict, total=False):
    """Argument of `client.porting_orders.associated_phone_numbers.create`."""

    end_at: str
    """String, matching `^\\+\\d{7,15}$`."""
    start_at: str
    """String, matching `^\\+\\d{7,15}$`."""


class PortingExtensionRangeParam(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_extensions.create`."""

    end_at: Required[int]
    start_at: Required[int]


class PortingOrderActionRequirementFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.action_requirements.list`."""

    id: Sequence[str]
    action_type: Literal["au_id_verification"]
    requirement_type_id: str
    """UUID."""
    status: Literal["created", "pending", "completed", "cancelled", "failed"]


class PortingOrderActionRequirementSort(TypedDict, total=False):
    """Argument of `client.porting_orders.action_requirements.list`."""

    value: Literal["created_at", "-created_at", "updated_at", "-updated_at"]


class PortingOrderActivationSettingsParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    foc_datetime_requested: datetime | str
    """ISO 8601 date-time."""


class PortingOrderAdditionalDocumentFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.additional_documents.list`."""

    document_type: Sequence[Literal["loa", "invoice", "csr", "other"]]


class PortingOrderAdditionalDocumentParam(TypedDict, total=False):
    """Argument of `client.porting_orders.additional_documents.create`."""

    document_id: str
    """UUID."""
    document_type: Literal["loa", "invoice", "csr", "other"]


class PortingOrderAdditionalDocumentSort(TypedDict, total=False):
    """Argument of `client.porting_orders.additional_documents.list`."""

    value: Literal["created_at", "-created_at"]


class PortingOrderAssociatedPhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.associated_phone_numbers.list`."""

    action: Literal["keep", "disconnect"]
    phone_number: str


class PortingOrderAssociatedPhoneNumberSort(TypedDict, total=False):
    """Argument of `client.porting_orders.associated_phone_numbers.list`."""

    value: Literal["-created_at", "created_at"]
    """`"-created_at"` or `"created_at"`; `"-created_at"` by default."""


class PortingOrderDocumentsParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    invoice: str | None
    """UUID or null."""
    loa: str | None
    """UUID or null."""


class PortingOrderEndUserAdminFilter(TypedDict, total=False):
    """Part of `PortingOrderEndUserFilter`."""

    auth_person_name: str
    entity_name: str


class PortingOrderEndUserAdminParam(TypedDict, total=False):
    """Part of `PortingOrderEndUserParam`."""

    account_number: str | None
    auth_person_name: str | None
    billing_phone_number: str | None
    business_identifier: str | None
    entity_name: str | None
    pin_passcode: str | None
    tax_identifier: str | None


class PortingOrderEndUserFilter(TypedDict, total=False):
    """Part of `PortingOrderFilter`."""

    admin: PortingOrderEndUserAdminFilter


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


class PortingOrderFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.list`."""

    activation_settings: PortingActivationSettingsFilter
    customer_group_reference: str
    customer_reference: str
    end_user: PortingOrderEndUserFilter
    misc: PortingOrderMiscFilter
    parent_support_key: str
    phone_numbers: PortingOrderPhoneNumbersFilter


class PortingOrderMessagingParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    enable_messaging: bool


class PortingOrderMiscFilter(TypedDict, total=False):
    """Part of `PortingOrderFilter`."""

    type: Literal["full", "partial"]


class PortingOrderMiscParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    new_billing_phone_number: str | None
    remaining_numbers_action: Literal["keep", "disconnect"] | None
    type: Literal["full", "partial"]


class PortingOrderPhoneNumberBlockFilter(TypedDict, total=False):
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


class PortingOrderPhoneNumberBlockSort(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_blocks.list`."""

    value: Literal["-created_at", "created_at"]


class PortingOrderPhoneNumberConfigurationParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    billing_group_id: str | None
    connection_id: str | None
    emergency_address_id: str | None
    messaging_profile_id: str | None
    tags: Sequence[str]


class PortingOrderPhoneNumberExtensionFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_extensions.list`."""

    porting_phone_number_id: str
    """UUID."""


class PortingOrderPhoneNumberExtensionSort(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_extensions.list`."""

    value: Literal["-created_at", "created_at"]


class PortingOrderPhoneNumbersFilter(TypedDict, total=False):
    """Part of `PortingOrderFilter`."""

    carrier_name: str
    country_code: str
    phone_number: ContainsFilter


class PortingOrderRequirementParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    field_value: Required[str]
    requirement_type_id: Required[str]


class PortingOrderSort(TypedDict, total=False):
    """Argument of `client.porting_orders.list`."""

    value: Literal[
        "created_at",
        "-created_at",
        "activation_settings.foc_datetime_requested",
        "-activation_settings.foc_datetime_requested",
    ]


class PortingOrderStatusFilter(TypedDict, total=False):
    """Part of `PortingPhoneNumberConfigurationFilter`."""

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


class PortingOrderUserFeedbackParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    user_comment: str | None
    user_rating: int | None


class PortingOrderVerificationCodeFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.verification_codes.list`."""

    verified: bool


class PortingOrderVerificationCodeSort(TypedDict, total=False):
    """Argument of `client.porting_orders.verification_codes.list`."""

    value: Literal["created_at", "-created_at"]


class PortingPhoneNumberConfigurationFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_configurations.list`."""

    porting_order: PortingOrderStatusFilter
    porting_phone_number: Sequence[str]
    user_bundle_id: Sequence[str]


class PortingPhoneNumberConfigurationParam(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_configurations.create`."""

    porting_phone_number_id: Required[str]
    """UUID."""
    user_bundle_id: Required[str]
    """UUID."""


class PortingPhoneNumberConfigurationSort(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_configurations.list`."""

    value: Literal["created_at", "-created_at"]


class PortingPhoneNumberRangeParam(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_blocks.create`."""

    end_at: Required[str]
    """String, matching `^\\+\\d{7,15}$`."""
    start_at: Required[str]
    """String, matching `^\\+\\d{7,15}$`."""


class PortingRequirementNameParam(TypedDict, total=False):
    """Argument of `client.porting_orders.action_requirements.initiate`."""

    first_name: Required[str]
    last_name: Required[str]


class PortingVerificationCodeCheckParam(TypedDict, total=False):
    """Argument of `client.porting_orders.verification_codes.verify`."""

    code: str
    phone_number: str
