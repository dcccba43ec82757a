"""The tree of commands: `rooms.sessions.actions.end` is `telnyx rooms sessions actions end`."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from telnyx_async._cli.failures import UsageError

__all__ = ["CommandTree", "Found", "kebab_case", "nearest", "tree_of"]

CommandTree: TypeAlias = Mapping[str, "CommandTree | str"]
"""Groups by their word; the id of an operation stands for its command."""


class Found(NamedTuple):
    """A place in the tree: the words that lead there, and what is there."""

    words: tuple[str, ...]
    node: CommandTree | str

    def step(self, word: str) -> Found | None:
        """Return the place below a word, in any spelling; None if there is none."""
        name = kebab_case(word)
        if isinstance(self.node, str) or name not in self.node:
            return None
        return Found((*self.words, name), self.node[name])

    def descend(self, word: str) -> Found:
        """Return the place below a word. `UsageError`, with the nearest words, if there is none."""
        found = self.step(word)
        if found is None:
            place = " ".join(("telnyx", *self.words))
            known = () if isinstance(self.node, str) else self.node
            raise UsageError(f"{place} has no command {word!r}{nearest(kebab_case(word), known)}")
        return found


def kebab_case(name: str) -> str:
    """Return `max-participants` for `max_participants`, and `from` for `from_`."""
    return name.strip("_").replace("_", "-").lower()


def tree_of(operations: Iterable[str]) -> CommandTree:
    """Return the tree of operations, whose ids have the form `rooms.sessions.list`."""
    root: dict[str, CommandTree | str] = {}
    for operation in operations:
        node = root
        *groups, method = map(kebab_case, operation.split("."))
        for group in groups:
            inner = node.setdefault(group, {})
            node = inner if isinstance(inner, dict) else {}
        node[method] = operation
    return root


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the question after names like one that is not known; empty if there is none."""
    found = difflib.get_close_matches(name, list(known), n=3, cutoff=0.6)
    return f": did you mean {' or '.join(found)}?" if found else ""
