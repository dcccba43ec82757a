"""Requests of rows: built from a method and its arguments, encoded once, sent byte for byte."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Mapping
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeGuard, cast
from uuid import UUID

from attrs import define, evolve, field, frozen
from multidict import CIMultiDict
from yarl import URL

from telnyx_async import _json
from telnyx_async._codec.files import File
from telnyx_async._codec.requests import EncodedBody, Encoder
from telnyx_async._codec.values import is_mapping, is_sequence
from telnyx_async._http import HttpRequest
from telnyx_async._operation import BASE64, BodyKind, Call, Operation, Replay
from telnyx_async._options import UNSET, CallOptions
from telnyx_async._resource import Resource
from telnyx_async.bulk._rows import Attempt, NewRow
from telnyx_async.bulk._tokens import CLIENT_STATE, WEBHOOK_URL, idempotency_key, row_id, with_token
from telnyx_async.resources import Root

__all__ = [
    "MAX_ROW_BYTES",
    "ArgumentLocation",
    "AttemptCalls",
    "RequestBuilder",
    "with_file_contents",
]

MAX_ROW_BYTES = 5 * 2**20
"""The maximum size of a row's request body, and of each file in it."""

_RESOURCES = "telnyx_async.resources."
# Only the path of the URL is stored: the client that sends the row has the base URL.
_ENCODE = Encoder(base_url=URL("https://api.telnyx.com"), stream=False)
_IDEMPOTENCY_KEY = "Idempotency-Key"
# Headers that follow from the operation, and are not stored with each row.
_COMMON_HEADERS = frozenset({"accept", "content-type"})


class _CallCaptured(Exception):  # noqa: N818 - carries a call, and is not a failure
    def __init__(self, call: Call) -> None:
        super().__init__()
        self.call = call


class _CapturingClient:
    """Stands in for a client: raises the call it is given instead of sending it."""

    def execute(self, call: Call) -> Any:
        raise _CallCaptured(call)


_CLIENT: Any = _CapturingClient()


@frozen
class _Placeholder:
    """Stands in for an argument, to find its location in the call."""

    argument: str


@frozen
class ArgumentLocation:
    """Where an argument is sent: in `path`, `query`, `headers` or `body`, and its name there.

    The name is None for an argument that is the whole body.
    """

    part: str
    name: str | None


@define(eq=False)
class RequestBuilder:
    """Builds the requests of one method of a resource, without sending them.

    With `tokens`, the body of each row carries the id of the row, which webhooks echo.
    """

    name: str
    function: Callable[..., Any] = field(repr=False)
    resource: Resource = field(repr=False)
    tokens: bool = False

    @classmethod
    def of(cls, method: Callable[..., Any] | str, *, tokens: bool = False) -> RequestBuilder:
        """Return the builder for a method of a client, blocking or not, or for its name.

        `TypeError` for anything else, for methods that list or download, and with `tokens` for
        methods that have neither a `webhook_url` nor a `client_state`.
        """
        if isinstance(method, str):
            method = _method_named(method)
        function: Any = inspect.unwrap(getattr(method, "__func__", method))
        owner = getattr(method, "__self__", None)
        resource = getattr(owner, "_async", owner)
        if not isinstance(resource, Resource) or not inspect.iscoroutinefunction(function):
            raise TypeError(
                f"{method!r} cannot be called in bulk: pass a method that makes one call, such as "
                "client.messages.send"
            )
        name = f"{function.__module__.removeprefix(_RESOURCES)}.{function.__name__}"
        builder = cls(name, function, type(resource)(_CLIENT), tokens)
        if tokens and builder.token_field not in builder.parameters:
            raise TypeError(
                f"{name} takes neither a webhook_url nor a client_state to carry a token: "
                "use it without tokens"
            )
        return builder

    @cached_property
    def parameters(self) -> Mapping[str, bool]:
        """The names of the arguments, and whether each is required."""
        found = [*inspect.signature(self.function).parameters.values()][1:]
        return {
            each.name: each.default is each.empty
            for each in found
            if each.kind is not each.VAR_KEYWORD
        }

    @property
    def token_field(self) -> str:
        """The argument that carries a token: events echo the one of messages, or that of calls."""
        return WEBHOOK_URL if self.name.startswith("messages.") else CLIENT_STATE

    @cached_property
    def operation(self) -> Operation:
        """The operation that the method calls."""
        return self._probe.operation

    @cached_property
    def locations(self) -> Mapping[str, ArgumentLocation]:
        """Where each argument is sent."""
        found: dict[str, ArgumentLocation] = {}
        for part in ("path", "query", "headers", "body"):
            values = getattr(self._probe, part)
            if isinstance(values, _Placeholder):
                found[values.argument] = ArgumentLocation(part, None)
            fields = values.items() if is_mapping(values) else ()
            found |= {
                value.argument: ArgumentLocation(part, name)
                for name, value in fields
                if isinstance(value, _Placeholder)
            }
        return found

    @cached_property
    def takes_files(self) -> bool:
        """Whether an argument may be a file."""
        in_body = self.operation.body in (BodyKind.MULTIPART, BodyKind.RAW)
        return in_body or BASE64 in self.operation.names.values()

    def call(self, arguments: Mapping[str, Any]) -> Call:
        """Return the call that the method makes; `TypeError` for wrong arguments."""
        # A method awaits nothing before `client.execute`, so one step of the coroutine is enough.
        coroutine = self.function(self.resource, **arguments)
        try:
            coroutine.send(None)
        except _CallCaptured as captured:
            return captured.call
        finally:
            coroutine.close()
        raise TypeError(f"{self.name} makes no call")  # pragma: no cover - every method makes one

    def request(self, call: Call) -> HttpRequest:
        """Return the encoded request, with a placeholder for the base URL."""
        return _ENCODE(call)

    def row(self, arguments: Mapping[str, Any], *, key: str, line: int, job: UUID) -> NewRow:
        """Encode a row, with its token and `command_id`; `ValueError` if it is too large."""
        call = self._with_row_id(self.call(arguments), row_id(job, key))
        request = self.request(call)
        _check_size(len(request.content), "the request")
        return NewRow(
            key=key,
            line=line,
            target=request.url.raw_path_qs,
            body=request.content,
            headers=_stored_headers(request.headers, self.operation),
            rate_keys=call.sender_key,
        )

    def _with_row_id(self, call: Call, id_: str) -> Call:
        body: object = call.body
        if not is_mapping(body):
            return call
        if self.operation.replay is Replay.COMMAND_ID and body.get("command_id", UNSET) is UNSET:
            body = {**body, "command_id": id_}
        if self.tokens:
            body = with_token(body, self.token_field, id_)
        return evolve(call, body=body)

    @cached_property
    def _probe(self) -> Call:
        return self.call({name: _Placeholder(name) for name in self.parameters})


