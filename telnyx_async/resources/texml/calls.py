"""`client.texml.calls`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlCreatedCall

__all__ = ["Calls"]

_CREATE = Operation("POST", "/texml/calls/{connection_id}", TexmlCreatedCall, body=BodyKind.JSON)


class Calls(Resource):
    """TeXML calls."""

    async def create(
        self,
        connection_id: str,
        *,
        from_: str,
        to: str,
        method: Literal["GET", "POST"] | Unset = UNSET,
        texml: str | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlCreatedCall:
        """Create a TeXML call.

        `POST /texml/calls/{connection_id}`

        Args:
            connection_id: String.
            from_: String.
            to: String.
            method: `"GET"` or `"POST"`.
            texml: String.
            url: String.

        Returns:
            `TexmlCreatedCall`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"connection_id": connection_id},
            body={"From": from_, "To": to, "Method": method, "Texml": texml, "Url": url},
            options=options,
        )
