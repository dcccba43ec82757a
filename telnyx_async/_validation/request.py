"""Requests: the operation that one is for, and its arguments, parsed and validated."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

from attrs import field, frozen

from telnyx_async import _json
from telnyx_async._json import is_array, is_object
from telnyx_async._validation.description import (
    DescribedBody,
    DescribedOperation,
    JsonObject,
    Parameter,
    RouteMatch,
    Schema,
)
from telnyx_async._validation.error_response import INVALID_ID, MISSING, ErrorResponse, Problem
from telnyx_async._validation.forms import (
    Pairs,
    insert,
    nest,
    parse_form,
    parse_multipart,
    split_name,
)
from telnyx_async._validation.schema import SchemaValidator

__all__ = ["Request", "RequestArguments", "RequestParser"]

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_BYTES = "application/octet-stream"


@frozen(eq=False)
class Request:
    """A request as received. Header names are in lower case."""

    method: str
    raw_path: str
    raw_query: str = ""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    body: bytes = b""


@frozen(eq=False)
class RequestArguments:
    """The arguments of an operation, by the names that they have in the request."""

    path: Mapping[str, str] = field(factory=dict[str, str])
    query: Mapping[str, Any] = field(factory=dict[str, Any])
    headers: Mapping[str, str] = field(factory=dict[str, str])
    body: Any = None

    @property
    def fields(self) -> JsonObject:
        """The fields of the body; none if it is not an object."""
        return self.body if is_object(self.body) else {}


class RequestParser:
    """Parses requests and rejects what the description does not allow.

    Without `strict_ids`, ids in a path may have any format.
    """

    def __init__(self, validator: SchemaValidator, *, strict_ids: bool = True) -> None:
        self._validator = validator
        self._resolve = validator.resolve
        self._strict_ids = strict_ids

    def parse(
        self, match: RouteMatch, request: Request
    ) -> tuple[DescribedOperation, RequestArguments]:
        """Return the operation that accepts the request, of those that match, and its arguments.

        Raises `ErrorResponse`: 422 for arguments that are missing or invalid, 415 for a content
        type that the operation does not accept, 400 for a body that cannot be parsed.
        """
        pairs = parse_qsl(request.raw_query, keep_blank_values=True)
        query = dict(pairs)
        errors: list[ErrorResponse] = []
        for operation in match.operations:
            if operation.selector.items() <= query.items():
                try:
                    path = match.path_arguments(operation)
                    return operation, self._parse(operation, path, pairs, request)
                except ErrorResponse as error:
                    errors.append(error)
        raise errors[0]

    def _parse(
        self,
        operation: DescribedOperation,
        path: Mapping[str, str],
        pairs: Sequence[tuple[str, str]],
        request: Request,
    ) -> RequestArguments:
        problems: list[Problem] = []
        parameters = operation.parameters
        query = self._query(parameters["query"], pairs)
        headers = {
            each.name: request.headers[each.name.lower()]
            for each in parameters["header"]
            if each.name.lower() in request.headers
        }
        problems.extend(self._path_problems(parameters["path"], path))
        problems.extend(self._parameter_problems(parameters["query"], query))
        problems.extend(self._parameter_problems(parameters["header"], headers))
        body = None
        if operation.body is not None:
            body, found = self._body(operation, operation.body, request)
            problems.extend(found)
        if problems:
            raise ErrorResponse(422, problems)
        return RequestArguments(path, query, headers, body)

    def _path_problems(
        self, parameters: Sequence[Parameter], given: Mapping[str, str]
    ) -> Iterator[Problem]:
        for each in parameters:
            schema = self._resolve(each.schema)
            if not self._strict_ids:
                schema = {name: rule for name, rule in schema.items() if name != "format"}
            for problem in self._validator.problems(schema, self.coerce(schema, given[each.name])):
                yield Problem(problem.detail, code=INVALID_ID, parameter=each.name)

    def _parameter_problems(
        self, parameters: Sequence[Parameter], given: Mapping[str, Any]
    ) -> Iterator[Problem]:
        for each in parameters:
            if each.name in given:
                for problem in self._validator.problems(each.schema, given[each.name]):
                    inner = "".join(f"[{part}]" for part in problem.at)
                    yield Problem(problem.detail, code=problem.code, parameter=each.name + inner)
            elif each.required:
                yield Problem(f"{each.name} is required", code=MISSING, parameter=each.name)

    def _query(self, parameters: Sequence[Parameter], pairs: Pairs) -> dict[str, Any]:
        """Return the query by parameter. `a[b]` is a field of `a` if no parameter has that name."""
        schemas = {each.name: each.schema for each in parameters}
        root: JsonObject = {}
        for name, value in pairs:
            insert(root, [name] if name in schemas else split_name(name), value)
        return {
            name: self.coerce(schemas[name], value)
            for name, value in root.items()
            if name in schemas
        }

    def coerce(self, schema: Schema, given: Any) -> Any:
        """Convert text to the type in `schema`; text that is not of that type stays as it is."""
        schema = self._resolve(schema)
        for variant in schema.get("anyOf", ()):
            value = self.coerce(variant, given)
            if self._validator.accepts(variant, value):
                return value
        types = schema.get("type", "")
        match types if isinstance(types, str) else types[0]:
            case "array":
                items = schema.get("items", {})
                return [self.coerce(items, item) for item in _split_items(given)]
            case "object" if is_object(given):
                properties: Mapping[str, Schema] = schema.get("properties", {})
                additional: Schema | bool = schema.get("additionalProperties", True)
                others: Schema = {} if isinstance(additional, bool) else additional
                return {
                    name: self.coerce(properties.get(name, others), value)
                    for name, value in given.items()
                }
            case kind:
                last = given[-1] if is_array(given) else given
                return _coerce_scalar(kind, last) if isinstance(last, str) else last

    def _body(
        self, operation: DescribedOperation, body: DescribedBody, request: Request
    ) -> tuple[Any, Sequence[Problem]]:
        is_file = body.content_type == _media_type(request) == _BYTES
        if not request.body and not is_file:
            missing = Problem("A body is required.", code=MISSING)
            return None, [missing] if operation.body_is_required else []
        as_json = _media_type(request) == _JSON and _takes_json(operation, body)
        if not as_json and _media_type(request) != body.content_type:
            detail = f"The body must be {body.content_type}."
            raise ErrorResponse(415, [Problem(detail, code="10014")])
        if is_file:
            return request.body, ()
        value = _parse_json(request.body) if as_json else self._form_fields(body, request)
        return value, list(self._validator.problems(body.schema, value))

    def _form_fields(self, body: DescribedBody, request: Request) -> Any:
        if body.content_type == _FORM:
            return self.coerce(body.schema, nest(parse_form(request.body)))
        pairs = parse_multipart(request.headers.get("content-type", ""), request.body)
        return self.coerce(body.schema, nest(pairs))


def _takes_json(operation: DescribedOperation, body: DescribedBody) -> bool:
    """Whether JSON is accepted: also in place of a form, which the official package sends as JSON."""
    if body.content_type in (_JSON, _FORM):
        return True
    return bool(operation.document.get("x-json-without-files", False))


def _parse_json(body: bytes) -> Any:
    try:
        return _json.loads(body)
    except ValueError as error:
        problem = Problem(f"The body is not JSON: {error}", code="10023")
        raise ErrorResponse(400, [problem]) from None


def _media_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _coerce_scalar(kind: str, text: str) -> Any:
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if kind == "number":
        return _coerce_number(text)
    if kind == "integer":
        number = _coerce_number(text)
        return int(number) if isinstance(number, float) and number.is_integer() else number
    return _coerce_json(text) if kind == "object" else text


def _coerce_json(text: str) -> Any:
    try:
        return _json.loads(text.encode())
    except ValueError:
        return text


def _split_items(given: Any) -> list[Any]:
    """Return the items of an array sent as `a,b`, `[0]=a&[1]=b`, JSON, or by repeating its name."""
    if is_object(given):
        return list(given.values())
    if not isinstance(given, str):
        return given if is_array(given) else [given]
    if given[:1] in {"{", "["}:
        value = _coerce_json(given)
        return value if is_array(value) else [value]
    return given.split(",") if given else []


def _coerce_number(text: str) -> int | float | str:
    # The lengths are limited because int() takes quadratic time.
    if re.fullmatch(r"-?\d{1,100}", text, re.ASCII):
        return int(text)
    if re.fullmatch(r"-?\d{1,100}(\.\d{1,100})?(e[-+]?\d{1,3})?", text, re.ASCII | re.IGNORECASE):
        number = float(text)
        return number if math.isfinite(number) else text
    return text
