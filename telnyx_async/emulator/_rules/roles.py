"""What an operation does to a collection, as its path shows it."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping

from attrs import frozen

from telnyx_async._validation import Description, Operation, Schema

__all__ = ["Deed", "Role", "Roles"]

_VARIABLE = re.compile(r"\{[^}]*\}")
_ITEM = re.compile(r"^(?P<parent>.+)/\{(?P<name>[^}]*)\}(?P<suffix>\.json)?$")


class Deed(enum.Enum):
    """What is done, to a collection or to one thing in it."""

    CREATE = "create"
    LIST = "list"
    RETRIEVE = "retrieve"
    UPDATE = "update"
    DELETE = "delete"


_ON_COLLECTION = {"POST": Deed.CREATE, "GET": Deed.LIST}
_ON_ITEM = {
    "GET": Deed.RETRIEVE,
    "PATCH": Deed.UPDATE,
    "PUT": Deed.UPDATE,
    "POST": Deed.UPDATE,
    "DELETE": Deed.DELETE,
}


@frozen(eq=False)
class Role:
    """A deed, the path of the collection it is done to, and how things are told apart there."""

    deed: Deed
    collection: str
    key: str
    rows: Schema
    is_posted: bool
    """Whether a POST to the collection makes a new thing."""
    is_put: bool
    """Whether a PUT to an address of its own does."""

    @property
    def can_be_created(self) -> bool:
        return self.is_posted or self.is_put


@frozen(eq=False)
class _Place:
    """A collection of the API: the operations on it, and on one thing in it."""

    path: str
    outer: Mapping[str, Operation]
    inner: Mapping[str, Operation]


class Roles:
    """Finds roles, each when it is first asked for."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._by_shape: dict[str, dict[str, Operation]] = {}
        self._roles: dict[str, Role | None] = {}
        for operation in description.operations.values():
            verbs = self._by_shape.setdefault(_shape(operation.path), {})
            verbs.setdefault(operation.method, operation)

    def of(self, operation: Operation) -> Role | None:
        if operation.id not in self._roles:
            self._roles[operation.id] = self._find(operation)
        return self._roles[operation.id]

    def above(self, operation: Operation) -> list[tuple[str, Role]]:
        """The things that a path leads through, outermost first: their paths and roles."""
        found: list[tuple[str, Role]] = []
        segments = operation.path.split("/")
        for length in range(2, len(segments)):
            path = "/".join(segments[:length])
            verbs = self._by_shape.get(_shape(path), {})
            role = self.of(verbs["GET"]) if "GET" in verbs else None
            if role is not None and role.deed is Deed.RETRIEVE and path.endswith("}"):
                found.append((path, role))
        return found

    def _find(self, operation: Operation) -> Role | None:
        path = operation.path.partition("?")[0]
        bare, suffix = path.removesuffix(".json"), ".json" if path.endswith(".json") else ""
        inner = self._by_shape.get(f"{_shape(bare)}/{{}}{suffix}", {})
        outer = self._by_shape[_shape(path)]
        if inner and operation.method in _ON_COLLECTION:
            return self._role(_ON_COLLECTION[operation.method], _Place(path, outer, inner))
        item = _ITEM.match(path)
        if item is None:
            return None
        parent = item["parent"] + (item["suffix"] or "")
        outer = self._by_shape.get(_shape(parent), {})
        if not outer and "PUT" not in self._by_shape[_shape(path)]:
            return None
        place = _Place(parent, outer, self._by_shape[_shape(path)])
        return self._role(_ON_ITEM[operation.method], place)

    def _role(self, deed: Deed, place: _Place) -> Role | None:
        rows = self._rows(place)
        properties: Mapping[str, Schema] = rows.get("properties", {})
        if not properties:
            return None
        item = next(iter(place.inner.values())).path
        key = _key(item.rpartition("{")[2].partition("}")[0], properties)
        return Role(deed, place.path, key, rows, "POST" in place.outer, "PUT" in place.inner)

    def _rows(self, place: _Place) -> Schema:
        """The schema of one thing, as the most telling operation shows it."""
        if "GET" in place.inner:
            return self._description.item(place.inner["GET"])
        if "GET" in place.outer:
            found = self._description.rows(place.outer["GET"])
            if found is not None:
                return self._description.plain(found[1])
        for operation in (*place.outer.values(), *place.inner.values()):
            schema = self._description.item(operation)
            if "properties" in schema:
                return schema
        return {}


def _shape(path: str) -> str:
    return _VARIABLE.sub("{}", path.partition("?")[0])


def _key(parameter: str, properties: Mapping[str, Schema]) -> str:
    """The field that `parameter` means: `id` for `room_id`, `name` for `queue_name`."""
    first, *others = parameter.split("_")
    camel = first + "".join(each.title() for each in others)
    last = [first, *others][-1]
    for name in (parameter, camel, last, "id", "sid"):
        if name in properties:
            return name
    for ending in (f"_{parameter}", f"_{last}"):
        for name in properties:
            if name.endswith(ending):
                return name
    return parameter
