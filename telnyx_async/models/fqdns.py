"""What `client.fqdns` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data
from telnyx_async.models.shared import Fqdn

__all__ = [
    "FqdnCreateResponse",
    "FqdnDeleteResponse",
    "FqdnRetrieveResponse",
    "FqdnUpdateResponse",
]

FqdnCreateResponse: TypeAlias = Data[Fqdn]

FqdnDeleteResponse: TypeAlias = Data[Fqdn]

FqdnRetrieveResponse: TypeAlias = Data[Fqdn]

FqdnUpdateResponse: TypeAlias = Data[Fqdn]
