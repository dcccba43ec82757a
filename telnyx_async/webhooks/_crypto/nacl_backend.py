"""Ed25519 with PyNaCl (libsodium)."""

from __future__ import annotations

from collections.abc import Callable

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

__all__ = ["public_key", "sign", "verifier"]


def verifier(public_key: bytes) -> Callable[[bytes, bytes], bool]:
    check = VerifyKey(public_key).verify

    def verify(signature: bytes, message: bytes) -> bool:
        try:
            check(message, signature)
        except BadSignatureError:
            return False
        return True

    return verify


def sign(private_key: bytes, message: bytes) -> bytes:
    return SigningKey(private_key).sign(message).signature


def public_key(private_key: bytes) -> bytes:
    return bytes(SigningKey(private_key).verify_key)
