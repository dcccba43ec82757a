"""Models as code for pydantic's uses them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from telnyx_async.inference import ChatCompletion
from telnyx_async.models import OutboundMessagePayload, Room, RoomSession

TIME = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
RECEIVED = {"id": "a", "created_at": "2026-01-02T03:04:05Z", "unique_name": None, "future": 1}


@pytest.fixture
def room() -> Room:
    return Room.model_validate(RECEIVED)


def test_a_model_is_made_of_what_was_received(room: Room) -> None:
    assert (room.id, room.created_at, room.model_extra) == ("a", TIME, {"future": 1})
    assert Room.model_validate(room) is room
    assert Room.model_validate_json('{"id": "a"}').id == "a"
    assert Room.construct(sessions=[{"id": "b"}]).sessions == [RoomSession.construct(id="b")]
    with pytest.raises(ValueError, match="Room must be made of a dictionary, not 3"):
        Room.model_validate(3)


def test_a_model_is_dumped(room: Room) -> None:
    whole = room.model_dump()
    assert (whole["created_at"], whole["unique_name"], whole["updated_at"]) == (TIME, None, None)
    assert whole["future"] == 1
    assert room.model_dump(exclude_unset=True).keys() == RECEIVED.keys()
    assert room.model_dump(exclude_none=True).keys() == RECEIVED.keys() - {"unique_name"}
    assert room.model_dump(exclude_defaults=True).keys() == RECEIVED.keys() - {"unique_name"}
    assert room.model_dump(include={"id"}) == {"id": "a"}
    assert "id" not in room.model_dump(exclude={"id"})
    dumped = room.model_dump_json(exclude_none=True)
    assert dumped == '{"id":"a","created_at":"2026-01-02T03:04:05+00:00","future":1}'
    assert "\n" in room.model_dump_json(indent=1)


def test_nested_models_are_dumped() -> None:
    inner = {"id": "b", "participants": [{"id": "c"}]}
    made = Room.construct(id="a", sessions=[inner], future={"x": (1, None)}, nothing=None)
    assert made.to_dict(exclude_none=True) == {
        "id": "a",
        "sessions": [inner],
        "future": {"x": [1, None]},
    }


def test_iteration_yields_fields() -> None:
    fields = dict(Room.construct(id="a", future=1))
    assert (fields["id"], fields["unique_name"], fields["future"]) == ("a", None, 1)


def test_an_answer_that_is_read_like_a_dict_shows_its_fields() -> None:
    received: dict[str, Any] = {"id": "a", "choices": [{"index": 0}], "future": 1}
    completion = ChatCompletion.construct(**received)
    assert {**completion} == received
    assert repr(completion).startswith("ChatCompletion(id='a', choices=[")
    assert "future=1" in repr(completion)
    assert "<table" in completion._repr_html_()


def test_to_dict_by_their_options(room: Room) -> None:
    assert room.to_dict() == RECEIVED
    assert room.to_dict(mode="python") == {**RECEIVED, "created_at": TIME}
    assert "unique_name" not in room.to_dict(exclude_none=True)
    assert room.to_dict(exclude_unset=False)["updated_at"] is None
    message = OutboundMessagePayload.construct(**{"from": {"phone_number": "+1"}})
    assert message.to_dict(use_api_names=False) == {"from_": {"phone_number": "+1"}}
    assert message.to_dict() == {"from": {"phone_number": "+1"}}


def test_a_model_is_copied_and_iterated_over(room: Room) -> None:
    other = room.model_copy(update={"id": "b"})
    assert (room.id, other.id, other.created_at) == ("a", "b", TIME)
    assert room.model_copy(deep=True) == room
    assert dict(room)["id"] == "a"
