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
from codegen.ir import Api, Handwritten, Json, Operation, Resource, Type
from codegen.naming import class_name
from codegen.places import places
from codegen.schemas import quoted
from codegen.syntax import FILTERS, returned

__all__ = ["DIRECTORIES", "sources"]

DIRECTORIES = (
    "telnyx_async/_description",
    "telnyx_async/models",
    "telnyx_async/resources",
    "telnyx_async/types",
    "telnyx_sync/resources",
)
"""The directories that hold generated files only."""

_BRIDGES = {"call": "call", "page": "paginate", "stream": "stream", "answer": "answer"}
_NAME_OR_TEXT = re.compile(r'"[^"]*"|\w+')
_REALTIME = frozenset(
    [
        "ReconnectingEvent",
        "ReconnectingOverrides",
        "SpeechFrame",
        "StreamClientEvent",
        "StreamClientEventParam",
        "TranscriptionFrame",
        "WebSocketConnectionOptions",
    ]
)
"""What the official names of types mean beside models: options and events of WebSockets."""
_MENTIONED = ("BASE64", "BodyKind", "PageStyle", "Replay")


def sources(document: Json, api: Api, documentation: Documentation) -> Mapping[str, str | bytes]:
    """Return every generated file."""
    writer = _Writer(api, documentation)
    packed = json.dumps(document, separators=(",", ":")).encode()
    return {
        **writer.resources(),
        **writer.models(),
        **writer.types(),
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
        _use_base(imports, resource, "Resource")
        for operation in resource.operations:
            _use_operation(imports, operation)
            if operation.stream is not None:
                classes = filter(None, [operation.stream.name, operation.stream.model])
                imports.add(operation.stream.module, *classes)
                imports.use(["Any", "Coroutine", "Literal"])
        resource = evolve(
            resource, operations=[self._with_lazy_models(each) for each in resource.operations]
        )
        return self._class("resource", "telnyx_async", resource, imports)

    def _with_lazy_models(self, operation: Operation) -> Operation:
        """Name the models of arguments as `models.Name`.

        That package imports a model when it is asked for one: so `get_type_hints` finds all names,
        and the import of a resource loads no models of requests.
        """
        arguments = [
            evolve(argument, type=_qualified(argument.type, self._api.modules))
            for argument in operation.arguments
        ]
        nested = [
            f"{quoted(argument.wire)}: {str(argument.type).replace(' | Model', '')}"
            for argument in arguments
            if argument.type.uses & self._api.dictionaries
        ]
        facts = {"nested": f"lambda: {{{', '.join(nested)}}}"} if nested else {}
        variants = [self._with_lazy_models(variant) for variant in operation.variants]
        facts |= operation.facts
        return evolve(operation, arguments=arguments, variants=variants, facts=facts)

    def _bridge(self, resource: Resource) -> str:
        imports = Imports(self._api.modules)
        bridges = {_BRIDGES[operation.kind] for operation in resource.operations}
        imports.add("telnyx_sync._bridge", *bridges)
        _use_base(imports, resource, "SyncResource")
        for operation in resource.operations:
            if operation.stream is not None:
                _use_overloads(imports, operation, operation.stream)
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
            base=resource.base,
            summary=self._docs.resource_class(resource),
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
        open_ = [item.name for item in self._api.classes if item.request and item.open]
        modules = sorted({*where.values()})
        official = self._api.official
        typed = self.render("models_stub", docs.MODELS, modules=modules, official=official)
        fixed = {
            "__init__": self.render("models", docs.MODELS),
            "_index": self.render("models_index", docs.INDEX, where=where, open=open_),
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

    def types(self) -> Mapping[str, str]:
        """Return the modules of official names; their stubs are for type checkers alone."""
        found = {
            "telnyx_async/types/_index.py": self.render(
                "types_index", docs.INDEX_OF_TYPES, modules=self._api.official_modules
            )
        }
        for module in self._api.official_modules:
            folder = "/".join(("telnyx_async/types", *module.path))
            title = f"The official package's `{'.'.join(('telnyx', 'types', *module.path))}`."
            imports = Imports(self._api.modules)
            types = {name: self._qualified(item, imports) for name, item in module.types.items()}
            params = {
                name: [(item, self._qualified(item.type, imports)) for item in operation.arguments]
                for name, operation in module.params.items()
                if name not in types
            }
            imports.use(["TypeAlias"] * bool(types))
            imports.use(["TypedDict"] * bool(params))
            if any(item.required for arguments in params.values() for item, _ in arguments):
                imports.use(["Required"])
            found[f"{folder}/__init__.py"] = self.render("types_module", title)
            found[f"{folder}/__init__.pyi"] = self.render(
                "types_stub", title, imports=imports, types=types, params=params
            )
        return found

    def _qualified(self, type_: Type, imports: Imports) -> str:
        """Return an annotation whose names cannot be those of the aliases: `m.Room`.

        Models are attributes of the module of all models, others of the module that has them.
        """
        prefixes = dict.fromkeys([*self._api.modules, "Data", "Model"], ("models", "m"))
        prefixes |= dict.fromkeys(_REALTIME, ("realtime", "r"))
        prefixes |= dict.fromkeys(("PageCursors", "PageMeta"), ("_responses.pagination", "p"))
        imports.use(type_.uses - prefixes.keys())
        for name in type_.uses & prefixes.keys():
            package, _, module = f"telnyx_async.{prefixes[name][0]}".rpartition(".")
            imports.add(package, f"{module} as {prefixes[name][1]}")
        return re.sub(
            r'"[^"]*"|\b[A-Za-z_]\w*\b',
            lambda found: (
                f"{prefixes[found[0]][1]}.{found[0]}" if found[0] in prefixes else found[0]
            ),
            str(type_),
        )

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
    result = returned(operation)
    imports.use(["Operation", operation.options, "Unpack", *operation.returns.uses])
    imports.use([name for name in _MENTIONED if name in facts])
    if operation.variants:
        imports.use(["overload"])
    imports.use([name for name in ("AsyncDownload", "AsyncPaginator") if name in result])
    if "builtins." in result:
        imports.add("builtins")
    for argument in operation.arguments:
        imports.use_argument(argument.type.uses)
        if not argument.required:
            imports.use(["UNSET", "Unset"])


def _qualified(type_: Type, modules: Mapping[str, str]) -> Type:
    names = {name.rpartition(" as ")[2]: name.partition(" as ")[0] for name in type_.uses}
    lazy = {alias: f"models.{name}" for alias, name in names.items() if name in modules}

    def qualify(match: re.Match[str]) -> str:
        return lazy.get(match[0], match[0])

    return Type(tuple(_NAME_OR_TEXT.sub(qualify, option) for option in type_.options), type_.uses)


def _use_base(imports: Imports, resource: Resource, default: str) -> None:
    base = resource.base
    if base is None:
        imports.use([default])
    else:
        imports.add(base.module if default == "Resource" else base.blocking, base.name)


def _use_overloads(imports: Imports, operation: Operation, stream: Handwritten) -> None:
    """Import what the overloads of a bridge are written with: a bridge itself loses them."""
    imports.use(["TYPE_CHECKING"])
    imports.use(["UNSET", "Literal", "Unpack", "Unset", "overload", operation.options], late=True)
    imports.use(operation.returns.uses, late=True)
    for argument in operation.arguments:
        imports.use(argument.type.uses, late=True)
    imports.add(stream.blocking, stream.name, late=True)
    if stream.model is not None:
        imports.add(stream.module, stream.model, late=True)


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
