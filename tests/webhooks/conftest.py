from __future__ import annotations

from base64 import b64encode

import pytest

from telnyx_async.webhooks import KeyPair, WebhookRouter, generate_keys
from telnyx_async.webhooks._crypto.ed25519 import ed25519

from .samples import SEED


@pytest.fixture(scope="session")
def keys() -> KeyPair:
    public = ed25519().public_key(SEED)
    return KeyPair(b64encode(SEED).decode(), b64encode(public).decode())


@pytest.fixture(scope="session")
def other_keys() -> KeyPair:
    return generate_keys()


@pytest.fixture
def hooks(keys: KeyPair) -> WebhookRouter:
    return WebhookRouter(keys.public)
