"""The examples of docstrings: as many as promised, each a call that both packages can make."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from codegen.glossary import Glossary
from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import BlockingEmulator, Emulator
from telnyx_sync import Telnyx

CODEGEN = Path(__file__).parents[2] / "codegen"
EXAMPLES = Glossary.read(CODEGEN / "glossary").examples
DOCSTRING_WIDTH = 84
UUID = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"


class Names(dict[str, Any]):
    """The names that an example uses: a client, and identifiers from calls before it."""

    def __missing__(self, name: str) -> str:
        if not name.endswith(("_id", "_token")):
            raise KeyError(name)
        return UUID


@pytest.fixture
def blocking() -> Iterator[tuple[BlockingEmulator, Telnyx]]:
    with (
        BlockingEmulator(stateful=False) as server,
        Telnyx(api_key="KEY", base_url=server.url, max_retries=0) as client,
    ):
        yield server, client


def evaluated(example: str, client: object) -> Any:
    return eval(example, {"UTC": UTC, "datetime": datetime}, Names(client=client))


def test_the_operations_used_most_have_an_example() -> None:
    assert len(EXAMPLES) >= 150


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_calls_its_operation_and_fits_into_the_docstring(name: str) -> None:
    example = EXAMPLES[name].strip()
    assert example.startswith(f"client.{name}(")
    assert max(map(len, example.splitlines())) <= DOCSTRING_WIDTH
    docstring = inspect.getdoc(attrgetter(name)(AsyncTelnyx(api_key="KEY")))
    assert docstring
    indented = "\n".join(f"    {line}" for line in example.splitlines())
    assert docstring.endswith(f"Example:\n{indented}")


async def test_the_asynchronous_client_makes_each_call() -> None:
    async with (
        Emulator(stateful=False) as server,
        AsyncTelnyx(api_key="KEY", base_url=server.url, max_retries=0) as client,
    ):
        for count, example in enumerate(EXAMPLES.values(), start=1):
            await evaluated(example, client)
            assert len(server.requests) == count
        assert {request.status // 100 for request in server.requests} == {2}


def test_the_blocking_client_makes_each_call(blocking: tuple[BlockingEmulator, Telnyx]) -> None:
    server, client = blocking
    for count, example in enumerate(EXAMPLES.values(), start=1):
        evaluated(example, client)
        assert len(server.requests) == count
    assert {request.status // 100 for request in server.requests} == {2}
