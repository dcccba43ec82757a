"""The command line of one operation: which options it has, and what it was given."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import takewhile
from typing import Any, NoReturn, TypeAlias

from attrs import frozen

from telnyx_async._cli.documentation import Argument
from telnyx_async._cli.failures import UsageError
from telnyx_async._cli.options import CommandArguments, NestedOption
from telnyx_async._cli.tree import kebab_case, nearest

__all__ = ["FORMATS", "GLOBAL_WITH_VALUE", "CommandLine", "Parser", "add_client_options"]

_WIDTH = 76
FORMATS = ("table", "json", "jsonl", "csv", "text")
GLOBAL_WITH_VALUE = frozenset(
    {"--api-key", "--base-url", "--timeout", "--format", "--fields", "--query", "--output"}
)
"""Options with a value that may also stand before the words of a command."""


AddArgument: TypeAlias = Callable[..., Any]
"""The method `add_argument` of a parser or of a group in it."""


class Parser(argparse.ArgumentParser):
    """A parser whose errors are `UsageError`s."""

    def options(self) -> Mapping[str, argparse.Action]:
        """Return the options by their names."""
        return self._option_string_actions

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}")


@frozen(eq=False)
class CommandLine:
    """The command of one operation, and the words after it."""

    arguments: CommandArguments
    prog: str
    tokens: Sequence[str]

    def parser(self, *, add_help: bool = True) -> Parser:
        """Return the parser, with the nested options that the words name."""
        method = self.arguments.method
        text = (
            f"{method.summary}\n\n{self.arguments.operation.method} {self.arguments.operation.path}"
        )
        positional = self.arguments.positional()
        values = [each.name.strip("_").upper() for each in positional]
        parser = Parser(
            self.prog,
            usage=_escape(" ".join((self.prog, *values, "[OPTIONS]"))),
            description=_escape(text),
            epilog=_escape(_epilog(method.returns)),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
            add_help=add_help,
        )
        for each, name in zip(positional, values, strict=True):
            parser.add_argument(f"value:{each.name}", metavar=name, help=_escape(each.meaning))
        add = parser.add_argument_group("arguments of the operation").add_argument
        self._add_own(parser.add_argument_group("options of the command").add_argument)
        add_client_options(parser.add_argument_group("options of the client").add_argument)
        taken = set(parser.options())
        for each in self.arguments.options():
            self._add_argument(add, each, taken)
        for name in dict.fromkeys(_nested_names(self.tokens)):
            if f"--{name}" not in parser.options():
                self._add_nested(add, name)
        return parser

    def parse(self) -> argparse.Namespace:
        """Return what was given. `UsageError`, with the nearest option, for an unknown one."""
        parser = self.parser()
        found, unknown = parser.parse_known_args(_with_switches(self.tokens, parser))
        for token in unknown:
            name = token.partition("=")[0]
            if name.startswith("--"):
                raise UsageError(
                    f"{self.prog} has no option {name}{nearest(name, parser.options())}"
                )
            raise UsageError(f"{self.prog}: {token!r} is one argument too many")
        return found

    def nested(self, found: argparse.Namespace) -> Iterator[tuple[str, NestedOption, Any]]:
        """Yield the nested options that were given: their name, place and texts."""
        for name in dict.fromkeys(_nested_names(self.tokens)):
            given = getattr(found, f"value:{name}", None)
            if given is not None:
                yield name, self.arguments.nested(name), given

    def _add_own(self, add: AddArgument) -> None:
        operation = self.arguments.operation
        if self.arguments.takes_body():
            add("--json", metavar="BODY", help="the body as JSON; options are added to it")
        if operation.pagination is not None:
            add("--all", action="store_true", help="all pages, not just the first")
            add("--limit", type=_count, metavar="N", help="at most N rows, of as many pages")
        add("--format", choices=FORMATS, help="default: a table on a terminal, else json")
        add("--fields", metavar="A,B.C", help="only these fields of each object")
        add("--query", metavar="JMESPATH", help="what a JMESPath expression selects")
        add("--envelope", action="store_true", help="the whole response, with data and meta")
        add("--output", metavar="FILE", help="write to a file that appears when it is complete")
        add("--yes", action="store_true", help="do not ask before something is deleted")
        add("--dry-run", action="store_true", help="print the request and send nothing")

    def _add_argument(self, add: AddArgument, argument: Argument, taken: set[str]) -> None:
        option = f"--{kebab_case(argument.name)}"
        further = f"--arg.{kebab_case(argument.name)}"
        self._add_value(
            add,
            [further] if option in taken else [option],
            f"value:{argument.name}",
            self.arguments.schema(argument),
            argument.meaning,
        )

    def _add_nested(self, add: AddArgument, name: str) -> None:
        place = self.arguments.nested(name)
        dest = f"value:{name}" if place.path else f"value:{place.argument.name}"
        self._add_value(add, [f"--{name}"], dest, place.schema, "")

    def _add_value(
        self,
        add: AddArgument,
        names: Sequence[str],
        dest: str,
        schema: Mapping[str, Any],
        meaning: str,
    ) -> None:
        arguments = self.arguments
        if arguments.types(schema) == {"boolean"}:
            inner = names[0].removeprefix("--")
            add(*names, dest=dest, action="append_const", const="true", help=_escape(meaning))
            add(
                f"--no-{inner}",
                dest=dest,
                action="append_const",
                const="false",
                help=argparse.SUPPRESS,
            )
            return
        choices = arguments.choices(schema)
        action = add(
            *names,
            dest=dest,
            action="append",
            metavar=arguments.metavar(schema),
            help=_escape(_with_choices(meaning, choices)),
        )
        action.completer = partial(_completed, choices)


def add_client_options(add: AddArgument) -> None:
    """Add the options of the client, which the environment has otherwise."""
    add(
        "--api-key", metavar="KEY", help="default: TELNYX_API_KEY, which no list of processes shows"
    )
    add("--base-url", metavar="URL", help="default: TELNYX_BASE_URL, or that of the service")
    add("--timeout", type=float, metavar="S", help="seconds for the call, with its retries")
    add("--local", action="store_true", help="call an emulator that answers with examples")


def _completed(choices: Sequence[str], **_: object) -> Sequence[str]:
    """Return what completes the value of an option, for argcomplete."""
    return choices


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of rows")
    return int(text)


def _nested_names(tokens: Sequence[str]) -> Iterator[str]:
    """Yield the names of options with dots, such as `filter.created-at.gte`."""
    for word in takewhile("--".__ne__, tokens):  # what follows are not options
        name = word.partition("=")[0]
        if name.startswith("--") and "." in name:
            plain = name.removeprefix("--")
            yield plain.removeprefix("no-")


def _with_switches(tokens: Sequence[str], parser: Parser) -> list[str]:
    """Return the words with `--flag=false` written as `--no-flag`, and `--a_b` as `--a-b`."""
    known = parser.options()
    words: list[str] = []
    for token in tokens:
        name, equals, value = token.partition("=")
        if name.startswith("--") and name not in known and name.replace("_", "-") in known:
            name = name.replace("_", "-")
        action = known.get(name)
        if equals and action is not None and action.nargs == 0 and value in ("true", "false"):
            words.append(name if value == "true" else f"--no-{name.removeprefix('--')}")
        else:
            words.append(f"{name}{equals}{value}")
    return words


def _with_choices(meaning: str, choices: Sequence[str]) -> str:
    named = all(choice in meaning for choice in choices)
    return meaning if named else f"{meaning} One of {', '.join(choices)}.".strip()


def _epilog(returns: str) -> str:
    text = " ".join(returns.split()).replace("`", "")
    return "\n  ".join(["returns:", *textwrap.wrap(text, _WIDTH)]) if returns else ""


def _escape(text: str) -> str:
    """Return text for argparse, which formats it with `%`."""
    return text.replace("%", "%%")
