"""The differences of two states of the API, as lines for the changelog."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from codegen.ir import Api, Argument, Class, Field, Operation

__all__ = ["changes"]


def changes(old: Api, new: Api) -> Sequence[str]:
    """Return Markdown: a heading for each kind of change, and a line for each change."""
    sections: dict[str, list[str]] = {"Added": [], "Changed": [], "Removed": []}
    before, after = _operations(old), _operations(new)
    sections["Added"] += [
        f"`{name}`: {_wire(after[name])}" for name in sorted(after.keys() - before)
    ]
    sections["Removed"] += [
        f"`{name}`: {_wire(before[name])}" for name in sorted(before.keys() - after)
    ]
    for name in sorted(before.keys() & after):
        sections["Changed"] += [
            f"`{name}`: {text}" for text in _operation(before[name], after[name])
        ]
    _compare_classes(sections, _classes(old), _classes(new))
    return [
        line
        for heading, lines in sections.items()
        if lines
        for line in (f"### {heading}", "", *(f"- {text}" for text in lines), "")
    ]


def _operations(api: Api) -> Mapping[str, Operation]:
    return {item.name: item for resource in api.resources for item in resource.operations}


def _classes(api: Api) -> Mapping[str, Class]:
    """Return every class by all of its names, so that an added alias is not a change."""
    found = {item.name: item for item in api.classes}
    aliases = {alias.name: alias.type for alias in api.aliases} | dict(api.official)
    return found | {
        name: found[str(type_)] for name, type_ in aliases.items() if str(type_) in found
    }


def _wire(operation: Operation) -> str:
    return f"{operation.verb} {operation.path}"


def _operation(old: Operation, new: Operation) -> Iterator[str]:
    if _wire(old) != _wire(new):
        yield f"{_wire(new)}, was {_wire(old)}"
    if (old.kind, str(old.returns)) != (new.kind, str(new.returns)):
        yield f"returns `{new.returns}`, not `{old.returns}`"
    if old.deprecated != new.deprecated:
        yield "deprecated" if new.deprecated else "no longer deprecated"
    before = {item.name: item for item in old.arguments}
    after = {item.name: item for item in new.arguments}
    yield from _members("argument", before, after)


def _compare_classes(
    sections: dict[str, list[str]], before: Mapping[str, Class], after: Mapping[str, Class]
) -> None:
    sections["Added"] += [f"model `{name}`" for name in sorted(after.keys() - before)]
    sections["Removed"] += [f"model `{name}`" for name in sorted(before.keys() - after)]
    for name in sorted(before.keys() & after):
        one = {item.name: item for item in before[name].fields}
        other = {item.name: item for item in after[name].fields}
        sections["Changed"] += [f"model `{name}`: {text}" for text in _members("field", one, other)]


def _members(
    kind: str, before: Mapping[str, Argument | Field], after: Mapping[str, Argument | Field]
) -> Iterator[str]:
    for name in sorted(after.keys() - before):
        need = ", required" if after[name].required else ""
        yield f"new {kind} `{name}` (`{after[name].type}`{need})"
    for name in sorted(before.keys() - after):
        yield f"{kind} `{name}` is gone"
    for name in sorted(before.keys() & after):
        old, new = before[name], after[name]
        if str(old.type) != str(new.type):
            yield f"{kind} `{name}` is `{new.type}`, not `{old.type}`"
        if old.required != new.required:
            yield f"{kind} `{name}` is {'now' if new.required else 'no longer'} required"
