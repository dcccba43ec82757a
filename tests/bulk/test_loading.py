"""Loading rows: every invalid one is reported by its line, before anything is sent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import Job, JournalError, LoadError, RowProblem, State
from telnyx_async.bulk._errors import Problems
from telnyx_async.bulk._journal.transactions import read_ahead
from telnyx_async.bulk._load.fast_encoder import FastEncoder
from telnyx_async.bulk._load.loader import Loader
from telnyx_async.bulk._load.mapping import ArgumentMapper, Template
from telnyx_async.bulk._load.requests import AttemptCalls, RequestBuilder
from telnyx_async.bulk._load.sources import numbered
from telnyx_async.bulk._load.validation import RowValidator
from telnyx_async.bulk._rows import Attempt, NewRow, ReplayWindow
from telnyx_sync import Telnyx

JOB = uuid4()
ROW = NewRow("k", 1, "/x", "", b"{}", "")
MEBIBYTE = NewRow("k", 1, "/x", "", bytes(2**20), "")


def write(folder: Path, text: str, name: str = "rows.csv") -> Path:
    path = folder / name
    path.write_text(text)
    return path


async def load(journal: str, operation: str, path: Path, **options: Any) -> list[RowProblem]:
    async with Job(journal, operation) as job:
        try:
            await job.load_file(path, **options)
        except LoadError as error:
            if (await job.status()).counts[State.PENDING]:
                raise
            return list(error.problems)
    return []


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("to,txet\n+1,hi\n", ["line 1: 'txet' is not an argument of messages.send, and not used"]),
        ("text\nhi\n", ["line 1: messages.send needs the argument 'to'"]),
        ("to,text\n+1,a\n+2\n+3,c\n", ["line 3: 1 values for 2 columns"]),
        ("to,text\n,a\n", ["line 2: the argument 'to' is missing"]),
        ("to,text\n+1,a\n\n+1,a\n", ["line 4: the key", "is also that of line 2"]),
        ('to,text\n+1,"a\nb"\n+2\n', ["line 4: 1 values"]),
        ('to,text\n+1,a\n+2,"b\n', ["line 3: invalid CSV"]),
        ("to,to\n+1,+1\n", ["line 1: a column name is empty or occurs twice"]),
        ("to,use_profile_webhooks\n+1,maybe\n", ["line 2: use_profile_webhooks: must be of type"]),
        ("to,type\n+1,FAX\n", ["line 2: type: must be one of SMS, MMS"]),
        ("", ["line 1: messages.send needs the argument 'to'"]),
    ],
)
async def test_an_invalid_file_is_refused_as_a_whole(
    journal: str, tmp_path: Path, text: str, problems: Any
) -> None:
    found = await load(journal, "messages.send", write(tmp_path, text))
    assert len(found) == 1
    assert all(part in str(found[0]) for part in problems)


async def test_every_invalid_line_is_counted_and_the_first_20_are_shown(
    journal: str, tmp_path: Path
) -> None:
    path = write(tmp_path, "to,type\n" + "+1,FAX\n" * 30)
    async with Job(journal, "messages.send") as job:
        with pytest.raises(LoadError, match="and 10 more") as caught:
            await job.load_file(path)
    assert caught.value.count == 30
    assert [problem.line for problem in caught.value.problems] == list(range(2, 22))


async def test_text_is_converted_to_the_types_of_the_description(tmp_path: Path) -> None:
    journal = str(tmp_path / "job.db")
    text = 'to,use_profile_webhooks,media_urls,subject\n+1,false,"https://a/1,https://a/2",\n'
    async with Job(journal, "messages.send") as job:
        await job.load_file(write(tmp_path, text))
        [row] = [row async for row in job.rows()]
    assert row.body == (
        b'{"to":"+1","media_urls":["https://a/1","https://a/2"],"use_profile_webhooks":false}'
    )
    assert (row.target, row.line, row.state) == ("/messages", 2, State.PENDING)


async def test_json_lines(journal: str, tmp_path: Path) -> None:
    valid = write(tmp_path, '{"to": "+1"}\n\n{"to": "+2", "media_urls": []}\n', "rows.jsonl")
    invalid = write(tmp_path, '{"to": "+3"}\n[]\n{\n{"to": 4}\n{"ot": "+1"}\n', "invalid.ndjson")
    assert await load(journal, "messages.send", valid) == []
    async with Job(journal) as job:
        with pytest.raises(LoadError) as caught:
            await job.load_file(invalid)
        assert (await job.status()).counts[State.PENDING] == 2
    assert [problem.line for problem in caught.value.problems] == [2, 3, 4, 5]


async def test_files_that_cannot_be_read(journal: str, tmp_path: Path) -> None:
    latin = tmp_path / "latin.csv"
    latin.write_bytes(b"to,text\n+1,caf\xe9\n")
    late = tmp_path / "late.csv"  # beyond what is read with the header
    late.write_bytes(b"to,text\n" + b"+1,coffee\n" * 3_000 + b"+1,caf\xe9\n")
    for path, message in (
        (tmp_path / "none.csv", "none.csv cannot be read"),
        (tmp_path / "none.jsonl", "none.jsonl cannot be read"),
        (latin, "is not UTF-8"),
        (late, "is not UTF-8"),
    ):
        [problem] = await load(journal, "messages.send", path)
        assert message in str(problem)


async def test_templates(journal: str, tmp_path: Path) -> None:
    path = write(tmp_path, "to,name\n+1,Ada\n")
    async with Job(journal, "messages.send") as job:
        await job.load_file(path, templates={"text": "Hi {name}{{}}", "from_": "+1555"})
        [row] = [row async for row in job.rows()]
        assert row.body == b'{"to":"+1","from":"+1555","text":"Hi Ada{}"}'
        for templates, message in (
            ({"txet": "x"}, "has no argument 'txet'"),
            ({"text": "{name.__class__}"}, "only the name of a column may be in braces"),
            ({"text": "{name!r}"}, "only the name of a column may be in braces"),
            ({"text": "{name"}, "expected '}'"),
            ({"text": "{nmae}"}, "there is no column 'nmae'"),
        ):
            with pytest.raises(LoadError, match=message):
                await job.load_file(path, templates={**templates})
        with pytest.raises(LoadError, match="line 1: 'nmae' is missing, which 'text' is made of"):
            await job.load([{"to": "+1"}], templates={"text": "{nmae}"})


async def test_keys(journal: str) -> None:
    async with Job(journal, "messages.send") as job:
        assert await job.load([{"to": "+1", "n": 1}, {"to": "+1", "n": 2}], key="n") == 2
        assert await job.load([{"to": "+1", "n": 1}, {"to": "+9", "n": 3}], key="n") == 1
        assert await job.load([{"to": "+7"}], key=lambda row: f"to {row['to']}") == 1
        assert [row.key async for row in job.rows()] == ["1", "2", "3", "to +7"]
        for rows, message in (
            ([{"to": "+2", "n": 1}], "the key '1' is in the journal with other content"),
            (
                [{"to": "+5", "n": 5}, {"to": "+6", "n": 5}],
                "line 2: the key '5' is also that of line 1",
            ),
            ([{"to": "+5"}], "the row has no key 'n'"),
        ):
            with pytest.raises(LoadError, match=message):
                await job.load(rows, key="n")
        assert (await job.status()).counts[State.PENDING] == 4


async def test_rows_may_be_an_asynchronous_iterable(journal: str) -> None:
    async def rows() -> AsyncIterator[Mapping[str, Any]]:
        for number in range(2500):
            yield {"unique_name": f"room-{number}"}

    async with Job(journal, "rooms.create") as job:
        assert await job.load(rows()) == 2500
        assert await job.load(rows()) == 0


async def test_a_dry_run_adds_nothing(journal: str, tmp_path: Path) -> None:
    path = write(tmp_path, "to\n+1\n+2\n")
    async with Job(journal, "messages.send", rate="4/s") as job:
        dry_run = await job.load_file(path, dry_run=True)
        assert (dry_run.rows, dry_run.new, dry_run.seconds) == (2, 2, 0.5)
        assert (await job.status()).counts[State.PENDING] == 0


async def test_a_row_may_have_further_rate_keys(journal: str) -> None:
    async with Job(journal, "messages.send") as job:
        await job.load([{"to": "+1", "from_": "+2"}], rate_keys=lambda row: [f"to:{row['to']}"])
        [reservation] = await job.opened_journal.reserve(1, hold=1, replay=ReplayWindow())
        assert reservation.rate_keys == "sender:+2\nto:+1"


def test_methods_of_both_packages_and_their_names_are_equivalent() -> None:
    blocking = Telnyx(api_key="KEY")
    for method in (
        "messages.send",
        AsyncTelnyx(api_key="KEY").messages.send,
        blocking.messages.send,
    ):
        builder = RequestBuilder.of(method)
        assert builder.name == "messages.send"
        assert builder.operation.path == "/messages"
        assert builder.locations["from_"].name == "from"
    blocking.close()


@pytest.mark.parametrize("method", ["rooms.list", "messages.sned", "rooms", print, len])
def test_methods_that_cannot_be_called_in_bulk(method: Any) -> None:
    with pytest.raises(TypeError, match=r"cannot be called in bulk|there is no method"):
        RequestBuilder.of(method)


def attempt(row: Any) -> Attempt:
    known = (row.key, row.target, row.headers, row.body, row.rate_keys)
    return Attempt(1, "a", *known, 1, State.SENDING)


def test_a_row_is_sent_as_it_was_encoded() -> None:
    builder = RequestBuilder.of("rooms.update")
    row = builder.row({"room_id": "a/b c", "max_participants": 5}, key="k", line=1, job=JOB)
    assert (row.target, row.body, row.headers) == (
        "/rooms/a%2Fb%20c",
        b'{"max_participants":5}',
        "",
    )
    call = AttemptCalls(builder.operation, JOB, 3)(attempt(row))
    request = builder.request(call)
    assert (request.method, str(request.url)) == (
        "PATCH",
        "https://api.telnyx.com/rooms/a%2Fb%20c",
    )
    assert request.body == row.body
    assert request.headers["Content-Type"] == "application/json"
    assert call.options == {"max_retries": 0, "timeout": 3}


def test_idempotency_keys_and_command_ids_are_derived_from_the_row() -> None:
    send = RequestBuilder.of("messages.send")
    rows = [send.row({"to": "+1"}, key=key, line=1, job=JOB) for key in ("a", "a", "b")]
    keys = [
        AttemptCalls(send.operation, JOB, 1)(attempt(row)).headers["Idempotency-Key"]
        for row in rows
    ]
    assert keys[0] == keys[1] != keys[2]
    own = send.row({"to": "+1", "idempotency_key": "mine"}, key="a", line=1, job=JOB)
    headers = send.request(AttemptCalls(send.operation, JOB, 1)(attempt(own))).headers
    assert {name: headers[name] for name in ("Content-Type", "Idempotency-Key")} == {
        "Content-Type": "application/json",
        "Idempotency-Key": "mine",
    }
    hangup = RequestBuilder.of("calls.actions.hangup")
    one, same, other, given = (
        hangup.row({"call_control_id": "v3:1", **more}, key=key, line=1, job=JOB)
        for key, more in (("a", {}), ("a", {}), ("b", {}), ("a", {"command_id": "mine"}))
    )
    assert one.body == same.body != other.body
    assert given.body == b'{"command_id":"mine"}'


def test_a_multipart_boundary_is_stored_with_its_row() -> None:
    builder = RequestBuilder.of("ai.avatars.create")
    given = {name: "x" for name, needed in builder.parameters.items() if needed}
    row = builder.row({**given, "image_file": b"x"}, key="a", line=1, job=JOB)
    sent = builder.request(AttemptCalls(builder.operation, JOB, 1)(attempt(row)))
    assert "boundary=" in row.headers
    assert sent.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert sent.body == row.body


def test_arguments_outside_the_body_have_schemas() -> None:
    validator = RowValidator(RequestBuilder.of("rooms.retrieve"))
    assert validator.coerce("include_sessions", "true") is True
    assert validator.coerce("unknown", "5") == "5"
    request = validator.builder.request(
        validator.builder.call({"room_id": "a", "include_sessions": True})
    )
    assert validator.problems(request) == []
    upload = RowValidator(RequestBuilder.of("documents.upload"))
    assert upload.coerce("document", "x") == "x"
    delete = RowValidator(RequestBuilder.of("rooms.delete"))
    assert delete.coerce("room_id", "x") == "x"
    rooms = RowValidator(RequestBuilder.of("rooms.create"))
    found = rooms.problems(rooms.builder.request(rooms.builder.call({"max_participants": "many"})))
    assert found == ["max_participants: must be of type integer"]


def test_problems_are_reported_by_argument_names() -> None:
    rooms = RowValidator(RequestBuilder.of("rooms.retrieve"))
    wrong = rooms.builder.call({"room_id": "a", "include_sessions": "maybe"})
    assert rooms.problems(rooms.builder.request(wrong)) == [
        "include_sessions: must be of type boolean"
    ]
    messages = RowValidator(RequestBuilder.of("messages.send"))
    empty = evolve(messages.builder.request(messages.builder.call({"to": "+1"})), body=None)
    assert messages.problems(empty) == ["A body is required."]


def test_no_problems_raise_nothing() -> None:
    Problems().raise_if_any()


async def test_a_journal_has_one_operation_and_version(journal: str) -> None:
    async with Job(journal, "rooms.create") as job:
        await job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_job SET version = 9")
        )
    with pytest.raises(JournalError, match="version 9; this is version 1"):
        await Job(journal).__aenter__()
    async with Job(f"{journal}x", "rooms.create"):
        pass


NAMES = ("to", "from_", "text", "subject", "messaging_profile_id", "name")
TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from('",%\\null{}'), max_size=9)
NUMBERS = st.sampled_from(["+13125550101", "40404", "1.3125550101E+10", "sip:ada@example.com"])
LITERALS = TEXTS.map(lambda text: text.replace("{", "{{").replace("}", "}}"))
TEMPLATES = st.lists(LITERALS | st.sampled_from(["{name}", "{to}"])).map("".join)


SEND = RowValidator(RequestBuilder.of("messages.send"))


def loader(key: Any = None, **templates: str) -> Loader:
    names = key if isinstance(key, str) else None
    return Loader(ArgumentMapper(SEND.builder, templates, names), JOB, SEND, key=key)


@given(
    rows=st.lists(
        st.fixed_dictionaries(
            {"to": NUMBERS | TEXTS, "name": TEXTS}, optional=dict.fromkeys(NAMES[1:5], TEXTS)
        ),
        min_size=1,
        max_size=4,
    ),
    templates=st.fixed_dictionaries(
        {"text": TEMPLATES.map("{name}".__add__)}, optional={"from_": TEMPLATES}
    ),
)
def test_the_fast_path_encodes_the_same_bytes(
    rows: list[dict[str, str]], templates: dict[str, str]
) -> None:
    fast, slow = loader(None, **templates), loader(None, **templates)
    slow._encoder = None
    found = [row for batch in fast.batches(numbered(rows)) for row in batch]
    assert found == [row for batch in slow.batches(numbered(rows)) for row in batch]
    assert str(fast.problems) == str(slow.problems)
    assert len(found) + len({each.line for each in slow.problems.shown}) == len(rows)
    for row in found:
        assert json.loads(row.body)["text"] == templates["text"].format(**rows[row.line - 1])


def test_which_operations_and_columns_take_the_fast_path() -> None:
    encoder = loader()._encoder
    assert encoder is not None
    assert {*encoder.fields.values()} == {*NAMES} - {"name"}
    with pytest.raises(ValueError, match="an argument does not accept any text"):
        encoder.template(["media_urls"], {"media_urls": Template.column("media_urls")})
    template = encoder.template(["to"], {"to": Template.column("to")})
    assert template.bodies({"to": ["+1", "+2"]}, 2) == [b'{"to":"+1"}', b'{"to":"+2"}']
    with pytest.raises(ValueError, match="to is not always text"):
        template.bodies({"to": ["+1", 2]}, 2)
    for name in ("rooms.update", "calls.actions.hangup", "rooms.delete"):
        assert FastEncoder.of(RowValidator(RequestBuilder.of(name))) is None


async def test_rows_of_both_paths_keep_their_order(journal: str, tmp_path: Path) -> None:
    lines = [f"+{n},{'' if n % 3 else 'Hi'},{'SMS' if n % 2 else ''}" for n in range(1200)]
    path = write(tmp_path, "\n".join(["to,text,type", *lines]))
    async with Job(journal, "messages.send") as job:
        assert (await job.load_file(path)).new == 1200
        rows = [row async for row in job.rows()]
    assert [row.line for row in rows] == list(range(2, 1202))
    assert [json.loads(row.body).get("text") for row in rows[:4]] == ["Hi", None, None, "Hi"]
    assert [json.loads(row.body).get("type") for row in rows[:4]] == [None, "SMS", None, "SMS"]


async def test_the_first_problems_are_shown_whichever_thread_finds_them(tmp_path: Path) -> None:
    text = "to,type\n" + "+1,FAX\n" * 15 + "+1\n" + "+1,FAX\n" * 15
    [*found] = await load(str(tmp_path / "job.db"), "messages.send", write(tmp_path, text))
    assert [problem.line for problem in found] == list(range(2, 22))


async def test_text_with_a_lone_surrogate(journal: str) -> None:
    rows = [{"to": "+1"}, {"to": "\ud800"}, {"to": "+2"}]
    async with Job(journal, "messages.send") as job:
        with pytest.raises(LoadError, match=r"line 2: .*surrogate") as caught:
            await job.load(rows)
    assert caught.value.count == 1


async def test_rows_are_loaded_once_even_if_a_concurrent_transaction_fails(journal: str) -> None:
    def fail(transaction: object) -> None:
        raise ValueError("concurrent")

    async with Job(journal, "rooms.create") as job:
        rows = ({"unique_name": f"room-{number}"} for number in range(3))
        loaded, failed = await asyncio.gather(
            job.load(rows), job.opened_journal.database.run(fail), return_exceptions=True
        )
        assert isinstance(failed, ValueError)
        assert loaded == (await job.status()).counts[State.PENDING] == 3


def test_a_row_without_arguments_has_an_empty_body() -> None:
    validator = RowValidator(RequestBuilder.of("rooms.create"))
    fast, slow = (Loader(ArgumentMapper(validator.builder), JOB, validator) for _ in range(2))
    slow._encoder = None
    found = [*fast.batches(numbered([{}]))]
    assert found == [*slow.batches(numbered([{}]))]
    assert found[0][0].body == b"{}"


@pytest.mark.parametrize(
    ("batches", "ahead"),
    [
        ([[ROW] * 50_000, [ROW], [ROW]], 2),
        ([[ROW] * 49_999, [ROW], [ROW], [ROW]], 3),
        ([[MEBIBYTE]] * 40, 33),
        ([[MEBIBYTE] * 31, [MEBIBYTE], [ROW], [ROW]], 3),
    ],
    ids=["rows", "one row more", "bytes", "one byte more"],
)
def test_so_much_is_read_before_the_transaction(batches: list[list[NewRow]], ahead: int) -> None:
    read: list[int] = []

    def source() -> Iterator[list[NewRow]]:
        for number, batch in enumerate(batches, 1):
            read.append(number)
            yield batch

    rows = read_ahead(source())
    assert len(read) == ahead
    assert list(rows) == batches
