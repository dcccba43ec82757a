"""Signing as Telnyx does, for tests and replays."""

from __future__ import annotations

import os
import time
from base64 import b64decode, b64encode
from typing import NamedTuple

from telnyx_async.webhooks._crypto.ed25519 import ed25519
from telnyx_async.webhooks._crypto.verify import (
    MEETING_SIGNATURE,
    SIGNATURE,
    TIMESTAMP,
    as_bytes,
    hmac_sha256,
)

__all__ = ["KeyPair", "generate_keys", "sign", "sign_meeting"]


class KeyPair(NamedTuple):
    """Two keys in base64: one signs, the other is what `unwrap` is given."""

    private: str
    public: str


def generate_keys() -> KeyPair:
    """Make a pair of Ed25519 keys for tests."""
    seed = os.urandom(32)
    return KeyPair(b64encode(seed).decode(), b64encode(ed25519().public_key(seed)).decode())


def sign(body: bytes | str, key: str, timestamp: int | None = None) -> dict[str, str]:
    """Return the headers of a webhook, signed with the private `key` (base64 of 32 bytes).

    `timestamp` is in Unix seconds, now by default.
    """
    stamp = str(int(time.time()) if timestamp is None else timestamp)
    message = b"%b|%b" % (stamp.encode(), as_bytes(body))
    signature = ed25519().sign(b64decode(key, validate=True), message)
    return {SIGNATURE: b64encode(signature).decode(), TIMESTAMP: stamp}


def sign_meeting(body: bytes | str, secret: str, timestamp: int | None = None) -> dict[str, str]:
    """Return the header of a meeting's webhook, signed with the session's `webhook_secret`."""
    stamp = str(int(time.time()) if timestamp is None else timestamp)
    signature = hmac_sha256(secret, b"%b.%b" % (stamp.encode(), as_bytes(body)))
    return {MEETING_SIGNATURE: f"t={stamp},v1={signature}"}
