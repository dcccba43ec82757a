"""`client.porting_orders.phone_number_configurations`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting_orders import PortingPhoneNumberConfiguration

__all__ = ["PhoneNumberConfigurations"]

_CREATE = Operation(
    "POST",
    "/porting_orders/phone_number_configurations",
    Data[list[PortingPhoneNumberConfiguration]],
    nested=lambda: {
        "phone_number_configurations": Sequence[models.PortingPhoneNumberConfigurationParam]
    },
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/porting_orders/phone_number_configurations",
    PortingPhoneNumberConfiguration,
    nested=lambda: {
        "filter": models.PortingPhoneNumberConfigurationFilter,
        "sort": models.PortingPhoneNumberConfigurationSort,
    },
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class PhoneNumberConfigurations(Resource):
    """Porting order phone number configurations."""

    async def create(
        self,
        *,
        phone_number_configurations: Sequence[models.PortingPhoneNumberConfigurationParam | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortingPhoneNumberConfiguration]]:
        """Create a porting order phone number configuration.

        `POST /porting_orders/phone_number_configurations`

        Args:
            phone_number_configurations: List of objects with `porting_phone_number_id`,
                `user_bundle_id`, at most 20 items.

        Returns:
            `list[PortingPhoneNumberConfiguration]`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={"phone_number_configurations": phone_number_configurations},
            options=options,
        )

    def list(
        self,
        *,
        filter: models.PortingPhoneNumberConfigurationFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: models.PortingPhoneNumberConfigurationSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingPhoneNumberConfiguration]:
        """List porting order phone number configurations.

        `GET /porting_orders/phone_number_configurations`

        Args:
            filter: Object with `porting_order`, `porting_phone_number`, `user_bundle_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: Object with `value`.

        Returns:
            Pages of `PortingPhoneNumberConfiguration`: await the first one, or iterate over all
            rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
