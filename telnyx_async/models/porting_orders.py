"""Responses of `client.porting_orders`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import (
    PaginationMeta,
    PortingOrderMessaging,
    PortingOrderStatus,
    PortingPhoneNumber,
)

__all__ = [
    "FocWindow",
    "FocWindowList",
    "PortingActionRequirement",
    "PortingActivationWindow",
    "PortingAdditionalDocument",
    "PortingAssociatedPhoneNumber",
    "PortingExtensionRange",
    "PortingOrder",
    "PortingOrderActivationSettings",
    "PortingOrderDocuments",
    "PortingOrderEndUser",
    "PortingOrderEndUserAdmin",
    "PortingOrderEndUserLocation",
    "PortingOrderEnvelope",
    "PortingOrderMeta",
    "PortingOrderMisc",
    "PortingOrderPhoneNumberConfiguration",
    "PortingOrderRequirement",
    "PortingOrderRequirementDetail",
    "PortingOrderRequirementType",
    "PortingOrderShareToken",
    "PortingOrderUserFeedback",
    "PortingOrdersActivationJob",
    "PortingOrdersComment",
    "PortingPhoneNumberBlock",
    "PortingPhoneNumberConfiguration",
    "PortingPhoneNumberExtension",
    "PortingPhoneNumberRange",
    "PortingSubRequest",
    "PortingVerificationCode",
]


class FocWindow(Model):
    """Part of `FocWindowList`."""

    ended_at: datetime | None = None
    """End of a span in which the switch-over can be requested (RFC 3339)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    started_at: datetime | None = None
    """Start of a span in which the switch-over can be requested (RFC 3339)."""


class FocWindowList(Model):
    """Response of `client.porting_orders.retrieve_allowed_foc_windows`."""

    data: list[FocWindow] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class PortingActionRequirement(Model):
    """Response of `client.porting_orders.action_requirements.initiate` and `client.porting_orders.action_requirements.list`."""

    id: str = wire("id", default=None)
    """Identifies the step, for `porting_orders.action_requirements.initiate`."""
    action_type: str | None = None
    """Step to take; so far `au_id_verification`, an identity check for Australian mobile
    numbers."""
    action_url: str | None = None
    """Page on which the person carries out the step; set once it has been initiated."""
    cancel_reason: str | None = None
    """Why the step was called off; only with the status `cancelled`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    porting_order_id: str | None = None
    """Porting order, from `porting_orders.create` or `porting_orders.list`."""
    record_type: Literal["porting_action_requirement"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirement_type_id: str | None = None
    """Kind of proof, from `porting_orders.retrieve_requirements` or `requirement_types.list`."""
    status: Literal["created", "pending", "completed", "cancelled", "failed"] | None = None
    """`created` has not begun, `pending` waits for the person, `completed` is done;
    `cancelled` and `failed` have ended without success."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingActivationWindow(Model):
    """Part of `PortingOrdersActivationJob`."""

    end_at: datetime | None = None
    """When the window closes (RFC 3339)."""
    start_at: datetime | None = None
    """When the window opens (RFC 3339)."""


class PortingAdditionalDocument(Model):
    """Response of `client.porting_orders.additional_documents.create` and `client.porting_orders.additional_documents.list`."""

    id: str = wire("id", default=None)
    """Identifies the attachment, for `porting_orders.additional_documents.delete`."""
    content_type: str | None = None
    """Media type of the file, such as `application/pdf`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    document_id: str | None = None
    """Uploaded document, from `documents.upload`."""
    document_type: Literal["loa", "invoice", "csr", "other"] | None = None
    """What the document is: `loa` the letter of authorization, `invoice` a recent bill, `csr`
    a customer service record, or `other`."""
    filename: str | None = None
    """Name of the file with its extension."""
    porting_order_id: str | None = None
    """Porting order, from `porting_orders.create` or `porting_orders.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingAssociatedPhoneNumber(Model):
    """Response of `client.porting_orders.associated_phone_numbers.create`, `client.porting_orders.associated_phone_numbers.delete` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the entry, for `porting_orders.associated_phone_numbers.delete`."""
    action: Literal["keep", "disconnect"] | None = None
    """What the present carrier does with the numbers: `keep` them for the customer, or
    `disconnect` them."""
    country_code: str | None = None
    """Country of the numbers, in ISO 3166-1 alpha-2 form."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    phone_number_range: PortingPhoneNumberRange | None = None
    """First and last number, in E.164 format; all numbers between belong to it."""
    phone_number_type: (
        Literal["landline", "local", "mobile", "national", "shared_cost", "toll_free"] | None
    ) = None
    """Kind of number: `local`, `national`, `mobile`, `toll_free`, `shared_cost` and so on."""
    porting_order_id: str | None = None
    """Porting order, from `porting_orders.create` or `porting_orders.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingExtensionRange(Model):
    """Part of `PortingPhoneNumberExtension`."""

    end_at: int | None = None
    """Where the range or span ends; this last value belongs to it."""
    start_at: int | None = None
    """Where the range or span begins; this first value belongs to it."""


