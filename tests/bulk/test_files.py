"""Rows with files, which are read when the rows are loaded."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async._operation import BodyKind, Operation
from telnyx_async.bulk import Job, LoadError
from telnyx_async.bulk._load.requests import MAX_ROW_BYTES, with_file_contents
from telnyx_async.emulator import Emulator

from .conftest import Service


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG")
    return path


async def test_a_file_is_read_when_its_row_is_loaded(picture: Path, tmp_path: Path) -> None:
    async with Emulator() as server, AsyncTelnyx(api_key="K", base_url=server.url) as client:
        rows: list[dict[str, Any]] = [
            {"image_file": picture, "name": "path"},
            {"image_file": b"bytes", "name": "bytes"},
            {"image_file": ("b.png", picture), "name": "named"},
        ]
        async with Job(tmp_path / "job.db", client.ai.avatars.create, concurrency=1) as job:
            assert await job.load(rows, key="name") == 3
            picture.write_bytes(b"another")
            await job.run()
        first, second, third = (call.content for call in server.requests)
        assert b'filename="a.png"' in first
        assert b"\x89PNG" in first
        assert b"bytes" in second
        assert b'filename="b.png"' in third
        assert b"\x89PNG" in third
        assert all(call.status == 200 for call in server.requests)


async def test_the_text_of_a_file_argument_in_a_csv_is_its_path(
    service: Service, picture: Path, journal: str, tmp_path: Path
) -> None:
    path = tmp_path / "avatars.csv"
    path.write_text(f"image_file,name\n{picture},a\n{tmp_path / 'none.png'},b\n")
    async with Job(journal, "ai.avatars.create") as job:
        with pytest.raises(LoadError, match=r"line 3: .*none\.png cannot be read: No such file"):
            await job.load_file(path, key="name")
        path.write_text(f"image_file,name\n{picture},a\n")
        await job.load_file(path, key="name")
        [row] = [row async for row in job.rows()]
    assert b"\x89PNG" in row.body


async def test_files_in_json_are_encoded_as_base64(picture: Path, journal: str) -> None:
    async with Job(journal, "documents.upload_json") as job:
        await job.load([{"document": {"file": picture, "filename": "a.png"}}])
        [row] = [row async for row in job.rows()]
    assert json.loads(row.body)["file"] == base64.b64encode(b"\x89PNG").decode()


async def test_files_that_are_too_large_or_open_are_refused_by_line(
    journal: str, tmp_path: Path
) -> None:
    large = tmp_path / "large.png"
    large.write_bytes(b"")
    with large.open("r+b") as file:
        file.truncate(MAX_ROW_BYTES + 1)
    async with Job(journal, "ai.avatars.create") as job:
        with pytest.raises(LoadError) as caught:
            await job.load(
                [
                    {"image_file": large, "name": "a"},
                    {"image_file": bytes(MAX_ROW_BYTES + 1), "name": "b"},
                    {"image_file": "text", "name": "c"},
                    {"image_file": io.BytesIO(b"open"), "name": "d"},
                ]
            )
    assert [problem.line for problem in caught.value.problems] == [1, 2, 3, 4]
    first, second, third, fourth = (problem.message for problem in caught.value.problems)
    assert first == f"{large} has 5,242,881 bytes; a row of a job may have 5,242,880"
    assert second.startswith("the request has 5,243,")
    assert "is not a file; pass bytes, a path" in third
    assert "is not a file; pass bytes, a path" in fourth


async def test_rows_with_files_are_loaded_in_small_batches(picture: Path, journal: str) -> None:
    async with Job(journal, "ai.avatars.create") as job:
        rows = ({"image_file": picture, "name": str(number)} for number in range(50))
        assert await job.load(rows, key="name") == 50


def test_files_in_lists_are_read(picture: Path) -> None:
    operation = Operation("POST", "/files", body=BodyKind.RAW)
    assert with_file_contents({"a": [picture, 5]}, operation) == {"a": [b"\x89PNG", 5]}
