"""Write the generated directories, compare them, or print how the API changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.diff import changes
from codegen.load import InputError
from codegen.project import Project

__all__ = ["main"]

_HERE = Path(__file__).parent


def main(arguments: Sequence[str] | None = None, project: Project | None = None) -> int:
    """Run the generator and return the exit status."""
    options = _options().parse_args(arguments)
    project = project or Project(root=_HERE.parent, inputs=_HERE)
    try:
        return _run(project, options)
    except InputError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument(
        "description",
        nargs="?",
        type=Path,
        default=_HERE / "openapi.json",
        help="the OpenAPI document to read (default: the project's own)",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; list what differs")
    parser.add_argument("--diff", type=Path, metavar="OLD", help="print how the API changed since")
    return parser


def _run(project: Project, options: argparse.Namespace) -> int:
    if options.diff is not None:
        old = project.api(options.diff, strict=False)
        print(*changes(old, project.api(options.description)), sep="\n")
        return 0
    wanted = project.generate(options.description)
    if options.check:
        differing = project.differing(wanted)
        print(*differing, sep="\n", end="\n" if differing else "")
        return 1 if differing else 0
    project.write(wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main())
