"""The API description as these tests read it, on their own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

Schema = dict[str, Any]

FILE = Path(__file__).parents[2] / "codegen" / "openapi.json"
VERBS = {"get", "put", "post", "delete", "patch"}


@frozen
class Parameter:
    """An argument: `name` is what the wire calls it, `argument` what Python calls it."""

    name: str
    argument: str
    place: str
    required: bool
    schema: Schema


@frozen
class Body:
    """What a request may carry; `argument` where all of it is one argument."""

    content_type: str
    schema: Schema
    required: bool
    argument: str | None


@frozen
class Described:
    """An operation of the API."""

    name: str
    method: str
    path: str
    accept: str
    parameters: tuple[Parameter, ...]
    positional: tuple[str, ...]
    body: Body | None
    status: int
    content_type: str | None
    schema: Schema
    page: Schema | None

    @property
    def target(self) -> str:
        """The path below the host, with the names of its parameters in braces."""
        return self.path if self.path.startswith("/.well-known/") else f"/v2{self.path}"

    def has_header(self, name: str) -> bool:
        """Whether the operation knows a header."""
        return any((each.place, each.name) == ("header", name) for each in self.parameters)


def operations(document: Schema) -> Iterator[Described]:
    """All of them, those too that share verb and path with another."""
    for path, item in document["paths"].items():
        for verb in VERBS & item.keys():
            for said in (item[verb], *item[verb].get("x-also", ())):
                yield described(verb.upper(), path, said)


def described(method: str, path: str, said: Schema) -> Described:
    [(status, response)] = said["responses"].items()
    [(content_type, content)] = response.get("content", {None: {}}).items()
    return Described(
        name=said["operationId"],
        method=method,
        path=path,
        accept=said.get("x-accept", "application/json"),
        parameters=tuple(map(parameter, said.get("parameters", ()))),
        positional=tuple(said.get("x-positional", ())),
        body=body(said["requestBody"]) if "requestBody" in said else None,
        status=int(status),
        content_type=None if status == "204" else content_type,
        schema=content.get("schema", {}),
        page=said.get("x-pagination"),
    )


def parameter(said: Schema) -> Parameter:
    argument = said["x-python-name"] if "x-python-name" in said else said["name"]
    return Parameter(said["name"], argument, said["in"], said["required"], said["schema"])


def body(said: Schema) -> Body:
    [(content_type, content)] = said["content"].items()
    return Body(content_type, content["schema"], said["required"], said.get("x-python-name"))


FILES = {
    "faxes.create": "contents",
    "media.update": "media",
    "media.upload": "media",
    "pronunciation_dicts.create": "file",
}
"""The files of the operations that send JSON without one, which the description leaves out."""


def correct(document: Schema) -> None:
    """Add what is known of the service beyond its description."""
    for item in document["paths"].values():
        for verb in VERBS & item.keys():
            for said in (item[verb], *item[verb].get("x-also", ())):
                correct_operation(said)


def correct_operation(said: Schema) -> None:
    name = said["operationId"]
    if name in FILES:
        schema = said["requestBody"]["content"]["multipart/form-data"]["schema"]
        schema["properties"][FILES[name]] = {"type": "string", "format": "binary"}
        either = {"media_url", "items"}
        schema["required"] = [each for each in schema.get("required", ()) if each not in either]
    elif name in {"text_to_speech.create_speech", "text_to_speech.generate_speech"}:
        said["x-accept"] = "application/json, audio/*"
    elif name == "sub_number_orders_report.download":
        said["responses"]["200"]["content"]["text/csv"]["schema"] = {"type": "string"}
    elif name in {f"ai.assistants.canary_deploys.{each}" for each in ("create", "update")}:
        schema = said["requestBody"]["content"]["application/json"]["schema"]
        schema["properties"]["versions"] = {"type": "array", "items": {"type": "object"}}
    elif name == "virtual_cross_connects.create":
        schema = said["requestBody"]["content"]["application/json"]["schema"]
        schema["required"] = ["region_code"]


DOCUMENT: Schema = json.loads(FILE.read_bytes())
correct(DOCUMENT)
OPERATIONS = sorted(operations(DOCUMENT), key=lambda each: each.name)
