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
    """Outgoing TeXML calls by the application that makes them."""

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
        """Start an outgoing TeXML call through a TeXML application.

        `POST /texml/calls/{connection_id}`

        Instructions come from `texml`, or from the document at `url`, or else from the application.
        The response is the call itself, without `data` around it.

        Args:
            connection_id: TeXML application that makes the call, from
                `texml_applications.list`.
            from_: Caller number shown to the callee (`+13125550101`) or SIP URI.
            to: Number (`+13125550101`) or SIP URI to call.
            method: HTTP method with which the instructions at `url` are fetched. `"GET"` or
                `"POST"`.
            texml: The instructions themselves, such as `<Response><Say>Hello</Say></Response>`;
                nothing is fetched then.
            url: URL from which TeXML instructions are fetched; overrides the one of the
                application.

        Returns:
            `TexmlCreatedCall`: `status`, `to`, `from_` and `call_sid`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Example:
            client.texml.calls.create(
                application_id,
                from_="+13125550100",
                to="+13125550101",
                url="https://example.com/instructions.xml",
            )
        """
        return await self._call(
            _CREATE,
            path={"connection_id": connection_id},
            body={"From": from_, "To": to, "Method": method, "Texml": texml, "Url": url},
            options=options,
        )
