"""What `client.porting_orders` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import (
    Metadata,
    PortingOrderMessaging,
    PortingOrderStatus,
    PortingOrdersExceptionType,
    PortingPhoneNumber,
    StreetAddress,
)

__all__ = [
    "ActionActivateResponse",
    "ActionCancelResponseMeta",
    "ActionConfirmResponse",
    "ActionConfirmResponseMeta",
    "ActionRequirementInitiateResponse",
    "ActionShareResponse",
    "ActionShareResponseData",
    "ActivationJobRetrieveResponse",
    "ActivationJobUpdateResponse",
    "AdditionalDocumentCreateResponse",
    "AssociatedPhoneNumberCreateResponse",
    "AssociatedPhoneNumberDeleteResponse",
    "PhoneNumberBlockCreateResponse",
    "PhoneNumberBlockDeleteResponse",
    "PhoneNumberConfigurationCreateResponse",
    "PhoneNumberExtensionCreateResponse",
    "PhoneNumberExtensionDeleteResponse",
    "PortingActionRequirement",
    "PortingAdditionalDocument",
    "PortingAssociatedPhoneNumber",
    "PortingAssociatedPhoneNumberPhoneNumberRange",
    "PortingOrder",
    "PortingOrderActivationSettings",
    "PortingOrderCreateResponse",
    "PortingOrderDocuments",
    "PortingOrderEndUser",
    "PortingOrderEndUserAdmin",
    "PortingOrderEndUserLocation",
    "PortingOrderMisc",
    "PortingOrderPhoneNumberConfiguration",
    "PortingOrderRequirement",
    "PortingOrderRetrieveAllowedFocWindowsResponse",
    "PortingOrderRetrieveAllowedFocWindowsResponseData",
    "PortingOrderRetrieveExceptionTypesResponse",
    "PortingOrderRetrieveRequirementsResponse",
    "PortingOrderRetrieveRequirementsResponseRequirementType",
    "PortingOrderRetrieveResponse",
    "PortingOrderRetrieveResponseMeta",
    "PortingOrderRetrieveSubRequestResponse",
    "PortingOrderRetrieveSubRequestResponseData",
    "PortingOrderUpdateResponse",
    "PortingOrderUpdateResponseMeta",
    "PortingOrderUserFeedback",
    "PortingOrdersActionCancelResponse",
    "PortingOrdersActivationJob",
    "PortingOrdersActivationJobActivationWindow",
    "PortingOrdersComment",
    "PortingOrdersCommentCreateResponse",
    "PortingPhoneNumberBlock",
    "PortingPhoneNumberBlockActivationRange",
    "PortingPhoneNumberBlockPhoneNumberRange",
    "PortingPhoneNumberConfiguration",
    "PortingPhoneNumberExtension",
    "PortingPhoneNumberExtensionActivationRange",
    "PortingPhoneNumberExtensionExtensionRange",
    "PortingVerificationCode",
    "VerificationCodeVerifyResponse",
]


class ActionCancelResponseMeta(Model):
    """Part of `ActionConfirmResponse`."""

    phone_numbers_url: str | None = None


class ActionConfirmResponse(Model):
    """Answer of `client.porting_orders.retrieve`, `client.porting_orders.update` and 2 more."""

    data: PortingOrder | None = None
    meta: ActionCancelResponseMeta | None = None


class ActionShareResponseData(Model):
    """Answer of `client.porting_orders.actions.share`."""

    id: str = wire("id", default=None)
    token: str | None = None
    created_at: datetime | None = None
    expires_at: datetime | None = None
    expires_in_seconds: int | None = None
    permissions: (
        list[Literal["porting_order.document.read", "porting_order.document.update"] | str] | None
    ) = None
    porting_order_id: str | None = None
    record_type: str | None = None


class PortingActionRequirement(Model):
    """Answer of `client.porting_orders.action_requirements.initiate` and `client.porting_orders.action_requirements.list`."""

    id: str = wire("id", default=None)
    action_type: str | None = None
    action_url: str | None = None
    cancel_reason: str | None = None
    created_at: datetime | None = None
    porting_order_id: str | None = None
    record_type: Literal["porting_action_requirement"] | str | None = None
    requirement_type_id: str | None = None
    status: Literal["created", "pending", "completed", "cancelled", "failed"] | str | None = None
    updated_at: datetime | None = None


class PortingAdditionalDocument(Model):
    """Answer of `client.porting_orders.additional_documents.create` and `client.porting_orders.additional_documents.list`."""

    id: str = wire("id", default=None)
    content_type: str | None = None
    created_at: datetime | None = None
    document_id: str | None = None
    document_type: Literal["loa", "invoice", "csr", "other"] | str | None = None
    filename: str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingAssociatedPhoneNumber(Model):
    """Answer of `client.porting_orders.associated_phone_numbers.create`, `client.porting_orders.associated_phone_numbers.delete` and 1 more."""

    id: str = wire("id", default=None)
    action: Literal["keep", "disconnect"] | str | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    phone_number_range: PortingPhoneNumberBlockActivationRange | None = None
    phone_number_type: (
        Literal["landline", "local", "mobile", "national", "shared_cost", "toll_free"] | str | None
    ) = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingOrder(Model):
    """Answer of `client.porting_orders.create` and `client.porting_orders.list`."""

    id: str = wire("id", default=None)
    activation_settings: PortingOrderActivationSettings | None = None
    additional_steps: (
        list[Literal["associated_phone_numbers", "phone_number_verification_codes"] | str] | None
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
        | str
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
        | str
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
    location: StreetAddress | None = None


class PortingOrderEndUserAdmin(Model):
    """Part of `PortingOrderEndUser`."""

    account_number: str | None = None
    auth_person_name: str | None = None
    billing_phone_number: str | None = None
    business_identifier: str | None = None
    entity_name: str | None = None
    pin_passcode: str | None = None
    tax_identifier: str | None = None


class PortingOrderMisc(Model):
    """Part of `PortingOrder`."""

    new_billing_phone_number: str | None = None
    remaining_numbers_action: Literal["keep", "disconnect"] | str | None = None
    type: Literal["full", "partial"] | str | None = None


class PortingOrderPhoneNumberConfiguration(Model):
    """Part of `PortingOrder`."""

    billing_group_id: str | None = None
    connection_id: str | None = None
    emergency_address_id: str | None = None
    messaging_profile_id: str | None = None
    tags: list[str] | None = None


class PortingOrderRequirement(Model):
    """Part of `PortingOrder`."""

    field_type: Literal["document"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_type_id: str | None = None


class PortingOrderRetrieveAllowedFocWindowsResponse(Model):
    """Answer of `client.porting_orders.retrieve_allowed_foc_windows`."""

    data: list[PortingOrderRetrieveAllowedFocWindowsResponseData] | None = None
    meta: Metadata | None = None


class PortingOrderRetrieveAllowedFocWindowsResponseData(Model):
    """Part of `PortingOrderRetrieveAllowedFocWindowsResponse`."""

    ended_at: datetime | None = None
    record_type: str | None = None
    started_at: datetime | None = None


class PortingOrderRetrieveRequirementsResponse(Model):
    """Answer of `client.porting_orders.retrieve_requirements`."""

    field_type: Literal["document", "textual"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_status: str | None = None
    requirement_type: PortingOrderRetrieveRequirementsResponseRequirementType | None = None


class PortingOrderRetrieveRequirementsResponseRequirementType(Model):
    """Part of `PortingOrderRetrieveRequirementsResponse`."""

    id: str = wire("id", default=None)
    acceptance_criteria: dict[str, Any] | None = None
    description: str | None = None
    example: str | None = None
    name: str | None = None
    type: str | None = None


class PortingOrderRetrieveSubRequestResponseData(Model):
    """Answer of `client.porting_orders.retrieve_sub_request`."""

    port_request_id: str | None = None
    sub_request_id: str | None = None


class PortingOrderUserFeedback(Model):
    """Part of `PortingOrder`."""

    user_comment: str | None = None
    user_rating: int | None = None


class PortingOrdersActivationJob(Model):
    """Answer of `client.porting_orders.actions.activate`, `client.porting_orders.activation_jobs.list` and 2 more."""

    id: str = wire("id", default=None)
    activate_at: datetime | None = None
    activation_type: Literal["scheduled", "on-demand"] | str | None = None
    activation_windows: list[PortingOrdersActivationJobActivationWindow] | None = None
    created_at: datetime | None = None
    record_type: str | None = None
    status: Literal["created", "in-process", "completed", "failed"] | str | None = None
    updated_at: datetime | None = None


class PortingOrdersActivationJobActivationWindow(Model):
    """Part of `PortingOrdersActivationJob`."""

    end_at: datetime | None = None
    start_at: datetime | None = None


class PortingOrdersComment(Model):
    """Answer of `client.porting_orders.comments.create` and `client.porting_orders.comments.list`."""

    id: str = wire("id", default=None)
    body: str | None = None
    created_at: datetime | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    user_type: Literal["user", "admin", "system"] | str | None = None


class PortingPhoneNumberBlock(Model):
    """Answer of `client.porting_orders.phone_number_blocks.create`, `client.porting_orders.phone_number_blocks.delete` and 1 more."""

    id: str = wire("id", default=None)
    activation_ranges: list[PortingPhoneNumberBlockActivationRange] | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    phone_number_range: PortingPhoneNumberBlockActivationRange | None = None
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
        | str
        | None
    ) = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingPhoneNumberBlockActivationRange(Model):
    """Part of `PortingAssociatedPhoneNumber` and `PortingPhoneNumberBlock`."""

    end_at: str | None = None
    start_at: str | None = None


class PortingPhoneNumberConfiguration(Model):
    """Answer of `client.porting_orders.phone_number_configurations.create` and `client.porting_orders.phone_number_configurations.list`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    porting_phone_number_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    user_bundle_id: str | None = None


