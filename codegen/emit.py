"""Write the API as files: a mapping from path to content, not yet formatted."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import jinja2
from attrs import evolve, frozen

from codegen import docs
from codegen.docs import Documentation
from codegen.imports import Imports
from codegen.ir import Api, Json, Operation, Resource, Type
from codegen.naming import class_name
from codegen.places import places
from codegen.syntax import FILTERS, returned

__all__ = ["DIRECTORIES", "sources"]

DIRECTORIES = (
    "telnyx_async/_description",
    "telnyx_async/models",
    "telnyx_async/resources",
    "telnyx_sync/resources",
)
"""The directories that hold generated files only."""

_BRIDGES = {"call": "call", "page": "paginate", "stream": "stream"}
_MENTIONED = ("BASE64", "BodyKind", "PageStyle", "Replay")


def sources(document: Json, api: Api, documentation: Documentation) -> Mapping[str, str | bytes]:
    """Return every generated file."""
    writer = _Writer(api, documentation)
    packed = json.dumps(document, separators=(",", ":")).encode()
    return {
        **writer.resources(),
        **writer.models(),
        "telnyx_async/_description/__init__.py": writer.render("description", docs.DESCRIPTION),
        "telnyx_async/_description/openapi.json.gz": gzip.compress(packed, mtime=0),
    }


@frozen
class _Child:
    name: str
    module: str
    imported: str
    type: str
    summary: str


class _Writer:
    def __init__(self, api: Api, documentation: Documentation) -> None:
        self._api = api
        self._docs = documentation
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=jinja2.StrictUndefined,
            autoescape=False,  # noqa: S701 - what is written is Python
        )
        filters: Mapping[str, Any] = {
            **FILTERS,
            "docstring": documentation.operation,
            "field_docstring": documentation.literal,
            "summary": places(api).__getitem__,
        }
        self._environment.filters.update(filters)

    def render(self, template: str, title: str, **values: object) -> str:
        found = self._environment.get_template(f"{template}.py.jinja")
        return found.render(header=f'"""{title}"""', **values)

    def resources(self) -> Mapping[str, str]:
        written: dict[str, str] = {}
        for resource in self._api.resources:
            written[_file("telnyx_async", resource)] = self._resource(resource)
            written[_file("telnyx_sync", resource)] = self._bridge(resource)
        return written

    def _resource(self, resource: Resource) -> str:
        name = _class(resource.path)
        resource = _with_model_renamed(resource, name) if name in self._api.modules else resource
        imports = Imports(self._api.modules)
        imports.use(["Resource"])
        for operation in resource.operations:
            _use_operation(imports, operation)
        return self._class("resource", "telnyx_async", resource, imports)

    def _bridge(self, resource: Resource) -> str:
        imports = Imports(self._api.modules)
        bridges = {_BRIDGES[operation.kind] for operation in resource.operations}
        imports.add("telnyx_sync._bridge", "SyncResource", *bridges)
        if resource.operations:
            *parents, last = resource.path
            imports.add(_module("telnyx_async", parents), f"{last} as _async")
        return self._class("sync_resource", "telnyx_sync", resource, imports)

    def _class(self, template: str, package: str, resource: Resource, imports: Imports) -> str:
        children = self._children(package, resource)
        if children:
            imports.use(["cached_property"])
        for child in children:
            imports.add(child.module, child.imported, late=True)
        return self.render(
            template,
            self._docs.module(resource),
            imports=imports,
            name=_class(resource.path),
            summary=self._docs.resource(resource.path),
            children=children,
            operations=resource.operations,
            bridges=_BRIDGES,
        )

    def _children(self, package: str, resource: Resource) -> Sequence[_Child]:
        found: list[_Child] = []
        for name in resource.children:
            type_ = alias = class_name(name)
            if type_ == _class(resource.path):
                alias = f"{type_}Below"
            imported = type_ if alias == type_ else f"{type_} as {alias}"
            path = (*resource.path, name)
            summary = self._docs.resource(path)
            found.append(_Child(name, _module(package, path), imported, alias, summary))
        return found

    def models(self) -> Mapping[str, str]:
        where = dict(sorted(self._api.modules.items()))
        modules = sorted({*where.values()})
        official = self._api.official
        typed = self.render("models_stub", docs.MODELS, modules=modules, official=official)
        fixed = {
            "__init__": self.render("models", docs.MODELS),
            "_index": self.render("models_index", docs.INDEX, where=where),
            "_official": self.render("models_official", docs.OFFICIAL, official=official),
            "params.__init__": f'"""{docs.PARAMS}"""\n',
            "webhook_events": self.render("webhook_events", docs.EVENTS, events=self._api.events),
        }
        written = {**fixed, **{module: self._module(module) for module in modules}}
        files = {
            f"telnyx_async/models/{module.replace('.', '/')}.py": text
            for module, text in written.items()
        }
        return {**files, "telnyx_async/models/__init__.pyi": typed}

    def _module(self, module: str) -> str:
        classes = [item for item in self._api.classes if item.module == module]
        aliases = [item for item in self._api.aliases if item.module == module]
        here = {item.name for item in classes} | {item.name for item in aliases}
        imports = Imports(self._api.modules)
        for item in classes:
            imports.use(item.uses - here)
        for alias in aliases:
            imports.use({"TypeAlias", *alias.type.uses} - here)
        return self.render(
            "models_module",
            self._docs.models(module),
            imports=imports,
            names=sorted(here),
            classes=[item for item in classes if not item.functional],
            functional=[item for item in classes if item.functional],
            aliases=aliases,
        )


def _use_operation(imports: Imports, operation: Operation) -> None:
    facts = " ".join(operation.facts.values())
    imports.use(
        ["Operation", *operation.returns.uses, *(name for name in _MENTIONED if name in facts)]
    )
    imports.use([operation.options, "Unpack"], late=True)
    result = returned(operation)
    imports.use([name for name in ("AsyncDownload", "AsyncPaginator") if name in result], late=True)
    if "builtins." in result:
        imports.add("builtins", late=True)
    for argument in operation.arguments:
        imports.use(argument.type.uses, late=True)
        if not argument.required:
            imports.use(["UNSET"])
            imports.use(["Unset"], late=True)


def _class(path: Sequence[str]) -> str:
    return class_name(path[-1]) if path else "Root"


def _module(package: str, path: Sequence[str]) -> str:
    return ".".join((package, "resources", *path))


def _file(package: str, resource: Resource) -> str:
    stem = _module(package, resource.path).replace(".", "/")
    return f"{stem}/__init__.py" if resource.children else f"{stem}.py"


def _with_model_renamed(resource: Resource, name: str) -> Resource:
    """Import the model that has the name of the resource class by another name."""

    def renamed(type_: Type) -> Type:
        if name not in type_.uses:
            return type_
        options = [re.sub(rf"\b{name}\b", f"{name}Model", option) for option in type_.options]
        return Type(tuple(options), type_.uses - {name} | {f"{name} as {name}Model"})

    operations = [
        evolve(
            operation,
            returns=renamed(operation.returns),
            arguments=[evolve(item, type=renamed(item.type)) for item in operation.arguments],
        )
        for operation in resource.operations
    ]
    return evolve(resource, operations=operations)
