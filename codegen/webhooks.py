"""The webhook events of a description, and the base classes of their models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.ir import Event, Json, Type
from codegen.load import reference

__all__ = ["bases", "events"]


def events(document: Json) -> Iterator[Event]:
    """Yield the events in the order of the description."""
    components: Mapping[str, Json] = document["components"]["schemas"]
    for event in document.get("x-webhooks", {}).values():
        name = reference(event["schema"]) or ""
        fields = components[name]["properties"]
        data = reference(fields.get("data", {}))
        inner = components[data]["properties"] if data else fields
        yield Event(
            name=name,
            types=event["event_types"] or fields.get("event", {}).get("enum", ()),
            flat=event.get("flat", False),
            payload=reference(inner.get("payload", {})) or data or name,
        )


def bases(document: Json, types: Mapping[str, Type]) -> Mapping[str, Type]:
    """Return the base class of each event, which has the class of its payload as argument."""
    found: dict[str, Type] = {}
    for event in events(document):
        payload = types[event.payload]
        if event.flat and event.payload != event.name:  # the event itself has the field
            payload |= Type(("None",))
        found[event.name] = Type((f'WebhookEvent["{payload}"]',), payload.uses | {"WebhookEvent"})
    return found
