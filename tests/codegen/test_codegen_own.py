"""The project's own description is generated completely."""

from __future__ import annotations

import importlib
import json
import re
import typing
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.ir import Api, Operation
from codegen.load import load, operations
from telnyx_async.models import _index

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
DESCRIPTION = ROOT / "codegen/openapi.json"


@pytest.fixture(scope="module")
def methods(api: Api) -> dict[str, Operation]:
    return {item.name: item for resource in api.resources for item in resource.operations}


def test_it_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_a_description_has_no_difference_from_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--diff", str(DESCRIPTION)]) == 0
    assert capsys.readouterr().out == "\n"


ADDED = {
    "ai.assistants.canary_deploys.create": "versions",
    "ai.assistants.canary_deploys.update": "versions",
    "faxes.create": "contents",
    "media.update": "media",
    "media.upload": "media",
    "pronunciation_dicts.create": "file",
    "text_to_speech.create_speech": "rime",
}
"""Arguments that overrides add."""


def test_every_operation_is_a_method(methods: dict[str, Operation]) -> None:
    described = {item["operationId"]: item for _, _, item in operations(load(DESCRIPTION))}

    assert len(described) == 1341
    assert methods.keys() == described.keys()
    for name, item in described.items():
        named = [*item.get("x-positional", ()), *item.get("x-keywords", ())]
        extra = ADDED.get(name)
        given = [argument.name for argument in methods[name].arguments]
        assert [argument for argument in given if argument != extra] == named


def test_the_ledger_has_every_name(methods: dict[str, Operation]) -> None:
    ledger = json.loads((ROOT / "codegen/ledger.json").read_bytes())

    assert ledger == {name: f"{item.verb} {item.path}" for name, item in methods.items()}


def test_requests_and_responses_share_no_schema(api: Api) -> None:
    for item in api.classes:
        assert item.module.startswith("params.") == item.request


def test_the_facts_that_the_runtime_acts_on(methods: dict[str, Operation]) -> None:
    def fact(name: str, kind: str) -> str | None:
        return methods[name].facts.get(kind)

    assert fact("rooms.create", "body") == "BodyKind.JSON"
    assert fact("texml.accounts.queues.create", "body") == "BodyKind.FORM"
    assert fact("storage.kvs.keys.update", "body") == "BodyKind.RAW"
    assert fact("media.upload", "files") == '("media", )'
    assert fact("rooms.create", "replay") is None
    assert fact("rooms.update", "replay") is None
    assert fact("rooms.delete", "replay") == "Replay.SAFE"
    assert fact("messages.send", "replay") == "Replay.IDEMPOTENCY_KEY"
    assert fact("calls.actions.answer", "replay") == "Replay.COMMAND_ID"
    assert fact("texml.accounts.queues.list", "page") == (
        'PageStyle(items="queues", param="Page", size_param="PageSize", first=0)'
    )
    assert fact("oauth.token", "needs_key") == "False"
    assert fact("well_known.retrieve_authorization_server_metadata", "at_root") == "True"
    assert fact("documents.upload_json", "names") == '{"file": BASE64}'


def test_only_one_operation_has_an_argument_named_like_an_option(
    methods: dict[str, Operation],
) -> None:
    own = [name for name, item in methods.items() if item.options == "CallOptions"]

    assert own == ["ai.anthropic.v1.messages"]


def test_there_are_twelve_page_styles(methods: dict[str, Operation]) -> None:
    pages = {item.facts["page"] for item in methods.values() if item.kind == "page"}
    styles = {re.sub(r", default_size=\d+", "", page) for page in pages}

    assert len(styles) == 12


def classes() -> Iterator[tuple[str, str]]:
    for name, module in _index.MODULES.items():
        yield name, f"telnyx_async.models.{module}"


def test_annotations_of_every_model_resolve() -> None:
    for name, module in classes():
        found = getattr(importlib.import_module(module), name)
        if isinstance(found, type):
            typing.get_type_hints(found)


def test_the_index_is_complete_and_sorted() -> None:
    models = importlib.import_module("telnyx_async.models")

    assert [*_index.MODULES] == sorted(_index.MODULES)
    assert dir(models) == sorted(models.__all__) == sorted(["Data", "Model", *_index.MODULES])
    assert models.Room is importlib.import_module("telnyx_async.models.rooms").Room
    with pytest.raises(AttributeError, match="no attribute 'Roof'"):
        _ = models.Roof


def test_no_two_operations_of_a_class_have_one_name(api: Api) -> None:
    for resource in api.resources:
        names = [item.method for item in resource.operations] + [*resource.children]
        assert len(names) == len(set(names))
