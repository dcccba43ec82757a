"""Models of addresses."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    APIErrorSource,
    DocumentListParamsFilterFilename,
    FaxListParamsFilterTo,
    PortingOrderEndUserLocation,
    UploadListParamsFilterPhoneNumber,
)

__all__ = [
    "APIError",
    "ActionAcceptSuggestionsResponse",
    "ActionAcceptSuggestionsResponseData",
    "ActionValidateResponse",
    "ActionValidateResponseData",
    "ActionValidateResponseDataSuggested",
    "Address",
    "AddressCreateResponse",
    "AddressDeleteResponse",
    "AddressListParamsFilter",
    "AddressListParamsFilterAddressBook",
    "AddressListParamsFilterCustomerReferenceCustomerReferenceMatcher",
    "AddressListParamsFilterStreetAddress",
    "AddressRetrieveResponse",
]


class APIError(Model):
    """APIError"""

    code: str = None
    title: str = None
    description: str | None = None
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: APIErrorSource | None = None


class ActionAcceptSuggestionsResponseData(Model):
    """ActionAcceptSuggestionsResponseData"""

    id: str | None = None
    accepted: bool | None = None
    record_type: Literal["address_suggestion"] | str | None = None


class ActionValidateResponseData(Model):
    """ActionValidateResponseData"""

    result: Literal["valid", "invalid"] | str = None
    suggested: PortingOrderEndUserLocation = None
    errors: list[APIError] | None = None
    record_type: str | None = None


class Address(Model):
    """Address"""

    id: str | None = None
    address_book: bool | None = None
    administrative_area: str | None = None
    borough: str | None = None
    business_name: str | None = None
    country_code: str | None = None
    created_at: str | None = None
    customer_reference: str | None = None
    extended_address: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    locality: str | None = None
    neighborhood: str | None = None
    phone_number: str | None = None
    postal_code: str | None = None
    record_type: str | None = None
    street_address: str | None = None
    updated_at: str | None = None
    validate_address: bool | None = None


class AddressListParamsFilter(TypedDict, total=False):
    """AddressListParamsFilter"""

    address_book: FaxListParamsFilterTo
    customer_reference: str | UploadListParamsFilterPhoneNumber
    street_address: DocumentListParamsFilterFilename
    used_as_emergency: str


ActionAcceptSuggestionsResponse: TypeAlias = Data[ActionAcceptSuggestionsResponseData]

ActionValidateResponse: TypeAlias = Data[ActionValidateResponseData]

ActionValidateResponseDataSuggested: TypeAlias = PortingOrderEndUserLocation

AddressCreateResponse: TypeAlias = Data[Address]

AddressDeleteResponse: TypeAlias = Data[Address]

AddressListParamsFilterAddressBook: TypeAlias = FaxListParamsFilterTo

AddressListParamsFilterCustomerReferenceCustomerReferenceMatcher: TypeAlias = (
    UploadListParamsFilterPhoneNumber
)

AddressListParamsFilterStreetAddress: TypeAlias = DocumentListParamsFilterFilename

AddressRetrieveResponse: TypeAlias = Data[Address]
