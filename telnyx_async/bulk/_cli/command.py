"""`python -m telnyx_async.bulk`: jobs from the command line.

Exit codes: 0, every row was carried out, or abandoned by decision; 1, some rows were rejected or
are unknown; 2, the input or the command is invalid, and nothing was sent; 3, the job is paused,
stopped or cancelled; 4, the journal cannot be used; 130, interrupted. The same command continues
a job that was stopped or interrupted; `resume` continues one that was paused.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import Any, cast

from telnyx_async import _json
from telnyx_async._client import AsyncTelnyx
from telnyx_async._errors import TelnyxError
from telnyx_async._validation.description import Description
from telnyx_async.bulk._cli.output import (
    Progress,
    export,
    report,
    say,
    say_status,
    show_progress,
)
from telnyx_async.bulk._errors import JobStoppedError, JournalError
from telnyx_async.bulk._job import Job
from telnyx_async.bulk._reconcile import Decision, by_detail_records
from telnyx_async.bulk._rows import State

__all__ = ["main", "parser"]

_INTERRUPTED = 130
_QUESTION = "[d]one, [r]esend, [a]bandon, any other key to skip: "
_DECISIONS: dict[str, Decision] = {"d": "done", "r": "resend", "a": "abandon"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, and return its exit code."""
    options = parser().parse_args(arguments)
    try:
        return asyncio.run(_COMMANDS[options.command](options))
    except (TelnyxError, TypeError, ValueError) as error:
        return _fail(error, _exit_code(error))
    except (KeyboardInterrupt, asyncio.CancelledError):
        return _INTERRUPTED
    except BrokenPipeError:  # pragma: no cover - a reader such as `head` has closed the pipe
        # Python flushes standard output at exit, which would raise the error again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _exit_code(error: Exception) -> int:
    if isinstance(error, JobStoppedError):
        return 3
    return 4 if isinstance(error, JournalError) else 2


async def _run(options: argparse.Namespace) -> int:
    async with _client() as client:
        settings = {**_settings(options), "tokens": options.tokens}
        async with Job(options.journal, options.operation, client=client, **settings) as job:
            loaded = await job.load_file(
                options.file,
                key=options.key,
                templates=dict(options.set),
                dry_run=options.dry_run,
            )
            replaced = f", {loaded.replaced:,} replaced" if loaded.replaced else ""
            say(f"{loaded.rows:,} rows read, {loaded.new:,} new{replaced}")
            if options.dry_run:
                if loaded.seconds is not None:
                    say(f"sending the new rows takes at least {loaded.seconds:,.0f} s at this rate")
                return 0
            # Only `resume` starts a job again that somebody has paused.
            return await _send(job, reopen=("stopped",))


async def _resume(options: argparse.Namespace) -> int:
    async with _client() as client, Job(options.journal, client=client) as last:
        settings = {**await last.settings(), **_settings(options)}
        async with Job(options.journal, client=client, **settings) as job:
            return await _send(job, reopen=("stopped", "paused"))


async def _send(job: Job, reopen: Sequence[str]) -> int:
    await job.acquire()
    before = await job.status()
    if before.state in reopen:
        await job.resume()
    progress = Progress(Counter(before.counts), lambda: job.in_flight)
    with _interruptible(job.stop) as interrupts, show_progress(progress):
        status = await job.run(progress.update)
    say_status(status)
    if interrupts:
        say("interrupted; the same command continues the job")
        return _INTERRUPTED
    failed = status.counts[State.REJECTED] + status.counts[State.UNKNOWN]
    return 1 if failed else 0


async def _status(options: argparse.Namespace) -> int:
    async with Job(options.journal) as job:
        status = await job.status()
    if options.json:
        values = {
            "operation": status.operation,
            "state": status.state,
            "reason": status.reason,
            "counts": {state.value: count for state, count in status.counts.items()},
        }
        say(_json.dumps(values).decode(), sys.stdout)
    else:
        say_status(status, sys.stdout)
    return 0


