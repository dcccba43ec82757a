"""`python -m codegen`: it writes, compares, and prints how the API changed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.emit import DIRECTORIES
from codegen.project import Project

ROOT = Path(__file__).parents[2]
Describe = Callable[..., Path]


@pytest.mark.slow
def test_the_generated_directories_are_up_to_date() -> None:
    """Byte for byte, whatever the hash seed of strings is."""
    result = subprocess.run(
        [sys.executable, "-m", "codegen", "--check"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_the_generated_source_is_small() -> None:
    paths = [path for folder in DIRECTORIES for path in (ROOT / folder).rglob("*.py")]

    assert sum(path.stat().st_size for path in paths) < 6_000_000


def test_what_was_written_compares_equal(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    description = str(describe())

    assert main([description], project) == 0
    assert main([description, "--check"], project) == 0
    assert capsys.readouterr().out == ""
    assert (project.root / "telnyx_async/resources/widgets/__init__.py").exists()
    assert (project.root / "telnyx_sync/resources/widgets/image.py").exists()


def test_check_lists_what_differs_and_writes_nothing(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    description = str(describe())
    main([description], project)
    changed = project.root / "telnyx_async/models/widgets.py"
    changed.write_text("changed")
    missing = project.root / "telnyx_sync/resources/widgets/image.py"
    missing.unlink()
    extra = project.root / "telnyx_async/resources/extra.py"
    extra.write_text("")

    assert main([description, "--check"], project) == 1
    assert capsys.readouterr().out.splitlines() == [
        "telnyx_async/models/widgets.py",
        "telnyx_async/resources/extra.py",
        "telnyx_sync/resources/widgets/image.py",
    ]
    assert changed.read_text() == "changed"

    assert main([description], project) == 0
    assert main([description, "--check"], project) == 0
    assert not extra.exists()


def test_a_name_in_the_ledger_stays(project: Project, describe: Describe) -> None:
    """An operation keeps its name when the rule or its input changes."""
    main([str(describe())], project)

    def no_longer_a_list(document: Any) -> None:
        answer = document["paths"]["/widgets"]["get"]["responses"]["200"]
        answer["content"]["application/json"]["schema"] = {"type": "object"}

    main([str(describe(no_longer_a_list))], project)

    text = (project.root / "telnyx_async/resources/widgets/__init__.py").read_text()
    assert "async def list(" in text


def test_a_removed_operation_stays_in_the_ledger(project: Project, describe: Describe) -> None:
    main([str(describe())], project)
    main([str(describe(lambda document: document["paths"].pop("/widgets/image")))], project)

    ledger = (project.root / "codegen/ledger.json").read_text()
    assert '"widgets.image.list": "GET /widgets/image"' in ledger


def test_diff_prints_lines_for_the_changelog(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    def change(document: Any) -> None:
        paths = document["paths"]
        del paths["/widgets/image"]["get"]
        paths["/gears"] = {"get": {"responses": {"204": {"description": ""}}}}
        paths["/widgets/{widgetId}"]["get"]["deprecated"] = True
        del paths["/widgets/{widgetId}"]["get"]["responses"]["default"]["content"]
        schemas = document["components"]["schemas"]
        schemas["NewWidget"]["properties"]["weight"] = {"type": "number"}
        schemas["NewWidget"]["required"] = ["displayName", "from"]
        del schemas["NewWidget"]["properties"]["parts"]
        schemas["Tree"]["properties"]["children"] = {"type": "string"}

    assert main([str(describe(change)), "--diff", str(describe(name="old"))], project) == 0
    assert capsys.readouterr().out.splitlines() == [
        "### Added",
        "",
        "- `gears.retrieve`: GET /gears",
        "",
        "### Changed",
        "",
        "- `widgets.create`: new argument `weight` (`float`)",
        "- `widgets.create`: argument `parts` is gone",
        "- `widgets.create`: argument `from_` is now required",
        "- `widgets.retrieve`: returns `None`, not `Widget`",
        "- `widgets.retrieve`: deprecated",
        "- model `Tree`: field `children` is `str`, not `list[Tree]`",
        "",
        "### Removed",
        "",
        "- `widgets.image.list`: GET /widgets/image",
        "- model `WidgetPartParam`",
        "",
    ]
    assert not (project.root / "telnyx_async").exists()


def test_diff_reports_a_new_path(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    def named(path: str) -> Callable[[Any], None]:
        def change(document: Any) -> None:
            operation = {"responses": {"204": {"description": ""}}, "deprecated": path == "/old"}
            names = {"operationId": "gears.spin", "x-resource": ["gears"], "x-method": "spin"}
            document["paths"] = {path: {"post": {**operation, **names}}}

        return change

    new, old = describe(named("/new"), "new"), describe(named("/old"), "old")

    assert main([str(new), "--diff", str(old)], project) == 0
    assert capsys.readouterr().out.splitlines()[2:4] == [
        "- `gears.spin`: POST /new, was POST /old",
        "- `gears.spin`: no longer deprecated",
    ]
