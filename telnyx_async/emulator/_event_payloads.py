"""Payloads of events that a test emits: every field has a value that goes with the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from telnyx_async._json import is_object
from telnyx_async._validation import JsonObject, Schema
from telnyx_async.emulator._account import Account

__all__ = ["complete_payload"]


def complete_payload(
    account: Account, event_type: str, schema: Schema, given: JsonObject
) -> JsonObject:
    """Return `given` with all other fields of `schema`.

    They are those of the items that `given` names by an id, such as a call, else examples.
    """
    properties: Mapping[str, Schema] = schema.get("properties", {})
    found: JsonObject = {}
    for item in _named_items(account, given):
        found |= {name: value for name, value in item.items() if name in properties}
    examples: JsonObject = account.examples.value(schema)
    states = _states(account, event_type, properties)
    known = _merged(_merged({**examples, **states}, found), given)
    # What an item has in another form than the event is an example after all.
    return {**known, **account.bodies.build(schema, known)} if properties else given


def _named_items(account: Account, given: JsonObject) -> Iterator[JsonObject]:
    """Yield the items whose ids are in `given`: `call_control_id`, `conference_id`, `id`."""
    for name, value in given.items():
        if name == "id" or name.endswith("_id"):
            for path in account.state:
                item = account.state[path].get(str(value))
                if item is not None:
                    yield item


def _states(account: Account, event_type: str, properties: Mapping[str, Schema]) -> dict[str, str]:
    """Return the fields that may have the state that the event reports: `call.answered`."""
    state = event_type.rpartition(".")[2]
    schemas = {name: account.description.resolve(each) for name, each in properties.items()}
    return {name: state for name, each in schemas.items() if state in each.get("enum", ())}


def _merged(base: JsonObject, over: JsonObject) -> JsonObject:
    merged = {**base, **over}
    for name, value in over.items():
        inner: Any = base.get(name)
        if is_object(value) and is_object(inner):
            merged[name] = _merged(inner, value)
    return merged
