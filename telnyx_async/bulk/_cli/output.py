"""How far a job is, as it goes: a line that is rewritten on a terminal, lines elsewhere."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from attrs import define, field

from telnyx_async import _json
from telnyx_async.bulk._rows import Claim, Record, RowReport, State

if TYPE_CHECKING:
    from rich.live import Live

__all__ = ["Progress", "displayed", "export", "report"]

# Seconds between two lines where they are kept, and between two looks where they are not.
_KEPT = 10.0
_LIVE = 0.25
_SHOWN = (State.DONE, State.REJECTED, State.UNKNOWN)


_NAMES: tuple[str, ...] = (
    "key",
    "line",
    "state",
    "resource_id",
    "status",
    "error",
    "attempts",
    "first_sent_at",
)


@define(eq=False)
class Progress:
    """Counts rows by state while they end."""

    counts: Counter[State]
    in_flight: Callable[[], int]
    clock: Callable[[], float] = time.monotonic
    ended: int = 0
    began: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.began = self.clock()

    def note(self, claim: Claim, record: Record) -> None:
        """Count a row that has been recorded."""
        if record.state is State.PENDING:
            return
        self.counts[claim.prior] -= 1
        self.counts[record.state] += 1
        self.ended += 1

    def __str__(self) -> str:
        rate = self.ended / max(self.clock() - self.began, 1e-9)
        left = self.counts[State.PENDING]
        parts = [f"{self.counts[state]:,} {state}" for state in _SHOWN]
        parts += [f"{left:,} left", f"{self.in_flight()} in flight", f"{rate:,.1f}/s"]
        if left and self.ended:
            parts.append(f"{_duration(left / rate)} to go")
        return " · ".join(parts)


@contextmanager
def displayed(progress: Progress, stream: TextIO | None = None) -> Generator[None]:
    """Show `progress` until the end: live with `rich` on a terminal, else a line now and then."""
    target = stream or sys.stderr
    show, interval = _plain(progress, target), _KEPT
    live = _live(progress) if target.isatty() else None
    if live is not None:
        live.start()
        show, interval = live.refresh, _LIVE
    task = asyncio.ensure_future(_repeat(show, interval))
    try:
        yield
    finally:
        task.cancel()
        if live is not None:
            live.stop()
        else:
            show()


def _plain(progress: Progress, stream: TextIO) -> Callable[[], None]:
    return lambda: print(progress, file=stream, flush=True)


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


async def export(rows: AsyncIterator[RowReport], path: str) -> int:
    """Write rows to a file, `-` for standard output, and give their number.

    JSON lines where the name ends in `.jsonl` or `.ndjson`, else CSV.
    """
    count = 0
    with _opened(path) as file:
        write = _json_writer(file) if path.endswith((".jsonl", ".ndjson")) else _csv_writer(file)
        async for row in rows:
            write(report(row))
            count += 1
    return count


def report(row: RowReport) -> dict[str, Any]:
    """What is told of a row. `first_sent_at` is the time of its first attempt, if it had one."""
    values = {name: getattr(row, name) for name in _NAMES}
    sent = row.first_sent_at
    values["first_sent_at"] = datetime.fromtimestamp(sent, UTC).isoformat() if sent else None
    return values


@contextlib.contextmanager
def _opened(path: str) -> Generator[TextIO]:
    if path == "-":
        yield sys.stdout
    else:
        with Path(path).open("w", encoding="utf-8", newline="") as file:
            yield file


def _csv_writer(file: TextIO) -> Callable[[Mapping[str, Any]], object]:
    writer: csv.DictWriter[str] = csv.DictWriter(file, _NAMES)
    writer.writeheader()
    return writer.writerow


def _json_writer(file: TextIO) -> Callable[[Mapping[str, Any]], object]:
    return lambda values: file.write(_json.dumps(values).decode() + "\n")
