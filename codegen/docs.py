"""Docstrings, composed from the glossary and the description."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from codegen.facts import Facts
from codegen.glossary import Glossary, Meanings
from codegen.ir import Api, Argument, Class, Field, Json, Operation, Resource

__all__ = [
    "DESCRIPTION",
    "EVENTS",
    "INDEX",
    "MODELS",
    "OFFICIAL",
    "PARAMS",
    "Documentation",
    "raises",
]

MODELS = "Models of responses, and dictionaries of requests."
INDEX = "The module of each model, imported when the model is first used."
INDEX_OF_TYPES = "Our types by their names in the official package, module by module."
OFFICIAL = "Names of the official package for types that have another name here, or none."
PARAMS = "Dictionaries of requests, for type checkers: no program imports them to run."
EVENTS = "The class of each type of webhook event, and the events without an envelope."
DESCRIPTION = "The API description, to validate requests and generate responses."

_WIDTH = 92
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
_OTHERS = {"default": "any other"}
_MATTERING = (
    *("id", "call_control_id", "phone_number", "name", "status", "state", "to", "from_", "text"),
    *("url", "download_url", "token", "errors", "result", "cost"),
)
"""The fields that a caller looks for first."""
_CIRCUMSTANTIAL = {
    "created_at",
    "deleted_at",
    "organization_id",
    "record_type",
    "updated_at",
    "user_id",
}
_MOST_FIELDS = 6
_PLAIN = {"None": "Nothing.", "str": "Text.", "Any": "Any JSON."}


@frozen
class Documentation:
    """The docstrings of an API."""

    glossary: Glossary
    meanings: Meanings
    facts: Facts
    classes: Mapping[str, Class]

    @classmethod
    def of(cls, description: Json, api: Api, glossary: Glossary) -> Documentation:
        """Read the description with a glossary, of which each entry must have a use."""
        glossary.check(api)
        return cls(
            glossary=glossary,
            meanings=Meanings(description, glossary),
            facts=Facts(description["components"]["schemas"]),
            classes={item.name: item for item in api.classes},
        )

    def module(self, resource: Resource) -> str:
        if not resource.path:
            return "The resources of the API."
        return f"`client.{'.'.join(resource.path)}`."

    def resource(self, path: Sequence[str]) -> str:
        """Return what a resource is."""
        if not path:
            return "The resources of a client, each a property."
        name = ".".join(path)
        return self.glossary.summaries.get(name, f"`client.{name}`.")

    def resource_class(self, resource: Resource) -> str:
        """Return the docstring of a resource: what it is, its parts and where to read on."""
        name = ".".join(resource.path)
        further: list[str] = []
        if resource.path and resource.children:
            further.append(f"Sub-resources: {_listed(resource.children)}.")
        if guide := self.glossary.guide(name):
            further.append(f"Guide: `docs/{guide}.md`.")
        paragraphs = [self.glossary.details.get(name, ""), " ".join(further)]
        lines = [self.resource(resource.path)]
        for text in filter(None, paragraphs):
            lines += ["", *(f"    {line}" for line in _wrapped(text, _WIDTH + 4))]
        return _escaped("\n".join(lines if len(lines) == 1 else [*lines, "    "]))

    def models(self, module: str) -> str:
        *params, name = module.split(".")
        product = "several products" if name == "shared" else f"`client.{name}`"
        if name == "webhooks":
            return "Webhook events and their payloads."
        return f"Requests of {product}." if params else f"Responses of {product}."

    def operation(self, operation: Operation) -> str:
        """Return the docstring of a method."""
        request = f"`{operation.verb} {operation.path}`"
        if operation.further_name:
            request += f", also `{operation.further_name}`"
        parts = [*_wrapped(self.summary(operation), _WIDTH), "", request]
        if details := self.glossary.details.get(operation.name):
            parts += ["", *_wrapped(details, _WIDTH)]
        if operation.deprecated:
            parts += ["", "Deprecated by the service."]
        if operation.arguments:
            parts += ["", "Args:"]
            parts += [line for item in operation.arguments for line in self._item(operation, item)]
        parts += ["", "Returns:", *_indented(self.returns(operation))]
        parts += ["", "Raises:", *_indented(raises(operation))]
        if events := self.webhooks(operation):
            parts += ["", "Webhooks:", *_indented(f"{', '.join(events)}.")]
        if example := self.glossary.examples.get(operation.name):
            parts += ["", "Example:", *(f"    {line}" for line in example.strip().splitlines())]
        text = "\n".join(f"        {line}" if line else "" for line in parts)
        return f"{_escaped(text.strip())}\n        "

    def summary(self, operation: Operation) -> str:
        """Return what an operation does, in a sentence."""
        default = f"Call `{operation.verb} {operation.path}`."
        return self.glossary.summaries.get(operation.name, default)

    def webhooks(self, operation: Operation) -> Sequence[str]:
        """Return the types of the events that an operation causes."""
        return [f"`{type_}`" for type_ in self.glossary.webhooks.get(operation.name, ())]

    def argument(self, operation: Operation, argument: Argument) -> str:
        """Return what an argument means, and what its annotation does not show."""
        meaning = _in_python(self.meanings.argument(operation, argument), operation.arguments)
        return self._with_facts(meaning, argument.schema, argument.name)

    def key(self, owner: Class, field: Field) -> str:
        """Return what a field of a response or a key of a request means."""
        meaning = _in_python(self.meanings.field(owner, field.wire), owner.fields)
        if not owner.request:
            return meaning
        return self._with_facts(meaning, field.schema, field.name)

    def literal(self, field: Field, owner: Class) -> str:
        """Return the docstring of a field or key, wrapped like the others, or nothing."""
        lines = _wrapped(_escaped(self.key(owner, field)), _WIDTH - 4)
        return "\n    ".join(lines)

    def returns(self, operation: Operation) -> str:
        """Return what a call returns, with the fields that are looked for first.

        The sentence is true of an awaited and of a blocking call: both show it.
        """
        text = str(operation.returns)
        fields = self._fields(operation)
        if operation.kind == "stream":
            return "The content, to be read at once or as a stream."
        if operation.kind == "page":
            rows = f"`{text}` rows ({fields})" if fields else f"`{text}` rows"
            return f"A page of {rows}; iterating goes on through all pages."
        if operation.variants:
            return _by_variant(operation)
        if text in _PLAIN:
            return _PLAIN[text]
        place = ""
        if text.startswith("Data["):
            text, place = text.removeprefix("Data[").removesuffix("]"), ", as `.data`"
        return f"`{text}`{place}: {fields}." if fields else f"`{text}`{place}."

    def _fields(self, operation: Operation) -> str:
        """Return the fields that matter: those every caller looks for, then in their order."""
        known = [self.classes[name] for name in operation.returns.uses if name in self.classes]
        if len(known) != 1:
            return ""
        names = [item.name for item in known[0].fields]
        first = [name for name in _MATTERING if name in names]
        rest = [name for name in names if name not in first and name not in _CIRCUMSTANTIAL]
        shown = [f"`{name}`" for name in [*first, *rest][:_MOST_FIELDS]]
        more = len(names) - len(shown)
        if more:
            return f"{', '.join(shown)} and {more} more field{'s' if more > 1 else ''}"
        return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]]))

    def _item(self, operation: Operation, argument: Argument) -> Iterator[str]:
        text = self.argument(operation, argument)
        lines = _wrapped(f"{argument.name}: {text}", _WIDTH - 8)
        yield f"    {lines[0]}"
        yield from (f"        {line}" for line in lines[1:])

    def _with_facts(self, meaning: str, schema: Json, name: str) -> str:
        return f"{meaning} {self.facts.sentence(schema, name, meaning)}".strip()


def _by_variant(operation: Operation) -> str:
    if operation.stream is None:
        return f"The bytes of binary output, otherwise `{operation.variants[1].returns}`."
    stream = operation.stream.name
    return f"`{operation.returns}`; with `stream=True` its events, as `{stream}`."


def raises(operation: Operation) -> str:
    """Return the errors of an operation."""
    known = [f"`{_ERRORS[status]}` ({status})" for status in operation.errors if status in _ERRORS]
    rest = [_OTHERS.get(status, status) for status in operation.errors if status not in _ERRORS]
    errors = [*known, f"`APIStatusError` ({', '.join(rest)})"] if rest else known
    listed = ", ".join(errors) if errors else "`APIStatusError`"
    return f"{listed} for an error status; `APIConnectionError` without a response."


def _in_python(text: str | None, neighbours: Sequence[Argument | Field]) -> str:
    """Refer to the arguments or fields beside one by their Python names: `from_`."""
    found = text or ""
    for item in neighbours:
        found = found.replace(f"`{item.wire}`", f"`{item.name}`") if item.wire else found
    return found


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '\\"""')


def _wrapped(text: str, width: int) -> Sequence[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False, break_long_words=False)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _indented(text: str) -> Sequence[str]:
    return [f"    {line}" for line in _wrapped(text, _WIDTH - 4)]
