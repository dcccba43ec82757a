"""Validation of rows against the API description, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import define, field

from telnyx_async._http import HttpRequest
from telnyx_async._json import is_array
from telnyx_async._validation import (
    DescribedOperation,
    Description,
    ErrorResponse,
    Problem,
    Request,
    RequestParser,
    RouteMatch,
    Schema,
    SchemaValidator,
)
from telnyx_async.bulk._load.cells import PHONE_FIELDS, items_in, json_list, number_problem
from telnyx_async.bulk._load.requests import ArgumentLocation, RequestBuilder

__all__ = ["RowValidator"]


class _StrictTimes(SchemaValidator):
    """Also refuses times without an offset: RFC 3339 requires one, and their meaning is a guess."""

    def _string(self, schema: Schema, value: str, at: tuple[str | int, ...]) -> Iterator[Problem]:
        found = [*super()._string(schema, value, at)]
        yield from found
        if not found and schema.get("format") == "date-time" and _is_naive(value):
            yield Problem(f"{value} has no offset from UTC (RFC 3339): add Z or +00:00", at)


@define(eq=False)
class RowValidator:
    """What the API description says about the arguments of one operation."""

    builder: RequestBuilder
    description: Description = field(factory=Description, repr=False)

    def coerce(self, name: str, text: str) -> Any:
        """Convert the text of an argument to its type; the text of a file is its path."""
        schema = self.description.resolve(self._schemas.get(name, {}))
        if schema.get("format") == "binary":
            return Path(text)
        if _takes_list(schema):
            return [self._parser.coerce(schema.get("items", {}), item) for item in items_in(text)]
        listed = json_list(text)
        if listed is not None and any(map(_takes_list, schema.get("anyOf", ()))):
            return listed
        return self._parser.coerce(schema, text)

    @property
    def body_is_checked_by_signature(self) -> bool:
        """Whether the body is an object whose required fields are required arguments."""
        body = self._operation.body
        schema = self.description.resolve(body.schema if body else {})
        fields = {self._arguments.get(name, "") for name in schema.get("required", ())}
        arguments = {name for name, required in self.builder.parameters.items() if required}
        return schema.get("type") == "object" and fields <= arguments

    def accepts_any_text(self, name: str) -> bool:
        """Whether any text is a valid value of an argument."""
        schema = self.description.resolve(self._schemas.get(name, {}))
        rules = {rule for rule in schema if not rule.startswith("x-")}
        return schema.get("type") == "string" and rules <= {"type", "default"}

    @cached_property
    def phone_fields(self) -> frozenset[str]:
        """The fields of the body that have telephone numbers, by their wire names."""
        return frozenset(
            location.name
            for name, location in self.builder.locations.items()
            if location.part == "body"
            and location.name in PHONE_FIELDS
            and not {"enum", "format", "pattern"} & {*self._schemas.get(name, {})}
        )

    def number_problems(self, arguments: Mapping[str, Any]) -> Iterator[str]:
        """Yield what is wrong about the telephone numbers in the arguments of a row."""
        for name in arguments:
            location = self.builder.locations.get(name)
            if location is None or location.name not in self.phone_fields:
                continue
            value = arguments[name]
            for each in value if is_array(value) else (value,):
                problem = number_problem(each) if isinstance(each, str) else None
                if problem is not None:
                    yield f"{name}: {problem}"

    def problems(self, request: HttpRequest) -> list[str]:
        """Return what the service would refuse about an encoded request, by argument names."""
        url = request.url
        received = Request(
            method=request.method,
            raw_path=f"/v2{url.raw_path}",
            raw_query=url.raw_query_string,
            headers={name.lower(): text for name, text in request.headers.items()},
            body=request.content,
        )
        try:
            values = self.description.match(received.method, received.raw_path).values
            self._parser.parse(RouteMatch((self._operation,), values), received)
        except ErrorResponse as error:
            return [self._describe(problem) for problem in error.problems]
        return []

    @cached_property
    def _parser(self) -> RequestParser:
        return RequestParser(_StrictTimes(self.description.resolve), strict_ids=False)

    @cached_property
    def _operation(self) -> DescribedOperation:
        return self.description.operations[self.builder.name]

    @cached_property
    def _schemas(self) -> Mapping[str, Schema]:
        """The schemas of arguments, by name."""
        found = {name: self._schema(at) for name, at in self.builder.locations.items()}
        return {name: schema for name, schema in found.items() if schema is not None}

    def _schema(self, location: ArgumentLocation) -> Schema | None:
        if location.part != "body":
            part = "header" if location.part == "headers" else location.part
            parameters = self._operation.parameters[part]
            return next((each.schema for each in parameters if each.name == location.name), None)
        body = self._operation.body
        schema = self.description.resolve_first(body.schema if body else {})
        properties: Mapping[str, Schema] = schema.get("properties", {})
        return schema if location.name is None else properties.get(location.name)

    @cached_property
    def _arguments(self) -> Mapping[str | None, str]:
        """The names of arguments, by the names they are sent under."""
        return {location.name: name for name, location in self.builder.locations.items()}

    def _describe(self, problem: Problem) -> str:
        if problem.parameter is not None:
            return f"{self._arguments.get(problem.parameter, problem.parameter)}: {problem.detail}"
        if not problem.at:
            return problem.detail
        first, *rest = problem.at
        name = self._arguments.get(str(first), first)
        return f"{'.'.join(map(str, (name, *rest)))}: {problem.detail}"


def _is_naive(text: str) -> bool:
    return datetime.fromisoformat(text).tzinfo is None


def _takes_list(schema: Schema) -> bool:
    types = schema.get("type", ())
    return types == "array" or "array" in types
