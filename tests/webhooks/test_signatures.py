"""Signatures: every invalid one is rejected, with the reason."""

from __future__ import annotations

import http.client
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from traceback import walk_tb
from typing import Any

import nacl.signing
import pytest
import starlette.datastructures
import werkzeug.datastructures
from hypothesis import given, settings
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

from telnyx_async import AsyncTelnyx
from telnyx_async.webhooks import (
    KeyPair,
    WebhookRouter,
    WebhookVerificationError,
    generate_keys,
    sign,
    sign_meeting,
    unwrap,
    verify,
)

from .samples import NOW, SEED

BODY = b'{"data":{"id":"1","event_type":"call.hangup","payload":{}}}'
SECRET = "whsec_4f1d"


def rejection(
    body: Any, headers: Any, key: Any = None, *, now: float = NOW, secret: Any = None
) -> str:
    with pytest.raises(WebhookVerificationError) as caught:
        verify(body, headers, key, now=now, secret=secret)
    assert "\n" not in str(caught.value)
    assert SECRET not in "".join(library_locals(caught.value))
    return caught.value.reason


def library_locals(error: BaseException) -> Iterator[str]:
    """Yield what an error report shows of the local variables in the package."""
    for frame, _ in walk_tb(error.__traceback__):
        if frame.f_code.co_filename != __file__:
            yield repr(frame.f_locals)


@pytest.mark.parametrize("headers", [{}, {"x-meeting-bot-signature": f"t={int(NOW)},v1=00"}])
def test_traceback_does_not_contain_the_secret(headers: dict[str, str]) -> None:
    for unwrap_any in (unwrap, AsyncTelnyx("KEY").webhooks.unwrap):
        with pytest.raises(WebhookVerificationError) as caught:
            unwrap_any(BODY, headers, None, secret=[SECRET, SECRET.encode()])
        assert SECRET not in "".join(library_locals(caught.value))


def bit_flips(text: bytes) -> Iterator[bytes]:
    for position in range(len(text)):
        for bit in range(8):
            flipped = bytearray(text)
            flipped[position] ^= 1 << bit
            yield bytes(flipped)


def test_signature_of_another_library_is_valid() -> None:
    key = nacl.signing.SigningKey(SEED)
    signature = key.sign(b"%d|%b" % (NOW, BODY)).signature
    headers = {
        "Telnyx-Signature-Ed25519": b64encode(signature).decode(),
        "Telnyx-Timestamp": str(NOW),
    }
    verify(BODY, headers, b64encode(bytes(key.verify_key)).decode(), now=NOW)


def test_body_is_bytes_or_str(keys: KeyPair) -> None:
    text = '{"data":{"event_type":"message.received","payload":{"text":"Grüße 👋"}}}'
    headers = sign(text, keys.private)
    verify(text, headers, keys.public)
    verify(text.encode(), headers, keys.public)
    verify(bytearray(text.encode()), headers, keys.public)  # type: ignore[arg-type]


def test_parsed_body_is_rejected(keys: KeyPair) -> None:
    assert rejection({"data": {}}, sign(BODY, keys.private, NOW), keys.public) == "body"


def test_every_bit_of_the_body_is_signed(keys: KeyPair) -> None:
    headers = sign(BODY, keys.private, NOW)
    assert {rejection(body, headers, keys.public) for body in bit_flips(BODY)} == {"signature"}


@pytest.mark.parametrize("name", ["telnyx-signature-ed25519", "telnyx-timestamp"])
def test_every_bit_of_the_headers_matters(keys: KeyPair, name: str) -> None:
    headers = sign(BODY, keys.private, NOW)
    for value in bit_flips(headers[name].encode()):
        changed = {**headers, name: value.decode("latin-1")}
        assert rejection(BODY, changed, keys.public) in {"signature", "timestamp"}


def test_every_bit_of_the_signature_matters(keys: KeyPair) -> None:
    headers = sign(BODY, keys.private, NOW)
    name = "telnyx-signature-ed25519"
    for raw in bit_flips(b64decode(headers[name])):
        changed = {**headers, name: b64encode(raw).decode()}
        assert rejection(BODY, changed, keys.public) == "signature"


def test_every_bit_of_the_key_matters(keys: KeyPair) -> None:
    headers = sign(BODY, keys.private, NOW)
    for key in bit_flips(keys.public.encode()):
        assert rejection(BODY, headers, key) in {"key", "signature"}
    for raw in bit_flips(b64decode(keys.public)):
        assert rejection(BODY, headers, raw) == "signature"


@pytest.mark.parametrize("offset", [-300, 300])
def test_tolerance_is_300_seconds_in_both_directions(keys: KeyPair, offset: int) -> None:
    headers = sign(BODY, keys.private, NOW)
    verify(BODY, headers, keys.public, now=NOW + offset)
    beyond = NOW + offset * (1 + 1e-9)
    assert rejection(BODY, headers, keys.public, now=beyond) == "timestamp"


