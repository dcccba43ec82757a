"""The API becomes Python source: a mapping from path to text."""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import jinja2
from attrs import evolve, frozen

from codegen import docs
from codegen.ir import Api, Argument, Field, Json, Operation, Resource, Type
from codegen.naming import class_name
from codegen.schemas import named

__all__ = ["DIRECTORIES", "sources"]

DIRECTORIES = (
    "telnyx_async/_description",
    "telnyx_async/models",
    "telnyx_async/resources",
    "telnyx_sync/resources",
)
"""What is wholly generated."""

_HEADER = '"""{}"""'
_BRIDGES = {"call": "call", "page": "paginate", "stream": "stream"}
_HOMES = {
    "Any": "typing",
    "BASE64": "telnyx_async._operation",
    "BodyKind": "telnyx_async._operation",
    "Data": "telnyx_async._model",
    "FileTypes": "telnyx_async._files",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "Model": "telnyx_async._model",
    "PageStyle": "telnyx_async._operation",
    "PathLike": "os",
    "Replay": "telnyx_async._operation",
    "Sequence": "collections.abc",
    "WebhookEvent": "telnyx_async._webhook_event",
    "date": "datetime",
    "datetime": "datetime",
}
_BY_FIRST_USE = ("BASE64", "BodyKind", "PageStyle", "Replay")


