"""Models of integration_secrets."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model

__all__ = [
    "IntegrationSecret",
    "IntegrationSecretCreateResponse",
    "IntegrationSecretListParamsFilter",
]


class IntegrationSecret(Model):
    """IntegrationSecret"""

    id: str = None
    created_at: datetime = None
    identifier: str = None
    record_type: str = None
    updated_at: datetime | None = None


class IntegrationSecretListParamsFilter(TypedDict, total=False):
    """IntegrationSecretListParamsFilter"""

    type: Literal["bearer", "basic"]


IntegrationSecretCreateResponse: TypeAlias = Data[IntegrationSecret]
