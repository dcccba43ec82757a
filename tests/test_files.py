"""Files in arguments: what is read, and the multipart body it becomes."""

from __future__ import annotations

import email.parser
import email.policy
import io
import os
import tempfile
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async._codec.files import File, content_of, multipart, open_files
from telnyx_async._codec.values import UnencodableError
from telnyx_async._operation import BASE64, BodyKind, Call, Operation
from telnyx_async._options import UNSET

UPLOAD = Operation("POST", "/media", body=BodyKind.MULTIPART, files=("media",))
RAW = Operation("PUT", "/values/a", body=BodyKind.RAW)
DOCUMENT = Operation("POST", "/documents", body=BodyKind.JSON, names={"pages": {"file": BASE64}})
SEND = Operation("POST", "/messages", body=BodyKind.JSON)
RENAMED = Operation("POST", "/x", body=BodyKind.JSON, names={"from_": {"to_": "to"}})


class Part:
    """A part as a server reads it."""

    def __init__(self, headers: Any, content: bytes) -> None:
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.disposition = self.headers["content-disposition"]
        self.content_type = self.headers.get("content-type")
        self.content = content


def form(
    fields: dict[str, Any], files: tuple[str, ...] = (), names: Any = None
) -> tuple[bytes, str]:
    pieces, content_type = multipart(fields, files, names or {}, stream=True)
    return b"".join(piece for piece in pieces if isinstance(piece, bytes)), content_type


def parts(fields: dict[str, Any], *files: str, names: Any = None) -> list[Part]:
    body, content_type = form(fields, files, names)
    kind, _, boundary = content_type.partition("; boundary=")
    assert kind == "multipart/form-data"
    assert body.endswith(f"--{boundary}--\r\n".encode())
    pieces = body.removesuffix(f"--{boundary}--\r\n".encode()).split(f"--{boundary}\r\n".encode())
    assert pieces[0] == b""
    return [read_part(piece) for piece in pieces[1:]]


def read_part(piece: bytes) -> Part:
    head, _, content = piece.partition(b"\r\n\r\n")
    assert content.endswith(b"\r\n")
    parser = email.parser.HeaderParser(policy=email.policy.compat32)
    return Part(parser.parsestr(head.decode()), content[:-2])


def test_the_parts_of_a_form() -> None:
    found = parts(
        {
            "media": b"\x00\xff\r\n--x",
            "ttl_secs": 20,
            "store": True,
            "left_out": UNSET,
            "none": None,
            "name": "Grüße",
        },
        "media",
    )
    assert [(part.disposition, part.content_type, part.content) for part in found] == [
        (
            'form-data; name="media"; filename="upload"',
            "application/octet-stream",
            b"\x00\xff\r\n--x",
        ),
        ('form-data; name="ttl_secs"', None, b"20"),
        ('form-data; name="store"', None, b"true"),
        ('form-data; name="name"', None, "Grüße".encode()),
    ]


def test_a_file_is_shown_without_its_content() -> None:
    shown = repr(File("a.txt", b"s3cret", "text/plain"))
    assert shown == "File(name='a.txt', content_type='text/plain', headers={})"


def test_no_parts() -> None:
    assert parts({"media": UNSET, "ttl_secs": None}) == []


@pytest.mark.parametrize(
    ("file", "filename", "content_type"),
    [
        (("a.png", b"1"), '; filename="a.png"', "image/png"),
        (("a.PDF", bytearray(b"1")), '; filename="a.PDF"', "application/pdf"),
        (("a.csv.gz", memoryview(b"1")), '; filename="a.csv.gz"', "application/octet-stream"),
        (("a", b"1", "audio/wav"), '; filename="a"', "audio/wav"),
        (('a "b"\n\x7f~', b"1"), '; filename="a %22b%22%0A%7F~"', "application/octet-stream"),
        (("a.png", b"1", None), '; filename="a.png"', "image/png"),
        ((None, b"1"), "", "application/octet-stream"),
        (File("a.txt", b"1"), '; filename="a.txt"', "text/plain"),
    ],
)
def test_names_and_content_types(file: object, filename: str, content_type: str) -> None:
    (part,) = parts({"f": file}, "f")
    assert part.disposition == f'form-data; name="f"{filename}'
    assert part.content_type == content_type
    assert part.content == b"1"


