"""`client.mobile_phone_numbers`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.mobile_phone_numbers import MobilePhoneNumber

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.mobile_phone_numbers import (
        MobilePhoneNumberUpdateParamsCallForwarding,
        MobilePhoneNumberUpdateParamsCnamListing,
        MobilePhoneNumberUpdateParamsInbound,
    )
    from telnyx_async.models.params.shared import CallRecordingParam
    from telnyx_async.resources.mobile_phone_numbers.messaging import Messaging

__all__ = ["MobilePhoneNumbers"]

_LIST = Operation(
    "GET",
    "/v2/mobile_phone_numbers",
    MobilePhoneNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/v2/mobile_phone_numbers/{id}", Data[MobilePhoneNumber], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/v2/mobile_phone_numbers/{id}", Data[MobilePhoneNumber], body=BodyKind.JSON
)


class MobilePhoneNumbers(Resource):
    """Methods."""

    @cached_property
    def messaging(self) -> Messaging:
        from telnyx_async.resources.mobile_phone_numbers.messaging import Messaging

        return Messaging(self._client)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MobilePhoneNumber]:
        """`GET /v2/mobile_phone_numbers`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MobilePhoneNumber]:
        """`GET /v2/mobile_phone_numbers/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        call_forwarding: MobilePhoneNumberUpdateParamsCallForwarding | Model | Unset = UNSET,
        call_recording: CallRecordingParam | Model | Unset = UNSET,
        caller_id_name_enabled: bool | Unset = UNSET,
        cnam_listing: MobilePhoneNumberUpdateParamsCnamListing | Model | Unset = UNSET,
        connection_id: str | None | Unset = UNSET,
        customer_reference: str | None | Unset = UNSET,
        inbound: MobilePhoneNumberUpdateParamsInbound | Model | Unset = UNSET,
        inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | Unset = UNSET,
        noise_suppression: bool | Unset = UNSET,
        outbound: MobilePhoneNumberUpdateParamsInbound | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MobilePhoneNumber]:
        """`PATCH /v2/mobile_phone_numbers/{id}`"""
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "call_forwarding": call_forwarding,
                "call_recording": call_recording,
                "caller_id_name_enabled": caller_id_name_enabled,
                "cnam_listing": cnam_listing,
                "connection_id": connection_id,
                "customer_reference": customer_reference,
                "inbound": inbound,
                "inbound_call_screening": inbound_call_screening,
                "noise_suppression": noise_suppression,
                "outbound": outbound,
                "tags": tags,
            },
            options=options,
        )
