"""Values as spreadsheets, data frames and people write them."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from telnyx_async.bulk import Job, LoadError
from telnyx_async.bulk._load.cells import all_are_numbers, items_in, json_list, number_problem

TO = "+13125550101"


class NaT(datetime):
    """A missing time, as pandas has it: a `datetime` that does not equal itself."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = datetime.__hash__


MISSING = [None, math.nan, NaT(2026, 1, 1), Decimal("NaN")]
UNFIT = [True, math.inf, -math.inf, Decimal("Infinity"), [], ["a"], {}, b"x", datetime(2026, 1, 1)]  # noqa: DTZ001


async def bodies(operation: str, rows: list[dict[str, Any]], **options: Any) -> list[Any]:
    async with Job("", operation) as job:
        await job.load(rows, **options)
        return [json.loads(row.body) async for row in job.rows()]


async def refusal(operation: str, rows: list[dict[str, Any]], **options: Any) -> str:
    with pytest.raises(LoadError) as caught:
        await bodies(operation, rows, **options)
    return str(caught.value)


async def from_csv(folder: Path, operation: str, text: str, **options: Any) -> list[Any]:
    path = folder / "rows.csv"
    path.write_text(text)
    async with Job("", operation) as job:
        await job.load_file(path, **options)
        return [json.loads(row.body) async for row in job.rows()]


@pytest.mark.parametrize("value", MISSING)
async def test_a_missing_value_fills_no_template(value: object) -> None:
    rows: list[dict[str, Any]] = [{"to": TO, "name": "Ada"}, {"to": TO, "name": value}]
    message = await refusal("messages.send", rows, templates={"text": "Hi {name}"})
    assert message == "line 2: 'name' is missing, which a template is filled with"


@pytest.mark.parametrize("value", UNFIT)
async def test_only_text_and_numbers_fill_a_template(value: object) -> None:
    rows = [{"to": TO, "name": value}]
    message = await refusal("messages.send", rows, templates={"text": "Hi {name}"})
    assert message == "line 1: 'name' is neither text nor a number, so no template takes it"


@pytest.mark.parametrize(
    ("value", "text"),
    [("", ""), ("Ada", "Ada"), (5, "5"), (2.5, "2.5"), (Decimal("2.50"), "2.50"), (-1, "-1")],
)
async def test_text_and_numbers_fill_templates(value: object, text: str) -> None:
    rows = [{"to": TO, "n": value}]
    [body] = await bodies("messages.send", rows, templates={"text": "Hi {n}"})
    assert body["text"] == f"Hi {text}"


async def test_null_in_json_lines_fills_no_template(tmp_path: Path) -> None:
    path = tmp_path / "people.jsonl"
    path.write_text(f'{{"to": "{TO}", "name": null}}\n')
    async with Job("", "messages.send") as job:
        with pytest.raises(LoadError, match="line 1: 'name' is missing"):
            await job.load_file(path, templates={"text": "Hi {name}"})


@pytest.mark.parametrize("value", MISSING)
@pytest.mark.parametrize("name", ["subject", "send_at", "to", "media_urls"])
async def test_a_missing_value_is_no_argument(name: str, value: object) -> None:
    if (name, value) == ("send_at", None):  # which the description allows
        return
    message = await refusal("messages.send", [{"to": TO, "text": "Hi", name: value}])
    assert message.startswith("line 1: ")
    assert name in message


@pytest.mark.parametrize("value", [None, math.nan, ""])
async def test_a_missing_value_is_no_key(value: object) -> None:
    rows = [{"to": TO, "text": "Hi", "n": value}]
    assert await refusal("messages.send", rows, key="n") == "line 1: the row has no key 'n'"
    rows = [{"to": TO, "text": "Hi"}]
    assert await refusal("messages.send", rows, key=lambda _: value) == "line 1: the key is empty"


@pytest.mark.parametrize(
    "value",
    ["2026-12-08T02:30:00", "2026-12-08 02:30", "2026-12-08T02:30:00.123", datetime(2026, 12, 8)],  # noqa: DTZ001
)
async def test_a_time_without_an_offset_is_refused(value: object) -> None:
    message = await refusal("messages.send", [{"to": TO, "send_at": value}])
    assert message.startswith("line 1: send_at: 2026-12-08")
    assert message.endswith("has no offset from UTC (RFC 3339): add Z or +00:00")


@pytest.mark.parametrize(
    "value",
    [
        "2026-12-08T02:30:00Z",
        "2026-12-08T02:30:00+01:00",
        datetime(2026, 12, 8, tzinfo=UTC),
        datetime(2026, 12, 8, tzinfo=timezone(timedelta(hours=-5))),
    ],
)
async def test_a_time_with_an_offset_is_sent(value: object) -> None:
    [body] = await bodies("messages.send", [{"to": TO, "send_at": value}])
    assert datetime.fromisoformat(body["send_at"]).tzinfo is not None


async def test_times_without_an_offset_are_refused_in_files(tmp_path: Path) -> None:
    text = f"to,send_at\n{TO},2026-12-08T02:30:00Z\n{TO},2026-12-08T02:30:00\n"
    with pytest.raises(LoadError, match=r"line 3: send_at: .* no offset"):
        await from_csv(tmp_path, "messages.schedule", text)


URLS = ["https://x/a.png", "https://x/b.png"]


@pytest.mark.parametrize(
    "cell",
    [
        "https://x/a.png,https://x/b.png",
        "https://x/a.png, https://x/b.png",
        " https://x/a.png ,https://x/b.png, ",
        "https://x/a.png\nhttps://x/b.png",
        "https://x/a.png\r\nhttps://x/b.png\r\n",
        '["https://x/a.png", "https://x/b.png"]',
    ],
)
async def test_a_list_in_a_cell(tmp_path: Path, cell: str) -> None:
    quoted = cell.replace('"', '""')
    [body] = await from_csv(tmp_path, "messages.send", f'to,media_urls\n{TO},"{quoted}"\n')
    assert body["media_urls"] == URLS


