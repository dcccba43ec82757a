"""Responses into models: by hooks of straight-line code, generated when a type is first decoded.

No value that the API may send makes a hook raise: what does not fit its type is kept as it was
received, and `explain` describes afterwards what did not fit.
"""

from __future__ import annotations

import linecache
import re
import threading
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from types import GenericAlias, UnionType
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

import attrs

from telnyx_async import _json
from telnyx_async._errors import APIResponseValidationError
from telnyx_async._http import HttpResponse
from telnyx_async._json import is_array, is_object
from telnyx_async._modeling.model import (
    UNREAD,
    Model,
    fill,
    lazy_slot,
    make_lazy,
    parse_date,
    parse_datetime,
)
from telnyx_async._modeling.schema import (
    discriminator,
    element_type,
    fields_of,
    json_kind,
    model_of,
    union_members,
)

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["converter", "decode", "has_json", "structure"]

_Hook: TypeAlias = Callable[[Any], Any]

_QUOTED = 200  # bytes of an unreadable response that its error shows
_CHARSET = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)

_hooks: dict[Any, _Hook] = {}
_pending: set[Any] = set()
_lock = threading.RLock()


def decode(response: HttpResponse, returns: Any) -> Any:
    """Return what an operation returns, from its response.

    The response 204, which has no body, becomes a model without fields; so does any empty response
    without a content type, if the model requires no field. Where an operation returns bytes or a
    model, the content type decides.

    Raises:
        APIResponseValidationError: The body is not JSON, or not text, where it should be.
    """
    if returns is None:
        return None
    if returns is bytes:
        return response.body
    if returns is str:
        return _text(response)
    if returns.__class__ is UnionType and bytes in get_args(returns) and not _is_json(response):
        return response.body
    value: Any = _parsed(response) if response.body else _empty(response, returns)
    return value if returns is Any else structure(value, returns)


def structure(value: Any, returns: Any) -> Any:
    """Return a decoded JSON value as `returns`: a model, a generic of models, a union, a list.

    A model keeps the mapping that it is made from, which must not be changed afterwards.
    """
    return (_hooks.get(returns) or _hook(returns))(value)


def has_json(response: HttpResponse, returns: Any) -> bool:
    """Return whether `decode` reads this response as JSON."""
    if not response.body or returns in (None, bytes, str):
        return False
    return bytes not in get_args(returns) or _is_json(response)


def _empty(response: HttpResponse, returns: Any) -> Any:
    """Return what stands for an empty body; an error if it misses what the model requires."""
    models = [tp for tp in union_members(returns) if model_of(tp)]
    required = any(field.required for tp in models for field in fields_of(tp))
    bare = bool(models) and not required and "Content-Type" not in response.headers
    return {} if bare or response.status == 204 else _parsed(response)


def _is_json(response: HttpResponse) -> bool:
    content_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return content_type in ("", "application/json") or content_type.endswith("+json")


def _text(response: HttpResponse) -> str:
    charset = _CHARSET.search(response.headers.get("Content-Type", ""))
    try:
        return response.body.decode(charset[1] if charset else "utf-8")
    except (LookupError, UnicodeDecodeError) as error:
        raise _unreadable(response, f"not text ({error})") from None


def _parsed(response: HttpResponse) -> Any:
    try:
        return _json.loads_received(response.body)
    except ValueError as error:
        body = response.body.strip()
        if not body:
            reason = "empty"
        elif {b"{": b"}", b"[": b"]"}.get(body[:1], body[-1:]) != body[-1:]:
            reason = f"JSON that was cut off ({error})"
        else:
            reason = f"not JSON ({error})"
        raise _unreadable(response, reason) from None


def _unreadable(response: HttpResponse, reason: str) -> APIResponseValidationError:
    content_type = response.headers.get("Content-Type", "no content type")
    start = response.body[:_QUOTED].decode(errors="backslashreplace")
    quoted = f"; it begins with {start!r}" if start else ""
    return APIResponseValidationError(
        f"the response (status {response.status}, {content_type}) is {reason}{quoted}",
        response=response,
        body=response.body,
    )


