"""The official package's `telnyx.types.email_unsubscribe_groups`."""

from typing import Required, TypedDict

class SuppressionCreateParams(TypedDict, total=False):
    id: Required[str]
    to: Required[str]

class SuppressionListParams(TypedDict, total=False):
    id: Required[str]
    page_number: int
    page_size: int
