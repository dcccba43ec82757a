"""Models of params.integration_secrets."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "IntegrationSecretListParamsFilter",
]


class IntegrationSecretListParamsFilter(TypedDict, total=False):
    """IntegrationSecretListParamsFilter"""

    type: Literal["bearer", "basic"]
