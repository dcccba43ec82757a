"""The reference: pages of Markdown for every resource, model and webhook event.

`python -m codegen.reference FOLDER` writes them; `docs/conf.py` does, before Sphinx reads its
sources. They are not kept in the repository.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from attrs import frozen

from codegen.docs import Documentation, raises
from codegen.ir import Api, Argument, Class, Operation, Resource, Type
from codegen.places import places
from codegen.project import Project
from codegen.samples import Samples

__all__ = ["Reference", "write"]

_ROOT = Path(__file__).parents[1]
_WIDTH = 76
_MOST = 5
_INITIALISMS = re.compile(
    r"\b(ai|api|csv|dir|dns|fqdns?|id|ips?|json|kvs|llm|loa|mcp|mdr|mms|ota|otp|pdf|rcs|sdk|seti|sim|"
    r"sip|sms|ssl|tts|uac|url|wdrs)\b"
)


@frozen
class Reference:
    """The pages of an API."""

    api: Api
    documentation: Documentation
    samples: Samples

    @classmethod
    def read(cls) -> Reference:
        """Read the project's own description."""
        project = Project(root=_ROOT, inputs=_ROOT / "codegen")
        description = _ROOT / "codegen/openapi.json"
        document, api = project.document(description), project.api(description)
        samples = Samples(document["components"]["schemas"])
        return cls(api, project.documentation(document, api), samples)

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield the name and the content of each page."""
        yield "index", _page("Reference", self._index())
        for area, resources in self._areas.items():
            yield f"areas/{area}", _page(self._title(area), self._area(resources))
        for resource in self.api.resources:
            if resource.path:
                title = _heading(resource.path)
                target = f"resource-{'.'.join(resource.path)}"
                page = _page(title, self._resource(resource), target, orphan=True)
                yield "/".join(resource.path), page
        for module, classes in self._modules.items():
            title = f"Models: {_heading([module])}"
            yield f"models/{module}", _page(title, self._models(classes), orphan=True)
        yield "webhook_events", _page("Webhook events", self._events(), orphan=True)

    @cached_property
    def _areas(self) -> Mapping[str, Sequence[Resource]]:
        found: dict[str, list[Resource]] = defaultdict(list)
        for resource in self.api.resources:
            if resource.path:
                found[self.documentation.glossary.area(resource.path[0])].append(resource)
        return dict(sorted(found.items(), key=lambda item: self._title(item[0])))

    @cached_property
    def _modules(self) -> Mapping[str, Sequence[Class]]:
        """The models by product, those of requests and of responses together."""
        found: dict[str, list[Class]] = defaultdict(list)
        for item in self.api.classes:
            found[item.module.removeprefix("params.")].append(item)
        return dict(sorted(found.items()))

    @cached_property
    def _uses(self) -> Mapping[str, str]:
        return places(self.api)

    def _title(self, area: str) -> str:
        return self.documentation.glossary.titles[area]

    def _index(self) -> Iterator[str]:
        operations = sum(len(resource.operations) for resource in self.api.resources)
        yield f"All {operations:,} operations by area, each with its arguments and an example;"
        yield "[webhook events](webhook_events.md) with their payloads; words in [Terms](../terms.md)."
        yield ""
        for area, resources in self._areas.items():
            count = sum(len(resource.operations) for resource in resources)
            link = f"[{self._title(area)}](areas/{area}.md)"
            yield f"- {link}, {count:,} operations: {self._main(resources)}"
        yield ""
        yield from _toctree(f"areas/{area}" for area in self._areas)

    def _main(self, resources: Sequence[Resource]) -> str:
        """Return links to the resources with the most operations."""
        names = [".".join(resource.path) for resource in resources if len(resource.path) == 1]
        sizes = {
            name: sum(len(item.operations) for item in resources if item.path[0] == name)
            for name in names
        }
        most = sorted(names, key=lambda name: -sizes[name])[:_MOST]
        shown = [f"[`{name}`]({name}.md)" for name in most]
        return f"{', '.join(shown)}, …" if len(names) > _MOST else ", ".join(shown)

    def _area(self, resources: Sequence[Resource]) -> Iterator[str]:
        yield from ("| resource | |", "|---|---|")
        for resource in resources:
            name = ".".join(resource.path)
            summary = self.documentation.resource(resource.path)
            yield f"| [`{name}`](../{'/'.join(resource.path)}.md) | {_cell(summary)} |"

    def _resource(self, resource: Resource) -> Iterator[str]:
        name = ".".join(resource.path)
        glossary = self.documentation.glossary
        yield from (*_entry(name), f"`client.{name}`", "")
        yield from (self.documentation.resource(resource.path), "")
        if details := glossary.details.get(name):
            yield from (details, "")
        if guide := glossary.guide(name):
            up = "../" * len(resource.path)
            yield from (f"Guide: [{_title_of(guide)}]({up}{guide}.md).", "")
        for child in resource.children:
            path = (*resource.path, child)
            summary = self.documentation.resource(path)
            yield f"- [`{'.'.join(path)}`]({resource.path[-1]}/{child}.md): {summary}"
        if resource.base:
            yield from ("", "## WebSocket", "", "```{eval-rst}")
            yield from (
                f".. autoclass:: {resource.base.module}.{resource.base.name}",
                "   :members:",
            )
            yield "```"
        for operation in resource.operations:
            yield from self._operation(operation)

    def _operation(self, operation: Operation) -> Iterator[str]:
        documentation = self.documentation
        yield from ("", f"(operation-{operation.name})=", f"## {operation.name}", "")
        yield from _entry(operation.name, f"{operation.verb} {operation.path}")
        yield from (documentation.summary(operation), "", f"`{operation.verb} {operation.path}`")
        if operation.further_name:
            yield f", also `{operation.further_name}`"
        if operation.deprecated:
            yield from ("", "Deprecated by the service.")
        if details := documentation.glossary.details.get(operation.name):
            yield from ("", details)
        yield from self._examples(operation)
        if operation.arguments:
            yield from ("", "| argument | type | meaning |", "|---|---|---|")
            yield from (self._argument(operation, argument) for argument in operation.arguments)
        returns = self._linked(documentation.returns(operation), operation.returns)
        yield from ("", f"**Returns** {returns}")
        yield from ("", f"**Raises** {raises(operation)}")
        if events := documentation.glossary.webhooks.get(operation.name, ()):
            yield from ("", f"**Webhooks** {', '.join(map(self._event_link, events))}")

    def _examples(self, operation: Operation) -> Iterator[str]:
        """Yield the two packages' calls, side by side."""
        written = self.documentation.glossary.examples.get(operation.name)
        call = written.strip() if written else self.samples.call(operation, _WIDTH)
        yield from ("", "::::{container} side-by-side")
        for waits, package in (("await ", "telnyx_async"), ("", "telnyx_sync")):
            loop = f"{'async ' if waits else ''}for row in {call}:\n    print(row)"
            code = loop if operation.kind == "page" else f"response = {waits}{call}"
            yield from (":::{code-block} python", f":caption: {package}", "", code, ":::")
        yield "::::"

    def _argument(self, operation: Operation, argument: Argument) -> str:
        name = f"`{argument.name}`" + (", required" if argument.required else "")
        text = _cell(self.documentation.argument(operation, argument))
        return f"| {name} | {self._type(argument.type)} | {text} |"

    def _models(self, classes: Sequence[Class]) -> Iterator[str]:
        for item in classes:
            yield from ("", f"(model-{item.name})=", f"## {item.name}", "", self._uses[item.name])
            if item.fields:
                yield from (
                    "",
                    f"| {'key' if item.request else 'field'} | type | meaning |",
                    "|---|---|---|",
                )
            for field in item.fields:
                name = f"`{field.name}`" + (", required" if item.request and field.required else "")
                text = _cell(self.documentation.key(item, field))
                yield f"| {name} | {self._type(field.type)} | {text} |"

    def _events(self) -> Iterator[str]:
        causes: dict[str, list[str]] = defaultdict(list)
        for name, types in self.documentation.glossary.webhooks.items():
            for type_ in types:
                causes[type_].append(f"[`{name}`](#operation-{name})")
        classes = {type_: event.name for event in self.api.events for type_ in event.types}
        for type_ in sorted(classes.keys() | causes.keys()):
            yield from ("", f"(event-{type_})=", f"## {type_}", "", *_entry(type_))
            if type_ in classes:
                yield f"Class [`{classes[type_]}`](#model-{classes[type_]})."
            if type_ in causes:
                yield f"Caused by {', '.join(causes[type_])}."

    def _event_link(self, type_: str) -> str:
        return f"[`{type_}`](#event-{type_})"

    def _type(self, type_: Type) -> str:
        return _cell(self._linked(f"`{' or '.join(type_.options)}`", type_))

    def _linked(self, text: str, type_: Type) -> str:
        """Return a text with links to the models of a type, where it names them or at its end."""
        names = sorted(name for name in type_.uses if name in self.documentation.classes)
        links = {f"`{name}`": f"[`{name}`](#model-{name})" for name in names}
        for code, link in links.items():
            text = text.replace(code, link)
        return " ".join([text, *(link for link in links.values() if link not in text)])


