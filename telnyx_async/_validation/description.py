"""The operations of the API description, and which of them a request means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote

from attrs import Factory, define, field, frozen

from telnyx_async._description import load
from telnyx_async._validation.error_response import Problem, Refusal, not_found

__all__ = ["Description", "Match", "Operation", "Parameter", "Schema"]

Schema: TypeAlias = Mapping[str, Any]

_VARIABLE = re.compile(r"\{([^}]*)\}")
_PUBLIC = re.compile(r"/\.well-known/|/oauth/(token|authorize|jwks|register)$")


@frozen(eq=False)
class Parameter:
    """An argument outside of the body."""

    name: str
    place: str
    required: bool
    schema: Schema


@frozen(eq=False)
class Operation:
    """A verb and a path, with what they take and what they answer."""

    id: str
    method: str
    path: str
    document: Schema = field(repr=False)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Of the variable parts of the path, in order."""
        return tuple(_VARIABLE.findall(self.path))

    @cached_property
    def selector(self) -> Mapping[str, str]:
        """Query parameters that tell apart two operations of one verb and path."""
        return dict(parse_qsl(self.path.partition("?")[2]))

    @cached_property
    def parameters(self) -> Mapping[str, Sequence[Parameter]]:
        """By their place: `path`, `query` or `header`."""
        places: dict[str, list[Parameter]] = {"path": [], "query": [], "header": []}
        for each in self.document.get("parameters", ()):
            found = Parameter(each["name"], each["in"], each["required"], each["schema"])
            if found.name != "Accept":  # OpenAPI: "the parameter definition SHALL be ignored"
                places[found.place].append(found)
        return places

    @cached_property
    def body(self) -> tuple[str, Schema] | None:
        """Content type and schema of the request's body."""
        for content_type, media in self.document.get("requestBody", {}).get("content", {}).items():
            return content_type, media["schema"]
        return None

    @property
    def body_is_required(self) -> bool:
        return bool(self.document["requestBody"]["required"])

    @cached_property
    def answer(self) -> tuple[int, str | None, Schema]:
        """Status, content type and schema of the answer to a request that is granted."""
        status, response = next(iter(self.document["responses"].items()))
        if status == "204":  # says that nothing follows, whatever else is described
            return 204, None, {}
        for content_type, media in response.get("content", {}).items():
            return int(status), content_type, media["schema"]
        return int(status), None, {}

    @property
    def pagination(self) -> Mapping[str, str] | None:
        return self.document.get("x-pagination")

    @cached_property
    def is_public(self) -> bool:
        return bool(_PUBLIC.search(self.path))

    def takes(self, header: str) -> bool:
        return any(each.name == header for each in self.parameters["header"])


@frozen(eq=False)
class Match:
    """A request's operation, and the variable parts of its path."""

    operations: Sequence[Operation]
    values: tuple[str, ...]

    def path(self, operation: Operation) -> dict[str, str]:
        return dict(zip(operation.names, self.values, strict=True))


@define(eq=False)
class _Node:
    """A position in the tree of paths."""

    fixed: dict[str, _Node] = Factory(dict[str, Any])
    variable: dict[str, _Node] = Factory(dict[str, Any])
    operations: dict[str, list[Operation]] = Factory(dict[str, Any])

    def grow(self, segment: str) -> _Node:
        name = _VARIABLE.match(segment)
        if not name:
            return self.fixed.setdefault(segment, _Node())
        node = self.variable.setdefault(segment[name.end() :], _Node())
        self.variable = dict(sorted(self.variable.items(), reverse=True))
        return node

    def find(self, segments: Sequence[str], values: tuple[str, ...] = ()) -> Iterator[_Found]:
        """The most literal match first: `tests`, then `{sid}.json`, then `{sid}`."""
        if not segments:
            yield self, values
            return
        first, rest = segments[0], segments[1:]
        if first in self.fixed:
            yield from self.fixed[first].find(rest, values)
        for suffix, node in self.variable.items():
            if first.endswith(suffix) and len(first) > len(suffix):
                value = unquote(first.removesuffix(suffix))
                yield from node.find(rest, (*values, value))


_Found: TypeAlias = tuple[_Node, tuple[str, ...]]


class Description:
    """The whole API, indexed."""

    def __init__(self, document: Schema | None = None) -> None:
        self.document: Schema = load() if document is None else document
        self.schemas: Mapping[str, Schema] = self.document["components"]["schemas"]
        self.operations: dict[str, Operation] = {}
        self._root = _Node()
        for path, verbs in self.document["paths"].items():
            for verb, operation in verbs.items():
                for each in (operation, *operation.get("x-also", ())):
                    self._add(Operation(each["operationId"], verb.upper(), path, each))

    def _add(self, operation: Operation) -> None:
        self.operations[operation.id] = operation
        path = operation.path.partition("?")[0]
        for base in ("", "/v2") if path.startswith("/.well-known/") else ("/v2",):
            node = self._root
            for segment in (base + path).split("/")[1:]:
                node = node.grow(segment)
            node.operations.setdefault(operation.method, []).append(operation)

    def match(self, method: str, raw_path: str) -> Match:
        """Raises `Refusal`: 404 for an unknown path, 405 for a verb it does not have."""
        allowed: set[str] = set()
        for node, values in self._root.find(raw_path.split("/")[1:]):
            if method in node.operations:
                return Match(node.operations[method], values)
            allowed.update(node.operations)
        if not allowed:
            raise not_found()
        problem = Problem(f"The verb {method} is not allowed here.")
        raise Refusal(405, [problem], {"Allow": ", ".join(sorted(allowed))})

    def resolve(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def plain(self, schema: Schema) -> Schema:
        """Without references and, where there are alternatives, the first of them."""
        schema = self.resolve(schema)
        return self.plain(schema["anyOf"][0]) if "anyOf" in schema else schema

    def is_wrapped(self, operation: Operation) -> bool:
        """Whether the thing itself is under `data` in the answer."""
        return "data" in self.resolve(operation.answer[2]).get("properties", {})

    def item(self, operation: Operation) -> Schema:
        """The schema of the one thing that an answer tells about."""
        answer = self.plain(operation.answer[2])
        properties: Mapping[str, Schema] = answer.get("properties", {})
        return self.plain(properties["data"]) if "data" in properties else answer

    def rows(self, operation: Operation) -> tuple[str, Schema] | None:
        """Where the rows of a list are in its answer (a dotted path), and the schema of one."""
        answer = self.resolve(operation.answer[2])
        if answer.get("type") == "array":
            return "", answer["items"]
        properties = answer.get("properties", {})
        for name in (operation.pagination or {"items": "data"})["items"], *properties:
            found = self.resolve(properties.get(name, {}))
            if found.get("type") == "array":
                return name, found["items"]
        return None