class PortingPhoneNumberExtension(Model):
    """Answer of `client.porting_orders.phone_number_extensions.create`, `client.porting_orders.phone_number_extensions.delete` and 1 more."""

    id: str = wire("id", default=None)
    activation_ranges: list[PortingPhoneNumberExtensionExtensionRange] | None = None
    created_at: datetime | None = None
    extension_range: PortingPhoneNumberExtensionExtensionRange | None = None
    porting_phone_number_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingPhoneNumberExtensionExtensionRange(Model):
    """Part of `PortingPhoneNumberExtension`."""

    end_at: int | None = None
    start_at: int | None = None


class PortingVerificationCode(Model):
    """Answer of `client.porting_orders.verification_codes.list` and `client.porting_orders.verification_codes.verify`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    phone_number: str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    verified: bool | None = None


ActionActivateResponse: TypeAlias = Data[PortingOrdersActivationJob]

ActionConfirmResponseMeta: TypeAlias = ActionCancelResponseMeta

ActionRequirementInitiateResponse: TypeAlias = Data[PortingActionRequirement]

ActionShareResponse: TypeAlias = Data[ActionShareResponseData]

ActivationJobRetrieveResponse: TypeAlias = Data[PortingOrdersActivationJob]

ActivationJobUpdateResponse: TypeAlias = Data[PortingOrdersActivationJob]

AdditionalDocumentCreateResponse: TypeAlias = Data[list[PortingAdditionalDocument]]

AssociatedPhoneNumberCreateResponse: TypeAlias = Data[PortingAssociatedPhoneNumber]

AssociatedPhoneNumberDeleteResponse: TypeAlias = Data[PortingAssociatedPhoneNumber]

PhoneNumberBlockCreateResponse: TypeAlias = Data[PortingPhoneNumberBlock]

PhoneNumberBlockDeleteResponse: TypeAlias = Data[PortingPhoneNumberBlock]

PhoneNumberConfigurationCreateResponse: TypeAlias = Data[list[PortingPhoneNumberConfiguration]]

PhoneNumberExtensionCreateResponse: TypeAlias = Data[PortingPhoneNumberExtension]

PhoneNumberExtensionDeleteResponse: TypeAlias = Data[PortingPhoneNumberExtension]

PortingAssociatedPhoneNumberPhoneNumberRange: TypeAlias = PortingPhoneNumberBlockActivationRange

PortingOrderCreateResponse: TypeAlias = Data[list[PortingOrder]]

PortingOrderEndUserLocation: TypeAlias = StreetAddress

PortingOrderRetrieveExceptionTypesResponse: TypeAlias = Data[list[PortingOrdersExceptionType]]

PortingOrderRetrieveResponse: TypeAlias = ActionConfirmResponse

PortingOrderRetrieveResponseMeta: TypeAlias = ActionCancelResponseMeta

PortingOrderRetrieveSubRequestResponse: TypeAlias = Data[PortingOrderRetrieveSubRequestResponseData]

PortingOrderUpdateResponse: TypeAlias = ActionConfirmResponse

PortingOrderUpdateResponseMeta: TypeAlias = ActionCancelResponseMeta

PortingOrdersActionCancelResponse: TypeAlias = ActionConfirmResponse

PortingOrdersCommentCreateResponse: TypeAlias = Data[PortingOrdersComment]

PortingPhoneNumberBlockPhoneNumberRange: TypeAlias = PortingPhoneNumberBlockActivationRange

PortingPhoneNumberExtensionActivationRange: TypeAlias = PortingPhoneNumberExtensionExtensionRange

VerificationCodeVerifyResponse: TypeAlias = Data[list[PortingVerificationCode]]
