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
    """Orders that port phone numbers from other carriers to Telnyx.

    Sub-resources: `action_requirements`, `actions`, `activation_jobs`, `additional_documents`,
    `associated_phone_numbers`, `comments`, `phone_number_blocks`, `phone_number_configurations`,
    `phone_number_extensions`, `verification_codes`. Guide: `docs/numbers.md`.
    """

    @cached_property
    def action_requirements(self) -> ActionRequirements:
        """Steps that a person must complete for a port, such as an identity check."""
        from telnyx_async.resources.porting_orders.action_requirements import ActionRequirements

        return ActionRequirements(self._client)

    @cached_property
    def actions(self) -> Actions:
        """Confirm, activate, cancel and share porting orders."""
        from telnyx_async.resources.porting_orders.actions import Actions

        return Actions(self._client)

    @cached_property
    def activation_jobs(self) -> ActivationJobs:
        """Activations of ported numbers, scheduled or on demand."""
        from telnyx_async.resources.porting_orders.activation_jobs import ActivationJobs

        return ActivationJobs(self._client)

    @cached_property
    def additional_documents(self) -> AdditionalDocuments:
        """Documents of a porting order beyond letter and invoice."""
        from telnyx_async.resources.porting_orders.additional_documents import AdditionalDocuments

        return AdditionalDocuments(self._client)

    @cached_property
    def associated_phone_numbers(self) -> AssociatedPhoneNumbers:
        """Numbers that are not ported in a partial UK port: kept or disconnected."""
        from telnyx_async.resources.porting_orders.associated_phone_numbers import (
            AssociatedPhoneNumbers,
        )

        return AssociatedPhoneNumbers(self._client)

    @cached_property
    def comments(self) -> Comments:
        """Comments on porting orders, between you and Telnyx."""
        from telnyx_async.resources.porting_orders.comments import Comments

        return Comments(self._client)

    @cached_property
    def phone_number_blocks(self) -> PhoneNumberBlocks:
        """Blocks of consecutive numbers that are ported together."""
        from telnyx_async.resources.porting_orders.phone_number_blocks import PhoneNumberBlocks

        return PhoneNumberBlocks(self._client)

    @cached_property
    def phone_number_configurations(self) -> PhoneNumberConfigurations:
        """Bundles for the numbers of porting orders."""
        from telnyx_async.resources.porting_orders.phone_number_configurations import (
            PhoneNumberConfigurations,
        )

        return PhoneNumberConfigurations(self._client)

    @cached_property
    def phone_number_extensions(self) -> PhoneNumberExtensions:
        """Extensions that are ported along with a number, as in Germany."""
        from telnyx_async.resources.porting_orders.phone_number_extensions import (
            PhoneNumberExtensions,
        )

        return PhoneNumberExtensions(self._client)

    @cached_property
    def verification_codes(self) -> VerificationCodes:
        """Verification codes that prove the ownership of ported numbers."""
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
        """Create the draft of a port of numbers to Telnyx; it may be split into several orders.

        `POST /porting_orders`

        Args:
            phone_numbers: Numbers to port, in E.164 format; check them first with
                `portability_checks.run`. They may be split into several orders, by country, type,
                carrier and speed.
            customer_group_reference: Text of your own that all the resulting orders have in
                common.
            customer_reference: Text of your own, such as a ticket number, kept with the order
                and usable as filter.

        Returns:
            `list[PortingOrder]`, as `.data`: `id`, `status`, `activation_settings`,
            `additional_steps`, `customer_group_reference`, `customer_reference` and 20 more fields.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.porting_orders.create(phone_numbers=["+13125550100"])
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
        """Delete a porting order that is still a draft.

        `DELETE /porting_orders/{id}`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `porting_order.deleted`.
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
        """List the porting orders, page by page.

        `GET /porting_orders`

        Args:
            filter: Narrows the orders by reference, customer, number, carrier and requested
                switch-over. Object with `activation_settings`, `customer_group_reference`,
                `customer_reference`, `end_user`, `misc`, `parent_support_key`, `phone_numbers`.
            include_phone_numbers: `false` leaves out the first 50 phone numbers of each order,
                which makes the response smaller. Default `true`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list, by creation or by requested switch-over; the newest come
                first without it. Object with `value`.

        Returns:
            A page of `PortingOrder` rows (`id`, `status`, `activation_settings`,
            `additional_steps`, `customer_group_reference`, `customer_reference` and 20 more
            fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.porting_orders.list(filter={"customer_reference": "4711"})
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
        """Retrieve a porting order: status, requirements, dates, first 50 numbers.

        `GET /porting_orders/{id}`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            include_phone_numbers: `false` leaves out the first 50 phone numbers of each order,
                which makes the response smaller. Default `true`.

        Returns:
            `PortingOrderEnvelope`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.porting_orders.retrieve(porting_order_id)
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
        """List the time windows that can be requested for the port.

        `GET /porting_orders/{id}/allowed_foc_windows`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.

        Returns:
            `FocWindowList`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE_ALLOWED_FOC_WINDOWS, path={"id": id}, options=options)

    async def retrieve_exception_types(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[PortingOrdersExceptionType]]:
        """List all exceptions that can delay a porting order.

        `GET /porting_orders/exception_types`

        Returns:
            `list[PortingOrdersExceptionType]`, as `.data`: `code` and `description`.

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
        """Download a letter of authorization, prefilled for the order, as PDF to be signed.

        `GET /porting_orders/{id}/loa_template`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            loa_configuration_id: Letterhead and company details, from
                `porting.loa_configurations.create`; the standard ones without it. UUID.

        Returns:
            The content, to be read at once or as a stream.

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
        """List what a port needs: documents and values for its country and kind of number.

        `GET /porting_orders/{id}/requirements`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortingOrderRequirementDetail` rows (`field_type`, `field_value`,
            `requirement_status`, `requirement_type` and 1 more field); iterating goes on through
            all pages.

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
        """Retrieve the IDs that the order has in the first version of the API.

        `GET /porting_orders/{id}/sub_request`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.

        Returns:
            `PortingSubRequest`, as `.data`: `port_request_id` and `sub_request_id`.

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
        """Fill in a porting order: customer, documents, wanted date, settings after the port.

        `PATCH /porting_orders/{id}`

        What is left out stays as it is; `None` clears a field. Submit the order with
        `porting_orders.actions.confirm` once `requirements` are met.

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            activation_settings: When you would like the numbers to be switched over. Object
                with `foc_datetime_requested`.
            customer_group_reference: Text of your own that several orders have in common, such
                as a project; usable as filter.
            customer_reference: Text of your own, such as a ticket number, kept with the order
                and usable as filter.
            documents: Letter of authorization and invoice; a requirement group can bring them
                instead. Object with `invoice`, `loa`.
            end_user: Customer who owns the numbers, as the present carrier knows them.
                Mismatches are the usual reason for refusals. Object with `admin`, `location`.
            messaging: Whether text messaging is ported along with voice. Object with
                `enable_messaging`.
            misc: Whether the whole account moves or only part of it, and what becomes of the
                rest. Object with `new_billing_phone_number`, `remaining_numbers_action`, `type`.
            phone_number_configuration: Settings the numbers get as soon as they are ported, so
                that they work at once. Object with `billing_group_id`, `connection_id`,
                `emergency_address_id`, `messaging_profile_id`, `tags`.
            requirement_group_id: Requirement group whose values and documents are copied into
                the order, from `requirement_groups.create`. Later changes of the group do not reach
                the order, and it must not contradict requirements given beside it. UUID.
            requirements: Values of the proofs the port needs; not together with a
                `requirement_group_id` that brings other ones. List of objects with `field_value`,
                `requirement_type_id`.
            user_feedback: How content you were with the port. Object with `user_comment`,
                `user_rating`.
            webhook_url: URL that gets webhooks about this order.

        Returns:
            `PortingOrderEnvelope`: `data` and `meta`.

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
