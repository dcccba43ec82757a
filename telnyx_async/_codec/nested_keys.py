"""The keys of objects within arguments: a mistyped one is refused before anything is sent.

A filter with a mistyped key would otherwise be ignored by the service, and select everything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Union, get_type_hints, is_typeddict

from attrs import frozen

from telnyx_async._codec.values import UnencodableError, is_mapping, is_sequence, wire_name
from telnyx_async._modeling.schema import element_type, json_kind, union_members
from telnyx_async._operation import Call, Names
from telnyx_async._options import UNSET, Unset
from telnyx_async.models._index import OPEN

__all__ = ["check_nested_keys"]

_SCALARS = frozenset({Unset, str, int, float, bool, type(None)})


@frozen
class _Keys:
    """The keys of an object with the types of their values; `others` is that of further keys."""

    known: Mapping[str, Any]
    others: Any = None
    dictionaries: tuple[str, ...] = ()


def check_nested_keys(call: Call) -> None:
    """Raise `UnencodableError` for a key that no object at its place has.

    Keys are known by their Python names and by their wire names. What `extra_query` and
    `extra_body` contain is not checked, nor are objects whose keys the caller chooses.
    """
    operation = call.operation
    if call.body is None and _SCALARS.issuperset(map(type, (call.query or {}).values())):
        return  # most lists: the types of their filters, which take time to load, are not needed
    types: Mapping[str, Any] = _types(operation.nested) if operation.nested else {}
    if "" in types:
        _check(call.body, types[""], operation.names)
    for given in (call.query, call.body):
        if given and is_mapping(given):
            for name in types.keys() & given.keys():
                if (value := given[name]) is not UNSET:
                    _check_at(name, value, types[name], wire_name(name, operation.names)[1])


@cache
def _types(nested: Callable[[], Mapping[str, Any]]) -> Mapping[str, Any]:
    return nested()


def _check_at(place: str | int, value: object, tp: Any, names: Names) -> None:
    try:
        _check(value, tp, names)
    except UnencodableError as error:
        raise error.inside(place) from None


def _check(value: object, tp: Any, names: Names) -> None:
    if is_mapping(value):
        keys = _keys(tp)
        if keys is not None:
            for key, item in value.items():
                if item is not UNSET:
                    _check_key(str(key), item, keys, names)
    elif is_sequence(value):
        element = _element(tp)
        for index, item in enumerate(value):
            _check_at(index, item, element, names)


def _check_key(key: str, value: object, keys: _Keys, names: Names) -> None:
    wire, below = wire_name(key, names)
    python = next((name for name, other in names.items() if other == wire), key)
    tp = keys.known.get(python, keys.others)
    if tp is None:
        raise _unknown(key, keys).inside(key)
    _check_at(key, value, tp, below if is_mapping(below) else {})


@cache
def _keys(tp: Any) -> _Keys | None:
    """Return the keys of the objects among the members of a union; None if any object fits."""
    known: dict[str, Any] = {}
    others: list[Any] = []
    dictionaries: list[str] = []
    for member in union_members(tp):
        if json_kind(member) is object:
            return None
        if is_typeddict(member):
            dictionaries.append(member.__name__)
            others += [object] if member.__name__ in OPEN else []
            for name, hint in get_type_hints(member).items():
                known[name] = Union[known[name], hint] if name in known else hint  # noqa: UP007
        elif json_kind(member) is dict:
            others.append(element_type(member))
    if not known and not others:
        return None
    return _Keys(known, Union[tuple(others)] if others else None, tuple(dictionaries))  # noqa: UP007


@cache
def _element(tp: Any) -> Any:
    lists = [member for member in union_members(tp) if json_kind(member) is list]
    return element_type(*lists) if lists else object


def _unknown(key: str, keys: _Keys) -> UnencodableError:
    from difflib import get_close_matches  # noqa: PLC0415 - for errors only

    near = get_close_matches(key, keys.known, n=1)
    advice = f"did you mean {near[0]!r}?" if near else f"its keys are {', '.join(keys.known)};"
    return UnencodableError(
        f"not a key of {' or '.join(keys.dictionaries)}: {advice} "
        "extra_query and extra_body take any keys"
    )
