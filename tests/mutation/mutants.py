"""Mutants of a module, by the operators of cosmic-ray; those that change no behaviour are left out."""

from __future__ import annotations

import ast
import random
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any

from attrs import frozen
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Example, Operator
from cosmic_ray.plugins import get_operator, operator_names
from parso.python.tree import Name

__all__ = ["Mutant", "sample"]

# An operator is replaced by its neighbour only: `-` by `+` says as much as `-` by `**`.
_NEIGHBOURS = re.compile(
    "Add_Sub|Sub_Add|Mul_Div|Div_Mul|Pow_Mul|Lt_LtE|LtE_Lt|Gt_GtE|GtE_Gt|Eq_NotEq|NotEq_Eq|Is_IsNot"
    "|IsNot_Is|In_NotIn|NotIn_In|Delete_Not"
)
_OTHERS = re.compile(
    "Number|True|False|AndWithOr|OrWithAnd|AddNot|Break|Continue|Exception|ZeroIteration"
)


@frozen
class Mutant:
    """The text of a module with one change: a line, before and after."""

    operator: str
    line: int
    before: str
    after: str
    text: str


class RemoveStatement(Operator):  # type: ignore[misc]
    """Puts `pass` in place of a call, of an assignment to an attribute or item, or of `+=`.

    Without a variable that is read later, any test would fail. Later lines keep their numbers.
    """

    def mutation_positions(self, node: Any) -> Iterator[Any]:
        if node.type == "simple_stmt" and self._has_effect(node.children[0]):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        prefix = node.children[0].get_first_leaf().prefix
        node.children[-1].value = "\n" * (node.end_pos[0] - node.start_pos[0])
        node.children[0] = Name("pass", node.start_pos, prefix=prefix)
        return node

    @classmethod
    def examples(cls) -> Sequence[Example]:
        return (Example("f()\n", "pass\n"),)

    @staticmethod
    def _has_effect(statement: Any) -> bool:
        if statement.type != "expr_stmt":
            return statement.type in ("atom_expr", "power", "await_expr")
        target, operator = statement.children[:2]
        return target.type != "name" or getattr(operator, "value", "=") not in ("=", ":")


def sample(path: Path, size: int | None, seed: int) -> tuple[int, list[Mutant]]:
    """Return how many mutants a module has at most, and some of them, drawn at random, or all."""
    source = path.read_text()
    places = [
        (operator, occurrence)
        for operator in _operators()
        for occurrence in range(
            sum(len(list(operator.mutation_positions(node))) for node in ast_nodes(get_ast(source)))
        )
    ]
    random.Random(seed).shuffle(places)
    found = islice(_mutants(source, places), size)
    return len(places), sorted(found, key=lambda mutant: mutant.line)


def _operators() -> Iterator[Operator]:
    yield RemoveStatement()
    for title in operator_names():
        name = title.partition("/")[2]
        wanted = _NEIGHBOURS if re.match(r"Replace(Binary|Comparison|Unary)", name) else _OTHERS
        if wanted.search(name):
            yield get_operator(title)()


def _mutants(source: str, places: Iterable[tuple[Operator, int]]) -> Iterator[Mutant]:
    """Yield the mutants that differ in what is run, each once."""
    seen = {_behaviour(source), None}
    for operator, occurrence in places:
        try:
            text = mutate_code(source, operator, occurrence) or source
        except AttributeError:  # cosmic-ray cannot replace `asyncio.TimeoutError`, with its dot
            continue
        if (behaviour := _behaviour(text)) not in seen:
            seen.add(behaviour)
            yield _mutant(type(operator).__name__, source, text)


def _mutant(operator: str, source: str, text: str) -> Mutant:
    old, new = source.splitlines(), text.splitlines()
    line = next(i for i, pair in enumerate(zip_longest(old, new)) if len(set(pair)) > 1)
    return Mutant(operator, line + 1, old[line].strip(), new[line].strip(), text)


class _WithoutHints(ast.NodeTransformer):
    """Drops annotations, docstrings and `TypeAlias`es, which change nothing at run time.

    So do imports for type checkers and, for callers that pass its type check, `kw_only`.
    """

    def visit_arguments(self, node: ast.arguments) -> ast.AST:
        # `*` in a list of parameters is no product, whatever the operators take it for.
        node.args = [*node.posonlyargs, *node.args, *node.kwonlyargs]
        node.defaults = [*node.defaults, *(each for each in node.kw_defaults if each is not None)]
        node.posonlyargs, node.kwonlyargs, node.kw_defaults = [], [], []
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        is_alias = isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias"
        node.annotation = ast.Constant(None)
        return None if is_alias else self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        is_type = isinstance(node.value, ast.Name) and node.value.id in _GENERIC
        return node.value if is_type else self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST:
        if any(
            isinstance(each, ast.Name) and each.id == "TYPE_CHECKING"
            for each in ast.walk(node.test)
        ):
            node.test = ast.Constant(None)
        return self.generic_visit(node)

    def visit_keyword(self, node: ast.keyword) -> ast.AST | None:
        return None if node.arg == "kw_only" else self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return None if is_text else self.generic_visit(node)


_GENERIC = {"Callable", "Future", "Generic", "Mapping", "Sequence", "dict", "list", "set", "tuple"}


def _behaviour(source: str) -> str | None:
    """Return what is left of a source without hints; None where it is no Python."""
    try:
        with warnings.catch_warnings(action="ignore"):
            return ast.dump(_WithoutHints().visit(ast.parse(source)))
    except SyntaxError:
        return None
