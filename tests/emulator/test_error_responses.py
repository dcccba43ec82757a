"""Requests that the description does not allow have the error responses of the service."""

from __future__ import annotations

import json
from typing import Any

import pytest

from telnyx_async._validation import Request
from telnyx_async.emulator._account import Account
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._rest.responses import Response
from telnyx_async.emulator._service import Service

JSON = {"content-type": "application/json"}
KEY = {"authorization": "Bearer KEY"}
SMS = {"from": "+13125550100", "to": "+13125550101", "text": "Hello"}


@pytest.fixture(scope="module")
def service() -> Service:
    return Service(Account(VirtualClock(running=False)), api_key="KEY")


def send(
    service: Service, method: str, path: str, body: Any = None, **headers: str
) -> tuple[Response, Any]:
    path, _, query = path.partition("?")
    content = (
        b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    )
    sent = {
        **KEY,
        **(JSON if content else {}),
        **{k.replace("_", "-"): v for k, v in headers.items()},
    }
    response = service.respond(Request(method, f"/v2{path}", query, sent, content))
    return response, json.loads(response.body)["errors"][0]


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "10005"),
        ("GET", "/rooms/", 404, "10005"),
        ("PUT", "/rooms", 405, "10015"),
        ("GET", "/rooms/00000000-0000-4000-8000-000000000000", 404, "10005"),
        ("GET", "/rooms/no-uuid", 422, "10006"),
        ("GET", "/ai/assistants/unknown/versions", 404, "10005"),
    ],
)
def test_paths(service: Service, method: str, path: str, status: int, code: str) -> None:
    response, error = send(service, method, path)
    assert (response.status, error["code"]) == (status, code)


@pytest.mark.parametrize("path", ["/rooms", "/v1/rooms", "/v2"])
def test_other_paths_say_where_the_api_is(service: Service, path: str) -> None:
    response = service.respond(Request("GET", path, "", KEY, b""))
    detail = json.loads(response.body)["errors"][0]["detail"]
    assert response.status == 404
    assert f"nothing at {path}." in detail
    assert "emulator of the Telnyx API" in detail
    assert "/v2" in detail


def test_wrong_method_is_told_the_allowed_ones(service: Service) -> None:
    response, _ = send(service, "PUT", "/rooms")
    assert response.headers["Allow"] == "GET, POST"


@pytest.mark.parametrize("given", ["", "Bearer", "Bearer ", "Bearer WRONG", "Basic KEY"])
def test_api_keys(service: Service, given: str) -> None:
    response, error = send(service, "GET", "/rooms", authorization=given)
    assert (response.status, error["code"]) == (401, "10009")


def test_some_operations_need_no_api_key(service: Service) -> None:
    path = "/.well-known/oauth-authorization-server"
    for prefix in ("", "/v2"):
        assert service.respond(Request("GET", prefix + path)).status == 200


@pytest.mark.parametrize(
    ("path", "parameter", "detail"),
    [
        ("/rooms?page[size]=0", "page[size]", "must be at least 1"),
        ("/rooms?page[size]=251", "page[size]", "must be at most 250"),
        ("/ai/missions/events?page[size]=0", "page[size]", "must be more than 0"),
        (
            "/ai/conversations/insight-groups?page[size]=100",
            "page[size]",
            "must be less than 100",
        ),
        ("/ai/missions/events?page[size]=1001", "page[size]", "must be at most 1000"),
        ("/detail_records?page[number]=5678757053", "page[number]", "must be at most 2.14748e+09"),
        ("/rooms?page[number]=x", "page[number]", "must be of type integer"),
        ("/rooms?page[number]=1.5", "page[number]", "must be of type integer"),
        ("/rooms?include_sessions=maybe", "include_sessions", "must be of type boolean"),
        (
            "/rooms?filter[date_created_at][gte]=yesterday",
            "filter[date_created_at][gte]",
            "must have the format date",
        ),
        (
            "/conferences?filter[status]=asleep",
            "filter[status]",
            "must be one of init, in_progress, completed",
        ),
        ("/messaging_tollfree/verification/requests", "page", "page is required"),
        ("/email_templates?page_cursor=bad", "page_cursor", "is not a cursor of this list"),
    ],
)
def test_queries(service: Service, path: str, parameter: str, detail: str) -> None:
    response, error = send(service, "GET", path)
    assert (response.status, error["source"]) == (422, {"parameter": parameter})
    assert error["detail"] == detail


