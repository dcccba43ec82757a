"""Models of fqdns."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async._model import Data
from telnyx_async.models.shared import Fqdn

__all__ = [
    "FqdnCreateResponse",
    "FqdnDeleteResponse",
    "FqdnListParamsFilter",
    "FqdnRetrieveResponse",
    "FqdnUpdateResponse",
]


class FqdnListParamsFilter(TypedDict, total=False):
    """FqdnListParamsFilter"""

    connection_id: str
    dns_record_type: str
    fqdn: str
    port: int


FqdnCreateResponse: TypeAlias = Data[Fqdn]

FqdnDeleteResponse: TypeAlias = Data[Fqdn]

FqdnRetrieveResponse: TypeAlias = Data[Fqdn]

FqdnUpdateResponse: TypeAlias = Data[Fqdn]
