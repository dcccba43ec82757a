"""The official package's `telnyx.types.porting_orders`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

PhoneNumberConfigurationCreateResponse: TypeAlias = m.Data[list[m.PortingPhoneNumberConfiguration]]
PortingPhoneNumberConfiguration: TypeAlias = m.PortingPhoneNumberConfiguration
ActionActivateResponse: TypeAlias = m.Data[m.PortingOrdersActivationJob]
ActionConfirmResponse: TypeAlias = m.PortingOrderEnvelope
ActionShareResponse: TypeAlias = m.Data[m.PortingOrderShareToken]
ActivationJobRetrieveResponse: TypeAlias = m.Data[m.PortingOrdersActivationJob]
ActivationJobUpdateResponse: TypeAlias = m.Data[m.PortingOrdersActivationJob]
AdditionalDocumentCreateResponse: TypeAlias = m.Data[list[m.PortingAdditionalDocument]]
PortingAdditionalDocument: TypeAlias = m.PortingAdditionalDocument
PortingOrdersComment: TypeAlias = m.PortingOrdersComment
PortingVerificationCode: TypeAlias = m.PortingVerificationCode
VerificationCodeVerifyResponse: TypeAlias = m.Data[list[m.PortingVerificationCode]]
PortingActionRequirement: TypeAlias = m.PortingActionRequirement
ActionRequirementInitiateResponse: TypeAlias = m.Data[m.PortingActionRequirement]
AssociatedPhoneNumberCreateResponse: TypeAlias = m.Data[m.PortingAssociatedPhoneNumber]
PortingAssociatedPhoneNumber: TypeAlias = m.PortingAssociatedPhoneNumber
AssociatedPhoneNumberDeleteResponse: TypeAlias = m.Data[m.PortingAssociatedPhoneNumber]
PhoneNumberBlockCreateResponse: TypeAlias = m.Data[m.PortingPhoneNumberBlock]
PortingPhoneNumberBlock: TypeAlias = m.PortingPhoneNumberBlock
PhoneNumberBlockDeleteResponse: TypeAlias = m.Data[m.PortingPhoneNumberBlock]
PhoneNumberExtensionCreateResponse: TypeAlias = m.Data[m.PortingPhoneNumberExtension]
PortingPhoneNumberExtension: TypeAlias = m.PortingPhoneNumberExtension
PhoneNumberExtensionDeleteResponse: TypeAlias = m.Data[m.PortingPhoneNumberExtension]
ActionCancelResponse: TypeAlias = m.PortingOrderEnvelope
CommentCreateResponse: TypeAlias = m.Data[m.PortingOrdersComment]

class ActionRequirementInitiateParams(TypedDict, total=False):
    id: Required[str]
    porting_order_id: Required[str]
    params: Required[m.PortingRequirementNameParam | m.Model]

class ActionRequirementListParams(TypedDict, total=False):
    porting_order_id: Required[str]
    filter: m.PortingOrderActionRequirementFilter
    page_number: int
    page_size: int
    sort: m.PortingOrderActionRequirementSort

class ActionShareParams(TypedDict, total=False):
    id: Required[str]
    expires_in_seconds: int
    permissions: Literal["porting_order.document.read", "porting_order.document.update"]

class ActivationJobListParams(TypedDict, total=False):
    id: Required[str]
    page_number: int
    page_size: int

class ActivationJobUpdateParams(TypedDict, total=False):
    activation_job_id: Required[str]
    id: Required[str]
    activate_at: datetime | str

class AdditionalDocumentCreateParams(TypedDict, total=False):
    id: Required[str]
    additional_documents: Sequence[m.PortingOrderAdditionalDocumentParam | m.Model]

class AdditionalDocumentListParams(TypedDict, total=False):
    id: Required[str]
    filter: m.PortingOrderAdditionalDocumentFilter
    page_number: int
    page_size: int
    sort: m.PortingOrderAdditionalDocumentSort

class AssociatedPhoneNumberCreateParams(TypedDict, total=False):
    porting_order_id: Required[str]
    action: Required[Literal["keep", "disconnect"]]
    phone_number_range: Required[m.PortingAssociatedNumberRangeParam | m.Model]

class AssociatedPhoneNumberListParams(TypedDict, total=False):
    porting_order_id: Required[str]
    filter: m.PortingOrderAssociatedPhoneNumberFilter
    page_number: int
    page_size: int
    sort: m.PortingOrderAssociatedPhoneNumberSort

class CommentCreateParams(TypedDict, total=False):
    id: Required[str]
    body: str

class CommentListParams(TypedDict, total=False):
    id: Required[str]
    page_number: int
    page_size: int

class PhoneNumberBlockCreateParams(TypedDict, total=False):
    porting_order_id: Required[str]
    activation_ranges: Required[Sequence[m.PortingPhoneNumberRangeParam | m.Model]]
    phone_number_range: Required[m.PortingPhoneNumberRangeParam | m.Model]

class PhoneNumberBlockListParams(TypedDict, total=False):
    porting_order_id: Required[str]
    filter: m.PortingOrderPhoneNumberBlockFilter
    page_number: int
    page_size: int
    sort: m.PortingOrderPhoneNumberBlockSort

class PhoneNumberConfigurationCreateParams(TypedDict, total=False):
    phone_number_configurations: Sequence[m.PortingPhoneNumberConfigurationParam | m.Model]

class PhoneNumberConfigurationListParams(TypedDict, total=False):
    filter: m.PortingPhoneNumberConfigurationFilter
    page_number: int
    page_size: int
    sort: m.PortingPhoneNumberConfigurationSort

class PhoneNumberExtensionCreateParams(TypedDict, total=False):
    porting_order_id: Required[str]
    activation_ranges: Required[Sequence[m.PortingExtensionRangeParam | m.Model]]
    extension_range: Required[m.PortingExtensionRangeParam | m.Model]
    porting_phone_number_id: Required[str]

class PhoneNumberExtensionListParams(TypedDict, total=False):
    porting_order_id: Required[str]
    filter: m.PortingOrderPhoneNumberExtensionFilter
    page_number: int
    page_size: int
    sort: m.PortingOrderPhoneNumberExtensionSort

class VerificationCodeListParams(TypedDict, total=False):
    id: Required[str]
    filter: m.PortingOrderVerificationCodeFilter
    page_number: int
    page_size: int
    sort: m.PortingOrderVerificationCodeSort

class VerificationCodeSendParams(TypedDict, total=False):
    id: Required[str]
    phone_numbers: Sequence[str]
    verification_method: Literal["sms", "call"]

class VerificationCodeVerifyParams(TypedDict, total=False):
    id: Required[str]
    verification_codes: Sequence[m.PortingVerificationCodeCheckParam | m.Model]