@pytest.mark.parametrize(
    ("path", "body", "pointer", "detail"),
    [
        ("/rooms", {"max_participants": 1}, "/max_participants", "must be at least 2"),
        ("/rooms", {"max_participants": 51}, "/max_participants", "must be at most 50"),
        ("/rooms", {"max_participants": "2"}, "/max_participants", "must be of type integer"),
        ("/rooms", {"max_participants": True}, "/max_participants", "must be of type integer"),
        ("/rooms", {"max_participants": 2.5}, "/max_participants", "must be of type integer"),
        ("/rooms", {"enable_recording": 1}, "/enable_recording", "must be of type boolean"),
        ("/rooms", {"unique_name": None}, "/unique_name", "must be of type string"),
        ("/rooms", {"webhook_event_url": "x"}, "/webhook_event_url", "must have the format uri"),
        (
            "/rooms",
            {"webhook_event_url": "https://Ä"},
            "/webhook_event_url",
            "must have the format uri",
        ),
        (
            "/outbound_voice_profiles",
            {"name": "office", "calling_window": {"start_time": "noon"}},
            "/calling_window/start_time",
            "must have the format time",
        ),
        ("/messages", {"from": "+13125550100"}, "/to", "to is required"),
        ("/messages", {**SMS, "send_at": "now"}, "/send_at", "must have the format date-time"),
        (
            "/messages",
            {**SMS, "send_at": "2030-01-01"},
            "/send_at",
            "must have the format date-time",
        ),
        ("/messages", {**SMS, "media_urls": [1]}, "/media_urls/0", "must be of type string"),
        ("/messages", {**SMS, "type": "FAX"}, "/type", "must be one of SMS, MMS"),
        ("/queues", {"queue_name": ""}, "/queue_name", "must have at least 1 characters"),
        ("/queues", {"queue_name": "x" * 256}, "/queue_name", "must have at most 255 characters"),
        ("/call_reasons/validate", [], None, "must have at least 1 items"),
        ("/call_reasons/validate", ["a"] * 11, None, "must have at most 10 items"),
        ("/rooms", [], None, "must be of type object"),
        (
            "/advanced_orders",
            {"features": ["sms", "sms"]},
            "/features",
            "must not have an item twice",
        ),
    ],
)
def test_bodies(service: Service, path: str, body: Any, pointer: str | None, detail: str) -> None:
    response, error = send(service, "POST", path, body)
    assert (response.status, error["detail"]) == (422, detail)
    assert error.get("source") == ({"pointer": pointer} if pointer else None)


@pytest.mark.parametrize(
    ("tool", "place", "detail"),
    [
        ({"type": "webhook", "webhook": {"name": "a"}}, "/webhook/url", "url is required"),
        ({"type": "hangup"}, "/hangup", "hangup is required"),
        ({"type": "fax"}, "/type", "must be one of function, webhook, client_side_tool"),
        ({"type": 7}, "/type", "must be of type string"),
        ({}, "/type", "type is required"),
        ("hangup", "", "must be of type object"),
    ],
)
def test_error_is_about_the_alternative_that_was_meant(
    service: Service, tool: object, place: str, detail: str
) -> None:
    body = {"name": "a", "instructions": "b", "tools": [tool]}
    response, _ = send(service, "POST", "/ai/assistants", body)
    details = {
        error["source"]["pointer"]: error["detail"] for error in json.loads(response.body)["errors"]
    }
    assert response.status == 422
    assert details[f"/tools/0{place}"].startswith(detail)


def test_pointers_are_escaped(service: Service) -> None:
    body = {
        "name": "a",
        "instructions": "b",
        "dynamic_variables": {},
        "voice_settings": {"a/b~": 1},
    }
    response, error = send(service, "POST", "/ai/assistants", body)
    assert (response.status, error["source"]["pointer"]) == (422, "/voice_settings/voice")


def test_body_that_is_not_json(service: Service) -> None:
    for body in (b"{", b'{"a": NaN}', b"[" * 100_000, b"\xff"):
        response, error = send(service, "POST", "/rooms", body)
        assert (response.status, error["code"]) == (400, "10023")


@pytest.mark.parametrize("path", ["/messages", "/ai/avatars", "/documents"])
def test_missing_body(service: Service, path: str) -> None:
    response, error = send(service, "POST", path)
    assert (response.status, error["code"]) == (422, "10004")


def test_optional_body(service: Service) -> None:
    assert service.respond(Request("POST", "/v2/rooms", "", KEY)).status == 201


def test_missing_idempotency_key(service: Service) -> None:
    body = json.dumps(SMS).encode()
    for _ in range(2):
        assert (
            service.respond(Request("POST", "/v2/messages", "", {**KEY, **JSON}, body)).status
            == 200
        )


@pytest.mark.parametrize("cursor", ["!", "cm93", "cm93IHg=", "8J+YgA=="])
def test_invalid_cursors(service: Service, cursor: str) -> None:
    response, _ = send(service, "GET", f"/email_templates?page_cursor={cursor}")
    assert response.status == 422


@pytest.mark.parametrize("kind", ["text/plain", "", "application/x-www-form-urlencoded"])
def test_body_of_another_content_type(service: Service, kind: str) -> None:
    response, error = send(service, "POST", "/rooms", {}, content_type=kind)
    assert (response.status, error["code"]) == (415, "10014")


def test_multipart_body_without_a_boundary(service: Service) -> None:
    response, error = send(service, "POST", "/ai/avatars", b"x", content_type="multipart/form-data")
    assert (response.status, error["code"]) == (400, "10015")


@pytest.mark.parametrize("key", ["", "a b", "x" * 256, "ä"])
def test_malformed_idempotency_keys(service: Service, key: str) -> None:
    response, error = send(service, "POST", "/messages", SMS, idempotency_key=key)
    assert (response.status, error["source"]["parameter"]) == (422, "Idempotency-Key")