def test_a_tuple_of_one_file_is_a_list_of_it() -> None:
    (part,) = parts({"f": (b"1",)}, "f")
    assert (part.disposition, part.content) == ('form-data; name="f"; filename="upload"', b"1")


def test_headers_of_a_file() -> None:
    (part,) = parts({"f": ("a", b"1", "text/csv", {"X-Checksum": "abc"})}, "f")
    assert part.headers["x-checksum"] == "abc"
    assert part.content_type == "text/csv"


def test_lists_and_structures() -> None:
    found = parts(
        {
            "f": [b"1", ("b.txt", b"2")],
            "tags": ["a", 2, None, UNSET],
            "items": [{"text": "x", "note": UNSET}],
            "config": {"smart_format": True},
            "pair": ("a", "b"),
            "single": ("a",),
        },
        "f",
    )
    assert [(part.disposition, part.content) for part in found] == [
        ('form-data; name="f"; filename="upload"', b"1"),
        ('form-data; name="f"; filename="b.txt"', b"2"),
        ('form-data; name="tags"', b"a"),
        ('form-data; name="tags"', b"2"),
        ('form-data; name="items"', b'[{"text":"x"}]'),
        ('form-data; name="config"', b'{"smart_format":true}'),
        ('form-data; name="pair"', b"a"),
        ('form-data; name="pair"', b"b"),
        ('form-data; name="single"', b"a"),
    ]
    assert [part.content_type for part in found[4:6]] == ["application/json"] * 2


def test_names_are_renamed() -> None:
    names = {"from_": "from", "config": {"from_": "from"}}
    found = parts({"from_": "a", "config": {"from_": "b"}}, names=names)
    assert [part.content for part in found] == [b"a", b'{"from":"b"}']
    assert found[0].disposition == 'form-data; name="from"'


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_names_cannot_add_headers_or_parts(name: str, filename: str) -> None:
    body, _ = form({name: (filename, b"")})
    first = body.split(b"\r\n")[1].decode()
    assert first.startswith('Content-Disposition: form-data; name="')
    assert first.count('"') == 4
    assert body.count(b"\r\n\r\n") == 1
    assert not set(map(chr, range(32))) & set(first)


@pytest.mark.parametrize("bad", ["a\r\nX: 1", "a\n", "a\0", "\ud800"])
def test_no_control_characters_in_the_headers_of_a_part(bad: str) -> None:
    for file in [("a", b"", bad), ("a", b"", None, {"X": bad}), ("a", b"", None, {bad: "x"})]:
        with pytest.raises(UnencodableError) as caught:
            form({"f": file})
        assert str(caught.value.final()).startswith("f: ")
        assert bad not in str(caught.value)


@given(st.binary())
def test_equal_fields_give_equal_bytes_and_a_boundary_that_is_not_in_them(content: bytes) -> None:
    body, content_type = form({"f": content})
    assert form({"f": content}) == (body, content_type)
    boundary = content_type.partition("boundary=")[2].encode()
    assert body.count(boundary) == 2
    assert form({"f": content + b"x"})[1] != content_type


def test_a_file_has_four_parts_at_most() -> None:
    with pytest.raises(UnencodableError):
        form({"f": ("a.txt", b"a", "text/plain", {}, 1)}, files=("f",))


def test_the_boundary_of_more_than_a_mebibyte_is_random() -> None:
    def boundaries(size: int, *, stream: bool = True) -> set[str]:
        forms = (multipart({"f": bytes(size)}, (), {}, stream=stream) for _ in range(2))
        return {content_type for _, content_type in forms}

    (head, *_), content_type = multipart({"f": b""}, (), {}, stream=True)
    assert isinstance(head, bytes)
    boundary = content_type.partition("boundary=")[2]
    room = 2**20 - len(head.removeprefix(f"--{boundary}\r\n".encode())) - len(b"\0")
    assert len(boundaries(room)) == 1
    assert len(boundaries(room + 1)) == 2
    assert len(boundaries(room + 1, stream=False)) == 1
    assert {len(each) for each in boundaries(room + 1)} == {len(content_type)}


@pytest.mark.parametrize("value", ["text", ("a.txt", "text"), 1, {"a": 1}, [b"1", "text"]])
def test_what_is_not_a_file_is_refused(value: object) -> None:
    with pytest.raises(UnencodableError, match="pass bytes, a path") as caught:
        form({"media": value}, ("media",))
    assert caught.value.place == "media"


