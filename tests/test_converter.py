"""Decoding: nothing raises, everything comes back, and unions are told apart without trying."""

# ruff: noqa: PYI051 - an enumeration of the API is open, and its known values are still worth saying

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import sys
import threading
import traceback
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Generic, Literal, TypeVar, get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import telnyx_async.models
from telnyx_async import converter
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.explain import explain
from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async._modeling.schema import (
    discriminator,
    element_type,
    fields_of,
    json_kind,
    literals,
    model_of,
    union_members,
)
from telnyx_async.models._official import TYPES

T = TypeVar("T")


class Cat(Model):
    type: Literal["cat", "kitten"]
    lives: int | None = None


class Dog(Model):
    type: Literal["dog"] | str
    born_at: datetime | None = None


class Limit(Model):
    limit: int


class Limits(Model):
    first: int
    second: int
    limit: int | None = None


class Chain(Model):
    data: Chain | None = None


class Tree(Model):
    name: str | None = None
    branches: list[Tree] | None = None
    above: Tree | None = None


class Pair(Data[T], Generic[T]):
    other: list[T] | None = None


class CatData(Data[Cat]):
    pass


class Zoo(Model):
    id: str
    opened_on: date | None = None
    state: Literal["open", "closed"] | str | None = None
    pet: Cat | Dog | None = None
    pets: list[Cat | Dog] | None = None
    cages: list[list[Dog]] | None = None
    by_name: dict[str, Dog] | None = None
    visits: list[datetime] | None = None
    mixed: Cat | str | list[Dog] | None = None
    lists: list[Cat] | list[Dog] | None = None
    limits: Limit | Limits | None = None
    at: datetime | str | None = None
    loose: Cat | dict[str, Any] | None = None
    free: dict[str, Any] | None = None
    names: Sequence[str] | None = None
    share: float | None = None
    anything: Any = None
    class_: bool | None = wire("class")


NOON = datetime(2024, 1, 2, 12, tzinfo=UTC)
DOG = {"type": "dog", "born_at": "2024-01-02T12:00:00Z"}


@pytest.mark.parametrize(
    ("field", "raw", "decoded"),
    [
        ("opened_on", "2024-01-02", date(2024, 1, 2)),
        ("opened_on", "soon", "soon"),
        ("opened_on", 5, 5),
        ("state", "flooded", "flooded"),
        ("pet", DOG, Dog(type="dog", born_at=NOON)),
        ("pet", {"type": "kitten"}, Cat(type="kitten")),
        ("pet", {"lives": 7}, Cat(lives=7)),  # type: ignore[call-arg]
        ("pet", {"type": None, "born_at": "?"}, Dog(born_at="?")),  # type: ignore[call-arg, arg-type]
        ("pet", "dog", "dog"),
        ("pets", [DOG, 1], [Dog(type="dog", born_at=NOON), 1]),
        ("pets", DOG, DOG),
        ("cages", [[DOG]], [[Dog(type="dog", born_at=NOON)]]),
        ("by_name", {"x": DOG}, {"x": Dog(type="dog", born_at=NOON)}),
        ("by_name", [DOG], [DOG]),
        ("visits", ["2024-01-02T12:00:00Z", "never"], [NOON, "never"]),
        ("mixed", "x", "x"),
        ("mixed", {"type": "cat"}, Cat(type="cat")),
        ("mixed", [DOG], [Dog(type="dog", born_at=NOON)]),
        ("mixed", 1.5, 1.5),
        ("lists", [DOG, {"type": "cat"}], [Dog(type="dog", born_at=NOON), Cat(type="cat")]),
        ("limits", {"limit": 1}, Limit(limit=1)),
        ("limits", {"first": 1, "second": 2, "limit": 3}, Limits(first=1, second=2, limit=3)),
        ("at", "2024-01-02T12:00:00Z", NOON),
        ("at", "noon", "noon"),
        ("loose", {"type": "cat"}, Cat(type="cat")),
        ("loose", {"type": "lion"}, Cat(type="lion")),  # type: ignore[arg-type]
        ("share", 1, 1),
        ("class_", "yes", "yes"),
    ],
)
def test_fields(field: str, raw: object, decoded: object) -> None:
    received = {{"class_": "class"}.get(field, field): raw}
    zoo = structure(received, Zoo)
    assert getattr(zoo, field) == decoded
    assert type(getattr(zoo, field)) is type(decoded)
    assert zoo.to_dict() == received


