"""What the public name of a model must not look like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from codegen.ir import Api
from codegen.load import InputError

__all__ = ["check_names"]

_LONGEST, _LONGEST_MAIN = 60, 40
_MAIN_RESOURCES = (
    "ai.assistants",
    "ai.mcp_servers",
    "calls.actions.enqueue",
    "calls.actions.leave_queue",
    "conferences",
    "queues",
    "room_compositions",
    "room_participants",
    "room_recordings",
    "rooms",
)
"""The products that are documented first: what they use has the shorter names."""
_MAIN_EVENTS = ("conference.", "call.enqueued", "call.dequeued")
_EVENT = "WebhookEvent"
"""The suffix of event classes, which does not count towards the shorter limit."""
_BAD_FORMS = {
    "the hash of a schema": re.compile(r"(?=[A-F]?[a-f]*\d)[A-Fa-f\d][a-f\d]{7}"),
    "the number of a union's member": re.compile(r"UnionMember"),
    "a number at its end": re.compile(r"\d$"),
}


def check_names(api: Api) -> None:
    """Raise an error that lists every model whose name breaks a rule."""
    if broken := [*_broken(api)]:
        raise InputError("\n".join(["names of models, to be changed in names.toml:", *broken]))


def _broken(api: Api) -> Iterator[str]:
    main = _used_by_main_products(api)
    for name in sorted(api.modules):
        for form, pattern in _BAD_FORMS.items():
            if pattern.search(name):
                yield f"{name} has {form}"
        if len(name) > _LONGEST:
            yield f"{name} has {len(name)} characters, at most {_LONGEST} are allowed"
        elif name in main and len(name.removesuffix(_EVENT)) > _LONGEST_MAIN:
            yield f"{name} has {len(name)} characters, at most {_LONGEST_MAIN} are allowed here"


def _used_by_main_products(api: Api) -> AbstractSet[str]:
    """Return the models that operations and events of the main products reach."""
    members = _members(api)
    waiting: set[str] = set()
    for resource in api.resources:
        for operation in resource.operations:
            if f"{operation.name}.".startswith(tuple(f"{name}." for name in _MAIN_RESOURCES)):
                waiting |= operation.returns.uses
                waiting |= {name for item in operation.arguments for name in item.type.uses}
    waiting |= {
        event.name for event in api.events if any(t.startswith(_MAIN_EVENTS) for t in event.types)
    }
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting |= members.get(name, frozenset())
    return found


def _members(api: Api) -> Mapping[str, frozenset[str]]:
    """Return the names that the definition of each model mentions."""
    classes = {item.name: item.uses for item in api.classes}
    return classes | {item.name: item.type.uses for item in api.aliases}
