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
    """Control a media stream in progress on a TeXML call."""

    async def streaming_sid_json(
        self,
        streaming_sid: str,
        *,
        account_sid: str,
        call_sid: str,
        status: Literal["stopped"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlStreamUpdate:
        """Stop the media stream of a TeXML call.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json`

        Args:
            streaming_sid: Media stream of the call: the `sid` that
                `texml.accounts.calls.streams_json` returned. UUID.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            call_sid: TeXML name of a call leg, from the response that started it or the
                `CallSid` of a callback; the same as its `call_control_id`.
            status: `stopped`, the only value, ends the media stream. Default `"stopped"`.

        Returns:
            `TexmlStreamUpdate`: `status`, `account_sid`, `call_sid`, `date_updated`, `sid` and
            `uri`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _STREAMING_SID_JSON,
            path={"streaming_sid": streaming_sid, "account_sid": account_sid, "call_sid": call_sid},
            body={"Status": status},
            options=options,
        )
