"""A call as the request that is sent, and an answer as the value that was promised. Pure.

Query: objects by brackets (`filter[created_at][gte]=…`), lists joined by commas, booleans as
`true` and `false`. A query has no null: `None` is left out, as it is in forms and headers; in
JSON it is null. An empty text or list is sent, for leaving out a filter would widen it. A form
follows the rules of the query, and numbers the objects of a list (`CustomHeaders[0][name]=…`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NoReturn
from urllib.parse import quote

from multidict import CIMultiDict
from yarl import URL

from telnyx_async import _json
from telnyx_async._converter import structure
from telnyx_async._errors import APIResponseValidationError
from telnyx_async._files import content_of, multipart
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._operation import BodyKind, Call
from telnyx_async._options import UNSET
from telnyx_async._values import UnencodableError, is_mapping, percent, plain, text, urlencoded

__all__ = ["MAX_URL", "decode", "encode"]

MAX_URL = 8192
"""The longest URL that is sent, in bytes: servers and proxies cut or refuse longer ones."""

_QUOTED = 200
"""How much of an answer that cannot be read an error shows, in bytes."""

_NOTHING: Mapping[str, Any] = {}
_PARAMETER = re.compile(r"\{(\w+)\}")
_DOT_SEGMENT = re.compile(r"(?:^|[/\\])(?:\.|%2e){1,2}(?:$|[/\\?])", re.IGNORECASE)
_TOKENS = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NOT_IN_HEADERS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")
_CHARSET = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)


def encode(
    call: Call,
    *,
    base_url: URL,
    default_headers: Mapping[str, str],
    default_query: Mapping[str, object],
) -> HttpRequest:
    """The request of `call`.

    `TypeError` or `ValueError`, naming the argument, for what cannot be sent.
    """
    try:
        body, content_type = _body(call)
        return HttpRequest(
            method=call.operation.method,
            url=_url(call, base_url, default_query),
            headers=_headers(call, default_headers, content_type),
            body=body,
        )
    except UnencodableError as error:
        raise error.final() from None
    except RecursionError:
        raise ValueError("an argument is nested too deeply, or holds itself") from None


def decode(response: HttpResponse, returns: Any) -> Any:
    """What the operation promised, made from its answer.

    `APIResponseValidationError` for an answer that is no JSON, or no text, where it should be.
    Of a 204, which has no body, a model is made without fields.
    """
    if returns is None:
        return None
    if returns is bytes:
        return response.body
    if returns is str:
        return _as_text(response)
    value: Any = {} if response.status == 204 else _as_json(response)
    return value if returns is Any else structure(value, returns)


def _url(call: Call, base_url: URL, default_query: Mapping[str, object]) -> URL:
    origin, prefix, length = _base(base_url)
    path, query = _path(call.operation.path, call.path)
    if not call.operation.at_root:
        path = prefix + path
    if call.query or default_query or "extra_query" in call.options:
        query = "&".join(filter(None, (query, _query(call, default_query))))
    length += len(path) + len(query) + bool(query)
    if length > MAX_URL:
        raise ValueError(f"the URL would be {length:,} bytes long; {MAX_URL:,} are the limit")
    if not query:
        return origin.with_path(path, encoded=True)
    return URL.build(
        scheme=origin.scheme,
        authority=origin.raw_authority,
        path=path,
        query_string=query,
        encoded=True,
    )


@lru_cache(maxsize=64)
def _base(url: URL) -> tuple[URL, str, int]:
    """Scheme and host, the path that all others are below, and the length of the first."""
    origin = url.origin()
    return origin, url.raw_path.rstrip("/"), len(f"{origin.scheme}://{origin.raw_authority}")


def _path(template: str, given: Mapping[str, object]) -> tuple[str, str]:
    pieces, query = _template(template)
    if len(pieces) == 1:
        return pieces[0], query
    filled = pieces.copy()
    filled[1::2] = [_segment(name, given.get(name)) for name in pieces[1::2]]
    return "".join(filled), query


@lru_cache(maxsize=2048)
def _template(path: str) -> tuple[list[str], str]:
    """The literals and the parameters of a path by turns, and the query that a few paths have."""
    if not path.startswith("/") or _DOT_SEGMENT.search(path):
        raise ValueError(f"{path!r} is not an absolute path without dot segments")
    path, _, query = path.partition("?")
    pieces = _PARAMETER.split(path)
    pieces[::2] = [quote(piece, safe="/%:@!$&'()*+,;=") for piece in pieces[::2]]
    return pieces, quote(query, safe="/?%:@!$&'()*+,;=")


def _segment(name: str, value: object) -> str:
    try:
        if value is None or value is UNSET:
            raise UnencodableError("a path parameter must be given", ValueError)
        written = text(value)
        if not written or _DOT_SEGMENT.search(written):
            raise UnencodableError(f"{written!r} would address another resource", ValueError)
        return percent(written)
    except UnencodableError as error:
        raise error.inside(name) from None


def _query(call: Call, default_query: Mapping[str, object]) -> str:
    own = plain(call.query, call.operation.names)
    extra = plain(call.options.get("extra_query") or _NOTHING)
    return urlencoded({**plain(default_query), **own, **extra})


def _headers(call: Call, defaults: Mapping[str, str], content_type: str | None) -> CIMultiDict[str]:
    headers = CIMultiDict(defaults)
    headers["Accept"] = call.operation.accept
    if content_type is not None:
        headers["Content-Type"] = content_type
    for name, value in call.headers.items():
        if value is not None and value is not UNSET:
            headers[name] = _header(name, value)
    for name, value in (call.options.get("extra_headers") or _NOTHING).items():
        headers.pop(name, None)
        if value is not None:
            headers[name] = _header(name, value)
    if not _TOKENS.fullmatch("".join(headers)) or "" in headers:
        raise ValueError("the name of a header holds what is not allowed there")
    if _NOT_IN_HEADERS.search("".join(headers.values())):
        _refuse_header(headers)
    return headers


def _header(name: str, value: object) -> str:
    try:
        return text(value)
    except UnencodableError as error:
        raise error.inside(name) from None


def _refuse_header(headers: Mapping[str, str]) -> NoReturn:
    name = next(name for name, value in headers.items() if _NOT_IN_HEADERS.search(value))
    # The value may be a secret: it is not shown.
    raise ValueError(f"{name}: a header value must not hold line breaks or control characters")


def _body(call: Call) -> tuple[bytes | None, str | None]:
    """The body and its content type."""
    operation, value, extra = call.operation, call.body, call.options.get("extra_body")
    if value is UNSET:
        value = None
    if value is None and extra is None:
        return None, None
    kind, names = operation.body, operation.names
    if kind is BodyKind.RAW:
        return content_of(_merged(value, extra)), kind.value
    if kind is BodyKind.MULTIPART:
        return multipart(_fields(_merged(value, extra)), operation.files, names)
    content = _merged(plain(value, names), plain(extra))
    if kind is BodyKind.FORM:
        return urlencoded(_fields(content), numbered=True).encode(), kind.value
    return _json_text(content), BodyKind.JSON.value


def _merged(value: Any, extra: Any) -> Any:
    if extra is None:
        return value
    if value is None:
        return extra
    if is_mapping(value) and is_mapping(extra):
        return {**value, **extra}
    raise UnencodableError("can be added to an object only").inside("extra_body")


def _fields(value: object) -> Mapping[str, Any]:
    if is_mapping(value):
        return value
    raise UnencodableError(f"a form has fields; {type(value).__name__} has none")


def _json_text(value: Any) -> bytes:
    try:
        return _json.dumps(value)
    except ValueError as error:
        raise UnencodableError(str(error), ValueError) from None


def _as_text(response: HttpResponse) -> str:
    charset = _CHARSET.search(response.headers.get("Content-Type", ""))
    try:
        return response.body.decode(charset[1] if charset else "utf-8")
    except (LookupError, UnicodeDecodeError) as error:
        raise _unreadable(response, f"no text ({error})") from None


def _as_json(response: HttpResponse) -> Any:
    try:
        return _json.loads(response.body)
    except ValueError as error:
        body = response.body.strip()
        if not body:
            reason = "empty"
        elif {b"{": b"}", b"[": b"]"}.get(body[:1], body[-1:]) != body[-1:]:
            reason = f"JSON that was cut off ({error})"
        else:
            reason = f"no JSON ({error})"
        raise _unreadable(response, reason) from None


def _unreadable(response: HttpResponse, reason: str) -> APIResponseValidationError:
    content_type = response.headers.get("Content-Type", "no content type")
    begin = response.body[:_QUOTED].decode(errors="backslashreplace")
    quoted = f"; it begins with {begin!r}" if begin else ""
    return APIResponseValidationError(
        f"the answer (status {response.status}, {content_type}) is {reason}{quoted}",
        response=response,
        body=response.body,
    )