def test_a_field_that_cannot_be_sent_is_named() -> None:
    with pytest.raises(UnencodableError) as caught:
        form({"tags": ["a", object()]})
    assert caught.value.place == "tags"
    with pytest.raises(UnencodableError) as caught:
        form({"config": {"a": [object()]}})
    assert caught.value.place == "config.a[0]"
    with pytest.raises(UnencodableError, match="surrogate") as caught:
        form({"name": "\ud800"})
    assert caught.value.place == "name"
    with pytest.raises(UnencodableError, match="not allowed") as caught:
        form({"media": ("\ud800", b"")}, ("media",))
    assert caught.value.place == "media"
    with pytest.raises(UnencodableError, match="surrogate") as caught:
        form({"config": {"a": "\ud800"}})
    assert caught.value.place == "config"


def test_the_content_of_a_raw_body() -> None:
    assert content_of(b"1") == content_of(bytearray(b"1")) == b"1"
    with pytest.raises(UnencodableError, match="pass bytes"):
        content_of("text")


async def test_files_are_read_in_a_thread(tmp_path: Path) -> None:
    threads: list[int] = []

    class Reader(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            threads.append(threading.get_ident())
            return super().read(size)

    path = tmp_path / "a.png"
    path.write_bytes(b"path")
    reader = Reader(b"reader")
    reader.seek(2)
    call = Call(
        operation=UPLOAD,
        body={"media": [path, reader, ("b.csv", path), ("c", reader, "x/y"), b"4"], "n": UNSET},
        options={"extra_body": {"more": path}, "timeout": 3},
    )
    read = await open_files(call)
    assert read.body == {
        "media": [
            File("a.png", b"path"),
            File("upload", b"ader"),
            ("b.csv", b"path"),
            ("c", b"", "x/y"),
            b"4",
        ],
        "n": UNSET,
    }
    assert read.options == {"extra_body": {"more": File("a.png", b"path")}, "timeout": 3}
    assert call.body["media"][0] is path
    assert threading.get_ident() not in threads


async def test_names_of_open_files(tmp_path: Path) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(b"1")
    with path.open("rb") as by_name, os.fdopen(os.open(path, os.O_RDONLY), "rb") as by_number:
        call = Call(operation=UPLOAD, body={"media": [by_name, by_number]})
        assert (await open_files(call)).body["media"] == [
            File("song.mp3", b"1"),
            File("upload", b"1"),
        ]
        assert not by_name.closed


async def test_bytes_for_raw_and_base64(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"1")
    assert (await open_files(Call(operation=RAW, body=path))).body == b"1"
    assert (await open_files(Call(operation=RAW, body=io.BytesIO(b"2")))).body == b"2"
    read = await open_files(Call(operation=DOCUMENT, body={"pages": ({"file": path},)}))
    assert read.body == {"pages": [{"file": b"1"}]}


@pytest.mark.parametrize(
    "call",
    [
        Call(operation=SEND, body={"to": "+1"}),
        Call(operation=UPLOAD, body={"media": b"1", "ttl_secs": 2}),
        Call(operation=UPLOAD, body={"media": ("a", b"1")}, options={"extra_body": {"a": 1}}),
        Call(operation=RAW, body=b"1"),
        Call(operation=DOCUMENT, body={"pages": [{"file": "dGV4dA=="}]}),
        Call(operation=RENAMED, body={"from_": {"to_": Path("not-read")}}),
    ],
)
async def test_a_call_without_files_to_read_is_left_alone(call: Call) -> None:
    assert await open_files(call) is call


async def test_a_file_open_as_text_is_refused() -> None:
    call = Call(operation=UPLOAD, body={"media": [b"", io.StringIO("text")]})
    with pytest.raises(
        TypeError, match=r"media\[1\]: reading the file did not return bytes; pass bytes"
    ):
        await open_files(call)
    with tempfile.TemporaryFile("w+") as text, pytest.raises(TypeError, match="media: "):
        await open_files(Call(operation=UPLOAD, body={"media": ("a.txt", text)}))


async def test_a_missing_file_is_the_systems_own_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await open_files(Call(operation=UPLOAD, body={"media": tmp_path / "missing"}))
