"""What the source of the generated resources says about commands: arguments and their meaning.

The sources are parsed, not imported: an import of a resource loads the whole client, which takes
longer than `--help` may.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import cast

from attrs import field, frozen

__all__ = ["Argument", "Method", "describe_group", "describe_method", "summaries"]

_FIELD = re.compile(r"    (\w+): (.*)")
_METHODS = (ast.FunctionDef, ast.AsyncFunctionDef)


@frozen
class Argument:
    """An argument of a method: its Python name, and where it is sent.

    `part` is `path`, `query`, `headers` or `body`; `wire` is the name there, None for the whole
    body.
    """

    name: str
    part: str
    wire: str | None
    required: bool
    meaning: str = field(default="", repr=False)


@frozen
class Method:
    """A method of a resource. `constant` is the name of its `Operation` in `module`."""

    module: str
    constant: str
    summary: str
    arguments: tuple[Argument, ...]
    returns: str


def describe_method(operation: str) -> Method:
    """Return what the source says about an operation, such as `rooms.create`."""
    *path, name = operation.split(".")
    module, resource = _resource(tuple(path))
    method = _methods(resource)[name]
    text = inspect.cleandoc(ast.get_docstring(method) or "")
    call = next(filter(_is_verb, ast.walk(method)))
    return Method(
        module=module,
        constant=ast.unparse(cast("ast.Call", call).args[0]),
        summary=text.partition("\n\n")[0].replace("\n", " "),
        arguments=tuple(_arguments(method, cast("ast.Call", call), dict(_fields(text)))),
        returns=_section(text, "Returns"),
    )


def describe_group(path: tuple[str, ...]) -> str:
    """Return what a group of commands is about; `path` has the Python names that lead there."""
    _, resource = _resource(path)
    return inspect.cleandoc(ast.get_docstring(resource) or "")


def summaries(path: tuple[str, ...]) -> Mapping[str, str]:
    """Return the first line about each group and method below a group, by its Python name."""
    _, resource = _resource(path)
    return {
        name: (ast.get_docstring(method) or "").partition("\n\n")[0].replace("\n", " ")
        for name, method in _methods(resource).items()
    }


@cache
def _resource(path: tuple[str, ...]) -> tuple[str, ast.ClassDef]:
    """Return the module of a resource, and its class."""
    folder = files("telnyx_async").joinpath("resources", *path)
    file = folder.joinpath("__init__.py")
    if not folder.is_dir():
        file = files("telnyx_async").joinpath("resources", *path[:-1], f"{path[-1]}.py")
    module = ".".join(("telnyx_async.resources", *path))
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return module, next(node for node in tree.body if isinstance(node, ast.ClassDef))


def _methods(resource: ast.ClassDef) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    """Return the methods by name; of overloaded ones the last definition, which is documented."""
    return {node.name: node for node in resource.body if isinstance(node, _METHODS)}


def _is_verb(node: ast.AST) -> bool:
    """Whether a node is the statement in which a generated method ends: `self._call(…)`."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"_answer", "_call", "_page", "_stream"}
    )


def _arguments(
    method: ast.FunctionDef | ast.AsyncFunctionDef, call: ast.Call, meanings: Mapping[str, str]
) -> Iterator[Argument]:
    required = {each.arg for each in method.args.args}
    required |= {
        each.arg
        for each, default in zip(method.args.kwonlyargs, method.args.kw_defaults, strict=True)
        if default is None
    }
    for part in call.keywords:
        for wire, name in _locations(part.value) if part.arg != "options" else ():
            yield Argument(name, part.arg or "", wire, name in required, meanings.get(name, ""))


def _locations(node: ast.expr) -> Iterator[tuple[str | None, str]]:
    """Yield the wire names and Python names of `{"from": from_, …}`, or of a whole body."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            yield cast("ast.Constant", key).value, ast.unparse(value)  # type: ignore[misc]  # text
    else:
        yield None, ast.unparse(node)


def _section(text: str, title: str) -> str:
    """Return a section of a docstring, without its title; empty if there is none."""
    body = text.partition(f"\n{title}:\n")[2]
    lines: list[str] = []
    for line in body.splitlines():
        if line and not line.startswith(" "):
            break
        lines.append(line)
    return "\n".join(lines).strip("\n")


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """Yield the arguments of a docstring with their meaning, each on one line."""
    name, words = "", list[str]()
    for line in [*_section(text, "Args").splitlines(), "    _: end"]:
        begin = _FIELD.fullmatch(line)
        if begin is None:
            words.append(line.strip())
            continue
        if name:
            yield name, " ".join(words).strip()
        name, words = begin[1], [begin[2]]
