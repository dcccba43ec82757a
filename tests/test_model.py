"""Models: attrs classes that come into being when used, and give back what they came from."""

from __future__ import annotations

import copy
import inspect
import json
import math
import os
import pickle
import subprocess
import sys
import threading
from datetime import UTC, date, datetime
from typing import Any, ClassVar

import attrs
import orjson
import pytest

from telnyx_async._modeling import model
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import Data, Model, define, wire


class Guest(Model):
    name: str
    joined_at: datetime | None = None


class Room(Model):
    """A room."""

    kind: ClassVar[str] = "room"
    id: str
    from_: str | None = wire("from", default=None)
    created_at: datetime | None = None
    opens_on: date | None = None
    tags: list[str] | None = None
    guests: list[Guest] | None = None
    owners: dict[str, Guest] | None = None
    self: str | None = None


class Rules(Model):
    names: list[str]


class Suite(Room):
    doors: int = 2


RECEIVED = {
    "id": "r1",
    "from": None,
    "created_at": "2024-01-02T03:04:05.678900000Z",
    "guests": [{"name": "a", "joined_at": "2024-01-02T03:04:05.0Z", "seat": 4}],
    "owners": {"first": {"name": "o"}},
    "newer": {"deep": [1, {"x": None}]},
}


def received() -> Room:
    room: Room = structure(copy.deepcopy(RECEIVED), Room)
    return room


def undefined() -> type[Model]:
    class Fresh(Model):
        id: str | None = None

    return Fresh


def is_defined(cls: type[Model]) -> bool:
    return isinstance(vars(cls)["__attrs_attrs__"], tuple)


def test_a_class_statement_does_not_define() -> None:
    assert not is_defined(undefined())


@pytest.mark.parametrize(
    "use",
    [
        lambda cls: cls(),
        lambda cls: cls(id="x"),
        attrs.has,
        attrs.fields,
        inspect.signature,
        define,
        lambda cls: structure({}, cls),
    ],
)
def test_the_first_use_defines(use: Any) -> None:
    cls = undefined()
    use(cls)
    assert is_defined(cls)
    assert list(inspect.signature(cls).parameters) == ["id"]


