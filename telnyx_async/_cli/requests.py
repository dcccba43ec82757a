"""The call that a command line describes, checked against the API description."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from yarl import URL

from telnyx_async._cli.arguments import CommandLine
from telnyx_async._cli.documentation import Argument
from telnyx_async._cli.failures import UsageError
from telnyx_async._cli.tree import kebab_case
from telnyx_async._cli.values import ValueReader, insert
from telnyx_async._codec.files import File
from telnyx_async._codec.requests import Encoder
from telnyx_async._http import HttpRequest
from telnyx_async._json import is_array, is_object
from telnyx_async._operation import BodyKind, Call, Operation
from telnyx_async._validation.description import RouteMatch
from telnyx_async._validation.error_response import ErrorResponse, Problem
from telnyx_async._validation.request import Request, RequestParser
from telnyx_async._validation.schema import SchemaValidator

__all__ = ["call_of", "dry_run", "operation_of"]

# Requests that are only checked are sent nowhere.
_ANY_URL = URL("https://api.telnyx.com/v2")
_SECRETS = frozenset({"authorization", "authorization_bearer"})


def operation_of(line: CommandLine) -> Operation:
    """Return the operation of a command, from the module of its resource."""
    method = line.arguments.method
    operation: Operation = getattr(import_module(method.module), method.constant)
    return operation


def call_of(line: CommandLine, found: Namespace, operation: Operation) -> Call:
    """Return the call of a command.

    `UsageError`, with the JSON pointer of each problem, for what the service would refuse.
    """
    parser = RequestParser(SchemaValidator(line.arguments.description.resolve), strict_ids=False)
    values = _values(line, found, ValueReader(line.arguments, parser))
    parts: dict[str, Any] = {"path": {}, "query": {}, "headers": {}}
    body: Any = values.pop("json", None)
    for argument, value in values.items():
        if argument.part != "body":
            parts[argument.part][argument.wire] = value
        elif argument.wire is None:
            body = value
        else:
            body = insert(body, (argument.wire,), value, argument.name)
    if body is None and _needs_object(line):
        body = {}
    call = Call(operation, **parts, body=body)
    _check(call, line, parser)
    return call


def _values(line: CommandLine, found: Namespace, reader: ValueReader) -> dict[Any, Any]:
    """Return the values by argument; that of `--json` is named `json`."""
    arguments, values = line.arguments, dict[Any, Any]()
    if getattr(found, "json", None) is not None:
        values["json"] = reader.body(found.json)
    for each in arguments.positional():
        values[each] = getattr(found, f"value:{each.name}")
    for each in arguments.options():
        given = getattr(found, f"value:{each.name}", None)
        if given is not None:
            values[each] = reader.read(kebab_case(each.name), given, arguments.schema(each))
    for name, place, given in line.nested(found):
        inner = reader.read(name, given, place.schema)
        base = values.get(place.argument, _field(values.get("json"), place.argument))
        values[place.argument] = insert(base, place.path, inner, name)
    return values


def _field(body: Any, argument: Argument) -> Any:
    """Return the value of an argument in the body that `--json` sets."""
    in_body = argument.part == "body" and is_object(body)
    return body.get(argument.wire or "") if in_body else None


def _needs_object(line: CommandLine) -> bool:
    """Whether a body without fields is sent as an empty object."""
    arguments = line.arguments
    return arguments.takes_body() and "object" in arguments.types(
        arguments.operation.body.schema if arguments.operation.body else {}
    )


def _check(call: Call, line: CommandLine, parser: RequestParser) -> None:
    """Raise `UsageError` for what the service would refuse about a call."""
    operation = line.arguments.operation
    request = _encoded(_without_files(call))
    values = tuple(str(call.path[name]) for name in operation.path_variables)
    received = Request(
        method=request.method,
        raw_path=request.url.raw_path,
        raw_query=request.url.raw_query_string,
        headers={name.lower(): text for name, text in request.headers.items()},
        body=request.content,
    )
    try:
        parser.parse(RouteMatch((operation,), values), received)
    except ErrorResponse as error:
        problems = "\n".join(f"  {_described(each, line)}" for each in error.problems)
        raise UsageError(
            f"{line.prog}: nothing was sent, for it would be refused:\n{problems}"
        ) from None


def _described(problem: Problem, line: CommandLine) -> str:
    """Return a problem with its place: the JSON pointer in the body, or the name of an option."""
    pointer: str = problem.to_dict().get("source", {}).get("pointer", "")
    if problem.parameter is not None:
        name = problem.parameter.partition("[")[0]
        known = {each.wire: kebab_case(each.name) for each in line.arguments.method.arguments}
        return f"--{known.get(problem.parameter) or known.get(name, name)}: {problem.detail}"
    return f"{pointer}: {problem.detail}" if pointer else problem.detail


def _encoded(call: Call, base_url: URL = _ANY_URL) -> HttpRequest:
    try:
        return Encoder(base_url=base_url, stream=False)(call)
    except (TypeError, ValueError) as error:
        raise UsageError(str(error)) from None


def _without_files(call: Call) -> Call:
    """Return a call whose files are empty: their content is not validated."""
    as_file = call.operation.body is BodyKind.MULTIPART
    return Call(
        call.operation,
        path=call.path,
        query=call.query,
        headers=call.headers,
        body=_emptied(call.body, as_file=as_file),
    )


def _emptied(value: Any, *, as_file: bool) -> Any:
    if isinstance(value, Path):
        return File(value.name, b"") if as_file else b""
    if is_object(value):
        return {name: _emptied(inner, as_file=as_file) for name, inner in value.items()}
    if is_array(value):
        return [_emptied(inner, as_file=as_file) for inner in value]
    return value


def dry_run(call: Call, base_url: URL) -> Mapping[str, Any]:
    """Return the request of a call, as JSON that has no secret."""
    request = _encoded(_without_files(call), base_url)
    shown: dict[str, Any] = {"method": request.method, "url": str(request.url)}
    shown["headers"] = dict(_shown_headers(request.headers))
    if call.body is not None:
        shown["body"] = _shown(call.body)
    return shown


def _shown_headers(headers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, text in headers.items():
        yield name, "***" if name.lower() in _SECRETS else text


def _shown(value: Any) -> Any:
    if isinstance(value, Path):
        return f"@{value}"
    if is_object(value):
        return {name: _shown(inner) for name, inner in value.items()}
    return [_shown(inner) for inner in value] if is_array(value) else value
