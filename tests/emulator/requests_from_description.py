"""Example requests for every operation, generated from the API description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

from telnyx_async import _json
from telnyx_async._validation import DescribedOperation, Request
from telnyx_async.emulator._rest.examples import Examples

BOUNDARY = "boundary"
CURSORS = {"cursor", "page_cursor", "page[after]"}


def request(operation: DescribedOperation, examples: Examples, **path: str) -> Request:
    """Return a request with all arguments of `operation`."""
    query = list(operation.selector.items())
    for each in operation.parameters["query"]:
        if each.name not in CURSORS:
            query += pairs(each.name, examples.value(each.schema, each.name))
    headers = {"authorization": "Bearer KEY"}
    for each in operation.parameters["header"]:
        headers[each.name.lower()] = examples.value(each.schema, each.name)
    body = b""
    if operation.body is not None:
        content_type, schema = operation.body
        headers["content-type"], body = encoded(content_type, examples.value(schema))
    return Request(
        method=operation.method,
        raw_path=url_path(operation, examples, path),
        raw_query=urlencode(query),
        headers=headers,
        body=body,
    )


def url_path(operation: DescribedOperation, examples: Examples, given: dict[str, str]) -> str:
    path = operation.path.partition("?")[0]
    for each in operation.parameters["path"]:
        value = given.get(each.name) or str(examples.value(each.schema, each.name))
        path = path.replace(f"{{{each.name}}}", quote(value, safe=""))
    return path if path.startswith("/.well-known/") else f"/v2{path}"


def pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from pairs(f"{name}[{key}]", inner)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for index, inner in enumerate(value):
            yield from pairs(f"{name}[{index}]", inner)
    elif isinstance(value, list):
        yield name, ",".join(map(str, value))
    else:
        yield name, str(value).lower() if isinstance(value, bool) else str(value)


def encoded(content_type: str, value: Any) -> tuple[str, bytes]:
    if content_type == "application/json":
        return content_type, _json.dumps(value)
    if content_type == "application/octet-stream":
        return content_type, b"\x00content"
    if content_type == "application/x-www-form-urlencoded":
        fields = [pair for name, inner in value.items() for pair in pairs(name, inner)]
        return content_type, urlencode(fields).encode()
    parts = b"".join(part(name, inner) for name, inner in value.items())
    return f"{content_type}; boundary={BOUNDARY}", parts + f"--{BOUNDARY}--\r\n".encode()


def part(name: str, value: Any) -> bytes:
    text = value if isinstance(value, str) else _json.dumps(value).decode()
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
    return f"{head}{text}\r\n".encode()