def test_threads_that_define_at_once_agree() -> None:
    cls: Any = undefined()
    barrier = threading.Barrier(4)
    made: list[Any] = []

    def use() -> None:
        barrier.wait()
        made.append((cls(id="x"), attrs.fields(cls)))

    threads = [threading.Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 4
    assert all(instance == made[0][0] and fields is made[0][1] for instance, fields in made)


def test_a_class_is_defined_once() -> None:
    cls = undefined()
    late: Any = vars(cls)["__attrs_attrs__"]
    define(cls)
    assert late.__get__(None, cls) is attrs.fields(cls)


def test_construction() -> None:
    room = Room(id="x", from_="y")
    assert (room.id, room.from_, room.tags) == ("x", "y", None)
    assert Room.kind == room.kind == "room"
    with pytest.raises(TypeError, match="colour"):
        Room(colour="red")  # type: ignore[call-arg]


def test_a_model_has_no_constructor_of_its_own() -> None:
    with pytest.raises(
        TypeError, match="Own: the constructor of a model is generated from its fields"
    ):

        class Own(Model):
            def __init__(self) -> None: ...


def test_slots() -> None:
    assert not hasattr(Room(id="x"), "__dict__")
    with pytest.raises(AttributeError):
        Room(id="x").colour = "red"  # type: ignore[attr-defined]


def test_a_field_named_self() -> None:
    assert attrs.fields_dict(Room)["self"].alias == "self_"
    assert structure({"self": "/rooms"}, Room).self == "/rooms"


def test_attrs_functions() -> None:
    guest = Guest(name="a")
    assert attrs.evolve(guest, name="b") == Guest(name="b")  # type: ignore[misc]
    assert attrs.asdict(guest) == {"name": "a", "joined_at": None}
    assert attrs.astuple(guest) == ("a", None)
    assert [f.name for f in attrs.fields(Guest)] == ["name", "joined_at"]


def test_a_subclass_of_the_user() -> None:
    suite: Suite = structure({"id": "s", "from": "f"}, Suite)
    assert suite.doors == 2
    assert suite.from_ == "f"
    assert Suite(id="s", doors=3).to_dict() == {"id": "s", "doors": 3}
    assert structure({"doors": None}, Suite).doors is None
    assert suite != Room(id="s", from_="f")


def test_equality_is_by_fields() -> None:
    assert received() == received()
    assert Guest(name="a") == structure({"name": "a", "seat": 1}, Guest)
    assert Guest(name="a") != Guest(name="b")
    assert Guest(name="a") != "a"
    with pytest.raises(TypeError):
        hash(Guest(name="a"))


def test_bare_models_are_compared_by_what_was_received() -> None:
    assert structure({"a": 1}, Model) == structure({"a": 1}, Model)
    assert structure({"a": 1}, Model) != structure({"a": 2}, Model)
    assert structure({}, Model) != 1
    assert structure({"name": "a"}, Model) != structure({"name": "a"}, Guest)


def test_to_dict_gives_what_was_received() -> None:
    assert received().to_dict() == RECEIVED
    assert list(received().to_dict()) == list(RECEIVED)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"mode": "python"}, {"id": "r", "from": None, "opens_on": date(2024, 5, 6)}),
        ({"exclude_none": True}, {"id": "r", "opens_on": "2024-05-06"}),
        ({"use_api_names": False}, {"id": "r", "from_": None, "opens_on": "2024-05-06"}),
        (
            {"exclude_unset": False},
            dict.fromkeys(Room.__wire_names__.values()) | {"id": "r", "opens_on": "2024-05-06"},
        ),
    ],
)
def test_each_option_of_to_dict(options: dict[str, Any], expected: dict[str, Any]) -> None:
    room: Room = structure({"id": "r", "from": None, "opens_on": "2024-05-06"}, Room)
    assert room.to_dict(**options) == expected


def test_to_dict_of_a_constructed_model_leaves_none_out() -> None:
    room = Room(id="x", from_="y", guests=[Guest(name="a")], tags=["t"])
    assert room.to_dict() == {"id": "x", "from": "y", "tags": ["t"], "guests": [{"name": "a"}]}


def test_to_dict_has_what_was_set_since() -> None:
    room = received()
    room.id = None  # type: ignore[assignment]
    room.from_ = "+1"
    room.opens_on = date(2024, 5, 6)
    room.created_at = datetime(2024, 5, 6, 7, tzinfo=UTC)
    assert room.guests
    room.guests[0].name = "b"
    room.guests.append(Guest(name="c", joined_at=datetime(2024, 1, 1, tzinfo=UTC)))
    assert room.owners
    room.owners["second"] = Guest(name="p")
    assert room.to_dict() == RECEIVED | {
        "id": None,
        "from": "+1",
        "opens_on": "2024-05-06",
        "created_at": "2024-05-06T07:00:00+00:00",
        "guests": [
            {"name": "b", "joined_at": "2024-01-02T03:04:05.0Z", "seat": 4},
            {"name": "c", "joined_at": "2024-01-01T00:00:00+00:00"},
        ],
        "owners": {"first": {"name": "o"}, "second": {"name": "p"}},
    }


def test_to_dict_takes_tuples_too() -> None:
    assert Room(id="x", guests=(Guest(name="a"),)).to_dict() == {  # type: ignore[arg-type]
        "id": "x",
        "guests": [{"name": "a"}],
    }


def test_to_dict_leaves_alone_what_json_does_not_know() -> None:
    assert Room(id=3j).to_dict() == {"id": 3j}  # type: ignore[arg-type]


def test_changing_the_result_of_to_dict_changes_nothing() -> None:
    room = received()
    result = room.to_dict()
    result["newer"]["deep"][1]["x"] = 1
    result["guests"][0]["name"] = "z"
    result["owners"]["first"]["name"] = "z"
    assert room.to_dict() == RECEIVED