class PortingOrder(Model):
    """Response of `client.porting_orders.create` and `client.porting_orders.list`."""

    id: str = wire("id", default=None)
    """Identifies the porting order, for all `porting_orders` methods."""
    activation_settings: PortingOrderActivationSettings | None = None
    """When the numbers are to be switched over, and how far that is."""
    additional_steps: (
        list[Literal["associated_phone_numbers", "phone_number_verification_codes"]] | None
    ) = None
    """What has to be done before the order can be confirmed: name the numbers that stay
    (`associated_phone_numbers`), or prove numbers by code
    (`phone_number_verification_codes`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_group_reference: str | None = None
    """Text of your own that several orders have in common, such as a project; usable as
    filter."""
    customer_reference: str | None = None
    """Text of your own, such as a ticket number, kept with the order and usable as filter."""
    description: str | None = None
    """What the order is about."""
    documents: PortingOrderDocuments | None = None
    """Letter of authorization and invoice; a requirement group can bring them instead."""
    end_user: PortingOrderEndUser | None = None
    """Customer who owns the numbers, as the present carrier knows them. Mismatches are the
    usual reason for refusals."""
    messaging: PortingOrderMessaging | None = None
    """Whether text messaging is ported along with voice, and how far that is. US and Canada."""
    misc: PortingOrderMisc | None = None
    """Whether the whole account moves or only part of it, and what becomes of the rest."""
    old_service_provider_ocn: str | None = None
    """Present carrier of the numbers, by its operating company name."""
    parent_support_key: str | None = None
    """Code shared by all orders that were created together, to be quoted to Telnyx support;
    drafts have none."""
    phone_number_configuration: PortingOrderPhoneNumberConfiguration | None = None
    """Settings the numbers get as soon as they are ported: connection, messaging profile,
    billing group and so on."""
    phone_number_type: (
        Literal[
            "landline",
            "local",
            "localcommercial",
            "mobile",
            "multipurpose",
            "national",
            "other",
            "shared_cost",
            "toll_free",
        ]
        | None
    ) = None
    """Kind of number: `local`, `national`, `mobile`, `toll_free`, `shared_cost` and so on."""
    phone_numbers: list[PortingPhoneNumber] | None = None
    """First 50 numbers of the order, each with its state."""
    porting_phone_numbers_count: int | None = None
    """How many numbers the order ports."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirements: list[PortingOrderRequirement] | None = None
    """Proofs the port needs, each with the value given so far."""
    requirements_met: bool | None = None
    """Whether all documents and values the port needs are there; only then can it be
    confirmed."""
    status: PortingOrderStatus | None = None
    """State of the order and, with `exception`, what is wrong."""
    support_key: str | None = None
    """Short code of the order, to be quoted to Telnyx support; drafts have none."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_feedback: PortingOrderUserFeedback | None = None
    """How content you were with the port."""
    user_id: str | None = None
    """Account that asked for the port."""
    webhook_url: str | None = None
    """URL that gets webhooks about this order."""


class PortingOrderActivationSettings(Model):
    """Part of `PortingOrder`."""

    activation_status: (
        Literal[
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
        | None
    ) = None
    """State of the switch-over in the number portability system: `New` and `Pending` are
    early, `Concurred` is agreed with the present carrier, `Conflict` is disputed, `Active`
    is done."""
    fast_port_eligible: bool | None = None
    """Whether the order can be ported the fast way (FastPort), and be switched over by
    `porting_orders.actions.activate`."""
    foc_datetime_actual: datetime | None = None
    """When the numbers are switched over, as agreed with the present carrier (RFC 3339); empty
    before that."""
    foc_datetime_requested: datetime | None = None
    """When you would like the numbers to be switched over (RFC 3339); see
    `porting_orders.retrieve_allowed_foc_windows`. The present carrier may decide otherwise."""


class PortingOrderDocuments(Model):
    """Part of `PortingOrder`."""

    invoice: str | None = None
    """Recent bill of the present carrier, which proves who owns the numbers: ID of the
    uploaded document, from `documents.upload`."""
    loa: str | None = None
    """Letter of authorization signed by the customer: ID of the uploaded document, from
    `documents.upload`."""


class PortingOrderEndUser(Model):
    """Part of `PortingOrder`."""

    admin: PortingOrderEndUserAdmin | None = None
    """Who holds the account: names, account number, PIN."""
    location: PortingOrderEndUserLocation | None = None
    """Address of the account at the present carrier, as on the bill."""


class PortingOrderEndUserAdmin(Model):
    """Part of `PortingOrderEndUser`."""

    account_number: str | None = None
    """Number of the customer's account at the present carrier, as on its bill."""
    auth_person_name: str | None = None
    """Person who may decide about the account at the present carrier, and who signs the letter
    of authorization."""
    billing_phone_number: str | None = None
    """Main number that the present carrier bills the account under, in E.164 format."""
    business_identifier: str | None = None
    """Registration number of the company; only within the European Union."""
    entity_name: str | None = None
    """Person or company that owns the numbers, as on the bill."""
    pin_passcode: str | None = None
    """PIN or password of the account at the present carrier; many mobile carriers demand it."""
    tax_identifier: str | None = None
    """Tax number of the company; only within the European Union."""


