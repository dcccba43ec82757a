"""Signatures of webhooks: verified as Telnyx documents them, and created for tests.

Account webhooks are signed with Ed25519 over `timestamp|body`, those of meeting sessions with
HMAC-SHA256 over `timestamp.body`. Sources: Telnyx, "Webhook fundamentals" and "Meeting webhooks:
Verify signatures".
"""

from __future__ import annotations

import hashlib
import hmac
import os
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from telnyx_async._errors import WebhookVerificationError
from telnyx_async.webhooks._crypto.ed25519 import ed25519
from telnyx_async.webhooks._http import Headers, find_header, repeatable

__all__ = [
    "MEETING_SIGNATURE_HEADER",
    "TOLERANCE",
    "Key",
    "KeyPair",
    "as_bytes",
    "generate_keys",
    "sign",
    "sign_meeting",
    "verifiers",
    "verify",
]

SIGNATURE_HEADER = "telnyx-signature-ed25519"
TIMESTAMP_HEADER = "telnyx-timestamp"
MEETING_SIGNATURE_HEADER = "x-meeting-bot-signature"
TOLERANCE = 300.0
"""Seconds by which a timestamp may differ from the current time, in either direction."""

Key: TypeAlias = str | bytes | Sequence[str | bytes]
"""A key, or several during a key rotation."""

_Verifier: TypeAlias = Callable[[bytes, bytes], bool]

_DUMMY_SIGNATURE = bytes(64)