@pytest.mark.parametrize("value", [{"type": "owl", "wings": 2}, {"type": 5}, {"type": []}, {}])
def test_an_unknown_member_of_a_union_is_a_bare_model(value: dict[str, Any]) -> None:
    animal = structure(value, Cat | Dog)
    assert type(animal) is Model
    assert animal.to_dict() == value


def test_a_bare_model_shows_its_fields() -> None:
    assert structure({"type": "owl", "wings": 2}, Cat | Dog).wings == 2


def test_what_is_asked_for_may_be_any_type() -> None:
    assert structure({"data": {"type": "cat"}}, Data[Cat]).data == Cat(type="cat")
    assert structure({"data": [DOG]}, Data[list[Dog]]).data[0].born_at == NOON
    assert structure({"data": {"type": "cat"}}, Data[Cat | Dog]).data == Cat(type="cat")
    assert structure([{"type": "cat"}], list[Cat | Dog]) == [Cat(type="cat")]
    assert structure({"x": DOG}, Mapping[str, Dog])["x"].born_at == NOON
    assert structure({"data": {"x": 1}}, Data).data == {"x": 1}
    assert structure("text", str) == "text"
    assert structure(None, type(None)) is None


@attrs.define
class Vet:
    name: str
    patients: list[Dog]


@dataclasses.dataclass
class Visit:
    vet: Vet
    reason: str = "none"


def test_classes_of_the_caller_may_contain_models() -> None:
    visit = {"vet": {"name": "Ann", "patients": [DOG]}}
    decoded = structure({"data": [visit]}, Data[list[Visit]]).data
    assert decoded == [Visit(Vet("Ann", [Dog(type="dog", born_at=NOON)]))]
    assert structure({"name": "Ann", "patients": []}, Vet | None) == Vet("Ann", [])
    assert structure(None, Vet | None) is None


@attrs.define
class Stay:
    day: date
    since: datetime
    dog: Dog


def test_cattrs_structures_and_unstructures_models() -> None:
    received = {"day": "2026-01-02", "since": "2026-01-02T03:04:05+00:00", "dog": {**DOG, "x": 1}}
    stay = converter().structure(received, Stay)
    assert (stay.day, stay.dog.born_at) == (date(2026, 1, 2), NOON)
    assert converter().unstructure(stay) == received
    assert converter() is not converter()
    with pytest.raises(KeyError, match="since"):
        converter().structure({"day": "2026-01-02"}, Stay)


@pytest.mark.parametrize("received", [{"reason": "x"}, {"vet": 5}, [1], "text", None])
def test_what_does_not_fit_a_class_of_the_caller_is_kept(received: object) -> None:
    assert structure(received, Visit) == received


def test_generics_by_inheritance() -> None:
    assert structure({"data": {"type": "cat"}}, CatData).data == Cat(type="cat")
    pair = structure({"data": {"type": "cat"}, "other": [{"type": "cat"}]}, Pair[Cat])
    assert pair.data == pair.other[0] == Cat(type="cat")


def test_a_model_inside_itself() -> None:
    received = {"name": "a", "branches": [{"name": "b", "above": {"name": "c"}}]}
    tree = structure(received, Tree)
    assert tree.branches[0].above.name == "c"
    assert type(tree.branches[0].above) is Tree


def nested_too_deeply(key: str) -> dict[str, Any]:
    received: dict[str, Any] = {"name": "leaf"}
    for _ in range(2 * sys.getrecursionlimit()):
        received = {key: received}
    return received


def test_a_model_inside_itself_has_any_depth() -> None:
    received = nested_too_deeply("above")
    tree, steps = structure(received, Tree), 0
    while isinstance(tree, Tree):
        tree, steps = tree.above, steps + 1
    assert steps == 2 * sys.getrecursionlimit() + 1
    assert explain(received, Tree) == ["$: nested too deeply"]


