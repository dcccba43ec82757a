"""What the command line shows and writes: messages, progress, and rows as CSV or JSON lines."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Generator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from attrs import define, field

from telnyx_async import _json
from telnyx_async._frames.spreadsheets import inert
from telnyx_async.bulk._rows import Attempt, AttemptResult, RowReport, State, Status

if TYPE_CHECKING:
    from rich.live import Live

__all__ = ["Progress", "export", "report", "say", "say_status", "show_progress"]

# Seconds between two progress lines in a log, and between two updates on a terminal.
_LOG_INTERVAL = 10.0
_LIVE_INTERVAL = 0.25
_SHOWN_STATES = (State.DONE, State.REJECTED, State.UNKNOWN)
_COLUMNS: tuple[str, ...] = (
    "key",
    "line",
    "state",
    "resource_id",
    "status",
    "error",
    "attempts",
    "first_sent_at",
)


def say(text: object, stream: TextIO | None = None) -> None:
    """Print a message, to standard error by default: standard output is for data."""
    print(text, file=stream or sys.stderr, flush=True)


def say_status(status: Status, stream: TextIO | None = None) -> None:
    """Print the state of a job, and the number of rows in each state."""
    reason = f" ({status.reason})" if status.reason else ""
    counts = ", ".join(f"{count:,} {state}" for state, count in status.counts.items() if count)
    say(f"{status.operation}: {status.state}{reason}; {counts or 'no rows'}", stream)


@define(eq=False)
class Progress:
    """The progress of a run, as one line of text."""

    counts: Counter[State]
    in_flight: Callable[[], int]
    clock: Callable[[], float] = time.monotonic
    ended: int = 0
    started: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.started = self.clock()

    def update(self, attempt: Attempt, result: AttemptResult) -> None:
        """Count the result of an attempt."""
        if result.state is State.PENDING:
            return
        self.counts[attempt.prior] -= 1
        self.counts[result.state] += 1
        self.ended += 1

    def __str__(self) -> str:
        rate = self.ended / max(self.clock() - self.started, 1e-9)
        pending = self.counts[State.PENDING]
        parts = [f"{self.counts[state]:,} {state}" for state in _SHOWN_STATES]
        parts += [f"{pending:,} left", f"{self.in_flight()} in flight", f"{rate:,.1f}/s"]
        if pending and self.ended:
            parts.append(f"{_duration(pending / rate)} to go")
        return " · ".join(parts)


@contextlib.contextmanager
def show_progress(progress: Progress, stream: TextIO | None = None) -> Generator[None]:
    """Show the progress: live on a terminal with `rich`, otherwise as a line every 10 seconds."""
    target = stream or sys.stderr
    show, interval = _printer(progress, target), _LOG_INTERVAL
    live = _live(progress) if target.isatty() else None
    if live is not None:
        live.start()
        show, interval = live.refresh, _LIVE_INTERVAL
    task = asyncio.ensure_future(_repeat(show, interval))
    try:
        yield
    finally:
        task.cancel()
        if live is not None:
            live.stop()
        else:
            show()


async def export(rows: AsyncIterator[RowReport], path: str) -> int:
    """Write rows to a file, or to standard output for `-`, and return their number.

    The format is JSON lines if the name ends in `.jsonl` or `.ndjson`, otherwise CSV.
    """
    count = 0
    with _opened(path) as file:
        write = _json_writer(file) if path.endswith((".jsonl", ".ndjson")) else _csv_writer(file)
        async for row in rows:
            write(report(row))
            count += 1
    return count


def report(row: RowReport) -> dict[str, Any]:
    """Return the exported columns of a row; `first_sent_at` as ISO 8601, None if never sent."""
    values = {name: getattr(row, name) for name in _COLUMNS}
    sent_at = row.first_sent_at
    values["first_sent_at"] = datetime.fromtimestamp(sent_at, UTC).isoformat() if sent_at else None
    return values


def _printer(progress: Progress, stream: TextIO) -> Callable[[], None]:
    return lambda: say(progress, stream)


def _live(progress: Progress) -> Live | None:
    try:
        from rich.console import Console  # noqa: PLC0415 - an extra
        from rich.live import Live  # noqa: PLC0415
    except ImportError:
        return None
    return Live(
        get_renderable=lambda: str(progress), console=Console(stderr=True), auto_refresh=False
    )


async def _repeat(show: Callable[[], None], interval: float) -> None:
    while True:
        await asyncio.sleep(interval)
        show()


def _duration(seconds: float) -> str:
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}"


@contextlib.contextmanager
def _opened(path: str) -> Generator[TextIO]:
    if path == "-":
        yield sys.stdout
    else:
        with Path(path).open("w", encoding="utf-8", newline="") as file:
            yield file


def _csv_writer(file: TextIO) -> Callable[[Mapping[str, Any]], object]:
    writer: csv.DictWriter[str] = csv.DictWriter(file, _COLUMNS)
    writer.writeheader()
    return lambda values: writer.writerow({name: inert(each) for name, each in values.items()})


def _json_writer(file: TextIO) -> Callable[[Mapping[str, Any]], object]:
    return lambda values: file.write(_json.dumps(values).decode() + "\n")
