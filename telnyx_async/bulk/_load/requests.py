"""An operation, and how a row becomes a request of it: encoded once, sent as it is each time."""

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
from telnyx_async._codec.requests import Encoder
from telnyx_async._codec.values import is_mapping, is_sequence
from telnyx_async._http import HttpRequest
from telnyx_async._operation import BASE64, BodyKind, Call, Operation, Replay
from telnyx_async._options import UNSET, CallOptions
from telnyx_async._resource import Resource
from telnyx_async.bulk._rows import Claim, NewRow
from telnyx_async.bulk._tokens import CLIENT_STATE, WEBHOOK_URL, marked, row_id
from telnyx_async.resources import Root

__all__ = ["MOST", "Place", "Plan", "check_size", "sender_limit", "sending", "with_files"]

MOST = 5 * 2**20
"""How many bytes a row may have in the journal."""

_PREFIX = "telnyx_async.resources."
_ENCODE = Encoder(base_url=URL("https://api.telnyx.com"))
_KEY = "Idempotency-Key"
_IMPLIED = frozenset({"accept", "content-type"})


class _Captured(Exception):  # noqa: N818 - a call on its way, not a failure
    def __init__(self, call: Call) -> None:
        super().__init__()
        self.call = call


class _Stub:
    """In place of a client: it sends nothing."""

    def execute(self, call: Call) -> Any:
        raise _Captured(call)


_STUB: Any = _Stub()


@frozen
class Place:
    """Where an argument goes: `path`, `query`, `headers` or `body`, and its name there.

    The argument that is the whole body has no name.
    """

    part: str
    name: str | None


