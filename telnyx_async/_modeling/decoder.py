"""JSON values into models: hooks of straight-line code, written when a type is first decoded.

Nothing that the API may answer makes a hook raise: what does not fit its type stays as it came.
`explain` says afterwards what did not fit.
"""

from __future__ import annotations

import linecache
import threading
from collections.abc import Callable
from datetime import date, datetime
from types import GenericAlias, NoneType
from typing import Any, TypeAlias

from cattrs import Converter

from telnyx_async._json import is_array, is_object
from telnyx_async._modeling.explain import explain
from telnyx_async._modeling.model import Model, parse_date, parse_datetime
from telnyx_async._modeling.schema import chooser, fields_of, held, json_kind, members, model_of

__all__ = ["explain", "structure"]

# cattrs calls a hook with the type as well; ours are made for one type and do without.
_Hook: TypeAlias = Callable[..., Any]

_converter = Converter(detailed_validation=False)
_hooks: dict[Any, _Hook] = {}
_in_making: set[Any] = set()
_making = threading.RLock()


def structure(value: Any, returns: Any) -> Any:
    """Turn a decoded JSON value into `returns`: a model, a generic of models, a union, a list.

    A model keeps the mapping it is made from; that must not be changed afterwards.
    """
    return (_hooks.get(returns) or _hook(returns))(value)


def _hook(tp: Any) -> _Hook:
    with _making:
        if tp in _hooks:
            return _hooks[tp]
        if tp in _in_making:
            return _inner(tp)
        _in_making.add(tp)
        try:
            hook = _hooks[tp] = _converter.get_structure_hook(tp, cache_result=False)
        finally:
            _in_making.discard(tp)
        return hook


def _inner(tp: Any) -> _Hook:
    """Return the hook of a model for a place inside itself."""

    def structure_inner(value: Any, _: object = None) -> Any:
        try:
            return structure(value, tp)
        except RecursionError:  # nested as no honest answer is: from here on it stays as it came
            return value

    return structure_inner


def _as_it_is(value: Any, _: object = None) -> Any:
    return value


for _class in (bool, float, int, str):
    _converter.register_structure_hook(_class, _as_it_is)
_converter.register_structure_hook(datetime, parse_datetime)
_converter.register_structure_hook(date, parse_date)


@_converter.register_structure_hook_factory(lambda _: True)
def _other(_: Any) -> _Hook:
    return _as_it_is


@_converter.register_structure_hook_factory(lambda tp: json_kind(tp) is list)
def _array(tp: Any) -> _Hook:
    hook = _hook(held(tp))

    def structure_array(value: Any, _: object = None) -> Any:
        return [hook(item) for item in value] if is_array(value) else value

    return hook if hook is _as_it_is else structure_array


@_converter.register_structure_hook_factory(lambda tp: json_kind(tp) is dict)
def _mapping(tp: Any) -> _Hook:
    hook = _hook(held(tp))

    def structure_mapping(value: Any, _: object = None) -> Any:
        return {key: hook(item) for key, item in value.items()} if is_object(value) else value

    return hook if hook is _as_it_is else structure_mapping


@_converter.register_structure_hook_factory(lambda tp: len(members(tp)) > 1)
def _union(tp: Any) -> _Hook:
    by_kind: dict[Any, list[Any]] = {}
    for member in members(tp):
        by_kind.setdefault(json_kind(member), []).append(member)
    merged = {kind: _merge(kind, alike) for kind, alike in by_kind.items()}
    hooks = {kind: hook for kind, hook in merged.items() if hook is not _as_it_is}

    def structure_union(value: Any, _: object = None) -> Any:
        hook: _Hook = hooks.get(type(value), _as_it_is)
        return hook(value)

    if len(hooks) > 1:
        return structure_union
    return next(iter(hooks.values()), _as_it_is)  # a hook leaves alone what is not of its kind


def _merge(kind: type, alike: list[Any]) -> _Hook:
    """Return the one hook for types that look alike in JSON."""
    if kind is list:
        return _hook(GenericAlias(list, (held(*alike),)))
    models = tuple(tp for tp in alike if model_of(tp))
    if len(models) > 1:
        return _one_of(models)
    hooks = [_hook(tp) for tp in models or alike]
    return next((hook for hook in hooks if hook is not _as_it_is), _as_it_is)


def _one_of(models: tuple[type[Model], ...]) -> _Hook:
    choose = chooser(models)
    hooks = {model: _hook(model) for model in (*models, Model)}

    def structure_one(value: Any, _: object = None) -> Any:
        return hooks[choose(value)](value) if is_object(value) else value

    return structure_one


_MODEL = """\
def structure_model(received, _=None):
    if not isinstance(received, dict):
        return received
    made = new(model)
    made._received = received
{fields}    return made
"""
_AS_IT_IS = """\
    made.{name} = received.get({wire!r}{default})
"""
_DATE = """\
    value = received.get({wire!r}{default})
    if value is not None:
        try:
            value = {convert}(value)
        except (TypeError, ValueError):
            pass
    made.{name} = value
"""
_ARRAY = """\
    value = received.get({wire!r}{default})
    if isinstance(value, list):
        value = [{convert}(item) for item in value]
    made.{name} = value
"""
_ANY = """\
    value = received.get({wire!r}{default})
    if value is not None:
        value = {convert}(value)
    made.{name} = value
"""


@_converter.register_structure_hook_factory(lambda tp: model_of(tp) is not None)
def _model(tp: type[Model]) -> _Hook:
    # Filling the slots is a fifth quicker than calling the constructor, and may not be refused.
    names: dict[str, Any] = {"model": model_of(tp), "new": object.__new__}
    lines: list[str] = []
    for index, field in enumerate(fields_of(tp)):
        template, convert = _conversion(field.type)
        names[f"convert_{index}"] = convert
        names[f"default_{index}"] = field.default
        line = template.format(
            name=field.name,
            wire=field.wire,
            convert=f"convert_{index}",
            default="" if field.default is None else f", default_{index}",
        )
        lines.append(line)
    return _compiled(_MODEL.format(fields="".join(lines)), f"<decoder of {tp}>", names)


def _conversion(tp: Any) -> tuple[str, _Hook]:
    """Return the code for a field of a type, and what that code calls."""
    match [member for member in members(tp) if member is not NoneType]:
        case [member] if member is datetime or member is date:
            return _DATE, member.fromisoformat
        case [member] if json_kind(member) is list:
            return _ARRAY, _hook(held(member))
        case _:
            hook = _hook(tp)
            return _AS_IT_IS if hook is _as_it_is else _ANY, hook


def _compiled(source: str, filename: str, names: dict[str, Any]) -> _Hook:
    linecache.cache[filename] = len(source), None, source.splitlines(keepends=True), filename
    exec(compile(source, filename, "exec"), names)  # noqa: S102  # our own text, names quoted
    hook: _Hook = names["structure_model"]
    return hook