@define(eq=False)
class AttemptCalls:
    """Makes the calls that send rows, each once: the bytes in the journal, without retries.

    A retry would be invisible to the journal; whether a row is sent again is its decision.
    """

    operation: Operation
    job: UUID
    timeout: float
    _options: CallOptions = field(init=False)
    _sending: Operation | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self._options = cast("CallOptions", {"max_retries": 0, "timeout": self.timeout})

    def __call__(self, attempt: Attempt) -> Call:
        """Return the call that sends a row."""
        stored = attempt.headers
        headers: dict[str, object] = _json.loads(stored.encode()) if stored else {}
        if self.operation.replay is Replay.IDEMPOTENCY_KEY:
            key = idempotency_key(self.job, attempt.key, attempt.target, attempt.body)
            headers.setdefault(_IDEMPOTENCY_KEY, key)
        body = EncodedBody(attempt.body) if attempt.body else None
        return Call(
            self._sent_to(attempt.target), headers=headers, body=body, options=self._options
        )

    def _sent_to(self, target: str) -> Operation:
        # Most rows of a job have one target.
        if self._sending is None or self._sending.path != target:
            operation = self.operation
            self._sending = Operation(
                operation.method,
                target,
                body=operation.body,
                accept=operation.accept,
                at_root=operation.at_root,
                needs_key=operation.needs_key,
            )
        return self._sending


def with_file_contents(arguments: Mapping[str, Any], operation: Operation) -> dict[str, Any]:
    """Return the arguments with the content of files in place of their paths.

    `ValueError` for a file that cannot be read, or is too large.
    """
    found: dict[str, Any] = _read(arguments, operation.body is BodyKind.MULTIPART)
    return found


def _stored_headers(headers: Mapping[str, str], operation: Operation) -> str:
    """Return the headers that differ from row to row, as JSON."""
    stored = {name: text for name, text in headers.items() if name.lower() not in _COMMON_HEADERS}
    if operation.body is BodyKind.MULTIPART:  # the boundary is part of the body
        stored["Content-Type"] = CIMultiDict(headers)["Content-Type"]
    return _json.dumps(stored).decode() if stored else ""


def _method_named(name: str) -> Callable[..., Any]:
    try:
        method: Callable[..., Any] = attrgetter(name)(Root(_CLIENT))
    except AttributeError:
        raise TypeError(
            f"there is no method {name!r}: pass a name such as 'messages.send'"
        ) from None
    return method


def _check_size(size: int, what: str) -> None:
    if size > MAX_ROW_BYTES:
        raise ValueError(f"{what} has {size:,} bytes; a row of a job may have {MAX_ROW_BYTES:,}")


def _read(value: Any, as_file: bool) -> Any:
    if _is_path(value):
        path = Path(value)
        return File(path.name, _content(path)) if as_file else _content(path)
    if is_mapping(value):
        return {name: _read(item, as_file) for name, item in value.items()}
    if is_sequence(value):
        if isinstance(value, tuple):  # (name, content, …): the name of the file is given
            return tuple(_read(item, False) for item in value)
        return [_read(item, as_file) for item in value]
    return value


def _is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _content(path: Path) -> bytes:
    try:
        _check_size(path.stat().st_size, str(path))
        return path.read_bytes()
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}") from None