class PortingOrderEndUserLocation(Model):
    """Part of `PortingOrderEndUser`."""

    administrative_area: str | None = None
    """State or province of the billing address, as on the bill."""
    country_code: str | None = None
    """Country of the billing address, in ISO 3166-1 alpha-2 form."""
    extended_address: str | None = None
    """Suite, floor or building of the billing address."""
    locality: str | None = None
    """City of the billing address."""
    postal_code: str | None = None
    """Postal code of the billing address; a wrong one is a usual reason for refusal."""
    street_address: str | None = None
    """House number and street of the billing address."""


class PortingOrderEnvelope(Model):
    """Response of `client.porting_orders.retrieve`, `client.porting_orders.update` and 2 more."""

    data: PortingOrder | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PortingOrderMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class PortingOrderMeta(Model):
    """Part of `PortingOrderEnvelope`."""

    phone_numbers_url: str | None = None
    """Address under which all numbers of the order can be listed."""


class PortingOrderMisc(Model):
    """Part of `PortingOrder`."""

    new_billing_phone_number: str | None = None
    """Number that becomes the main one for what stays with the present carrier, when the main
    number itself is ported; it has to be one that stays."""
    remaining_numbers_action: Literal["keep", "disconnect"] | None = None
    """What the present carrier does with the numbers that are not ported: `keep` or
    `disconnect` them."""
    type: Literal["full", "partial"] | None = None
    """`full` ports all numbers of the account, and needs nothing else here; `partial` leaves
    some with the present carrier."""


class PortingOrderPhoneNumberConfiguration(Model):
    """Part of `PortingOrder`."""

    billing_group_id: str | None = None
    """Billing group the numbers' costs are booked to once they are ported."""
    connection_id: str | None = None
    """Connection or voice application the numbers are assigned to once they are ported, from
    `connections.list`."""
    emergency_address_id: str | None = None
    """Address the emergency center gets for calls from the numbers once they are ported, from
    `addresses.create`."""
    messaging_profile_id: str | None = None
    """Messaging profile the numbers are assigned to once they are ported."""
    tags: list[str] | None = None
    """Labels of your own for the numbers."""


class PortingOrderRequirement(Model):
    """Part of `PortingOrder`."""

    field_type: Literal["document"] | None = None
    """Kind of value: `document` an uploaded document, `textual` a text."""
    field_value: str | None = None
    """Document that meets the requirement, by its ID from `documents.upload`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirement_type_id: str | None = None
    """Kind of proof, from `porting_orders.retrieve_requirements` or `requirement_types.list`."""


class PortingOrderRequirementDetail(Model):
    """Response of `client.porting_orders.retrieve_requirements`."""

    field_type: Literal["document", "textual"] | None = None
    """Kind of value: `document` an uploaded document, `textual` a text."""
    field_value: str | None = None
    """Value that meets the requirement: the ID of a document from `documents.upload`, or a
    text."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirement_status: str | None = None
    """Whether the proof is missing, under review, approved or refused."""
    requirement_type: PortingOrderRequirementType | None = None
    """Kind of proof: what it is, and what it has to satisfy."""


class PortingOrderRequirementType(Model):
    """Part of `PortingOrderRequirementDetail`."""

    id: str = wire("id", default=None)
    """Kind of proof; give it as `requirement_type_id` to `porting_orders.update`."""
    acceptance_criteria: dict[str, Any] | None = None
    """Rules by which a value is accepted."""
    description: str | None = None
    """What the proof has to show."""
    example: str | None = None
    """Sample of a value that is accepted."""
    name: str | None = None
    """Short name of the proof, for a form."""
    type: str | None = None
    """Kind of value: a document or a text."""


