"""A request and an answer, as values: no connection, no client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Protocol

from attrs import define, field
from yarl import URL

__all__ = ["ByteStream", "HttpRequest", "HttpResponse"]


class ByteStream(Protocol):
    """The body of an answer that is read as it comes, decompressed and within the size caps."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None: ...


# Frozen or by keyword only, they would take longer to make, and one of each is for each request.
@define
class HttpRequest:
    """What is sent. `body` stays the same bytes through every attempt."""

    method: str
    url: URL
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(default=None, repr=False)


@define
class HttpResponse:
    """What came back: `body` whole and decompressed, or a `stream` still to be read."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(default=b"", repr=False)
    _url: URL | str = field(default="", alias="url")
    attempts: int = 1
    stream: ByteStream | None = None

    @property
    def url(self) -> str:
        """Where it came from."""
        return str(self._url)

    @property
    def request_id(self) -> str | None:
        """The service's own name for the request: quote it to Telnyx's support."""
        received = self.headers.get("x-request-id")
        # A header that is not UTF-8 arrives with lone surrogates, which no log can be written with.
        return received and received.encode(errors="backslashreplace").decode()

    @property
    def replayed(self) -> bool:
        """Whether this is the kept answer of an earlier request with the same idempotency key."""
        return self.headers.get("Idempotent-Replayed", "").lower() == "true"
