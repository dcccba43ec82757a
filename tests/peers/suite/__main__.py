"""Run the official package's tests: `nox -s peer-suite -- [--emulator] [pytest arguments]`.

Its source distribution is downloaded; nothing of it is kept here. In the copy that is run,
`telnyx` is a module of new imports (`imports/telnyx`) and fixtures make our clients. With
`--emulator` the official clients stay, and show that the emulator answers them.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir

VERSION = "4.189.0"
HERE = Path(__file__).resolve().parent
WORK = Path(os.environ.get("PEER_WORK", Path(gettempdir(), "telnyx-peer-suite")))
AT_LEAST = 27_300
EXPLAINED = {
    r"must be at least 1\b": "pages count from 1, and the test asks for page 0",
    r"'' would address another resource|non-empty value": "the test passes an empty id by mistake",
    r"must have the format url": "the test passes a word for a URL",
    r"\b10004\b": "the test leaves out what the API requires",
    r"Regex pattern did not match": "an error has other words",
}
"""Failures that are no difference, with their reasons; `docs/migration.md` lists them."""

# Not asked for: a header of the official generator, and the wording of one ValueError.
REWORDED = (
    (re.compile(r'headers\.get\("X-Stainless-Lang"\) == "python"'), 'headers.get("User-Agent")'),
    (
        re.compile(r'match=r"Expected a non-empty value for `(\w+)` but received \'\'"'),
        r'match="\1"',
    ),
)
INI = """\
[pytest]
asyncio_mode = auto
asyncio_default_fixture_loop_scope = session
filterwarnings = error
markers =
    respx: what a mock answers for
"""


def download() -> Path:
    """Return the unpacked source distribution."""
    unpacked = WORK / f"telnyx-{VERSION}"
    if not unpacked.exists():
        WORK.mkdir(parents=True, exist_ok=True)
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary=:all:"]
        subprocess.run([*pip, "--dest", WORK, f"telnyx=={VERSION}"], check=True)
        with tarfile.open(WORK / f"telnyx-{VERSION}.tar.gz") as archive:
            archive.extractall(WORK, filter="data")
    return unpacked


def prepare(unpacked: Path) -> None:
    """Copy the tests of the API."""
    tests = WORK / "tests"
    shutil.rmtree(tests, ignore_errors=True)
    shutil.copytree(unpacked / "tests", tests)
    (WORK / "pytest.ini").write_text(INI)


def replace_clients() -> None:
    """Put our fixtures in place of theirs."""
    tests = WORK / "tests"
    (tests / "conftest.py").unlink()
    (tests / "utils.py").write_text("from peer_shapes import assert_matches_type\n")
    for path in (tests / "api_resources").rglob("*.py"):
        text = path.read_text()
        for pattern, replacement in REWORDED:
            text = pattern.sub(replacement, text)
        path.write_text(text)
    types = WORK / "types.json"
    if not types.exists():
        # `-P`: with the official package, not the stand-in beside the script.
        command = [sys.executable, "-P", str(HERE / "official_types.py"), str(types)]
        subprocess.run(command, check=True, cwd=WORK)


@contextmanager
def emulator() -> Iterator[str]:
    """Run the emulator without state; yield its base URL."""
    command = [sys.executable, "-m", "telnyx_async.emulator", "--port", "0", "--stateless"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip().removeprefix("TELNYX_BASE_URL=")
        finally:
            process.terminate()


def run(url: str, arguments: list[str], *, ours: bool) -> None:
    """Run the tests; their outcomes are written to a log."""
    log = WORK / "log.jsonl"
    log.unlink(missing_ok=True)
    environment = os.environ | {
        "TEST_API_BASE_URL": url,
        "PEER_LOG": str(log),
        "PEER_TYPES": str(WORK / "types.json"),
        "PYTHONPATH": os.pathsep.join(map(str, [HERE, *([HERE / "imports"] if ours else [])])),
    }
    plugins = ["peer_plugin", "no:cacheprovider", *(["peer_clients", "no:respx"] if ours else [])]
    options = [f"-p{plugin}" for plugin in plugins]
    options += ["-c", "pytest.ini", "--rootdir=."]
    options += ["-q", "--tb=no", "--no-header", "--timeout=60"]
    command = [sys.executable, "-m", "pytest", *options, *(arguments or ["tests/api_resources"])]
    with (WORK / "output.txt").open("w") as output:
        subprocess.run(command, cwd=WORK, env=environment, stdout=output, check=False)


def report() -> Counter[str]:
    """Print the causes of failures with an example each; return the counts of outcomes."""
    rows = [json.loads(line) for line in (WORK / "log.jsonl").read_text().splitlines()]
    causes: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for row in rows:
        if row["outcome"] == "failed":
            cause = explanation(row["error"]) or f"NOT EXPLAINED: {short(row['error'])}"
            causes[cause] += 1
            examples.setdefault(cause, row["test"])
    for cause, count in causes.most_common():
        print(f"{count:6} {cause}\n       {examples[cause]}")
    outcomes = Counter(row["outcome"] for row in rows)
    outcomes["not explained"] = sum(n for text, n in causes.items() if text.startswith("NOT"))
    print(", ".join(f"{count} {outcome}" for outcome, count in outcomes.items()))
    return outcomes


def explanation(error: str) -> str | None:
    """Return why a test fails that should, or None."""
    return next((why for pattern, why in EXPLAINED.items() if re.search(pattern, error)), None)


def short(error: str) -> str:
    """Return the first line of an error, without what differs from run to run."""
    return re.sub(r"0x[0-9a-f]+|[0-9a-f-]{36}", "#", error.split("\n", maxsplit=1)[0])[:250]


def main(arguments: list[str]) -> int:
    """Run everything, or what pytest's arguments select; return the exit status."""
    ours = "--emulator" not in arguments
    selected = [each for each in arguments if each != "--emulator"]
    prepare(download())
    if ours:
        replace_clients()
    with emulator() as url:
        run(url, selected, ours=ours)
    outcomes = report()
    few = ours and not selected and outcomes["passed"] < AT_LEAST
    return int(few or outcomes["not explained"] > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
