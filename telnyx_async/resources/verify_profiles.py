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
    """Verify profiles: texts, code length, time limits and permitted countries.

    Guide: `docs/verification.md`.
    """

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
        """Create a verify profile, with settings for each channel.

        `POST /verify_profiles`

        Args:
            name: Name of the profile, for your own lists; not shown to users.
            call: Settings for codes spoken in a voice call: wording, code length, time limit
                and allowed countries. Object with `app_name`, `code_length`,
                `default_verification_timeout_secs`, `messaging_template_id`,
                `whitelisted_destinations`.
            daily_spend_limit: Maximum spend per day for codes of this profile, in US dollars;
                works only with `daily_spend_limit_enabled`. At least 0.
            daily_spend_limit_enabled: `true` stops sending for the day once `daily_spend_limit`
                is reached. Default `false`.
            flashcall: Settings for flash calls, where the caller ID carries the code and nobody
                needs to answer. Object with `app_name`, `default_verification_timeout_secs`,
                `whitelisted_destinations`.
            language: Language of the messages (`en-US`, `de-DE`); codes in calls are spoken in
                it.
            sms: Settings for codes by SMS: sender, wording, code length, time limit and allowed
                countries. Object with `alpha_sender`, `app_name`, `code_length`,
                `default_verification_timeout_secs`, `messaging_template_id`,
                `whitelisted_destinations`.
            webhook_failover_url: URL tried when `webhook_url` does not respond.
            webhook_url: URL that receives what becomes of verifications.
            whatsapp: Settings for codes by WhatsApp, from Telnyx's sender or from your own
                business account. Object with `default_verification_timeout_secs`,
                `sender_phone_number`, `template_id`, `waba_id`, `whitelisted_destinations`.

        Returns:
            `VerifyProfile`, as `.data`: `id`, `name`, `call`, `daily_spend_limit`,
            `daily_spend_limit_enabled`, `flashcall` and 8 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.

        Example:
            client.verify_profiles.create(
                name="Sign-in",
                sms={
                    "default_verification_timeout_secs": 300,
                    "whitelisted_destinations": ["US"],
                    "app_name": "Shop",
                    "code_length": 6,
                },
            )
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
        """Create a message template for codes, which Telnyx reviews.

        `POST /verify_profiles/templates`

        Args:
            text: Wording of the message, with `{{app_name}}` and `{{code}}` where name and code
                go, such as `Your {{app_name}} code is {{code}}`; can be used at once.

        Returns:
            `VerifyMessageTemplate`, as `.data`: `id` and `text`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE_TEMPLATE, body={"text": text}, options=options)

    async def delete(
        self, verify_profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifyProfile]:
        """Delete a verify profile; no codes can be sent with it any more.

        `DELETE /verify_profiles/{verify_profile_id}`

        Args:
            verify_profile_id: Verify profile with the texts, code length and limits to apply,
                from `verify_profiles.create` or `verify_profiles.list`. UUID.

        Returns:
            `VerifyProfile`, as `.data`: `id`, `name`, `call`, `daily_spend_limit`,
            `daily_spend_limit_enabled`, `flashcall` and 8 more fields.

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
        """List verify profiles, page by page.

        `GET /verify_profiles`

        Args:
            filter: Restricts the list; `name` finds profiles by name. Object with `name`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. Default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. Default `25`.

        Returns:
            A page of `VerifyProfile` rows (`id`, `name`, `call`, `daily_spend_limit`,
            `daily_spend_limit_enabled`, `flashcall` and 8 more fields); iterating goes on through
            all pages.

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
        """Retrieve a verify profile with its settings.

        `GET /verify_profiles/{verify_profile_id}`

        Args:
            verify_profile_id: Verify profile with the texts, code length and limits to apply,
                from `verify_profiles.create` or `verify_profiles.list`. UUID.

        Returns:
            `VerifyProfile`, as `.data`: `id`, `name`, `call`, `daily_spend_limit`,
            `daily_spend_limit_enabled`, `flashcall` and 8 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"verify_profile_id": verify_profile_id}, options=options
        )

    async def retrieve_templates(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[VerifyMessageTemplate]]:
        """List the message templates for codes, Telnyx's and yours.

        `GET /verify_profiles/templates`

        Returns:
            `list[VerifyMessageTemplate]`, as `.data`: `id` and `text`.

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
        """Change a verify profile; arguments left out keep their values.

        `PATCH /verify_profiles/{verify_profile_id}`

        Args:
            verify_profile_id: Verify profile with the texts, code length and limits to apply,
                from `verify_profiles.create` or `verify_profiles.list`. UUID.
            call: Settings for codes spoken in a voice call: wording, code length, time limit
                and allowed countries. Object with `app_name`, `code_length`,
                `default_verification_timeout_secs`, `messaging_template_id`,
                `whitelisted_destinations`.
            daily_spend_limit: Maximum spend per day for codes of this profile, in US dollars;
                works only with `daily_spend_limit_enabled`. At least 0.
            daily_spend_limit_enabled: `true` stops sending for the day once `daily_spend_limit`
                is reached.
            language: Language of the messages (`en-US`, `de-DE`); codes in calls are spoken in
                it.
            name: Name of the profile, for your own lists; not shown to users.
            sms: Settings for codes by SMS: sender, wording, code length, time limit and allowed
                countries. Object with `alpha_sender`, `app_name`, `code_length`,
                `default_verification_timeout_secs`, `messaging_template_id`,
                `whitelisted_destinations`.
            webhook_failover_url: URL tried when `webhook_url` does not respond.
            webhook_url: URL that receives what becomes of verifications.
            whatsapp: Settings for codes by WhatsApp, from Telnyx's sender or from your own
                business account. Object with `default_verification_timeout_secs`,
                `sender_phone_number`, `template_id`, `waba_id`, `whitelisted_destinations`.

        Returns:
            `VerifyProfile`, as `.data`: `id`, `name`, `call`, `daily_spend_limit`,
            `daily_spend_limit_enabled`, `flashcall` and 8 more fields.

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
        """Change a message template of your own.

        `PATCH /verify_profiles/templates/{template_id}`

        Args:
            template_id: Template to change, from `verify_profiles.retrieve_templates`. UUID.
            text: Wording of the message, with `{{app_name}}` and `{{code}}` where name and code
                go, such as `Your {{app_name}} code is {{code}}`; can be used at once.

        Returns:
            `VerifyMessageTemplate`, as `.data`: `id` and `text`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_TEMPLATE,
            path={"template_id": template_id},
            body={"text": text},
            options=options,
        )
