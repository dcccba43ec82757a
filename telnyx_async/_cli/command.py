"""`telnyx`: the command, its groups, and what it does with errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import cached_property

from attrs import define, field

from telnyx_async._cli.arguments import GLOBAL_WITH_VALUE, CommandLine
from telnyx_async._cli.documentation import describe_method
from telnyx_async._cli.failures import INTERRUPTED, REFUSED, UsageError, exit_code, message_of
from telnyx_async._cli.options import CommandArguments
from telnyx_async._cli.output import say
from telnyx_async._cli.overview import group_help, tool_help
from telnyx_async._cli.tools import TOOLS
from telnyx_async._cli.tree import CommandTree, Found, tree_of
from telnyx_async._validation.description import Description

__all__ = ["Telnyx", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, and return its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if "_ARGCOMPLETE" in os.environ:  # the shell asks what could follow
        from telnyx_async._cli.completion import complete  # noqa: PLC0415

        return complete(Telnyx())
    return Telnyx().run(words)


@define(eq=False)
class Telnyx:
    """The command, with the description of the API that it reads once."""

    operation: str | None = field(default=None, init=False)

    @cached_property
    def description(self) -> Description:
        return Description()

    @cached_property
    def tree(self) -> CommandTree:
        return tree_of(self.description.operations)

    def run(self, words: Sequence[str]) -> int:
        """Run a command, and return its exit code."""
        try:
            return self._run(words)
        except UsageError as error:
            say(f"error: {error}")
            return REFUSED
        except KeyboardInterrupt:
            return INTERRUPTED
        except BrokenPipeError:  # pragma: no cover - a reader such as `head` has closed the pipe
            # Python flushes standard output at exit, which would raise the error again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0

    def line(self, found: Found, tokens: Sequence[str]) -> CommandLine:
        """Return the command line of an operation."""
        name = str(found.node)
        operation = self.description.operations[name]
        arguments = CommandArguments(self.description, operation, describe_method(name))
        return CommandLine(arguments, " ".join(("telnyx", *found.words)), tokens)

    def find(self, words: Sequence[str]) -> tuple[Found, list[str]]:
        """Return the place in the tree that words lead to, and the words that are left.

        Options of the command may stand before, between and after its words.
        """
        found, left = Found((), self.tree), list[str]()
        rest = list(words)
        while rest and not isinstance(found.node, str):
            word = rest.pop(0)
            if word.startswith("-"):
                left.append(word)
                if word in GLOBAL_WITH_VALUE and rest:
                    left.append(rest.pop(0))
            else:
                found = found.descend(word)
        return found, left + rest

    def _run(self, words: Sequence[str]) -> int:
        if words and words[0] in TOOLS:
            return TOOLS[words[0]].load().main(words[1:]) or 0
        if words and words[0] == "--version":
            from telnyx_async import __version__  # noqa: PLC0415

            print(f"telnyx-async {__version__}")
            return 0
        found, tokens = self.find(words)
        if isinstance(found.node, str):
            return self._call(self.line(found, tokens))
        asks = bool({"-h", "--help"} & {*tokens}) or not words
        text = group_help(found, self.description) + ("" if found.words else tool_help())
        print(text, file=sys.stdout if asks else sys.stderr)
        return 0 if asks else REFUSED

    def _call(self, line: CommandLine) -> int:
        try:
            found = line.parse()
        except SystemExit as shown:  # argparse has printed the help
            return int(shown.code or 0)
        import asyncio  # noqa: PLC0415 - help needs neither a loop nor the client

        from telnyx_async._cli.execution import execute  # noqa: PLC0415
        from telnyx_async._cli.requests import operation_of  # noqa: PLC0415
        from telnyx_async._errors import TelnyxError  # noqa: PLC0415

        try:
            asyncio.run(execute(line, found))
        except BrokenPipeError:  # pragma: no cover - see `run`
            raise
        except (TelnyxError, OSError) as error:
            say(f"error: {message_of(error)}")
            return exit_code(error, operation_of(line))
        return 0
