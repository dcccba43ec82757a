"""`client.webhooks`: verification with the client's key."""

from __future__ import annotations

from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async.webhooks import _events
from telnyx_async.webhooks._crypto.verify import Key
from telnyx_async.webhooks._headers import Headers

__all__ = ["Webhooks"]


class Webhooks:
    """Webhooks of the client's account. Nothing here waits: there is no request."""

    def __init__(self, public_key: str | None = None) -> None:
        self._public_key = public_key

    def unwrap(
        self,
        body: bytes | str,
        headers: Headers,
        key: Key | None = None,
        *,
        secret: Key | None = None,
    ) -> WebhookEvent:
        """Verify a webhook, as it came over the wire, and return its event.

        `key` is the account's public key, the client's (`TELNYX_PUBLIC_KEY`) by default; `secret`
        the `webhook_secret` of a meeting session. Each may be several, while one replaces another.
        Raises `WebhookVerificationError`, whose `reason` says what is wrong.
        """
        try:
            return _events.unwrap(body, headers, key or self._public_key, secret=secret)
        finally:
            del secret  # a traceback with local variables does not show it

    def unsafe_unwrap(self, body: bytes | str) -> WebhookEvent:
        """Return the event of a webhook without asking who sent it: for tests."""
        return _events.unsafe_unwrap(body)