async def _pause(options: argparse.Namespace) -> int:
    async with Job(options.journal) as job:
        await job.pause()
    return 0


async def _cancel(options: argparse.Namespace) -> int:
    async with Job(options.journal) as job:
        await job.cancel()
    return 0


async def _unknown(options: argparse.Namespace) -> int:
    async with Job(options.journal) as job:
        count = await export(job.rows(State.UNKNOWN), "-")
    return 1 if count else 0


async def _export(options: argparse.Namespace) -> int:
    async with Job(options.journal) as job:
        count = await export(job.rows(options.state), options.output)
    say(f"{count:,} rows")
    return 0


async def _resolve(options: argparse.Namespace) -> int:
    if options.by is not None:
        return await _reconcile(options)
    async with Job(options.journal) as job:
        keys = options.keys or [row.key async for row in job.rows(State.UNKNOWN)]
        if options.decision is None:
            return await _ask(job)
        if not options.keys and not options.all:
            return _fail("name the keys of the rows to resolve, or pass --all", 2)
        resolved = [await job.resolve(key, options.decision) for key in keys]
    for key, found in zip(keys, resolved, strict=True):
        if not found:
            say(f"{key} is not unknown")
    say(f"{sum(resolved):,} rows: {options.decision}")
    return 0 if all(resolved) else 1


async def _reconcile(options: argparse.Namespace) -> int:
    async with _client() as client, Job(options.journal) as job:
        counts = await job.reconcile(by_detail_records(client))
        unknown = (await job.status()).counts[State.UNKNOWN]
    say(
        f"{counts['done']:,} rows: done; {unknown:,} unknown, {counts['no trace']:,} without a trace"
    )
    return 1 if unknown else 0


async def _ask(job: Job) -> int:
    """Show each unknown row, and ask how to resolve it."""
    skipped = 0
    async for row in job.rows(State.UNKNOWN):
        for name, value in report(row).items():
            say(f"{name}: {value}", sys.stdout)
        answer = (await asyncio.to_thread(input, _QUESTION)).strip().lower()
        if answer in _DECISIONS:
            await job.resolve(row.key, _DECISIONS[answer])
        else:
            skipped += 1
    return 1 if skipped else 0


async def _worker(options: argparse.Namespace) -> int:
    from telnyx_async.bulk._procrastinate import (  # noqa: PLC0415 - an extra
        ProcrastinateQueue,
        ignore_lost_connections,
    )
    from telnyx_async.bulk._worker import Worker  # noqa: PLC0415

    if not options.journal.startswith(("postgresql://", "postgres://")):
        return _fail("workers share a journal in Postgres: pass --journal postgresql://…", 2)
    asyncio.get_running_loop().set_exception_handler(ignore_lost_connections)
    async with _client() as client, Job(options.journal, client=client) as last:
        settings = {**await last.settings(), **_settings(options)}
        async with Job(options.journal, client=client, shared=True, **settings) as job:
            worker = Worker(job, ProcrastinateQueue(options.journal))
            with _interruptible(worker.stop) as interrupts:
                await worker.run(once=options.once)
    return _INTERRUPTED if interrupts else 0


def _client() -> AsyncTelnyx:
    return AsyncTelnyx()


def _settings(options: argparse.Namespace) -> dict[str, Any]:
    """Return the settings on the command line; the others keep their defaults, or last values."""
    names = ("rate", "concurrency", "timeout")
    return {name: value for name in names if (value := getattr(options, name)) is not None}


@contextlib.contextmanager
def _interruptible(stop: Callable[[], None]) -> Generator[list[bool]]:
    """Let Ctrl-C stop gracefully, and a second one at once; yield a list with the interrupts."""
    interrupts: list[bool] = []
    loop, task = asyncio.get_running_loop(), cast("asyncio.Task[Any]", asyncio.current_task())

    def interrupt() -> None:
        if interrupts:
            task.cancel()
        else:
            say("stopping: waiting for requests in flight; press Ctrl-C again to stop at once")
            stop()
        interrupts.append(True)

    with contextlib.suppress(NotImplementedError):  # Windows
        loop.add_signal_handler(signal.SIGINT, interrupt)
    try:
        yield interrupts
    finally:
        with contextlib.suppress(NotImplementedError):
            loop.remove_signal_handler(signal.SIGINT)


