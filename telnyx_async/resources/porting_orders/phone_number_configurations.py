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
    """Bundles for the numbers of porting orders.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        *,
        phone_number_configurations: Sequence[models.PortingPhoneNumberConfigurationParam | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortingPhoneNumberConfiguration]]:
        """Choose the bundles that pay for numbers after the port.

        `POST /porting_orders/phone_number_configurations`

        Args:
            phone_number_configurations: One entry for each number, with the bundle that pays
                for it after the port. List of objects with `porting_phone_number_id`,
                `user_bundle_id`, at most 20 items.

        Returns:
            `list[PortingPhoneNumberConfiguration]`, as `.data`: `id`, `porting_phone_number_id`,
            `user_bundle_id` and 3 more fields.

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
        """List the bundles chosen for ported numbers.

        `GET /porting_orders/phone_number_configurations`

        Args:
            filter: Narrows the list by order status, number and bundle. Object with
                `porting_order`, `porting_phone_number`, `user_bundle_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list, by its `value`: `created_at` or `-created_at`, in some
                lists also others. Object with `value`.

        Returns:
            A page of `PortingPhoneNumberConfiguration` rows (`id`, `porting_phone_number_id`,
            `user_bundle_id` and 3 more fields); iterating goes on through all pages.

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
