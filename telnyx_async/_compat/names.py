"""Names that the official package exports, and ours spells otherwise."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import frozen

from telnyx_async._client import AsyncTelnyx
from telnyx_async._config import TIMEOUT
from telnyx_async._errors import WebhookVerificationError
from telnyx_async._modeling.model import Model
from telnyx_async._options import UNSET, Unset
from telnyx_async._responses.raw import AsyncRawResponse

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIWebhookValidationError",
    "AsyncAPIResponse",
    "AsyncClient",
    "BaseModel",
    "ConnectionLimits",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "NoneType",
    "NotGiven",
    "Omit",
    "file_from_path",
    "not_given",
    "omit",
]

NOT_GIVEN: Final = UNSET
not_given: Final = UNSET
omit: Final = UNSET
NotGiven: TypeAlias = Unset
NoneType = type(None)
BaseModel: TypeAlias = Model
AsyncClient: TypeAlias = AsyncTelnyx
AsyncAPIResponse = AsyncRawResponse
APIWebhookValidationError: TypeAlias = WebhookVerificationError

if TYPE_CHECKING:
    Omit: TypeAlias = Unset
else:

    class _OmitType(type):
        def __call__(cls) -> Unset:
            return UNSET

        def __instancecheck__(cls, instance: object) -> bool:
            return instance is UNSET

    class Omit(metaclass=_OmitType):
        """The type of `omit`; calling it returns `omit`."""


@frozen
class ConnectionLimits:
    """How many connections a client has at most."""

    max_connections: int = 100


DEFAULT_TIMEOUT: Final = TIMEOUT
DEFAULT_MAX_RETRIES: Final = 2
DEFAULT_CONNECTION_LIMITS: Final = ConnectionLimits()


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Return the name and the content of a file. A path itself can be passed as a file, too."""
    return Path(path).name, Path(path).read_bytes()


def _http_client(**options: Any) -> None:
    """Return None, which as `http_client` stands for aiohttp, the transport of every client.

    Raises:
        TypeError: Its options belong to the client here.
    """
    if options:
        raise TypeError(
            f"{', '.join(options)}: pass timeout=, max_connections=, proxy=, ssl= or "
            "session= (an aiohttp.ClientSession) to the client"
        )


DefaultAioHttpClient = DefaultAsyncHttpxClient = DefaultHttpxClient = _http_client
