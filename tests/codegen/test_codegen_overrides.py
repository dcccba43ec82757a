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
        (
            '[official]\nShade = "Paint.shade"',
            "Shade is a type at Paint.shade, which does not exist",
        ),
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


def test_official_names_are_types_of_places(project: Project, describe: Describe) -> None:
    (project.inputs / "names.toml").write_text(
        '[official]\nShade = "Paint.colour"\nBranch = "Tree.children[]"\n'
        '"trees.Name" = "widgets.create.display_name"\n"trees.Any" = "Tree | None"\n'
    )

    index = project.generate(describe())["telnyx_async/types/_index.py"].decode()
    for line in (
        """"Shade": 'Literal["red", "blue"]',""",
        '"Branch": "Tree",',
        '"Name": "str",',
        '"Any": "Tree | None",',
    ):
        assert line in index

    def without_paint(document: Any) -> None:
        del document["components"]["schemas"]["Paint"]["properties"]["colour"]

    old = project.api(describe(without_paint), strict=False)
    assert "Shade" not in old.official_modules[0].types


def handwritten(kind: str, target: str, name: str, model: str = "") -> str:
    text = f'[[{kind}]]\n{target}\nmodule = "parts"\nclass = "{name}"\nreason = "a test"\n'
    return text + (f'model = "{model}"\n' if model else "")


def streaming(document: Any) -> None:
    """Give the operation that creates a widget an argument `stream`."""
    schemas = document["components"]["schemas"]
    schemas["NewWidget"]["properties"]["stream"] = {"type": "boolean"}


def test_resources_take_what_is_written_by_hand(project: Project, describe: Describe) -> None:
    (project.inputs / "overrides.toml").write_text(
        handwritten("methods", 'resource = "widgets"', "Turning")
        + handwritten("stream", 'operation = "widgets.create"', "WidgetStream", "BuiltWidget")
    )

    files = project.generate(describe(streaming))

    widgets = files["telnyx_async/resources/widgets/__init__.py"].decode()
    assert "from telnyx_async.parts import BuiltWidget, Turning, WidgetStream" in widgets
    assert "class Widgets(Turning):" in widgets
    assert "events=WidgetStream" in widgets
    assert "stream: Literal[True]" in widgets
    assert ") -> WidgetStream: ..." in widgets
    assert ") -> Coroutine[Any, Any, BuiltWidget]: ..." in widgets
    assert "return self._answer(" in widgets
    assert "`BuiltWidget`; with `stream=True` its events, as `WidgetStream`." in widgets
    blocking = files["telnyx_sync/resources/widgets/__init__.py"].decode()
    assert "from telnyx_sync.parts import Turning" in blocking
    assert "class Widgets(Turning):" in blocking
    assert ") -> BuiltWidget: ..." in blocking
    assert "create = answer(_async.Widgets.create)" in blocking


@pytest.mark.parametrize(
    "table",
    [
        handwritten("methods", 'resource = "gears"', "Turning"),
        handwritten("stream", 'operation = "widgets.fly"', "WidgetStream"),
    ],
)
def test_what_extends_nothing_is_an_error(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str], table: str
) -> None:
    (project.inputs / "overrides.toml").write_text(table)

    assert main([str(describe())], project) == 2
    assert "extends what does not exist" in capsys.readouterr().err
