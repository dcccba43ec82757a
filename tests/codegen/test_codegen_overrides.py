"""Corrections and names without effect are errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.project import Project

Describe = Callable[..., Path]


def override(target: str, at: str, value: str) -> str:
    return f'[[override]]\n{target}\nat = "{at}"\nvalue = {value}\nreason = "a test"\n'


def many_colours(document: Any) -> None:
    colour = document["components"]["schemas"]["Paint"]["properties"]["colour"]
    colour["enum"] = [f"shade {number}" for number in range(16)]


def test_an_override_changes_the_description(project: Project, describe: Describe) -> None:
    (project.inputs / "overrides.toml").write_text(
        override('schema = "Paint"', "properties/colour/enum/0", '"green"')
        + override('operation = "widgets.list"', "x-pagination/first", "0")
        + override('operation = "widgets.retrieve"', "security", "[]")
    )

    files = project.generate(describe())

    assert b'Literal["green", "blue"]' in files["telnyx_async/models/widgets.py"]
    assert b"first=0" in files["telnyx_async/resources/widgets/__init__.py"]
    assert b"needs_key=False" in files["telnyx_async/resources/widgets/__init__.py"]


@pytest.mark.parametrize(
    ("correction", "message"),
    [
        (override('schema = "Paint"', "properties/coats/minimum", "1"), "changes nothing"),
        (override('schema = "Paint"', "properties/shine/minimum", "1"), "points nowhere"),
        (override('schema = "Colour"', "type", '"object"'), "points nowhere"),
        (override('operation = "widgets.fly"', "security", "[]"), "points nowhere"),
        (override('schema = "Paint"', "properties/colour/enum/7", '"green"'), "points nowhere"),
    ],
)
def test_an_override_without_effect_is_an_error(
    project: Project,
    describe: Describe,
    capsys: pytest.CaptureFixture[str],
    correction: str,
    message: str,
) -> None:
    (project.inputs / "overrides.toml").write_text(correction)

    assert main([str(describe())], project) == 2
    assert message in capsys.readouterr().err
    assert not (project.root / "telnyx_async").exists()


def test_an_older_description_may_need_fewer_corrections(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--diff` applies the overrides and names of the new description to the old one."""
    (project.inputs / "overrides.toml").write_text(
        override('schema = "Paint"', "properties/colour/maxLength", "4")
    )
    (project.inputs / "names.toml").write_text(
        '[models]\nPaint = "Coating"\n[aliases]\n"Paint.colour" = "Colour"\n'
    )

    def old(document: Any) -> None:
        document["components"]["schemas"]["Paint"]["properties"]["colour"] = {"type": "string"}
        document["components"]["schemas"]["Paint"]["properties"]["colour"]["maxLength"] = 4

    new = describe(many_colours, "new")
    assert main([str(new), "--diff", str(describe(old, "old"))], project) == 0
    assert "field `colour` is `Colour`, not `str`" in capsys.readouterr().out


def test_a_long_annotation_cannot_have_the_name_of_a_class(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.inputs / "names.toml").write_text('[aliases]\n"Paint.colour" = "Tree"')

    assert main([str(describe(many_colours))], project) == 2
    assert "Paint.colour cannot be Tree: it is a class" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ('[methods]\n"widgets.fly" = "soar"', "methods of no operation: ['widgets.fly']"),
        ('[methods]\n"widgets.list" = "create"', "widgets.list cannot be create"),
        ('[models]\nGear = "Wheel"', "Gear is not a component"),
        ('[models]\n"Gear*" = "Wheel*"', "Gear* is not a component"),
        ('[models]\nPaint = "Paint"', "Paint is Paint by rule"),
        (
            '[models]\nPaint = "Tree"',
            "Tree and Paint cannot be Tree: children, coats, colour differ",
        ),
        ('[aliases]\n"Paint.colour" = "Colour"', "names of no long annotation: ['Paint.colour']"),
    ],
)
def test_a_name_without_effect_is_an_error(
    project: Project,
    describe: Describe,
    capsys: pytest.CaptureFixture[str],
    names: str,
    message: str,
) -> None:
    (project.inputs / "names.toml").write_text(names)

    assert main([str(describe())], project) == 2
    assert message in capsys.readouterr().err
