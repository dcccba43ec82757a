"""The webhook events of a description: what tells them apart, and what their classes are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.ir import Event, Json, Type
from codegen.load import reference

__all__ = ["bases", "events"]


def events(document: Json) -> Iterator[Event]:
    """The events in the order of the description."""
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
    """The base class of each event, which tells type checkers the class of its payload."""
    found: dict[str, Type] = {}
    for event in events(document):
        payload = types[event.payload]
        if event.flat and event.payload != event.name:  # a field of the class itself
            payload |= Type(("None",))
        found[event.name] = Type((f'WebhookEvent["{payload}"]',), payload.uses | {"WebhookEvent"})
    return found
