"""The people that the account communicates with: what they do on phones and in browsers."""

from __future__ import annotations

from telnyx_async._validation import JsonObject
from telnyx_async.emulator._account import Account
from telnyx_async.emulator.products import calls, conferences, messages, rooms

__all__ = ["Callers"]


class Callers:
    """Actions of people on phones and in browsers.

    What is not possible raises `ErrorResponse`, like the same action in a request.
    """

    def __init__(self, account: Account) -> None:
        self._account = account

    @property
    def _current(self) -> Account:
        """The account, after the timers that are due have run."""
        self._account.clock.run_due()
        return self._account

    def call(self, *, from_: str, to: str, connection_id: str = "1") -> JsonObject:
        """Call a number of this account (`call.initiated`), and return the call."""
        return calls.create_incoming(
            self._current, **{"from": from_, "to": to, "connection_id": connection_id}
        )

    def answer(self, call_control_id: str) -> None:
        """Answer a call that was dialed, before it is answered after a second."""
        calls.answer_call(self._current, calls.find_active(self._current, call_control_id))

    def hang_up(self, call_control_id: str) -> None:
        """End a call, as its other party."""
        call = calls.find_active(self._current, call_control_id)
        calls.end_call(self._current, call, source="callee")

    def press(self, call_control_id: str, digits: str) -> None:
        """Press DTMF keys, as the other party of a call: `call.dtmf.received` for each.

        They are also sent on the media stream and the relay of the call.
        """
        call = calls.find_active(self._current, call_control_id)
        for digit in digits:
            calls.emit(self._current, call, "call.dtmf.received", digit=digit)
            self._account.dialler.press(call, digit)

    def talk(self, call_control_id: str) -> None:
        """Talk, as a conference participant: `conference.floor.changed` unless muted or on hold."""
        conferences.take_floor(self._current, calls.find_active(self._current, call_control_id))

    def send_message(self, *, from_: str, to: str, text: str) -> JsonObject:
        """Send a message to a number of this account (`message.received`), and return it."""
        return messages.receive(self._current, from_, to, text)

    def join_room(self, token: str, *, context: str = "") -> JsonObject:
        """Join a video room with a client token, and return the participant."""
        return rooms.join(self._current, token, context)

    def leave_room(self, participant_id: str) -> None:
        """Leave a video room."""
        rooms.leave(self._current, participant_id)
