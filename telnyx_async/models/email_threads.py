"""What `client.email_threads` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.shared import ThreadRetrieveResponse

__all__ = [
    "EmailThreadRetrieveResponse",
]

EmailThreadRetrieveResponse: TypeAlias = ThreadRetrieveResponse
