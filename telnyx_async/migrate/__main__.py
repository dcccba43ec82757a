"""The command: see `telnyx_async.migrate`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from difflib import unified_diff
from pathlib import Path

from telnyx_async.migrate import __doc__ as description
from telnyx_async.migrate import migrate

__all__ = ["main"]


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def main(arguments: Sequence[str] | None = None) -> int:
    """Migrate files; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m telnyx_async.migrate", description=description)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    parser.add_argument("--check", action="store_true", help="show the changes, write nothing")
    options = parser.parse_args(arguments)
    changed = failed = 0
    for path in _files(options.paths):
        try:
            changed += _migrate_file(path, write=not options.check)
        except (OSError, SyntaxError, UnicodeDecodeError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            failed += 1
    print(f"files that {'would change' if options.check else 'changed'}: {changed}")
    return 2 if failed else int(bool(options.check and changed))


def _migrate_file(path: Path, *, write: bool) -> bool:
    """Migrate one file, or show how it would change; return whether it does."""
    with path.open(newline="") as file:  # which keeps the ends of lines
        source = file.read()
    done = migrate(source)
    for line, reason in done.undecided:
        print(f"{path}:{line}: {reason}")
    if done.source == source:
        return False
    if write:
        path.write_text(done.source, newline="")
    else:
        old, new = source.splitlines(keepends=True), done.source.splitlines(keepends=True)
        sys.stdout.writelines(unified_diff(old, new, str(path), str(path)))
    return True


if __name__ == "__main__":
    sys.exit(main())
