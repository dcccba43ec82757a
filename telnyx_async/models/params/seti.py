"""What requests of `client.seti` take."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "SetiRetrieveBlackBoxTestResultsParamsFilter",
]


class SetiRetrieveBlackBoxTestResultsParamsFilter(TypedDict, total=False):
    """SETI retrieve black box test results params filter."""

    product: str
