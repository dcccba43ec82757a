"""The help of `telnyx` and of its groups: the commands below them, each with one line."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Iterator, Mapping

from telnyx_async._cli.documentation import describe_group, summaries
from telnyx_async._cli.failures import __doc__ as failures
from telnyx_async._cli.tools import TOOLS
from telnyx_async._cli.tree import CommandTree, Found, kebab_case
from telnyx_async._validation.description import Description

__all__ = ["command_summaries", "group_help", "tool_help"]

_WIDTH = 100
_INDENT = 30


def group_help(found: Found, description: Description) -> str:
    """Return the help of a group, or of `telnyx` itself."""
    path = _python_path(found, description)
    by_word = command_summaries(found, description)
    prog = " ".join(("telnyx", *found.words))
    about = describe_group(path) if path else "Every operation of the Telnyx API as a command."
    node: CommandTree = {} if isinstance(found.node, str) else found.node
    lines = [f"usage: {prog} COMMAND …", "", about, "", "commands:"]
    for word in sorted(node):
        lines += _entry(word, by_word.get(word, ""))
    return "\n".join([*lines, "", f"`{prog} COMMAND --help` explains a command.", ""])


def command_summaries(found: Found, description: Description) -> Mapping[str, str]:
    """Return one line about each command below a group."""
    known = summaries(_python_path(found, description))
    return {kebab_case(name): text for name, text in known.items()}


def tool_help() -> str:
    """Return the part of the help about what is not an operation, and about exit codes."""
    entries = (line for name, tool in TOOLS.items() for line in _entry(name, tool.summary))
    codes = inspect.cleandoc(failures or "").partition("\n\n")[2]
    listed = textwrap.indent(textwrap.dedent(codes), "  ")
    return "\n".join(["\ntools:", *entries, "", "exit codes:", listed])


def _python_path(found: Found, description: Description) -> tuple[str, ...]:
    """Return the Python names that lead to a group: `phone_numbers` for `phone-numbers`."""
    operation = _first_operation(found.node)
    names = description.operations[operation].id.split(".")
    return tuple(names[: len(found.words)])


def _first_operation(node: CommandTree | str) -> str:
    while not isinstance(node, str):
        node = next(iter(node.values()))
    return node


def _entry(word: str, text: str) -> Iterator[str]:
    """Yield the lines about a command: its word, and what it does beside it."""
    lines = textwrap.wrap(text, _WIDTH - _INDENT) or [""]
    first = f"  {word:<{_INDENT - 2}}"
    if len(word) > _INDENT - 4:
        yield first.rstrip()
        first = " " * _INDENT
    yield f"{first}{lines[0]}".rstrip()
    yield from (f"{'':{_INDENT}}{line}" for line in lines[1:])
