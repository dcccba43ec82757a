"""Requests of `client.seti`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "BlackBoxTestFilter",
]


class BlackBoxTestFilter(TypedDict, total=False):
    """Argument of `client.seti.retrieve_black_box_test_results`."""

    product: str
    """Only tests of this product, such as `messaging`."""
