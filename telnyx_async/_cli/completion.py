"""Completion in bash, zsh and fish, by argcomplete.

The shell runs the command itself for what could follow. A parser is then built for the words on the
line only: one for all 1,341 operations would take seconds, and the tools load the client.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async._cli.arguments import Parser
from telnyx_async._cli.failures import UsageError
from telnyx_async._cli.output import is_installed
from telnyx_async._cli.overview import command_summaries
from telnyx_async._cli.tools import TOOLS
from telnyx_async._cli.tree import Found, kebab_case

if TYPE_CHECKING:
    from telnyx_async._cli.command import Telnyx

__all__ = ["SHELLS", "complete", "main", "parser"]

SHELLS = ("bash", "zsh", "fish")
_INSTALL = {
    "bash": 'eval "$(telnyx completion bash)"    # in ~/.bashrc',
    "zsh": 'eval "$(telnyx completion zsh)"     # in ~/.zshrc, after compinit',
    "fish": "telnyx completion fish | source     # in ~/.config/fish/config.fish",
}


def main(arguments: Sequence[str]) -> int:
    """Print the script that a shell needs."""
    options = parser().parse_args(arguments)
    if not is_installed("argcomplete"):
        raise UsageError("completion needs argcomplete: pip install 'telnyx-async[cli]'")
    from argcomplete.shell_integration import shellcode  # noqa: PLC0415 - an extra

    print(shellcode(["telnyx"], shell=options.shell))
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of `telnyx completion`."""
    epilog = "\n".join(["install:", *(f"  {line}" for line in _INSTALL.values())])
    root = Parser(
        "telnyx completion",
        description="Print the completion script of a shell.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    root.add_argument("shell", choices=SHELLS)
    return root


def complete(command: Telnyx) -> int:
    """Answer the shell: what could follow the words on its line."""
    import argcomplete  # noqa: PLC0415 - an extra
    from argcomplete.lexers import split_line  # noqa: PLC0415

    line, point = os.environ["COMP_LINE"], int(os.environ["COMP_POINT"])
    _, current, _, words, _ = split_line(line, point)
    known = _parser(command, words[1:], current)
    argcomplete.autocomplete(known, always_complete_options="long", exit_method=sys.exit)
    return 0  # pragma: no cover - argcomplete exits


def _parser(command: Telnyx, words: Sequence[str], current: str) -> argparse.ArgumentParser:
    """Return a parser of the commands along the words of a line, and of those beside them.

    After a word that is not a command there is nothing to complete.
    """
    last = root = argparse.ArgumentParser("telnyx", add_help=False)
    if words and words[0] in TOOLS:
        tool = TOOLS[words[0]].load().parser()
        root.add_subparsers().add_parser(words[0], add_help=False, parents=[tool])
        return root
    found, tools = Found((), command.tree), {name: tool.summary for name, tool in TOOLS.items()}
    for word in words:
        below = found.step(word)
        if below is None:
            return argparse.ArgumentParser("telnyx", add_help=False)
        parents: list[Parser] = []
        if isinstance(below.node, str):
            line = command.line(below, _nested(command, below, current))
            parents = [line.parser(add_help=False)]
        commands = last.add_subparsers()
        last = commands.add_parser(below.words[-1], add_help=False, parents=parents)
        if isinstance(below.node, str):
            return root
        found, tools = below, {}
    commands = last.add_subparsers()
    for name, summary in {**command_summaries(found, command.description), **tools}.items():
        commands.add_parser(name, help=_first_sentence(summary), add_help=False)
    return root


def _first_sentence(text: str) -> str:
    return text.replace("%", "%%").partition(". ")[0].partition(": ")[0]


def _nested(command: Telnyx, found: Found, current: str) -> list[str]:
    """Return the options below the one that is being written: those of `--filter.` for `--fil`."""
    path, _, _ = current.partition("=")[0].removeprefix("--").rpartition(".")
    arguments = command.line(found, ()).arguments
    if not current.startswith("--") or not path:
        return []
    try:
        schema = arguments.nested(path).schema
    except UsageError:
        return []
    return [f"--{path}.{kebab_case(name)}" for name in arguments.children(schema)]
