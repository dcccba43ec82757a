"""A page: its rows, its other fields, and the page after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from telnyx_async._responses.pagination import AsyncPage

from .service import CURSOR, META, TEN_DLC, TOLL_FREE, Service, ids, numbered


async def test_the_first_page_alone_makes_one_request() -> None:
    service = numbered(25)
    page = await service.list()
    assert isinstance(page, AsyncPage)
    assert [row.id for row in page.data] == list(range(10))
    assert page.has_next_page()
    assert service.asked == [None]


async def test_a_list_that_is_not_used_makes_no_request() -> None:
    service = numbered(25)
    paginator = service.list()
    assert await ids(paginator.rows(limit=0)) == []
    assert service.asked == []


async def test_a_list_that_was_not_awaited_says_what_to_do() -> None:
    paginator = numbered(25).list()
    with pytest.raises(AttributeError, match="await it for its first page"):
        _ = paginator.data  # type: ignore[attr-defined]
    assert not hasattr(paginator, "meta")


async def test_page_after_page_by_hand() -> None:
    service = numbered(25)
    page = await service.list()
    sizes = [len(page.data)]
    while page.has_next_page():
        page = await page.get_next_page()
        sizes.append(len(page.data))
    assert sizes == [10, 10, 5]
    with pytest.raises(RuntimeError, match="last page"):
        await page.get_next_page()


async def test_going_on_from_a_page_does_not_fetch_it_again() -> None:
    service = numbered(25)
    page = await (await service.list()).get_next_page()
    assert await ids(page) == list(range(10, 25))
    assert [len(p.data) async for p in page.iter_pages()] == [10, 5]
    assert service.asked == [None, 2, 3, 3]


async def test_a_page_has_the_query_of_the_next_request() -> None:
    page = await numbered(15).list()
    info = page.next_page_info()
    assert info is not None
    assert info.params == {"page[number]": 2}
    assert (await page.get_next_page()).next_page_info() is None


async def test_a_page_in_a_notebook_names_its_rows() -> None:
    page = await numbered(15).list()
    assert page._repr_html_().startswith(
        "<table><caption>AsyncPage: 10 rows, and more pages</caption>"
    )


@pytest.mark.parametrize(
    ("body", "total"),
    [
        ({"meta": {"total_results": 2}}, 2),
        ({"meta": {"total_results": "2"}}, None),
        ({}, None),
    ],
)
async def test_progress_is_reported_with_the_total_where_it_is_known(
    body: dict[str, Any], total: int | None, tmp_path: Path
) -> None:
    seen: list[tuple[int, int | None]] = []
    service = Service(lambda _: {"data": [{"id": 1}, {"id": 2}], **body})
    await service.list().to_csv(
        tmp_path / "rows.csv", limit=2, on_progress=lambda *of: seen.append(of)
    )
    assert seen == [(2, total)]


async def test_progress_takes_the_total_from_where_the_list_has_it(tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    written = await (
        numbered(25, TEN_DLC)
        .list()
        .to_csv(tmp_path / "rows.csv", on_progress=lambda *of: seen.append(of))
    )
    assert seen == [(10, 25), (20, 25), (25, 25)]
    assert written == 25


async def test_pages() -> None:
    service = numbered(25)
    pages = [page async for page in service.list().pages()]
    assert [page.meta.page_number for page in pages] == [1, 2, 3]
    assert repr(pages[0]) == "<AsyncPage: 10 rows, and more pages>"
    assert repr(pages[2]) == "<AsyncPage: 5 rows>"


@pytest.mark.parametrize("body", [None, 3, "x", [], {}, {"data": None}, {"data": {}, "meta": []}])
async def test_an_answer_of_another_form_is_an_empty_page(body: Any) -> None:
    for style in (META, CURSOR, TOLL_FREE):
        page = await Service(lambda _: body, style).list()
        assert page.data == []
        assert not page.has_next_page()
        assert page.meta.page_number is None
        assert page.to_dict() == body


async def test_other_fields_read_under_both_names() -> None:
    page: Any = await numbered(25, TEN_DLC).list()
    assert page.records is page.data
    assert (page.totalRecords, page.total_records, page.page) == (25, 25, 1)
    assert page.meta.totalRecords == 25
    assert page.to_dict()["totalRecords"] == 25


async def test_a_field_that_is_not_there() -> None:
    page: Any = await numbered(25, TEN_DLC).list()
    with pytest.raises(AttributeError, match="no attribute 'rooms'"):
        _ = page.rooms
    with pytest.raises(AttributeError, match="__deepcopy__"):
        _ = page.__deepcopy__


async def test_meta() -> None:
    body = {"data": [], "meta": {"page_number": 1, "total_results": 7, "next": "x"}}
    meta: Any = (await Service(lambda _: body).list()).meta
    assert (meta.page_number, meta.total_results, meta.total_pages) == (1, 7, None)
    assert meta.next == "x"


async def test_half_a_surrogate_pair_spoils_no_page() -> None:
    body = {"data": [{"id": 1}, {"id": 2, "text": "Hi \ud83d"}, {"id": 3}], "meta": {}}
    rows: Any = (await Service(lambda _: body).list()).data
    assert [row.id for row in rows] == [1, 2, 3]
    assert rows[1].text == "Hi \ufffd"
