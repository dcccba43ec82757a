"""Models in FastAPI and as fields of pydantic's models."""

from __future__ import annotations

import json
from typing import Annotated, Any

import pydantic
import pytest
from fastapi import Body, FastAPI

from telnyx_async import models
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.pydantic_schema import json_schema_of
from telnyx_async.models import Data, Model, OutboundMessagePayload, Room

RECEIVED = {
    "id": "1",
    "unique_name": "daily",
    "created_at": "2026-05-01T10:00:00.000Z",
    "max_participants": 10,
    "further": [1],
}
ROOM = structure(RECEIVED, Room)


async def ask(app: FastAPI, method: str, path: str, body: Any = None) -> Any:
    """Return the decoded answer of an application, which is called as a server calls it."""
    sent: list[Any] = []
    headers = [(b"content-type", b"application/json")]
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "headers": headers,
        "query_string": b"",
    }

    async def receive() -> Any:
        return {"type": "http.request", "body": json.dumps(body).encode()}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    assert sent[0]["status"] == 200
    return json.loads(b"".join(message.get("body", b"") for message in sent))


class Booking(pydantic.BaseModel):
    room: Room
    answer: Data[Room] | None = None


def test_a_field_of_a_pydantic_model() -> None:
    booking = Booking(room=ROOM, answer=structure({"data": RECEIVED}, Data[Room]))
    assert booking.room is ROOM
    assert booking.model_dump(mode="json")["room"] == RECEIVED
    again = Booking.model_validate_json(booking.model_dump_json())
    assert again == booking
    assert again.answer is not None
    assert again.answer.data.created_at == ROOM.created_at
    with pytest.raises(pydantic.ValidationError, match="expected a Room or a mapping, not int"):
        Booking.model_validate({"room": 3})


def test_the_json_schema_is_that_of_the_models_own_fields() -> None:
    schema = Booking.model_json_schema()["properties"]
    room = schema["room"]
    assert (room["title"], room["type"]) == ("Room", "object")
    assert room["properties"]["max_participants"] == {
        "anyOf": [{"type": "integer"}, {"type": "null"}]
    }
    assert {"type": "string", "format": "date-time"} in room["properties"]["created_at"]["anyOf"]
    data = next(each for each in schema["answer"]["anyOf"] if each["type"] == "object")
    assert data["properties"]["data"]["title"] == "Room"
    assert data["required"] == ["data"]


def test_schemas_of_all_models_end() -> None:
    for name in models.__all__:  # type: ignore[attr-defined]
        tp = getattr(models, name)
        if isinstance(tp, type) and issubclass(tp, Model):
            assert json_schema_of(tp)["type"] == "object"
    assert json_schema_of(dict[str, int]) == {
        "type": "object",
        "additionalProperties": {"type": "integer"},
    }
    assert json_schema_of(list[Any]) == {"type": "array", "items": {}}


@pytest.mark.parametrize("declared", [True, False])
async def test_a_fastapi_route(declared: bool) -> None:
    app = FastAPI()

    @app.get("/room", response_model=Room if declared else None)
    async def room() -> Any:
        return ROOM

    @app.get("/rooms")
    async def rooms() -> Data[list[Room]]:
        answer: Data[list[Room]] = structure({"data": [RECEIVED]}, Data[list[Room]])
        return answer

    @app.post("/rooms")
    async def create(body: Annotated[Room, Body()]) -> str:
        return f"{type(body).__name__} {body.unique_name}"

    found = await ask(app, "GET", "/room")
    assert found["unique_name"] == "daily"
    assert found["further"] == [1]
    assert await ask(app, "GET", "/rooms") == {"data": [RECEIVED]}
    assert await ask(app, "POST", "/rooms", RECEIVED) == "Room daily"
    assert "max_participants" in str(await ask(app, "GET", "/openapi.json"))


def test_a_message_with_all_its_parts() -> None:
    adapter = pydantic.TypeAdapter(OutboundMessagePayload)
    message = adapter.validate_python({"id": "1", "to": [{"phone_number": "+1"}]})
    assert message.to is not None
    assert message.to[0].phone_number == "+1"
    assert adapter.dump_python(message) == {"id": "1", "to": [{"phone_number": "+1"}]}
