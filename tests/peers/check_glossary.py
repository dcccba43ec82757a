"""No text of the glossary is taken from the official package: not eight words in a row."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from codegen.glossary import Glossary

GLOSSARY = Path(__file__).parents[2] / "codegen/glossary"
RUN = 8


def runs(text: str) -> Iterator[str]:
    words = re.findall(r"[a-z0-9']+", text.lower())
    for start in range(len(words) - RUN + 1):
        yield " ".join(words[start : start + RUN])


def official() -> set[str]:
    """Every run of words in the strings of the official package."""
    spec = find_spec("telnyx")
    assert spec
    assert spec.origin
    trees = (ast.parse(path.read_text()) for path in Path(spec.origin).parent.rglob("*.py"))
    strings = (
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return {run for text in strings for run in runs(text)}


def test_no_sentence_is_taken_over() -> None:
    taken = official()
    assert len(taken) > 10_000
    glossary = Glossary.read(GLOSSARY)
    texts = [*glossary.summaries.items(), *glossary.details.items()]
    tables = (*glossary.names.items(), *glossary.tables.items())
    texts += [(f"{where}: {name}", text) for where, table in tables for name, text in table.items()]
    assert {where: run for where, text in texts for run in runs(text) if run in taken} == {}
