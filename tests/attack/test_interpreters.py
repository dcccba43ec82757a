"""Other kinds of Python: subinterpreters, and platforms without POSIX."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.children import environment

from .service import Service, serving

# `concurrent.interpreters` comes with Python 3.14.
RUN = """
import sys
try:
    import _interpreters
    new, run = _interpreters.create, _interpreters.run_string
except ImportError:
    import _xxsubinterpreters as _interpreters
    new, run = lambda _: _interpreters.create(isolated=False), _interpreters.run_string
interpreter = new(sys.argv[1])
failed = run(interpreter, f"import sys; sys.path[:0] = {sys.path!r}\\n" + sys.argv[2])
_interpreters.destroy(interpreter)  # at the end of the process, its threads would not run any more
sys.exit(failed and failed.formatted)
"""
ASYNC = """
import asyncio, telnyx_async
async def main():
    async with telnyx_async.AsyncTelnyx("KEY", base_url="{url}") as client:
        assert await client.get("/async") is not None
asyncio.run(main())
"""
SYNC = """
import telnyx_sync
with telnyx_sync.Telnyx("KEY", base_url="{url}") as client:
    assert client.get("/sync") is not None
"""
# What Windows lacks. A module that is None in `sys.modules` cannot be imported.
WITHOUT_POSIX = """
import os, sys
del os.register_at_fork, os.fork, os.getuid, os.geteuid
sys.modules |= dict.fromkeys(("fcntl", "grp", "pwd", "resource", "termios"))
from importlib import import_module
from pathlib import Path
for package in ("telnyx_async", "telnyx_pytest", "telnyx_sync"):
    root = Path(import_module(package).__file__).parent
    for file in root.rglob("*.py"):
        parts = file.relative_to(root.parent).with_suffix("").parts
        # What is generated imports nothing else; a program runs; hooks are PyInstaller's.
        if not {"resources", "models", "types", "__main__", "_pyinstaller"} & {*parts}:
            import_module(".".join(parts).removesuffix(".__init__"))
"""


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", *command],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def runs(code: str, service: Service, kind: str) -> None:
    done = run(RUN, kind, code.replace("{url}", service.url))
    assert done.returncode == 0, done.stderr


async def test_subinterpreters_that_share_the_lock() -> None:
    with serving(chance=0) as service:
        runs(ASYNC, service, "legacy")
        if sys.version_info >= (3, 13):  # older ones abort where a subinterpreter has had a thread
            runs(SYNC, service, "legacy")
            assert await service.arrived() == {"async": 1, "sync": 1}
        else:
            assert await service.arrived() == {"async": 1}


@pytest.mark.skipif(sys.version_info < (3, 13), reason="3.12 aborts at exit after `import asyncio`")
async def test_isolated_subinterpreters() -> None:
    with serving(chance=0) as service:
        runs(ASYNC, service, "isolated")
        refused = run(RUN, "isolated", SYNC.replace("{url}", service.url))
        assert "telnyx_sync needs a daemon thread" in refused.stderr
        assert "or telnyx_async without one" in refused.stderr
        assert await service.arrived() == {"async": 1}


async def test_without_posix_everything_imports_and_calls() -> None:
    with serving(chance=0) as service:
        done = run(WITHOUT_POSIX + SYNC.replace("{url}", service.url))
        assert done.returncode == 0, done.stderr
        assert await service.arrived() == {"sync": 1}