def test_a_timestamp_has_at_most_12_digits(keys: KeyPair) -> None:
    verify(BODY, sign(BODY, keys.private, 10**12 - 1), keys.public, now=10**12)
    with pytest.raises(WebhookVerificationError, match="whole number of Unix seconds"):
        verify(BODY, sign(BODY, keys.private, 10**12), keys.public, now=10**12)


def test_a_private_key_that_is_not_base64_is_refused(keys: KeyPair) -> None:
    with pytest.raises(ValueError):
        sign(BODY, f"{keys.private[:8]}!{keys.private[8:]}")


def test_tolerance_is_configurable(keys: KeyPair) -> None:
    verify(BODY, sign(BODY, keys.private, NOW), keys.public, now=NOW + 900, tolerance=900)


@pytest.mark.parametrize(
    "stamp",
    ["", "soon", "1.5", "-1", "+5", " 5", "1e9", "٣", "²", "9" * 13, "9" * 5000, "0x10", "1_0"],
)
def test_malformed_timestamp_is_rejected(keys: KeyPair, stamp: str) -> None:
    headers = {**sign(BODY, keys.private, NOW), "telnyx-timestamp": stamp}
    assert rejection(BODY, headers, keys.public) == "timestamp"


@pytest.mark.parametrize("size", [0, 63, 65])
def test_malformed_signature_is_rejected_after_the_same_work(
    keys: KeyPair, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def check(signature: bytes, signed: bytes) -> bool:
        calls.append((signature, signed))
        return False

    calls: list[tuple[bytes, bytes]] = []
    monkeypatch.setattr(
        "telnyx_async.webhooks._crypto.signatures.verifiers", lambda key: [check] * 2
    )
    headers = sign(BODY, keys.private, NOW)
    for signature in (b64encode(bytes(size)).decode(), "not base64!", "ñ"):
        changed = {**headers, "telnyx-signature-ed25519": signature}
        assert rejection(BODY, changed, keys.public) == "signature"
    assert [len(signature) for signature, _ in calls] == [64] * 6


def test_several_keys_during_a_rotation(keys: KeyPair, other_keys: KeyPair) -> None:
    headers = sign(BODY, keys.private)
    verify(BODY, headers, [other_keys.public, keys.public])
    verify(BODY, headers, (keys.public, other_keys.public))
    assert rejection(BODY, sign(BODY, keys.private, NOW), [other_keys.public]) == "signature"


def test_key_may_be_raw_bytes(keys: KeyPair) -> None:
    verify(BODY, sign(BODY, keys.private), b64decode(keys.public))
    verify(BODY, sign(BODY, keys.private), keys.public.encode())


@pytest.mark.parametrize(
    "key",
    [None, "", [], [""], "not a key", "A" * 43, "A" * 44, b64encode(bytes(31)).decode(), b"", "é"],
)
def test_malformed_key_is_an_error(keys: KeyPair, key: Any) -> None:
    with pytest.raises(WebhookVerificationError, match="key") as caught:
        verify(BODY, sign(BODY, keys.private), key)
    assert caught.value.reason == "key"
    assert not key or str(key) not in str(caught.value)


@pytest.mark.parametrize("name", ["telnyx-signature-ed25519", "telnyx-timestamp"])
def test_missing_header_is_named(keys: KeyPair, name: str) -> None:
    headers = sign(BODY, keys.private)
    del headers[name]
    with pytest.raises(WebhookVerificationError, match=f"{name} is missing") as caught:
        verify(BODY, headers, keys.public)
    assert caught.value.reason == "header"


def django_meta(headers: dict[str, str]) -> dict[str, Any]:
    spelled = {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in headers.items()}
    return {"REQUEST_METHOD": "POST", "wsgi.version": (1, 0), **spelled}


def email_message(headers: dict[str, str]) -> http.client.HTTPMessage:
    message = http.client.HTTPMessage()
    for name, value in headers.items():
        message[name] = value
    return message


FORMS: dict[str, Callable[[dict[str, str]], Any]] = {
    "lower case": dict,
    "upper case": lambda headers: {k.upper(): v for k, v in headers.items()},
    "title case": lambda headers: {k.title(): v for k, v in headers.items()},
    "mixed case": lambda headers: {k.swapcase().replace("E", "e"): v for k, v in headers.items()},
    "bytes": lambda headers: {k.encode(): v.encode() for k, v in headers.items()},
    "ASGI": lambda headers: [(k.encode(), v.encode()) for k, v in headers.items()],
    "pairs": lambda headers: [*headers.items()],
    "Django": django_meta,
    "aiohttp": lambda headers: CIMultiDictProxy(CIMultiDict(headers)),
    "lists": lambda headers: {k.title(): [v] for k, v in headers.items()},
    "http.client": lambda headers: email_message(headers).items(),
    "http.server": email_message,
    "iterator": lambda headers: iter(headers.items()),
    "lists of two": lambda headers: [[*pair] for pair in headers.items()],
    "werkzeug": werkzeug.datastructures.Headers,
    "environ of werkzeug": lambda headers: werkzeug.datastructures.EnvironHeaders(
        django_meta(headers)
    ),
    "Starlette": starlette.datastructures.Headers,
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_every_form_of_headers(keys: KeyPair, form: Callable[[dict[str, str]], Any]) -> None:
    verify(BODY, form(sign(BODY, keys.private)), keys.public)


@pytest.mark.parametrize("headers", [None, 5, "telnyx-timestamp: 1", ["a: b"], [("a", "b", "c")]])
def test_what_is_not_headers_is_a_clear_error(keys: KeyPair, headers: Any) -> None:
    name = type(headers).__name__
    with pytest.raises(WebhookVerificationError, match=rf"mapping, or pairs.*not {name}") as caught:
        verify(BODY, headers, keys.public)
    assert caught.value.reason == "header"


@pytest.mark.parametrize("secret", ["", "\n", "  ", ["secret", "\n"]])
def test_secret_without_a_character_is_no_secret(secret: Any) -> None:
    assert rejection(BODY, sign_meeting(BODY, "", NOW), secret=secret) == "key"


@pytest.mark.parametrize("end", ["\n", "\r\n", "  ", "\n\n"])
def test_keys_with_a_line_end(keys: KeyPair, end: str) -> None:
    """As `$(cat file)` does not, but `Path.read_text` and secrets mounted as files have it."""
    headers = sign(BODY, keys.private + end)
    for key in (
        keys.public + end,
        (keys.public + end).encode(),
        [keys.public + end],
        end + keys.public,
    ):
        verify(BODY, headers, key)
    WebhookRouter(keys.public + end)
    AsyncTelnyx("KEY", public_key=keys.public + end).webhooks.unwrap(BODY, headers)
    verify(BODY, sign_meeting(BODY, "secret"), secret="secret" + end)
    verify(BODY, sign_meeting(BODY, "secret" + end), secret="secret")


def test_contradicting_headers_are_rejected(keys: KeyPair) -> None:
    headers = [*sign(BODY, keys.private, NOW).items(), ("Telnyx-Timestamp", str(NOW + 1))]
    assert rejection(BODY, headers, keys.public) == "header"


def test_meeting_is_verified_with_its_secret() -> None:
    headers = sign_meeting(BODY, SECRET, NOW)
    verify(BODY, headers, secret=SECRET, now=NOW)
    verify(BODY.decode(), headers, secret=["another", SECRET.encode()], now=NOW)
    assert rejection(BODY, headers, secret="another") == "signature"
    assert rejection(BODY, headers, secret=SECRET, now=NOW + 301) == "timestamp"


def test_meeting_may_have_two_signatures() -> None:
    (signature,) = sign_meeting(BODY, SECRET, NOW).values()
    header = {"X-Meeting-Bot-Signature": f"{signature}, v1={'0' * 64}"}
    verify(BODY, header, secret=SECRET, now=NOW)


def test_every_bit_of_a_meeting_webhook_matters() -> None:
    headers = sign_meeting(BODY, SECRET, NOW)
    ((name, value),) = headers.items()
    for body in bit_flips(BODY):
        assert rejection(body, headers, secret=SECRET) == "signature"
    for flipped in bit_flips(value.encode()):
        changed = {name: flipped.decode("latin-1")}
        assert rejection(BODY, changed, secret=SECRET) in {"signature", "timestamp"}


def test_public_key_is_never_used_as_a_secret(keys: KeyPair) -> None:
    forged = sign_meeting(BODY, keys.public, NOW)
    assert rejection(BODY, forged, keys.public) == "key"
    assert rejection(BODY, sign(BODY, keys.private, NOW), secret=SECRET) == "key"


@pytest.mark.parametrize("header", ["", "t=", "t=1", "v1=ab", "t=1700000000,v1=", "é", "=,=,="])
def test_malformed_meeting_header_is_rejected(header: str) -> None:
    headers = {"x-meeting-bot-signature": header}
    assert rejection(BODY, headers, secret=SECRET) in {"signature", "timestamp"}


def test_error_is_a_value_error_without_body_and_key(keys: KeyPair) -> None:
    with pytest.raises(ValueError, match="does not match") as caught:
        unwrap(BODY + b" ", sign(BODY, keys.private), keys.public)
    assert "call.hangup" not in str(caught.value)
    assert keys.public not in str(caught.value)


def test_generated_keys_match() -> None:
    pair = generate_keys()
    verify(BODY, sign(BODY, pair.private), pair.public)


values = st.text() | st.binary() | st.none() | st.integers() | st.lists(st.text())


@settings(deadline=None)
@given(
    body=st.binary() | st.text(st.characters()),
    headers=st.dictionaries(
        st.sampled_from(
            ["telnyx-signature-ed25519", "Telnyx-Timestamp", "x-meeting-bot-signature"]
        ),
        values,
    ),
    key=st.text() | st.binary() | st.lists(st.text() | st.binary()),
)
def test_every_error_is_a_verification_error(body: Any, headers: Any, key: Any) -> None:
    with pytest.raises(WebhookVerificationError):
        verify(body, headers, key, secret=key)
