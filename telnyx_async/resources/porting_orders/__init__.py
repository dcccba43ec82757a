"""`client.porting_orders`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.porting_orders import (
    ActionConfirmResponse,
    PortingOrder,
    PortingOrderRetrieveAllowedFocWindowsResponse,
    PortingOrderRetrieveRequirementsResponse,
    PortingOrderRetrieveSubRequestResponseData,
)
from telnyx_async.models.shared import PortingOrdersExceptionType

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async._streaming import AsyncDownload
    from telnyx_async.models.params.porting_orders import (
        PortingOrderDocumentsParam,
        PortingOrderEndUserParam,
        PortingOrderListParamsFilter,
        PortingOrderListParamsSort,
        PortingOrderMiscParam,
        PortingOrderPhoneNumberConfigurationParam,
        PortingOrderUpdateParamsActivationSettings,
        PortingOrderUpdateParamsMessaging,
        PortingOrderUpdateParamsRequirement,
        PortingOrderUserFeedbackParam,
    )
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
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/porting_orders/{id}", ActionConfirmResponse, replay=Replay.SAFE)
_RETRIEVE_ALLOWED_FOC_WINDOWS = Operation(
    "GET",
    "/porting_orders/{id}/allowed_foc_windows",
    PortingOrderRetrieveAllowedFocWindowsResponse,
    replay=Replay.SAFE,
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
    PortingOrderRetrieveRequirementsResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE_SUB_REQUEST = Operation(
    "GET",
    "/porting_orders/{id}/sub_request",
    Data[PortingOrderRetrieveSubRequestResponseData],
    replay=Replay.SAFE,
)
_UPDATE = Operation("PATCH", "/porting_orders/{id}", ActionConfirmResponse, body=BodyKind.JSON)


class PortingOrders(Resource):
    """Methods."""

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
        """`POST /porting_orders`"""
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
        """`DELETE /porting_orders/{id}`"""
        await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: PortingOrderListParamsFilter | Unset = UNSET,
        include_phone_numbers: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: PortingOrderListParamsSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingOrder]:
        """`GET /porting_orders`"""
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
    ) -> ActionConfirmResponse:
        """`GET /porting_orders/{id}`"""
        return await self._call(
            _RETRIEVE,
            path={"id": id},
            query={"include_phone_numbers": include_phone_numbers},
            options=options,
        )

    async def retrieve_allowed_foc_windows(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> PortingOrderRetrieveAllowedFocWindowsResponse:
        """`GET /porting_orders/{id}/allowed_foc_windows`"""
        return await self._call(_RETRIEVE_ALLOWED_FOC_WINDOWS, path={"id": id}, options=options)

    async def retrieve_exception_types(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[PortingOrdersExceptionType]]:
        """`GET /porting_orders/exception_types`"""
        return await self._call(_RETRIEVE_EXCEPTION_TYPES, options=options)

    def retrieve_loa_template(
        self,
        id: str,
        *,
        loa_configuration_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """`GET /porting_orders/{id}/loa_template`"""
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
    ) -> AsyncPaginator[PortingOrderRetrieveRequirementsResponse]:
        """`GET /porting_orders/{id}/requirements`"""
        return self._page(
            _RETRIEVE_REQUIREMENTS,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve_sub_request(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingOrderRetrieveSubRequestResponseData]:
        """`GET /porting_orders/{id}/sub_request`"""
        return await self._call(_RETRIEVE_SUB_REQUEST, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        activation_settings: PortingOrderUpdateParamsActivationSettings | Model | Unset = UNSET,
        customer_group_reference: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        documents: PortingOrderDocumentsParam | Model | Unset = UNSET,
        end_user: PortingOrderEndUserParam | Model | Unset = UNSET,
        messaging: PortingOrderUpdateParamsMessaging | Model | Unset = UNSET,
        misc: PortingOrderMiscParam | Model | None | Unset = UNSET,
        phone_number_configuration: PortingOrderPhoneNumberConfigurationParam
        | Model
        | Unset = UNSET,
        requirement_group_id: str | Unset = UNSET,
        requirements: Sequence[PortingOrderUpdateParamsRequirement | Model] | Unset = UNSET,
        user_feedback: PortingOrderUserFeedbackParam | Model | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ActionConfirmResponse:
        """`PATCH /porting_orders/{id}`"""
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
