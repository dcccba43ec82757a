"""`client.texml.accounts.calls.recordings`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlNewCallRecording

__all__ = ["Recordings"]

_RECORDING_SID_JSON = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{recording_sid}.json",
    TexmlNewCallRecording,
    body=BodyKind.FORM,
)


class Recordings(Resource):
    """Control a recording in progress on a TeXML call."""

    async def recording_sid_json(
        self,
        recording_sid: str,
        *,
        account_sid: str,
        call_sid: str,
        status: Literal["in-progress", "paused", "stopped"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlNewCallRecording:
        """Pause, resume or stop the recording of a TeXML call.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{recording_sid}.json`

        Args:
            recording_sid: TeXML recording, from a recording callback or a list of recordings.
                UUID.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            call_sid: TeXML name of a call leg, from the response that started it or the
                `CallSid` of a callback; the same as its `call_control_id`.
            status: `paused` interrupts the recording, `in-progress` resumes it, `stopped` ends
                it.

        Returns:
            `TexmlNewCallRecording`: `account_sid`, `call_sid`, `channels`, `conference_sid`,
            `date_created`, `date_updated` and 9 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RECORDING_SID_JSON,
            path={"recording_sid": recording_sid, "account_sid": account_sid, "call_sid": call_sid},
            body={"Status": status},
            options=options,
        )
