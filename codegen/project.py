"""The input and output files of the generator."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.api import read
from codegen.docs import Documentation
from codegen.emit import DIRECTORIES, sources
from codegen.glossary import Glossary
from codegen.ir import Api, Json
from codegen.ledger import entries, name_all
from codegen.load import load
from codegen.name_rules import check_names
from codegen.names import Names
from codegen.normalise import name_objects, normalise, separate_sides
from codegen.overrides import apply, restrict_tags

__all__ = ["Project"]

_RUFF = (
    "-m",
    "ruff",
    "format",
    "--isolated",
    "--quiet",
    "--line-length=100",
    "--target-version=py311",
)
_LEDGER = "codegen/ledger.json"


@frozen
class Project:
    """A working tree: the inputs in `codegen`, the generated directories beside it."""

    root: Path
    inputs: Path

    def document(self, description: Path, *, strict: bool = True) -> Json:
        """Return a description with names and corrections, in normal form.

        When `strict`, a correction without effect is an error; an older description may not need
        all of them.
        """
        document = load(description)
        normalise(document)
        name_all(document, self._ledger())
        apply(document, self._table("overrides").get("override", ()), strict=strict)
        name_objects(document)
        separate_sides(document)
        restrict_tags(document)
        return document

    def api(self, description: Path, *, strict: bool = True) -> Api:
        """Return the API of a description, by the project's names."""
        return self._read(self.document(description, strict=strict), strict=strict)

    def _read(self, document: Json, *, strict: bool = True) -> Api:
        return read(document, Names.read(self._table("names"), strict=strict))

    def glossary(self) -> Glossary:
        """Return the texts of `codegen/glossary`."""
        return Glossary.read(self.inputs / "glossary")

    def documentation(self, document: Json, api: Api) -> Documentation:
        """Return the docstrings of an API; an entry of the glossary without use is an error."""
        return Documentation.of(document, api, self.glossary())

    def generate(self, description: Path) -> Mapping[str, bytes]:
        """Return every generated file, formatted, and the ledger with new names added."""
        document = self.document(description)
        api = self._read(document)
        check_names(api)
        files = _formatted(sources(document, api, self.documentation(document, api)))
        ledger = dict(sorted({**self._ledger(), **entries(document)}.items()))
        return {**files, _LEDGER: f"{json.dumps(ledger, indent=1)}\n".encode()}

    def write(self, wanted: Mapping[str, bytes]) -> None:
        """Write the files, and delete all others in the generated directories."""
        present = self._present()
        for name in present.keys() - wanted.keys():
            (self.root / name).unlink()
        for name in self.differing(wanted):
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted[name])

    def differing(self, wanted: Mapping[str, bytes]) -> list[str]:
        """Return the files that are missing, out of date or superfluous."""
        present = self._present()
        return sorted(
            name
            for name in {*present, *wanted}
            if _content(present.get(name)) != _content(wanted.get(name))
        )

    def _present(self) -> Mapping[str, bytes]:
        paths = [path for folder in DIRECTORIES for path in (self.root / folder).rglob("*")]
        paths.append(self.root / _LEDGER)
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in paths
            if path.is_file() and "__pycache__" not in path.parts
        }

    def _table(self, name: str) -> dict[str, Any]:
        path = self.inputs / f"{name}.toml"
        return tomllib.loads(path.read_text()) if path.exists() else {}

    def _ledger(self) -> Mapping[str, str]:
        path = self.root / _LEDGER
        found: dict[str, str] = json.loads(path.read_bytes()) if path.exists() else {}
        return found


def _formatted(files: Mapping[str, str | bytes]) -> Mapping[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        subprocess.run([sys.executable, *_RUFF, folder], check=True)
        return {name: Path(folder, name).read_bytes() for name in sorted(files)}


def _content(data: bytes | None) -> bytes | None:
    """Return what to compare: equal content may be compressed in several ways."""
    return gzip.decompress(data) if data and data.startswith(b"\x1f\x8b") else data