@define(eq=False)
class Plan:
    """A method of a resource, and what it makes of arguments.

    With `tokens` each row's body carries the row's id, which comes back in events about it.
    """

    name: str
    function: Callable[..., Any] = field(repr=False)
    resource: Resource = field(repr=False)
    tokens: bool = False

    @classmethod
    def of(cls, method: Callable[..., Any] | str, *, tokens: bool = False) -> Plan:
        """Take a method of a client's, of either package, or the name of one.

        `TypeError` for what is none, for methods that list or download, and with `tokens` for
        those that have no place for one.
        """
        if isinstance(method, str):
            method = _named(method)
        function: Any = inspect.unwrap(getattr(method, "__func__", method))
        owner = getattr(method, "__self__", None)
        resource = getattr(owner, "_async", owner)
        if not isinstance(resource, Resource) or not inspect.iscoroutinefunction(function):
            raise TypeError(
                f"{method!r} cannot be called in bulk: give a method of a resource that makes one "
                "call, such as client.messages.send"
            )
        name = f"{function.__module__.removeprefix(_PREFIX)}.{function.__name__}"
        plan = cls(name, function, type(resource)(_STUB), tokens)
        if tokens and plan.token_field not in plan.parameters:
            raise TypeError(f"{name} has neither a webhook_url nor a client_state for a token")
        return plan

    @cached_property
    def parameters(self) -> Mapping[str, bool]:
        """The arguments by name, and whether each must be given."""
        found = [*inspect.signature(self.function).parameters.values()][1:]
        return {
            each.name: each.default is each.empty
            for each in found
            if each.kind is not each.VAR_KEYWORD
        }

    @property
    def token_field(self) -> str:
        """Where a token goes: messages echo the address of their events, calls their state."""
        return WEBHOOK_URL if self.name.startswith("messages.") else CLIENT_STATE

    @cached_property
    def operation(self) -> Operation:
        return self._probe.operation

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Where each argument goes."""
        call = self._probe
        found: dict[str, Place] = {}
        for part in ("path", "query", "headers", "body"):
            values = getattr(call, part)
            if isinstance(values, _Mark):
                found[values.name] = Place(part, None)
            fields = values.items() if is_mapping(values) else ()
            found |= {
                mark.name: Place(part, name) for name, mark in fields if isinstance(mark, _Mark)
            }
        return found

    def call(self, arguments: Mapping[str, Any]) -> Call:
        """The call that the method makes of `arguments`; `TypeError` for wrong ones."""
        coroutine = self.function(self.resource, **arguments)
        try:
            coroutine.send(None)
        except _Captured as captured:
            return captured.call
        finally:
            coroutine.close()
        raise TypeError(f"{self.name} makes no call")  # pragma: no cover - none is like that

    @cached_property
    def takes_files(self) -> bool:
        """Whether an argument may be a file."""
        operation = self.operation
        in_body = operation.body in (BodyKind.MULTIPART, BodyKind.RAW)
        return in_body or BASE64 in operation.names.values()

    def request(self, call: Call) -> HttpRequest:
        """The call as it is sent, but for the address of the service."""
        return _ENCODE(call)

    def row(self, arguments: Mapping[str, Any], *, key: str, line: int, job: UUID) -> NewRow:
        """Encode a row. What the service knows a repetition by is derived from its key."""
        call = self._with_id(self.call(arguments), row_id(job, key))
        request = self.request(call)
        check_size(len(request.body or b""), "the request")
        return NewRow(
            key=key,
            line=line,
            target=request.url.raw_path_qs,
            body=request.body or b"",
            headers=_kept(request.headers, self.operation),
            limits=_sender(call),
        )

    def _with_id(self, call: Call, name: str) -> Call:
        body: object = call.body
        if not is_mapping(body):
            return call
        if self.operation.replay is Replay.COMMAND_ID and body.get("command_id", UNSET) is UNSET:
            body = {**body, "command_id": name}
        if self.tokens:
            body = marked(body, self.token_field, name)
        return evolve(call, body=body)

    @cached_property
    def _probe(self) -> Call:
        return self.call({name: _Mark(name) for name in self.parameters})


@frozen
class _Mark:
    """Stands for an argument, to see where it comes out."""

    name: str


def sending(operation: Operation, claim: Claim, *, job: UUID, timeout: float) -> Call:
    """The call that sends a claimed row, byte for byte, once."""
    headers: dict[str, object] = dict(_json.loads(claim.headers.encode()) if claim.headers else {})
    if claim.body:
        headers.setdefault("Content-Type", operation.body.value)
    if operation.replay is Replay.IDEMPOTENCY_KEY:
        headers.setdefault(_KEY, row_id(job, claim.key))
    return Call(
        operation=Operation(
            operation.method,
            claim.target,
            body=BodyKind.RAW,
            accept=operation.accept,
            at_root=operation.at_root,
            needs_key=operation.needs_key,
        ),
        headers=headers,
        body=claim.body or None,
        options=cast("CallOptions", {"max_retries": 0, "timeout": timeout}),
    )


def _kept(headers: Mapping[str, str], operation: Operation) -> str:
    """The headers that differ from row to row, as JSON."""
    kept = {name: text for name, text in headers.items() if name.lower() not in _IMPLIED}
    if operation.body is BodyKind.MULTIPART:
        kept["Content-Type"] = CIMultiDict(headers)["Content-Type"]
    return _json.dumps(kept).decode() if kept else ""


def _sender(call: Call) -> str:
    """The key of the limit that holds for the sender of a message or call."""
    body: object = call.body
    return sender_limit(body.get("from") if is_mapping(body) else None)


def sender_limit(sender: object) -> str:
    """The key of the limit of a sender; empty where there is none."""
    return f"sender:{sender}" if isinstance(sender, str) else ""


def _named(name: str) -> Callable[..., Any]:
    try:
        method: Callable[..., Any] = attrgetter(name)(Root(_STUB))
    except AttributeError:
        raise TypeError(f"there is no method {name}") from None
    return method


def with_files(arguments: Mapping[str, Any], operation: Operation) -> dict[str, Any]:
    """The arguments with the content of files in place of their paths.

    `ValueError` for a file that cannot be read, and for one that is too large.
    """
    found: dict[str, Any] = _read(arguments, operation.body is BodyKind.MULTIPART)
    return found


def check_size(size: int, what: str) -> None:
    """Raise `ValueError` for more than a row may have."""
    if size > MOST:
        raise ValueError(f"{what} has {size:,} bytes; a row of a job may have {MOST:,}")


def _read(value: Any, as_file: bool) -> Any:
    if _is_path(value):
        path = Path(value)
        return File(path.name, _content(path)) if as_file else _content(path)
    if is_mapping(value):
        return {name: _read(item, as_file) for name, item in value.items()}
    if is_sequence(value):
        if isinstance(value, tuple):  # (name, content, …)
            return tuple(_read(item, False) for item in value)
        return [_read(item, as_file) for item in value]
    return value


def _is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _content(path: Path) -> bytes:
    try:
        check_size(path.stat().st_size, str(path))
        return path.read_bytes()
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}") from None
