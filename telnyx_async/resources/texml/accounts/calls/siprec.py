"""`client.texml.accounts.calls.siprec`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlSiprecUpdate

__all__ = ["Siprec"]

_SIPREC_SID_JSON = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec/{siprec_sid}.json",
    TexmlSiprecUpdate,
    body=BodyKind.FORM,
)


class Siprec(Resource):
    """Control a SIPREC session in progress on a TeXML call."""

    async def siprec_sid_json(
        self,
        siprec_sid: str,
        *,
        account_sid: str,
        call_sid: str,
        status: Literal["stopped"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlSiprecUpdate:
        """Stop a SIPREC session of a TeXML call.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec/{siprec_sid}.json`

        Args:
            siprec_sid: SIPREC session of the call: the `sid` that
                `texml.accounts.calls.siprec_json` returned.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            call_sid: TeXML name of a call leg, from the response that started it or the
                `CallSid` of a callback; the same as its `call_control_id`.
            status: `stopped`, the only value, ends the SIPREC session.

        Returns:
            `TexmlSiprecUpdate`: `status`, `account_sid`, `call_sid`, `date_updated`, `error_code`,
            `sid` and 1 more field.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SIPREC_SID_JSON,
            path={"siprec_sid": siprec_sid, "account_sid": account_sid, "call_sid": call_sid},
            body={"Status": status},
            options=options,
        )
