"""Rules for the operations that have none of their own: what their paths promise."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from typing import Any

from telnyx_async._validation import (
    DUPLICATE,
    Json,
    Schema,
    Upload,
    is_list,
    is_object,
    not_found,
    unprocessable,
)
from telnyx_async.emulator._account import Collection, Context, World
from telnyx_async.emulator._rules.roles import Deed, Role

__all__ = ["create", "delete", "perform", "retrieve", "update"]

_UUID_LENGTH = 36
_SEEDED = 3
"""How many things there are from the beginning, where the API has no call to create them."""


def perform(context: Context) -> Any:
    """Do what the path shows: create, list, retrieve, update, delete, or just answer."""
    _require_parents(context)
    role = context.world.roles.of(context.operation)
    return _DEEDS[role.deed](context, role) if role else _answer(context)


def create(context: Context, **known: Any) -> Json:
    """A new thing in the collection of this request, of its body and what else is known."""
    role = _role(context)
    settable = _settable(context)
    given = {**_defaults(context, settable), **_said(context), **known}
    thing = _made(context.world, role, given, settable)
    key = given.get(role.key) or _new_key(context.world, role, thing)
    collection = _collection(context, role)
    if str(key) in collection:
        raise unprocessable(f"{key} exists already", role.key, code=DUPLICATE)
    thing[role.key] = key
    collection[str(key)] = thing
    return thing


def retrieve(context: Context) -> Json:
    """The thing that the path of this request leads to. Raises `Refusal` (404)."""
    return _find(context, _role(context))


def update(context: Context) -> Json:
    """The thing that the path leads to, changed by the body. Null takes a field away."""
    role = _role(context)
    thing = _found_or_put(context, role)
    properties: Mapping[str, Schema] = role.rows["properties"]
    for name, value in _said(context).items():
        if name in properties and name != role.key:
            thing[name] = context.world.shaper.fit(properties[name], value)
        if value is None and not context.world.checker.accepts(properties.get(name, {}), None):
            thing.pop(name, None)
    for name in ("updated_at", "updatedAt", "date_updated"):
        if name in thing:
            thing[name] = context.world.clock.timestamp()
    return thing


def delete(context: Context) -> Json | None:
    """The thing that the path leads to, which is no more."""
    role = _role(context)
    thing = _find(context, role)
    context.state.delete(context.concrete(role.collection), _key(context))
    return thing


def _list(context: Context) -> list[Json]:
    role = _role(context)
    return list(_collection(context, role).values())


def _answer(context: Context) -> Any:
    """What an operation says that no rule is known for: its example, and the arguments in it."""
    known = {**context.path, **_said(context)}
    world = context.world
    above = world.roles.above(context.operation)
    item = world.description.item(context.operation)
    if above and above[-1][1].rows is item:
        path, role = above[-1]
        return _find_at(context, role, context.concrete(path))
    rows = world.description.rows(context.operation)
    if rows is not None and context.operation.pagination is not None:
        return [world.shaper.build(rows[1], _wanted(context)) for _ in range(_SEEDED)]
    return world.shaper.build(item, known)


def _said(context: Context) -> Json:
    """The fields of the body, but for files: nothing shows them again."""
    fields = context.fields.items()
    return {name: value for name, value in fields if not _has_upload(value)}


def _has_upload(value: Any) -> bool:
    return isinstance(value, Upload) or (is_list(value) and any(map(_has_upload, value)))


def _wanted(context: Context) -> Json:
    """The fields that a search is for."""
    wanted = context.query.get("filter")
    if not is_object(wanted):
        return {}
    return {name: value for name, value in wanted.items() if isinstance(value, str | int | bool)}


def _require_parents(context: Context) -> None:
    for path, role in context.world.roles.above(context.operation):
        _find_at(context, role, context.concrete(path))


def _role(context: Context) -> Role:
    role = context.world.roles.of(context.operation)
    if role is None:
        raise LookupError(f"{context.operation.id} has no collection")
    return role


def _key(context: Context) -> str:
    return context.path[context.operation.names[-1]]


def _find(context: Context, role: Role) -> Json:
    return _find_in(context, role, context.concrete(role.collection), _key(context))


def _find_at(context: Context, role: Role, path: str) -> Json:
    parent, _, key = path.rpartition("/")
    return _find_in(context, role, parent, key)


def _find_in(context: Context, role: Role, path: str, key: str) -> Json:
    """A thing that no call can create may have been made by anybody: it is there if asked for."""
    collection = context.state[path]
    if key in collection:
        return collection[key]
    if _is_ours(context, role) or (path, key) in context.state.gone:
        raise not_found(f"There is no {key!r} in {path}.")
    collection[key] = _made(context.world, role, {role.key: key}, ())
    return collection[key]


def _found_or_put(context: Context, role: Role) -> Json:
    collection = _collection(context, role)
    key = _key(context)
    puts = context.operation.method in {"PUT", "POST"} and not role.is_posted
    if puts and key not in collection:
        collection[key] = _made(
            context.world, role, {**_said(context), role.key: key}, _settable(context)
        )
    return _find(context, role)


def _collection(context: Context, role: Role) -> Collection:
    path = context.concrete(role.collection)
    if not _is_ours(context, role) and path not in context.state.collections:
        for _ in range(_SEEDED):
            thing = _made(context.world, role, {}, ())
            thing[role.key] = _new_key(context.world, role, thing)
            context.state[path][thing[role.key]] = thing
    return context.state[path]


def _is_ours(context: Context, role: Role) -> bool:
    """Whether only this emulator can have put things there."""
    return role.can_be_created or role.collection in context.world.owned


def _made(world: World, role: Role, given: Json, silent: Container[str]) -> Json:
    record_type = role.rows["properties"].get("record_type")
    if record_type is not None and "enum" not in world.checker.resolve(record_type):
        given = {"record_type": role.collection.rpartition("/")[2].removesuffix("s"), **given}
    return {**given, **world.shaper.build(role.rows, given, silent)}


def _new_key(world: World, role: Role, thing: Json) -> str:
    """What was made up, if it is of the kind that never repeats."""
    made = str(thing.get(role.key))
    return made if len(made) == _UUID_LENGTH else world.examples.uuid()


def _settable(context: Context) -> Mapping[str, Schema]:
    """The fields that a request might have set."""
    if context.operation.body is None:
        return {}
    resolve = context.world.description.resolve
    schema = resolve(context.operation.body[1])
    fields: dict[str, Schema] = {}
    for variant in schema.get("anyOf", [schema]):
        fields |= resolve(variant).get("properties", {})
    return fields


def _defaults(context: Context, settable: Mapping[str, Schema]) -> Json:
    schemas = {name: context.world.description.resolve(each) for name, each in settable.items()}
    return {name: each["default"] for name, each in schemas.items() if "default" in each}


_DEEDS: Mapping[Deed, Callable[[Context, Role], Any]] = {
    Deed.CREATE: lambda context, role: create(context),
    Deed.LIST: lambda context, role: _list(context),
    Deed.RETRIEVE: lambda context, role: retrieve(context),
    Deed.UPDATE: lambda context, role: update(context),
    Deed.DELETE: lambda context, role: delete(context),
}