@pytest.mark.parametrize("cell", ['"https://x/a,b.png"', '["https://x/a,b.png"]'])
async def test_a_url_with_a_comma_is_one_if_quoted_as_json(tmp_path: Path, cell: str) -> None:
    quoted = cell.replace('"', '""')
    [body] = await from_csv(tmp_path, "messages.send", f'to,media_urls\n{TO},"{quoted}"\n')
    assert body["media_urls"] == ["https://x/a,b.png"]


async def test_a_url_with_a_comma_that_is_not_quoted_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match=r"line 2: media_urls\.1: must have the format url"):
        await from_csv(tmp_path, "messages.send", f'to,media_urls\n{TO},"https://x/a,b.png"\n')


def test_items_that_are_not_quite_json() -> None:
    assert items_in('"a, "b"') == ['"a', '"b"']
    assert items_in("[a, b") == ["[a", "b"]
    assert json_list("[1, 2") is None
    assert json_list('{"a": 1}') is None
    assert items_in("") == items_in(" , \n") == []
    assert items_in('["a", 1]') == ["a", 1]


@pytest.mark.parametrize(
    ("cell", "to"),
    [
        ('["+13125550101","+13125550102"]', ["+13125550101", "+13125550102"]),
        (' ["+13125550101"] ', ["+13125550101"]),
        ("+13125550101", "+13125550101"),
        ("sip:ada@example.com", "sip:ada@example.com"),
    ],
)
async def test_one_or_several_numbers_to_dial(tmp_path: Path, cell: str, to: Any) -> None:
    quoted = cell.replace('"', '""')
    text = f'connection_id,from_,to\n1,{TO},"{quoted}"\n'
    [body] = await from_csv(tmp_path, "calls.dial", text)
    assert body["to"] == to


async def test_recipients_of_a_group_message(tmp_path: Path) -> None:
    text = f'from_,to,text\n{TO},"+13125550101, +13125550102",Hi\n'
    [body] = await from_csv(tmp_path, "messages.send_group_mms", text)
    assert body["to"] == ["+13125550101", "+13125550102"]
    with pytest.raises(LoadError, match="line 2: to: '13125550102' is not a telephone number"):
        await from_csv(tmp_path, "messages.send_group_mms", text.replace(" +1", "1"))


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("1.3125550101E+10", "as spreadsheets write it"),
        ("1,3125550101E+10", "as spreadsheets write it"),
        ("1.3125550101e10", "as spreadsheets write it"),
        ("13125550101.0", "not a telephone number in E.164"),
        ("13125550101", "not a telephone number in E.164"),
        ("(312) 555-0101", "not a telephone number in E.164"),
        ("+1 312 555 0101", "not a telephone number in E.164"),
        ("+1312555010112345", "not a telephone number in E.164"),
        (" +13125550101", "not a telephone number in E.164"),
        ("+13125550101\n", "not a telephone number in E.164"),
        ("-13125550101", "not a telephone number in E.164"),
        ("", "not a telephone number in E.164"),
    ],
)
async def test_what_is_no_telephone_number(tmp_path: Path, number: str, reason: str) -> None:
    assert reason in (number_problem(number) or "")
    rows = [{"to": TO, "text": "Hi"}, {"to": number, "text": "Hi"}]
    message = await refusal("messages.send", rows, key="text")
    assert message.startswith("line 2: to: ")
    assert reason in message
    quoted = f'"{number}"'
    if number:
        for operation, header, more in (
            ("messages.send", "text,to", "Hi,"),
            ("faxes.create", "connection_id,from_,media_url,to", f"1,{TO},https://x/a.pdf,"),
            ("calls.dial", "connection_id,from_,to", f"1,{TO},"),
            ("messages.send", "to,from_", f"{TO},"),
        ):
            with pytest.raises(LoadError, match=r"line 2: (to|from_): "):
                await from_csv(tmp_path, operation, f"{header}\n{more}{quoted}\n")


@pytest.mark.parametrize(
    "address", [TO, "+4915112345678", "40404", "12345678", "ACME", "sip:+1@x.com", "Ada 5", "E5"]
)
async def test_other_addresses_are_left_to_the_service(address: str) -> None:
    assert number_problem(address) is None
    [body] = await bodies("messages.send", [{"to": TO, "from_": address, "text": "Hi"}])
    assert body["from"] == address


def test_many_numbers_at_once() -> None:
    assert all_are_numbers(["+1", "+13125550101"])
    assert all_are_numbers([])
    assert all_are_numbers(["+1", "ACME", "40404"])
    assert not all_are_numbers(["+1\n+2"])
    assert not all_are_numbers(["+1", "+13125550101\n"])
    assert not all_are_numbers(["+1", ""])


async def test_numbers_that_templates_make_are_checked() -> None:
    rows = [{"to": TO, "n": "5"}]
    message = await refusal("messages.send", rows, templates={"from_": "1312555010{n}"})
    assert "from_: '13125550105' is not a telephone number" in message
    message = await refusal("messages.send", rows, templates={"from_": "1.3E+10"}, key="n")
    assert "from_: 1.3E+10 is a number as spreadsheets write it" in message


async def test_arguments_of_other_kinds_are_not_checked() -> None:
    [body] = await bodies("rooms.create", [{"unique_name": "1.3E+10"}])
    assert body == {"unique_name": "1.3E+10"}
