"""Where each class is used, for its docstring."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from codegen.ir import Api

__all__ = ["places"]

_MOST = 2


def places(api: Api) -> Mapping[str, str]:
    """Return a sentence for each class: the events, methods or else classes that use it."""
    found: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    members = {alias.name: alias.type.uses for alias in api.aliases}

    def note(names: frozenset[str], kind: str, place: str) -> None:
        for name in names:
            found[name][kind][place] = None
            note(members.get(name, frozenset()), kind, place)

    for event in api.events:
        for type_ in event.types:
            note(frozenset({event.name}), "Webhook event", type_)
    for resource in api.resources:
        for operation in resource.operations:
            note(operation.returns.uses, "Response of", f"client.{operation.name}")
            for argument in operation.arguments:
                note(argument.type.uses, "Argument of", f"client.{operation.name}")
    for item in api.classes:
        for field in item.fields:
            note(field.type.uses, "Part of", item.name)
    return {item.name: _sentence(found[item.name]) for item in api.classes}


def _sentence(kinds: Mapping[str, Mapping[str, None]]) -> str:
    for kind in ("Webhook event", "Response of", "Argument of", "Part of"):
        if kind in kinds:
            return f"{kind} {_listed([*kinds[kind]])}."
    return "A webhook event."


def _listed(names: Sequence[str]) -> str:
    shown = [f"`{name}`" for name in names[:_MOST]]
    if len(names) > _MOST:
        return f"{', '.join(shown)} and {len(names) - _MOST} more"
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]]))
