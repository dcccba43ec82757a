"""A call made up from the description, and the request that it must become."""

from __future__ import annotations

import email
import email.policy
import json
from collections.abc import Iterator
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl, quote

from attrs import evolve, frozen

from .description import FILES, Body, Described, Parameter
from .examples import Examples, Spelling, Upload
from .recorder import Recorded

Pairs = list[tuple[str, str]]

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
RAW = "application/octet-stream"


@frozen
class MadeCall:
    """A call of an operation: the arguments of the method, and what the wire must carry."""

    operation: Described
    positional: tuple[Any, ...]
    named: dict[str, Any]
    path: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: Any
    has_body: bool

    def check(self, request: Recorded) -> None:
        """Compare with what the server was sent."""
        path, _, query = request.target.partition("?")
        assert request.method == self.operation.method
        assert path == self.raw_path()
        assert sorted(parse_qsl(query, True, True) if query else []) == sorted(self.pairs())
        assert request.target.isascii()
        self._check_headers(request)
        self._check_body(request)

    def raw_path(self) -> str:
        path = self.operation.target.partition("?")[0]
        for name, value in self.path.items():
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        return path

    def pairs(self) -> Pairs:
        fixed = parse_qsl(self.operation.path.partition("?")[2])
        return [*fixed, *flat(self.query)]

    def _check_headers(self, request: Recorded) -> None:
        headers = request.headers.copy()
        assert headers.pop("Authorization") == "Bearer KEY"
        expected = {"Accept": self.operation.accept, **self.headers}
        if self.operation.has_header("Idempotency-Key") and "Idempotency-Key" not in expected:
            assert headers["Idempotency-Key"].isalnum()
        for name, value in expected.items():
            assert headers.getall(name) == [value]
        optional = {each.name for each in self.operation.parameters if each.place == "header"}
        assert not (optional - expected.keys() - {"Idempotency-Key"}) & headers.keys()

    def _check_body(self, request: Recorded) -> None:
        content_type, _, _ = request.headers.get("Content-Type", "").partition(";")
        if not self.has_body:
            assert (content_type, request.body) == ("", b"")
            return
        assert self.operation.body is not None
        file = FILES.get(self.operation.name)
        as_json = file is not None and file not in self.body
        expected = "application/json" if as_json else self.operation.body.content_type
        assert content_type == expected
        match content_type:
            case "application/json":
                assert self._without_minted(json.loads(request.body)) == self.body
            case _ if content_type == FORM:
                found = parse_qsl(request.body.decode("ascii"), True, bool(request.body))
                assert sorted(found) == sorted(flat(self.body))
            case _ if content_type == MULTIPART:
                assert list(parts(request)) == list(expected_parts(self.body))
            case _:
                assert Upload("scan.bin", "application/x-scan", request.body) == self.body

    def _without_minted(self, found: Any) -> Any:
        """A command gets an id by which the service knows it again."""
        assert self.operation.body is not None
        commands = "command_id" in self.operation.body.schema.get("properties", ())
        if commands and "command_id" not in self.body:
            assert found.pop("command_id")
        return found


def made_call(operation: Described, arguments: Examples) -> MadeCall:
    """A call with all arguments, or with those that must be given: these by position if allowed."""
    wire, whole = evolve(arguments, spelling=Spelling.WIRE), arguments.whole
    named: dict[str, Any] = {}
    sent: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for each in operation.parameters:
        if each.required or whole:
            named[each.argument] = arguments.value(schema_of(each), each.name)
            sent[each.place][each.name] = wire.value(schema_of(each), each.name)
    body, has_body = None, False
    if operation.body is not None:
        body, has_body = body_of(operation.body, named, arguments, wire)
    positional = tuple(named.pop(name) for name in operation.positional) if not whole else ()
    return MadeCall(
        operation=operation,
        positional=positional,
        named=named,
        path=sent["path"],
        query=sent["query"],
        headers=sent["header"],
        body=body,
        has_body=has_body,
    )


def schema_of(parameter: Parameter) -> dict[str, Any]:
    """Headers are for plain words, and keys for a few characters."""
    if parameter.place == "header" and "enum" not in parameter.schema:
        return {"enum": ["key-1", "key_2"]}
    return parameter.schema


def body_of(
    body: Body, named: dict[str, Any], arguments: Examples, wire: Examples
) -> tuple[Any, bool]:
    """What is sent, and whether anything is; its arguments are added to `named`."""
    if body.argument is not None:
        if not (body.required or arguments.whole):
            return None, False
        value = argument_of(arguments.value(body.schema, "body"))
        named[body.argument] = value[1] if body.content_type == RAW else value
        return wire.value(body.schema, "body"), True
    sent = {}
    for name, schema in body.schema["properties"].items():
        if arguments.whole or name in body.schema.get("required", ()):
            argument = schema.get("x-python-name", name)
            assert argument not in named
            named[argument] = argument_of(arguments.value(schema, name))
            sent[name] = wire.value(schema, name)
    return sent, True


def argument_of(value: Any) -> Any:
    """Files as they are given."""
    if isinstance(value, Upload):
        return value.name, value.content, value.content_type
    if isinstance(value, dict):
        return {key: argument_of(inner) for key, inner in value.items()}
    return value


def flat(values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The pairs of a query or a form."""
    for key, value in values.items():
        yield from flat_at(key, value)


def flat_at(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from flat_at(f"{key}[{name}]", inner)
    elif isinstance(value, list) and any(isinstance(inner, dict) for inner in value):
        for index, inner in enumerate(value):
            yield from flat_at(f"{key}[{index}]", inner)
    elif isinstance(value, list):
        yield key, ",".join(map(as_text, value))
    elif value is not None:
        yield key, as_text(value)


def as_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def expected_parts(values: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """A list is parts of one name, what has an inner structure is JSON, null is left out."""
    for name, value in values.items():
        if isinstance(value, list) and not any(isinstance(inner, dict) for inner in value):
            yield from ((name, as_text(inner)) for inner in value)
        elif value is not None:
            yield name, value if isinstance(value, Upload | dict | list) else as_text(value)


def parts(request: Recorded) -> Iterator[tuple[str, Any]]:
    """Name and value of each part, as a server would read them."""
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.body, policy=email.policy.HTTP)
    assert message.is_multipart() or request.body.count(b"\r\n") == 1
    for part in message.iter_parts():
        yield str(part.get_param("name", header="Content-Disposition")), content(part)


def content(part: Message) -> Any:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    if (name := part.get_filename()) is not None:
        return Upload(name, part.get_content_type(), payload)
    if part.get_content_type() == "application/json":
        return json.loads(payload)
    return payload.decode()
