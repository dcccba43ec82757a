"""Requests as the encoder makes them, and values of types that it meets."""

from __future__ import annotations

import enum
from typing import Any
from uuid import UUID

from yarl import URL

from telnyx_async._codec import requests as _wire
from telnyx_async._http import HttpRequest
from telnyx_async._operation import Call, Operation

BASE = URL("https://api.telnyx.com/v2")
ID = UUID("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0")


class Colour(enum.Enum):
    RED = "red"


class Size(enum.IntEnum):
    BIG = 3


class Number(int):
    def __str__(self) -> str:
        return "something else"


class Name(str):
    def __str__(self) -> str:
        return "something else"


class Model:
    def __init__(self, **fields: object) -> None:
        self.fields = fields

    def to_dict(self) -> dict[str, object]:
        return self.fields


def request(
    operation: Operation | None = None,
    *,
    base_url: URL | str = BASE,
    default_headers: dict[str, str] | None = None,
    default_query: dict[str, object] | None = None,
    **arguments: Any,
) -> HttpRequest:
    encoder = _wire.Encoder(
        base_url=URL(base_url), headers=default_headers or {}, query=default_query or {}
    )
    return encoder(Call(operation=operation or Operation("GET", "/x"), **arguments))
