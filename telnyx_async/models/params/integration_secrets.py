"""Requests of `client.integration_secrets`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "IntegrationSecretFilter",
]


class IntegrationSecretFilter(TypedDict, total=False):
    """Argument of `client.integration_secrets.list`."""

    type: Literal["bearer", "basic"]
    """Only secrets of this kind: `bearer` tokens or `basic` pairs of username and password."""
