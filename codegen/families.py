"""The components that share a class: they have one name, and are equal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from attrs import frozen

from codegen.ir import Field, Json, Type
from codegen.load import InputError
from codegen.model_names import ModelNames
from codegen.schemas import Converter

__all__ = ["Families"]


@frozen
class Families:
    """The components of a description, and which of them requests take."""

    components: Mapping[str, Json]
    requests: AbstractSet[str]

    def classes(
        self, components: Iterable[str], names: ModelNames, *, strict: bool
    ) -> Mapping[str, str]:
        """Return the class of each component.

        When `strict`, components of one name that differ are an error, and so are entries of
        `names.toml` without effect. Otherwise a component that differs keeps its own name.
        """
        chosen = {
            name: names.name(name, self.components[name], request=name in self.requests)
            for name in components
        }
        differing = self._differing(chosen)
        if not strict:
            return chosen | {name: name for name in differing}
        problems = [*self._useless(chosen, names), *differing.values()]
        if problems:
            raise InputError("\n".join(["in names.toml", *problems]))
        return chosen

    def _differing(self, chosen: Mapping[str, str]) -> Mapping[str, str]:
        """Return the components that differ from the first of their name, with a message each."""
        groups = self._groups()
        sides = self._sides(groups)
        first: dict[str, str] = {}
        found: dict[str, str] = {}
        for component, name in chosen.items():
            other = first.setdefault(name, component)
            if groups[component] != groups[other]:
                fields = self._fields(component, sides) ^ self._fields(other, sides)
                wires = ", ".join(sorted({field.wire for field in fields}))
                found[component] = f"{component} and {other} cannot be {name}: {wires} differ"
        return found

    def _useless(self, chosen: Mapping[str, str], names: ModelNames) -> Iterator[str]:
        """Yield a message for each entry without effect."""
        unknown = {*names.models}
        for component, name in chosen.items():
            schema, request = self.components[component], component in self.requests
            key = names.key(component, schema, request=request)
            unknown -= {key or ""}
            if key and "*" not in key and name == names.rule(component, schema, request=request):
                yield f"{component} is {name} by rule"
        yield from (f"{key} is not a component" for key in sorted(unknown))

    def _groups(self) -> Mapping[str, str]:
        """Return one representative for all components that are equal at any depth.

        All begin in one group; groups are split until the fields of their members have one type.
        """
        known = dict.fromkeys(self.components, "")
        count = 0
        while True:
            sides = self._sides(known)
            groups: dict[object, list[str]] = defaultdict(list)
            for name in self.components:
                groups[name in self.requests, self._fields(name, sides)].append(name)
            if len(groups) == count:
                return known
            count = len(groups)
            known = {name: group[0] for group in groups.values() for name in group}

    def _sides(self, groups: Mapping[str, str]) -> Mapping[bool, Converter]:
        types = {name: Type((f"<{group}>",)) for name, group in groups.items()}
        return {request: Converter(request, types) for request in (True, False)}

    def _fields(self, name: str, sides: Mapping[bool, Converter]) -> frozenset[Field]:
        return frozenset(sides[name in self.requests].fields(self.components[name]))