def _fail(error: object, code: int) -> int:
    say(error)
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command."""
    root = argparse.ArgumentParser(
        "telnyx-bulk",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_run(commands)
    _add_settings(_add(commands, "resume", "continue a job that was paused, stopped or killed"))
    status = _add(commands, "status", "show the state of the job, and the number of rows by state")
    status.add_argument("--json", action="store_true", help="print JSON")
    _add(commands, "pause", "stop sending in all processes, until resume")
    _add(commands, "cancel", "stop sending in all processes, and skip all pending rows for good")
    _add(commands, "unknown", "list rows that may have been carried out (exit code 1 if any)")
    _add_resolve(commands)
    export = _add(commands, "export", "write rows as CSV or JSON lines")
    export.add_argument("--state", type=State, choices=list(State), metavar="STATE")
    export.add_argument("--output", default="-", help="a file, or - for standard output (default)")
    worker = _add(commands, "worker", "send rows together with other workers (Postgres only)")
    worker.add_argument("--once", action="store_true", help="exit when no row is left to send")
    _add_settings(worker)
    return root


def _add_run(commands: Any) -> None:
    run = _add(commands, "run", "load a file and send its rows; run it again to continue")
    operation: Any = run.add_argument(
        "operation", help="a method of the client, such as messages.send"
    )
    operation.completer = _operations
    run.add_argument(
        "file", help="CSV with a header, or JSON lines (.jsonl, .ndjson); - is standard input"
    )
    run.add_argument(
        "--key", metavar="COLUMN", help="the column that identifies a row (default: its content)"
    )
    run.add_argument(
        "--set",
        action="append",
        default=[],
        type=_assignment,
        metavar="NAME=TEMPLATE",
        help='make an argument from columns: text="Hi {name}"',
    )
    run.add_argument(
        "--tokens",
        action="store_true",
        help="add tokens to rows, by which webhooks and detail records prove that they were sent",
    )
    run.add_argument("--dry-run", action="store_true", help="check every row, and send none")
    _add_settings(run)


def _add_resolve(commands: Any) -> None:
    resolve = _add(
        commands, "resolve", "resolve unknown rows; asks about each without --as or --by"
    )
    resolve.add_argument("keys", nargs="*", metavar="KEY")
    resolve.add_argument("--all", action="store_true", help="resolve every unknown row")
    how = resolve.add_mutually_exclusive_group()
    how.add_argument("--as", dest="decision", choices=["done", "resend", "abandon"])
    how.add_argument("--by", choices=["detail-records"], help="look up messages with tokens")


def _add(commands: Any, name: str, help: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help)
    command.add_argument("--journal", required=True, help="a SQLite file, or postgresql://…")
    return command


def _add_settings(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--rate",
        action="append",
        metavar="RATE",
        help="40/s, sender=0.1/s, or a preset such as sms or long-code; repeat for several",
    )
    command.add_argument("--concurrency", type=int, metavar="N", help="requests in flight (50)")
    command.add_argument("--timeout", type=float, metavar="S", help="seconds for an attempt (60)")


def _operations(**_: object) -> Iterable[str]:
    """Return what completes the name of an operation, for argcomplete."""
    return Description().operations


def _assignment(text: str) -> tuple[str, str]:
    name, equals, template = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=TEMPLATE")
    return name, template


_COMMANDS = {
    "run": _run,
    "resume": _resume,
    "status": _status,
    "pause": _pause,
    "cancel": _cancel,
    "unknown": _unknown,
    "resolve": _resolve,
    "export": _export,
    "worker": _worker,
}
