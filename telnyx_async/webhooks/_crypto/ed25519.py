"""Ed25519 (RFC 8032) by the library that is installed: cryptography, or else PyNaCl."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from telnyx_async._errors import TelnyxError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Ed25519", "ed25519"]


class Ed25519(Protocol):
    """What is needed of a library. Keys are 32 bytes, signatures 64."""

    def verifier(self, public_key: bytes) -> Callable[[bytes, bytes], bool]:
        """Return the check of a (signature, message)."""
        ...

    def sign(self, private_key: bytes, message: bytes) -> bytes: ...

    def public_key(self, private_key: bytes) -> bytes: ...


@cache
def ed25519() -> Ed25519:
    """Return the library; `TelnyxError` where there is none."""
    for name in ("by_cryptography", "by_nacl"):
        try:
            return cast("Ed25519", import_module(f"telnyx_async.webhooks._crypto.{name}"))
        except ImportError:
            continue
    raise TelnyxError("install `telnyx-async[webhooks]` to verify webhooks: it brings Ed25519")
