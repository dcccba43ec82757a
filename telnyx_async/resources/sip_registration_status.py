"""`client.sip_registration_status`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.sip_registration_status import (
    SipRegistrationStatus as SipRegistrationStatusModel,
)

__all__ = ["SipRegistrationStatus"]

_LIST = Operation("GET", "/sip_registration_status", SipRegistrationStatusModel, replay=Replay.SAFE)


class SipRegistrationStatus(Resource):
    """Whether SIP endpoints are registered right now."""

    async def list(
        self,
        *,
        credential_type: Literal[
            "uac_external_credential", "telephony_credential", "sip_credential_connection"
        ],
        connection_id: str | Unset = UNSET,
        username: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SipRegistrationStatusModel:
        """Check whether a SIP endpoint is registered, until when, and the registrar's last response.

        `GET /sip_registration_status`

        `credential_type` says which kind of endpoint it is and what identifies it: `connection_id`
        for `uac_external_credential`, `username` for `telephony_credential` and
        `sip_credential_connection`.

        Args:
            credential_type: Kind of login to look up: `uac_external_credential` needs
                `connection_id`, the two others `username`. `"uac_external_credential"`,
                `"telephony_credential"` or `"sip_credential_connection"`.
            connection_id: UAC connection to look up; only with `uac_external_credential`, which
                needs it.
            username: SIP username to look up; needed for `telephony_credential` and
                `sip_credential_connection`.

        Returns:
            `SipRegistrationStatusModel`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST,
            query={
                "credential_type": credential_type,
                "connection_id": connection_id,
                "username": username,
            },
            options=options,
        )
