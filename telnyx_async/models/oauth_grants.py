"""Models of oauth_grants."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "OAuthGrant",
    "OAuthGrantDeleteResponse",
    "OAuthGrantRetrieveResponse",
]


class OAuthGrant(Model):
    """OAuthGrant"""

    id: str = None
    client_id: str = None
    created_at: datetime = None
    record_type: Literal["oauth_grant"] | str = None
    scopes: list[str] = None
    last_used_at: datetime | None = None


OAuthGrantDeleteResponse: TypeAlias = Data[OAuthGrant]

OAuthGrantRetrieveResponse: TypeAlias = Data[OAuthGrant]
