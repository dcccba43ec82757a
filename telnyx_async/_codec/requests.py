"""A call as the request that is sent. Pure: no I/O.

Query: objects by brackets (`filter[created_at][gte]=…`), lists joined by commas, booleans as
`true` and `false`. A query has no null: `None` is left out, as it is in forms and headers; in
JSON it is null. An empty text or list is sent, for leaving out a filter would widen it. A form
follows the rules of the query, and numbers the objects of a list (`CustomHeaders[0][name]=…`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from attrs import define, field
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from telnyx_async import _json
from telnyx_async._codec.files import content_of, multipart
from telnyx_async._codec.values import (
    UnencodableError,
    is_mapping,
    percent_encode,
    to_json_value,
    to_str,
    urlencoded,
)
from telnyx_async._http import HttpRequest, RequestBody, RequestHeaders
from telnyx_async._operation import BodyKind, Call, Operation
from telnyx_async._options import UNSET

if TYPE_CHECKING:
    from telnyx_async._codec.uploads import Content

__all__ = ["MAX_URL", "EncodedBody", "Encoder"]

MAX_URL = 8192
"""Longest URL that is sent, in bytes: servers and proxies truncate or refuse longer ones."""

_MAX_JOINED = 1024 * 1024
_MANY_PATHS = 1024
_JSON = BodyKind.JSON.value
_NOTHING: Mapping[str, Any] = {}
_PARAMETER = re.compile(r"\{(\w+)\}")
_DOT_SEGMENT = re.compile(r"(?:^|[/\\])(?:\.|%2e){1,2}(?:$|[/\\?])", re.IGNORECASE)
_UNRESERVED = re.compile(r"[A-Za-z0-9_~-]+")
_TOKENS = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NOT_IN_HEADERS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")


class EncodedBody(bytes):
    """A request body that is sent as it is: that of a job's row was encoded when it was loaded."""

    __slots__ = ()


