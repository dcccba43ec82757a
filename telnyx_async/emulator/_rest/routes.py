"""Routes: which action on which collection an operation is, derived from its method and path."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping

from attrs import frozen

from telnyx_async._validation import DescribedOperation, Description, Schema

__all__ = ["Action", "CollectionRoute", "Routes"]

_VARIABLE = re.compile(r"\{[^}]*\}")
_ITEM = re.compile(r"^(?P<parent>.+)/\{(?P<name>[^}]*)\}(?P<suffix>\.json)?$")


class Action(enum.Enum):
    """An action on a collection (create, list) or on an item of it."""

    CREATE = "create"
    LIST = "list"
    RETRIEVE = "retrieve"
    UPDATE = "update"
    DELETE = "delete"


_COLLECTION_ACTIONS = {"POST": Action.CREATE, "GET": Action.LIST}
_ITEM_ACTIONS = {
    "GET": Action.RETRIEVE,
    "PATCH": Action.UPDATE,
    "PUT": Action.UPDATE,
    "POST": Action.UPDATE,
    "DELETE": Action.DELETE,
}


@frozen(eq=False)
class CollectionRoute:
    """An action, the path of its collection, and the id field and schema of the items."""

    action: Action
    collection: str
    id_field: str
    item_schema: Schema
    created_by_post: bool
    """Whether a POST to the collection creates an item."""
    created_by_put: bool
    """Whether a PUT to the path of an item creates it."""

    @property
    def can_create(self) -> bool:
        return self.created_by_post or self.created_by_put


@frozen(eq=False)
class _Endpoints:
    """The operations on a collection and on an item of it, by method."""

    path: str
    on_collection: Mapping[str, DescribedOperation]
    on_item: Mapping[str, DescribedOperation]


class Routes:
    """The routes of all operations, each derived when it is first used."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._by_shape: dict[str, dict[str, DescribedOperation]] = {}
        self._routes: dict[str, CollectionRoute | None] = {}
        for operation in description.operations.values():
            methods = self._by_shape.setdefault(_shape(operation.path), {})
            methods.setdefault(operation.method, operation)

    def find(self, operation: DescribedOperation) -> CollectionRoute | None:
        """Return the route of an operation; None if it does not act on a collection."""
        if operation.id not in self._routes:
            self._routes[operation.id] = self._derive(operation)
        return self._routes[operation.id]

    def parents(self, operation: DescribedOperation) -> list[tuple[str, CollectionRoute]]:
        """Return the paths and routes of the items that a path leads through, outermost first."""
        found: list[tuple[str, CollectionRoute]] = []
        segments = operation.path.split("/")
        for length in range(2, len(segments)):
            path = "/".join(segments[:length])
            methods = self._by_shape.get(_shape(path), {})
            route = self.find(methods["GET"]) if "GET" in methods else None
            if route is not None and route.action is Action.RETRIEVE and path.endswith("}"):
                found.append((path, route))
        return found

    def _derive(self, operation: DescribedOperation) -> CollectionRoute | None:
        path = operation.path.partition("?")[0]
        bare, suffix = path.removesuffix(".json"), ".json" if path.endswith(".json") else ""
        on_item = self._by_shape.get(f"{_shape(bare)}/{{}}{suffix}", {})
        on_collection = self._by_shape[_shape(path)]
        if on_item and operation.method in _COLLECTION_ACTIONS:
            endpoints = _Endpoints(path, on_collection, on_item)
            return self._route(_COLLECTION_ACTIONS[operation.method], endpoints)
        item = _ITEM.match(path)
        if item is None:
            return None
        parent = item["parent"] + (item["suffix"] or "")
        on_collection = self._by_shape.get(_shape(parent), {})
        if not on_collection and "PUT" not in self._by_shape[_shape(path)]:
            return None
        endpoints = _Endpoints(parent, on_collection, self._by_shape[_shape(path)])
        return self._route(_ITEM_ACTIONS[operation.method], endpoints)

    def _route(self, action: Action, endpoints: _Endpoints) -> CollectionRoute | None:
        schema = self._item_schema(endpoints)
        properties: Mapping[str, Schema] = schema.get("properties", {})
        if not properties:
            return None
        item_path = next(iter(endpoints.on_item.values())).path
        id_field = _id_field(item_path.rpartition("{")[2].partition("}")[0], properties)
        return CollectionRoute(
            action,
            endpoints.path,
            id_field,
            schema,
            created_by_post="POST" in endpoints.on_collection,
            created_by_put="PUT" in endpoints.on_item,
        )

    def _item_schema(self, endpoints: _Endpoints) -> Schema:
        """Return the schema of an item, from the operation that describes it most completely."""
        if "GET" in endpoints.on_item:
            return self._description.item_schema(endpoints.on_item["GET"])
        if "GET" in endpoints.on_collection:
            found = self._description.list_location(endpoints.on_collection["GET"])
            if found is not None:
                return self._description.resolve_first(found.items)
        for operation in (*endpoints.on_collection.values(), *endpoints.on_item.values()):
            schema = self._description.item_schema(operation)
            if "properties" in schema:
                return schema
        return {}


def _shape(path: str) -> str:
    """Return a path without the names of its variables, in which operations on an item differ."""
    return _VARIABLE.sub("{}", path.partition("?")[0])


def _id_field(variable: str, properties: Mapping[str, Schema]) -> str:
    """Return the field that a path variable holds: `id` for `room_id`, `name` for `queue_name`."""
    first, *others = variable.split("_")
    camel = first + "".join(each.title() for each in others)
    last = [first, *others][-1]
    for name in (variable, camel, last, "id", "sid"):
        if name in properties:
            return name
    for ending in (f"_{variable}", f"_{last}"):
        for name in properties:
            if name.endswith(ending):
                return name
    return variable
