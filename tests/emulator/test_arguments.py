"""Arguments in queries, forms and multipart bodies, parsed as the description says."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from telnyx_async._validation import Request, Upload
from telnyx_async.emulator._account import Account
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._service import Service

KEY = {"authorization": "Bearer KEY"}


@pytest.fixture
def service() -> Service:
    return Service(Account(VirtualClock(running=False)), stateful=False)


def parsed_query(service: Service, path: str, query: str) -> Any:
    assert service.respond(Request("GET", f"/v2{path}", query, KEY)).status == 200
    return service.requests[-1].query


def parsed_body(service: Service, method: str, path: str, kind: str, content: bytes) -> Any:
    headers = {**KEY, "content-type": kind}
    response = service.respond(Request(method, f"/v2{path}", "", headers, content))
    assert response.status < 300, response.body
    return service.requests[-1].body


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("/rooms", "page[size]=5&page%5Bnumber%5D=2", {"page[size]": 5, "page[number]": 2}),
        ("/rooms", "include_sessions=true", {"include_sessions": True}),
        ("/rooms", "include_sessions=False", {"include_sessions": False}),
        ("/rooms", "unknown=1", {}),
        (
            "/rooms",
            "filter[unique_name]=a%26b&filter[date_created_at][gte]=2026-01-01",
            {"filter": {"unique_name": "a&b", "date_created_at": {"gte": "2026-01-01"}}},
        ),
        ("/oauth_clients", "filter[name][contains]=a", {"filter[name][contains]": "a"}),
        ("/rooms", "page[size]=5&page[size]=6", {"page[size]": 6}),
        ("/rooms", "page[size]=5.0&page[number]=1e1", {"page[size]": 5, "page[number]": 10}),
    ],
)
def test_queries(service: Service, path: str, query: str, expected: Any) -> None:
    assert parsed_query(service, path, query) == expected


def test_numbers(service: Service) -> None:
    query = "aggregation_type=TAG&product_breakdown=COUNTRY&connections=-1.5E-1&connections=2"
    read = parsed_query(service, "/reports/cdr_usage_reports/sync", query)
    assert read["connections"] == [-0.15, 2]


@pytest.mark.parametrize("query", ["page[size]=5.5", "page[size]=1e999", "page[size]=five"])
def test_text_that_is_not_a_number_is_an_error(service: Service, query: str) -> None:
    assert service.respond(Request("GET", "/v2/rooms", query, KEY)).status == 422


def test_accept_header_is_not_validated(service: Service) -> None:
    headers = {**KEY, "accept": "*/*"}
    path = "/v2/organizations/users/users_groups_report"
    assert service.respond(Request("GET", path, "", headers)).status == 200


def test_lists_in_a_query(service: Service) -> None:
    path = "/ai/conversations/insights/aggregates"
    operations = service.account.description.operations.values()
    found = [
        (operation.path, each.name)
        for operation in operations
        for each in operation.parameters["query"]
        if each.schema.get("type") == "array" and operation.method == "GET"
        if "{" not in operation.path and not any(p.required for p in operation.parameters["query"])
        if each.schema["items"] == {"type": "string"}
    ]
    path, name = found[0]
    read = ["a", "b"]
    assert parsed_query(service, path, f"{name}=a&{name}=b&{name}=c") == {name: ["a", "b", "c"]}
    for query in (f"{name}=a,b", f"{name}=a&{name}=b", f"{name}[]=a&{name}[]=b"):
        assert parsed_query(service, path, query) == {name: read}
    assert parsed_query(service, path, f"{name}[0]=a&{name}[1]=b") == {name: read}
    assert parsed_query(service, path, f'{name}=["a","b"]') == {name: read}
    assert parsed_query(service, path, f"{name}=") == {name: []}


def test_forms(service: Service) -> None:
    fields = {
        "MachineDetection": "Enable",
        "CustomHeaders[0][name]": "X-A",
        "CustomHeaders[0][value]": "1",
        "Timeout": "30",
        "From": "+13125550100",
        "To": "+13125550101",
    }
    path = "/texml/Accounts/1/Conferences/2/Participants"
    kind = "application/x-www-form-urlencoded; charset=utf-8"
    read = parsed_body(service, "POST", path, kind, urlencode(fields).encode())
    assert read["CustomHeaders"] == [{"name": "X-A", "value": "1"}]
    assert read["Timeout"] == 30


def multipart(*parts: tuple[str, bytes]) -> bytes:
    pieces = [
        b"--b\r\nContent-Disposition: form-data; " + head.encode() + b"\r\n\r\n" + content + b"\r\n"
        for head, content in parts
    ]
    return b"".join(pieces) + b"--b--\r\n"


def test_multipart_files(service: Service) -> None:
    content = bytes(range(256)) + b"\r\n"
    sent = multipart(
        ('name="image_file"; filename="a.png"\r\nContent-Type: image/png', content),
        ('name="name"', "Ädä".encode()),
        ("no-name=1", b"x"),
    )
    read = parsed_body(
        service, "POST", "/ai/avatars", "multipart/form-data; boundary=b", sent + b"--b broken"
    )
    assert read == {"image_file": Upload("a.png", "image/png", content), "name": "Ädä"}


def test_multipart_objects(service: Service) -> None:
    item = {"alias": "b", "text": "a", "type": "alias"}
    text = json.dumps(item).encode()
    for parts in (
        [('name="items"', text), ('name="items"', text)],
        [('name="items"', b"[" + text + b"," + text + b"]")],
    ):
        sent = multipart(('name="name"', b"n"), *parts)
        read = parsed_body(
            service, "POST", "/pronunciation_dicts", "multipart/form-data; boundary=b", sent
        )
        assert read["items"] == [item, item]


def test_multipart_object_with_index(service: Service) -> None:
    sent = multipart(
        ('name="name"', b"n"), ('name="items[0]"', b'{"alias":"b","text":"a","type":"alias"}')
    )
    kind = "multipart/form-data; boundary=b"
    assert len(parsed_body(service, "POST", "/pronunciation_dicts", kind, sent)["items"]) == 1


def test_malformed_multipart_object_is_an_error(service: Service) -> None:
    sent = multipart(('name="name"', b"n"), ('name="items"', b"{broken"))
    headers = {**KEY, "content-type": "multipart/form-data; boundary=b"}
    response = service.respond(Request("POST", "/v2/pronunciation_dicts", "", headers, sent))
    assert response.status == 422


def test_binary_bodies(service: Service) -> None:
    read = parsed_body(
        service, "PUT", "/storage/kvs/1/keys/a", "application/octet-stream", b"\x00\xff"
    )
    assert read == b"\x00\xff"
    assert (
        parsed_body(service, "PUT", "/storage/kvs/1/keys/a", "application/octet-stream", b"") == b""
    )


def test_operations_that_share_a_path(service: Service) -> None:
    operations = service.account.description.operations
    shared = [op for op in operations.values() if "also" not in op.id and op.path == "/documents"]
    assert shared
    document = b'{"url": "https://example.com/a.pdf"}'
    parsed_body(service, "POST", "/documents", "application/json", document)
    assert service.requests[-1].operation == "documents.upload_json"


@pytest.mark.parametrize(
    "query", ["filter=1&filter[unique_name]=a", "filter[unique_name]=a&filter=1"]
)
def test_contradicting_query_is_an_error(service: Service, query: str) -> None:
    assert service.respond(Request("GET", "/v2/rooms", query, KEY)).status == 422
