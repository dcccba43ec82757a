"""The ways by which a request comes to a connection; the transport's tests take each of them."""

from __future__ import annotations

import pytest

from telnyx_async._transport import direct

__all__ = ["WAYS", "take"]

WAYS = ("bytes", "direct", "session")


def _left_to_aiohttp(*_: object) -> None:
    return None


def take(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have requests written as bytes ("bytes"), by aiohttp's request, or by its session."""
    if way == "direct":
        monkeypatch.setattr(direct, "head_of", _left_to_aiohttp)
    elif way == "session":  # as with a version of aiohttp that is not known
        monkeypatch.setattr(direct, "_TESTED", "0.0.")
