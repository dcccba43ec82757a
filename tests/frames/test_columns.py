"""Rows as columns: declared, nested, undeclared, null and missing."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from telnyx_async import models
from telnyx_async._frames.columns import Kind, columns_of, shape_of
from telnyx_async._frames.flattening import flattened, value_at
from telnyx_async._modeling.model import Model


class Leaf(Model):
    name: str | None = None


class Tree(Model):
    kinds: list[Literal["oak", "elm"]] | None = None
    kind: Literal["oak", "elm"] | None = None
    height: int | float | None = None
    either: Literal["a", "b"] | None = None
    several: Leaf | dict[str, Any] | None = None
    anything: Any = None
    below: Tree | None = None
    leaf: Leaf | None = None


def columns(rows: list[Any], shape: Any = None) -> dict[str, list[Any]]:
    return {each.name: each.values for each in columns_of(rows, shape or {})}


def test_a_model_declares_its_columns() -> None:
    shape = shape_of(models.Room)
    assert list(shape)[:3] == ["id", "active_session_id", "created_at"]
    assert shape["created_at"] is Kind.DATETIME
    assert shape["max_participants"] is Kind.INTEGER
    assert shape["enable_recording"] is Kind.BOOLEAN
    assert shape["sessions"] is Kind.JSON


def test_what_fields_declare() -> None:
    assert shape_of(Tree) == {
        "kinds": Kind.TEXTS,
        "kind": Kind.TEXT,
        "height": Kind.ANY,
        "either": Kind.TEXT,
        "several": Kind.JSON,
        "anything": Kind.ANY,
        "below": Kind.JSON,  # a model within itself
        "leaf": {"name": Kind.TEXT},
    }


def test_a_union_of_models_declares_the_columns_of_all() -> None:
    shape = shape_of(models.MessageDetailRecord | models.ConferenceDetailRecord)
    assert {*shape_of(models.MessageDetailRecord), *shape_of(models.ConferenceDetailRecord)} == {
        *shape
    }


def test_a_row_without_a_declaration_has_no_columns() -> None:
    assert shape_of(dict[str, Any]) == {}


def test_null_and_missing_are_both_null() -> None:
    shape = {"a": Kind.TEXT, "b": Kind.TEXT}
    assert columns([{"a": "x"}, {"a": None, "b": "y"}], shape) == {
        "a": ["x", None],
        "b": [None, "y"],
    }


def test_nested_objects_have_dotted_columns() -> None:
    shape = {"a": {"b": Kind.TEXT, "c": {"d": Kind.TEXT}}}
    rows = [{"a": {"b": "x", "c": {"d": "y"}}}, {"a": None}, {}]
    assert columns(rows, shape) == {"a.b": ["x", None, None], "a.c.d": ["y", None, None]}


def test_what_is_not_declared_comes_last() -> None:
    rows = [{"new": 1, "a": "x"}, {"a": "y", "deep": {"er": True}}]
    assert list(columns(rows, {"a": Kind.TEXT})) == ["a", "new", "deep.er"]


def test_an_object_that_is_something_else_is_one_column() -> None:
    rows = [{"a": "text"}, {"a": {"b": "x"}}]
    assert columns(rows, {"a": {"b": Kind.TEXT}}) == {"a": ["text", {"b": "x"}]}


def test_rows_that_are_not_objects_are_null() -> None:
    assert columns(["text", {"a": 1}]) == {"a": [None, 1]}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("a.b", 1),
        ("c.d", [2, 3]),
        ("c", [{"d": 2}, {"d": 3}]),
        ("e.f", 4),
        ("a.x", None),
        ("x.y", None),
    ],
)
def test_a_value_at_a_dotted_path(path: str, value: Any) -> None:
    assert value_at({"a": {"b": 1}, "c": [{"d": 2}, {"d": 3}], "e.f": 4}, path) == value


def test_flattened() -> None:
    assert flattened({"a": {"b": {"c": 1}}, "d": [1], "e": {}}) == {"a.b.c": 1, "d": [1], "e": {}}
