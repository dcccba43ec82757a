"""The short way for rows that are nothing but text: most files are, and most rows are in files.

What it makes is what `Plan.row` makes of the same arguments, byte for byte; it leaves out looking
for what cannot be wrong with a text that may be any text.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from telnyx_async import _json
from telnyx_async._operation import BodyKind, Replay
from telnyx_async.bulk._check import RowChecker

__all__ = ["PlainRows"]


@frozen
class PlainRows:
    """Encodes rows of one operation. `names` are arguments by their wire names, in their order."""

    target: str
    names: Mapping[str, str]

    @classmethod
    def of(cls, checker: RowChecker) -> PlainRows | None:
        """None for operations that need more than a body of texts."""
        plan = checker.plan
        parts = {place.part for place in plan.places.values()}
        if (
            plan.tokens
            or plan.operation.body is not BodyKind.JSON
            or plan.operation.replay is Replay.COMMAND_ID
            or "path" in parts
            or "?" in plan.operation.path
            or not checker.takes_fields
        ):
            return None
        names = {
            place.name: name
            for name, place in plan.places.items()
            if place.part == "body" and place.name and checker.is_any_text(name)
        }
        return cls(plan.operation.path, names)

    def body(self, arguments: Mapping[str, object]) -> bytes | None:
        """The body of a row; None where something in it is no plain text."""
        found = {
            wire: arguments[name]
            for wire, name in self.names.items()
            if name in arguments and type(arguments[name]) is str
        }
        return _json.dumps(found) if len(found) == len(arguments) else None
