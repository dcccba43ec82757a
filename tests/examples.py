"""The code in pages of documentation, and how it is run."""

from __future__ import annotations

import ast
import asyncio
import builtins
import dis
import inspect
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import CodeType
from typing import Any

__all__ = ["blocks", "run", "unknown"]

_BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


def blocks(page: Path) -> list[str]:
    """Blocks of Python, each preceded by empty lines: its errors tell the line of the page."""
    text = page.read_text()
    return [
        "\n" * text.count("\n", 0, found.start(1)) + found[1] for found in _BLOCK.finditer(text)
    ]


async def run(page: Path, source: str, names: dict[str, Any]) -> None:
    """Run a block with `names`, to which it adds its own; blocking code in a thread."""
    code = _compiled(page, source)
    if code.co_flags & inspect.CO_COROUTINE:
        await eval(code, names)
    else:
        await asyncio.to_thread(exec, code, names)


def unknown(page: Path, source: str, names: dict[str, Any]) -> Iterator[str]:
    """What a block uses and nobody has defined, without running it; it adds its names to `names`."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            exec(compile(ast.Module([node], []), str(page), "exec"), names)
    stored, loaded = _names(_compiled(page, source))
    names.update({name: None for name in stored if name not in names})
    yield from sorted(loaded - names.keys() - vars(builtins).keys())
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield from _missing(ast.unparse(node), names)


def _compiled(page: Path, source: str) -> CodeType:
    code: CodeType = compile(source, str(page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    return code


def _names(code: CodeType) -> tuple[set[str], set[str]]:
    """The global names that are set, and those that are read."""
    stored, loaded = set[str](), set[str]()
    for step in dis.get_instructions(code):
        if step.opname in {"LOAD_NAME", "LOAD_GLOBAL"}:
            loaded.add(step.argval)
        elif step.opname in {"STORE_NAME", "STORE_GLOBAL"}:
            stored.add(step.argval)
    for inner in filter(inspect.iscode, code.co_consts):
        stored, loaded = (a | b for a, b in zip((stored, loaded), _names(inner), strict=True))
    return stored, loaded


def _missing(dotted: str, names: Mapping[str, Any]) -> Iterator[str]:
    """An attribute that a client's resources, a module or a class does not have."""
    first, *rest = dotted.split(".")
    found = names.get(first)
    if found is None or not dotted.replace(".", "").isidentifier():
        return
    for name in rest:
        if not hasattr(found, name):
            yield dotted
            return
        found = getattr(found, name)
