"""Rewrite code for the official package: `python -m telnyx_async.migrate PATH [--check]`.

Imports and the few spellings that differ are changed in place; what a person must decide is
printed with its line. With `--check` nothing is written, and the status is 1 if something would
be. It needs `telnyx-async[migrate]`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any, Final

import libcst as cst
from attrs import frozen
from libcst.metadata import MetadataWrapper, PositionProvider

__all__ = ["Migration", "migrate"]

_OFFICIAL: Final = "telnyx"
_ASYNC, _SYNC = "telnyx_async", "telnyx_sync"
_BLOCKING: Final = frozenset({"APIResponse", "Client", "DefaultHttpxClient", "Stream", "Telnyx"})
_RENAMED: Final = {"_strict_response_validation": "strict_response_validation"}
_NOTES: Final = {
    "http_client": "aiohttp is the transport: pass session=, transport= or proxy=",
    "websocket_base_url": "WebSockets are below base_url, too",
}
_DEFAULTS: Final = ("DefaultAioHttpClient", "DefaultAsyncHttpxClient", "DefaultHttpxClient")


@frozen
class Migration:
    """The new source of a file, and what could not be decided: lines with reasons."""

    source: str
    undecided: Sequence[tuple[int, str]]


def migrate(source: str) -> Migration:
    """Return a module for our packages. `SyntaxError` if it is not valid Python."""
    try:
        wrapper = MetadataWrapper(cst.parse_module(source))
    except cst.ParserSyntaxError as error:
        raise SyntaxError(str(error)) from None
    names = _Names()
    wrapper.module.visit(names)
    if not names.imports:
        return Migration(source, ())
    rewriter = _Rewriter(names)
    return Migration(wrapper.visit(rewriter).code, sorted(rewriter.undecided))


class _Names(cst.CSTVisitor):
    """How a module refers to the official package: the names of its module, and what is used."""

    def __init__(self) -> None:
        super().__init__()
        self.imports = False
        self.modules: set[str] = set()
        self.used: set[str] = set()

    def visit_Import(self, node: cst.Import) -> bool:  # noqa: N802 - libcst's name
        for alias in node.names:
            if _root(alias.evaluated_name) == _OFFICIAL:
                self.imports = True
                self.modules.add(alias.evaluated_alias or _OFFICIAL)
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:  # noqa: N802
        if _root(_module(node)) == _OFFICIAL:
            self.imports = True
            self.used |= {name for name, _ in _imported(node)}
        return False

    def visit_Attribute(self, node: cst.Attribute) -> None:  # noqa: N802
        if isinstance(node.value, cst.Name) and node.value.value in self.modules:
            self.used.add(node.attr.value)

    def package(self, name: str) -> str:
        """Return the package that has a name; shared ones come from the one that is used anyway."""
        if name in _BLOCKING:
            return _SYNC
        blocking = bool(self.used & _BLOCKING)
        asynchronous = any(each.startswith(("Async", "DefaultA")) for each in self.used)
        if name == "types" or name.startswith(("Async", "DefaultA")) or asynchronous:
            return _ASYNC
        return _SYNC if blocking else _ASYNC


def _root(dotted: str) -> str:
    return dotted.partition(".")[0]


def _module(statement: cst.ImportFrom) -> str:
    if statement.module is None or statement.relative:
        return ""
    return cst.Module(()).code_for_node(statement.module)


def _imported(statement: cst.ImportFrom) -> Iterator[tuple[str, cst.ImportAlias]]:
    if not isinstance(statement.names, cst.ImportStar):
        for alias in statement.names:
            yield alias.evaluated_name, alias


class _Rewriter(cst.CSTTransformer):
    """Changes imports, the names that use them, and arguments that are spelled otherwise."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, names: _Names) -> None:
        super().__init__()
        self.names = names
        self.undecided: list[tuple[int, str]] = []

    def visit_Import(self, node: cst.Import) -> bool:  # noqa: N802 - libcst's name
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:  # noqa: N802
        return False

    def leave_SimpleStatementLine(  # noqa: N802
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.BaseStatement | cst.FlattenSentinel[cst.BaseStatement]:
        (first, *others) = original_node.body
        if others or not isinstance(first, cst.Import | cst.ImportFrom):
            return updated_node
        lines = self._import(first) if isinstance(first, cst.Import) else self._import_from(first)
        if lines is None:
            return updated_node
        made = [cst.parse_statement(line) for line in lines]
        head = cst.ensure_type(made[0], cst.SimpleStatementLine)
        made[0] = head.with_changes(
            leading_lines=updated_node.leading_lines,
            trailing_whitespace=updated_node.trailing_whitespace,
        )
        return cst.FlattenSentinel(made)

    def _import(self, statement: cst.Import) -> list[str] | None:
        official = [each for each in statement.names if _root(each.evaluated_name) == _OFFICIAL]
        if not official:
            return None
        others = [each.evaluated_name for each in statement.names if each not in official]
        packages = {self.names.package(name) for name in self.names.used} or {_ASYNC}
        submodules = {
            f"{_ASYNC}{each.evaluated_name.removeprefix(_OFFICIAL)}"
            for each in official
            if each.evaluated_name.startswith(f"{_OFFICIAL}.types")
        }
        for each in official:
            if each.evaluated_name.startswith(f"{_OFFICIAL}._"):
                self._note(statement, f"{each.evaluated_name} is private to the official package")
        return [f"import {name}" for name in (*others, *sorted(packages | submodules))]

    def _import_from(self, statement: cst.ImportFrom) -> list[str] | None:
        module = _module(statement)
        if _root(module) != _OFFICIAL:
            return None
        if isinstance(statement.names, cst.ImportStar):
            self._note(statement, f"from {module} import *: import what is used")
            return None
        lines: dict[str, list[str]] = {}
        for name, alias in _imported(statement):
            place, ours = self._place(module, name)
            if place == module:
                self._note(statement, f"{module}.{name} has no counterpart")
            bound = alias.evaluated_alias or name
            lines.setdefault(place, []).append(ours if bound == ours else f"{ours} as {bound}")
        return [f"from {place} import {', '.join(names)}" for place, names in lines.items()]

    def _place(self, module: str, name: str) -> tuple[str, str]:
        """Return the module and the name that replace a name of an official module."""
        if module == "telnyx.pagination" and "Pagination" in name:
            return (_ASYNC, "AsyncPage") if name.startswith("Async") else (_SYNC, "Page")
        if module == _OFFICIAL:
            place = self.names.package(name)
        elif module.startswith("telnyx.types"):
            place = f"{_ASYNC}{module.removeprefix(_OFFICIAL)}"
        else:
            return module, name
        return (place, name) if _has(place, name) else (module, name)

    def leave_Attribute(  # noqa: N802
        self, original_node: cst.Attribute, updated_node: cst.Attribute
    ) -> cst.BaseExpression:
        value = original_node.value
        if not isinstance(value, cst.Name) or value.value not in self.names.modules:
            return updated_node
        name = original_node.attr.value
        package = self.names.package(name)
        if not _has(package, name):
            self._note(original_node, f"telnyx.{name} has no counterpart")
        return updated_node.with_changes(value=cst.Name(package))

    def leave_Arg(self, original_node: cst.Arg, updated_node: cst.Arg) -> cst.Arg:  # noqa: N802
        keyword = original_node.keyword
        if keyword is None:
            return updated_node
        if keyword.value in _RENAMED:
            return updated_node.with_changes(keyword=cst.Name(_RENAMED[keyword.value]))
        if keyword.value in _NOTES and not _is_default(original_node.value):
            self._note(original_node, f"{keyword.value}=: {_NOTES[keyword.value]}")
        return updated_node

    def _note(self, node: cst.CSTNode, text: str) -> None:
        position: Any = self.get_metadata(PositionProvider, node)
        self.undecided.append((position.start.line, text))


def _is_default(value: cst.BaseExpression) -> bool:
    """Whether an `http_client` is the official package's own, without options."""
    if not isinstance(value, cst.Call) or value.args:
        return False
    return cst.Module(()).code_for_node(value.func).rpartition(".")[2] in _DEFAULTS


def _has(module: str, name: str) -> bool:
    try:
        return hasattr(import_module(module), name)
    except ImportError:
        return False
