"""Rows of a journal as CSV or JSON lines."""

from __future__ import annotations

import contextlib
import csv
import sys
from collections.abc import AsyncIterator, Callable, Generator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from telnyx_async import _json
from telnyx_async.bulk._journal.records import RowReport

__all__ = ["export", "report"]

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
