"""A program frozen by PyInstaller verifies a webhook, calls and runs a job: `nox -s frozen`.

Its environment has nothing else: PyInstaller analyses whatever a module could import.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sync.conftest import Service, service

__all__ = ["service"]

PROGRAM = Path(__file__).with_name("frozen.py")


@pytest.mark.parametrize("mode", ["--onedir", "--onefile"])
def test_pyinstaller(service: Service, tmp_path: Path, mode: str) -> None:
    build = [sys.executable, "-m", "PyInstaller", mode, "--noconfirm", "--log-level", "ERROR"]
    subprocess.run([*build, PROGRAM], cwd=tmp_path, check=True)
    program = tmp_path / "dist" / ("frozen/frozen" if mode == "--onedir" else "frozen")
    done = subprocess.run(
        [program, tmp_path],
        capture_output=True,
        text=True,
        env={**os.environ, "BASE_URL": service.url},
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:2] == ["user_busy", "frozen"]
    assert "slower" not in done.stderr  # neither orjson nor the direct way is missing
    assert {"/rooms/frozen", "/rooms/job-1", "/rooms/job-2"} <= set(service.arrived)
