"""The official package's `telnyx.types.reputation`."""

from typing import Literal, Required, TypedDict

class NumberListParams(TypedDict, total=False):
    filter_enterprise_id: str
    filter_ownership_status: Literal["verified", "flagged", "pending_confirmation", "removed"]
    filter_phone_number_contains: str
    filter_phone_number_eq: str
    filter_source: Literal["telnyx", "external"]
    page_number: int
    page_size: int

class NumberRetrieveParams(TypedDict, total=False):
    phone_number: Required[str]
    fresh: bool
