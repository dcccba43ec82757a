"""`python -m telnyx_async.bulk`: jobs from the command line.

Exit codes: 0, every row was carried out, or let go by decision; 1, some were rejected or are
unknown; 2, the input or the command is wrong, and nothing was sent; 3, the job is paused, stopped
or cancelled; 4, the journal cannot be used; 130, interrupted. After 3, 4 and 130 the same command
goes on where it stopped.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from typing import Any, cast

from telnyx_async import _json
from telnyx_async._client import AsyncTelnyx
from telnyx_async._errors import TelnyxError
from telnyx_async.bulk._cli.output import Progress, displayed, export, report
from telnyx_async.bulk._errors import JobStoppedError, JournalError
from telnyx_async.bulk._job import Job
from telnyx_async.bulk._reconcile import Decision, by_detail_records
from telnyx_async.bulk._rows import State, Status

__all__ = ["main"]

_INTERRUPTED = 130
_QUESTION = "[d]one, [r]esend, [a]bandon, anything else leaves it: "
_KEYS: dict[str, Decision] = {"d": "done", "r": "resend", "a": "abandon"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, and give its exit code."""
    options = _parser(__doc__ or "").parse_args(arguments)
    try:
        return asyncio.run(_COMMANDS[options.command](options))
    except (TelnyxError, TypeError, ValueError) as error:
        return _fail(error, _code(error))
    except (KeyboardInterrupt, asyncio.CancelledError):
        return _INTERRUPTED
    except BrokenPipeError:  # pragma: no cover - `… | head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _code(error: Exception) -> int:
    if isinstance(error, JobStoppedError):
        return 3
    return 4 if isinstance(error, JournalError) else 2


async def _run(options: argparse.Namespace) -> int:
    async with _client() as client:
        settings = {**_settings(options), "tokens": options.tokens}
        job = Job(options.journal, options.operation, client=client, **settings)
        async with job:
            loaded = await job.load_file(
                options.file,
                key=options.key,
                templates=dict(options.set),
                rehearse=options.dry_run,
            )
            _say(f"{loaded.rows:,} rows read, {loaded.new:,} new")
            if options.dry_run:
                if loaded.seconds is not None:
                    _say(f"at this rate the new ones take {loaded.seconds:,.0f} s at least")
                return 0
            return await _send(job, reopen=("stopped",))


async def _resume(options: argparse.Namespace) -> int:
    async with _client() as client, Job(options.journal, client=client) as kept:
        settings = {**await kept.settings(), **_settings(options)}
        async with Job(options.journal, client=client, **settings) as job:
            return await _send(job, reopen=("stopped", "paused"))


async def _send(job: Job, reopen: Sequence[str]) -> int:
    await job.acquire()
    before = await job.status()
    if before.state in reopen:
        await job.resume()
    progress = Progress(Counter(before.counts), lambda: job.in_flight)
    with _interruptible(job.stop) as interrupted, displayed(progress):
        status = await job.run(progress.note)
    _say_status(status)
    if interrupted:
        _say("interrupted; the same command goes on from here")
        return _INTERRUPTED
    bad = status.counts[State.REJECTED] + status.counts[State.UNKNOWN]
    return 1 if bad else 0


async def _status(options: argparse.Namespace) -> int:
    async with Job(options.journal) as job:
        status = await job.status()
    if options.json:
        counts = {state.value: count for state, count in status.counts.items()}
        told = {
            "operation": status.operation,
            "state": status.state,
            "reason": status.reason,
            "counts": counts,
        }
        print(_json.dumps(told).decode())  # noqa: T201
    else:
        _say_status(status, sys.stdout)
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
    _say(f"{count:,} rows")
    return 0


async def _resolve(options: argparse.Namespace) -> int:
    if options.by is not None:
        return await _reconcile(options)
    async with Job(options.journal) as job:
        keys = options.keys or [row.key async for row in job.rows(State.UNKNOWN)]
        if options.decision is None:
            return await _ask(job)
        if not options.keys and not options.all:
            return _fail("name the keys, or say --all", 2)
        settled = [await job.resolve(key, options.decision) for key in keys]
    for key, found in zip(keys, settled, strict=True):
        if not found:
            _say(f"{key} is not unknown")
    _say(f"{sum(settled):,} rows: {options.decision}")
    return 0 if all(settled) else 1


async def _reconcile(options: argparse.Namespace) -> int:
    async with _client() as client, Job(options.journal) as job:
        counts = await job.reconcile(by_detail_records(client))
        left = (await job.status()).counts[State.UNKNOWN]
    _say(f"{counts['done']:,} rows: done; {left:,} unknown, {counts['no trace']:,} without a trace")
    return 1 if left else 0


async def _ask(job: Job) -> int:
    """One keystroke a row: what is known of it is shown."""
    left = 0
    async for row in job.rows(State.UNKNOWN):
        print(*(f"{name}: {value}" for name, value in report(row).items()), sep="\n")  # noqa: T201
        answer = (await asyncio.to_thread(input, _QUESTION)).strip().lower()
        if answer in _KEYS:
            await job.resolve(row.key, _KEYS[answer])
        else:
            left += 1
    return 1 if left else 0


async def _worker(options: argparse.Namespace) -> int:
    from telnyx_async.bulk._procrastinate import Procrastinate  # noqa: PLC0415 - an extra
    from telnyx_async.bulk._worker import Worker  # noqa: PLC0415

    if not options.journal.startswith(("postgresql://", "postgres://")):
        return _fail("workers share a journal in Postgres: --journal postgresql://…", 2)
    async with _client() as client, Job(options.journal, client=client) as kept:
        settings = {**await kept.settings(), **_settings(options)}
        async with Job(options.journal, client=client, shared=True, **settings) as job:
            worker = Worker(job, Procrastinate(options.journal))
            with _interruptible(worker.stop) as interrupted:
                await worker.run(once=options.once)
    return _INTERRUPTED if interrupted else 0


def _client() -> AsyncTelnyx:
    return AsyncTelnyx()


def _settings(options: argparse.Namespace) -> dict[str, Any]:
    """What was said; the rest has its defaults, or is as the journal remembers it."""
    names = ("rate", "concurrency", "timeout")
    return {name: value for name in names if (value := getattr(options, name)) is not None}


@contextlib.contextmanager
def _interruptible(stop: Callable[[], None]) -> Generator[list[bool]]:
    """Ctrl-C lets what is in flight end; a second one does not."""
    interrupted: list[bool] = []
    loop, task = asyncio.get_running_loop(), cast("asyncio.Task[Any]", asyncio.current_task())

    def interrupt() -> None:
        if interrupted:
            task.cancel()
        else:
            _say("stopping: waiting for what is in flight; once more to stop at once")
            stop()
        interrupted.append(True)

    with contextlib.suppress(NotImplementedError):  # Windows
        loop.add_signal_handler(signal.SIGINT, interrupt)
    try:
        yield interrupted
    finally:
        with contextlib.suppress(NotImplementedError):
            loop.remove_signal_handler(signal.SIGINT)


def _say(text: object, stream: Any = None) -> None:
    print(text, file=stream or sys.stderr, flush=True)


def _say_status(status: Status, stream: Any = None) -> None:
    reason = f" ({status.reason})" if status.reason else ""
    counts = ", ".join(f"{count:,} {state}" for state, count in status.counts.items() if count)
    _say(f"{status.operation}: {status.state}{reason}; {counts or 'no rows'}", stream)


def _fail(error: object, code: int) -> int:
    _say(error)
    return code


def _parser(description: str) -> argparse.ArgumentParser:
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