@define(kw_only=True, eq=False)
class Encoder:
    """Encodes the requests of one client; what they have in common is prepared once."""

    base_url: URL
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    query: Mapping[str, object] = field(factory=dict[str, object], repr=False)
    stream: bool = True
    """Whether large bodies may be read while they are sent; otherwise all bodies are bytes."""
    _origin: URL = field(init=False)
    _prefix: str = field(init=False)
    _room: int = field(init=False)
    _fixed: dict[str, URL] = field(factory=dict[str, URL], init=False, repr=False)
    _prepared: dict[tuple[str, str | None], CIMultiDictProxy[str]] = field(
        factory=dict[tuple[str, "str | None"], CIMultiDictProxy[str]], init=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        self._origin = self.base_url.origin()
        self._prefix = self.base_url.raw_path.rstrip("/")
        self._room = MAX_URL - len(f"{self._origin.scheme}://{self._origin.raw_authority}")

    def __call__(self, call: Call) -> HttpRequest:
        """Return the request of a call.

        Raises:
            TypeError: An argument has a type that cannot be encoded; the message names it.
            ValueError: An argument has a value that cannot be sent.
        """
        try:
            if call.operation.nested is not None:
                from telnyx_async._codec.nested_keys import (  # noqa: PLC0415 - for some calls
                    check_nested_keys,
                )

                check_nested_keys(call)
            bare = call.body is None and not call.options
            body, content_type = (None, None) if bare else self._body(call)
            url, headers = self._url(call), self._headers(call, content_type)
            return HttpRequest(call.operation.method, url, headers, body)
        except UnencodableError as error:
            raise error.final() from None
        except RecursionError:
            raise ValueError("an argument is nested too deeply, or contains itself") from None

    def _body(self, call: Call) -> tuple[bytes | RequestBody | None, str | None]:
        """Return the body and its content type."""
        operation, value, extra = call.operation, call.body, call.options.get("extra_body")
        if value is UNSET:
            value = None
        if value is None and extra is None:
            return None, None
        kind, names = operation.body, operation.names
        if type(value) is EncodedBody:
            return value, kind.value
        if kind is BodyKind.RAW:
            return self._sendable([content_of(_merged(value, extra))], call), kind.value
        if kind is BodyKind.MULTIPART and not _is_json(operation, value, extra):
            fields = _fields(_merged(value, extra))
            parts, content_type = multipart(fields, operation.files, names, stream=self.stream)
            return self._sendable(parts, call), content_type
        content = to_json_value(value, names)
        if extra is not None:
            content = _merged(content, to_json_value(extra))
        if kind is BodyKind.FORM:
            return urlencoded(_fields(content), numbered=True).encode(), kind.value
        return _json_text(content), _JSON

    def _sendable(self, parts: list[Content], call: Call) -> bytes | RequestBody:
        """Return small bodies as bytes, and others as what reads their parts while it is sent."""
        on_progress = call.options.get("on_progress")
        held = [part for part in parts if isinstance(part, bytes)]
        small = len(parts) == 1 or sum(map(len, held)) <= _MAX_JOINED or not self.stream
        if on_progress is None and small and len(held) == len(parts):
            return b"".join(held)
        from telnyx_async._codec.uploads import UploadBody  # noqa: PLC0415 - for few calls

        return UploadBody(parts, on_progress)

    def _url(self, call: Call) -> URL:
        path, query = _path(call.operation.path, call.path)
        if not call.operation.at_root:
            path = self._prefix + path
        if (own := _sent(call.query)) or self.query or "extra_query" in call.options:
            query = "&".join(filter(None, (query, _query(call, own, self.query))))
        length = len(path) + len(query) + bool(query)
        if length > self._room:
            length += MAX_URL - self._room
            raise ValueError(f"the URL would be {length:,} bytes long, the limit is {MAX_URL:,}")
        if not query:
            if call.path:
                return self._origin.with_path(path, encoded=True)
            if (url := self._fixed.get(path)) is None:
                url = self._origin.with_path(path, encoded=True)
                if len(self._fixed) < _MANY_PATHS:  # `client.get` takes any path
                    self._fixed[path] = url
            return url
        return URL.build(
            scheme=self._origin.scheme,
            authority=self._origin.raw_authority,
            path=path,
            query_string=query,
            encoded=True,
        )

    def _headers(self, call: Call, content_type: str | None) -> Mapping[str, str]:
        accept = call.operation.accept
        shared = self._prepared.get((accept, content_type)) or self._prepare(accept, content_type)
        extra = call.options.get("extra_headers") if call.options else None
        if not call.headers and not extra:
            return shared
        own = {name: _header(name, value) for name, value in _sent(call.headers).items()}
        if not extra and shared.keys().isdisjoint(own):
            return RequestHeaders(shared, own)
        headers = shared.copy()
        headers.update(own)
        for name, value in (extra or _NOTHING).items():
            headers.pop(name, None)
            if value is not None and value is not UNSET:
                headers[name] = _header(name, value)
        return headers

    def _prepare(self, accept: str, content_type: str | None) -> CIMultiDictProxy[str]:
        """Return the headers of all calls with the same content types."""
        headers = CIMultiDict(self.headers)
        headers["Accept"] = accept
        if content_type is not None:
            headers["Content-Type"] = content_type
        _check_headers(headers)
        prepared = CIMultiDictProxy(headers)
        if (
            content_type is None or ";" not in content_type
        ):  # a multipart boundary differs each time
            self._prepared[accept, content_type] = prepared
        return prepared


def _sent(values: Mapping[str, object]) -> Mapping[str, object]:
    """Return the values of a query or of headers that are sent: those have no null."""
    for value in values.values():
        if value is None or value is UNSET:
            return {k: v for k, v in values.items() if v is not None and v is not UNSET}
    return values


def _path(template: str, given: Mapping[str, object]) -> tuple[str, str]:
    path, names, query = _template(template)
    if names:
        path %= tuple([_segment(name, given.get(name)) for name in names])
    return path, query


@lru_cache(maxsize=2048)
def _template(path: str) -> tuple[str, list[str], str]:
    """Return a format string, the names of its parameters, and the query that a few paths have."""
    if not path.startswith("/") or _DOT_SEGMENT.search(path):
        raise ValueError(f"{path!r} is not an absolute path without dot segments")
    path, _, query = path.partition("?")
    pieces = _PARAMETER.split(path)
    literals = [quote(piece, safe="/%:@!$&'()*+,;=") for piece in pieces[::2]]
    if len(literals) > 1:
        literals = [literal.replace("%", "%%") for literal in literals]
    return "%s".join(literals), pieces[1::2], quote(query, safe="/?%:@!$&'()*+,;=")


def _segment(name: str, value: object) -> str:
    if type(value) is str and _UNRESERVED.fullmatch(value):
        return value
    try:
        if value is None or value is UNSET:
            raise UnencodableError("a path parameter must not be None or left out", ValueError)
        written = to_str(value)
        if not written or _DOT_SEGMENT.search(written):
            raise UnencodableError(f"{written!r} would address another resource", ValueError)
        return percent_encode(written)
    except UnencodableError as error:
        raise error.inside(name) from None


def _query(call: Call, own: Mapping[str, object], default_query: Mapping[str, object]) -> str:
    own = to_json_value(own, call.operation.names)
    extra = to_json_value(call.options.get("extra_query") or _NOTHING)
    return urlencoded({**to_json_value(default_query), **own, **extra})


def _check_headers(headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        _header(name, value)


def _header(name: str, value: object) -> str:
    """Return the value of a header as text; `ValueError` if it, or the name, cannot be sent."""
    if not _TOKENS.fullmatch(name):
        raise ValueError("a header name contains a character that is not allowed")
    try:
        text = value if type(value) is str else to_str(value)
    except UnencodableError as error:
        raise error.inside(name) from None
    if _NOT_IN_HEADERS.search(text):
        # The value may be a secret, so the message does not show it.
        raise ValueError(
            f"{name}: a header value must not contain line breaks or control characters"
        )
    return text


def _is_json(operation: Operation, value: Any, extra: Any) -> bool:
    """Whether a body that may be multipart has no file, and is sent as JSON."""
    if not operation.json_without_files:
        return False
    fields = _fields(_merged(value, extra))
    return all(fields.get(name) in (None, UNSET) for name in operation.files)


def _merged(value: Any, extra: Any) -> Any:
    if extra is None:
        return value
    if value is None:
        return extra
    if is_mapping(value) and is_mapping(extra):
        return {**value, **extra}
    raise UnencodableError("can only be added to a body that is an object").inside("extra_body")


def _fields(value: object) -> Mapping[str, Any]:
    if is_mapping(value):
        return value
    raise UnencodableError(f"a form body must be a mapping, not {type(value).__name__}")


def _json_text(value: Any) -> bytes:
    try:
        return _json.dumps(value)
    except ValueError as error:
        raise UnencodableError(str(error), ValueError) from None
