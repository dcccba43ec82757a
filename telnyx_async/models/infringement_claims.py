"""What `client.infringement_claims` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data
from telnyx_async.models.shared import InfringementClaim

__all__ = [
    "InfringementClaimWrapped",
]

InfringementClaimWrapped: TypeAlias = Data[InfringementClaim]