def sources(document: Json, api: Api) -> Mapping[str, str | bytes]:
    """Every generated file, not yet formatted."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 - the output is Python
    )
    environment.filters.update(
        attribute=_attribute,
        constant=_constant,
        docstring=docs.operation,
        key=_key,
        parameters=_parameters,
        quoted=lambda field: json.dumps(_key_type(field)),
        returns=_returns,
        statement=_statement,
        summary=docs.model,
    )
    writer = _Writer(environment, api)
    packed = gzip.compress(json.dumps(document, separators=(",", ":")).encode(), mtime=0)
    return {
        **writer.resources(),
        **writer.models(),
        "telnyx_async/_description/__init__.py": writer.render("description.py", "The API description."),
        "telnyx_async/_description/openapi.json.gz": packed,
    }


@frozen
class _Child:
    name: str
    module: str
    imported: str
    type: str


@frozen
class _Writer:
    environment: jinja2.Environment
    api: Api

    def render(self, template: str, title: str, **values: object) -> str:
        return self.environment.get_template(f"{template}.jinja").render(
            header=_HEADER.format(title), **values
        )

    def resources(self) -> Mapping[str, str]:
        written: dict[str, str] = {}
        for resource in self.api.resources:
            written[_file("telnyx_async", resource)] = self._resource(resource)
            written[_file("telnyx_sync", resource)] = self._bridge(resource)
        return written

    def _resource(self, resource: Resource) -> str:
        name = _class(resource.path)
        resource = _apart(resource, name) if name in self.api.modules else resource
        children = _children("telnyx_async", resource)
        return self.render(
            "resource.py",
            docs.module(resource),
            name=name,
            resource=resource,
            children=children,
            summary=docs.resource(resource),
            imports=self._resource_imports(resource, children),
        )

    def _resource_imports(self, resource: Resource, children: Sequence[_Child]) -> str:
        runtime = {"telnyx_async._resource": {"Resource"}}
        typing: dict[str, set[str]] = {"typing": set()}
        if children:
            runtime["functools"] = {"cached_property"}
        for child in children:
            typing.setdefault(child.module, set()).add(child.imported)
        for operation in resource.operations:
            self._operation_imports(operation, runtime, typing)
        return _imports(runtime, typing)

    def _operation_imports(
        self, operation: Operation, runtime: dict[str, set[str]], typing: dict[str, set[str]]
    ) -> None:
        facts = " ".join(operation.facts.values())
        used = {name for name in _BY_FIRST_USE if name in facts}
        self._use(runtime, {"Operation", *used, *operation.returns.uses})
        self._use(typing, {operation.options, "Unpack"})
        if operation.kind == "page":
            typing.setdefault("telnyx_async._pagination", set()).add("AsyncPaginator")
        if operation.kind == "stream":
            typing.setdefault("telnyx_async._streaming", set()).add("AsyncDownload")
        for argument in operation.arguments:
            self._use(typing, argument.type.uses)
            if not argument.required:
                self._use(runtime, {"UNSET"})
                self._use(typing, {"Unset"})
        if "builtins." in _returns(operation):
            typing["builtins"] = set()

    def _use(self, imports: dict[str, set[str]], names: Iterable[str]) -> None:
        homes = {
            **_HOMES,
            "CallOptions": "telnyx_async._options",
            "Operation": "telnyx_async._operation",
            "RequestOptions": "telnyx_async._options",
            "UNSET": "telnyx_async._options",
            "Unpack": "typing",
            "Unset": "telnyx_async._options",
        }
        for name in names:
            model = name.partition(" as ")[0]
            home = homes.get(name) or f"telnyx_async.models.{self.api.modules[model]}"
            imports.setdefault(home, set()).add(name)

    def _bridge(self, resource: Resource) -> str:
        children = _children("telnyx_sync", resource)
        bridges = {_BRIDGES[operation.kind] for operation in resource.operations}
        runtime = {"telnyx_sync._bridge": {"SyncResource", *bridges}}
        if resource.operations:
            runtime[_module("telnyx_async", resource.path[:-1])] = {f"{resource.path[-1]} as _async"}
        if children:
            runtime["functools"] = {"cached_property"}
        typing: dict[str, set[str]] = {}
        for child in children:
            typing.setdefault(child.module, set()).add(child.imported)
        return self.render(
            "sync_resource.py",
            docs.module(resource),
            name=_class(resource.path),
            resource=resource,
            children=children,
            bridges=_BRIDGES,
            summary=docs.resource(resource),
            imports=_imports(runtime, typing),
        )

    def models(self) -> Mapping[str, str]:
        named: dict[str, list[str]] = defaultdict(list)
        for name, module in sorted(self.api.modules.items()):
            named[module].append(name)
        files = {_file_of(module): self._models(module) for module in named}
        return {
            "telnyx_async/models/__init__.py": self.render("models.py", docs.MODELS),
            "telnyx_async/models/_index.py": self.render(
                "models_index.py",
                docs.INDEX,
                modules=dict(sorted(named.items())),
                where=dict(sorted(self.api.modules.items())),
            ),
            "telnyx_async/models/params/__init__.py": f'"""{docs.PARAMS}"""\n',
            "telnyx_async/models/webhook_events.py": self.render(
                "webhook_events.py", docs.EVENTS, events=self.api.events
            ),
            **files,
        }

    def _models(self, module: str) -> str:
        classes = [item for item in self.api.classes if item.module == module]
        aliases = [item for item in self.api.aliases if item.module == module]
        here = {item.name for item in (*classes, *aliases)}
        imports: dict[str, set[str]] = {}
        uses = {use for item in aliases for use in item.type.uses}
        uses |= {use for item in classes for field in item.fields for use in field.type.uses}
        uses |= {use for item in classes if not item.request for use in item.base.uses}
        self._use(imports, uses - here)
        if any(item.request for item in classes):
            imports.setdefault("typing", set()).add("TypedDict")
        if any(field.required and item.request for item in classes for field in item.fields):
            imports.setdefault("typing", set()).add("Required")
        if aliases:
            imports.setdefault("typing", set()).add("TypeAlias")
        if any(field.name != field.wire for item in classes if not item.request for field in item.fields):
            imports.setdefault("telnyx_async._model", set()).add("wire")
        return self.render(
            "models_module.py",
            docs.models(module),
            imports=_imports(imports, {}),
            names=sorted(here),
            classes=[item for item in classes if not item.functional],
            functional=[item for item in classes if item.functional],
            aliases=aliases,
        )


def _class(path: Sequence[str]) -> str:
    return class_name(path[-1]) if path else "Root"


def _apart(resource: Resource, name: str) -> Resource:
    """Call the model that has the name of the resource something else."""

    def renamed(type_: Type) -> Type:
        uses = {f"{name} as {name}Model" if use == name else use for use in type_.uses}
        options = (re.sub(rf"\b{name}\b", f"{name}Model", option) for option in type_.options)
        return Type((*options,), frozenset(uses)) if name in type_.uses else type_

    operations = [
        evolve(
            item,
            returns=renamed(item.returns),
            arguments=[evolve(given, type=renamed(given.type)) for given in item.arguments],
        )
        for item in resource.operations
    ]
    return evolve(resource, operations=operations)


def _module(package: str, path: Sequence[str]) -> str:
    return ".".join((package, "resources", *path))


def _file(package: str, resource: Resource) -> str:
    stem = _module(package, resource.path).replace(".", "/")
    return f"{stem}/__init__.py" if resource.children or not resource.path else f"{stem}.py"


def _file_of(module: str) -> str:
    return f"telnyx_async/models/{module.replace('.', '/')}.py"


def _children(package: str, resource: Resource) -> Sequence[_Child]:
    own = _class(resource.path)
    found: list[_Child] = []
    for name in resource.children:
        type_ = class_name(name)
        alias = f"{type_}Below" if type_ == own else type_
        imported = type_ if alias == type_ else f"{type_} as {alias}"
        found.append(_Child(name, _module(package, (*resource.path, name)), imported, alias))
    return found


def _imports(runtime: Mapping[str, set[str]], typing: Mapping[str, set[str]]) -> str:
    """Import statements in isort's order, those for type checkers below their `if`."""
    late = {
        module: names - runtime.get(module, set())
        for module, names in typing.items()
        if names - runtime.get(module, set()) or not names and module == "builtins"
    }
    early = {module: {*names} for module, names in runtime.items()}
    if late:
        early.setdefault("typing", set()).add("TYPE_CHECKING")
    text = _statements(early)
    if late:
        text += "\n\nif TYPE_CHECKING:\n" + "\n".join(
            f"    {line}" if line else "" for line in _statements(late).splitlines()
        )
    return text


