"""Everything that the emulator knows, and what a rule sees of it while it serves a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias

from attrs import Factory, define, field, frozen

from telnyx_async._validation import Arguments, Checker, Description, Json, Operation, not_found
from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._rules.examples import Examples
from telnyx_async.emulator._rules.roles import Roles
from telnyx_async.emulator._rules.shapes import Shaper

__all__ = ["Collection", "Context", "Emit", "Product", "Rule", "State", "Stream", "World"]

Collection: TypeAlias = dict[str, Json]
"""Things by their ids, oldest first."""


@define
class State:
    """Collections by their paths: `/rooms`, `/queues/support/calls`."""

    collections: dict[str, Collection] = Factory(dict[str, Collection])
    gone: set[tuple[str, str]] = Factory(set[tuple[str, str]])

    def __getitem__(self, path: str) -> Collection:
        return self.collections.setdefault(path, {})

    def find(self, path: str, key: str, detail: str | None = None) -> Json:
        """Raises `Refusal` (404) where there is no such thing."""
        found = self[path].get(key)
        if found is None:
            raise not_found(detail or f"There is no {key!r} in {path}.")
        return found

    def clear(self) -> None:
        self.collections.clear()
        self.gone.clear()

    def delete(self, path: str, key: str) -> Json | None:
        """Take out a thing and all that lies below it."""
        self.gone.add((path, key))
        below = f"{path}/{key}/"
        for other in [each for each in self.collections if each.startswith(below)]:
            del self.collections[other]
        return self[path].pop(key, None)


@frozen(kw_only=True)
class Emit:
    """An event, and the URLs its owner wants it at.

    What the payload does not say is left out, unless it is to be `made_up`.
    """

    type: str
    payload: Json
    url: str | None = None
    failover_url: str | None = None
    made_up: bool = False


@cache
def _description() -> Description:
    """One for all emulators of a process: it never changes."""
    return Description()


@define(eq=False)
class World:
    """The account that the emulator pretends to be."""

    clock: Clock
    seed: int = 0
    emit: Callable[[Emit], object] = field(default=lambda event: None)
    description: Description = Factory(_description)
    state: State = Factory(State)
    checker: Checker = field(init=False)
    examples: Examples = field(init=False)
    shaper: Shaper = field(init=False)
    owned: frozenset[str] = frozenset()
    roles: Roles = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.checker = Checker(self.description.resolve)
        self.examples = Examples(self.description.resolve, self.clock, self.seed)
        self.shaper = Shaper(self.checker, self.examples)
        self.roles = Roles(self.description)

    def make(self, operation: str, /, **known: Any) -> Json:
        """A thing as the answer of `operation` shows it: what is known, and what it requires."""
        schema = self.description.item(self.description.operations[operation])
        made: Json = self.shaper.fit(schema, known)
        return {**known, **made}


@frozen(eq=False)
class Context:
    """A request to an operation, as a rule sees it."""

    world: World
    operation: Operation
    arguments: Arguments

    @property
    def path(self) -> Mapping[str, str]:
        return self.arguments.path

    @property
    def query(self) -> Mapping[str, Any]:
        return self.arguments.query

    @property
    def fields(self) -> Json:
        return self.arguments.fields

    @property
    def state(self) -> State:
        return self.world.state

    def concrete(self, template: str) -> str:
        """A path with this request's arguments in it."""
        for name, value in self.path.items():
            template = template.replace(f"{{{name}}}", value)
        return template


@frozen
class Stream:
    """An answer of server-sent events."""

    content: bytes


Rule: TypeAlias = Callable[[Context], Any]
"""What an operation does. It returns what its answer tells about: a thing, a list, a stream, or nothing."""


class Product:
    """The rules of a product, by operation, and the collections that only its rules fill."""

    def __init__(self, *owned: str) -> None:
        self.owned = owned
        self.rules: dict[str, Rule] = {}

    def on(self, *operations: str) -> Callable[[Rule], Rule]:
        """Make a function the rule of `operations`."""

        def register(rule: Rule) -> Rule:
            self.rules.update(dict.fromkeys(operations, rule))
            return rule

        return register
