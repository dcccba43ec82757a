"""`python -m benchmarks`: every case, interleaved, beside the official package.

Prints a table of medians, one of targets, and one of the cases without orjson and uvloop, and
writes `results.json` and charts.
"""

from __future__ import annotations

import argparse
import json
import platform
import re
from pathlib import Path

from benchmarks import decode
from benchmarks.cases import CASES, CHARTS, CONNECTIONS, than_official, without_extras
from benchmarks.report import all_targets, chart, missed, table
from benchmarks.runner import Measured, official_environment, run_cases, run_fresh


def main() -> None:
    options = _options()
    official = options.official or official_environment(Path(".nox", "official"))
    cases = [case for case in CASES if options.only in case.name]
    measured = run_cases(cases, official, options.rounds)
    plain = run_cases(without_extras(cases), official, options.rounds, extras=False)
    if not options.only:
        measured |= run_fresh(official, options.rounds)
        measured |= {f"decode: {name}": times for name, times in decode.measure().items()}
    if CONNECTIONS in measured:
        measured[CONNECTIONS]["workers"] = [50.0] * options.rounds
    _write(measured, plain, options.output)
    kept = missed(measured, all_targets(measured))
    kept_plain = missed(plain, than_official(cases))
    print(table(measured), kept, "Without `[speed]`:", table(plain), kept_plain, sep="\n\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--official", type=Path, help="Python of an environment that has it")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default="", help="cases with this in their name")
    parser.add_argument("--output", type=Path, default=Path("benchmarks", "results"))
    return parser.parse_args()


def _write(measured: Measured, plain: Measured, output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    facts = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cases": measured,
        "without speed": plain,
    }
    (output / "results.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n")
    for case in measured.keys() & set(CHARTS):
        name = re.sub(r"\W+", "-", case.lower()).strip("-")
        (output / f"{name}.svg").write_text(chart(case, measured[case]))


if __name__ == "__main__":
    main()
