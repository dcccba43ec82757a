"""Names in the forms of Python, and names for operations that have none."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Sequence

from codegen.english import singular

__all__ = [
    "class_name",
    "joined",
    "longest_common_words",
    "operation_name",
    "python_name",
    "singular_class",
    "snake_case",
]

_WORD_ENDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_CLASS_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z0-9]+")
_READ_ONE, _READ_MANY = "retrieve", "list"
_VERBS = {"post": "create", "put": "update", "patch": "update", "delete": "delete"}


def snake_case(wire: str) -> str:
    """`brandId` and `page[number]` become `brand_id` and `page_number`."""
    return re.sub(r"\W+", "_", _WORD_ENDS.sub("_", wire)).strip("_").lower()


def python_name(wire: str) -> str:
    """Return the name of an argument: snake case, with an underscore after a reserved word."""
    name = snake_case(wire)
    if not name or name[0].isdigit():
        name = f"_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(*segments: str) -> str:
    """`room_compositions` becomes `RoomCompositions`."""
    words = (word for segment in segments for word in segment.split("_"))
    return "".join(word[:1].upper() + word[1:] for word in words)


def singular_class(name: str) -> str:
    """`RejectionCodes` becomes `RejectionCode`."""
    *words, last = _CLASS_WORDS.findall(name) or [""]
    one = singular(last.lower())
    return "".join(words) + (last if one == last.lower() else one.capitalize())


def joined(name: str, rest: str) -> str:
    """Join two class names, with the words that end one and begin the other once."""
    head, tail = _CLASS_WORDS.findall(name), _CLASS_WORDS.findall(rest)
    shared = next((n for n in range(len(tail), 0, -1) if head[-n:] == tail[:n]), 0)
    return name + "".join(tail[shared:])


def longest_common_words(names: Iterable[str]) -> str:
    """Return the words that all class names begin with: `FlowEdgeTarget` for two kinds of it."""
    split = [_CLASS_WORDS.findall(name) for name in names]
    common: list[str] = []
    for words in zip(*split, strict=False):
        if len(set(words)) > 1:
            break
        common.append(words[0])
    return "".join(common)


def operation_name(verb: str, path: str, *, many: bool) -> tuple[Sequence[str], str]:
    """Return the resource and the method of an operation, from its verb and path alone.

    `POST /rooms/{id}/actions/join` is `rooms.actions.join`; `GET /rooms/{id}` is
    `rooms.retrieve`; `GET /rooms` is `rooms.list` when it returns `many`.
    """
    segments = [segment for segment in path.split("/") if segment]
    fixed = [python_name(segment) for segment in segments if not segment.startswith("{")]
    if len(fixed) > 1 and fixed[-2] == "actions":
        return fixed[:-1], fixed[-1]
    if verb == "get":
        return fixed, _READ_MANY if many else _READ_ONE
    return fixed, _VERBS[verb]
