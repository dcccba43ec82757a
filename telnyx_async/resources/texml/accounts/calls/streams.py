"""`client.texml.accounts.calls.streams`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlStreamUpdate

__all__ = ["Streams"]

_STREAMING_SID_JSON = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json",
    TexmlStreamUpdate,
    body=BodyKind.FORM,
)


class Streams(Resource):
    """Call streams."""

    async def streaming_sid_json(
        self,
        streaming_sid: str,
        *,
        account_sid: str,
        call_sid: str,
        status: Literal["stopped"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlStreamUpdate:
        """Change the media stream of a TeXML call: stop it.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json`

        Args:
            streaming_sid: UUID.
            account_sid: String.
            call_sid: String.
            status: `"stopped"`; `"stopped"` by default.

        Returns:
            `TexmlStreamUpdate`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _STREAMING_SID_JSON,
            path={"streaming_sid": streaming_sid, "account_sid": account_sid, "call_sid": call_sid},
            body={"Status": status},
            options=options,
        )