class PortingOrderShareToken(Model):
    """Response of `client.porting_orders.actions.share`."""

    id: str = wire("id", default=None)
    """Identifies the sharing token; access needs `token` instead."""
    token: str | None = None
    """Signed token (JWT) to hand to somebody without an account, such as the customer who
    signs the letter."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    expires_at: datetime | None = None
    """When the token stops working (RFC 3339)."""
    expires_in_seconds: int | None = None
    """How long the token is valid, in seconds: two days (`172800`) at most."""
    permissions: (
        list[Literal["porting_order.document.read", "porting_order.document.update"]] | None
    ) = None
    """What the holder of the token may do: only read the order's documents, or also change
    them."""
    porting_order_id: str | None = None
    """Porting order the token opens."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class PortingOrderUserFeedback(Model):
    """Part of `PortingOrder`."""

    user_comment: str | None = None
    """Words to explain the rating."""
    user_rating: int | None = None
    """Your rating of the port; possible once it is done or canceled."""


class PortingOrdersActivationJob(Model):
    """Response of `client.porting_orders.actions.activate`, `client.porting_orders.activation_jobs.list` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the activation, for `porting_orders.activation_jobs.update`."""
    activate_at: datetime | None = None
    """When the numbers are to be switched over (RFC 3339); has to lie in one of the activation
    windows."""
    activation_type: Literal["scheduled", "on-demand"] | None = None
    """`scheduled` starts by itself at `activate_at`, `on-demand` when you start it."""
    activation_windows: list[PortingActivationWindow] | None = None
    """Spans of time in which the numbers can be switched over."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["created", "in-process", "completed", "failed"] | None = None
    """`created` waits for its time, `in-process` is switching over, `completed` is done,
    `failed` went wrong."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingOrdersComment(Model):
    """Response of `client.porting_orders.comments.create` and `client.porting_orders.comments.list`."""

    id: str = wire("id", default=None)
    """Identifies the comment within its porting order."""
    body: str | None = None
    """Text of the comment."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    porting_order_id: str | None = None
    """Porting order, from `porting_orders.create` or `porting_orders.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    user_type: Literal["user", "admin", "system"] | None = None
    """Side that wrote the comment: `user` your account, `admin` Telnyx staff, `system`
    automatic."""


class PortingPhoneNumberBlock(Model):
    """Response of `client.porting_orders.phone_number_blocks.create`, `client.porting_orders.phone_number_blocks.delete` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the block, for `porting_orders.phone_number_blocks.delete`."""
    activation_ranges: list[PortingPhoneNumberRange] | None = None
    """Parts of the range that are switched over; they have to lie within it and must not
    overlap."""
    country_code: str | None = None
    """Country of the block, in ISO 3166-1 alpha-2 form."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    phone_number_range: PortingPhoneNumberRange | None = None
    """First and last number, in E.164 format; all numbers between belong to it."""
    phone_number_type: (
        Literal[
            "landline",
            "local",
            "localcommercial",
            "mobile",
            "multipurpose",
            "national",
            "other",
            "shared_cost",
            "toll_free",
        ]
        | None
    ) = None
    """Kind of number: `local`, `national`, `mobile`, `toll_free`, `shared_cost` and so on."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingPhoneNumberConfiguration(Model):
    """Response of `client.porting_orders.phone_number_configurations.create` and `client.porting_orders.phone_number_configurations.list`."""

    id: str = wire("id", default=None)
    """Identifies the configuration of this number."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    porting_phone_number_id: str | None = None
    """Number within a porting order, from `porting_phone_numbers.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_bundle_id: str | None = None
    """Bundle that pays for the number once it is ported, from
    `bundle_pricing.user_bundles.list`."""


class PortingPhoneNumberExtension(Model):
    """Response of `client.porting_orders.phone_number_extensions.create`, `client.porting_orders.phone_number_extensions.delete` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the range, for `porting_orders.phone_number_extensions.delete`."""
    activation_ranges: list[PortingExtensionRange] | None = None
    """Parts of the range that are switched over; they have to lie within it and must not
    overlap."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    extension_range: PortingExtensionRange | None = None
    """First and last extension behind the number."""
    porting_phone_number_id: str | None = None
    """Number within a porting order, from `porting_phone_numbers.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingPhoneNumberRange(Model):
    """Part of `PortingAssociatedPhoneNumber` and `PortingPhoneNumberBlock`."""

    end_at: str | None = None
    """Where the range or span ends; this last value belongs to it."""
    start_at: str | None = None
    """Where the range or span begins; this first value belongs to it."""


class PortingSubRequest(Model):
    """Response of `client.porting_orders.retrieve_sub_request`."""

    port_request_id: str | None = None
    """Port request of the first API version that the order belongs to."""
    sub_request_id: str | None = None
    """Part of the port request in the first API version that corresponds to the order."""


class PortingVerificationCode(Model):
    """Response of `client.porting_orders.verification_codes.list` and `client.porting_orders.verification_codes.verify`."""

    id: str = wire("id", default=None)
    """Identifies the verification of this number."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    phone_number: str | None = None
    """Number that got the code."""
    porting_order_id: str | None = None
    """Porting order, from `porting_orders.create` or `porting_orders.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    verified: bool | None = None
    """Whether the number was proved with its code."""
