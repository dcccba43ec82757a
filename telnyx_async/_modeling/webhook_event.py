"""Base class of webhook events: the same properties for every layout of their JSON."""

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
    """A webhook event, whether its JSON has a `data` envelope or is flat.

    Events of unknown types are instances of this class itself. A property that the JSON does not
    have is None.
    """

    @property
    def event_type(self) -> str | None:
        """The type of the event, such as `call.hangup`."""
        found = (_read(self._envelope, tag) for tag in _TAGS)
        return next((tag for tag in found if isinstance(tag, str) and tag != "event"), None)

    @property
    def id(self) -> str | None:
        """The id of the event, the same in each of its deliveries."""
        found = _read(self._envelope, "id")
        return found if isinstance(found, str) else None

    @property
    def occurred_at(self) -> datetime | None:
        """When it happened. Deliveries come in any order; this is the order of events."""
        found = _read(self._envelope, "occurred_at") or _read(self.payload, "occurred_at")
        moment = parse_datetime(found) if isinstance(found, str) else found
        return moment if isinstance(moment, datetime) else None

    @property
    def payload(self) -> P:
        """The payload; for events without one, the event itself."""
        found = _read(self._envelope, "payload")
        if found is None and not isinstance(_read(self._envelope, "event_type"), str):
            found = _read(self, "data") or self
        payload: P = _as_model(found)
        return payload

    @property
    def attempt(self) -> int:
        """The number of this delivery of the event, from 1."""
        found = _read(_read(self, "meta"), "attempt")
        return found if isinstance(found, int) else 1

    @property
    def _envelope(self) -> Any:
        """The object that holds the fields of the event: `data`, or the event itself."""
        if isinstance(_read(self, "event_type") or _read(self, "event"), str):
            return self
        data = _read(self, "data")
        return data if isinstance(data, _OBJECTS) else self


def _read(source: Any, name: str) -> Any:
    """Return a field of the JSON, also one that a property of the class hides."""
    if isinstance(source, Mapping):
        return source.get(name)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    if not isinstance(source, Model):
        return None
    if name in source.__wire_names__:
        return getattr(source, name, None)
    return source.model_extra.get(name)


def _as_model(value: Any) -> Any:
    """Return an object of an unknown event as a model, with attributes."""
    return structure(value, Model) if isinstance(value, Mapping) else value