def verify(
    body: bytes | str,
    headers: Headers,
    key: Key | None = None,
    *,
    secret: Key | None = None,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> None:
    """Raise `WebhookVerificationError` unless Telnyx signed this body recently.

    `body` is the request body as received: parsed and serialized again, it no longer matches.
    `key` is the account's public key in base64 (or its 32 bytes); `secret` is the `webhook_secret`
    of a meeting session, whose webhooks have an HMAC-SHA256 signature in a header of their own.
    Either may be a sequence of several. `tolerance` is the number of seconds by which the timestamp
    may differ from `now` (Unix seconds, the current time by default).
    """
    try:
        message, headers = as_bytes(body), repeatable(headers)
        moment = time.time() if now is None else now
        signature = find_header(headers, SIGNATURE_HEADER)
        meeting = find_header(headers, MEETING_SIGNATURE_HEADER) if signature is None else None
        if meeting is not None:
            _verify_meeting(message, meeting, secret, tolerance, moment)
        else:
            timestamp = find_header(headers, TIMESTAMP_HEADER)
            _verify_account(message, signature, timestamp, key, tolerance, moment)
    finally:
        del secret  # error reports that show local variables must not show it


def as_bytes(body: object) -> bytes:
    """Return a body given as `bytes`, `bytearray` or `str` as bytes."""
    if isinstance(body, str):
        return body.encode(errors="surrogatepass")
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    raise WebhookVerificationError("the body must be bytes or str, as received", reason="body")


def verifiers(key: Key | None) -> tuple[_Verifier, ...]:
    """Return a verifying function for each public key.

    Raises `WebhookVerificationError` if there is no key or one of them is malformed.
    """
    return _load_verifiers(_as_tuple(key, "public key"))


def _verify_account(
    body: bytes,
    signature: str | None,
    timestamp: str | None,
    key: Key | None,
    tolerance: float,
    now: float,
) -> None:
    checks = verifiers(key)
    if signature is None or timestamp is None:
        missing = SIGNATURE_HEADER if signature is None else TIMESTAMP_HEADER
        raise WebhookVerificationError(f"the header {missing} is missing", reason="header")
    _check_timestamp(timestamp, tolerance, now)
    message = b"%b|%b" % (timestamp.encode(), body)
    raw = _decode_base64(signature, 64)
    # A malformed signature is checked like any other, with every key: the time that a refusal
    # takes does not tell a sender what was wrong.
    valid = [check(raw or _DUMMY_SIGNATURE, message) for check in checks]
    if raw is None or not any(valid):
        raise WebhookVerificationError("the signature does not match", reason="signature")


def _verify_meeting(
    message: bytes, header: str, secret: Key | None, tolerance: float, now: float
) -> None:
    try:
        parts = [part.strip().partition("=") for part in header.split(",")]
        timestamp = next((value for name, _, value in parts if name == "t"), "")
        signatures = [value.encode(errors="replace") for name, _, value in parts if name == "v1"]
        secret = _as_tuple(secret, "meeting secret")
        _check_timestamp(timestamp, tolerance, now)
        valid = _any_matches(signatures, secret, b"%b.%b" % (timestamp.encode(), message))
    finally:
        del secret
    if not valid:
        raise WebhookVerificationError("the signature does not match", reason="signature")


def _any_matches(
    signatures: Sequence[bytes], secrets: Sequence[str | bytes], message: bytes
) -> bool:
    expected = [_hmac_sha256(secret, message).encode() for secret in secrets]
    matches = [hmac.compare_digest(one, other) for one in expected for other in signatures]
    return any(matches)


def _hmac_sha256(secret: str | bytes, message: bytes) -> str:
    raw = secret.strip().encode() if isinstance(secret, str) else secret
    return hmac.new(raw, message, hashlib.sha256).hexdigest()


def _check_timestamp(timestamp: str, tolerance: float, now: float) -> None:
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        raise WebhookVerificationError(
            "the timestamp is not a whole number of Unix seconds", reason="timestamp"
        )
    if abs(now - int(timestamp)) > tolerance:
        raise WebhookVerificationError(
            f"the timestamp differs from the current time by more than {tolerance:g} s",
            reason="timestamp",
        )


def _as_tuple(key: Key | None, kind: str) -> tuple[str | bytes, ...]:
    keys = (key,) if isinstance(key, (str, bytes)) else tuple(key or ())
    if not keys or not all(each.strip() for each in keys):
        raise WebhookVerificationError(f"no {kind} was given", reason="key")
    return keys


@lru_cache(maxsize=32)
def _load_verifiers(keys: tuple[str | bytes, ...]) -> tuple[_Verifier, ...]:
    return tuple(ed25519().verifier(_decode_public_key(key)) for key in keys)


def _decode_public_key(key: str | bytes) -> bytes:
    raw = key if isinstance(key, bytes) and len(key) == 32 else _decode_base64(key.strip(), 32)
    if raw is None:
        raise WebhookVerificationError("the public key is not 32 bytes in base64", reason="key")
    return raw


def _decode_base64(text: str | bytes, size: int) -> bytes | None:
    """Return the `size` bytes that `text` encodes, or None.

    Only the canonical encoding is accepted (RFC 4648, 3.5): of two texts for the same bytes, one
    has not been written by the signer.
    """
    try:
        encoded = text.encode("ascii") if isinstance(text, str) else text
        raw = b64decode(encoded)
    except ValueError:
        return None
    return raw if len(raw) == size and b64encode(raw) == encoded else None


class KeyPair(NamedTuple):
    """An Ed25519 key pair in base64: `sign` takes the private key, `unwrap` the public one."""

    private: str
    public: str


def generate_keys() -> KeyPair:
    """Generate an Ed25519 key pair for tests."""
    seed = os.urandom(32)
    return KeyPair(b64encode(seed).decode(), b64encode(ed25519().public_key(seed)).decode())


def sign(body: bytes | str, key: str, timestamp: int | None = None) -> dict[str, str]:
    """Return the headers of an account webhook signed with the private `key` (base64, 32 bytes).

    `timestamp` is in Unix seconds, the current time by default.
    """
    stamp = str(int(time.time()) if timestamp is None else timestamp)
    message = b"%b|%b" % (stamp.encode(), as_bytes(body))
    signature = ed25519().sign(b64decode(key.strip(), validate=True), message)
    return {SIGNATURE_HEADER: b64encode(signature).decode(), TIMESTAMP_HEADER: stamp}


def sign_meeting(body: bytes | str, secret: str, timestamp: int | None = None) -> dict[str, str]:
    """Return the header of a meeting webhook signed with the session's `webhook_secret`.

    `timestamp` is in Unix seconds, the current time by default.
    """
    stamp = str(int(time.time()) if timestamp is None else timestamp)
    signature = _hmac_sha256(secret, b"%b.%b" % (stamp.encode(), as_bytes(body)))
    return {MEETING_SIGNATURE_HEADER: f"t={stamp},v1={signature}"}
