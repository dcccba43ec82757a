"""The API description: its operations, their schemas, and which operation a request is for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import parse_qsl, unquote

from attrs import Factory, define, field, frozen

from telnyx_async._description import load
from telnyx_async._validation.error_response import ErrorResponse, Problem, not_found

__all__ = [
    "DescribedOperation",
    "Description",
    "JsonObject",
    "ListLocation",
    "Parameter",
    "RouteMatch",
    "Schema",
]

JsonObject: TypeAlias = dict[str, Any]
"""A JSON object."""

Schema: TypeAlias = Mapping[str, Any]
"""A JSON Schema, or another object of the description."""

_VARIABLE = re.compile(r"\{([^}]*)\}")
_UNAUTHENTICATED = re.compile(r"/\.well-known/|/oauth/(token|authorize|jwks|register)$")


@frozen(eq=False)
class Parameter:
    """An argument of an operation outside the body. `location` is `path`, `query` or `header`."""

    name: str
    location: str
    required: bool
    schema: Schema


class DescribedBody(NamedTuple):
    """The request body of an operation."""

    content_type: str
    schema: Schema


class DescribedResponse(NamedTuple):
    """The response to a valid request. If it has no content, `content_type` is None."""

    status: int
    content_type: str | None
    schema: Schema


class ListLocation(NamedTuple):
    """Where a list is in a response: the name of the array's field, and the schema of its items.

    `field` is empty if the response itself is the array.
    """

    field: str
    items: Schema


@frozen(eq=False)
class DescribedOperation:
    """An operation of the description: a method and a path, its arguments and its response."""

    id: str
    method: str
    path: str
    document: Schema = field(repr=False)

    @cached_property
    def path_variables(self) -> tuple[str, ...]:
        """The names of the variables in the path, in order."""
        return tuple(_VARIABLE.findall(self.path))

    @cached_property
    def selector(self) -> Mapping[str, str]:
        """The query that distinguishes operations with the same method and path."""
        return dict(parse_qsl(self.path.partition("?")[2]))

    @cached_property
    def parameters(self) -> Mapping[str, Sequence[Parameter]]:
        """The parameters by location: `path`, `query` and `header`."""
        by_location: dict[str, list[Parameter]] = {"path": [], "query": [], "header": []}
        for each in self.document.get("parameters", ()):
            found = Parameter(each["name"], each["in"], each["required"], each["schema"])
            if found.name != "Accept":  # OpenAPI: "the parameter definition SHALL be ignored"
                by_location[found.location].append(found)
        return by_location

    @cached_property
    def body(self) -> DescribedBody | None:
        for content_type, media in self.document.get("requestBody", {}).get("content", {}).items():
            return DescribedBody(content_type, media["schema"])
        return None

    @property
    def body_is_required(self) -> bool:
        return bool(self.document["requestBody"]["required"])

    @cached_property
    def response(self) -> DescribedResponse:
        status, response = next(iter(self.document["responses"].items()))
        for content_type, media in response.get("content", {}).items():
            if status == "204":
                # `dir.delete` has content, which a 204 cannot have (RFC 9110, 15.3.5).
                status = "200"
            return DescribedResponse(int(status), content_type, media["schema"])
        return DescribedResponse(int(status), None, {})

    @property
    def pagination(self) -> Mapping[str, str] | None:
        return self.document.get("x-pagination")

    @cached_property
    def is_authenticated(self) -> bool:
        """Whether the operation needs an API key."""
        return not _UNAUTHENTICATED.search(self.path)

    def has_header(self, name: str) -> bool:
        return any(each.name == name for each in self.parameters["header"])


@frozen(eq=False)
class RouteMatch:
    """The operations that a request may be for, and the values of the variables in its path."""

    operations: Sequence[DescribedOperation]
    values: tuple[str, ...]

    def path_arguments(self, operation: DescribedOperation) -> dict[str, str]:
        return dict(zip(operation.path_variables, self.values, strict=True))


@define(eq=False)
class _PathNode:
    """A node of the prefix tree of paths; variable segments are keyed by their suffix."""

    literal: dict[str, _PathNode] = Factory(dict[str, Any])
    variable: dict[str, _PathNode] = Factory(dict[str, Any])
    operations: dict[str, list[DescribedOperation]] = Factory(dict[str, Any])

    def add(self, segment: str) -> _PathNode:
        name = _VARIABLE.match(segment)
        children, key = (self.variable, segment[name.end() :]) if name else (self.literal, segment)
        if key not in children:
            children[key] = _PathNode()
            if name:
                self.variable = dict(sorted(children.items(), reverse=True))
        return children[key]

    def find(self, segments: Sequence[str], values: tuple[str, ...] = ()) -> Iterator[_Found]:
        """Yield the matching nodes, the most literal first: `tests`, `{sid}.json`, `{sid}`."""
        if not segments:
            yield self, values
            return
        first, rest = segments[0], segments[1:]
        if first in self.literal:
            yield from self.literal[first].find(rest, values)
        for suffix, node in self.variable.items():
            if first.endswith(suffix) and len(first) > len(suffix):
                value = unquote(first.removesuffix(suffix))
                yield from node.find(rest, (*values, value))


_Found: TypeAlias = tuple[_PathNode, tuple[str, ...]]


class Description:
    """The API description, indexed by operation and by path."""

    def __init__(self, document: Schema | None = None) -> None:
        self.document: Schema = load() if document is None else document
        self.schemas: Mapping[str, Schema] = self.document["components"]["schemas"]
        self.operations: Mapping[str, DescribedOperation] = {
            each["operationId"]: DescribedOperation(each["operationId"], method.upper(), path, each)
            for path, methods in self.document["paths"].items()
            for method, operation in methods.items()
            for each in (operation, *operation.get("x-also", ()))
        }

    @cached_property
    def _root(self) -> _PathNode:
        """The prefix tree of all paths, which a command that names its operation does not need."""
        root = _PathNode()
        for operation in self.operations.values():
            path = operation.path.partition("?")[0]
            for base in ("", "/v2") if path.startswith("/.well-known/") else ("/v2",):
                node = root
                for segment in (base + path).split("/")[1:]:
                    node = node.add(segment)
                node.operations.setdefault(operation.method, []).append(operation)
        return root

    def match(self, method: str, raw_path: str) -> RouteMatch:
        """Return the operations for a method and a path that starts with `/v2`.

        Raises `ErrorResponse`: 404 for an unknown path, 405 for a method that it does not have.
        """
        allowed: set[str] = set()
        for node, values in self._root.find(raw_path.split("/")[1:]):
            if method in node.operations:
                return RouteMatch(node.operations[method], values)
            allowed.update(node.operations)
        if not allowed:
            raise not_found()
        problem = Problem(f"The method {method} is not allowed for this path.")
        raise ErrorResponse(405, [problem], {"Allow": ", ".join(sorted(allowed))})

    def resolve(self, schema: Schema) -> Schema:
        """Follow `$ref`."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def resolve_first(self, schema: Schema) -> Schema:
        """Follow `$ref` and, at each `anyOf`, its first alternative."""
        schema = self.resolve(schema)
        return self.resolve_first(schema["anyOf"][0]) if "anyOf" in schema else schema

    def has_data_envelope(self, operation: DescribedOperation) -> bool:
        """Whether the content of a response is in its field `data`."""
        return "data" in self.resolve(operation.response.schema).get("properties", {})

    def item_schema(self, operation: DescribedOperation) -> Schema:
        """Return the schema of a response's content, outside its `data` envelope."""
        response = self.resolve_first(operation.response.schema)
        properties: Mapping[str, Schema] = response.get("properties", {})
        return self.resolve_first(properties["data"]) if "data" in properties else response

    def list_location(self, operation: DescribedOperation) -> ListLocation | None:
        """Return where the list is in a response, or None if it has none."""
        response = self.resolve(operation.response.schema)
        if response.get("type") == "array":
            return ListLocation("", response["items"])
        properties = response.get("properties", {})
        for name in (operation.pagination or {"items": "data"})["items"], *properties:
            found = self.resolve(properties.get(name, {}))
            if found.get("type") == "array":
                return ListLocation(name, found["items"])
        return None
