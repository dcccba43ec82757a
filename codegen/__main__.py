"""`python -m codegen` writes the generated directories; `--check` compares them."""

from __future__ import annotations

import argparse
import gzip
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path

from codegen.api import read
from codegen.catalogue import Preferred
from codegen.emit import DIRECTORIES, sources
from codegen.load import load

_HERE = Path(__file__).parent
_ROOT = _HERE.parent


def main() -> int:
    parser = argparse.ArgumentParser(prog="codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    options = parser.parse_args()
    wanted = generate()
    return compare(wanted) if options.check else write(wanted)


def generate() -> Mapping[str, bytes]:
    document = load(_HERE / "openapi.json", _HERE / "overrides.toml")
    names = tomllib.loads((_HERE / "names.toml").read_text())
    summaries = tomllib.loads((_HERE / "summaries.toml").read_text())
    return formatted(sources(document, read(document, Preferred(**names)), summaries))


def formatted(files: Mapping[str, str | bytes]) -> Mapping[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for name, content in files.items():
            path = place / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        ruff = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet"]
        ruff += ["--line-length", "100", "--target-version", "py311", folder]
        subprocess.run(ruff, check=True)
        return {name: (place / name).read_bytes() for name in sorted(files)}


def present() -> Mapping[str, bytes]:
    return {
        str(path.relative_to(_ROOT)): path.read_bytes()
        for directory in DIRECTORIES
        for path in sorted((_ROOT / directory).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def write(wanted: Mapping[str, bytes]) -> int:
    there = present()
    for name in there.keys() - wanted.keys():
        (_ROOT / name).unlink()
    for name, content in wanted.items():
        if there.get(name) != content:
            (_ROOT / name).parent.mkdir(parents=True, exist_ok=True)
            (_ROOT / name).write_bytes(content)
    return 0


def compare(wanted: Mapping[str, bytes]) -> int:
    there = present()
    differing = sorted(name for name in {*there, *wanted} if not same(there.get(name), wanted.get(name)))
    print(*differing, sep="\n")
    return 1 if differing else 0


def same(one: bytes | None, other: bytes | None) -> bool:
    if one is None or other is None:
        return False
    if one.startswith(b"\x1f\x8b") and other.startswith(b"\x1f\x8b"):
        return gzip.decompress(one) == gzip.decompress(other)
    return one == other


if __name__ == "__main__":
    sys.exit(main())
