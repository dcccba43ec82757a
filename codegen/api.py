"""Read the description as resources: their methods, arguments and operations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import evolve, frozen

from codegen.catalogue import Catalogue, build
from codegen.ir import Api, Argument, Json, Operation, Resource, Type
from codegen.load import InputError, operations
from codegen.names import Names
from codegen.official import official_modules
from codegen.schemas import literal, quoted
from codegen.wire_names import wire_names

__all__ = ["read"]

_BODIES = {
    "application/json": "JSON",
    "application/x-www-form-urlencoded": "FORM",
    "multipart/form-data": "MULTIPART",
    "application/octet-stream": "RAW",
}
_PAGE_DEFAULTS = {"items": "data", "param": "page[number]", "size_param": "page[size]", "first": 1}


def read(document: Json, names: Names) -> Api:
    """Return the whole API, resources and operations sorted by name."""
    catalogue = build(document, names)
    reader = _Reader(document, catalogue, names.methods)
    methods: dict[tuple[str, ...], list[Operation]] = defaultdict(list)
    children: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for verb, path, description in operations(document):
        operation = reader.operation(verb, path, description)
        methods[operation.resource].append(operation)
        for depth, segment in enumerate(operation.resource):
            children[operation.resource[:depth]].add(segment)
    _check_methods(names, {item.name for items in methods.values() for item in items})
    resources = [
        Resource(
            path=path,
            operations=sorted(methods[path], key=lambda operation: operation.method),
            children=sorted(children[path]),
        )
        for path in sorted({*methods, *children})
    ]
    return Api(
        resources=resources,
        classes=catalogue.classes,
        aliases=catalogue.aliases,
        official=catalogue.official,
        events=catalogue.events,
        official_modules=official_modules(
            document["components"]["schemas"],
            catalogue,
            [operation for resource in resources for operation in resource.operations],
            names,
        ),
    )


@frozen
class _Reader:
    document: Json
    catalogue: Catalogue
    further_names: Mapping[str, str]

    def operation(self, verb: str, path: str, description: Json) -> Operation:
        arguments = {argument.name: argument for argument in self._arguments(description)}
        positional = description.get("x-positional", ())
        ordered = [arguments[name] for name in (*positional, *description.get("x-keywords", ()))]
        facts, returns, kind = self._response(description)
        read = Operation(
            resource=tuple(description["x-resource"]),
            method=description["x-method"],
            verb=verb.upper(),
            path=path,
            arguments=ordered,
            positional=len(positional),
            kind=kind,
            returns=returns,
            facts={**self._request(verb, path, description, ordered), **facts},
            errors=description.get("x-error-statuses", ()),
            deprecated=description.get("deprecated", False),
            further_name=self.further_names.get(description["operationId"]),
        )
        return _with_variants(read, description["x-binary"]) if "x-binary" in description else read

    def _arguments(self, description: Json) -> Sequence[Argument]:
        found = [
            self._argument(item["name"], item["in"], item, required=item["required"])
            for item in description.get("parameters", ())
        ]
        body = description.get("requestBody")
        if body is None:
            return found
        (content,) = body["content"].values()
        if "x-python-name" in body:
            whole = {"schema": content["schema"], "x-python-name": body["x-python-name"]}
            return [*found, self._argument("", "body", whole, required=body["required"])]
        required = content["schema"].get("required", ())
        return found + [
            self._argument(
                wire,
                "body",
                {"schema": schema, "x-python-name": schema.get("x-python-name", wire)},
                required=wire in required,
            )
            for wire, schema in content["schema"]["properties"].items()
        ]

    def _argument(self, wire: str, place: str, description: Json, *, required: bool) -> Argument:
        converter = evolve(self.catalogue.requests, models=place == "body")
        return Argument(
            name=description.get("x-python-name", wire),
            wire=wire,
            place=place,
            type=converter.type(description["schema"]),
            required=required,
            schema=description["schema"],
        )

    def _request(
        self, verb: str, path: str, description: Json, arguments: Sequence[Argument]
    ) -> Mapping[str, str]:
        facts: dict[str, str] = {}
        body = description.get("requestBody")
        if body:
            facts["body"] = f"BodyKind.{_BODIES[next(iter(body['content']))]}"
        if "x-accept" in description:
            facts["accept"] = quoted(description["x-accept"])
        if (replay := _replay(verb, path, arguments)) is not None:
            facts["replay"] = f"Replay.{replay}"
        if "x-file-fields" in description:
            paths = ["/".join(field) for field in description["x-file-fields"]]
            facts["files"] = f"({''.join(quoted(item) + ', ' for item in paths)})"
        if description.get("x-json-without-files", False):
            facts["json_without_files"] = "True"
        if names := wire_names(arguments, self.document["components"]["schemas"]):
            facts["names"] = names
        if path.startswith("/.well-known/"):
            facts["at_root"] = "True"
        if description.get("security") == []:
            facts["needs_key"] = "False"
        return facts

    def _response(self, description: Json) -> tuple[Mapping[str, str], Type, str]:
        (response,) = description["responses"].values()
        content = response.get("content")
        if not content:
            return {}, Type(("None",)), "call"
        schema = next(iter(content.values()))["schema"]
        converter = self.catalogue.responses
        paging = description.get("x-pagination")
        if paging is not None:
            rows = schema
            for step in filter(None, paging["items"].split(".")):
                rows = rows["properties"][step]
            return {"page": _page(paging, description)}, converter.type(rows["items"]), "page"
        returns = converter.type(schema)
        return {}, returns, "stream" if str(returns) == "bytes" else "call"


def _with_variants(operation: Operation, binary: Json) -> Operation:
    """Return an operation whose response is bytes for some values of an argument."""
    name, model, content = binary["argument"], operation.returns, Type(("bytes",))
    decisive = next(item for item in operation.arguments if item.name == name)
    others = [value for value in decisive.schema["enum"] if value not in binary["values"]]

    def variant(returns: Type, type_: Type, *, required: bool = True) -> Operation:
        narrowed = evolve(decisive, type=type_, required=required)
        arguments = [narrowed if item is decisive else item for item in operation.arguments]
        return evolve(operation, returns=returns, arguments=arguments)

    return evolve(
        operation,
        returns=content | model,
        variants=[
            variant(content, literal(binary["values"]), required=False),
            variant(model, literal(others)),
            variant(content | model, decisive.type),
        ],
    )


def _check_methods(names: Names, operations: AbstractSet[str]) -> None:
    if names.strict and (unknown := names.methods.keys() - operations):
        raise InputError(f"names.toml has methods of no operation: {sorted(unknown)}")
    for operation, further in names.methods.items():
        resource = operation.rpartition(".")[0]
        if f"{resource}.{further}" in operations:
            raise InputError(f"names.toml: {operation} cannot be {further}, which is a method")


def _replay(verb: str, path: str, arguments: Sequence[Argument]) -> str | None:
    names = {argument.name for argument in arguments}
    if "command_id" in names:
        return "COMMAND_ID"
    if "idempotency_key" in names:
        return "IDEMPOTENCY_KEY"
    fixed_address = verb in {"put", "delete"} and path.endswith("}")
    return "SAFE" if verb == "get" or fixed_address else None


def _page(paging: Json, description: Json) -> str:
    style = {name: value for name, value in paging.items() if value != _PAGE_DEFAULTS.get(name)}
    if not paging.keys() & {"total", "cursor"}:
        for item in description["parameters"]:
            if item["name"] == paging["size_param"] and "default" in item["schema"]:
                style["default_size"] = item["schema"]["default"]
    return f"PageStyle({', '.join(f'{name}={_source(value)}' for name, value in style.items())})"


def _source(value: str | int) -> str:
    return quoted(value) if isinstance(value, str) else repr(value)