def test_an_envelope_inside_itself_too_deep() -> None:
    chain, steps = structure(nested_too_deeply("data"), Chain), 0
    while isinstance(chain, Chain):
        chain, steps = chain.data, steps + 1
    assert steps > 50
    assert isinstance(chain, dict)


def test_threads_that_decode_a_type_at_once() -> None:
    class Fresh(Model):
        at: datetime | None = None

    barrier = threading.Barrier(4)
    decoded: list[Any] = []

    def decode() -> None:
        barrier.wait()
        decoded.append(structure({"at": "2024-01-02T12:00:00Z"}, Fresh))

    threads = [threading.Thread(target=decode) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert decoded == [Fresh(at=NOON)] * 4


def test_a_type_that_cannot_be_decoded_is_an_error_each_time() -> None:
    class Unknown(Model):
        at: Moment  # type: ignore[name-defined]  # noqa: F821

    for _ in range(2):
        with pytest.raises(NameError, match="Moment"):
            structure({}, Unknown)


def test_a_traceback_shows_the_decoder() -> None:
    class Hostile(dict[str, Any]):
        def get(self, *_: Any) -> Any:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        structure(Hostile(), Cat)
    assert "get('type')" in "".join(traceback.format_tb(caught.value.__traceback__))
    decoder = list(traceback.walk_tb(caught.value.__traceback__))[-2][0].f_code
    assert inspect.getsource(decoder).splitlines()[1] == "    if not isinstance(received, dict):"


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        ({"id": "z"}, []),
        ({"id": "z", "state": None, "share": 1, "anything": [1], "free": {"x": [1]}}, []),
        ({}, ["$.id: required, but absent"]),
        ({"id": None}, ["$.id: expected string, not null"]),
        ({"id": 1}, ["$.id: expected string, not integer"]),
        ({"id": "z", "class": 1}, ["$.class: expected boolean or null, not integer"]),
        ({"id": "z", "state": "flooded"}, ["$.state: unknown value 'flooded'"]),
        ({"id": "z", "opened_on": "soon"}, ["$.opened_on: not a date: 'soon'"]),
        (
            {"id": "z", "visits": ["2024-01-02T12:00:00Z", "soon"]},
            ["$.visits[1]: not a date-time: 'soon'"],
        ),
        ({"id": "z", "pets": [DOG, {"type": "owl"}]}, ["$.pets[1]: none of Cat, Dog"]),
        ({"id": "z", "pets": [{"lives": 7}]}, ["$.pets[0].type: required, but absent"]),
        ({"id": "z", "by_name": {"x": []}}, ["$.by_name.x: expected object, not array"]),
        (
            {"id": "z", "mixed": 1},
            ["$.mixed: expected object or string or array or null, not integer"],
        ),
        ({"id": "z", "colour": 1}, ["$.colour: unknown field"]),
        ({"id": "z", "loose": {"colour": 1, "type": "cat"}}, ["$.loose.colour: unknown field"]),
    ],
)
def test_explain(value: object, problems: list[str]) -> None:
    assert explain(value, Zoo) == problems


def test_explain_from_the_top() -> None:
    assert explain([], Data[Cat]) == ["$: expected object, not array"]
    assert explain({"data": [{"type": "cat"}, 5]}, Data[list[Cat]]) == [
        "$.data[1]: expected object, not integer"
    ]
    assert explain({"anything": 1}, Model) == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(
    st.dictionaries(st.sampled_from([f.wire for f in fields_of(Zoo)]) | st.text(), JSON, max_size=6)
)
def test_any_json_is_decoded_and_comes_back(value: dict[str, Any]) -> None:
    assert structure(value, Zoo).to_dict() == value
    explain(value, Zoo)


@given(JSON)
def test_any_json_in_any_place(value: Any) -> None:
    for tp in (Data[Cat], Data[list[Cat | Dog]], list[Zoo], Cat | str | list[Dog], Tree):
        decoded = structure({"data": value}, tp)
        assert decoded.to_dict() == {"data": value} if isinstance(decoded, Model) else True
        explain(value, tp)


