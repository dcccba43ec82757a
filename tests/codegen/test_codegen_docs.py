"""Docstrings: texts of the glossary, and facts of the description."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from codegen.__main__ import main
from codegen.facts import Facts
from codegen.project import Project

Describe: TypeAlias = Callable[..., Path]


def write_glossary(project: Project, text: str, area: str = "all") -> None:
    (project.inputs / "glossary").mkdir(exist_ok=True)
    (project.inputs / "glossary" / f"{area}.toml").write_text(text)


def written(project: Project, description: Path, file: str) -> str:
    """A generated file, on one line."""
    return " ".join(project.generate(description)[f"telnyx_async/{file}.py"].decode().split())


def test_a_summary_of_no_operation_is_an_error(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    write_glossary(project, '[summaries]\n"widgets.fly" = "Fly."')

    assert main([str(describe())], project) == 2
    assert "summaries of nothing: ['widgets.fly']" in capsys.readouterr().err


def test_a_summary_is_the_first_line(project: Project, describe: Describe) -> None:
    write_glossary(
        project,
        '[summaries]\nwidgets = "What machines are made of."\n"widgets.delete" = "Melt it down."',
    )

    text = project.generate(describe())["telnyx_async/resources/widgets/__init__.py"].decode()

    assert '"""What machines are made of."""' in text
    assert '"""Melt it down.\n' in text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[webhooks]\n"widgets.fly" = ["widget.flown"]', "webhooks of nothing: ['widgets.fly']"),
        ('["widgets.list"]\ncolor = "Which color."', "widgets.list: color"),
        ('["widgets.list"]\n"filter.color" = "Which color."', "widgets.list: filter.color"),
        ('["widgets.fly"]\nspeed = "How fast."', "widgets.fly: speed"),
    ],
)
def test_an_entry_without_use_is_an_error(
    project: Project,
    describe: Describe,
    capsys: pytest.CaptureFixture[str],
    text: str,
    message: str,
) -> None:
    write_glossary(project, text)

    assert main([str(describe())], project) == 2
    assert message in capsys.readouterr().err


def test_a_table_belongs_to_one_area(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    for area in ("one", "two"):
        write_glossary(project, '["widgets.list"]\nfilter = "Which widgets."', area)

    assert main([str(describe())], project) == 2
    assert "two.toml: tables of another area: ['widgets.list']" in capsys.readouterr().err


def test_the_table_of_an_operation_goes_before_its_area_and_all_areas(
    project: Project, describe: Describe
) -> None:
    write_glossary(
        project,
        """
        covers = ["widget"]
        [names]
        "page[size]" = "How many widgets."
        filter = "Which ones."
        ["widgets.list"]
        filter = "Which widgets."
        "filter.from" = "Where they are from."
        """,
    )
    write_glossary(project, '[names]\n"page[size]" = "x"\n"page[number]" = "Where."', "common")

    text = written(project, describe(), "resources/widgets/__init__")

    assert "filter: Which widgets. Object with `from_`, `created_at`. " in text
    assert "page_size: How many widgets. At most 250. " in text
    assert "page_number: Where. At least 1; default `1`. " in text
    assert '"""Where they are from."""' in written(project, describe(), "models/params/widgets")


def test_webhooks_of_a_call_are_listed(project: Project, describe: Describe) -> None:
    write_glossary(project, '[webhooks]\n"widgets.list" = ["widget.listed", "widget.seen"]')

    text = written(project, describe(), "resources/widgets/__init__")

    assert "Webhooks: `widget.listed`, `widget.seen`. " in text


SCHEMAS: list[tuple[dict[str, Any], str]] = [
    ({"type": "integer", "minimum": 1, "maximum": 5}, "1 to 5."),
    ({"type": "integer", "minimum": 1000}, "At least 1,000."),
    ({"type": "string", "maxLength": 9}, "At most 9 characters."),
    ({"type": "boolean", "default": False}, "Default `false`."),
    ({"type": "string", "default": "x"}, 'Default `"x"`.'),
    ({"type": "string", "pattern": r"^\+\d"}, r"Matching `^\+\d`."),
    ({"type": ["string", "null"], "format": "uri"}, "URL."),
    ({"type": "array", "items": {"type": "string"}, "uniqueItems": True}, "Each once."),
    ({"type": "array", "items": {"type": "string", "format": "uri"}}, "List of URLs."),
    ({"type": "string", "enum": ["a", "b", "c"]}, '`"a"`, `"b"` or `"c"`.'),
    ({"type": "integer", "enum": [*range(10)]}, "or one of 2 more."),
    ({"type": "string", "deprecated": True}, "Deprecated."),
    ({"type": "object", "properties": {f"p{n}": {} for n in range(9)}}, "`p7` and 1 more."),
    ({"anyOf": [{"$ref": f"#/components/schemas/{n}"} for n in "ABC"]}, "one of 3 forms."),
    ({"anyOf": [{"type": "string"}, {"type": "string", "format": "uuid"}]}, "UUID."),
]


@pytest.mark.parametrize(("schema", "text"), SCHEMAS)
def test_facts_are_what_the_annotation_lacks(schema: dict[str, Any], text: str) -> None:
    assert Facts({}).sentence(schema, "thing").endswith(text)


@pytest.mark.parametrize(
    ("schema", "meaning"),
    [
        ({"type": "string"}, ""),
        ({"type": "boolean"}, ""),
        ({"type": ["integer", "null"]}, ""),
        ({"type": "array", "items": {"type": "string"}}, ""),
        ({"type": "object"}, ""),
        ({}, ""),
        ({"type": "string", "format": "date-time"}, "When it ends (RFC 3339)."),
        ({"type": "array", "items": {"type": "string", "format": "uri"}}, "URLs of files."),
        ({"type": "string", "enum": ["a", "b"]}, "`a` is first, `b` second."),
        ({"type": "integer", "default": 20}, "How many; `20` by default."),
    ],
)
def test_facts_do_not_repeat_the_annotation_or_the_meaning(
    schema: dict[str, Any], meaning: str
) -> None:
    assert Facts({}).sentence(schema, "thing", meaning) == ""


def test_units_come_from_names() -> None:
    facts = Facts({})
    assert facts.sentence({"type": "integer"}, "timeout_secs", "How long to wait.") == "In seconds."
    assert facts.sentence({"type": "integer"}, "timeout_secs", "Seconds to wait.") == ""
    assert facts.sentence({"type": "integer"}, "timeout_secs", "In seconds, how long.") == ""


def test_a_deprecated_operation_says_so(project: Project, describe: Describe) -> None:
    def change(document: Any) -> None:
        document["paths"]["/widgets/{widgetId}"]["get"]["deprecated"] = True

    text = project.generate(describe(change))["telnyx_async/resources/widgets/__init__.py"].decode()

    assert text.count("Deprecated by the service.") == 1
