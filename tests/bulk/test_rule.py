"""Without PostgreSQL its tests are skipped, with a notice; in CI they fail."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

HIDDEN = """
import pathlib, shutil
shutil.which = lambda name, *args, **kwargs: None
glob = pathlib.Path.glob
pathlib.Path.glob = lambda self, pattern: [] if "postgresql" in str(self) else glob(self, pattern)
"""
CHOSEN = "test_the_same_file_gives_the_same_tokens or test_messages_by_procrastinate"


OPTIONS = ["-v", "-p", "hide_postgres", "-p", "no:cacheprovider", "-k", CHOSEN]
# Collects only the modules with the chosen tests.
OPTIONS += ["--ignore-glob", "*/test_[!ew]*"]


def run_without_postgres(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    (folder / "hide_postgres.py").write_text(HIDDEN)
    tests = Path(__file__).parent
    kept = {name: value for name, value in os.environ.items() if name != "CI"}
    path = os.pathsep.join(map(str, (folder, tests.parents[1])))
    return subprocess.run(
        [sys.executable, "-m", "pytest", *OPTIONS, str(tests)],
        capture_output=True,
        text=True,
        cwd=tests.parents[1],
        env={**kept, **environment, "PYTHONPATH": path},
        check=False,
    )


def test_without_postgres_its_tests_are_skipped_with_a_notice(tmp_path: Path) -> None:
    done = run_without_postgres(tmp_path)
    assert done.returncode == 0, done.stdout
    assert "tests/bulk: PostgreSQL is not installed, so its tests were skipped" in done.stdout
    assert "test_the_same_file_gives_the_same_tokens[sqlite] PASSED" in done.stdout
    assert "[postgres]" not in done.stdout
    assert "test_messages_by_procrastinate" not in done.stdout


def test_in_ci_they_fail(tmp_path: Path) -> None:
    done = run_without_postgres(tmp_path, CI="true")
    assert done.returncode == 1, done.stdout
    assert "test_the_same_file_gives_the_same_tokens[sqlite] PASSED" in done.stdout
    assert "test_the_same_file_gives_the_same_tokens[postgres] ERROR" in done.stdout
    assert "test_messages_by_procrastinate ERROR" in done.stdout
    assert "CI needs PostgreSQL: apt-get install postgresql" in done.stdout
    assert "were skipped" not in done.stdout
