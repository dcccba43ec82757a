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
    record_type: str | None = None
    started_at: datetime | None = None


class FocWindowList(Model):
    """Response of `client.porting_orders.retrieve_allowed_foc_windows`."""

    data: list[FocWindow] | None = None
    meta: PaginationMeta | None = None


class PortingActionRequirement(Model):
    """Response of `client.porting_orders.action_requirements.initiate` and `client.porting_orders.action_requirements.list`."""

    id: str = wire("id", default=None)
    action_type: str | None = None
    action_url: str | None = None
    cancel_reason: str | None = None
    created_at: datetime | None = None
    porting_order_id: str | None = None
    record_type: Literal["porting_action_requirement"] | None = None
    requirement_type_id: str | None = None
    status: Literal["created", "pending", "completed", "cancelled", "failed"] | None = None
    updated_at: datetime | None = None


class PortingActivationWindow(Model):
    """Part of `PortingOrdersActivationJob`."""

    end_at: datetime | None = None
    start_at: datetime | None = None


class PortingAdditionalDocument(Model):
    """Response of `client.porting_orders.additional_documents.create` and `client.porting_orders.additional_documents.list`."""

    id: str = wire("id", default=None)
    content_type: str | None = None
    created_at: datetime | None = None
    document_id: str | None = None
    document_type: Literal["loa", "invoice", "csr", "other"] | None = None
    filename: str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingAssociatedPhoneNumber(Model):
    """Response of `client.porting_orders.associated_phone_numbers.create`, `client.porting_orders.associated_phone_numbers.delete` and 1 more."""

    id: str = wire("id", default=None)
    action: Literal["keep", "disconnect"] | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    phone_number_range: PortingPhoneNumberRange | None = None
    phone_number_type: (
        Literal["landline", "local", "mobile", "national", "shared_cost", "toll_free"] | None
    ) = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingExtensionRange(Model):
    """Part of `PortingPhoneNumberExtension`."""

    end_at: int | None = None
    start_at: int | None = None


class PortingOrder(Model):
    """Response of `client.porting_orders.create` and `client.porting_orders.list`."""

    id: str = wire("id", default=None)
    activation_settings: PortingOrderActivationSettings | None = None
    additional_steps: (
        list[Literal["associated_phone_numbers", "phone_number_verification_codes"]] | None
    ) = None
    created_at: datetime | None = None
    customer_group_reference: str | None = None
    customer_reference: str | None = None
    description: str | None = None
    documents: PortingOrderDocuments | None = None
    end_user: PortingOrderEndUser | None = None
    messaging: PortingOrderMessaging | None = None
    misc: PortingOrderMisc | None = None
    old_service_provider_ocn: str | None = None
    parent_support_key: str | None = None
    phone_number_configuration: PortingOrderPhoneNumberConfiguration | None = None
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
    phone_numbers: list[PortingPhoneNumber] | None = None
    porting_phone_numbers_count: int | None = None
    record_type: str | None = None
    requirements: list[PortingOrderRequirement] | None = None
    requirements_met: bool | None = None
    status: PortingOrderStatus | None = None
    support_key: str | None = None
    updated_at: datetime | None = None
    user_feedback: PortingOrderUserFeedback | None = None
    user_id: str | None = None
    webhook_url: str | None = None


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
    fast_port_eligible: bool | None = None
    foc_datetime_actual: datetime | None = None
    foc_datetime_requested: datetime | None = None


class PortingOrderDocuments(Model):
    """Part of `PortingOrder`."""

    invoice: str | None = None
    loa: str | None = None


class PortingOrderEndUser(Model):
    """Part of `PortingOrder`."""

    admin: PortingOrderEndUserAdmin | None = None
    location: PortingOrderEndUserLocation | None = None


class PortingOrderEndUserAdmin(Model):
    """Part of `PortingOrderEndUser`."""

    account_number: str | None = None
    auth_person_name: str | None = None
    billing_phone_number: str | None = None
    business_identifier: str | None = None
    entity_name: str | None = None
    pin_passcode: str | None = None
    tax_identifier: str | None = None


class PortingOrderEndUserLocation(Model):
    """Part of `PortingOrderEndUser`."""

    administrative_area: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


class PortingOrderEnvelope(Model):
    """Response of `client.porting_orders.retrieve`, `client.porting_orders.update` and 2 more."""

    data: PortingOrder | None = None
    meta: PortingOrderMeta | None = None