def test_to_dict_of_what_is_nested_more_deeply_than_calls_may_be() -> None:
    depth = 5 * sys.getrecursionlimit()
    value: Any = 1
    for _ in range(depth):
        value = [value]
    copied = structure({"x": value}, Model).to_dict()["x"]
    for _ in range(depth):
        (copied,) = copied
    assert copied == 1


def test_to_json() -> None:
    assert json.loads(received().to_json()) == RECEIVED
    assert Guest(name="é").to_json() == '{"name":"é"}'
    assert Guest(name="é").to_json(indent=2) == '{\n  "name": "é"\n}'


@pytest.mark.parametrize("indent", [None, 2])
def test_a_number_that_json_does_not_have_is_an_error(indent: int | None) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        Guest(name=math.nan).to_json(indent=indent)  # type: ignore[arg-type]


def test_null_is_told_from_absent() -> None:
    room = received()
    assert room.from_ is None
    assert room.tags is None
    assert "from_" in room.model_fields_set
    assert "tags" not in room.model_fields_set
    room.tags = []
    assert "tags" in room.model_fields_set
    assert Room(id="x").model_fields_set == {"id"}


def test_unknown_fields() -> None:
    room: Any = received()
    assert room.model_extra == {"newer": RECEIVED["newer"]}
    assert room.newer == RECEIVED["newer"]
    assert Room(id="x").model_extra == {}
    with pytest.raises(AttributeError, match="'Room' object has no attribute 'older'"):
        _ = room.older
    assert not hasattr(structure({"__len__": 1}, Model), "__len__")


def test_repr() -> None:
    assert repr(Room(id="x", tags=["a"])) == "Room(id='x', tags=['a'])"
    assert repr(structure({"name": "a", "seat": 4}, Guest)) == "Guest(name='a', seat=4)"
    assert repr(structure({"data": {"name": "a"}}, Data[Guest])) == "Data(data=Guest(name='a'))"


def test_repr_is_short_and_ends() -> None:
    room = Room(id="x" * 1000, tags=["a"] * 1000)
    room.guests = [room]  # type: ignore[list-item]
    assert repr(room) == (
        "Room(\n"
        "    id='xxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxxxxxxxxxxxx',\n"
        "    tags=['a', 'a', 'a', 'a', 'a', 'a', ... 994 more],\n"
        "    guests=[...],\n"
        ")"
    )


def test_repr_of_dates_objects_and_depth() -> None:
    moment = datetime(2026, 5, 1, 10, tzinfo=UTC)
    shown = repr(structure({"at": {"b": [date(2026, 5, 1)]}, "when": moment, "no": None}, Model))
    assert shown == "Model(at={'b': [2026-05-01]}, when=2026-05-01 10:00:00+00:00)"
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert "..." in repr(structure({"deep": deep}, Model))
    assert "..." in structure({"deep": deep}, Model)._repr_html_()
    while deep:
        deep = deep.pop()


def test_a_table_for_notebooks() -> None:
    value = {"data": {"name": "<b>", "seat": {"rows": [1, 2]}}}
    assert structure(value, Data[Guest])._repr_html_() == (
        "<table><caption>Data</caption><tr><th>data</th><td>"
        "<table><caption>Guest</caption><tr><th>name</th><td>&lt;b&gt;</td></tr><tr><th>seat</th>"
        "<td><table><tr><th>rows</th><td>1<br>2</td></tr></table></td></tr></table>"
        "</td></tr></table>"
    )


def test_dict_has_the_fields() -> None:
    guest = structure({"name": "a", "seat": 4}, Guest)
    assert dict(guest)["name"] == "a"
    assert dict(guest)["seat"] == 4
    assert dict(Guest(name="a"))["name"] == "a"


def test_json_of_other_libraries() -> None:
    room = received()
    assert json.loads(json.dumps([room], default=Model.to_dict)) == [RECEIVED]
    assert orjson.loads(orjson.dumps({"room": room}, default=Model.to_dict)) == {"room": RECEIVED}


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))]
)
def test_copies(again: Any) -> None:
    room = received()
    copied = again(room)
    assert copied == room
    assert copied is not room
    assert copied.to_dict() == RECEIVED
    assert again(Guest(name="a")) == Guest(name="a")


