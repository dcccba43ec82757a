"""HTTP requests and responses as values, the protocol of what carries them, and masked URLs."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Protocol

from attrs import define, field
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from telnyx_async import _json
from telnyx_async._options import Timeout

__all__ = [
    "ByteStream",
    "HttpRequest",
    "HttpResponse",
    "RequestBody",
    "RequestHeaders",
    "Secret",
    "Transport",
    "masked",
]

# What contains digits and is no phone number (a UUID, an encoded byte, a longer number), a number
# that is written in groups (E.164 with separators), or one of 7 to 15 digits, wherever it stands.
# Text, which `re` compiles when the first URL is masked: most programs mask none.
_NUMBER = (
    r"(?i)(?P<kept>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{16,})"
    r"|(?P<plus>\+|%2B)\d{1,3}(?:(?:[ .()-]|%20|%28|%29){1,3}\d{1,6}){0,4}"
    r"(?:[ .()-]|%20|%28|%29){1,3}\d{0,7}?(?P<end>\d{4})(?!\d)"
    r"|(?P<byte>%[0-9a-f]{2})"
    r"|\d{3,11}(?=\d{4}(?!\d))"
)
_SENSITIVE = (
    r"(?i)([?&][^=&]*(?:key|password|secret|signature|token|email|passcode"
    r"|(?:(?<![a-z])|(?<=%5B))(?:pin|otp|(?<!country_)(?<!area_)code)(?![a-z]))[^=&]*=)[^&]*"
)
# RFC 3986, 3.2.1.
_USER = r"(?<=//)[^/?#\s@]*(?:@[^/?#\s@]*)*@"


class Secret(str):
    """Text that neither a `repr` shows nor a traceback with local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def masked(url: object) -> str:
    """Return a URL, or text that quotes one, without its phone numbers and secrets.

    Of a phone number the last four digits remain; of the credentials of a URL nothing, and nothing
    of a query parameter whose name speaks of a secret, a code or an address.
    """
    text = re.sub(_SENSITIVE, r"\1***", re.sub(_USER, "", str(url)))
    return re.sub(_NUMBER, _masked_number, text)


def _masked_number(found: re.Match[str]) -> str:
    kept = found["kept"] or found["byte"]
    return kept or f"{found['plus'] or ''}***{found['end'] or ''}"


class ByteStream(Protocol):
    """A response body read as it arrives: decompressed, and within the size limits."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None: ...


class RequestBody(Protocol):
    """A request body that is read while it is sent: each iteration reads it from its beginning."""

    @property
    def size(self) -> int | None:
        """The number of bytes; None if it is not known before they are read."""
        ...

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent (again)."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...


@define(eq=False, repr=False)
class RequestHeaders(Mapping[str, str]):
    """Headers that many requests share, and other ones that a request has for itself.

    Copying the shared ones and writing them as lines takes as long as encoding the body; here they
    remain one object, whose lines a transport can keep.
    """

    shared: CIMultiDictProxy[str]
    own: Mapping[str, str]
    """None of the shared ones is among them."""

    def __getitem__(self, name: str) -> str:
        return self.shared[name] if name in self.shared else CIMultiDict(self.own)[name]

    def __contains__(self, name: object) -> bool:
        return name in self.shared or name in CIMultiDict(self.own)

    def __iter__(self) -> Iterator[str]:
        yield from self.shared
        yield from self.own

    def __len__(self) -> int:
        return len(self.shared) + len(self.own)


# Frozen or keyword-only classes take longer to construct, and each request constructs one of each.
@define
class HttpRequest:
    """A request. `body` is the same in every attempt; files are read while they are sent."""

    method: str
    url: URL
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | RequestBody | None = field(default=None, repr=False)

    @property
    def content(self) -> bytes:
        """The body as bytes. `TypeError` if it is read while it is sent."""
        if self.body is None or isinstance(self.body, bytes):
            return self.body or b""
        raise TypeError("the body of this request is read while it is sent: iterate over `body`")


@define
class HttpResponse:
    """A response: its whole decompressed `body`, or a `stream` that is still to be read."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(default=b"", repr=False)
    _url: URL | str = field(default="", alias="url")
    attempts: int = 1
    stream: ByteStream | None = None
    request: HttpRequest | None = field(default=None, eq=False, repr=False)

    @property
    def status_code(self) -> int:
        """The same as `status`."""
        return self.status

    @property
    def content(self) -> bytes:
        """The same as `body`."""
        return self.body

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 are replaced."""
        return self.body.decode(errors="replace")

    def json(self) -> Any:
        """Return the decoded body. `ValueError` if it is not JSON."""
        return _json.loads(self.body)

    @property
    def url(self) -> str:
        """The URL that was requested."""
        return str(self._url)

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` of the service: quote it to Telnyx's support."""
        received = self.headers.get("x-request-id")
        # A header that is not UTF-8 arrives with lone surrogates, which no log can be written with.
        return received and received.encode(errors="backslashreplace").decode()

    @property
    def replayed(self) -> bool:
        """Whether the service repeats its response to an earlier request with the same key."""
        return self.headers.get("Idempotent-Replayed", "").lower() == "true"


class Transport(Protocol):
    """Sends a request once and returns its response; retries are made above it."""

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        """Send a request once.

        With `stream` the body of a successful response is left unread, and `timeout.total` ends
        with its headers.

        Raises:
            APIConnectionError: There is no complete response. Its `sent` is False only if the
                request provably did not leave this machine.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...
