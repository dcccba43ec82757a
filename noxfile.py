"""`nox -s quickstart` shows the SDK at work; `nox` runs the tests on every Python it finds."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import nox

nox.needs_version = ">=2025.10.14"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_external_run = True
nox.options.error_on_missing_interpreters = False
nox.options.download_python = "never"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
MEASURED = "3.13"
# What takes long, and reaches no code that other tests do not reach: without coverage.
UNMEASURED = ("tests/contract", "tests/bulk/test_cut.py", "tests/bulk/test_kill.py")
DIST = Path("dist")
# What leans on aiohttp.
TRANSPORT = ("tests/test_transport.py", "tests/faults", "tests/test_streaming.py", "tests/wire")


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
    """The whole suite with its coverage, on one Python; on others that are found, what is not `slow`."""
    install(session, "tests")
    # Hundreds of tests start a process, which would compile all that it imports.
    session.env["PYTHONDONTWRITEBYTECODE"] = None
    if session.posargs:
        session.run("pytest", *session.posargs)
        return
    # Neighbours stay together, and share what their module prepares.
    pytest = ("-m", "pytest", "--numprocesses=auto", "--dist=worksteal")
    if session.python != MEASURED:
        session.run("python", *pytest, "-m", "not slow")
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", *pytest, *[f"--ignore={path}" for path in UNMEASURED])
    session.run("coverage", "combine", "--quiet")
    # All of it; the rest is what two threads may or may not run into.
    session.run("coverage", "report", "--precision=1", "--fail-under=99.9")
    session.run("python", *pytest, *UNMEASURED)


@nox.session
def next_aiohttp(session: nox.Session) -> None:
    """The transport and its faults with the newest aiohttp, pre-releases included."""
    install(session, "tests")
    session.install("--upgrade", "--prerelease=allow", "aiohttp")
    session.run("pytest", *TRANSPORT, *session.posargs)


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """The transport and its faults with the lowest versions that pyproject.toml admits."""
    session.install("--resolution=lowest-direct", "-e", ".[speed,webhooks,otel]")
    session.install(*nox.project.dependency_groups(PYPROJECT, "tests"))
    session.install("--resolution=lowest-direct", "-e", ".[speed,webhooks,otel]")
    session.run("pytest", *TRANSPORT, *session.posargs)


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
def package(session: nox.Session) -> None:
    """Build sdist and wheel into `dist`, check them and the repository's files, and use both."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "package"))
    sdist, wheel = build(session)
    session.run("twine", "check", "--strict", str(sdist), str(wheel))
    session.run("check-wheel-contents", str(wheel))
    # Nobody answers letters for "the authors": the issues do.
    session.run("pyroma", "--min=10", "--skip-tests=AuthorEmail", str(sdist))
    session.run("validate-pyproject", "pyproject.toml")
    session.run("cffconvert", "--validate")
    session.run("zizmor", "--offline", "--pedantic", "--quiet", ".github")
    if actionlint := shutil.which("actionlint"):
        session.run(actionlint, external=True)
    for each in (sdist, wheel):
        python = environment(session, f"{each}[speed,webhooks]")
        session.run(python, str(Path("docs/examples/quickstart.py").resolve()), external=True)
    tests_of_sdist(session, sdist)


def tests_of_sdist(session: nox.Session, sdist: Path) -> None:
    """Run tests that an sdist contains on the package that it contains; with `-- --full`, all."""
    few = ("tests/codegen/test_codegen.py", "tests/test_readme.py", "tests/test_repository.py")
    paths = () if "--full" in session.posargs else few
    group = nox.project.dependency_groups(PYPROJECT, "tests")
    with TemporaryDirectory() as folder:  # not session.create_tmp: ruff formats nothing below .nox
        shutil.unpack_archive(sdist, folder, filter="data")
        unpacked = Path(folder, sdist.name.removesuffix(".tar.gz"))
        python = environment(session, f"{unpacked}[speed,webhooks,otel,bulk,distributed]", *group)
        with session.chdir(unpacked):
            session.run(python, "-m", "pytest", "--numprocesses", "auto", *paths, external=True)


@nox.session
def sbom(session: nox.Session) -> None:
    """Write the software bill of materials of the wheel, all extras included, beside it."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "sbom"))
    _, wheel = build(session)
    extras = ",".join(PYPROJECT["project"]["optional-dependencies"])
    session.run(
        "cyclonedx-py",
        "environment",
        "--pyproject=pyproject.toml",
        "--output-reproducible",
        f"--output-file={DIST / wheel.name.split('-py3')[0]}.cdx.json",
        environment(session, f"{wheel}[{extras}]"),
    )


def build(session: nox.Session) -> tuple[Path, Path]:
    """Build into `dist`, the wheel from the sdist, and return both."""
    shutil.rmtree(DIST, ignore_errors=True)
    session.run("uv", "build", "--quiet", f"--out-dir={DIST}")
    (sdist,), (wheel,) = DIST.glob("*.tar.gz"), DIST.glob("*.whl")
    (DIST / ".gitignore").unlink()
    return sdist, wheel


def environment(session: nox.Session, *requirements: str) -> str:
    """Return the Python of a fresh environment with `requirements`."""
    folder = Path(session.bin).parent / "fresh"
    session.run("uv", "venv", "--quiet", "--clear", f"--python={session.bin}/python", str(folder))
    python = str(folder / Path(session.bin).name / "python")
    session.run("uv", "pip", "install", "--quiet", f"--python={python}", *requirements)
    return python


@nox.session
def peers(session: nox.Session) -> None:
    """The official package, 4.189.0, drives the emulator: three products, and speech."""
    install(session, "peers")
    session.run(
        "pytest", "tests/peers/check_flows.py", "tests/peers/check_speech.py", *session.posargs
    )


@nox.session(name="peer-suite")
def peer_suite(session: nox.Session) -> None:
    """The tests of the official package, 4.189.0, against ours; pip downloads its sdist.

    `nox -s peer-suite -- --emulator` runs the official client against our emulator.
    """
    install(session, "peers")
    session.install("pip")
    session.run("python", "tests/peers/suite", *session.posargs)


@nox.session
def pipecat(session: nox.Session) -> None:
    """pipecat's Telnyx serializer reads and writes the frames of media streams."""
    install(session, "pipecat")
    session.run("pytest", "tests/peers/check_pipecat.py", *session.posargs)


@nox.session
def glossary(session: nox.Session) -> None:
    """No explanation is taken from the official package: not eight words in a row."""
    install(session, "peers", "tests")
    session.run("pytest", "tests/peers/check_glossary.py", *session.posargs)


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


@nox.session
def attack(session: nox.Session) -> None:
    """Real proxies and databases, faults, cancellations, mutated answers, kills: half an hour.

    `nox -s attack -- --calls 1000000` does more, `--only nginx` one of them. Debian's nginx, haproxy,
    squid, stunnel4, redis-server and postgresql are used where they are installed.
    """
    install(session, "tests")
    session.run("python", "-m", "tests.attack", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Tests of the core against mutants of it; half a second a mutant, an hour for all of them.

    `nox -s mutation -- retry_after` takes one module, `--sample 40` so many mutants of each.
    """
    install(session, "tests", "mutation")
    session.run("python", "-m", "tests.mutation", *session.posargs)
