"""Plurals, and names made by rule."""

from __future__ import annotations

import pytest

from codegen.english import plural, singular
from codegen.naming import class_name, longest_common_words, operation_name, python_name, snake_case


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("room compositions", "room composition"),
        ("addresses", "address"),
        ("knowledge bases", "knowledge base"),
        ("session analyses", "session analysis"),
        ("queries", "query"),
        ("MCP servers", "MCP server"),
        ("boxes", "box"),
        ("batches", "batch"),
        ("keys", "key"),
        ("brands", "brand"),
    ],
)
def test_plurals(many: str, one: str) -> None:
    assert singular(many) == one
    assert plural(many) == many
    if not many.endswith(("bases", "analyses")):
        assert plural(one) == many


@pytest.mark.parametrize("noun", ["media", "inventory coverage", "storage", "DNS", "status"])
def test_what_cannot_be_counted(noun: str) -> None:
    assert singular(noun) == noun


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("brandId", "brand_id"),
        ("page[number]", "page_number"),
        ("from", "from_"),
        ("Idempotency-Key", "idempotency_key"),
        ("SMSFallbackURL", "sms_fallback_url"),
        ("2fa", "_2fa"),
    ],
)
def test_python_names(wire: str, name: str) -> None:
    assert python_name(wire) == name


def test_class_names() -> None:
    assert snake_case("RoomListParamsFilter") == "room_list_params_filter"
    assert class_name("room_compositions", "list") == "RoomCompositionsList"
    assert (
        longest_common_words(["FlowEdgeTargetNode", "FlowEdgeTargetAssistant"]) == "FlowEdgeTarget"
    )
    assert longest_common_words(["Apple", "Pear"]) == ""


@pytest.mark.parametrize(
    ("verb", "path", "many", "name"),
    [
        ("get", "/rooms", True, "rooms.list"),
        ("get", "/rooms/{id}", False, "rooms.retrieve"),
        ("post", "/rooms", False, "rooms.create"),
        ("patch", "/rooms/{id}", False, "rooms.update"),
        ("put", "/rooms/{id}", False, "rooms.update"),
        ("delete", "/rooms/{id}", False, "rooms.delete"),
        ("post", "/rooms/{id}/actions/join", False, "rooms.actions.join"),
        ("get", "/rooms/{id}/sessions", True, "rooms.sessions.list"),
    ],
)
def test_operation_names(verb: str, path: str, many: bool, name: str) -> None:
    resource, method = operation_name(verb, path, many=many)

    assert ".".join((*resource, method)) == name
