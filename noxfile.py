"""`nox -s quickstart` shows the SDK at work; `nox` runs the tests on every Python it finds."""

from __future__ import annotations

import os

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_external_run = True
nox.options.reuse_venv = "yes"
nox.options.sessions = ["tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
IN_CI = os.environ.get("CI") == "true"


def install(
    session: nox.Session, *groups: str, extras: str = "speed,webhooks,otel,bulk,distributed"
) -> None:
    dependencies = nox.project.dependency_groups(PYPROJECT, *groups)
    session.install("-e", f".[{extras}]", *dependencies)


@nox.session
def quickstart(session: nox.Session) -> None:
    """Async, sync and a thousand calls at once, against the emulator this package brings."""
    session.install(".[speed,webhooks]")
    session.run("python", "docs/examples/quickstart.py", *session.posargs)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The whole suite; on a machine with one Python, that one. The newest measures coverage."""
    install(session, "tests")
    if session.python != PYTHONS[-1] or session.posargs:
        session.run("pytest", *session.posargs)
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest")
    session.run("coverage", "combine", "--quiet")
    # All of it; the rest is what two threads may or may not run into.
    session.run("coverage", "report", "--precision=1", "--fail-under=99.9")


@nox.session
def types(session: nox.Session) -> None:
    """mypy and pyright, both strict, over the packages and over users' files."""
    install(session, "types")
    session.run("mypy")
    # Told which Python, it does not look into a contributor's own .venv.
    session.run("basedpyright", "--pythonpath", f"{session.bin}/python")
    session.run("pytest", "tests/typing/check_mistakes.py")


@nox.session
def lint(session: nox.Session) -> None:
    """Rules and format."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def codegen(session: nox.Session) -> None:
    """Regenerate; with `-- --check`, compare only."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Ratios against bare libraries and the official package, from one run."""
    install(session, "bench")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """The pages, into `docs/_build`."""
    install(session, "docs")
    session.run("sphinx-build", "-W", "-b", "html", "docs", "docs/_build", *session.posargs)


@nox.session
def peers(session: nox.Session) -> None:
    """The official package, 4.189.0, drives the emulator through every flow of three products."""
    install(session, "peers")
    session.run("pytest", "tests/peers/check_flows.py", *session.posargs)


@nox.session
def frameworks(session: nox.Session) -> None:
    """gevent, eventlet, gunicorn, uWSGI and Celery with blocking calls; about five minutes."""
    install(session, "frameworks")
    session.run("pytest", "tests/frameworks/check_frameworks.py", *session.posargs)


@nox.session
def frozen(session: nox.Session) -> None:
    """A program frozen by PyInstaller; about ten minutes."""
    install(session, "frozen", extras="speed,webhooks,bulk")
    session.run("pytest", "--timeout=1800", "tests/frameworks/check_frozen.py", *session.posargs)


@nox.session
def schemathesis(session: nox.Session) -> None:
    """Whatever the emulator is asked, it answers as the API is described."""
    install(session, "schemathesis")
    session.run("python", "tests/peers/described.py", *session.posargs)
