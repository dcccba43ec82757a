"""Models of params.seti."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "SetiRetrieveBlackBoxTestResultsParamsFilter",
]


class SetiRetrieveBlackBoxTestResultsParamsFilter(TypedDict, total=False):
    """SetiRetrieveBlackBoxTestResultsParamsFilter"""

    product: str
