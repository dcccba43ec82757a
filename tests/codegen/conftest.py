from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.ir import Api
from codegen.project import Project

ROOT = Path(__file__).parents[2]
PLAIN = Path(__file__).parent / "plain.json"


@pytest.fixture(scope="session")
def api() -> Api:
    """The API as it is generated; reading it takes seconds."""
    return Project(ROOT, ROOT / "codegen").api(ROOT / "codegen/openapi.json")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A working tree that has no overrides, names or ledger yet."""
    (tmp_path / "codegen").mkdir()
    return Project(root=tmp_path, inputs=tmp_path / "codegen")


@pytest.fixture
def describe(tmp_path: Path) -> Callable[..., Path]:
    """Write a description like `plain.json`, changed by a function."""

    def write(change: Callable[[Any], None] = lambda _: None, name: str = "changed") -> Path:
        document = json.loads(PLAIN.read_bytes())
        change(document)
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(document))
        return path

    return write
