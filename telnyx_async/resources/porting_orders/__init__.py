"""`client.porting_orders`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.porting_orders import (
    FocWindowList,
    PortingOrder,
    PortingOrderEnvelope,
    PortingOrderRequirementDetail,
    PortingSubRequest,
)
from telnyx_async.models.shared import PortingOrdersExceptionType

if TYPE_CHECKING:
    from telnyx_async.resources.porting_orders.action_requirements import ActionRequirements
    from telnyx_async.resources.porting_orders.actions import Actions
    from telnyx_async.resources.porting_orders.activation_jobs import ActivationJobs
    from telnyx_async.resources.porting_orders.additional_documents import AdditionalDocuments
    from telnyx_async.resources.porting_orders.associated_phone_numbers import (
        AssociatedPhoneNumbers,
    )
    from telnyx_async.resources.porting_orders.comments import Comments
    from telnyx_async.resources.porting_orders.phone_number_blocks import PhoneNumberBlocks
    from telnyx_async.resources.porting_orders.phone_number_configurations import (
        PhoneNumberConfigurations,
    )
    from telnyx_async.resources.porting_orders.phone_number_extensions import PhoneNumberExtensions
    from telnyx_async.resources.porting_orders.verification_codes import VerificationCodes

__all__ = ["PortingOrders"]

_CREATE = Operation("POST", "/porting_orders", Data[list[PortingOrder]], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/porting_orders/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/porting_orders",
    PortingOrder,
    nested=lambda: {"filter": models.PortingOrderFilter, "sort": models.PortingOrderSort},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/porting_orders/{id}", PortingOrderEnvelope, replay=Replay.SAFE)
_RETRIEVE_ALLOWED_FOC_WINDOWS = Operation(
    "GET", "/porting_orders/{id}/allowed_foc_windows", FocWindowList, replay=Replay.SAFE
)
_RETRIEVE_EXCEPTION_TYPES = Operation(
    "GET",
    "/porting_orders/exception_types",
    Data[list[PortingOrdersExceptionType]],
    replay=Replay.SAFE,
)
_RETRIEVE_LOA_TEMPLATE = Operation(
    "GET", "/porting_orders/{id}/loa_template", bytes, accept="application/pdf", replay=Replay.SAFE
)
_RETRIEVE_REQUIREMENTS = Operation(
    "GET",
    "/porting_orders/{id}/requirements",
    PortingOrderRequirementDetail,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE_SUB_REQUEST = Operation(
    "GET", "/porting_orders/{id}/sub_request", Data[PortingSubRequest], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/porting_orders/{id}",
    PortingOrderEnvelope,
    nested=lambda: {
        "activation_settings": models.PortingOrderActivationSettingsParam,
        "documents": models.PortingOrderDocumentsParam,
        "end_user": models.PortingOrderEndUserParam,
        "messaging": models.PortingOrderMessagingParam,
        "misc": models.PortingOrderMiscParam | None,
        "phone_number_configuration": models.PortingOrderPhoneNumberConfigurationParam,
        "requirements": Sequence[models.PortingOrderRequirementParam],
        "user_feedback": models.PortingOrderUserFeedbackParam,
    },
    body=BodyKind.JSON,
)


class PortingOrders(Resource):
    """Porting orders."""

    @cached_property
    def action_requirements(self) -> ActionRequirements:
        from telnyx_async.resources.porting_orders.action_requirements import ActionRequirements

        return ActionRequirements(self._client)

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.porting_orders.actions import Actions

        return Actions(self._client)

    @cached_property
    def activation_jobs(self) -> ActivationJobs:
        from telnyx_async.resources.porting_orders.activation_jobs import ActivationJobs

        return ActivationJobs(self._client)

    @cached_property
    def additional_documents(self) -> AdditionalDocuments:
        from telnyx_async.resources.porting_orders.additional_documents import AdditionalDocuments

        return AdditionalDocuments(self._client)

    @cached_property
    def associated_phone_numbers(self) -> AssociatedPhoneNumbers:
        from telnyx_async.resources.porting_orders.associated_phone_numbers import (
            AssociatedPhoneNumbers,
        )

        return AssociatedPhoneNumbers(self._client)

    @cached_property
    def comments(self) -> Comments:
        from telnyx_async.resources.porting_orders.comments import Comments

        return Comments(self._client)

    @cached_property
    def phone_number_blocks(self) -> PhoneNumberBlocks:
        from telnyx_async.resources.porting_orders.phone_number_blocks import PhoneNumberBlocks

        return PhoneNumberBlocks(self._client)

    @cached_property
    def phone_number_configurations(self) -> PhoneNumberConfigurations:
        from telnyx_async.resources.porting_orders.phone_number_configurations import (
            PhoneNumberConfigurations,
        )

        return PhoneNumberConfigurations(self._client)

    @cached_property
    def phone_number_extensions(self) -> PhoneNumberExtensions:
        from telnyx_async.resources.porting_orders.phone_number_extensions import (
            PhoneNumberExtensions,
        )

        return PhoneNumberExtensions(self._client)

    @cached_property
    def verification_codes(self) -> VerificationCodes:
        from telnyx_async.resources.porting_orders.verification_codes import VerificationCodes

        return VerificationCodes(self._client)

    async def create(
        self,
        *,
        phone_numbers: Sequence[str],
        customer_group_reference: str | Unset = UNSET,
        customer_reference: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortingOrder]]:
        """Create a porting order.

        `POST /porting_orders`

        Args:
            phone_numbers: List of strings.
            customer_group_reference: String.
            customer_reference: String or null.

        Returns:
            `list[PortingOrder]`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "phone_numbers": phone_numbers,
                "customer_group_reference": customer_group_reference,
                "customer_reference": customer_reference,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a porting order.

        `DELETE /porting_orders/{id}`

        Args:
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.PortingOrderFilter | Unset = UNSET,
        include_phone_numbers: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: models.PortingOrderSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingOrder]:
        """List porting orders.

        `GET /porting_orders`

        Args:
            filter: Object with `activation_settings`, `customer_group_reference`,
                `customer_reference`, `end_user`, `misc`, `parent_support_key`, `phone_numbers`.
            include_phone_numbers: True or false; true by default.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: Object with `value`.

        Returns:
            Pages of `PortingOrder`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "include_phone_numbers": include_phone_numbers,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        *,
        include_phone_numbers: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PortingOrderEnvelope:
        """Retrieve a porting order.

        `GET /porting_orders/{id}`

        Args:
            id: UUID.
            include_phone_numbers: True or false; true by default.

        Returns:
            `PortingOrderEnvelope`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE,
            path={"id": id},
            query={"include_phone_numbers": include_phone_numbers},
            options=options,
        )

    async def retrieve_allowed_foc_windows(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> FocWindowList:
        """Retrieve the allowed foc windows of a porting order.

        `GET /porting_orders/{id}/allowed_foc_windows`

        Args:
            id: UUID.

        Returns:
            `FocWindowList`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE_ALLOWED_FOC_WINDOWS, path={"id": id}, options=options)

    async def retrieve_exception_types(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[PortingOrdersExceptionType]]:
        """Retrieve the exception types.

        `GET /porting_orders/exception_types`

        Returns:
            `list[PortingOrdersExceptionType]`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_EXCEPTION_TYPES, options=options)

    def retrieve_loa_template(
        self,
        id: str,
        *,
        loa_configuration_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """Retrieve the letter of authorization template of a porting order.

        `GET /porting_orders/{id}/loa_template`

        Args:
            id: UUID.
            loa_configuration_id: UUID.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._stream(
            _RETRIEVE_LOA_TEMPLATE,
            path={"id": id},
            query={"loa_configuration_id": loa_configuration_id},
            options=options,
        )

    def retrieve_requirements(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingOrderRequirementDetail]:
        """Retrieve the requirements of a porting order.

        `GET /porting_orders/{id}/requirements`

        Args:
            id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PortingOrderRequirementDetail`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _RETRIEVE_REQUIREMENTS,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve_sub_request(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingSubRequest]:
        """Retrieve the sub request of a porting order.

        `GET /porting_orders/{id}/sub_request`

        Args:
            id: UUID.

        Returns:
            `PortingSubRequest`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_SUB_REQUEST, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        activation_settings: models.PortingOrderActivationSettingsParam | Model | Unset = UNSET,
        customer_group_reference: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        documents: models.PortingOrderDocumentsParam | Model | Unset = UNSET,
        end_user: models.PortingOrderEndUserParam | Model | Unset = UNSET,
        messaging: models.PortingOrderMessagingParam | Model | Unset = UNSET,
        misc: models.PortingOrderMiscParam | Model | None | Unset = UNSET,
        phone_number_configuration: models.PortingOrderPhoneNumberConfigurationParam
        | Model
        | Unset = UNSET,
        requirement_group_id: str | Unset = UNSET,
        requirements: Sequence[models.PortingOrderRequirementParam | Model] | Unset = UNSET,
        user_feedback: models.PortingOrderUserFeedbackParam | Model | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PortingOrderEnvelope:
        """Update a porting order.

        `PATCH /porting_orders/{id}`

        Args:
            id: UUID.
            activation_settings: Object with `foc_datetime_requested`.
            customer_group_reference: String.
            customer_reference: String.
            documents: Object with `invoice`, `loa`.
            end_user: Object with `admin`, `location`.
            messaging: Object with `enable_messaging`.
            misc: Object with `new_billing_phone_number`, `remaining_numbers_action`, `type` or
                null.
            phone_number_configuration: Object with `billing_group_id`, `connection_id`,
                `emergency_address_id`, `messaging_profile_id`, `tags`.
            requirement_group_id: UUID.
            requirements: List of objects with `field_value`, `requirement_type_id`.
            user_feedback: Object with `user_comment`, `user_rating`.
            webhook_url: URL.

        Returns:
            `PortingOrderEnvelope`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "activation_settings": activation_settings,
                "customer_group_reference": customer_group_reference,
                "customer_reference": customer_reference,
                "documents": documents,
                "end_user": end_user,
                "messaging": messaging,
                "misc": misc,
                "phone_number_configuration": phone_number_configuration,
                "requirement_group_id": requirement_group_id,
                "requirements": requirements,
                "user_feedback": user_feedback,
                "webhook_url": webhook_url,
            },
            options=options,
        )
