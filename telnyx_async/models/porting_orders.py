"""What `client.porting_orders` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._model import Data, Model
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
    """Action cancel response meta."""

    phone_numbers_url: str | None = None


class ActionConfirmResponse(Model):
    """Action confirm response."""

    data: PortingOrder | None = None
    meta: ActionCancelResponseMeta | None = None


class ActionShareResponseData(Model):
    """Action share response data."""

    id: str | None = None
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
    """Porting action requirement."""

    id: str | None = None
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
    """Porting additional document."""

    id: str | None = None
    content_type: str | None = None
    created_at: datetime | None = None
    document_id: str | None = None
    document_type: Literal["loa", "invoice", "csr", "other"] | str | None = None
    filename: str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingAssociatedPhoneNumber(Model):
    """Porting associated phone number."""

    id: str | None = None
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
    """Porting order."""

    id: str | None = None
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
    """Porting order activation settings."""

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
    """Porting order documents."""

    invoice: str | None = None
    loa: str | None = None


class PortingOrderEndUser(Model):
    """Porting order end user."""

    admin: PortingOrderEndUserAdmin | None = None
    location: StreetAddress | None = None


class PortingOrderEndUserAdmin(Model):
    """Porting order end user admin."""

    account_number: str | None = None
    auth_person_name: str | None = None
    billing_phone_number: str | None = None
    business_identifier: str | None = None
    entity_name: str | None = None
    pin_passcode: str | None = None
    tax_identifier: str | None = None


class PortingOrderMisc(Model):
    """Porting order misc."""

    new_billing_phone_number: str | None = None
    remaining_numbers_action: Literal["keep", "disconnect"] | str | None = None
    type: Literal["full", "partial"] | str | None = None


class PortingOrderPhoneNumberConfiguration(Model):
    """Porting order phone number configuration."""

    billing_group_id: str | None = None
    connection_id: str | None = None
    emergency_address_id: str | None = None
    messaging_profile_id: str | None = None
    tags: list[str] | None = None


class PortingOrderRequirement(Model):
    """Porting order requirement."""

    field_type: Literal["document"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_type_id: str | None = None


class PortingOrderRetrieveAllowedFocWindowsResponse(Model):
    """Porting order retrieve allowed foc windows response."""

    data: list[PortingOrderRetrieveAllowedFocWindowsResponseData] | None = None
    meta: Metadata | None = None


class PortingOrderRetrieveAllowedFocWindowsResponseData(Model):
    """Porting order retrieve allowed foc windows response data."""

    ended_at: datetime | None = None
    record_type: str | None = None
    started_at: datetime | None = None


class PortingOrderRetrieveRequirementsResponse(Model):
    """Porting order retrieve requirements response."""

    field_type: Literal["document", "textual"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_status: str | None = None
    requirement_type: PortingOrderRetrieveRequirementsResponseRequirementType | None = None


class PortingOrderRetrieveRequirementsResponseRequirementType(Model):
    """Porting order retrieve requirements response requirement type."""

    id: str | None = None
    acceptance_criteria: dict[str, Any] | None = None
    description: str | None = None
    example: str | None = None
    name: str | None = None
    type: str | None = None


class PortingOrderRetrieveSubRequestResponseData(Model):
    """Porting order retrieve sub request response data."""

    port_request_id: str | None = None
    sub_request_id: str | None = None


class PortingOrderUserFeedback(Model):
    """Porting order user feedback."""

    user_comment: str | None = None
    user_rating: int | None = None


class PortingOrdersActivationJob(Model):
    """Porting orders activation job."""

    id: str | None = None
    activate_at: datetime | None = None
    activation_type: Literal["scheduled", "on-demand"] | str | None = None
    activation_windows: list[PortingOrdersActivationJobActivationWindow] | None = None
    created_at: datetime | None = None
    record_type: str | None = None
    status: Literal["created", "in-process", "completed", "failed"] | str | None = None
    updated_at: datetime | None = None


class PortingOrdersActivationJobActivationWindow(Model):
    """Porting orders activation job activation window."""

    end_at: datetime | None = None
    start_at: datetime | None = None


class PortingOrdersComment(Model):
    """Porting orders comment."""

    id: str | None = None
    body: str | None = None
    created_at: datetime | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    user_type: Literal["user", "admin", "system"] | str | None = None


class PortingPhoneNumberBlock(Model):
    """Porting phone number block."""

    id: str | None = None
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
    """Porting phone number block activation range."""

    end_at: str | None = None
    start_at: str | None = None


class PortingPhoneNumberConfiguration(Model):
    """Porting phone number configuration."""

    id: str | None = None
    created_at: datetime | None = None
    porting_phone_number_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    user_bundle_id: str | None = None


class PortingPhoneNumberExtension(Model):
    """Porting phone number extension."""

    id: str | None = None
    activation_ranges: list[PortingPhoneNumberExtensionExtensionRange] | None = None
    created_at: datetime | None = None
    extension_range: PortingPhoneNumberExtensionExtensionRange | None = None
    porting_phone_number_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingPhoneNumberExtensionExtensionRange(Model):
    """Porting phone number extension extension range."""

    end_at: int | None = None
    start_at: int | None = None


class PortingVerificationCode(Model):
    """Porting verification code."""

    id: str | None = None
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
