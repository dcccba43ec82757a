"""Runs the tests of a module against mutants of it: `python -m tests.mutation _retries limiter`.

Without names, all modules of `targets.py` take their turn. A mutant that no test notices is
printed, and has to be killed by an assertion or explained in `survivors.toml`.
"""

from __future__ import annotations

import argparse
import compileall
import re
import shutil
import sys
import tomllib
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from py_compile import PycInvalidationMode
from tempfile import TemporaryDirectory

from attrs import define, field

from tests.mutation.mutants import Mutant, sample
from tests.mutation.session import try_mutants
from tests.mutation.targets import TARGETS

ROOT = Path(__file__).parents[2]
_COPIED = ("telnyx_async", "telnyx_sync", "telnyx_pytest", "tests", "codegen", "benchmarks", "docs")


@define
class Result:
    """What the tests of one module noticed."""

    module: str
    possible: int
    killed: int = 0
    explained: int = 0
    survivors: list[Mutant] = field(factory=list)

    @property
    def counted(self) -> int:
        return self.killed + len(self.survivors)

    def __str__(self) -> str:
        share = 100 * self.killed / (self.counted or 1)
        return (
            f"| {self.module} | {self.possible} | {self.counted + self.explained} | {self.killed} "
            f"| {self.explained} | {len(self.survivors)} | {share:.0f} % |"
        )


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.mutation", description=__doc__)
    parser.add_argument("modules", nargs="*", help="parts of paths in targets.py (default: all)")
    parser.add_argument("--sample", type=int, help="mutants a module (default: all)")
    parser.add_argument("--seed", type=int, default=1, help="which ones are drawn (default: 1)")
    parser.add_argument("--at-least", type=float, default=95.0, help="percentage to be killed")
    parser.add_argument("--again", type=_survivors, help="the output of a run: what survived in it")
    options = parser.parse_args()
    chosen = [name for name in TARGETS if _is_chosen(name, options.modules)]
    if not chosen:
        parser.error(f"no module of targets.py has {' or '.join(options.modules)} in its path")
    with TemporaryDirectory() as folder:
        copy = _copy(Path(folder))
        results = [_run(copy, name, options.sample, options.seed, options.again) for name in chosen]
    print("\n| module | possible | tried | killed | explained | survived | killed of the rest |")
    print("|---|---|---|---|---|---|---|", *results, sep="\n")
    counted = sum(each.counted for each in results) or 1
    share = 100 * sum(each.killed for each in results) / counted
    print(f"\n{share:.1f} % killed")
    return 0 if share >= options.at_least else 1


def _survivors(log: str) -> Collection[str]:
    """Return the places of the mutants that a run has printed: `path:line [operator]`."""
    return set(re.findall(r"(?m)^\S+:\d+ \[\w+\]$", Path(log).read_text()))


def _is_chosen(name: str, parts: Sequence[str]) -> bool:
    return not parts or any(part in name for part in parts)


def _copy(folder: Path) -> Path:
    """Return a copy of the repository, so that a run that is cut short leaves no mutant behind."""
    for name in _COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ROOT.glob("*.*"):
        if file.is_file():
            shutil.copy(file, folder)
    # Compiled by hash: a mutant of the same size, in the same second, would not be noticed.
    for name in ("telnyx_async", "telnyx_sync", "tests"):
        mode = PycInvalidationMode.CHECKED_HASH
        compileall.compile_dir(folder / name, quiet=2, invalidation_mode=mode)
    return folder


def _run(
    copy: Path, module: str, size: int | None, seed: int, places: Collection[str] | None
) -> Result:
    possible, drawn = sample(copy / module, size, seed)
    result, reasons = Result(module, possible), dict(_explained(module))
    if places is not None:
        drawn = [each for each in drawn if _place(module, each) in places]
    tried = [each for each in drawn if (each.before, each.after) not in reasons]
    result.explained = len(drawn) - len(tried)
    texts = [each.text for each in tried]
    outcomes = try_mutants(copy, module, TARGETS[module], texts)
    for mutant, is_noticed in zip(tried, outcomes, strict=True):
        if is_noticed:
            result.killed += 1
            continue
        result.survivors.append(mutant)
        print(_place(module, mutant), flush=True)
        print(f"    - {mutant.before}\n    + {mutant.after}", flush=True)
    print(result, flush=True)
    return result


def _place(module: str, mutant: Mutant) -> str:
    return f"{module}:{mutant.line} [{mutant.operator}]"


def _explained(module: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the mutants that may survive, and why."""
    listed = tomllib.loads((ROOT / "tests" / "mutation" / "survivors.toml").read_text())
    for each in listed.get("survivor", ()):
        if each["module"] == module:
            yield (each["before"], each["after"]), each["reason"]


if __name__ == "__main__":
    sys.exit(main())
