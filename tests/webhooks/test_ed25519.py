"""Ed25519 backends agree; without a library, the error says what to install."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from telnyx_async._errors import TelnyxError
from telnyx_async.webhooks._crypto import cryptography_backend as _cryptography
from telnyx_async.webhooks._crypto import nacl_backend as _nacl
from telnyx_async.webhooks._crypto.ed25519 import Ed25519, ed25519

from .samples import SEED

LIBRARIES: list[Ed25519] = [_cryptography, _nacl]


@pytest.fixture(autouse=True)
def without_cache() -> Iterator[None]:
    ed25519.cache_clear()
    yield
    ed25519.cache_clear()


@pytest.mark.parametrize("signer", LIBRARIES)
@pytest.mark.parametrize("verifier", LIBRARIES)
def test_each_backend_verifies_the_other(signer: Ed25519, verifier: Ed25519) -> None:
    check = verifier.verifier(signer.public_key(SEED))
    signature = signer.sign(SEED, b"message")
    assert check(signature, b"message")
    assert not check(signature, b"massage")
    assert not check(bytes(64), b"message")


def test_cryptography_is_preferred() -> None:
    assert ed25519() is _cryptography


def without(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    for name in names:
        monkeypatch.setitem(sys.modules, f"telnyx_async.webhooks._crypto.{name}", None)


def test_pynacl_is_the_fallback(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "cryptography_backend")
    assert ed25519() is _nacl


def test_error_without_a_library_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "cryptography_backend", "nacl_backend")
    with pytest.raises(TelnyxError, match=r"telnyx-async\[webhooks\]"):
        ed25519()