def converter() -> Converter:
    """Return a new cattrs converter that structures and unstructures models, also inside others.

    Models are structured as responses are: nothing that the service sends is refused or lost.
    They are unstructured by `to_dict()`, dates and date-times as ISO 8601 text. Further hooks may
    be registered; each call returns a converter of its own.
    """
    # Importing cattrs takes twice as long as all of the SDK, and responses do not need it: the
    # hooks that it would choose are chosen below.
    from cattrs import Converter  # noqa: PLC0415

    made = Converter(detailed_validation=False)
    made.register_structure_hook_func(lambda tp: model_of(tp) is not None, structure)
    made.register_unstructure_hook(Model, Model.to_dict)
    for moment in (date, datetime):
        made.register_structure_hook(moment, lambda value, tp: tp.fromisoformat(value))
        made.register_unstructure_hook(moment, moment.isoformat)
    return made


def _hook(tp: Any) -> _Hook:
    with _lock:  # reentrant: the hook of a model asks for those of its fields
        if tp in _hooks:
            return _hooks[tp]
        if tp in _pending:
            return _inner(tp)
        _pending.add(tp)
        try:
            hook = _hooks[tp] = _choose(tp)(tp)
        finally:
            _pending.discard(tp)
        return hook


def _inner(tp: Any) -> _Hook:
    """Return the hook of a model that contains itself, for the inner occurrence."""

    def structure_inner(value: Any) -> Any:
        try:
            return structure(value, tp)
        except RecursionError:  # deeper than any real response: the rest is kept as it was received
            return value

    return structure_inner


def _unchanged(value: Any) -> Any:
    return value


def _choose(tp: Any) -> Callable[[Any], _Hook]:
    """Return what makes the hook of a type."""
    if model_of(tp) is not None:
        return _model
    if len(union_members(tp)) > 1:
        return _union
    if (chosen := _BY_KIND.get(json_kind(tp))) is not None:
        return chosen
    return _own if hasattr(tp, "__dataclass_fields__") or attrs.has(tp) else _scalar


def _scalar(tp: Any) -> _Hook:
    if tp is datetime:
        return parse_datetime
    return parse_date if tp is date else _unchanged


# One for all classes: it keeps the hooks of those that they have in common.
_own_converter = cache(converter)


def _own(tp: Any) -> _Hook:
    """Return the hook of an attrs class or dataclass of the caller's."""
    made = _own_converter()

    def structure_own(value: Any) -> Any:
        try:
            return made.structure(value, tp)
        except Exception:  # noqa: BLE001 - what does not fit its type is kept as it was received
            return value

    return structure_own


def _array(tp: Any) -> _Hook:
    hook = _hook(element_type(tp))

    def structure_array(value: Any) -> Any:
        return [hook(item) for item in value] if is_array(value) else value

    return hook if hook is _unchanged else structure_array


def _mapping(tp: Any) -> _Hook:
    hook = _hook(element_type(tp))

    def structure_mapping(value: Any) -> Any:
        return {key: hook(item) for key, item in value.items()} if is_object(value) else value

    return hook if hook is _unchanged else structure_mapping


_BY_KIND: dict[Any, Callable[[Any], _Hook]] = {list: _array, dict: _mapping}


def _union(tp: Any) -> _Hook:
    by_kind: dict[Any, list[Any]] = {}
    # JSON has six kinds of values, and most unions need no more than that to tell their members.
    for member in union_members(tp):
        by_kind.setdefault(json_kind(member), []).append(member)
    merged = {kind: _merge(kind, variants) for kind, variants in by_kind.items()}
    hooks = {kind: hook for kind, hook in merged.items() if hook is not _unchanged}

    def structure_union(value: Any) -> Any:
        hook: _Hook = hooks.get(type(value), _unchanged)
        return hook(value)

    if len(hooks) > 1:
        return structure_union
    return next(iter(hooks.values()), _unchanged)  # a hook does not touch values of another kind


