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
    """Only orders that can be ported the fast way, or only the others."""
    foc_datetime_requested: OpenDateRangeFilter
    """Only orders whose requested switch-over lies in this span of time. Object with `gt`,
    `lt`."""


class PortingAssociatedNumberRangeParam(TypedDict, total=False):
    """Argument of `client.porting_orders.associated_phone_numbers.create`."""

    end_at: str
    """Last number of the range, in E.164 format. Matching `^\\+\\d{7,15}$`."""
    start_at: str
    """First number of the range, in E.164 format. Matching `^\\+\\d{7,15}$`."""


class PortingExtensionRangeParam(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_extensions.create`."""

    end_at: Required[int]
    """Where the range or span ends; this last value belongs to it."""
    start_at: Required[int]
    """Where the range or span begins; this first value belongs to it."""


class PortingOrderActionRequirementFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.action_requirements.list`."""

    id: Sequence[str]
    """Only steps with one of these IDs. List of UUIDs."""
    action_type: Literal["au_id_verification"]
    """Only steps of this kind. `"au_id_verification"`."""
    requirement_type_id: str
    """Only steps for this kind of proof. UUID."""
    status: Literal["created", "pending", "completed", "cancelled", "failed"]
    """Only steps in this state. `"created"`, `"pending"`, `"completed"`, `"cancelled"` or
    `"failed"`."""


class PortingOrderActionRequirementSort(TypedDict, total=False):
    """Argument of `client.porting_orders.action_requirements.list`."""

    value: Literal["created_at", "-created_at", "updated_at", "-updated_at"]
    """Field to sort by; a leading `-` sorts from high to low. Without it, the newest come
    first. `"created_at"`, `"-created_at"`, `"updated_at"` or `"-updated_at"`."""


class PortingOrderActivationSettingsParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    foc_datetime_requested: datetime | str
    """When you would like the numbers to be switched over (RFC 3339); see
    `porting_orders.retrieve_allowed_foc_windows`. The present carrier may decide otherwise."""


class PortingOrderAdditionalDocumentFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.additional_documents.list`."""

    document_type: Sequence[Literal["loa", "invoice", "csr", "other"]]
    """Only documents of one of these types. List of `"loa"`, `"invoice"`, `"csr"` or
    `"other"`."""


class PortingOrderAdditionalDocumentParam(TypedDict, total=False):
    """Argument of `client.porting_orders.additional_documents.create`."""

    document_id: str
    """Uploaded document, from `documents.upload`. UUID."""
    document_type: Literal["loa", "invoice", "csr", "other"]
    """What the document is: `loa` the letter of authorization, `invoice` a recent bill, `csr`
    a customer service record, or `other`."""


class PortingOrderAdditionalDocumentSort(TypedDict, total=False):
    """Argument of `client.porting_orders.additional_documents.list`."""

    value: Literal["created_at", "-created_at"]
    """Field to sort by; a leading `-` sorts from high to low. Without it, the newest come
    first. `"created_at"` or `"-created_at"`."""


class PortingOrderAssociatedPhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.associated_phone_numbers.list`."""

    action: Literal["keep", "disconnect"]
    """Only numbers that are to be kept, or only those to be disconnected. `"keep"` or
    `"disconnect"`."""
    phone_number: str
    """Only entries that contain this number, in E.164 format."""


class PortingOrderAssociatedPhoneNumberSort(TypedDict, total=False):
    """Argument of `client.porting_orders.associated_phone_numbers.list`."""

    value: Literal["-created_at", "created_at"]
    """Field to sort by; a leading `-` sorts from high to low. Without it, the newest come
    first. `"-created_at"` or `"created_at"`; default `"-created_at"`."""


class PortingOrderDocumentsParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    invoice: str | None
    """Recent bill of the present carrier, which proves who owns the numbers: ID of the
    uploaded document, from `documents.upload`. UUID."""
    loa: str | None
    """Letter of authorization signed by the customer: ID of the uploaded document, from
    `documents.upload`. UUID."""


class PortingOrderEndUserAdminFilter(TypedDict, total=False):
    """Part of `PortingOrderEndUserFilter`."""

    auth_person_name: str
    """Only orders authorized by this person."""
    entity_name: str
    """Only orders of this person or company."""


class PortingOrderEndUserAdminParam(TypedDict, total=False):
    """Part of `PortingOrderEndUserParam`."""

    account_number: str | None
    """Number of the customer's account at the present carrier, as on its bill."""
    auth_person_name: str | None
    """Person who may decide about the account at the present carrier, and who signs the letter
    of authorization."""
    billing_phone_number: str | None
    """Main number that the present carrier bills the account under, in E.164 format."""
    business_identifier: str | None
    """Registration number of the company; only within the European Union."""
    entity_name: str | None
    """Person or company that owns the numbers, as on the bill."""
    pin_passcode: str | None
    """PIN or password of the account at the present carrier; many mobile carriers demand it."""
    tax_identifier: str | None
    """Tax number of the company; only within the European Union."""


class PortingOrderEndUserFilter(TypedDict, total=False):
    """Part of `PortingOrderFilter`."""

    admin: PortingOrderEndUserAdminFilter
    """Conditions on the holder of the account. Object with `auth_person_name`, `entity_name`."""


class PortingOrderEndUserLocationParam(TypedDict, total=False):
    """Part of `PortingOrderEndUserParam`."""

    administrative_area: str | None
    """State or province of the billing address, as on the bill."""
    country_code: str | None
    """Country of the billing address, in ISO 3166-1 alpha-2 form."""
    extended_address: str | None
    """Suite, floor or building of the billing address."""
    locality: str | None
    """City of the billing address."""
    postal_code: str | None
    """Postal code of the billing address; a wrong one is a usual reason for refusal."""
    street_address: str | None
    """House number and street of the billing address."""


class PortingOrderEndUserParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    admin: PortingOrderEndUserAdminParam
    """Who holds the account: names, account number, PIN. Object with `account_number`,
    `auth_person_name`, `billing_phone_number`, `business_identifier`, `entity_name`,
    `pin_passcode`, `tax_identifier`."""
    location: PortingOrderEndUserLocationParam
    """Address of the account at the present carrier, as on the bill. Object with
    `administrative_area`, `country_code`, `extended_address`, `locality`, `postal_code`,
    `street_address`."""


class PortingOrderFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.list`."""

    activation_settings: PortingActivationSettingsFilter
    """Conditions on the switch-over. Object with `fast_port_eligible`,
    `foc_datetime_requested`."""
    customer_group_reference: str
    """Only orders with this group reference."""
    customer_reference: str
    """Only orders with this reference."""
    end_user: PortingOrderEndUserFilter
    """Conditions on the customer who owns the numbers. Object with `admin`."""
    misc: PortingOrderMiscFilter
    """Conditions on the extent of the port. Object with `type`."""
    parent_support_key: str
    """Only orders that were created together under this code."""
    phone_numbers: PortingOrderPhoneNumbersFilter
    """Only orders that contain numbers with these properties: digits, carrier, country. Object
    with `carrier_name`, `country_code`, `phone_number`."""


class PortingOrderMessagingParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    enable_messaging: bool
    """`true` ports text messaging too; `false` leaves it with the present provider."""


class PortingOrderMiscFilter(TypedDict, total=False):
    """Part of `PortingOrderFilter`."""

    type: Literal["full", "partial"]
    """Only `full` ports, or only `partial` ones."""


class PortingOrderMiscParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    new_billing_phone_number: str | None
    """Number that becomes the main one for what stays with the present carrier, when the main
    number itself is ported; it has to be one that stays."""
    remaining_numbers_action: Literal["keep", "disconnect"] | None
    """What the present carrier does with the numbers that are not ported: `keep` or
    `disconnect` them. `"keep"` or `"disconnect"`."""
    type: Literal["full", "partial"]
    """`full` ports all numbers of the account, and needs nothing else here; `partial` leaves
    some with the present carrier."""


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
    """Only blocks in this state of the switch-over. `"New"`, `"Pending"`, `"Conflict"`,
    `"Cancel Pending"`, `"Failed"`, `"Concurred"`, `"Activate RDY"`, `"Disconnect Pending"`
    or one of 5 more."""
    phone_number: Sequence[str]
    """Only blocks that contain one of these numbers."""
    portability_status: Literal["pending", "confirmed", "provisional"]
    """Only blocks whose portability is in this state. `"pending"`, `"confirmed"` or
    `"provisional"`."""
    porting_order_id: Sequence[str]
    """Only blocks of these orders. List of UUIDs."""
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
    """Only blocks of orders in this state, or in one of several. `"draft"`, `"in-process"`,
    `"submitted"`, `"exception"`, `"foc-date-confirmed"`, `"cancel-pending"`, `"ported"` or
    `"cancelled"` or list of `"draft"`, `"in-process"`, `"submitted"`, `"exception"`,
    `"foc-date-confirmed"`, `"cancel-pending"`, `"ported"` or `"cancelled"`."""
    support_key: str | Sequence[str]
    """Only blocks of the order with this support code, or one of several."""


class PortingOrderPhoneNumberBlockSort(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_blocks.list`."""

    value: Literal["-created_at", "created_at"]
    """Field to sort by; a leading `-` sorts from high to low. Without it, the newest come
    first. `"-created_at"` or `"created_at"`."""


class PortingOrderPhoneNumberConfigurationParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    billing_group_id: str | None
    """Billing group the numbers' costs are booked to once they are ported."""
    connection_id: str | None
    """Connection or voice application the numbers are assigned to once they are ported, from
    `connections.list`."""
    emergency_address_id: str | None
    """Address the emergency center gets for calls from the numbers once they are ported, from
    `addresses.create`."""
    messaging_profile_id: str | None
    """Messaging profile the numbers are assigned to once they are ported."""
    tags: Sequence[str]
    """Labels of your own for the numbers."""


class PortingOrderPhoneNumberExtensionFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_extensions.list`."""

    porting_phone_number_id: str
    """Only extensions of this number, by its ID within porting orders. UUID."""


class PortingOrderPhoneNumberExtensionSort(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_extensions.list`."""

    value: Literal["-created_at", "created_at"]
    """Field to sort by; a leading `-` sorts from high to low. Without it, the newest come
    first. `"-created_at"` or `"created_at"`."""


class PortingOrderPhoneNumbersFilter(TypedDict, total=False):
    """Part of `PortingOrderFilter`."""

    carrier_name: str
    """Only orders of numbers that are with this carrier now."""
    country_code: str
    """Only orders of numbers of this country."""
    phone_number: ContainsFilter
    """Only orders with a number that contains certain digits. Object with `contains`."""


class PortingOrderRequirementParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    field_value: Required[str]
    """Value that meets the requirement: the ID of a document from `documents.upload`, or a
    text."""
    requirement_type_id: Required[str]
    """Kind of proof that the value is for, from `porting_orders.retrieve_requirements`."""


class PortingOrderSort(TypedDict, total=False):
    """Argument of `client.porting_orders.list`."""

    value: Literal[
        "created_at",
        "-created_at",
        "activation_settings.foc_datetime_requested",
        "-activation_settings.foc_datetime_requested",
    ]
    """Field to sort by; a leading `-` sorts from high to low. Without it, the newest come
    first. `"created_at"`, `"-created_at"`, `"activation_settings.foc_datetime_requested"`
    or `"-activation_settings.foc_datetime_requested"`."""


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
    """Only numbers of orders in one of these states. List of `"activation-in-progress"`,
    `"cancel-pending"`, `"cancelled"`, `"draft"`, `"exception"`, `"foc-date-confirmed"`,
    `"in-process"`, `"ported"` or one of 1 more."""


class PortingOrderUserFeedbackParam(TypedDict, total=False):
    """Argument of `client.porting_orders.update`."""

    user_comment: str | None
    """Words to explain the rating."""
    user_rating: int | None
    """Your rating of the port; possible once it is done or canceled."""


class PortingOrderVerificationCodeFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.verification_codes.list`."""

    verified: bool
    """`true` returns numbers that were proved, `false` those still open."""


class PortingOrderVerificationCodeSort(TypedDict, total=False):
    """Argument of `client.porting_orders.verification_codes.list`."""

    value: Literal["created_at", "-created_at"]
    """Field to sort by; a leading `-` sorts from high to low. Without it, the newest come
    first. `"created_at"` or `"-created_at"`."""


class PortingPhoneNumberConfigurationFilter(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_configurations.list`."""

    porting_order: PortingOrderStatusFilter
    """Conditions on the order that the number belongs to. Object with `status`."""
    porting_phone_number: Sequence[str]
    """Only configurations of these numbers, by their IDs within porting orders. List of UUIDs."""
    user_bundle_id: Sequence[str]
    """Only numbers that are to be put in one of these bundles. List of UUIDs."""


class PortingPhoneNumberConfigurationParam(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_configurations.create`."""

    porting_phone_number_id: Required[str]
    """Number to configure, by its ID within porting orders, from `porting_phone_numbers.list`.
    UUID."""
    user_bundle_id: Required[str]
    """Bundle the number is put in when it is ported, from
    `bundle_pricing.user_bundles.list_unused`. UUID."""


class PortingPhoneNumberConfigurationSort(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_configurations.list`."""

    value: Literal["created_at", "-created_at"]
    """Field to sort by; a leading `-` sorts from high to low. Without it, the newest come
    first. `"created_at"` or `"-created_at"`."""


class PortingPhoneNumberRangeParam(TypedDict, total=False):
    """Argument of `client.porting_orders.phone_number_blocks.create`."""

    end_at: Required[str]
    """Where the range or span ends; this last value belongs to it. Matching `^\\+\\d{7,15}$`."""
    start_at: Required[str]
    """Where the range or span begins; this first value belongs to it. Matching
    `^\\+\\d{7,15}$`."""


class PortingRequirementNameParam(TypedDict, total=False):
    """Argument of `client.porting_orders.action_requirements.initiate`."""

    first_name: Required[str]
    """Given name of the person whose identity is checked."""
    last_name: Required[str]
    """Family name of the person whose identity is checked."""


class PortingVerificationCodeCheckParam(TypedDict, total=False):
    """Argument of `client.porting_orders.verification_codes.verify`."""

    code: str
    """Digits the number got by SMS or call."""
    phone_number: str
    """Number that got the code, in E.164 format."""
