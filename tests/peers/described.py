"""`nox -s schemathesis`: whatever the emulator is asked, it answers as the API is described.

schemathesis makes requests up from the description, right ones and wrong ones, and looks at the
answers. Some of what the description means it has no words for; `document` says it in OpenAPI's.
`schemathesis.toml` has what is not to be looked at, with the reasons.
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

FORMS = {"application/x-www-form-urlencoded", "multipart/form-data"}
PUBLIC = ("/.well-known/", "/oauth/authorize", "/oauth/jwks", "/oauth/register", "/oauth/token")

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


def document() -> dict[str, Any]:
    """The description with all that schemathesis has to be told."""
    described = load()
    for path, verbs in described["paths"].items():
        for operation in verbs.values():
            _complete(path, operation)
    for value in _objects(described):
        _translate(value, described["components"]["schemas"])
    return described


def _complete(path: str, operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    if "204" in responses:  # says that nothing follows, whatever else is described
        responses["204"].pop("content", None)
    answer = {"description": "Refused", "content": {"application/json": {"schema": REFUSAL}}}
    responses["4XX"] = answer
    if path.startswith(PUBLIC):
        operation["security"] = []
    parameters = operation.get("parameters", [])
    for each in parameters:
        if each["name"] == "Idempotency-Key":
            each["schema"] = {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,255}$"}
    parameters[:] = [
        each
        for each in parameters
        if each["name"] not in LEFT_OUT or (each["required"] and each["name"] == "Idempotency-Key")
    ]
    operation["tags"] = list(_tags(operation, parameters))


def _tags(operation: dict[str, Any], parameters: list[dict[str, Any]]) -> Iterator[str]:
    """What `schemathesis.toml` makes exceptions for."""
    is_form = not FORMS.isdisjoint(operation.get("requestBody", {}).get("content", ()))
    if is_form or any(each.get("style") == "deepObject" for each in parameters):
        yield "text"
    if "x-also" in operation:
        yield "several"
    if any(each["name"] == "Idempotency-Key" for each in parameters):
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
    settings = Path(__file__).with_name("schemathesis.toml")
    with tempfile.TemporaryDirectory() as folder, emulator() as url:
        described = Path(folder, "openapi.json")
        described.write_text(json.dumps(document()))
        tool = [sys.executable, "-m", "schemathesis.cli"]
        options = ["--url", url, "--header", f"Authorization: Bearer {KEY}", *arguments]
        command = [*tool, "--config-file", str(settings), "run", str(described), *options]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