class PortingOrderMeta(Model):
    """Part of `PortingOrderEnvelope`."""

    phone_numbers_url: str | None = None


class PortingOrderMisc(Model):
    """Part of `PortingOrder`."""

    new_billing_phone_number: str | None = None
    remaining_numbers_action: Literal["keep", "disconnect"] | None = None
    type: Literal["full", "partial"] | None = None


class PortingOrderPhoneNumberConfiguration(Model):
    """Part of `PortingOrder`."""

    billing_group_id: str | None = None
    connection_id: str | None = None
    emergency_address_id: str | None = None
    messaging_profile_id: str | None = None
    tags: list[str] | None = None


class PortingOrderRequirement(Model):
    """Part of `PortingOrder`."""

    field_type: Literal["document"] | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_type_id: str | None = None


class PortingOrderRequirementDetail(Model):
    """Response of `client.porting_orders.retrieve_requirements`."""

    field_type: Literal["document", "textual"] | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_status: str | None = None
    requirement_type: PortingOrderRequirementType | None = None


class PortingOrderRequirementType(Model):
    """Part of `PortingOrderRequirementDetail`."""

    id: str = wire("id", default=None)
    acceptance_criteria: dict[str, Any] | None = None
    description: str | None = None
    example: str | None = None
    name: str | None = None
    type: str | None = None


class PortingOrderShareToken(Model):
    """Response of `client.porting_orders.actions.share`."""

    id: str = wire("id", default=None)
    token: str | None = None
    created_at: datetime | None = None
    expires_at: datetime | None = None
    expires_in_seconds: int | None = None
    permissions: (
        list[Literal["porting_order.document.read", "porting_order.document.update"]] | None
    ) = None
    porting_order_id: str | None = None
    record_type: str | None = None


class PortingOrderUserFeedback(Model):
    """Part of `PortingOrder`."""

    user_comment: str | None = None
    user_rating: int | None = None


class PortingOrdersActivationJob(Model):
    """Response of `client.porting_orders.actions.activate`, `client.porting_orders.activation_jobs.list` and 2 more."""

    id: str = wire("id", default=None)
    activate_at: datetime | None = None
    activation_type: Literal["scheduled", "on-demand"] | None = None
    activation_windows: list[PortingActivationWindow] | None = None
    created_at: datetime | None = None
    record_type: str | None = None
    status: Literal["created", "in-process", "completed", "failed"] | None = None
    updated_at: datetime | None = None


class PortingOrdersComment(Model):
    """Response of `client.porting_orders.comments.create` and `client.porting_orders.comments.list`."""

    id: str = wire("id", default=None)
    body: str | None = None
    created_at: datetime | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    user_type: Literal["user", "admin", "system"] | None = None


class PortingPhoneNumberBlock(Model):
    """Response of `client.porting_orders.phone_number_blocks.create`, `client.porting_orders.phone_number_blocks.delete` and 1 more."""

    id: str = wire("id", default=None)
    activation_ranges: list[PortingPhoneNumberRange] | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    phone_number_range: PortingPhoneNumberRange | None = None
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
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingPhoneNumberConfiguration(Model):
    """Response of `client.porting_orders.phone_number_configurations.create` and `client.porting_orders.phone_number_configurations.list`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    porting_phone_number_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    user_bundle_id: str | None = None


class PortingPhoneNumberExtension(Model):
    """Response of `client.porting_orders.phone_number_extensions.create`, `client.porting_orders.phone_number_extensions.delete` and 1 more."""

    id: str = wire("id", default=None)
    activation_ranges: list[PortingExtensionRange] | None = None
    created_at: datetime | None = None
    extension_range: PortingExtensionRange | None = None
    porting_phone_number_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingPhoneNumberRange(Model):
    """Part of `PortingAssociatedPhoneNumber` and `PortingPhoneNumberBlock`."""

    end_at: str | None = None
    start_at: str | None = None


class PortingSubRequest(Model):
    """Response of `client.porting_orders.retrieve_sub_request`."""

    port_request_id: str | None = None
    sub_request_id: str | None = None


class PortingVerificationCode(Model):
    """Response of `client.porting_orders.verification_codes.list` and `client.porting_orders.verification_codes.verify`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    phone_number: str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    verified: bool | None = None
