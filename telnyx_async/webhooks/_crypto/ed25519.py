"""Ed25519 (RFC 8032) by whichever library is installed: cryptography, else PyNaCl."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from telnyx_async._errors import TelnyxError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Ed25519", "ed25519"]


class Ed25519(Protocol):
    """A library for Ed25519. Keys are 32 bytes, signatures 64."""

    def verifier(self, public_key: bytes) -> Callable[[bytes, bytes], bool]:
        """Return a function of (signature, message): whether the signature is valid."""
        ...

    def sign(self, private_key: bytes, message: bytes) -> bytes: ...

    def public_key(self, private_key: bytes) -> bytes: ...


@cache
def ed25519() -> Ed25519:
    """Return the installed library. Raises `TelnyxError` if there is none."""
    for name in ("cryptography_backend", "nacl_backend"):
        try:
            return cast("Ed25519", import_module(f"telnyx_async.webhooks._crypto.{name}"))
        except ImportError:
            continue
    raise TelnyxError(
        "webhook signatures need an Ed25519 library: install `telnyx-async[webhooks]`"
    )
