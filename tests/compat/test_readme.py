"""Each kind of call that the official package's introduction shows, with another import."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

import telnyx_async
import telnyx_sync
from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import BlockingEmulator, Emulator, Fault
from telnyx_async.webhooks import generate_keys, sign
from telnyx_sync import APIStatusError, NotFoundError, Telnyx, Timeout

ID = "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"
DIAL: dict[str, Any] = {"connection_id": "1", "from_": "+13125550100", "to": "+13125550101"}


def test_a_call(client: Telnyx, server: BlockingEmulator) -> None:
    response = client.calls.dial(**DIAL, webhook_url="https://example.com/events")
    assert response.data.call_control_id
    assert server.requests[-1].body["webhook_url"] == "https://example.com/events"


async def test_an_asynchronous_call(async_client: AsyncTelnyx) -> None:
    assert (await async_client.calls.dial(**DIAL)).data.call_control_id


def test_pages(client: Telnyx, server: BlockingEmulator) -> None:
    rows = [row.source for row in client.access_ip_address.list(page_number=1, page_size=50)]
    first = client.access_ip_address.list(page_number=1, page_size=50)
    assert [row.source for row in first.data] == [row.source for row in first.items] == rows
    assert (first.meta.page_number, first.has_next_page(), first.next_page_info()) == (
        1,
        False,
        None,
    )


async def test_the_next_page(server: BlockingEmulator) -> None:
    async with Emulator() as stateful, AsyncTelnyx("KEY", base_url=stateful.url) as client:
        for number in range(3):
            await client.rooms.create(unique_name=f"room {number}")
        first = await client.rooms.list(page_size=2)
        info = first.next_page_info()
        assert info is not None
        assert info.params == {"page[number]": 2}
        assert [room.unique_name for room in (await first.get_next_page()).items] == ["room 2"]


def test_nested_arguments_and_filters(client: Telnyx, server: BlockingEmulator) -> None:
    client.calls.dial(**DIAL, answering_machine_detection_config={"silence_threshold": 512})
    assert server.requests[-1].body["answering_machine_detection_config"] == {
        "silence_threshold": 512
    }
    moment = datetime.fromisoformat("2019-12-27T18:11:19.117+00:00")
    client.access_ip_address.list(filter={"created_at": moment, "ip_address": "127.0.0.1"})
    assert server.requests[-1].query["filter"] == {
        "created_at": "2019-12-27T18:11:19.117000Z",
        "ip_address": "127.0.0.1",
    }


@pytest.mark.parametrize("wrap", [Path, lambda path: ("a.mp3", path.read_bytes(), "audio/mpeg")])
def test_files(client: Telnyx, server: BlockingEmulator, tmp_path: Path, wrap: Any) -> None:
    (tmp_path / "a.mp3").write_bytes(b"x")
    client.ai.audio.transcribe(
        model="distil-whisper/distil-large-v2", file=wrap(tmp_path / "a.mp3")
    )
    assert server.requests[-1].body["file"].content == b"x"


def test_media_by_url_and_by_file(client: Telnyx, server: BlockingEmulator) -> None:
    client.media.upload(media_url="https://example.com/a.mp3")
    assert server.requests[-1].headers["content-type"] == "application/json"
    client.media.upload(media=b"x", media_name="a.mp3")
    assert server.requests[-1].body["media"].content == b"x"
    client.faxes.create(connection_id="1", from_="+1", to="+2", media_url="https://example.com/a")
    assert server.requests[-1].headers["content-type"] == "application/json"


def test_errors(client: Telnyx, server: BlockingEmulator) -> None:
    server.faults.add(Fault.parse("rooms.retrieve:status=404,times=1"))
    with pytest.raises(NotFoundError) as caught:
        client.rooms.retrieve(ID)
    assert isinstance(caught.value, APIStatusError)
    assert caught.value.status_code == caught.value.response.status_code == 404
    assert caught.value.request is not None


def test_retries_and_timeouts(client: Telnyx) -> None:
    assert client.with_options(max_retries=5).access_ip_address.list().data
    assert client.with_options(timeout=5.0).timeout.total == 5.0
    assert client.with_options(timeout=Timeout(60.0, read=5.0)).timeout.read == 5.0


def test_null_and_missing(client: Telnyx) -> None:
    room = client.rooms.retrieve(ID).data
    assert "id" in room.model_fields_set
    assert "sessions" not in room.construct(id="a").model_fields_set


def test_raw_and_streamed_responses(client: Telnyx, tmp_path: Path) -> None:
    response = client.access_ip_address.with_raw_response.list()
    assert response.headers["content-type"].startswith("application/json")
    assert response.parse().data
    assert response.parse(to=dict).keys() == response.json().keys()
    assert response.text() == response.read().decode() == "".join(response.iter_text())
    assert b"".join(response.iter_bytes(7)) == response.content
    assert list(response.iter_lines()) == [response.text()]
    response.write_to_file(tmp_path / "list.json")
    assert (tmp_path / "list.json").read_bytes() == response.content
    assert response.is_closed
    response.close()
    with client.access_ip_address.with_streaming_response.list() as streamed:
        closed = streamed.is_closed
        assert not closed
        assert (streamed.method, streamed.retries_taken) == ("GET", 0)
        assert streamed.parse().data
        assert streamed.json().keys() == response.json().keys()
        assert streamed.text() == streamed.read().decode()
    assert streamed.is_closed
    with client.access_ip_address.with_streaming_response.list() as streamed:
        assert "".join(streamed.iter_text()).startswith("{")


def test_a_download(client: Telnyx) -> None:
    download = client.media.download("a.mp3")
    assert download.is_closed
    assert bytes(download) == download.read() == download.content
    with download as opened:
        assert not opened.is_closed
        assert opened.read() == download.content
    assert download.is_closed


def test_undocumented_requests(client: Telnyx, server: BlockingEmulator) -> None:
    found: Any = client.post("/rooms", cast_to=object, body={"unique_name": "x"})
    assert found["data"]["id"]
    client.rooms.create(
        extra_headers={"X-One": "1"}, extra_query={"a": 1}, extra_body={"unique_name": "x"}
    )
    assert server.requests[-1].body == {"unique_name": "x"}


@pytest.fixture
def environment(server: BlockingEmulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    monkeypatch.setenv("TELNYX_BASE_URL", server.url)


@pytest.mark.usefixtures("environment")
async def test_clients_from_the_environment(server: BlockingEmulator) -> None:
    assert Telnyx().calls.dial(**DIAL).data
    async with AsyncTelnyx(http_client=telnyx_async.DefaultAioHttpClient()) as client:  # type: ignore[call-arg]
        response = await client.calls.dial(**DIAL)
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer KEY"}
    assert response.to_dict()["data"]["call_control_id"] == response.data.call_control_id
    assert '"call_control_id"' in response.to_json()


async def test_all_pages_are_fetched() -> None:
    async with Emulator() as stateful, AsyncTelnyx("KEY", base_url=stateful.url) as client:
        for number in range(5):
            await client.access_ip_address.create(ip_address=f"192.0.2.{number}")
        found = [row.ip_address async for row in client.access_ip_address.list(page_size=2)]
        assert len(found) == len(set(found)) == 5
        assert [
            len(page.data) async for page in client.access_ip_address.list(page_size=2).iter_pages()
        ] == [2, 2, 1]
        pages = [
            call.query.get("page[number]", 1) for call in stateful.requests if call.method == "GET"
        ]
        assert pages == [1, 2, 3] * 2


async def test_a_file_sent_by_the_asynchronous_client(
    async_client: AsyncTelnyx, server: BlockingEmulator, tmp_path: Path
) -> None:
    (tmp_path / "a.mp3").write_bytes(b"x")
    await async_client.ai.audio.transcribe(
        model="distil-whisper/distil-large-v2", file=tmp_path / "a.mp3"
    )
    assert server.requests[-1].body["file"].content == b"x"


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, telnyx_sync.BadRequestError),
        (401, telnyx_sync.AuthenticationError),
        (403, telnyx_sync.PermissionDeniedError),
        (404, NotFoundError),
        (409, telnyx_sync.ConflictError),
        (422, telnyx_sync.UnprocessableEntityError),
        (429, telnyx_sync.RateLimitError),
        (503, telnyx_sync.InternalServerError),
    ],
)
def test_each_status_has_its_error(
    client: Telnyx, server: BlockingEmulator, status: int, error: type[APIStatusError]
) -> None:
    server.faults.add(Fault.parse(f"number_orders.create:status={status},times=1"))
    with pytest.raises(APIStatusError) as caught:
        client.number_orders.create(phone_numbers=[{"phone_number": "+13125550100"}])
    assert type(caught.value) is error
    assert isinstance(caught.value, telnyx_sync.APIError)
    assert caught.value.response.status_code == status


def test_no_connection_and_no_time() -> None:
    with Telnyx("KEY", base_url="http://127.0.0.1:9/v2", max_retries=0) as client:
        with pytest.raises(telnyx_sync.APIConnectionError) as caught:
            client.rooms.list()
        assert caught.value.__cause__ is not None


def test_a_call_that_takes_too_long(server: BlockingEmulator, client: Telnyx) -> None:
    server.faults.add(Fault.parse("rooms.list:latency=5"))
    with pytest.raises(telnyx_sync.APITimeoutError):
        client.with_options(timeout=0.2).rooms.list()
    server.faults.clear()


def test_retries_are_counted_at_the_server(client: Telnyx, server: BlockingEmulator) -> None:
    server.faults.add(Fault.parse("rooms.list:status=503,times=2,retry_after=0"))
    response = client.with_options(max_retries=5).rooms.with_raw_response.list()
    assert (response.retries_taken, len(list(server.requests))) == (2, 3)
    server.faults.add(Fault.parse("rooms.list:status=503,times=1"))
    with pytest.raises(telnyx_sync.InternalServerError):
        client.with_options(max_retries=0).rooms.list()
    assert len(list(server.requests)) == 4


def test_logging(server: BlockingEmulator) -> None:
    code = "import telnyx_sync; telnyx_sync.Telnyx().rooms.list()"
    variables = {"TELNYX_LOG": "debug", "TELNYX_API_KEY": "SECRET", "TELNYX_BASE_URL": server.url}
    found = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | variables,
        capture_output=True,
        check=True,
        text=True,
    )
    assert "/rooms, attempt 1: 200" in found.stderr
    assert "SECRET" not in found.stderr


async def test_raw_and_streamed_responses_of_the_asynchronous_client(
    async_client: AsyncTelnyx,
) -> None:
    numbers: Any = [{"phone_number": "+13125550100"}]
    raw = await async_client.number_orders.with_raw_response.create(phone_numbers=numbers)
    assert (await raw.parse()).data.id == (await raw.json())["data"]["id"]
    streaming = async_client.number_orders.with_streaming_response
    async with streaming.create(phone_numbers=numbers) as response:
        assert response.headers["Content-Type"].startswith("application/json")
        lines = [line async for line in response.iter_lines()]
    assert len(lines) == 1
    async with streaming.create(phone_numbers=numbers) as response:
        assert (await response.parse()).data.id
    assert response.is_closed


def test_undocumented_properties(client: Telnyx) -> None:
    room: Any = client.rooms.retrieve(ID).data
    made = type(room).construct(id="a", unknown_prop=1)
    assert (made.unknown_prop, made.model_extra) == (1, {"unknown_prop": 1})


def test_an_undocumented_endpoint_is_an_error_of_its_status(client: Telnyx) -> None:
    with pytest.raises(NotFoundError):
        client.post("/foo", cast_to=telnyx_sync.HttpResponse, body={"my_param": True})
    found = client.get("/rooms", cast_to=telnyx_sync.HttpResponse, options={"headers": {"X": "1"}})
    assert found.headers.get("Content-Type") == "application/json"


async def test_a_client_of_their_own_for_http(server: BlockingEmulator) -> None:
    with pytest.raises(TypeError, match=r"proxy, transport: pass .*proxy="):
        telnyx_sync.DefaultHttpxClient(proxy="http://127.0.0.1:9", transport=None)
    async with (
        aiohttp.ClientSession(headers={"X-Mine": "1"}) as session,
        AsyncTelnyx("KEY", base_url=server.url, session=session) as client,
    ):
        await client.rooms.list()
    assert server.requests[-1].headers["x-mine"] == "1"
    same = client.with_options(http_client=telnyx_async.DefaultAsyncHttpxClient())  # type: ignore[call-arg]
    assert same.base_url == client.base_url


def test_closing(server: BlockingEmulator) -> None:
    with Telnyx("KEY", base_url=server.url) as client:
        assert not client.is_closed()
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="closed"):
        client.rooms.list()


def test_webhooks() -> None:
    keys = generate_keys()
    payload = {"hangup_cause": "busy"}
    body = json.dumps({"data": {"event_type": "call.hangup", "id": ID, "payload": payload}})
    signed = sign(body.encode(), keys.private, int(time.time()))
    with Telnyx("KEY", public_key=keys.public) as client:
        received: Any = client.webhooks.unwrap(body, headers=signed)
        assert received.data.payload.hangup_cause == "busy"
        unsafe: Any = client.webhooks.unsafe_unwrap(body)
        assert unsafe.data.event_type == "call.hangup"
        with pytest.raises(telnyx_sync.APIWebhookValidationError):
            client.webhooks.unwrap(f"{body} ", headers=signed)