def _merge(kind: type, variants: list[Any]) -> _Hook:
    """Return the one hook for types of one JSON kind."""
    if kind is list:
        return _hook(GenericAlias(list, (element_type(*variants),)))
    models = tuple(tp for tp in variants if model_of(tp))
    if len(models) > 1:
        return _discriminated(models)
    hooks = [_hook(tp) for tp in models or variants]
    return next((hook for hook in hooks if hook is not _unchanged), _unchanged)


def _discriminated(models: tuple[type[Model], ...]) -> _Hook:
    choose = discriminator(models)
    # `Model` is for variants that this version does not know.
    hooks = {model: _hook(model) for model in (*models, Model)}

    def structure_one(value: Any) -> Any:
        return hooks[choose(value)](value) if is_object(value) else value

    return structure_one


_MODEL = """\
def structure_model(received):
    if not isinstance(received, dict):
        return received
    made = new(model)
    made._received = received
{fields}    return made
"""
_UNCHANGED = """\
    made.{name} = received.get({wire!r}{default})
"""
_LIST = """\
    value = received.get({wire!r}{default})
    made.{name} = value.copy() if isinstance(value, list) else value
"""
_NESTED = """\
    value = received.get({wire!r}{default})
    if value is not None:
        value = {hook}(value)
    made.{name} = value
"""
_LAZY = """\
    made.{slot} = unread
"""
_READ = """\
def read_{name}(self):
    value = self.{slot}
    if value is unread:
        value = self._received.get({wire!r})
        if value is not None:
{decode}        self.{slot} = value
    return value
"""
_DECODE = """\
            return fill(self, {slot!r}, value, {hook})
"""
_DECODE_DATE = """\
            try:
                value = {hook}.fromisoformat(value)
            except (TypeError, ValueError):
                pass
"""
_DATES: dict[_Hook, type[date]] = {parse_datetime: datetime, parse_date: date}


def _model(tp: type[Model]) -> _Hook:
    # Filling the slots is a fifth faster than calling the constructor, and cannot be refused.
    model: Any = model_of(tp)
    names: dict[str, Any] = {"model": model, "new": object.__new__, "unread": UNREAD, "fill": fill}
    lines: list[str] = []
    readers: list[str] = []
    lazy: dict[str, str] = {}
    for index, field in enumerate(fields_of(tp)):
        template, hook = _conversion(field.type)
        code = {"name": field.name, "wire": field.wire, "hook": f"hook_{index}"}
        # An envelope is opened at once, and a generic has no hooks of its own class.
        if template is _NESTED and tp is model and field.default is None and field.wire != "data":
            template = _LAZY
            code["slot"] = lazy[field.name] = lazy_slot(model, field.name)
            decode = _DECODE_DATE if hook in _DATES else _DECODE
            readers.append(_READ.format(**code, decode=decode.format(**code)))
            hook = _DATES.get(hook, hook)
        names[f"hook_{index}"] = hook
        names[f"default_{index}"] = field.default
        default = "" if field.default is None else f", default_{index}"
        lines.append(template.format(**code, default=default))
    source = "".join([_MODEL.format(fields="".join(lines)), *readers])
    _define(source, f"<decoder of {tp}>", names)
    if tp is model:
        model.__lazy__ = lazy
    for name, slot in lazy.items():
        make_lazy(model, name, slot, names[f"read_{name}"])
    structure_model: _Hook = names["structure_model"]
    return structure_model


def _conversion(tp: Any) -> tuple[str, _Hook]:
    """Return the code for a field of a type, and the hook that it calls."""
    hook = _hook(tp)
    if hook is not _unchanged:
        return _NESTED, hook
    is_list = any(json_kind(member) is list for member in union_members(tp))
    return _LIST if is_list else _UNCHANGED, hook


def _define(source: str, filename: str, names: dict[str, Any]) -> None:
    """Execute source code, which tracebacks quote, with these names."""
    linecache.cache[filename] = len(source), None, source.splitlines(keepends=True), filename
    exec(compile(source, filename, "exec"), names)  # noqa: S102  # generated above, with quoted names
