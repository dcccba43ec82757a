"""The glossary covers everything, and every text says something."""

from __future__ import annotations

import inspect
import re
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import FunctionType

import pytest

from codegen.docs import Documentation
from codegen.glossary import Glossary
from codegen.ir import Api
from codegen.project import Project

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
PROJECT = Project(root=ROOT, inputs=ROOT / "codegen")
GLOSSARY = PROJECT.glossary()
LITTLE = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "at",
        "by",
        "for",
        "from",
        "id",
        "ids",
        "identifier",
        "in",
        "is",
        "it",
        "its",
        "of",
        "on",
        "or",
        "that",
        "the",
        "their",
        "this",
        "to",
        "which",
        "with",
    ]
)
BRITISH = re.compile(
    r"\b(colour|organis|favour|licence|behaviour|centre\b|cancelled|dialled|labelled|e-mail)"
)
EMPTY_PHRASES = re.compile(r"^(This field|This is|Specifies|Indicates|Represents|Used to)\b")


@pytest.fixture(scope="module")
def documentation(api: Api) -> Documentation:
    return PROJECT.documentation(PROJECT.document(ROOT / "codegen/openapi.json"), api)


def entries(glossary: Glossary) -> Iterator[tuple[str, str, str]]:
    """Where each text stands, what it explains, and the text."""
    for area, names in glossary.names.items():
        yield from ((f"{area}: {name}", name, text) for name, text in names.items())
    for owner, table in glossary.tables.items():
        yield from ((f"{owner}: {name}", name, text) for name, text in table.items())


TEXTS = [*entries(GLOSSARY)]
SUMMARIES = [(name, name, text) for name, text in GLOSSARY.summaries.items()]
DETAILS = [(name, name, text) for name, text in GLOSSARY.details.items()]


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())


def named_again(name: str, text: str) -> bool:
    """Whether a text has fewer than two words that its name has not, and refers to nothing."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.rpartition(".")[2]).replace("_", " ")
    known = {form for word in words(apart) for form in (word, f"{word}s", word.rstrip("s"))}
    refers = any("." in code for code in re.findall(r"`([^`]+)`", text))
    return not refers and len(set(words(text)) - known - LITTLE) < 2


def test_every_argument_has_a_meaning(api: Api, documentation: Documentation) -> None:
    arguments = [
        (operation, argument)
        for resource in api.resources
        for operation in resource.operations
        for argument in operation.arguments
    ]
    assert len(arguments) > 5000
    missing = [
        f"{operation.name}: {argument.name}"
        for operation, argument in arguments
        if not documentation.meanings.argument(operation, argument)
    ]
    assert missing == []


def test_every_field_of_requests_and_responses_has_a_meaning(
    api: Api, documentation: Documentation
) -> None:
    fields = [(owner, field) for owner in api.classes for field in owner.fields]
    assert len(fields) > 10_000
    missing = [
        f"{owner.name}: {field.wire}"
        for owner, field in fields
        if not documentation.meanings.field(owner, field.wire)
    ]
    assert missing == []


def test_every_operation_and_resource_has_a_summary(api: Api) -> None:
    wanted = {".".join(resource.path) for resource in api.resources if resource.path}
    wanted |= {item.name for resource in api.resources for item in resource.operations}
    assert wanted - GLOSSARY.summaries.keys() == set()


def test_texts_are_sentences() -> None:
    odd = [
        place
        for place, _, text in (*TEXTS, *SUMMARIES, *DETAILS)
        if len(words(text)) < 4 or not re.fullmatch(r"[A-Z`0-9\"].*[.!]", text)
    ]
    assert odd == []


def test_no_text_is_its_name_in_other_words() -> None:
    assert named_again("room_id", "The ID of the room.")
    assert [place for place, name, text in TEXTS if named_again(name, text)] == []


def test_no_text_is_repeated_for_many_names() -> None:
    names: dict[str, set[str]] = defaultdict(set)
    for _, name, text in (*TEXTS, *SUMMARIES, *DETAILS):
        names[text].add(name.rpartition(".")[2])
    assert [text for text, found in names.items() if len(found) > 3] == []


def test_texts_have_one_style() -> None:
    odd = [
        place
        for place, _, text in (*TEXTS, *SUMMARIES, *DETAILS)
        if BRITISH.search(re.sub(r"`[^`]*`", "", text)) or EMPTY_PHRASES.search(text)
    ]
    assert odd == []


def test_summaries_fit_on_a_line() -> None:
    assert [name for name, _, text in SUMMARIES if len(text) > 96] == []


def test_every_argument_of_handwritten_methods_has_a_meaning(api: Api) -> None:
    bases = [resource.base for resource in api.resources if resource.base]
    classes = [getattr(import_module(base.module), base.name) for base in bases]
    methods = [
        method
        for each in classes
        for name, method in vars(each).items()
        if inspect.isfunction(method) and not name.startswith("_")
    ]
    assert len(methods) >= 4
    odd = [
        f"{method.__qualname__}: {name}"
        for method in methods
        for name in [*inspect.signature(method).parameters][1:]
        if len(words(explained(method, name))) < 4
    ]
    assert odd == []


def explained(method: FunctionType, argument: str) -> str:
    """Return what the docstring of a method says of an argument."""
    found = re.search(
        rf"^    {argument}: (.*(?:\n {{8}}.*)*)", inspect.getdoc(method) or "", re.MULTILINE
    )
    return found[1] if found else ""
