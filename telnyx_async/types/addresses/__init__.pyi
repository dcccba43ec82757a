"""The official package's `telnyx.types.addresses`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionAcceptSuggestionsResponse: TypeAlias = m.Data[m.AddressSuggestion]
ActionValidateResponse: TypeAlias = m.Data[m.AddressValidation]

class ActionAcceptSuggestionsParams(TypedDict, total=False):
    address_uuid: Required[str]
    id: str

class ActionValidateParams(TypedDict, total=False):
    country_code: Required[str]
    postal_code: Required[str]
    street_address: Required[str]
    administrative_area: str
    extended_address: str
    locality: str
