"""Generic handlers: create, list, retrieve, update and delete, for operations without their own."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from typing import Any

from telnyx_async._json import is_array, is_object
from telnyx_async._validation import (
    DUPLICATE,
    JsonObject,
    Schema,
    Upload,
    not_found,
    unprocessable,
)
from telnyx_async.emulator._account import Account, Collection, Context
from telnyx_async.emulator._rest.routes import Action, CollectionRoute

__all__ = ["create", "delete", "perform", "retrieve", "update"]

_UUID_LENGTH = 36
_SEEDED_ITEMS = 3
"""How many items a collection has at first, if the API has no operation that creates them."""


def perform(context: Context) -> Any:
    """Perform the action that the path of the operation describes, else return an example."""
    _require_parents(context)
    route = context.account.routes.find(context.operation)
    return _HANDLERS[route.action](context) if route else _example(context)


def create(context: Context, **known: Any) -> JsonObject:
    """Create an item from the defaults, the body of the request and `known`, and return it."""
    route = _route(context)
    settable = _settable_fields(context)
    given = {**_defaults(context, settable), **_body_fields(context), **known}
    item = _build(context.account, route, given, omit=settable)
    key = given.get(route.id_field) or _new_id(context.account, route, item)
    collection = _collection(context, route)
    if str(key) in collection:
        raise unprocessable(f"{key} exists already", route.id_field, code=DUPLICATE)
    item[route.id_field] = key
    collection[str(key)] = item
    return item


def retrieve(context: Context) -> JsonObject:
    """Return the item at the path of the request. Raises `ErrorResponse` (404)."""
    return _find(context, _route(context))


def update(context: Context) -> JsonObject:
    """Change the item at the path of the request by the body, and return it.

    A null removes a field whose schema does not allow null.
    """
    route = _route(context)
    item = _find_or_put(context, route)
    properties: Mapping[str, Schema] = route.item_schema["properties"]
    for name, value in _body_fields(context).items():
        if name in properties and name != route.id_field:
            item[name] = context.account.bodies.conform(properties[name], value)
        if value is None and not context.account.validator.accepts(properties.get(name, {}), None):
            item.pop(name, None)
    for name in ("updated_at", "updatedAt", "date_updated"):
        if name in item:
            item[name] = context.account.clock.timestamp()
    return item


def delete(context: Context) -> JsonObject | None:
    """Delete the item at the path of the request, and return it."""
    route = _route(context)
    item = _find(context, route)
    context.state.delete(context.expand(route.collection), _id_in_path(context))
    return item


def _list(context: Context) -> list[JsonObject]:
    return list(_collection(context, _route(context)).values())


_HANDLERS: Mapping[Action, Callable[[Context], Any]] = {
    Action.CREATE: create,
    Action.LIST: _list,
    Action.RETRIEVE: retrieve,
    Action.UPDATE: update,
    Action.DELETE: delete,
}


def _example(context: Context) -> Any:
    """Return an example of the response that contains the arguments of the request.

    An action on an item that returns it (`…/{id}/actions/verify`) returns that item.
    """
    account = context.account
    parents = account.routes.parents(context.operation)
    schema = account.description.item_schema(context.operation)
    if parents and parents[-1][1].item_schema is schema:
        path, route = parents[-1]
        return _find_at(context, route, context.expand(path))
    listed = account.description.list_location(context.operation)
    if listed is not None and context.operation.pagination is not None:
        known = _filtered_fields(context)
        return [account.bodies.build(listed.items, known) for _ in range(_SEEDED_ITEMS)]
    return account.bodies.build(schema, {**context.path, **_body_fields(context)})


def _body_fields(context: Context) -> JsonObject:
    """Return the fields of the body without files, which no response contains."""
    fields = context.fields.items()
    return {name: value for name, value in fields if not _has_upload(value)}


def _has_upload(value: Any) -> bool:
    return isinstance(value, Upload) or (is_array(value) and any(map(_has_upload, value)))


def _filtered_fields(context: Context) -> JsonObject:
    """Return the fields that a search filters by: what it finds has these values."""
    filters = context.query.get("filter")
    if not is_object(filters):
        return {}
    return {name: value for name, value in filters.items() if isinstance(value, str | int | bool)}


def _require_parents(context: Context) -> None:
    for path, route in context.account.routes.parents(context.operation):
        _find_at(context, route, context.expand(path))


def _route(context: Context) -> CollectionRoute:
    route = context.account.routes.find(context.operation)
    if route is None:
        raise LookupError(f"{context.operation.id} does not act on a collection")
    return route


def _id_in_path(context: Context) -> str:
    return context.path[context.operation.path_variables[-1]]


def _find(context: Context, route: CollectionRoute) -> JsonObject:
    return _find_in(context, route, context.expand(route.collection), _id_in_path(context))


def _find_at(context: Context, route: CollectionRoute, path: str) -> JsonObject:
    parent, _, key = path.rpartition("/")
    return _find_in(context, route, parent, key)


def _find_in(context: Context, route: CollectionRoute, path: str, key: str) -> JsonObject:
    """Return an item. One that no operation can create, such as a bought number, always exists."""
    collection = context.state[path]
    if key in collection:
        return collection[key]
    if _is_created_here(context, route) or (path, key) in context.state.deleted:
        raise not_found(f"There is no {key!r} in {path}.")
    collection[key] = _build(context.account, route, {route.id_field: key})
    return collection[key]


def _find_or_put(context: Context, route: CollectionRoute) -> JsonObject:
    collection = _collection(context, route)
    key = _id_in_path(context)
    puts = context.operation.method in {"PUT", "POST"} and not route.created_by_post
    if puts and key not in collection:
        given = {**_body_fields(context), route.id_field: key}
        collection[key] = _build(context.account, route, given, omit=_settable_fields(context))
    return _find(context, route)


def _collection(context: Context, route: CollectionRoute) -> Collection:
    """Return the collection of the request, with example items if no operation can create any."""
    path = context.expand(route.collection)
    if not _is_created_here(context, route) and not _has_items(context, path):
        context.state.seeded.add(path)
        for _ in range(_SEEDED_ITEMS):
            item = _build(context.account, route, {})
            item[route.id_field] = _new_id(context.account, route, item)
            context.state[path][item[route.id_field]] = item
    return context.state[path]


def _has_items(context: Context, path: str) -> bool:
    """Whether a collection has items, or had the example items that it starts with."""
    return path in context.state or path in context.state.seeded


def _is_created_here(context: Context, route: CollectionRoute) -> bool:
    """Whether an operation, or a handler of a product, creates the items of the collection."""
    return route.can_create or route.collection in context.account.managed


def _build(
    account: Account, route: CollectionRoute, given: JsonObject, omit: Container[str] = ()
) -> JsonObject:
    record_type = route.item_schema["properties"].get("record_type")
    if record_type is not None and "enum" not in account.validator.resolve(record_type):
        singular = route.collection.rpartition("/")[2].removesuffix("s")
        given = {"record_type": singular, **given}
    return {**given, **account.bodies.build(route.item_schema, given, omit)}


def _new_id(account: Account, route: CollectionRoute, item: JsonObject) -> str:
    """Return the example in the id field if it is a UUID, else a new one: they never repeat."""
    example = str(item.get(route.id_field))
    return example if len(example) == _UUID_LENGTH else account.examples.uuid()


def _settable_fields(context: Context) -> Mapping[str, Schema]:
    """Return the fields that the body of the request may set, with their schemas."""
    if context.operation.body is None:
        return {}
    resolve = context.account.description.resolve
    schema = resolve(context.operation.body.schema)
    fields: dict[str, Schema] = {}
    for variant in schema.get("anyOf", [schema]):
        fields |= resolve(variant).get("properties", {})
    return fields


def _defaults(context: Context, settable: Mapping[str, Schema]) -> JsonObject:
    schemas = {name: context.account.description.resolve(each) for name, each in settable.items()}
    return {name: each["default"] for name, each in schemas.items() if "default" in each}
