"""The journal's file: other names for it, and what happens when it goes away."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import HttpResponse
from telnyx_async.bulk import Job, JobInUseError, JournalError

from .jobs import a_job, counts, ok


def _file(folder: Path) -> Path:
    link = folder / "link.db"
    link.symlink_to(folder / "job.db")
    return link


def _folder(folder: Path) -> Path:
    link = folder / "link"
    link.symlink_to(folder, target_is_directory=True)
    return link / "job.db"


def _chain(folder: Path) -> Path:
    second = folder / "second.db"
    second.symlink_to(_file(folder).name)
    return second


def _relative(folder: Path) -> Path:
    return Path(os.path.relpath(folder / "job.db"))


def _dots(folder: Path) -> Path:
    (folder / "sub").mkdir()
    return folder / "sub" / ".." / "job.db"


@pytest.mark.parametrize("other", [_file, _folder, _chain, _relative, _dots])
async def test_a_second_runner_by_another_name_is_refused(
    tmp_path: Path, other: Callable[[Path], Path]
) -> None:
    async with a_job(str(tmp_path / "job.db"), 5) as (job, client):
        await job.acquire()
        async with Job(other(tmp_path), client=client) as second:
            with pytest.raises(JobInUseError):
                await second.run()
        await job.run()
        assert set(client.sent.values()) == {1}


async def test_a_link_to_a_journal_that_does_not_exist_yet(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "job.db")
    async with a_job(str(tmp_path / "link.db"), 5) as (job, _):
        await job.run()
    async with Job(tmp_path / "job.db") as job:
        assert await counts(job) == {"done": 5}


async def test_hard_links_are_refused(tmp_path: Path) -> None:
    async with a_job(str(tmp_path / "job.db"), 5):
        pass
    (tmp_path / "hard.db").hardlink_to(tmp_path / "job.db")
    for name in ("hard.db", "job.db"):
        with pytest.raises(JournalError, match="several hard links"):
            await Job(tmp_path / name).__aenter__()


async def test_a_temporary_journal_locks_no_file(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    async with a_job("", 5) as (job, _):
        await job.run()
        assert await counts(job) == {"done": 5}
    assert [*tmp_path.iterdir()] == []


def _delete(path: Path) -> None:
    path.unlink()


def _delete_log(path: Path) -> None:
    path.with_name("job.db-wal").unlink()


def _delete_lock(path: Path) -> None:
    path.with_name("job.db.lock").unlink()


def _move(path: Path) -> None:
    path.rename(path.with_name("old.db"))


def _replace(path: Path) -> None:
    shutil.copy(path, path.with_name("copy.db"))
    path.with_name("copy.db").replace(path)


@pytest.mark.parametrize("act", [_delete, _delete_log, _delete_lock, _move, _replace])
async def test_a_journal_that_goes_away_stops_the_run(
    tmp_path: Path, act: Callable[[Path], None]
) -> None:
    """Otherwise the next run, with another journal, would send again what this one goes on with."""
    path = tmp_path / "job.db"
    async with a_job(str(path), 100, concurrency=4) as (job, client):
        gone_at = 0

        async def respond(body: bytes, count: int) -> HttpResponse:
            nonlocal gone_at
            if len(client.sent) == 10:
                gone_at = 10
                act(path)
            return ok()

        client.respond = respond
        await job.acquire()
        runner = job.runner()
        runner.sleep = lambda seconds: asyncio.sleep(0)
        with pytest.raises(JournalError, match=r"was deleted, moved or replaced while"):
            await runner.run()
        # Those that were in flight, and no more.
        assert gone_at <= sum(client.sent.values()) <= gone_at + 4
