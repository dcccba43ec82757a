"""The codemod: what it changes, what it leaves to a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from telnyx_async.migrate import migrate
from telnyx_async.migrate.__main__ import main


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("from telnyx import Telnyx\n", "from telnyx_sync import Telnyx\n"),
        ("from telnyx import AsyncTelnyx\n", "from telnyx_async import AsyncTelnyx\n"),
        (
            "from telnyx import Telnyx, NotFoundError as Gone  # both\n",
            "from telnyx_sync import Telnyx, NotFoundError as Gone  # both\n",
        ),
        (
            "from telnyx import (\n    AsyncTelnyx,\n    Telnyx,\n    omit,\n)\n",
            "from telnyx_async import AsyncTelnyx, omit\nfrom telnyx_sync import Telnyx\n",
        ),
        (
            "from telnyx.types import Room\nfrom telnyx.types.ai import AssistantTool\n",
            "from telnyx_async.types import Room\nfrom telnyx_async.types.ai import AssistantTool\n",
        ),
        (
            "from telnyx import AsyncStream, Stream\nc.get('/x', stream=True, stream_cls=Stream[X])\n",
            (
                "from telnyx_async import AsyncStream\nfrom telnyx_sync import Stream\n"
                "c.get('/x', stream=True, stream_cls=Stream[X])\n"
            ),
        ),
        (
            "from telnyx.pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination\n",
            (
                "from telnyx_async import AsyncPage as AsyncDefaultFlatPagination\n"
                "from telnyx_sync import Page as SyncDefaultFlatPagination\n"
            ),
        ),
        (
            "import os, telnyx\n\nclient = telnyx.Telnyx()\ntry: ...\nexcept telnyx.APIError: ...\n",
            (
                "import os\nimport telnyx_sync\n\nclient = telnyx_sync.Telnyx()\ntry: ...\n"
                "except telnyx_sync.APIError: ...\n"
            ),
        ),
        (
            "import telnyx as t\nt.AsyncTelnyx(http_client=t.DefaultAioHttpClient())\nroom: t.types.Room\n",
            (
                "import telnyx_async\n"
                "telnyx_async.AsyncTelnyx(http_client=telnyx_async.DefaultAioHttpClient())\n"
                "room: telnyx_async.types.Room\n"
            ),
        ),
        ("import telnyx.types\n", "import telnyx_async\nimport telnyx_async.types\n"),
        (
            "from telnyx import Telnyx\nTelnyx(_strict_response_validation=True)\n",
            "from telnyx_sync import Telnyx\nTelnyx(strict_response_validation=True)\n",
        ),
        (
            "def late():\n    from telnyx import Telnyx, AsyncTelnyx\n    return f(Telnyx)\n",
            (
                "def late():\n    from telnyx_sync import Telnyx\n    from telnyx_async import AsyncTelnyx\n"
                "    return f(Telnyx)\n"
            ),
        ),
        ("import os\nfrom . import telnyx\ntelnyx.Telnyx()\n", None),
        ("telnyx = 1\nprint(telnyx.real)\n", None),
    ],
)
def test_imports_and_what_they_bind(before: str, after: str | None) -> None:
    done = migrate(before)
    assert done.source == (before if after is None else after)
    assert not done.undecided
    assert migrate(done.source).source == done.source


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("from telnyx import *\n", "import what is used"),
        ("from telnyx import Nothing\n", "telnyx.Nothing has no counterpart"),
        ("from telnyx._utils import parse_date\n", "telnyx._utils.parse_date has no counterpart"),
        ("from telnyx.types.nothing import A\n", "telnyx.types.nothing.A has no counterpart"),
        ("import telnyx._client\n", "telnyx._client is private"),
        ("import telnyx\ntelnyx.Nothing\n", "telnyx.Nothing has no counterpart"),
        ("from telnyx import Telnyx\nTelnyx(http_client=mine)\n", "aiohttp is the transport"),
        ("from telnyx import Telnyx\nTelnyx(http_client=f(mine))\n", "aiohttp is the transport"),
        ("from telnyx import Telnyx\nTelnyx(websocket_base_url=url)\n", "below base_url"),
    ],
)
def test_what_a_person_decides(source: str, reason: str) -> None:
    [(line, text)] = migrate(source).undecided
    assert line == len(source.splitlines())
    assert reason in text


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "package").mkdir()
    path = tmp_path / "package" / "a.py"
    path.write_bytes(b"import os\r\nfrom telnyx import Telnyx, Nothing\r\n")
    (tmp_path / "package" / "b.py").write_text("import os\n")
    before = path.read_bytes()

    assert main([str(tmp_path), "--check"]) == 1
    shown = capsys.readouterr().out
    assert "+from telnyx_sync import Telnyx" in shown
    assert f"{path}:2: telnyx.Nothing has no counterpart" in shown
    assert "files that would change: 1" in shown
    assert path.read_bytes() == before

    assert main([str(path)]) == 0
    assert b"from telnyx_sync import Telnyx\r\n" in path.read_bytes()
    assert main([str(path), "--check"]) == 0


def test_what_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.py").write_text("def")
    assert main([str(tmp_path), str(tmp_path / "none.py")]) == 2
    errors = capsys.readouterr().err.splitlines()
    assert any("a.py" in line for line in errors)
    assert any("none.py" in line for line in errors)
