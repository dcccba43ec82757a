"""The rest of the world: what people do who are no clients of the API."""

from __future__ import annotations

from telnyx_async._validation import Json
from telnyx_async.emulator._account import World
from telnyx_async.emulator.products import calls, conferences, messages, rooms

__all__ = ["Outside"]


class Outside:
    """People with telephones and browsers.

    What they may not do raises `Refusal`, as it would be refused to a client.
    """

    def __init__(self, world: World) -> None:
        self._everything = world

    @property
    def _world(self) -> World:
        """As it is now: what is due has happened."""
        self._everything.clock.tick()
        return self._everything

    def call(self, *, from_: str, to: str, connection_id: str = "1") -> Json:
        """Somebody calls a number of this account: `call.initiated`."""
        said = {"from": from_, "to": to, "connection_id": connection_id}
        return calls.incoming(self._world, **said)

    def answer(self, call_control_id: str) -> None:
        """The called party answers before the second of ringing is over."""
        calls.answer(self._world, calls.find_alive(self._world, call_control_id))

    def hang_up(self, call_control_id: str) -> None:
        """The other party ends the call."""
        call = calls.find_alive(self._world, call_control_id)
        calls.end(self._world, call, source="callee")

    def press(self, call_control_id: str, digits: str) -> None:
        """The other party presses keys: `call.dtmf.received` for each."""
        call = calls.find_alive(self._world, call_control_id)
        for digit in digits:
            calls.tell(self._world, call, "call.dtmf.received", digit=digit)

    def talk(self, call_control_id: str) -> None:
        """A participant begins to talk: `conference.floor.changed`, unless muted or on hold."""
        conferences.floor(self._world, calls.find_alive(self._world, call_control_id))

    def send_message(self, *, from_: str, to: str, text: str) -> Json:
        """Somebody writes to a number of this account: `message.received`."""
        return messages.receive(self._world, from_, to, text)

    def join_room(self, token: str, *, context: str = "") -> Json:
        """Somebody enters a video room with a client token; the participant."""
        return rooms.join(self._world, token, context)

    def leave_room(self, participant_id: str) -> None:
        """A participant leaves a video room."""
        rooms.leave(self._world, participant_id)
