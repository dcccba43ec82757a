"""Lists, downloads and answers as they came, in blocking code."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from telnyx_async._loop_thread import LoopThread
from telnyx_async.models import Room
from telnyx_sync import (
    APIResponseValidationError,
    Download,
    NotFoundError,
    Page,
    RawResponse,
    Telnyx,
    _loop,
)

from .conftest import Service

LIST = ["/rooms", "/rooms?page%5Bnumber%5D=2", "/rooms?page%5Bnumber%5D=3"]


@pytest.fixture
def hops(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What crossed the bridge."""
    crossed: list[object] = []
    run: Callable[..., Any] = LoopThread.run

    def counted(thread: LoopThread, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        crossed.append(function)
        return run(thread, function, *args, **kwargs)

    monkeypatch.setattr(LoopThread, "run", counted)
    return crossed


class TestLists:
    def test_the_first_page_is_fetched_at_once(self, client: Telnyx, service: Service) -> None:
        page = client.rooms.list()
        assert service.arrived == LIST[:1]
        assert isinstance(page, Page)
        assert [room.id for room in page.data] == ["1-0", "1-1"]
        assert isinstance(page.data[0], Room)
        assert page.meta.total_pages == 3
        assert repr(page) == "<Page: 2 rows, and more pages>"

    def test_all_rows_a_hop_a_page(
        self, client: Telnyx, service: Service, hops: list[object]
    ) -> None:
        rows = [room.id for room in client.rooms.list()]
        assert rows == ["1-0", "1-1", "2-0", "2-1", "3-0", "3-1"]
        assert service.arrived == LIST
        assert len(hops) == 4  # the three pages, and that there are no more

    @pytest.mark.parametrize("prefetch", [0, 1, 5])
    def test_prefetch_and_limit(self, client: Telnyx, service: Service, prefetch: int) -> None:
        rows = client.rooms.list().rows(prefetch=prefetch, limit=3)
        assert [room.id for room in rows] == ["1-0", "1-1", "2-0"]
        assert service.arrived == LIST[:2]

    def test_no_rows_at_all(self, client: Telnyx) -> None:
        assert list(client.rooms.list().rows(limit=0)) == []

    def test_pages(self, client: Telnyx) -> None:
        numbers = [page.meta.page_number for page in client.rooms.list().iter_pages()]
        assert numbers == [1, 2, 3]

    def test_page_after_page_by_hand(self, client: Telnyx, service: Service) -> None:
        page, pages = client.rooms.list(), 1
        while page.has_next_page():
            page, pages = page.get_next_page(), pages + 1
        assert (pages, service.arrived) == (3, LIST)
        with pytest.raises(RuntimeError, match="last page"):
            page.get_next_page()

    def test_other_fields(self, client: Telnyx) -> None:
        page: Any = client.rooms.list()
        assert page.meta.page_number == page.to_dict()["meta"]["page_number"] == 1
        with pytest.raises(AttributeError, match="no attribute 'records'"):
            _ = page.records
        with pytest.raises(AttributeError, match="_page"):
            _ = Page.__new__(Page)._page

    def test_a_list_that_is_left_early_leaves_nothing_behind(self, client: Telnyx) -> None:
        for _ in client.rooms.list().rows(prefetch=2):
            break
        gc.collect()
        worker = _loop._thread._worker
        assert worker is not None

        async def others() -> set[object]:
            while worker._spawned:
                await asyncio.sleep(0)
            return {task for task in asyncio.all_tasks() if "_fetch" in repr(task)}

        assert _loop.run(others) == set()


class TestDownloads:
    def test_whole(self, client: Telnyx, service: Service) -> None:
        download = client.media.download("name")
        assert isinstance(download, Download)
        assert service.arrived == []
        assert download.read() == b"0123456789" * 1000

    def test_as_text_and_json(self, client: Telnyx) -> None:
        download = client.media.download("name")
        assert download.text() == "0123456789" * 1000
        with pytest.raises(APIResponseValidationError):
            client.media.download("name").json()

    def test_piece_by_piece(self, client: Telnyx) -> None:
        assert b"".join(client.media.download("name")) == b"0123456789" * 1000
        chunks = list(client.media.download("name").iter_bytes(3000))
        assert [len(chunk) for chunk in chunks] == [3000, 3000, 3000, 1000]

    def test_a_file(self, client: Telnyx, tmp_path: Path) -> None:
        client.media.download("name").write_to_file(tmp_path / "a")
        with client.media.download("name") as response:
            response.write_to_file(str(tmp_path / "b"))
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
        assert len((tmp_path / "a").read_bytes()) == 10_000

    def test_as_a_context(self, client: Telnyx) -> None:
        with client.media.download("name") as response:
            assert (response.status_code, response.attempts) == (200, 1)
            assert response.headers["Content-Length"] == "10000"
            assert response.request_id is None
            assert b"".join(response) == b"0123456789" * 1000

    def test_closing_without_opening(self, client: Telnyx) -> None:
        client.media.download("name").__exit__(None, None, None)

    def test_leaving_a_context_early(self, client: Telnyx) -> None:
        with client.media.download("name") as response:
            next(response.iter_bytes(10))
            response.close()
        assert client.rooms.retrieve("a").data.id == "a"


class TestRaw:
    def test_a_model(self, client: Telnyx) -> None:
        response = client.rooms.with_raw_response.retrieve("a")
        assert isinstance(response, RawResponse)
        assert (response.status_code, response.attempts) == (200, 1)
        assert response.parse().data.id == "a"

    def test_a_list(self, client: Telnyx) -> None:
        response = client.with_raw_response.rooms.list()
        assert response.request_id == "one"
        page = response.parse()
        assert isinstance(page, Page)
        assert len(list(page)) == 6

    def test_errors_are_raised_as_ever(self, client: Telnyx) -> None:
        with pytest.raises(NotFoundError):
            client.rooms.with_raw_response.retrieve("none")
        with pytest.raises(NotFoundError):
            client.rooms.with_streaming_response.retrieve("none").__enter__()

    def test_what_is_no_json(self, client: Telnyx) -> None:
        with pytest.raises(APIResponseValidationError):
            client.media.with_raw_response.download("name").json()["x"]

    def test_private_names(self, client: Telnyx) -> None:
        for calls in (client.rooms.with_raw_response, client.rooms.with_streaming_response):
            with pytest.raises(AttributeError, match="_nothing"):
                _ = calls._nothing

    def test_streaming(self, client: Telnyx) -> None:
        with client.with_streaming_response.rooms.retrieve("a") as response:
            assert response.read() == b'{"data": {"id": "a"}}'
        with client.with_streaming_response.get("/lines") as response:
            assert list(response.iter_lines())[:2] == ['data: {"n": 1}', ""]
        with client.with_streaming_response.get("/lines") as response:
            assert [event.json() for event in response.events()] == [{"n": 1}]


def test_limits(service: Service) -> None:
    with Telnyx("KEY", base_url=service.url, rate_limit="50/s") as client:
        assert [(limit.key, limit.rate) for limit in client.limits()] == [("*", "50/s")]
