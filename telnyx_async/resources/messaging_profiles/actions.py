"""`client.messaging_profiles.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_profiles import MessagingProfile

__all__ = ["Actions"]

_REGENERATE_SECRET = Operation(
    "POST", "/messaging_profiles/{id}/actions/regenerate_secret", Data[MessagingProfile]
)


class Actions(Resource):
    """Regenerate the secret of a messaging profile.

    Guide: `docs/messaging.md`.
    """

    async def regenerate_secret(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingProfile]:
        """Replace the v1 secret of a messaging profile.

        `POST /messaging_profiles/{id}/actions/regenerate_secret`

        Args:
            id: Messaging profile that is to get a new v1 secret; the old one stops working.
                UUID.

        Returns:
            `MessagingProfile`, as `.data`: `id`, `name`, `ai_assistant_id`, `alpha_sender`,
            `daily_spend_limit`, `daily_spend_limit_enabled` and 21 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_REGENERATE_SECRET, path={"id": id}, options=options)
