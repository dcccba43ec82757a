"""What commands are given: options, nested ones, JSON, files, standard input; and what is refused."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from telnyx_async.emulator import Emulator

from .conftest import Run


def sent(server: Emulator) -> object:
    (request,) = server.requests
    return request.body


def test_an_option_is_an_argument(run: Run, examples: Emulator) -> None:
    words = "rooms create --unique-name daily --max-participants 10 --enable-recording"
    assert run(*words.split()).code == 0
    assert sent(examples) == {
        "unique_name": "daily",
        "max_participants": 10,
        "enable_recording": True,
    }


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("--enable-recording", True),
        ("--enable-recording=true", True),
        ("--no-enable-recording", False),
        ("--enable-recording=false", False),
        ("--enable_recording", True),
        ("--arg.enable-recording", True),
    ],
)
def test_spellings_of_a_switch(run: Run, examples: Emulator, word: str, value: bool) -> None:
    assert run("rooms", "create", word).code == 0
    assert sent(examples) == {"enable_recording": value}


def test_underscores_and_early_options(run: Run, examples: Emulator) -> None:
    assert run("--format", "json", "phone_numbers", "--limit=1", "list").code == 0
    assert examples.requests[0].path == "/phone_numbers"


def test_a_nested_option(run: Run, examples: Emulator) -> None:
    result = run("rooms", "list", "--filter.date-created-at.gte", "2026-01-01")
    assert result.code == 0, result.err
    assert examples.requests[0].query == {"filter": {"date_created_at": {"gte": "2026-01-01"}}}


def test_nested_options_build_objects_and_lists(run: Run, examples: Emulator) -> None:
    result = run(
        *("ai", "openai", "chat", "create-completion"),
        *("--messages.0.role", "user", "--messages.0.content", "Hi"),
        *("--messages.1.role=assistant", "--messages.1.content=Hello"),
    )
    assert result.code == 0, result.err
    assert sent(examples) == {
        "messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]
    }


def test_keys_that_the_caller_chooses(run: Run, examples: Emulator) -> None:
    words = ("ai", "assistants", "create", "--name=a", "--model=m", "--instructions=i")
    result = run(*words, "--dynamic-variables.customer_name", "Ada")
    assert result.code == 0, result.err
    assert examples.requests[0].body["dynamic_variables"] == {"customer_name": "Ada"}


def test_a_list_is_repeated_or_json(run: Run, examples: Emulator) -> None:
    words = ("messages", "send", "--from=+13125550100", "--to=+13125550101", "--text=Hi")
    assert (
        run(*words, "--media-urls", "https://a.example", "--media-urls=https://b.example").code == 0
    )
    assert examples.requests[0].body["media_urls"] == ["https://a.example", "https://b.example"]
    examples.requests.clear()
    assert run(*words, "--media-urls", '["https://a.example"]').code == 0
    assert examples.requests[0].body["media_urls"] == ["https://a.example"]


def test_json_is_the_body_and_options_are_added(run: Run, examples: Emulator) -> None:
    body = '{"unique_name": "daily", "max_participants": 5}'
    assert run("rooms", "create", "--json", body, "--max-participants", "6").code == 0
    assert sent(examples) == {"unique_name": "daily", "max_participants": 6}


def test_nested_options_are_added_to_json(run: Run, examples: Emulator) -> None:
    body = {"messages": [{"role": "user", "content": "Hi"}], "model": "m"}
    words = ("ai", "openai", "chat", "create-completion", "--json", json.dumps(body))
    assert run(*words, "--messages.0.content", "Hello").code == 0
    assert sent(examples) == {**body, "messages": [{"role": "user", "content": "Hello"}]}


def test_files_and_standard_input(
    run: Run, examples: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "text").write_text("From a file")
    words = ("messages", "send", "--from=+13125550100", "--to=+13125550101")
    assert run(*words, "--text", f"@{tmp_path / 'text'}").code == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("From a pipe"))
    assert run(*words, "--text", "-").code == 0
    assert run(*words, "--text", "@@ada").code == 0
    assert [each.body["text"] for each in examples.requests] == [
        "From a file",
        "From a pipe",
        "@ada",
    ]


def test_the_body_from_standard_input(
    run: Run, examples: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO('{"unique_name": "daily"}'))
    assert run("rooms", "create", "--json", "-").code == 0
    assert sent(examples) == {"unique_name": "daily"}


def test_a_file_is_uploaded(run: Run, examples: Emulator, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF")
    words = ("documents", "upload-json", "--filename=letter.pdf")
    assert run(*words, "--file", f"@{tmp_path / 'letter.pdf'}").code == 0
    assert sent(examples) == {"filename": "letter.pdf", "file": "JVBERg=="}
    examples.requests.clear()
    upload = run(
        "ai", "audio", "transcribe", "--model=deepgram/nova-3", f"--file={tmp_path / 'letter.pdf'}"
    )
    assert upload.code == 0, upload.err
    assert b"%PDF" in examples.requests[0].content


def test_an_argument_with_the_name_of_an_option(run: Run, examples: Emulator) -> None:
    words = ("ai", "embeddings", "similarity-search", "--bucket-name=a")
    result = run(*words, "--arg.query", "telnyx", "--query", "length(@)")
    assert result.code == 0, result.err
    assert examples.requests[0].body["query"] == "telnyx"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("room list", "telnyx has no command 'room': did you mean rooms"),
        ("rooms lst", "telnyx rooms has no command 'lst': did you mean list?"),
        ("rooms xyzzy", "telnyx rooms has no command 'xyzzy'"),
        ("rooms list --page-sise 1", "has no option --page-sise: did you mean --page-size"),
        ("rooms list --fliter.unique-name a", "no option --fliter: did you mean --filter?"),
        (
            "rooms list --filter.unique-nam a",
            "there is no 'unique-nam' in it: did you mean unique-name?",
        ),
        ("rooms list surplus", "'surplus' is one argument too many"),
        ("rooms list --limit many", "'many' is not a number of rows"),
        ("rooms retrieve", "the following arguments are required: ROOM_ID"),
        ("rooms create --max-participants ten", "/max_participants: must be of type integer"),
        ("rooms create --max-participants 1 --max-participants 2", "takes one value"),
        ("rooms list --page-size 0", "--page-size: must be at least 1"),
        ("messages send --text Hi", "/to: to is required"),
        ('messages send --json {"to":1}', "/to: must be of type string"),
        ("messages send --json {", "--json is not JSON"),
        ("messages send --text @missing", "'missing' cannot be read"),
        ("messages send --text - --to -", "only one option can read standard input"),
        ("ai audio transcribe --model m --file missing", "'missing' is not a file"),
        ("ai openai chat create-completion --messages.1.role user", "the list has no item 0"),
        ("rooms list --query [", "--query is not a JMESPath expression"),
        ("rooms list --format xml", "invalid choice: 'xml'"),
        ("completion tcsh", "invalid choice: 'tcsh'"),
        ("webhooks listen", "pass --public-key"),
    ],
)
def test_what_is_refused(
    run: Run, examples: Emulator, words: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("text"))
    monkeypatch.delenv("TELNYX_PUBLIC_KEY", raising=False)
    result = run(*words.split())
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert not examples.requests


def test_a_file_that_is_not_text(run: Run, examples: Emulator, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"\xff")
    result = run("messages", "send", "--to=+13125550101", f"--text=@{tmp_path / 'file'}")
    assert (result.code, "it is not UTF-8 text" in result.err) == (2, True)


def test_an_argument_that_cannot_be_encoded(run: Run, examples: Emulator) -> None:
    result = run("rooms", "retrieve", "..")
    assert (result.code, "would address another resource" in result.err) == (2, True)
    assert not examples.requests


def test_a_body_without_fields_is_an_empty_object(run: Run, examples: Emulator) -> None:
    assert run("rooms", "create").code == 0
    assert examples.requests[0].content == b"{}"


def test_a_base_url_that_is_not_one(run: Run, examples: Emulator) -> None:
    result = run("rooms", "list", "--base-url", "ftp://example.com")
    assert (result.code, "base_url must be" in result.err) == (2, True)
