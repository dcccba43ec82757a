"""`client.credential_connections.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.shared import RegistrationStatus

__all__ = ["Actions"]

_CHECK_REGISTRATION_STATUS = Operation(
    "POST",
    "/credential_connections/{id}/actions/check_registration_status",
    Data[RegistrationStatus],
)


class Actions(Resource):
    """Check of whether a device is registered on a credential connection."""

    async def check_registration_status(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[RegistrationStatus]:
        """Check whether a device is registered on a credential connection now.

        `POST /credential_connections/{id}/actions/check_registration_status`

        Args:
            id: Connection whose device is looked for, from `credential_connections.list`.

        Returns:
            `RegistrationStatus`, as `.data`: `status`, `ip_address`, `last_registration`, `port`,
            `sip_username`, `transport` and 2 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CHECK_REGISTRATION_STATUS, path={"id": id}, options=options)
