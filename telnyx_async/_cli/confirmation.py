"""The question before something is deleted.

On a terminal a destructive command asks. Elsewhere nobody can answer, and a command that does not
say `--yes` is refused: a script that deletes says so where its reader sees it.
"""

from __future__ import annotations

import re
import sys
from typing import Final

from telnyx_async._cli.arguments import CommandLine
from telnyx_async._cli.failures import UsageError
from telnyx_async._operation import Call

__all__ = ["confirm", "is_destructive"]

# Methods that take away what exists, beside those with the verb DELETE. What only ends something
# that would have ended (`hangup`, `stop_recording`) is not among them.
_DESTRUCTIVE: Final = re.compile(r"(bulk_)?(delete|remove|cancel|revoke|disable|kick|end)(_.*)?")


def is_destructive(operation: str, verb: str) -> bool:
    """Whether an operation, such as `rooms.delete`, takes away what exists."""
    method = operation.rpartition(".")[2]
    return verb == "DELETE" or (verb != "GET" and _DESTRUCTIVE.fullmatch(method) is not None)


def confirm(line: CommandLine, call: Call, *, yes: bool) -> None:
    """Ask whether a destructive command is meant. `UsageError` if it is not, or nobody can answer."""
    operation = line.arguments.operation
    if yes or not is_destructive(operation.id, operation.method):
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(f"{line.prog} is destructive: without a terminal it needs --yes")
    target = " ".join(map(str, call.path.values()))
    print(f"{line.prog} {target}: are you sure? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise UsageError("nothing was sent")
