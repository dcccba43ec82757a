"""What code for the official clients does with them, done with ours."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

import telnyx_async
import telnyx_sync
from telnyx_async import AsyncTelnyx, HttpResponse, Timeout, realtime
from telnyx_async.emulator import BlockingEmulator
from telnyx_async.models import Data, Room
from telnyx_sync import Telnyx

ID = "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"


def test_options_that_are_read(client: Telnyx, server: BlockingEmulator) -> None:
    copy = client.copy(default_headers={"X-One": "1"}, default_query={"a": 1}, max_retries=4)
    assert (copy.api_key, copy.max_retries, str(copy.base_url)) == ("KEY", 4, server.url)
    assert (copy.default_headers, copy.default_query) == ({"X-One": "1"}, {"a": 1})
    assert copy.auth_headers == {"Authorization": "Bearer KEY"}
    assert "KEY" not in repr(copy.api_key)
    assert copy.timeout == client.timeout


def test_defaults_can_be_replaced(client: Telnyx) -> None:
    copy = client.with_options(default_headers={"X-One": "1"}, default_query={"a": 1})
    other: Any = copy.copy(set_default_headers={"X-Two": "2"}, set_default_query={})  # type: ignore[call-arg]
    assert (other.default_headers, other.default_query) == ({"X-Two": "2"}, {})


def test_a_client_with_oauth_credentials_has_no_fixed_header() -> None:
    client = AsyncTelnyx(client_id="id", client_secret="secret")
    assert (client.client_id, client.client_secret, client.auth_headers) == ("id", "secret", {})


def test_a_client_knows_that_it_is_closed(server: BlockingEmulator) -> None:
    client = Telnyx("KEY", base_url=server.url)
    assert not client.is_closed()
    client.close()
    assert client.is_closed()


def test_a_transport_that_does_not_say(server: BlockingEmulator) -> None:
    transport = SimpleNamespace(send=None, aclose=None)
    transport.send = transport.aclose = print
    assert not AsyncTelnyx("KEY", transport=transport).is_closed()


def test_base_url_can_be_set(server: BlockingEmulator) -> None:
    with Telnyx("KEY", base_url="http://127.0.0.1:9/v2", max_retries=0) as client:
        assert client.rooms.with_raw_response is not None  # the resource is kept by the client
        client.base_url = server.url
        client.rooms.retrieve(ID)
    assert [call.operation for call in server.requests] == ["rooms.retrieve"]


@pytest.mark.parametrize(
    ("option", "advice"),
    [
        ("http_client", "session="),
        ("proxies", "proxy="),
        ("retries", "max_retries"),
        ("websocket_base_url", "base_url="),
        ("connection_pool_limits", "max_connections="),
    ],
)
def test_an_option_of_theirs_names_ours(option: str, advice: str) -> None:
    given: Any = {option: object()}
    for kind in (Telnyx, AsyncTelnyx):
        for call in (kind, kind("KEY").with_options, kind("KEY").copy):
            with pytest.raises(TypeError, match=f"there is no option {option}.*{advice}"):
                call(**given)


def test_options_of_copies_only(client: Telnyx) -> None:
    for kind in (Telnyx, AsyncTelnyx):
        for name in ("set_default_headers", "set_default_query"):
            given: Any = {name: {}}
            with pytest.raises(TypeError, match=f"no option {name}.*default_headers"):
                kind("KEY", **given)
            given = {name: {}, name.removeprefix("set_"): {}}
            with pytest.raises(ValueError, match=f"either .* or {name}"):
                kind("KEY").with_options(**given)


def test_an_argument_of_theirs_names_ours(client: Telnyx, server: BlockingEmulator) -> None:
    given: Any = {"headers": {}, "json": {}, "params": {}}
    with pytest.raises(TypeError, match=r"headers extra_headers=.*extra_body=.*extra_query="):
        client.rooms.list(**given)
    for call in (client.put, client.patch, client.delete):
        with pytest.raises(TypeError, match=r"stream, stream_cls.*client\.get or client\.post"):
            call("/rooms", stream=True, stream_cls=None)  # type: ignore[call-arg]
    assert not list(server.requests)


def test_their_transport_is_accepted() -> None:
    client = Telnyx(  # type: ignore[call-arg]
        "KEY", http_client=telnyx_sync.DefaultHttpxClient(), _strict_response_validation=True
    )
    assert client._async._pipeline.config.strict_response_validation
    with pytest.raises(TypeError, match=r"limits.*max_connections="):
        telnyx_async.DefaultAioHttpClient(limits=3)


@pytest.mark.parametrize(
    ("given", "limits"),
    [
        (Timeout(20), (None, 20, 20, 20)),
        (Timeout(60.0, read=5.0, write=10.0, connect=2.0), (None, 2.0, 5.0, 60.0)),
        (Timeout(total=5), (5, None, None, None)),
        (SimpleNamespace(connect=2.0, read=5.0, write=10.0, pool=None), (None, 2.0, 5.0, None)),
        (20.0, (20.0, 5.0, None, None)),
    ],
)
def test_timeouts(given: Any, limits: tuple[Any, ...]) -> None:
    timeout = AsyncTelnyx("KEY", timeout=given).timeout
    assert (timeout.total, timeout.connect, timeout.read, timeout.pool) == limits


async def test_verbs_take_options(async_client: AsyncTelnyx, server: BlockingEmulator) -> None:
    options: Any = {
        "headers": {"X-One": "1"},
        "params": {"page[size]": 2},
        "timeout": 5,
        "max_retries": 1,
        "follow_redirects": None,
    }
    found = await async_client.get("/rooms", cast_to=HttpResponse, options=options)
    assert (found.status_code, found.json()["data"][0].keys() >= {"id"}) == (200, True)
    assert found.request is not None
    assert found.request.headers["X-One"] == "1"
    assert server.requests[-1].query == {"page[size]": 2}


async def test_a_header_is_left_out_of_one_call(
    async_client: AsyncTelnyx, server: BlockingEmulator
) -> None:
    client = async_client.with_options(default_headers={"X-One": "1"})
    for nothing in (telnyx_async.omit, None):
        await client.get("/rooms", extra_headers={"X-One": nothing})  # type: ignore[dict-item]
        assert "x-one" not in server.requests[-1].headers


async def test_a_verb_with_a_key_and_more_json(
    async_client: AsyncTelnyx, server: BlockingEmulator
) -> None:
    options: Any = {"idempotency_key": "key-1", "extra_json": {"max_participants": 3}}
    body = {"unique_name": "x"}
    made = await async_client.post("/rooms", cast_to=Data[Room], body=body, options=options)
    assert made.data.id
    assert server.requests[-1].headers["idempotency-key"] == "key-1"
    assert server.requests[-1].body == {"unique_name": "x", "max_participants": 3}


async def test_a_body_of_bytes(async_client: AsyncTelnyx, server: BlockingEmulator) -> None:
    path = f"/storage/kvs/{ID}/keys/a"
    await async_client.put(path, content=b"x", cast_to=HttpResponse)
    await async_client.request(HttpResponse, {"method": "PUT", "url": path, "content": b"x"})
    assert [(each.operation, each.content) for each in server.requests] == [
        ("storage.kvs.keys.update", b"x")
    ] * 2
    with pytest.raises(TypeError, match="either body or content"):
        await async_client.put(path, body={}, content=b"x")


@pytest.mark.parametrize("files", [{"media": b"x"}, [("media", ("a.mp3", b"x", "audio/mpeg"))]])
async def test_a_verb_with_files(
    async_client: AsyncTelnyx, server: BlockingEmulator, files: Any
) -> None:
    await async_client.post("/media", body={"media_name": "a"}, files=files)
    assert server.requests[-1].operation == "media.upload"
    assert server.requests[-1].headers["content-type"].startswith("multipart/form-data")


async def test_a_response_of_httpx(async_client: AsyncTelnyx) -> None:
    httpx_response: Any = type("Response", (), {"__module__": "httpx"})
    found = await async_client.get("/rooms", cast_to=httpx_response)
    assert isinstance(found, HttpResponse)
    assert found.text.startswith("{")
    assert found.content == found.body


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"stream": True}, r"AsyncStream\[dict\]"),
        ({"options": {"follow_redirects": True}}, "'follow_redirects'.*max_retries"),
        ({"follow_redirects": True}, "takes no argument follow_redirects$"),
        ({"headers": {}, "params": {}}, "pass for headers extra_headers=, for params extra_query="),
        ({"retries": 1}, "max_retries="),
    ],
)
async def test_options_of_verbs_that_are_refused(
    async_client: AsyncTelnyx, server: BlockingEmulator, options: Any, message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        await async_client.get("/rooms", **options)
    assert not list(server.requests)


def test_request(client: Telnyx, server: BlockingEmulator) -> None:
    options = {"method": "POST", "url": "/rooms", "json_data": {"unique_name": "x"}}
    room: Data[Room] = client.request(Data[Room], options)
    assert room.data.id
    client.request(
        dict, SimpleNamespace(method="post", url="/media", files={"media": b"x"}, max_retries=2)
    )
    assert [call.operation for call in server.requests] == ["rooms.create", "media.upload"]


def test_names(tmp_path: Any) -> None:
    for package in (telnyx_async, telnyx_sync):
        assert package.NOT_GIVEN is package.omit is package.not_given is package.UNSET
        assert package.NotGiven is package.Unset
        omit_type: Any = package.Omit
        assert omit_type() is package.omit
        assert isinstance(package.omit, omit_type)
        assert not isinstance(None, omit_type)
        assert package.BaseModel is telnyx_async.models.Model
        assert package.DEFAULT_MAX_RETRIES == 2
        assert AsyncTelnyx("KEY").timeout == package.DEFAULT_TIMEOUT
        assert package.DEFAULT_CONNECTION_LIMITS.max_connections == 100
        assert issubclass(package.APIWebhookValidationError, ValueError)
        assert package.types.Room is Room
        assert package.ReconnectingEvent is realtime.ReconnectingEvent
        assert package.ReconnectingOverrides is realtime.ReconnectingOverrides
        assert package.__version__ == "0.1.0"
        with pytest.raises(AttributeError, match="nothing"):
            _ = package.nothing
        with pytest.raises(AttributeError):
            _ = package.__nothing__
    assert telnyx_async.AsyncClient is AsyncTelnyx
    assert telnyx_sync.Client is Telnyx
    assert telnyx_sync.APIResponse is telnyx_sync.RawResponse
    assert telnyx_async.AsyncAPIResponse is telnyx_async.AsyncRawResponse
    with pytest.raises(AttributeError):
        _ = telnyx_sync.AsyncClient  # type: ignore[attr-defined]
    (tmp_path / "a.txt").write_bytes(b"x")
    assert telnyx_async.file_from_path(tmp_path / "a.txt") == ("a.txt", b"x")


def test_the_modules_of_the_packages_are_not_mixed_up() -> None:
    code = "import telnyx_async.bulk; from telnyx_sync import bulk; print(bulk.__name__)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert found.stdout == "telnyx_sync.bulk\n"