def generated() -> Iterator[type[Model]]:
    package = telnyx_async.models
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        module = importlib.import_module(found.name)
        for value in vars(module).values():
            if isinstance(value, type) and value.__module__ == found.name and model_of(value):
                yield value


GENERATED = list(generated())
MODULES = sorted({model.__module__ for model in GENERATED})
HOSTILE: list[Any] = [
    None, True, 0, -1.5, "", "text", "2024-01-02T12:00:00Z", "2024-01-02",
    [], [None], [[]], [{}], [[{"type": "x"}]], ["text"], {}, {"type": "x"}, {"type": {}}, {"data": [{}]},
]  # fmt: skip


def of(module: str) -> list[type[Model]]:
    return [model for model in GENERATED if model.__module__ == module]


def example(tp: Any, depth: int = 0) -> Any:
    """A value that fits a type, as full as it can be."""
    first = union_members(tp)[0]
    if literals(first):
        return next(iter(get_args(first)))
    match json_kind(first):
        case kind if kind is dict and model_of(first):
            fields = fields_of(first)
            return {f.wire: example(f.type, depth + 1) for f in fields if f.required or depth < 5}
        case kind if kind is dict:
            return {"key": example(element_type(first), depth + 1)}
        case kind if kind is list:
            return [example(element_type(first), depth + 1)] if depth < 5 else []
        case kind if first is datetime:
            return "2024-01-02T12:00:00.000Z"
        case kind if first is date:
            return "2024-01-02"
        case kind:
            return {bool: True, int: 1, float: 1.5, str: "text", object: {"x": [None]}}.get(kind)


@pytest.mark.parametrize("module", MODULES)
def test_every_generated_model_takes_what_fits(module: str) -> None:
    for model in of(module):
        value = example(model)
        decoded = structure(value, model)
        assert type(decoded) is model
        assert decoded.to_dict() == value
        assert explain(value, model) == [], model


@pytest.mark.parametrize("module", MODULES)
def test_every_generated_model_takes_what_does_not_fit(module: str) -> None:
    for model in of(module):
        names = [field.wire for field in fields_of(model)]
        for hostile in HOSTILE:
            value = dict.fromkeys(names, hostile) | {"a new field": hostile}
            assert structure(value, model).to_dict() == value
            explain(value, model)


@given(st.sampled_from(GENERATED), st.data())
def test_generated_models_take_any_json(model: type[Model], data: st.DataObject) -> None:
    names = st.sampled_from([field.wire for field in fields_of(model)] or ["x"])
    value = data.draw(st.dictionaries(names, JSON, max_size=5))
    assert structure(value, model).to_dict() == value
    explain(value, model)


def unions(tp: Any) -> Iterator[tuple[type[Model], ...]]:
    """The sets of models that a type leaves open."""
    alike = tuple(m for m in union_members(tp) if model_of(m))
    if len(alike) > 1:
        yield alike
    lists = [m for m in union_members(tp) if json_kind(m) is list]
    if lists:
        yield from unions(element_type(*lists))
    for member in union_members(tp):
        if json_kind(member) is dict and not model_of(member):
            yield from unions(element_type(member))


def envelopes() -> Iterator[tuple[str, Any]]:
    for name in TYPES:
        value = getattr(telnyx_async.models, name)
        if get_args(value) and model_of(value):
            yield name, element_type(value)


UNIONS = {
    f"{model.__name__}.{field.name}": union
    for model in GENERATED
    for field in fields_of(model)
    for union in unions(field.type)
} | {f"{name}.data": union for name, tp in envelopes() for union in unions(tp)}
UNTAGGED = {
    # Told apart by their fields.
    "ConnectionCounts.limits",
    "AgentConfiguration.basics",
    "ResearchCreateResponse.data",
    "WirelessBlocklistValueListResponse.data",
}


@pytest.mark.parametrize("place", sorted(UNIONS))
def test_every_union_has_a_rule(place: str) -> None:
    choose = discriminator(UNIONS[place])
    for model in UNIONS[place]:
        required = {f.wire: example(f.type) for f in fields_of(model) if f.required}
        assert choose(example(model)) is model or place in UNTAGGED
        if required:
            assert choose(required) is model
    assert (choose.__name__ == "by_keys") == (place in UNTAGGED)
