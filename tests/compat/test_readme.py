"""Each kind of call that the official package's introduction shows, with another import."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import BlockingEmulator, Fault
from telnyx_sync import APIStatusError, NotFoundError, Telnyx, Timeout

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
    from telnyx_async.emulator import Emulator

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
        client.rooms.retrieve("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0")
    assert isinstance(caught.value, APIStatusError)
    assert caught.value.status_code == caught.value.response.status_code == 404
    assert caught.value.request is not None


def test_retries_and_timeouts(client: Telnyx) -> None:
    assert client.with_options(max_retries=5).access_ip_address.list().data
    assert client.with_options(timeout=5.0).timeout.total == 5.0
    assert client.with_options(timeout=Timeout(60.0, read=5.0)).timeout.read == 5.0


def test_null_and_missing(client: Telnyx) -> None:
    room = client.rooms.retrieve("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0").data
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
        assert not streamed.is_closed
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
        assert not download.is_closed
        assert opened.read() == download.content
    assert download.is_closed


def test_undocumented_requests(client: Telnyx, server: BlockingEmulator) -> None:
    found: Any = client.post("/rooms", cast_to=object, body={"unique_name": "x"})
    assert found["data"]["id"]
    client.rooms.create(
        extra_headers={"X-One": "1"}, extra_query={"a": 1}, extra_body={"unique_name": "x"}
    )
    assert server.requests[-1].body == {"unique_name": "x"}
