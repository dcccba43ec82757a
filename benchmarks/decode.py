"""Decoding alone: our models beside stock cattrs hooks, pydantic, msgspec and `orjson.loads`.

The opponents get classes with the same fields, made from ours. Where ours has a union of models
they need not decide: the field is left as it comes.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any, get_args

import attrs
import cattrs
import msgspec
import orjson
import pydantic

from benchmarks.payloads import MESSAGE, PAGE, ROOM
from telnyx_async import models
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import Model
from telnyx_async._modeling.schema import (
    Field,
    element_type,
    fields_of,
    json_kind,
    literals,
    model_of,
    union_members,
)

__all__ = ["SUBJECTS", "measure"]

_ROUNDS = 15
_SECONDS = 0.02

Decoder = Callable[[], object]


def example(tp: Any, depth: int = 0) -> Any:
    """Return a value that fits a type, as full as it can be."""
    first = union_members(tp)[0]
    if literals(first):
        return get_args(first)[0]
    kind = json_kind(first)
    if model_of(first):
        fields = [f for f in fields_of(first) if f.required or depth < 5]
        return {field.wire: example(field.type, depth + 1) for field in fields}
    if kind is dict:
        return {"key": example(element_type(first), depth + 1)}
    if kind is list:
        return [example(element_type(first), depth + 1)] if depth < 5 else []
    if first in (datetime, date):
        return "2024-05-01T10:00:00.000Z" if first is datetime else "2024-05-01"
    return {bool: True, int: 12, float: 1.5, str: "0ccc7b54-4df3-4bca"}.get(kind)


SUBJECTS: dict[str, tuple[Any, Any]] = {
    "balance": (models.Balance, None),
    "room": (models.Room, ROOM),
    "message": (models.OutboundMessagePayload, MESSAGE),
    "SIM card": (models.SimCard, None),
    "porting order": (models.PortingOrder, None),
    "assistant": (models.Assistant, None),
    "page of 250 rooms": (list[models.Room], PAGE["data"]),
}


def measure() -> dict[str, dict[str, list[float]]]:
    """Return the seconds of each decoder on each subject, a list of rounds."""
    found: dict[str, dict[str, list[float]]] = {}
    for subject, (tp, value) in SUBJECTS.items():
        found[subject] = _interleaved(_decoders(tp, example(tp) if value is None else value))
    return found


def _decoders(tp: Any, value: Any) -> dict[str, Decoder]:
    text = orjson.dumps(value)
    stock = _alike(tp, _attrs_class)
    hook = _stock_converter().get_structure_hook(stock)
    checked = pydantic.TypeAdapter(_alike(tp, _pydantic_class))
    decoder = msgspec.json.Decoder(_alike(tp, _struct), strict=False)
    return {
        "orjson.loads": lambda: orjson.loads(text),
        "ours, hooks only": lambda: structure(value, tp),
        "cattrs, hooks only": lambda: hook(value, stock),
        "ours": lambda: structure(orjson.loads(text), tp),
        "pydantic": lambda: checked.validate_json(text),
        "msgspec": lambda: decoder.decode(text),
    }


def _interleaved(decoders: dict[str, Decoder]) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in decoders}
    counts = {name: max(1, round(_SECONDS / _once(run))) for name, run in decoders.items()}
    for _ in range(_ROUNDS):
        for name, run in decoders.items():
            gc.collect()
            began = time.process_time()
            for _ in range(counts[name]):
                run()
            times[name].append((time.process_time() - began) / counts[name])
    return times


def _once(run: Decoder) -> float:
    run()
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def _alike(tp: Any, make: Callable[[type[Model]], Any]) -> Any:
    """Return the type with opponents' classes for our models."""
    own = [member for member in union_members(tp) if member is not type(None)]
    if len(own) > 1:
        plain = str if all(json_kind(member) is str for member in own) else Any
        return plain if plain is Any else plain | None
    (member,) = own or (None,)
    if literals(member):
        return str | None
    if model_of(member):
        return (
            make(member) | None if tp is not member or len(union_members(tp)) > 1 else make(member)
        )
    if json_kind(member) in (list, dict):
        inner = _alike(element_type(member), make)
        return (list[inner] if json_kind(member) is list else dict[str, inner]) | None  # type: ignore[valid-type]
    return member if member is None or json_kind(member) is object else member | None


def _fields(model: type[Model], make: Callable[[type[Model]], Any]) -> Iterator[tuple[Field, Any]]:
    for field in fields_of(model):
        # A model inside itself is left as it comes.
        inside = model in _models_in(field.type)
        yield field, Any if inside else _alike(field.type, make)


def _models_in(tp: Any) -> set[Any]:
    found = {member for member in union_members(tp) if model_of(member)}
    return found.union(*(_models_in(a) for member in union_members(tp) for a in get_args(member)))


def _attrs_class(model: type[Model]) -> Any:
    fields = {
        field.name: attrs.field(default=None, type=tp, alias=field.name)
        for field, tp in _fields(model, _attrs_class)
    }
    cls = attrs.make_class(model.__name__, fields, slots=True)
    for field in fields_of(model):
        _RENAMES.setdefault(cls, {})[field.name] = cattrs.override(rename=field.wire)
    return cls


_RENAMES: dict[Any, dict[str, Any]] = {}


def _stock_converter() -> cattrs.Converter:
    """Return cattrs as its manual would have it: its generated hooks, its dispatch."""
    converter = cattrs.Converter(detailed_validation=False)
    converter.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    converter.register_structure_hook_factory(
        lambda tp: tp in _RENAMES,
        lambda cls, c: cattrs.gen.make_dict_structure_fn(
            cls, c, _cattrs_detailed_validation=False, **_RENAMES[cls]
        ),
    )
    return converter


def _pydantic_class(model: type[Model]) -> Any:
    fields: dict[str, Any] = {
        field.name: (tp, pydantic.Field(default=None, alias=field.wire))
        for field, tp in _fields(model, _pydantic_class)
    }
    config = pydantic.ConfigDict(extra="allow", protected_namespaces=())
    return pydantic.create_model(model.__name__, __config__=config, **fields)


def _struct(model: type[Model]) -> Any:
    fields = [(field.name, tp, None) for field, tp in _fields(model, _struct)]
    renames = {field.name: field.wire for field in fields_of(model)}
    return msgspec.defstruct(model.__name__, fields, rename=renames)


def main() -> None:
    for subject, times in measure().items():
        medians = {name: statistics.median(rounds) * 1e6 for name, rounds in times.items()}
        ratios = (
            medians["ours, hooks only"] / medians["cattrs, hooks only"],
            medians["ours"] / medians["pydantic"],
        )
        shown = "  ".join(f"{name} {micros:.1f} µs" for name, micros in medians.items())
        print(f"{subject}: {shown}  · {ratios[0]:.2f} of cattrs, {ratios[1]:.2f} of pydantic")


if __name__ == "__main__":
    main()
