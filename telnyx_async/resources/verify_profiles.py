"""`client.verify_profiles`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.verify_profiles import VerifyMessageTemplate, VerifyProfile

__all__ = ["VerifyProfiles"]

_CREATE = Operation(
    "POST",
    "/verify_profiles",
    Data[VerifyProfile],
    nested=lambda: {
        "call": models.VerifyProfileCallParam,
        "flashcall": models.VerifyProfileFlashcallParam,
        "sms": models.VerifyProfileSMSParam,
        "whatsapp": models.VerifyProfileWhatsappParam,
    },
    body=BodyKind.JSON,
)
_CREATE_TEMPLATE = Operation(
    "POST", "/verify_profiles/templates", Data[VerifyMessageTemplate], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/verify_profiles/{verify_profile_id}", Data[VerifyProfile], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/verify_profiles",
    VerifyProfile,
    nested=lambda: {"filter": models.VerifyProfileFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/verify_profiles/{verify_profile_id}", Data[VerifyProfile], replay=Replay.SAFE
)
_RETRIEVE_TEMPLATES = Operation(
    "GET", "/verify_profiles/templates", Data[list[VerifyMessageTemplate]], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/verify_profiles/{verify_profile_id}",
    Data[VerifyProfile],
    nested=lambda: {
        "call": models.VerifyProfileCallParam,
        "sms": models.VerifyProfileSMSParam,
        "whatsapp": models.VerifyProfileWhatsappParam,
    },
    body=BodyKind.JSON,
)
_UPDATE_TEMPLATE = Operation(
    "PATCH",
    "/verify_profiles/templates/{template_id}",
    Data[VerifyMessageTemplate],
    body=BodyKind.JSON,
)


class VerifyProfiles(Resource):
    """Verify profiles."""

    async def create(
        self,
        *,
        name: str,
        call: models.VerifyProfileCallParam | Model | Unset = UNSET,
        daily_spend_limit: float | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        flashcall: models.VerifyProfileFlashcallParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        sms: models.VerifyProfileSMSParam | Model | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        whatsapp: models.VerifyProfileWhatsappParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VerifyProfile]:
        """Create a verify profile.

        `POST /verify_profiles`

        Args:
            name: String.
            call: Object with `app_name`, `code_length`, `default_verification_timeout_secs`,
                `messaging_template_id`, `whitelisted_destinations`.
            daily_spend_limit: Number, at least 0.
            daily_spend_limit_enabled: True or false; false by default.
            flashcall: Object with `app_name`, `default_verification_timeout_secs`,
                `whitelisted_destinations`.
            language: String.
            sms: Object with `alpha_sender`, `app_name`, `code_length`,
                `default_verification_timeout_secs`, `messaging_template_id`,
                `whitelisted_destinations`.
            webhook_failover_url: String.
            webhook_url: String.
            whatsapp: Object with `default_verification_timeout_secs`, `sender_phone_number`,
                `template_id`, `waba_id`, `whitelisted_destinations`.

        Returns:
            `VerifyProfile`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "call": call,
                "daily_spend_limit": daily_spend_limit,
                "daily_spend_limit_enabled": daily_spend_limit_enabled,
                "flashcall": flashcall,
                "language": language,
                "sms": sms,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
                "whatsapp": whatsapp,
            },
            options=options,
        )

    async def create_template(
        self, *, text: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifyMessageTemplate]:
        """Create a template.

        `POST /verify_profiles/templates`

        Args:
            text: String.

        Returns:
            `VerifyMessageTemplate`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE_TEMPLATE, body={"text": text}, options=options)

    async def delete(
        self, verify_profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifyProfile]:
        """Delete a verify profile.

        `DELETE /verify_profiles/{verify_profile_id}`

        Args:
            verify_profile_id: UUID.

        Returns:
            `VerifyProfile`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"verify_profile_id": verify_profile_id}, options=options
        )

    def list(
        self,
        *,
        filter: models.VerifyProfileFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VerifyProfile]:
        """List verify profiles.

        `GET /verify_profiles`

        Args:
            filter: Object with `name`.
            page_number: Integer; `1` by default.
            page_size: Integer; `25` by default.

        Returns:
            Pages of `VerifyProfile`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, verify_profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifyProfile]:
        """Retrieve a verify profile.

        `GET /verify_profiles/{verify_profile_id}`

        Args:
            verify_profile_id: UUID.

        Returns:
            `VerifyProfile`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"verify_profile_id": verify_profile_id}, options=options
        )

    async def retrieve_templates(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[VerifyMessageTemplate]]:
        """Retrieve the templates.

        `GET /verify_profiles/templates`

        Returns:
            `list[VerifyMessageTemplate]`, as `.data`.

        Raises:
            `BadRequestError` (400), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_TEMPLATES, options=options)

    async def update(
        self,
        verify_profile_id: str,
        *,
        call: models.VerifyProfileCallParam | Model | Unset = UNSET,
        daily_spend_limit: float | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        name: str | Unset = UNSET,
        sms: models.VerifyProfileSMSParam | Model | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        whatsapp: models.VerifyProfileWhatsappParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VerifyProfile]:
        """Update a verify profile.

        `PATCH /verify_profiles/{verify_profile_id}`

        Args:
            verify_profile_id: UUID.
            call: Object with `app_name`, `code_length`, `default_verification_timeout_secs`,
                `messaging_template_id`, `whitelisted_destinations`.
            daily_spend_limit: Number, at least 0.
            daily_spend_limit_enabled: True or false.
            language: String.
            name: String.
            sms: Object with `alpha_sender`, `app_name`, `code_length`,
                `default_verification_timeout_secs`, `messaging_template_id`,
                `whitelisted_destinations`.
            webhook_failover_url: String.
            webhook_url: String.
            whatsapp: Object with `default_verification_timeout_secs`, `sender_phone_number`,
                `template_id`, `waba_id`, `whitelisted_destinations`.

        Returns:
            `VerifyProfile`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"verify_profile_id": verify_profile_id},
            body={
                "call": call,
                "daily_spend_limit": daily_spend_limit,
                "daily_spend_limit_enabled": daily_spend_limit_enabled,
                "language": language,
                "name": name,
                "sms": sms,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
                "whatsapp": whatsapp,
            },
            options=options,
        )

    async def update_template(
        self, template_id: str, *, text: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifyMessageTemplate]:
        """Update the template of a verify profile.

        `PATCH /verify_profiles/templates/{template_id}`

        Args:
            template_id: UUID.
            text: String.

        Returns:
            `VerifyMessageTemplate`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_TEMPLATE,
            path={"template_id": template_id},
            body={"text": text},
            options=options,
        )
