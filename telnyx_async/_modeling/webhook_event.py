"""What all webhook events have in common, however their JSON is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import Model, parse_datetime

__all__ = ["WebhookEvent"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault

    P = TypeVarWithDefault("P", default=Any)
else:
    P = TypeVar("P")

_OBJECTS: tuple[type[Any], ...] = (Model, dict)
_TAGS = ("event_type", "event", "record_type", "type")


class WebhookEvent(Model, Generic[P]):
    """An event, read the same way whether its JSON has a `data` envelope or is flat.

    Events of a type this package does not know are plain instances of this class. What has no
    such property in the JSON reads as None.
    """

    @property
    def event_type(self) -> str | None:
        """What happened, as `call.hangup`."""
        found = (_read(self._envelope, tag) for tag in _TAGS)
        return next((tag for tag in found if isinstance(tag, str) and tag != "event"), None)

    @property
    def id(self) -> str | None:
        """The event's identity: the same in every delivery of it."""
        found = _read(self._envelope, "id")
        return found if isinstance(found, str) else None

    @property
    def occurred_at(self) -> datetime | None:
        """When it happened: events are delivered in any order, this is theirs."""
        found = _read(self._envelope, "occurred_at") or _read(self.payload, "occurred_at")
        moment = parse_datetime(found) if isinstance(found, str) else found
        return moment if isinstance(moment, datetime) else None

    @property
    def payload(self) -> P:
        """What the event is about: the event itself where nothing in it stands apart."""
        found = _read(self._envelope, "payload")
        if found is None and not isinstance(_read(self._envelope, "event_type"), str):
            found = _read(self, "data") or self
        payload: P = _opened(found)
        return payload

    @property
    def attempt(self) -> int:
        """How often this event has been delivered by now, from 1."""
        found = _read(_read(self, "meta"), "attempt")
        return found if isinstance(found, int) else 1

    @property
    def _envelope(self) -> Any:
        """Where the event's own fields are: under `data`, unless they are beside it."""
        if isinstance(_read(self, "event_type") or _read(self, "event"), str):
            return self
        data = _read(self, "data")
        return data if isinstance(data, _OBJECTS) else self


def _read(source: Any, name: str) -> Any:
    """Read a field of the JSON, also where a property of the class has its name."""
    if isinstance(source, Mapping):
        return source.get(name)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    if not isinstance(source, Model):
        return None
    if isinstance(getattr(type(source), name, None), property):
        return source.model_extra.get(name)
    return getattr(source, name, None)


def _opened(value: Any) -> Any:
    """Give an object of an unknown event attributes, as the known ones have."""
    return structure(value, Model) if isinstance(value, Mapping) else value
