"""The arguments of a request, read as the description says and checked against it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

from attrs import field, frozen

from telnyx_async import _json
from telnyx_async._validation.description import Match, Operation, Parameter, Schema
from telnyx_async._validation.error_response import INVALID_ID, MISSING, Problem, Refusal
from telnyx_async._validation.forms import Pairs, form, multipart, put, split, tree
from telnyx_async._validation.schema import Checker
from telnyx_async._validation.values import Json, is_list, is_object

__all__ = ["Arguments", "Reader", "Received"]

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_BYTES = "application/octet-stream"


@frozen(eq=False)
class Received:
    """A request as it came in. Header names are in lower case."""

    method: str
    raw_path: str
    raw_query: str = ""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    body: bytes = b""


@frozen(eq=False)
class Arguments:
    """What an operation was called with, by wire names."""

    path: Mapping[str, str] = field(factory=dict[str, str])
    query: Mapping[str, Any] = field(factory=dict[str, Any])
    headers: Mapping[str, str] = field(factory=dict[str, str])
    body: Any = None

    @property
    def fields(self) -> Json:
        """Those of the body, where it is an object."""
        return self.body if is_object(self.body) else {}


class Reader:
    """Reads arguments; refuses what the description does not allow."""

    def __init__(self, checker: Checker, *, strict_ids: bool = True) -> None:
        self._checker = checker
        self._resolve = checker.resolve
        self._strict_ids = strict_ids

    def read(self, match: Match, received: Received) -> tuple[Operation, Arguments]:
        """The operation that takes this request, of those that share its verb and path.

        Raises `Refusal`: 422 for arguments that are missing or wrong, 415 for a content type
        that the operation does not take, 400 for a body that cannot be read.
        """
        pairs = parse_qsl(received.raw_query, keep_blank_values=True)
        said = dict(pairs)
        refusals: list[Refusal] = []
        for operation in match.operations:
            if operation.selector.items() <= said.items():
                try:
                    return operation, self._read(operation, match.path(operation), pairs, received)
                except Refusal as refusal:
                    refusals.append(refusal)
        raise refusals[0]

    def _read(
        self,
        operation: Operation,
        path: Mapping[str, str],
        pairs: Sequence[tuple[str, str]],
        received: Received,
    ) -> Arguments:
        problems: list[Problem] = []
        places = operation.parameters
        query = self._query(places["query"], pairs)
        headers = {
            each.name: received.headers[each.name.lower()]
            for each in places["header"]
            if each.name.lower() in received.headers
        }
        problems.extend(self._path_problems(places["path"], path))
        problems.extend(self._parameter_problems(places["query"], query))
        problems.extend(self._parameter_problems(places["header"], headers))
        body = None
        if operation.body is not None:
            body, found = self._body(operation, *operation.body, received)
            problems.extend(found)
        if problems:
            raise Refusal(422, problems)
        return Arguments(path, query, headers, body)

    def _path_problems(
        self, parameters: Sequence[Parameter], given: Mapping[str, str]
    ) -> Iterator[Problem]:
        for each in parameters:
            schema = self._resolve(each.schema)
            if not self._strict_ids:
                schema = {name: rule for name, rule in schema.items() if name != "format"}
            for problem in self._checker.problems(schema, self.coerce(schema, given[each.name])):
                yield Problem(problem.detail, code=INVALID_ID, parameter=each.name)

    def _parameter_problems(
        self, parameters: Sequence[Parameter], given: Mapping[str, Any]
    ) -> Iterator[Problem]:
        for each in parameters:
            if each.name in given:
                for problem in self._checker.problems(each.schema, given[each.name]):
                    inner = "".join(f"[{part}]" for part in problem.at)
                    yield Problem(problem.detail, code=problem.code, parameter=each.name + inner)
            elif each.required:
                yield Problem(f"{each.name} is required", code=MISSING, parameter=each.name)

    def _query(self, parameters: Sequence[Parameter], pairs: Pairs) -> dict[str, Any]:
        schemas = {each.name: each.schema for each in parameters}
        return self._coerced_fields(schemas, pairs)

    def _coerced_fields(self, schemas: Mapping[str, Schema], pairs: Pairs) -> dict[str, Any]:
        """Text to what the schemas say; `a[b]` is a field of `a` unless it is a name itself."""
        root: Json = {}
        for name, value in pairs:
            put(root, [name] if name in schemas else split(name), value)
        return {
            name: self.coerce(schemas[name], value)
            for name, value in root.items()
            if name in schemas
        }

    def coerce(self, schema: Schema, given: Any) -> Any:
        """What the text `given` means; the text itself where it means nothing."""
        schema = self._resolve(schema)
        for variant in schema.get("anyOf", ()):
            value = self.coerce(variant, given)
            if self._checker.accepts(variant, value):
                return value
        named = schema.get("type", "")
        match named if isinstance(named, str) else named[0]:
            case "array":
                inner = schema.get("items", {})
                return [self.coerce(inner, item) for item in _items(given)]
            case "object" if is_object(given):
                properties: Mapping[str, Schema] = schema.get("properties", {})
                said: Schema | bool = schema.get("additionalProperties", True)
                others: Schema = {} if isinstance(said, bool) else said
                return {
                    name: self.coerce(properties.get(name, others), value)
                    for name, value in given.items()
                }
            case kind:
                last = given[-1] if is_list(given) else given
                return _scalar(kind, last) if isinstance(last, str) else last

    def _body(
        self, operation: Operation, content_type: str, schema: Schema, received: Received
    ) -> tuple[Any, Sequence[Problem]]:
        is_file = content_type == _media_type(received) == _BYTES
        if not received.body and not is_file:
            missing = Problem("A body is required.", code=MISSING)
            return None, [missing] if operation.body_is_required else []
        if _media_type(received) != content_type:
            raise Refusal(415, [Problem(f"The body must be {content_type}.", code="10014")])
        if is_file:
            return received.body, ()
        if content_type == _JSON:
            value = _parse(received.body)
        else:
            value = self._fields(schema, content_type, received)
        return value, list(self._checker.problems(schema, value))

    def _fields(self, schema: Schema, content_type: str, received: Received) -> Any:
        if content_type == _FORM:
            return self.coerce(schema, tree(form(received.body)))
        pairs = multipart(received.headers.get("content-type", ""), received.body)
        return self.coerce(schema, tree(pairs))


def _parse(body: bytes) -> Any:
    try:
        return _json.loads(body)
    except ValueError as error:
        problem = Problem(f"The body is not JSON: {error}", code="10023")
        raise Refusal(400, [problem]) from None


def _media_type(received: Received) -> str:
    return received.headers.get("content-type", "").partition(";")[0].strip().lower()


def _scalar(kind: str, text: str) -> Any:
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if kind == "number":
        return _number(text)
    if kind == "integer":
        number = _number(text)
        return int(number) if isinstance(number, float) and number.is_integer() else number
    return _inner_json(text) if kind == "object" else text


def _inner_json(text: str) -> Any:
    try:
        return _json.loads(text.encode())
    except ValueError:
        return text


def _items(given: Any) -> list[Any]:
    """Of a list written `a,b`, `[0]=a&[1]=b`, as JSON, or by a name said more than once."""
    if is_object(given):
        return list(given.values())
    if not isinstance(given, str):
        return given if is_list(given) else [given]
    if given[:1] in {"{", "["}:
        value = _inner_json(given)
        return value if is_list(value) else [value]
    return given.split(",") if given else []


def _number(text: str) -> int | float | str:
    if re.fullmatch(r"-?\d{1,100}", text, re.ASCII):
        return int(text)
    if re.fullmatch(r"-?\d{1,100}(\.\d{1,100})?(e[-+]?\d{1,3})?", text, re.ASCII | re.IGNORECASE):
        number = float(text)
        return number if math.isfinite(number) else text
    return text
