"""Rows against the API description: before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import define, field

from telnyx_async._http import HttpRequest
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
from telnyx_async.bulk._load.plan import Place, Plan

__all__ = ["RowChecker"]


@define(eq=False)
class RowChecker:
    """What the description says about the arguments of one operation."""

    plan: Plan
    description: Description = field(factory=Description, repr=False)

    def coerce(self, name: str, text: str) -> Any:
        """What the text of an argument means by its type: of a file, its path."""
        if self.description.resolve(self._schemas.get(name, {})).get("format") == "binary":
            return Path(text)
        return self._parser.coerce(self._schemas.get(name, {}), text)

    @property
    def takes_fields(self) -> bool:
        """Whether the body is an object, whose required fields are required arguments."""
        content = self._operation.body
        schema: Schema = {} if content is None else self.description.resolve(content[1])
        required = {self._arguments.get(name, "") for name in schema.get("required", ())}
        needed = {name for name, must in self.plan.parameters.items() if must}
        return schema.get("type") == "object" and required <= needed

    def is_any_text(self, name: str) -> bool:
        """Whether an argument may be any text."""
        schema = self.description.resolve(self._schemas.get(name, {}))
        rules = {rule for rule in schema if not rule.startswith("x-")}
        return schema.get("type") == "string" and rules <= {"type", "default"}

    def problems(self, request: HttpRequest) -> list[str]:
        """What the service would refuse about an encoded row, by the names of arguments."""
        url = request.url
        received = Request(
            method=request.method,
            raw_path=f"/v2{url.raw_path}",
            raw_query=url.raw_query_string,
            headers={name.lower(): text for name, text in request.headers.items()},
            body=request.body or b"",
        )
        try:
            values = self.description.match(received.method, received.raw_path).values
            self._parser.parse(RouteMatch((self._operation,), values), received)
        except ErrorResponse as error:
            return [self._told(problem) for problem in error.problems]
        return []

    @cached_property
    def _parser(self) -> RequestParser:
        return RequestParser(SchemaValidator(self.description.resolve), strict_ids=False)

    @cached_property
    def _operation(self) -> DescribedOperation:
        return self.description.operations[self.plan.name]

    @cached_property
    def _schemas(self) -> Mapping[str, Schema]:
        """By the names of arguments."""
        found = {name: self._schema(place) for name, place in self.plan.places.items()}
        return {name: schema for name, schema in found.items() if schema is not None}

    def _schema(self, place: Place) -> Schema | None:
        if place.part != "body":
            part = "header" if place.part == "headers" else place.part
            return next(
                (
                    each.schema
                    for each in self._operation.parameters[part]
                    if each.name == place.name
                ),
                None,
            )
        body = self._operation.body
        schema = self.description.resolve_first(body.schema if body else {})
        properties: Mapping[str, Schema] = schema.get("properties", {})
        return schema if place.name is None else properties.get(place.name)

    @cached_property
    def _arguments(self) -> Mapping[str | None, str]:
        return {place.name: name for name, place in self.plan.places.items()}

    def _told(self, problem: Problem) -> str:
        if problem.parameter is not None:
            return f"{self._arguments.get(problem.parameter, problem.parameter)}: {problem.detail}"
        if not problem.at:
            return problem.detail
        first, *rest = problem.at
        name = self._arguments.get(str(first), first)
        return f"{'.'.join(map(str, (name, *rest)))}: {problem.detail}"