def _statements(imports: Mapping[str, set[str]]) -> str:
    sections: tuple[list[str], list[str]] = ([], [])
    for module, names in sorted(imports.items()):
        ordered = sorted(names, key=_isort)
        line = f"from {module} import {', '.join(ordered)}" if names else f"import {module}"
        sections[module.startswith("telnyx_")].append(line)
    sections[0].sort(key=lambda line: line.startswith("from"))
    return "\n\n".join("\n".join(section) for section in sections if section)


def _isort(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2), name


def _constant(operation: Operation) -> str:
    facts = [f"{name}={value}" for name, value in operation.facts.items()]
    returns = [] if str(operation.returns) == "None" else [str(operation.returns)]
    return ", ".join([f'"{operation.verb}"', f'"{operation.path}"', *returns, *facts])


def _returns(operation: Operation) -> str:
    if operation.kind == "stream":
        return "AsyncDownload"
    text = str(operation.returns)
    if operation.resource and "list[" in text:
        text = text.replace("list[", "builtins.list[")
    return f"AsyncPaginator[{text}]" if operation.kind == "page" else text


def _parameters(operation: Operation) -> str:
    positional = [_parameter(item) for item in operation.arguments[: operation.positional]]
    keywords = [_parameter(item) for item in operation.arguments[operation.positional :]]
    star = ["*"] if keywords else []
    options = f"**options: Unpack[{operation.options}]"
    return ", ".join(["self", *positional, *star, *keywords, options])


def _parameter(argument: Argument) -> str:
    if argument.required:
        return f"{argument.name}: {argument.type}"
    return f"{argument.name}: {argument.type} | Unset = UNSET"


def _statement(operation: Operation) -> str:
    places: dict[str, list[Argument]] = defaultdict(list)
    for argument in operation.arguments:
        places[argument.place].append(argument)
    given = [operation.constant]
    for place, keyword in (("path", "path"), ("query", "query"), ("header", "headers"), ("body", "body")):
        if places[place]:
            given.append(f"{keyword}={_mapping(places[place])}")
    call = f"self._{operation.kind}({', '.join(given)}, options=options)"
    if operation.kind != "call":
        return f"return {call}"
    return f"await {call}" if str(operation.returns) == "None" else f"return await {call}"


def _mapping(arguments: Sequence[Argument]) -> str:
    if not arguments[0].wire:
        return arguments[0].name
    return f"{{{', '.join(f'{json.dumps(item.wire)}: {item.name}' for item in arguments)}}}"


def _attribute(field: Field) -> str:
    """A field of a model. One that must be there has no default for a type checker's eyes."""
    name = json.dumps(field.wire)
    if field.required:
        return f"{field.name}: {field.type}" + ("" if field.name == field.wire else f" = wire({name})")
    optional = field.type if field.type == named("Any") else field.type | Type(("None",))
    default = "None" if field.name == field.wire else f"wire({name}, default=None)"
    return f"{field.name}: {optional} = {default}"


def _key_type(field: Field) -> str:
    return f"Required[{field.type}]" if field.required else str(field.type)


def _key(field: Field) -> str:
    return f"{field.name}: {_key_type(field)}"
