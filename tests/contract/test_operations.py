"""Each operation, with each choice of arguments, in both packages: what is sent, what returns."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Iterator
from functools import reduce
from typing import Any

import pytest
from attrs import evolve, frozen

from telnyx_async import AsyncTelnyx
from telnyx_sync import Telnyx

from .description import OPERATIONS, Described, Schema
from .examples import CONTENT, Examples, Spelling
from .expectation import made_call
from .reading import Reading
from .recorder import Recorder, recording

pytestmark = pytest.mark.slow

TEXT = "Grüße\n"


@frozen
class Clients:
    """The two packages, as they are used."""

    runner: asyncio.Runner
    asynchronous: AsyncTelnyx
    blocking: Telnyx

    def call_async(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        return self.runner.run(self._awaited(find(self.asynchronous, name), args, kwargs))

    async def _awaited(self, method: Callable[..., Any], args: Any, kwargs: Any) -> Any:
        result = await method(*args, **kwargs)
        return bytes(result) if isinstance(result, bytes) else result

    def call_sync(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        result = find(self.blocking, name)(*args, **kwargs)
        return result.read() if hasattr(result, "read") else result


def find(client: object, name: str) -> Any:
    """The method at an attribute path."""
    return reduce(getattr, name.split("."), client)


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with recording() as recorder:
        yield recorder


@pytest.fixture(scope="module")
def clients(recorder: Recorder) -> Iterator[Clients]:
    options: dict[str, Any] = {"api_key": "KEY", "base_url": f"{recorder.url}/v2", "max_retries": 0}
    with asyncio.Runner() as runner, Telnyx(**options) as blocking:
        asynchronous = AsyncTelnyx(**options)
        yield Clients(runner, asynchronous, blocking)
        runner.run(asynchronous.close())


@pytest.mark.parametrize("package", ["call_async", "call_sync"])
@pytest.mark.parametrize(
    "arguments",
    [
        Examples(whole=False, spelling=Spelling.PYTHON, turn=0),
        Examples(whole=True, spelling=Spelling.PYTHON, turn=1),
        Examples(whole=True, spelling=Spelling.WIRE, turn=2),
    ],
    ids=["required", "all", "all-by-wire-names"],
)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)
def test_operation(
    recorder: Recorder, clients: Clients, operation: Described, arguments: Examples, package: str
) -> None:
    answers = evolve(arguments, spelling=Spelling.WIRE)
    content, value = answer_of(operation, answers)
    recorder.will_answer(operation.status, operation.content_type, content)
    made = made_call(operation, arguments)
    call = getattr(clients, package)
    result = call(operation.name, *made.positional, **made.named)
    [request] = recorder.requests
    made.check(request)
    if operation.page is None:
        check_answer(result, value, operation.schema, answers)
    else:
        schema, rows = rows_at(operation.page["items"], operation.schema, value)
        where = f"answer/{operation.page['items']}".rstrip("/")
        check_answer(result.data, rows, schema, answers, where)


def answer_of(operation: Described, examples: Examples) -> tuple[bytes, Any]:
    """What the server says, and what that means."""
    match operation.content_type:
        case "application/json":
            value = examples.value(operation.schema, "answer")
            return json.dumps(value, ensure_ascii=False).encode(), value
        case None:
            return b"", {} if operation.schema else None
        case _ if operation.schema.get("format") == "binary":
            return CONTENT, CONTENT
        case _:
            return TEXT.encode(), TEXT


def check_answer(
    result: Any, value: Any, schema: Schema, examples: Examples, place: str = "answer"
) -> None:
    assert plain(result) == value
    Reading(examples).check(result, value, schema, place)


def rows_at(path: str, schema: Schema, value: Any) -> tuple[Schema, Any]:
    """The rows of a page, and their schema."""
    for key in filter(None, path.split(".")):
        schema, value = schema["properties"][key], value.get(key, [])
    return schema, value


def plain(value: Any) -> Any:
    """The wire form of what a method returned."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def test_there_are_1341_and_no_others() -> None:
    assert len({operation.name for operation in OPERATIONS}) == len(OPERATIONS) == 1_341


@pytest.mark.parametrize("package", [AsyncTelnyx, Telnyx])
def test_signatures_are_those_of_the_description(package: type) -> None:
    client = package(api_key="KEY")
    for operation in OPERATIONS:
        parameters = inspect.signature(find(client, operation.name)).parameters.values()
        by_position = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
        by_name = {each.name for each in parameters if each.kind is each.KEYWORD_ONLY}
        every = made_call(operation, Examples(whole=True)).named.keys()
        assert by_position == list(operation.positional), operation.name
        assert by_name == every - set(by_position), operation.name
