"""JSON values into models: hooks of straight-line code, written when a type is first decoded.

Nothing that the API may answer makes a hook raise: what does not fit its type stays as it came.
`explain` says afterwards what did not fit.
"""

from __future__ import annotations

import linecache
import threading
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeAlias

from cattrs import Converter

from telnyx_async._explain import explain
from telnyx_async._model import Model, parse_date, parse_datetime
from telnyx_async._schema import chooser, fields_of, held, json_kind, members, model_of

__all__ = ["explain", "structure"]

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
        if tp in _in_making:  # a model that contains itself
            return lambda value, _=None: structure(value, tp)
        _in_making.add(tp)
        try:
            hook = _hooks[tp] = _converter.get_structure_hook(tp, cache_result=False)
        finally:
            _in_making.discard(tp)
        return hook


def _as_it_is(value: Any, _: Any = None) -> Any:
    return value


for _class in (bool, float, int, str):
    _converter.register_structure_hook(_class, _as_it_is)


@_converter.register_structure_hook_factory(lambda tp: True)
def _scalar(tp: Any) -> _Hook:
    if tp is datetime:
        return lambda value, _=None: parse_datetime(value)
    if tp is date:
        return lambda value, _=None: parse_date(value)
    return _as_it_is


@_converter.register_structure_hook_factory(lambda tp: json_kind(tp) is list)
def _list(tp: Any) -> _Hook:
    hook = _hook(held(tp))
    if hook is _as_it_is:
        return hook
    return lambda value, _=None: (
        [hook(item) for item in value] if isinstance(value, list) else value
    )


@_converter.register_structure_hook_factory(lambda tp: json_kind(tp) is dict)
def _mapping(tp: Any) -> _Hook:
    hook = _hook(held(tp))
    if hook is _as_it_is:
        return hook

    def structure_mapping(value: Any, _: Any = None) -> Any:
        if not isinstance(value, dict):
            return value
        return {key: hook(item) for key, item in value.items()}

    return structure_mapping


@_converter.register_structure_hook_factory(lambda tp: len(members(tp)) > 1)
def _union(tp: Any) -> _Hook:
    by_kind: dict[type, list[Any]] = {}
    for member in members(tp):
        by_kind.setdefault(json_kind(member), []).append(member)
    hooks = {kind: _merge(kind, same) for kind, same in by_kind.items()}
    hooks = {kind: hook for kind, hook in hooks.items() if hook is not _as_it_is}
    if len(hooks) < 2:  # hooks leave alone what is not of their kind
        return next(iter(hooks.values()), _as_it_is)
    return lambda value, _=None: hooks.get(type(value), _as_it_is)(value)


def _merge(kind: type, types: list[Any]) -> _Hook:
    """Return the hook for several types that JSON writes alike."""
    if kind is list:
        return _hook(list[held(*types)])
    models = tuple(tp for tp in types if model_of(tp))
    if len(models) > 1:
        return _models(models)
    hooks = [_hook(tp) for tp in models or types]
    return next((hook for hook in hooks if hook is not _as_it_is), _as_it_is)


def _models(models: tuple[type[Model], ...]) -> _Hook:
    choose = chooser(models)
    hooks = {model: _hook(model) for model in (*models, Model)}
    return lambda value, _=None: hooks[choose(value)](value) if isinstance(value, dict) else value


@_converter.register_structure_hook_factory(lambda tp: model_of(tp) is not None)
def _model(tp: type[Model]) -> _Hook:
    names: dict[str, Any] = {"model": model_of(tp)}
    lines, arguments = [], []
    for index, field in enumerate(fields_of(tp)):
        hook = _hook(field.type)
        get = f"get({field.wire!r})"
        if field.default is not None:
            names[f"default_{index}"] = field.default
            get = f"get({field.wire!r}, default_{index})"
        if hook is not _as_it_is:
            names[f"hook_{index}"] = hook
            lines += [f"v{index} = {get}", f"if v{index} is not None:"]
            lines += [f"    v{index} = hook_{index}(v{index})"]
            get = f"v{index}"
        arguments.append(get)
    return _compile(tp, lines, arguments, names)


def _compile(tp: Any, lines: list[str], arguments: list[str], names: dict[str, Any]) -> _Hook:
    source = "\n    ".join(
        [
            "def structure_model(value, _=None):",
            "if not isinstance(value, dict):",
            "    return value",
            "get = value.get",
            *lines,
            f"made = model({', '.join(arguments)})",
            "made._received = value",
            "return made",
        ]
    )
    filename = f"<decoder of {tp}>"
    linecache.cache[filename] = len(source), None, source.splitlines(True), filename
    exec(compile(source, filename, "exec"), names)  # noqa: S102
    hook: _Hook = names["structure_model"]
    return hook