def unread(room: Room) -> set[str]:
    """Return the names of the fields that were not decoded yet, without reading any."""
    return {name for name, slot in Room.__lazy__.items() if getattr(room, slot) is model.UNREAD}


def test_nested_models_and_dates_are_decoded_when_they_are_first_read() -> None:
    room = received()
    assert unread(room) == {"created_at", "opens_on", "guests", "owners"}
    assert room.guests == [Guest(name="a", joined_at=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC))]
    assert room.guests is room.guests
    assert room.created_at is room.created_at
    assert room.opens_on is None
    assert unread(room) == {"owners"}


@pytest.mark.parametrize("order", [1, -1])
def test_a_subclass_reads_the_fields_of_its_base(order: int) -> None:
    class Base(Room):
        closes_on: date | None = None

    class Derived(Base):
        closes_on: str | None = None  # type: ignore[assignment]

    body = RECEIVED | {"closes_on": "2024-01-02"}
    for cls in (Base, Derived)[::order]:  # whichever is decoded first
        room = structure(body, cls)
        assert room.closes_on == ("2024-01-02" if cls is Derived else date(2024, 1, 2))
        assert room.guests == received().guests
        assert room.to_dict() == body


@pytest.mark.parametrize("text", ["soon", 5, "", ["2024-01-02T03:04:05Z"]])
def test_what_is_not_a_date_is_kept(text: object) -> None:
    room = structure({"id": "r", "created_at": text, "opens_on": text}, Room)
    assert (room.created_at, room.opens_on) == (text, text)
    assert room.to_dict() == {"id": "r", "created_at": text, "opens_on": text}


def test_text_that_is_assigned_to_a_date_is_kept() -> None:
    room = received()
    room.created_at = "2025-01-01T00:00:00Z"  # type: ignore[assignment]
    assert room.created_at == "2025-01-01T00:00:00Z"
    assert Room(id="a", created_at="2025").created_at == "2025"  # type: ignore[arg-type]
    del room.created_at
    with pytest.raises(AttributeError, match="created_at"):
        _ = room.created_at


def test_what_is_untouched_is_written_as_it_was_received() -> None:
    room = received()
    assert room.to_dict() == RECEIVED
    assert "guests" in unread(room)
    assert room.model_fields_set == {"id", "from_", "created_at", "guests", "owners"}
    assert room.model_dump()["owners"] == {"first": {"name": "o", "joined_at": None}}
    assert room.to_dict(exclude_none=True)["owners"] == RECEIVED["owners"]


def test_an_assignment_is_kept_though_the_field_was_never_touched() -> None:
    room = received()
    room.guests = []
    assert room.guests == []
    assert room.to_dict() == RECEIVED | {"guests": []}
    room.guests = None
    assert room.guests is None
    assert room.to_dict() == RECEIVED | {"guests": None}


def test_a_change_below_is_kept() -> None:
    room = received()
    assert room.guests is not None
    room.guests[0].name = "b"
    assert room.to_dict()["guests"][0]["name"] == "b"
    assert room != received()


@pytest.mark.parametrize(
    "use",
    [
        lambda room: room == received(),
        lambda room: attrs.asdict(room)["guests"][0]["name"] == "a",
        lambda room: attrs.evolve(room, id="r2").guests == room.guests,
        lambda room: dict(room)["owners"] == room.owners,
        lambda room: repr(room) == repr(received()) and "Guest(name='a'" in repr(room),
    ],
)
def test_functions_of_whole_models_touch_what_they_need(use: Any) -> None:
    assert use(received())


def test_a_copy_shares_what_is_nested() -> None:
    room = received()
    shallow, deep = copy.copy(room), copy.deepcopy(room)
    assert shallow.guests is room.guests
    assert deep.guests == room.guests
    assert deep.guests is not room.guests


