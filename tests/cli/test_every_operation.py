"""Every operation is a command: with its required arguments, and with all of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async._cli.command import Telnyx
from telnyx_async._cli.options import CommandArguments
from telnyx_async._cli.tree import kebab_case
from telnyx_async._validation import DescribedOperation, Description
from telnyx_async.emulator._account import Account
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._service import Service

from .conftest import Run
from .loopback import Loopback

pytestmark = pytest.mark.slow

OPERATIONS = sorted(Description().operations)
EXAMPLES = Account(VirtualClock(running=False)).examples


class Words:
    """The words of a command with examples of its arguments."""

    def __init__(self, command: Telnyx, operation: str, folder: Path) -> None:
        self.words = list(map(kebab_case, operation.split(".")))
        found, _ = command.find(self.words)
        line = command.line(found, ())
        self.arguments: CommandArguments = line.arguments
        self.options = line.parser().options()
        self.file = folder / "file.bin"
        self.path: dict[str, str] = {}
        self.body: Any = None

    def required(self) -> list[str]:
        """Return the words with the path and the arguments that are required."""
        for each in self.arguments.positional():
            assert each.wire is not None
            value = str(EXAMPLES.value(self.arguments.schema(each), each.wire))
            self.path[each.wire] = value
            self.words.append(value)
        required = [each for each in self.arguments.options() if each.required]
        for each in required:
            self.words += self.option(each)
        body = self.arguments.operation.body
        schema = self.arguments.description.resolve(body.schema) if body else {}
        if (body and not required and self.arguments.takes_body() and "anyOf" in schema) or (
            body and not required and schema.get("required")
        ):
            self.body = EXAMPLES.value(schema)
            self.words += ["--json", json.dumps(self.body)]
        return [*self.words, "--yes", "--output", str(self.file.with_name("out"))]

    def option(self, each: Any) -> Iterator[str]:
        schema = self.arguments.schema(each)
        name = kebab_case(each.name)
        further = f"--arg.{name}"  # where the command has an option of this name
        option = further if further in self.options else f"--{name}"
        if self.arguments.is_binary(schema):
            self.file.write_bytes(b"\x00content")
            yield f"{option}={self.file}"
            return
        value = EXAMPLES.value(schema, each.wire or "")
        if each.part == "body":
            self.body = value if each.wire is None else {**(self.body or {}), each.wire: value}
        if self.arguments.types(schema) == {"boolean"}:
            yield option if value else option.replace("--", "--no-", 1)
        else:
            yield f"{option}={value if isinstance(value, str) else json.dumps(value)}"


def url_path(operation: DescribedOperation, values: dict[str, str]) -> str:
    path = operation.path.partition("?")[0]
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    return path


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Service:
    """A service that answers every valid request of a command with an example."""
    service = Service(Account(VirtualClock(running=False)), stateful=False)
    client = partial(AsyncTelnyx, transport=Loopback(service))
    monkeypatch.setattr("telnyx_async._cli.execution.AsyncTelnyx", client)
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    return service


def test_every_operation_arrives_with_its_required_arguments(
    command: Telnyx, run: Run, service: Service, tmp_path: Path
) -> None:
    assert len(OPERATIONS) == 1341
    for name in OPERATIONS:
        given = Words(command, name, tmp_path)
        words = given.required()
        service.requests.clear()
        result = run(*words)
        assert result.code == 0, f"{words}: {result.err}"
        (received,) = service.requests
        operation = given.arguments.operation
        assert received.method == operation.method
        assert received.path == url_path(operation, given.path)
        if isinstance(given.body, dict):
            assert operation.body is not None
            if operation.body.content_type != "application/json":
                continue
            added = {"command_id"} - given.body.keys()  # by which a repeated command is ignored
            body = {key: value for key, value in received.body.items() if key not in added}
            assert body == given.body
