"""What must stay secret, and where it might show (row 64)."""

from __future__ import annotations

import logging
import pickle
import traceback
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from aiohttp import ClientResponseError
from attrs import Factory, frozen

from telnyx_async import AsyncTelnyx, TelnyxError

__all__ = [
    "BY_KEY",
    "BY_OAUTH",
    "CLIENT_SECRET",
    "KEY",
    "PROXY_PASSWORD",
    "PROXY_USER",
    "SECRETS",
    "TOKEN",
    "Witness",
    "shown_by",
    "shown_by_record",
]

KEY = "KEY0123456789ABCDEF_secret"
CLIENT_SECRET = "CLIENT0123456789_secret"
TOKEN = "TOKEN0123456789_secret"
BY_KEY = {"api_key": KEY}
BY_OAUTH: dict[str, Any] = {"client_id": "ID", "client_secret": CLIENT_SECRET}
PROXY_PASSWORD = "PROXY0123456789_secret"
PROXY_USER = f"user:{PROXY_PASSWORD}"
SECRETS = (
    KEY,
    CLIENT_SECRET,
    TOKEN,
    PROXY_PASSWORD,
    b64encode(PROXY_USER.encode()).decode(),
)
_OURS = str(Path(__file__).parents[1])


@frozen
class Witness:
    """Everything that anybody could have seen of the calls of one test."""

    clients: list[AsyncTelnyx] = Factory(list)
    errors: list[BaseException] = Factory(list)
    events: list[object] = Factory(list)

    def shown(self) -> Iterator[str]:
        for client in {id(client): client for client in self.clients}.values():
            yield f"{client!r} {client._pipeline!r} {vars(client)!r}"
        for error in {id(error): error for error in self.errors}.values():
            yield from shown_by(error)
        yield from map(repr, self.events)


def shown_by(error: BaseException) -> Iterator[str]:
    """An error in every form, its report with local variables, and the same of its causes."""
    yield "".join(_report(error).format())
    if isinstance(error, TelnyxError):
        yield pickle.dumps(error, 0).decode("latin-1")
    part: BaseException | None = error
    while part is not None:
        yield f"{part} {part!r} {part.args!r} {vars(part)!r}"
        if isinstance(part, ClientResponseError):
            yield " ".join(part.request_info.headers.values())
        part = part.__cause__ or part.__context__


def shown_by_record(record: logging.LogRecord) -> Iterator[str]:
    yield f"{record.getMessage()} {vars(record)!r}"
    if record.exc_info and record.exc_info[1]:
        yield from shown_by(record.exc_info[1])


def _report(error: BaseException) -> traceback.TracebackException:
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    part: Any = report
    while part is not None:
        # The caller's own frames hold what the caller put there.
        part.stack[:] = [frame for frame in part.stack if not frame.filename.startswith(_OURS)]
        part = part.__cause__ or part.__context__
    return report