def write(folder: Path) -> int:
    """Write the pages that differ, delete others, and return how many pages there are."""
    wanted = {folder / f"{name}.md": text for name, text in Reference.read().pages()}
    for path in {*folder.rglob("*.md")} - wanted.keys():
        path.unlink()
    for path, text in wanted.items():
        if not path.exists() or path.read_text() != text:  # Sphinx reads again what is newer
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return len(wanted)


def _page(title: str, lines: Iterable[str], target: str = "", *, orphan: bool = False) -> str:
    head = ["---", "orphan: true", "---", ""] if orphan else []
    head += [f"({target})="] if target else []
    return "\n".join([*head, f"# {title}", "", *lines, ""])


def _toctree(pages: Iterable[str]) -> Sequence[str]:
    return ["```{toctree}", ":maxdepth: 1", ":hidden:", "", *pages, "```"]


def _entry(*terms: str) -> Sequence[str]:
    """Return main entries of the index, which the search shows before all else."""
    return [f"```{{index}} {', '.join(f'! {term}' for term in terms)}", "```", ""]


def _title_of(guide: str) -> str:
    return (_ROOT / f"docs/{guide}.md").read_text().partition("\n")[0].removeprefix("# ")


def _heading(path: Sequence[str]) -> str:
    """Return the words of a path: `SIM card actions`."""
    words = " ".join(path).replace("_", " ")
    text = _INITIALISMS.sub(lambda match: match[0].upper(), words).replace("10dlc", "10DLC")
    return f"{text[:1].upper()}{text[1:]}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    print(write(Path(sys.argv[1])), "pages")