def test_threads_that_touch_a_field_at_once_get_the_same_object() -> None:
    for _ in range(200):
        room, ready, found = received(), threading.Barrier(4), list[Any]()

        def touch(room: Room = room, ready: Any = ready, found: Any = found) -> None:
            ready.wait()
            found.append(room.guests)

        threads = [threading.Thread(target=touch) for _ in range(4)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert all(each is room.guests for each in found)


def test_a_thread_that_is_second_takes_what_the_first_made() -> None:
    room = received()
    first = room.guests
    # As if the field had been unread a moment ago.
    assert model.fill(room, Room.__lazy__["guests"], [], list) is first


def test_a_child_process_does_not_wait_for_a_thread_of_its_parent() -> None:
    room, held, done = received(), threading.Event(), threading.Event()

    def hold() -> None:
        with model._filling:
            held.set()
            done.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    model._after_fork()  # what a fork calls in the child
    assert room.guests is not None
    done.set()
    holder.join()


def test_an_object_without_content_has_no_nested_fields() -> None:
    structure({}, Room)
    with pytest.raises(AttributeError):
        _ = object.__new__(Room).guests
    assert object.__new__(Room).to_dict() == {}
    assert copy.copy(Model.__new__(Model)).to_dict() == {}


def test_unpickling_defines_the_class() -> None:
    code = "import pickle, sys; print(type(pickle.load(sys.stdin.buffer)).__eq__.__qualname__)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=pickle.dumps(Data(data=3)),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().strip() == "Data.__eq__"


def test_the_envelope_is_generic() -> None:
    assert Data[Guest](data=Guest(name="a")).data.name == "a"


def test_what_is_set_after_a_nested_field_that_was_never_read_is_kept() -> None:
    class Late(Model):
        guests: list[Guest] | None = None
        id: str | None = None

    late = structure({"guests": [{"name": "a"}]}, Late)
    late.id = "new"
    assert late.to_dict() == {"guests": [{"name": "a"}], "id": "new"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
def test_a_fork_while_another_thread_fills_a_slot_leaves_no_lock_behind() -> None:
    program = """
import os, signal, threading
from telnyx_async._modeling import model
from telnyx_async._modeling.decoder import structure

class Guest(model.Model):
    name: str | None = None

class Room(model.Model):
    guests: list[Guest] | None = None

room = structure({"guests": [{"name": "a"}]}, Room)
filling, forked = threading.Event(), threading.Event()

def fill():
    with model._filling:
        filling.set()
        forked.wait()

thread = threading.Thread(target=fill)
thread.start()
filling.wait()
if not (pid := os.fork()):
    signal.alarm(10)  # ends a child that waits for the lock
    os._exit(room.guests[0].name != "a")
forked.set()
thread.join()
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""
    command = [sys.executable, "-W", "ignore", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.stdout.strip() == "0", done.stderr


def test_a_list_of_a_model_is_its_own() -> None:
    document = {"id": "r1", "tags": ["a"], "owners": {}}
    room: Room = structure(document, Room)
    assert room.tags == ["a"]
    room.tags.append("b")
    assert document["tags"] == ["a"]
    assert room.to_dict()["tags"] == ["a", "b"]
    assert structure({"id": "r1", "tags": "none"}, Room).tags == "none"
    rules = {"names": ["a"]}
    structure(rules, Rules).names.append("b")
    assert rules == {"names": ["a"]}


@pytest.mark.parametrize(
    ("value", "returns", "expected"),
    [
        ("2024-01-02", date, date(2024, 1, 2)),
        ("2024-01-02", date | None, date(2024, 1, 2)),
        (["2024-01-02", None], list[date | None], [date(2024, 1, 2), None]),
        ({"a": "2024-01-02"}, dict[str, date] | None, {"a": date(2024, 1, 2)}),
        ("2024-01-02T03:04:05Z", datetime | None, datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ({"name": "a"}, dict[str, date] | Guest | None, Guest(name="a")),
        (["2024-01-02"], list[date] | date, [date(2024, 1, 2)]),
        ("2024-01-02", list[date] | date, date(2024, 1, 2)),
    ],
)
def test_dates_are_read_wherever_they_are(value: Any, returns: Any, expected: Any) -> None:
    assert structure(value, returns) == expected
