"""The official package's names of types, by the modules of its `telnyx.types`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from codegen.ir import Json, OfficialModule, Operation, Type
from codegen.naming import class_name, singular_class
from codegen.schemas import named

__all__ = ["official_modules"]

# Words that the official package writes in capitals where a name is made of an operation's.
_CAPITALS = {
    "ai": "AI",
    "api": "API",
    "id": "ID",
    "ids": "IDs",
    "ip": "IP",
    "ips": "IPs",
    "oauth": "OAuth",
    "openai": "OpenAI",
    "sdk": "SDK",
    "sms": "SMS",
    "url": "URL",
}


def official_modules(  # noqa: C901 - one pass over each of its sources
    components: Mapping[str, Json],
    types: Mapping[str, Type],
    operations: Sequence[Operation],
    further: Mapping[str, str],
) -> Sequence[OfficialModule]:
    """Return the modules: components by their `x-module`, operations by rule, `further` by hand."""
    found: dict[tuple[str, ...], OfficialModule] = {}

    def module(path: Sequence[str]) -> OfficialModule:
        for depth in range(len(path) + 1):
            found.setdefault(tuple(path[:depth]), OfficialModule(tuple(path[:depth])))
        return found[tuple(path)]

    placed = _placed(components)
    for path, last in placed:
        for name in placed[path, last]:
            if name.lower() == last:
                module(path).types[name] = types[name]
    exported = {str(type_) for each in found.values() for type_ in each.types.values()}
    for operation in operations:
        owner, last = operation.resource[:-1], operation.resource[-1]
        name = singular_class(_capitalised(last)) + _capitalised(operation.method)
        if any(argument.place != "path" for argument in operation.arguments):
            module(owner).params[f"{name}Params"] = operation
        response = f"{name}Response"
        known = (tuple(owner), response.lower()) in placed
        if operation.returns.options != ("None",) and (
            known or str(operation.returns) not in exported
        ):
            module(owner).types.setdefault(response, operation.returns)
    for name, ours in further.items():
        *parents, last = name.split(".")
        module(parents).types[last] = named(ours)
    for outer, inner in (("shared", "shared_params"), ("", "shared")):
        for name, type_ in module([inner]).types.items():
            module([outer] if outer else []).types.setdefault(name, type_)
    return [found[path] for path in sorted(found)]


def _placed(components: Mapping[str, Json]) -> Mapping[tuple[tuple[str, ...], str], list[str]]:
    """Return the components by their module and the word that its last part is."""
    found: dict[tuple[tuple[str, ...], str], list[str]] = defaultdict(list)
    for name, schema in components.items():
        if "x-module" in schema:
            *path, last = schema["x-module"].split(".")
            found[tuple(path), last.replace("_", "")].append(name)
    return found


def _capitalised(name: str) -> str:
    return "".join(_CAPITALS.get(word) or class_name(word) for word in name.split("_"))
