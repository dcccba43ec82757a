"""The code of every page runs, or at least means something; so do the examples."""

from __future__ import annotations

import asyncio
import importlib.util
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx, models
from telnyx_async.emulator import Emulator, VirtualClock
from tests.examples import blocks, run, unknown

pytest_plugins = ["pytester"]

DOCS = Path(__file__).parents[1] / "docs"
PAGES = {page.name: page for page in sorted(DOCS.glob("*.md")) if blocks(page)}
# What these do with servers and files of their own, the tests of their packages show.
TOLD = {"bulk.md", "webhooks.md"}
GIVEN = ("PUBLIC_KEY", "body", "headers", "numbers", "rows", "secret_of", "session_secret")
PYTEST = {"testing.md"}
EXAMPLES = {
    "assistants": "now all of them: Good evening. For how many?",
    "conferencing": "the conference has ended: host_left",
    "speech": "understood: You said: Are you open tonight?",
    "relay_bot": "the caller heard: You said: good evening",
    "quickstart": "20 of 20 messages sent",
    "video_rooms": "composed: https://",
    "voice_bot": "interrupted, the answer to weather?\nsaid to the end, the answer to time?",
}
INI = """
[pytest]
asyncio_mode = auto
asyncio_default_fixture_loop_scope = function
filterwarnings = error
"""


@pytest.fixture
async def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[dict[str, Any]]:
    """What the pages take for granted."""
    monkeypatch.chdir(tmp_path)
    Path("call.mp3").write_bytes(b"ID3")
    async with Emulator(clock=VirtualClock(running=False)) as server:
        monkeypatch.setenv("TELNYX_API_KEY", "KEY")
        monkeypatch.setenv("TELNYX_BASE_URL", server.url)
        async with AsyncTelnyx() as client:
            yield {
                "__name__": "example",
                "client": client,
                "server": server,
                "Data": models.Data,
                "Room": models.Room,
                "PUBLIC_KEY": server.public_key,
            }


@pytest.mark.parametrize("page", sorted(PAGES.keys() - TOLD - PYTEST))
async def test_a_page(page: str, names: dict[str, Any]) -> None:
    for block in blocks(PAGES[page]):
        await run(PAGES[page], block, names)


def test_the_page_on_testing(pytester: pytest.Pytester) -> None:
    fixtures = "from telnyx_pytest import *"
    pytester.makeconftest(fixtures)  # they are found by name where the package is not installed
    pytester.makeini(INI)
    pytester.makepyfile("\n".join(map(str.strip, blocks(DOCS / "testing.md"))))
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(passed=11)


@pytest.mark.parametrize("page", sorted(PAGES.keys() & TOLD))
def test_a_page_that_is_only_told(page: str) -> None:
    names: dict[str, Any] = {**dict.fromkeys(GIVEN), "client": AsyncTelnyx(api_key="KEY")}
    found = [name for block in blocks(PAGES[page]) for name in unknown(PAGES[page], block, names)]
    assert found == []


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example(
    example: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("TELNYX_API_KEY", raising=False)
    spec = importlib.util.spec_from_file_location(example, DOCS / "examples" / f"{example}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "CALLS", 20, raising=False)
    asyncio.run(module.main())
    assert EXAMPLES[example] in capsys.readouterr().out


def test_links_lead_somewhere() -> None:
    pages = [*DOCS.glob("*.md"), DOCS.parent / "README.md"]
    links = [
        page.parent / link
        for page in pages
        for link in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text())
    ]
    written = [link for link in links if "reference" not in link.parts]  # made when docs are built
    assert [link for link in written if not link.exists()] == []


def test_every_example_is_tested() -> None:
    found = {path.stem for path in (DOCS / "examples").glob("*.py")}
    elsewhere = {name for name in found if name.startswith(("bulk_", "webhooks_"))}
    assert found - elsewhere == EXAMPLES.keys()
