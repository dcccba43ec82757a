"""`nox -s schemathesis`: whatever the emulator is asked, it answers as the API is described.

schemathesis makes requests up from the description, right ones and wrong ones, and looks at the
answers. Some of what the description means it has no words for; `document` says it in OpenAPI's.
`schemathesis.toml` has what is not to be looked at, with the reasons.

Products with rules of their own are also asked for each limit of each field, the rest only with
`nox -s schemathesis -- --everything`: that takes twice as long.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from telnyx_async._description import load

KEY = "KEY_peers"
LEFT_OUT = {"Accept", "Idempotency-Key", "cursor", "page_cursor", "page[after]"}
"""OpenAPI has `Accept` ignored; others are right or wrong by what was asked before."""

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
PUBLIC = ("/.well-known/", "/oauth/authorize", "/oauth/jwks", "/oauth/register", "/oauth/token")
RULED = (
    "/ai/assistants",
    "/ai/mcp_servers",
    "/calls",
    "/conferences",
    "/messag",
    "/queues",
    "/room",
)

SERVER_SENT_EVENT = {
    "type": "object",
    "required": ["data"],
    "properties": {"data": {"type": "string"}},
}

REFUSAL = {
    "type": "object",
    "required": ["errors"],
    "properties": {
        "errors": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["code", "title", "detail"],
                "properties": {
                    "code": {"type": "string", "pattern": "^[0-9]{5}$"},
                    "title": {"type": "string", "minLength": 1},
                    "detail": {"type": "string", "minLength": 1},
                    "source": {
                        "type": "object",
                        "minProperties": 1,
                        "properties": {
                            "pointer": {"type": "string", "pattern": "^/"},
                            "parameter": {"type": "string"},
                        },
                    },
                },
            },
        }
    },
}


def document(*, everything: bool = False) -> dict[str, Any]:
    """The description with all that schemathesis has to be told."""
    described = load()
    schemas = described["components"]["schemas"]
    for path, verbs in described["paths"].items():
        for operation in verbs.values():
            _complete_answers(path, operation, schemas)
            _complete_parameters(operation, schemas)
            operation["tags"] = list(_tags(operation))
            if not everything and not path.startswith(RULED):
                operation["tags"].append("plain")
    for value in _objects(described):
        _translate(value, schemas)
    return described


def _complete_answers(path: str, operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    responses = operation["responses"]
    if "204" in responses:  # says that nothing follows, whatever else is described
        responses["204"].pop("content", None)
    if "stream" in _body(operation, schemas).get("properties", {}):
        responses["200"]["content"]["text/event-stream"] = {"schema": SERVER_SENT_EVENT}
    content = {"application/json": {"schema": REFUSAL}}
    responses["4XX"] = {"description": "Refused", "content": content}
    if path.startswith(PUBLIC):
        operation["security"] = []


def _body(operation: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    content = operation.get("requestBody", {}).get("content", {})
    return _resolved(content.get("application/json", {}).get("schema", {}), schemas)


def _complete_parameters(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    parameters = operation.get("parameters", [])
    parameters[:] = [each for each in parameters if each["name"] not in LEFT_OUT or _is_key(each)]
    for each in parameters:
        if _is_key(each):
            each["schema"] = {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,255}$"}
        if each.get("style") == "deepObject":
            each["schema"] = _closed(each["schema"], schemas)


def _is_key(parameter: dict[str, Any]) -> bool:
    return parameter["name"] == "Idempotency-Key" and parameter["required"]


def _closed(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """Names that brackets can hold, and no objects of which a query would say nothing."""
    schema = _resolved(schema, schemas)
    if "anyOf" in schema:
        return {**schema, "anyOf": [_closed(each, schemas) for each in schema["anyOf"]]}
    if schema.get("type") != "object":
        return schema
    said = {"minProperties": 1, "propertyNames": {"pattern": "^[a-z]+$"}}
    if "properties" in schema:
        inner = {name: _closed(each, schemas) for name, each in schema["properties"].items()}
        said = {"minProperties": 1, "properties": inner, "additionalProperties": False}
    return {**schema, **said}


def _resolved(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    return schema


def _tags(operation: dict[str, Any]) -> Iterator[str]:
    """What `schemathesis.toml` makes exceptions for."""
    parameters = operation.get("parameters", [])
    types = set(operation.get("requestBody", {}).get("content", ()))
    if types & {FORM, MULTIPART} or any(each.get("style") == "deepObject" for each in parameters):
        yield "text"
    if FORM in types:
        yield "form"
    if "x-also" in operation:
        yield "several"
    if any(map(_is_key, parameters)):
        yield "key"


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in list(value.values()):
            yield from _objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner)


def _translate(schema: dict[str, Any], schemas: dict[str, Any]) -> None:
    if schema.get("format") == "url":
        schema["format"] = "uri"
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, dict) and isinstance(schema.get("anyOf"), list):
        name = discriminator["propertyName"]
        discriminator["mapping"] = {
            tag: variant["$ref"]
            for variant in schema["anyOf"]
            for tag in schemas[variant["$ref"].rpartition("/")[2]]["properties"][name].get(
                "enum", []
            )
        }


@contextmanager
def emulator() -> Iterator[str]:
    """An emulator in a process of its own, that has to live to the end; its base URL."""
    command = [sys.executable, "-m", "telnyx_async.emulator", "--port", "0", "--key", KEY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip().removeprefix("TELNYX_BASE_URL=")
            assert process.poll() is None, f"the emulator died: {process.returncode}"
        finally:
            process.terminate()


def main(arguments: list[str]) -> int:
    everything = "--everything" in arguments
    arguments = [each for each in arguments if each != "--everything"]
    settings = Path(__file__).with_name("schemathesis.toml")
    with tempfile.TemporaryDirectory() as folder, emulator() as url:
        described = Path(folder, "openapi.json")
        described.write_text(json.dumps(document(everything=everything)))
        tool = [sys.executable, "-m", "schemathesis.cli"]
        options = ["--url", url, "--header", f"Authorization: Bearer {KEY}", *arguments]
        command = [*tool, "--config-file", str(settings), "run", str(described), *options]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
