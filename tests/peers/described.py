"""`nox -s schemathesis`: the emulator's responses conform to the API description.

schemathesis generates valid and invalid requests from the description and checks the responses.
The description leaves some facts out, or states them in extensions of its own: `document` adds them
in the terms of OpenAPI. `schemathesis.toml` disables some checks, with the reasons.

The limits of each field are tested for the products with handlers of their own. For all others
`nox -s schemathesis -- --everything` tests them, too, which takes twice as long.
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
IGNORED_PARAMETERS = {"Accept", "Idempotency-Key", "cursor", "page_cursor", "page[after]"}
"""OpenAPI ignores `Accept`; whether the others are valid depends on earlier requests."""

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
PUBLIC = ("/.well-known/", "/oauth/authorize", "/oauth/jwks", "/oauth/register", "/oauth/token")
WITH_HANDLERS = (
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

ERROR_RESPONSE = {
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
    """Return the description with the facts that schemathesis needs."""
    described = load()
    schemas = described["components"]["schemas"]
    for path, verbs in described["paths"].items():
        for operation in verbs.values():
            _complete_responses(path, operation, schemas)
            _complete_parameters(operation, schemas)
            operation["tags"] = list(_tags(operation))
            if not everything and not path.startswith(WITH_HANDLERS):
                operation["tags"].append("plain")
    for value in _objects(described):
        _translate(value, schemas)
    return described


def _complete_responses(path: str, operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    responses = operation["responses"]
    if "204" in responses:  # RFC 9110: no content, whatever the description says
        responses["204"].pop("content", None)
    if "stream" in _body(operation, schemas).get("properties", {}):
        responses["200"]["content"]["text/event-stream"] = {"schema": SERVER_SENT_EVENT}
    content = {"application/json": {"schema": ERROR_RESPONSE}}
    responses["4XX"] = {"description": "Error", "content": content}
    if path.startswith(PUBLIC):
        operation["security"] = []


def _body(operation: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    content = operation.get("requestBody", {}).get("content", {})
    return _resolve(content.get("application/json", {}).get("schema", {}), schemas)


def _complete_parameters(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    parameters = operation.get("parameters", [])
    parameters[:] = [
        each for each in parameters if each["name"] not in IGNORED_PARAMETERS or _is_key(each)
    ]
    for each in parameters:
        if _is_key(each):
            each["schema"] = {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,255}$"}
        if each.get("style") == "deepObject":
            each["schema"] = _restrict(each["schema"], schemas)


def _is_key(parameter: dict[str, Any]) -> bool:
    return parameter["name"] == "Idempotency-Key" and bool(parameter["required"])


def _restrict(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """Restrict objects to names that brackets can hold, and to those that a query can express."""
    schema = _resolve(schema, schemas)
    if "anyOf" in schema:
        return {**schema, "anyOf": [_restrict(each, schemas) for each in schema["anyOf"]]}
    if schema.get("type") != "object":
        return schema
    rules = {"minProperties": 1, "propertyNames": {"pattern": "^[a-z]+$"}}
    if "properties" in schema:
        inner = {name: _restrict(each, schemas) for name, each in schema["properties"].items()}
        rules = {"minProperties": 1, "properties": inner, "additionalProperties": False}
    return {**schema, **rules}


def _resolve(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    return schema


def _tags(operation: dict[str, Any]) -> Iterator[str]:
    """Yield the tags that `schemathesis.toml` disables checks for."""
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
    """Run the emulator in a process, which must not exit before the end; yield its base URL."""
    command = [sys.executable, "-m", "telnyx_async.emulator", "--port", "0", "--key", KEY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip().removeprefix("TELNYX_BASE_URL=")
            assert process.poll() is None, f"the emulator exited with status {process.returncode}"
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
