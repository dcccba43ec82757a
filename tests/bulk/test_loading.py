"""Rows on their way in: every bad one is named by its line, before anything is sent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
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
from telnyx_async.bulk._load.fast_encoder import PlainOperation
from telnyx_async.bulk._load.loader import Loader
from telnyx_async.bulk._load.mapping import Filler, Template
from telnyx_async.bulk._load.requests import Plan, sending
from telnyx_async.bulk._load.sources import numbered
from telnyx_async.bulk._load.validation import RowChecker
from telnyx_async.bulk._rows import Claim, Settling
from telnyx_sync import Telnyx

JOB = uuid4()


def write(folder: Path, text: str, name: str = "rows.csv") -> Path:
    path = folder / name
    path.write_text(text)
    return path


async def load(place: str, operation: str, path: Path, **options: Any) -> list[RowProblem]:
    async with Job(place, operation) as job:
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
        ("to,txet\n+1,hi\n", ["line 1: 'txet' is no argument of messages.send, and not used"]),
        ("text\nhi\n", ["line 1: messages.send needs the argument 'to'"]),
        ("to,text\n+1,a\n+2\n+3,c\n", ["line 3: 1 values for 2 columns"]),
        ("to,text\n,a\n", ["line 2: the argument 'to' is missing"]),
        ("to,text\n+1,a\n\n+1,a\n", ["line 4: the key", "is that of line 2 too"]),
        ('to,text\n+1,"a\nb"\n+2\n', ["line 4: 1 values"]),
        ('to,text\n+1,a\n+2,"b\n', ["line 3: no CSV"]),
        ("to,to\n+1,+1\n", ["line 1: a column has no name"]),
        ("to,use_profile_webhooks\n+1,maybe\n", ["line 2: use_profile_webhooks: must be of type"]),
        ("to,type\n+1,FAX\n", ["line 2: type: must be one of SMS, MMS"]),
        ("", ["line 1: messages.send needs the argument 'to'"]),
    ],
)
async def test_a_bad_file_is_refused_whole(
    place: str, tmp_path: Path, text: str, problems: Any
) -> None:
    found = await load(place, "messages.send", write(tmp_path, text))
    assert len(found) == 1
    assert all(part in str(found[0]) for part in problems)


async def test_every_bad_line_is_counted_and_the_first_are_shown(
    place: str, tmp_path: Path
) -> None:
    path = write(tmp_path, "to,type\n" + "+1,FAX\n" * 30)
    async with Job(place, "messages.send") as job:
        with pytest.raises(LoadError, match="and 10 more") as caught:
            await job.load_file(path)
    assert caught.value.count == 30
    assert [problem.line for problem in caught.value.problems] == list(range(2, 22))


async def test_text_means_what_the_description_says(tmp_path: Path) -> None:
    place = str(tmp_path / "job.db")
    text = 'to,use_profile_webhooks,media_urls,subject\n+1,false,"https://a/1,https://a/2",\n'
    async with Job(place, "messages.send") as job:
        await job.load_file(write(tmp_path, text))
        [row] = [row async for row in job.rows()]
    assert row.body == (
        b'{"to":"+1","media_urls":["https://a/1","https://a/2"],"use_profile_webhooks":false}'
    )
    assert (row.target, row.line, row.state) == ("/messages", 2, State.PENDING)


async def test_json_lines(place: str, tmp_path: Path) -> None:
    good = write(tmp_path, '{"to": "+1"}\n\n{"to": "+2", "media_urls": []}\n', "rows.jsonl")
    bad = write(tmp_path, '{"to": "+3"}\n[]\n{\n{"to": 4}\n{"ot": "+1"}\n', "bad.ndjson")
    assert await load(place, "messages.send", good) == []
    async with Job(place) as job:
        with pytest.raises(LoadError) as caught:
            await job.load_file(bad)
        assert (await job.status()).counts[State.PENDING] == 2
    assert [problem.line for problem in caught.value.problems] == [2, 3, 4, 5]


async def test_files_that_cannot_be_read(place: str, tmp_path: Path) -> None:
    latin = tmp_path / "latin.csv"
    latin.write_bytes(b"to,text\n+1,caf\xe9\n")
    for path, said in (
        (tmp_path / "none.csv", "none.csv cannot be read"),
        (tmp_path / "none.jsonl", "none.jsonl cannot be read"),
        (latin, "is not UTF-8"),
    ):
        [problem] = await load(place, "messages.send", path)
        assert said in str(problem)


async def test_templates(place: str, tmp_path: Path) -> None:
    path = write(tmp_path, "to,name\n+1,Ada\n")
    async with Job(place, "messages.send") as job:
        await job.load_file(path, templates={"text": "Hi {name}{{}}", "from_": "+1555"})
        [row] = [row async for row in job.rows()]
        assert row.body == b'{"to":"+1","from":"+1555","text":"Hi Ada{}"}'
        for templates, said in (
            ({"txet": "x"}, "has no argument 'txet'"),
            ({"text": "{name.__class__}"}, "only columns can stand in braces"),
            ({"text": "{name!r}"}, "only columns can stand in braces"),
            ({"text": "{name"}, "expected '}'"),
            ({"text": "{nmae}"}, "there is no column 'nmae'"),
        ):
            with pytest.raises(LoadError, match=said):
                await job.load_file(path, templates={**templates})
        with pytest.raises(LoadError, match="line 1: 'nmae' is missing, which text is made of"):
            await job.load([{"to": "+1"}], templates={"text": "{nmae}"})


async def test_keys(place: str) -> None:
    async with Job(place, "messages.send") as job:
        assert await job.load([{"to": "+1", "n": 1}, {"to": "+1", "n": 2}], key="n") == 2
        assert await job.load([{"to": "+1", "n": 1}, {"to": "+9", "n": 3}], key="n") == 1
        assert await job.load([{"to": "+7"}], key=lambda row: f"to {row['to']}") == 1
        assert [row.key async for row in job.rows()] == ["1", "2", "3", "to +7"]
        for rows, said in (
            ([{"to": "+2", "n": 1}], "the key '1' is in the journal with other content"),
            ([{"to": "+5", "n": 5}, {"to": "+6", "n": 5}], "line 2: the key '5' is that of line 1"),
            ([{"to": "+5"}], "the row has no key 'n'"),
        ):
            with pytest.raises(LoadError, match=said):
                await job.load(rows, key="n")
        assert (await job.status()).counts[State.PENDING] == 4


async def test_rows_may_come_asynchronously(place: str) -> None:
    async def rows() -> AsyncIterator[Mapping[str, Any]]:
        for number in range(2500):
            yield {"unique_name": f"room-{number}"}

    async with Job(place, "rooms.create") as job:
        assert await job.load(rows()) == 2500
        assert await job.load(rows()) == 0


async def test_a_rehearsal_changes_nothing(place: str, tmp_path: Path) -> None:
    path = write(tmp_path, "to\n+1\n+2\n")
    async with Job(place, "messages.send", rate="4/s") as job:
        found = await job.load_file(path, rehearse=True)
        assert (found.rows, found.new, found.seconds) == (2, 2, 0.5)
        assert (await job.status()).counts[State.PENDING] == 0


async def test_a_row_may_name_its_limits(place: str) -> None:
    async with Job(place, "messages.send") as job:
        await job.load([{"to": "+1", "from_": "+2"}], limits=lambda row: [f"to:{row['to']}"])
        [held] = await job.opened.take(1, hold=1, settle=Settling())
        assert held.limits == "sender:+2\nto:+1"


def test_methods_of_both_packages_and_names_are_the_same_plan() -> None:
    blocking = Telnyx(api_key="KEY")
    for method in (
        "messages.send",
        AsyncTelnyx(api_key="KEY").messages.send,
        blocking.messages.send,
    ):
        plan = Plan.of(method)
        assert plan.name == "messages.send"
        assert plan.operation.path == "/messages"
        assert plan.places["from_"].name == "from"
    blocking.close()


@pytest.mark.parametrize("method", ["rooms.list", "messages.sned", "rooms", print, len])
def test_what_cannot_be_called_in_bulk(method: Any) -> None:
    with pytest.raises(TypeError, match=r"cannot be called in bulk|there is no method"):
        Plan.of(method)


def claim(row: Any) -> Claim:
    return Claim(1, "a", row.key, row.target, row.headers, row.body, row.limits, 1, "sending")


def test_what_is_sent_is_what_was_loaded() -> None:
    plan = Plan.of("rooms.update")
    row = plan.row({"room_id": "a/b c", "max_participants": 5}, key="k", line=1, job=JOB)
    assert (row.target, row.body, row.headers) == (
        "/rooms/a%2Fb%20c",
        b'{"max_participants":5}',
        "",
    )
    call = sending(plan.operation, claim(row), job=JOB, timeout=3)
    request = plan.request(call)
    assert (request.method, str(request.url)) == (
        "PATCH",
        "https://api.telnyx.com/rooms/a%2Fb%20c",
    )
    assert request.body == row.body
    assert request.headers["Content-Type"] == "application/json"
    assert call.options == {"max_retries": 0, "timeout": 3}


def test_keys_of_repetition_are_derived_from_the_row() -> None:
    send = Plan.of("messages.send")
    rows = [send.row({"to": "+1"}, key=key, line=1, job=JOB) for key in ("a", "a", "b")]
    keys = [
        sending(send.operation, claim(row), job=JOB, timeout=1).headers["Idempotency-Key"]
        for row in rows
    ]
    assert keys[0] == keys[1] != keys[2]
    own = send.row({"to": "+1", "idempotency_key": "mine"}, key="a", line=1, job=JOB)
    assert sending(send.operation, claim(own), job=JOB, timeout=1).headers == {
        "Content-Type": "application/json",
        "Idempotency-Key": "mine",
    }
    hangup = Plan.of("calls.actions.hangup")
    one, same, other, given = (
        hangup.row({"call_control_id": "v3:1", **more}, key=key, line=1, job=JOB)
        for key, more in (("a", {}), ("a", {}), ("b", {}), ("a", {"command_id": "mine"}))
    )
    assert one.body == same.body != other.body
    assert given.body == b'{"command_id":"mine"}'


def test_a_boundary_is_kept_with_its_row() -> None:
    plan = Plan.of("ai.avatars.create")
    given = {name: "x" for name, needed in plan.parameters.items() if needed}
    row = plan.row({**given, "image_file": b"x"}, key="a", line=1, job=JOB)
    sent = plan.request(sending(plan.operation, claim(row), job=JOB, timeout=1))
    assert "boundary=" in row.headers
    assert sent.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert sent.body == row.body


def test_arguments_outside_the_body_have_schemas_too() -> None:
    checker = RowChecker(Plan.of("rooms.retrieve"))
    assert checker.coerce("include_sessions", "true") is True
    assert checker.coerce("unheard_of", "5") == "5"
    request = checker.plan.request(checker.plan.call({"room_id": "a", "include_sessions": True}))
    assert checker.problems(request) == []
    whole = RowChecker(Plan.of("documents.upload"))
    assert whole.coerce("document", "x") == "x"
    plain = RowChecker(Plan.of("rooms.delete"))
    assert plain.coerce("room_id", "x") == "x"
    bad = RowChecker(Plan.of("rooms.create"))
    found = bad.problems(bad.plan.request(bad.plan.call({"max_participants": "many"})))
    assert found == ["max_participants: must be of type integer"]


def test_problems_name_arguments_where_they_can() -> None:
    rooms = RowChecker(Plan.of("rooms.retrieve"))
    wrong = rooms.plan.call({"room_id": "a", "include_sessions": "maybe"})
    assert rooms.problems(rooms.plan.request(wrong)) == [
        "include_sessions: must be of type boolean"
    ]
    messages = RowChecker(Plan.of("messages.send"))
    empty = evolve(messages.plan.request(messages.plan.call({"to": "+1"})), body=None)
    assert messages.problems(empty) == ["A body is required."]


def test_no_problems_are_no_error() -> None:
    Problems().check()


async def test_a_job_is_of_one_operation_and_version(place: str) -> None:
    async with Job(place, "rooms.create") as job:
        await job.opened.database.run(lambda t: t.change("UPDATE bulk_job SET version = 9"))
    with pytest.raises(JournalError, match="version 9; this is version 1"):
        await Job(place).__aenter__()
    async with Job(place + "x" if place.endswith(".db") else f"{place}x", "rooms.create"):
        pass


NAMES = ("to", "from_", "text", "subject", "messaging_profile_id", "name")
TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from('",%\\null{}'), max_size=9)
LITERALS = TEXTS.map(lambda text: text.replace("{", "{{").replace("}", "}}"))
TEMPLATES = st.lists(LITERALS | st.sampled_from(["{name}", "{to}"])).map("".join)


SEND = RowChecker(Plan.of("messages.send"))


def loader(key: Any = None, **templates: str) -> Loader:
    names = key if isinstance(key, str) else None
    return Loader(Filler(SEND.plan, templates, names), JOB, SEND, key=key)


@given(
    rows=st.lists(
        st.fixed_dictionaries(
            {"to": TEXTS, "name": TEXTS}, optional=dict.fromkeys(NAMES[1:5], TEXTS)
        ),
        min_size=1,
        max_size=4,
    ),
    templates=st.fixed_dictionaries(
        {"text": TEMPLATES.map("{name}".__add__)}, optional={"from_": TEMPLATES}
    ),
)
def test_the_short_way_makes_the_same_bytes(
    rows: list[dict[str, str]], templates: dict[str, str]
) -> None:
    short, long = loader(None, **templates), loader(None, **templates)
    long._plain = None
    found = [row for batch in short.batches(numbered(rows)) for row in batch]
    assert found == [row for batch in long.batches(numbered(rows)) for row in batch]
    assert str(short.problems) == str(long.problems)
    for row, source in zip(found, rows, strict=True):
        assert json.loads(row.body)["text"] == templates["text"].format(**source)


def test_who_takes_the_short_way() -> None:
    plain = loader()._plain
    assert plain is not None
    assert {*plain.names.values()} == {*NAMES} - {"name"}
    with pytest.raises(ValueError, match="not all arguments"):
        plain.texts(["media_urls"], {"media_urls": Template.column("media_urls")})
    texts = plain.texts(["to"], {"to": Template.column("to")})
    assert texts.bodies({"to": ["+1", "+2"]}, 2) == [b'{"to":"+1"}', b'{"to":"+2"}']
    with pytest.raises(ValueError, match="to is not always text"):
        texts.bodies({"to": ["+1", 2]}, 2)
    for name in ("rooms.update", "calls.actions.hangup", "rooms.delete"):
        assert PlainOperation.of(RowChecker(Plan.of(name))) is None


async def test_rows_of_all_kinds_keep_their_order(place: str, tmp_path: Path) -> None:
    lines = [f"+{n},{'' if n % 3 else 'Hi'},{'SMS' if n % 2 else ''}" for n in range(1200)]
    path = write(tmp_path, "\n".join(["to,text,type", *lines]))
    async with Job(place, "messages.send") as job:
        assert (await job.load_file(path)).new == 1200
        rows = [row async for row in job.rows()]
    assert [row.line for row in rows] == list(range(2, 1202))
    assert [json.loads(row.body).get("text") for row in rows[:4]] == ["Hi", None, None, "Hi"]
    assert [json.loads(row.body).get("type") for row in rows[:4]] == [None, "SMS", None, "SMS"]


async def test_the_first_problems_are_shown_whoever_finds_them(tmp_path: Path) -> None:
    text = "to,type\n" + "+1,FAX\n" * 15 + "+1\n" + "+1,FAX\n" * 15
    [*found] = await load(str(tmp_path / "job.db"), "messages.send", write(tmp_path, text))
    assert [problem.line for problem in found] == list(range(2, 22))


async def test_text_that_is_no_unicode(place: str) -> None:
    rows = [{"to": "+1"}, {"to": "\ud800"}, {"to": "+2"}]
    async with Job(place, "messages.send") as job:
        with pytest.raises(LoadError, match=r"line 2: .*surrogate") as caught:
            await job.load(rows)
    assert caught.value.count == 1


async def test_rows_are_loaded_once_whatever_fails_beside_them(place: str) -> None:
    def fail(transaction: object) -> None:
        raise ValueError("beside")

    async with Job(place, "rooms.create") as job:
        rows = ({"unique_name": f"room-{number}"} for number in range(3))
        loaded, beside = await asyncio.gather(
            job.load(rows), job.opened.database.run(fail), return_exceptions=True
        )
        assert isinstance(beside, ValueError)
        assert loaded == (await job.status()).counts[State.PENDING] == 3


def test_a_row_without_arguments_is_a_body_without_fields() -> None:
    checker = RowChecker(Plan.of("rooms.create"))
    short, long = (Loader(Filler(checker.plan), JOB, checker) for _ in range(2))
    long._plain = None
    found = [*short.batches(numbered([{}]))]
    assert found == [*long.batches(numbered([{}]))]
    assert found[0][0].body == b"{}"
