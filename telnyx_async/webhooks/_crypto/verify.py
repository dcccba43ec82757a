"""Whether Telnyx signed a webhook, from the bytes that came."""

from __future__ import annotations

import hashlib
import hmac
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeAlias

from telnyx_async._errors import WebhookVerificationError
from telnyx_async.webhooks._crypto.ed25519 import ed25519
from telnyx_async.webhooks._headers import Headers, find

__all__ = [
    "MEETING_SIGNATURE",
    "SIGNATURE",
    "TIMESTAMP",
    "TOLERANCE",
    "Key",
    "as_bytes",
    "check_key",
    "hmac_sha256",
    "verify",
]

SIGNATURE = "telnyx-signature-ed25519"
TIMESTAMP = "telnyx-timestamp"
MEETING_SIGNATURE = "x-meeting-bot-signature"
TOLERANCE = 300.0

Key: TypeAlias = str | bytes | Sequence[str | bytes]
"""A key, or several while one replaces another."""

_WELL_FORMED = bytes(64)


def verify(
    body: bytes | str,
    headers: Headers,
    key: Key | None = None,
    *,
    secret: Key | None = None,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> None:
    """Raise `WebhookVerificationError` unless the body is what Telnyx signed a moment ago.

    `body` is what came over the wire, not parsed and written anew. `key` is the account's public
    key in base64 (or its 32 bytes), `secret` the `webhook_secret` of a meeting session, whose
    webhooks are signed by HMAC-SHA256 in a header of their own; each may be several. `tolerance`
    is how many seconds the timestamp may lie before or after `now` (Unix seconds).

    Telnyx: Webhook fundamentals; Meeting: Webhooks, "Verify signatures".
    """
    try:
        message = as_bytes(body)
        moment = time.time() if now is None else now
        signature = find(headers, SIGNATURE)
        meeting = find(headers, MEETING_SIGNATURE) if signature is None else None
        if meeting is not None:
            _verify_meeting(message, meeting, secret, tolerance, moment)
        else:
            stamp = find(headers, TIMESTAMP)
            _verify_account(message, signature, stamp, key, tolerance, moment)
    finally:
        del secret  # a traceback with local variables does not show it


def as_bytes(body: object) -> bytes:
    """Return the bytes of a body, which is bytes or text."""
    if isinstance(body, str):
        return body.encode(errors="surrogatepass")
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    raise WebhookVerificationError("the body must be the bytes or text that came", reason="body")


def _verify_account(
    body: bytes,
    signature: str | None,
    stamp: str | None,
    key: Key | None,
    tolerance: float,
    now: float,
) -> None:
    checks = check_key(key)
    if signature is None or stamp is None:
        missing = SIGNATURE if signature is None else TIMESTAMP
        raise WebhookVerificationError(f"the header {missing} is missing", reason="header")
    _check_time(stamp, tolerance, now)
    message = b"%b|%b" % (stamp.encode(), body)
    raw = _decode(signature, 64)
    # What cannot be a signature is checked like one, by every key: refusing takes the same time.
    good = [check(raw or _WELL_FORMED, message) for check in checks]
    if raw is None or not any(good):
        raise WebhookVerificationError("the signature does not match", reason="signature")


def _verify_meeting(
    message: bytes, header: str, secret: Key | None, tolerance: float, now: float
) -> None:
    try:
        parts = [part.strip().partition("=") for part in header.split(",")]
        stamp = next((value for name, _, value in parts if name == "t"), "")
        given = [value.encode(errors="replace") for name, _, value in parts if name == "v1"]
        secret = _several(secret, "meeting secret")
        _check_time(stamp, tolerance, now)
        good = _fits(given, secret, b"%b.%b" % (stamp.encode(), message))
    finally:
        del secret
    if not good:
        raise WebhookVerificationError("the signature does not match", reason="signature")


def _fits(given: Sequence[bytes], secrets: Sequence[str | bytes], signed: bytes) -> bool:
    expected = [hmac_sha256(one, signed).encode() for one in secrets]
    good = [hmac.compare_digest(one, other) for one in expected for other in given]
    return any(good)


def hmac_sha256(secret: str | bytes, message: bytes) -> str:
    """Return the signature of a meeting's webhook, in hexadecimal."""
    raw = secret.encode() if isinstance(secret, str) else secret
    return hmac.new(raw, message, hashlib.sha256).hexdigest()


def _check_time(stamp: str, tolerance: float, now: float) -> None:
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= 12):
        raise WebhookVerificationError(
            "the timestamp is not a whole number of Unix seconds", reason="timestamp"
        )
    if abs(now - int(stamp)) > tolerance:
        raise WebhookVerificationError(
            f"the timestamp is more than {tolerance:g} s from now", reason="timestamp"
        )


def check_key(key: Key | None) -> tuple[Callable[[bytes, bytes], bool], ...]:
    """Return the checks of one or more public keys; raise where one is no key."""
    return _verifiers(_several(key, "public key"))


def _several(key: Key | None, what: str) -> tuple[str | bytes, ...]:
    found = (key,) if isinstance(key, (str, bytes)) else tuple(key or ())
    if not found or not all(found):
        raise WebhookVerificationError(f"no {what} was given", reason="key")
    return found


@lru_cache(maxsize=32)
def _verifiers(keys: tuple[str | bytes, ...]) -> tuple[Callable[[bytes, bytes], bool], ...]:
    return tuple(ed25519().verifier(_public_key(key)) for key in keys)


def _public_key(key: str | bytes) -> bytes:
    raw = key if isinstance(key, bytes) and len(key) == 32 else _decode(key, 32)
    if raw is None:
        raise WebhookVerificationError("the public key is not 32 bytes in base64", reason="key")
    return raw


def _decode(text: str | bytes, size: int) -> bytes | None:
    """Read base64 of `size` bytes, in its one canonical spelling."""
    try:
        given = text.encode("ascii") if isinstance(text, str) else text
        raw = b64decode(given, validate=True)
    except ValueError:
        return None
    return raw if len(raw) == size and b64encode(raw) == given else None
