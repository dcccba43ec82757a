"""What the repository's own files say in several places is the same in all of them."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import telnyx_async

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def test_the_version_has_one_source() -> None:
    assert "version" not in PROJECT["project"]
    assert version("telnyx-async") == telnyx_async.__version__


def test_the_address_of_the_repository_is_the_same_everywhere() -> None:
    urls = PROJECT["project"]["urls"]
    home = urls["Homepage"]
    assert {url for url in urls.values() if "readthedocs" not in url and home not in url} == set()
    files = [*ROOT.glob("*.md"), *ROOT.glob("*.cff"), *(ROOT / "docs").glob("*.md")]
    named = {
        found
        for file in files
        for found in re.findall(
            r"https://github\.com/[\w.-]+/telnyx-async[\w.-]*", file.read_text()
        )
    }
    assert named == {home}


def test_the_hooks_of_a_commit_are_those_of_the_lint_session() -> None:
    (ruff,) = PROJECT["dependency-groups"]["lint"]
    hooks = (ROOT / ".pre-commit-config.yaml").read_text()
    assert set(re.findall(r'additional_dependencies: \["(.*)"\]', hooks)) == {ruff}


def test_every_declared_python_is_tested_on_every_system() -> None:
    declared = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["project"]["classifiers"]))
    text = (ROOT / ".github" / "workflows" / "tests.yml").read_text()
    (tested,) = re.findall(r"python: \[(.*)\]", text)
    assert set(declared) <= set(re.findall(r"[\d.]+", tested))
    assert "[ubuntu-latest, macos-latest, windows-latest]" in text


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_by_commits_and_jobs_have_no_rights_by_default(workflow: Path) -> None:
    text = workflow.read_text()
    assert "\npermissions: {}\n" in text
    used = re.findall(r"uses: (.*)", text)
    pinned = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert used
    assert [action for action in used if not pinned.fullmatch(action)] == []


def test_sessions_of_workflows_exist() -> None:
    noxfile = (ROOT / "noxfile.py").read_text()
    named = {
        session
        for file in WORKFLOWS
        for line in re.findall(r"nox -s ([a-z ]+)$", file.read_text(), re.MULTILINE)
        for session in line.split()
    }
    assert named
    assert {name for name in named if f"\ndef {name}(session" not in noxfile} == set()
