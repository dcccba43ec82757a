"""The reference: complete, without dead links, with examples that the local Telnyx accepts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from attrs import evolve

from codegen.reference import Reference, write
from codegen.samples import Samples
from telnyx_async import AsyncTelnyx, NotFoundError
from telnyx_async.emulator import Emulator

pytestmark = pytest.mark.slow
DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def reference() -> Reference:
    return Reference.read()


@pytest.fixture(scope="module")
def pages(reference: Reference) -> dict[str, str]:
    return dict(reference.pages())


@pytest.fixture
async def client() -> AsyncIterator[AsyncTelnyx]:
    async with (
        Emulator() as server,
        AsyncTelnyx(api_key="KEY", base_url=server.url, max_retries=0) as client,
    ):
        yield client


def test_every_operation_model_and_event_has_a_place(
    reference: Reference, pages: dict[str, str]
) -> None:
    targets = Counter(
        found for text in pages.values() for found in re.findall(r"^\((.+)\)=$", text, re.MULTILINE)
    )
    wanted = {
        f"operation-{item.name}" for each in reference.api.resources for item in each.operations
    }
    wanted |= {f"model-{item.name}" for item in reference.api.classes}
    wanted |= {f"event-{type_}" for event in reference.api.events for type_ in event.types}
    assert wanted - targets.keys() == set()
    assert [name for name, count in targets.items() if count > 1] == []


def test_links_lead_somewhere(pages: dict[str, str]) -> None:
    targets = {
        found for text in pages.values() for found in re.findall(r"^\((.+)\)=$", text, re.MULTILINE)
    }
    for name, text in pages.items():
        assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= targets
        for link in re.findall(r"\]\(([^#)]+\.md)\)", text):
            path = (DOCS / "reference" / name).parent / link
            page = path.resolve().relative_to(DOCS.resolve()).with_suffix("").as_posix()
            assert page.removeprefix("reference/") in pages or (DOCS / f"{page}.md").exists()


def test_a_page_has_what_its_reader_asks(pages: dict[str, str]) -> None:
    text = pages["messages"]
    assert "# Messages\n" in text
    assert "`client.messages`\n" in text
    assert "`POST /messages/group_mms`" in text
    assert 'response = await client.messages.send(\n    from_="+13125550100",' in text
    assert 'response = client.messages.send(\n    from_="+13125550100",' in text
    assert "| `to`, required | `str` | Recipient in E.164 format" in text
    assert "[`OutboundMessagePayload`](#model-OutboundMessagePayload), as `.data`" in text
    assert "**Webhooks** [`message.sent`](#event-message.sent)" in text
    assert "async for row in client.rooms.list(" in pages["rooms"]
    assert "Caused by [`messages.send`](#operation-messages.send)" in pages["webhook_events"]


@pytest.mark.timeout(120)
async def test_the_example_of_every_operation_is_valid(
    reference: Reference, client: AsyncTelnyx
) -> None:
    """The emulator checks each request; identifiers are made up, so much is not found."""
    refused: list[str] = []
    for resource in reference.api.resources:
        for operation in resource.operations:
            call = reference.samples.call(operation)
            try:
                await eval(call, {"client": client})
            except NotFoundError:
                continue
            except Exception as error:
                refused.append(f"{call}: {error}")
    assert refused == []


@pytest.mark.slow
def test_writing_again_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text("")
    count = write(tmp_path)
    assert len([*tmp_path.rglob("*.md")]) == count
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.md")}
    write(tmp_path)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.md")} == before


def test_an_object_within_itself_is_left_empty() -> None:
    tree = {"type": "object", "properties": {"child": {"$ref": "#/components/schemas/Tree"}}}
    samples = Samples({"Tree": {**tree, "required": ["child"]}})

    assert samples.value({"$ref": "#/components/schemas/Tree"}) == {"child": {}}


def test_a_deprecated_operation_says_so(reference: Reference) -> None:
    rooms = next(each for each in reference.api.resources if each.path == ("rooms",))
    first = evolve(rooms.operations[0], deprecated=True)
    api = evolve(reference.api, resources=[evolve(rooms, operations=[first])])

    pages = dict(evolve(reference, api=api).pages())

    assert "\nDeprecated by the service.\n" in pages["rooms"]
