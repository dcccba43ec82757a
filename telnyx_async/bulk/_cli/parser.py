"""The command line's words."""

from __future__ import annotations

import argparse
from typing import Any

from telnyx_async.bulk._states import State

__all__ = ["parser"]


def parser(description: str) -> argparse.ArgumentParser:
    """Read `run`, `resume`, `status` and the others."""
    root = argparse.ArgumentParser(
        "telnyx-bulk",
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    run = _command(commands, "run", "load a file, and send its rows; again to go on")
    run.add_argument("operation", help="a method, such as messages.send")
    run.add_argument("file", help="CSV with a header, or JSON lines (.jsonl, .ndjson)")
    run.add_argument("--key", metavar="COLUMN", help="tells rows apart (default: all of a row)")
    run.add_argument(
        "--set",
        action="append",
        default=[],
        type=_assignment,
        metavar="NAME=TEMPLATE",
        help='an argument from other columns: text="Hi {name}"',
    )
    run.add_argument(
        "--tokens", action="store_true", help="rows carry tokens: events and records prove them"
    )
    run.add_argument("--dry-run", action="store_true", help="check every row, and send none")
    _how(run)
    _how(_command(commands, "resume", "go on with a job that was paused, stopped or killed"))
    status = _command(commands, "status", "show the number of rows in each state")
    status.add_argument("--json", action="store_true", help="for programs")
    _command(commands, "pause", "have all processes stop sending")
    _command(commands, "cancel", "stop for good: what is pending is skipped")
    _command(commands, "unknown", "list rows that may have been carried out (exit code 1 if any)")
    resolve = _command(commands, "resolve", "decide about unknown rows; without --as, ask")
    resolve.add_argument("keys", nargs="*", metavar="KEY")
    resolve.add_argument("--all", action="store_true", help="every unknown row")
    how = resolve.add_mutually_exclusive_group()
    how.add_argument("--as", dest="decision", choices=["done", "resend", "abandon"])
    how.add_argument("--by", choices=["detail-records"], help="look for messages with tokens there")
    export = _command(commands, "export", "write rows as CSV or JSON lines")
    export.add_argument("--state", type=State, choices=list(State), metavar="STATE")
    export.add_argument("--output", default="-", help="a file; - is standard output")
    worker = _command(commands, "worker", "send rows together with other workers (Postgres)")
    worker.add_argument("--once", action="store_true", help="end when no row is left")
    _how(worker)
    return root


def _command(commands: Any, name: str, help: str) -> argparse.ArgumentParser:
    found: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help)
    found.add_argument("--journal", required=True, help="a SQLite file, or postgresql://…")
    return found


def _how(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--rate", action="append", metavar="RATE", help="40/s, sender=0.1/s, sms, long-code, …"
    )
    command.add_argument("--concurrency", type=int, metavar="N", help="calls in flight (50)")
    command.add_argument("--timeout", type=float, metavar="S", help="seconds for an attempt (60)")


def _assignment(text: str) -> tuple[str, str]:
    name, equals, template = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=TEMPLATE")
    return name, template
