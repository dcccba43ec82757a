"""`client.verify_profiles`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.verify_profiles import VerifyProfile, VerifyProfileMessageTemplateResponse

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.shared import NameFilter
    from telnyx_async.models.params.verify_profiles import (
        VerifyProfileCreateParamsCall,
        VerifyProfileCreateParamsFlashcall,
        VerifyProfileCreateParamsSMS,
        VerifyProfileCreateParamsWhatsapp,
    )

__all__ = ["VerifyProfiles"]

_CREATE = Operation("POST", "/verify_profiles", Data[VerifyProfile], body=BodyKind.JSON)
_CREATE_TEMPLATE = Operation(
    "POST",
    "/verify_profiles/templates",
    Data[VerifyProfileMessageTemplateResponse],
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/verify_profiles/{verify_profile_id}", Data[VerifyProfile], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/verify_profiles",
    VerifyProfile,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/verify_profiles/{verify_profile_id}", Data[VerifyProfile], replay=Replay.SAFE
)
_RETRIEVE_TEMPLATES = Operation(
    "GET",
    "/verify_profiles/templates",
    Data[list[VerifyProfileMessageTemplateResponse]],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH", "/verify_profiles/{verify_profile_id}", Data[VerifyProfile], body=BodyKind.JSON
)
_UPDATE_TEMPLATE = Operation(
    "PATCH",
    "/verify_profiles/templates/{template_id}",
    Data[VerifyProfileMessageTemplateResponse],
    body=BodyKind.JSON,
)


class VerifyProfiles(Resource):
    """Methods."""

    async def create(
        self,
        *,
        name: str,
        call: VerifyProfileCreateParamsCall | Model | Unset = UNSET,
        daily_spend_limit: float | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        flashcall: VerifyProfileCreateParamsFlashcall | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        sms: VerifyProfileCreateParamsSMS | Model | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        whatsapp: VerifyProfileCreateParamsWhatsapp | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VerifyProfile]:
        """`POST /verify_profiles`"""
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
    ) -> Data[VerifyProfileMessageTemplateResponse]:
        """`POST /verify_profiles/templates`"""
        return await self._call(_CREATE_TEMPLATE, body={"text": text}, options=options)

    async def delete(
        self, verify_profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifyProfile]:
        """`DELETE /verify_profiles/{verify_profile_id}`"""
        return await self._call(
            _DELETE, path={"verify_profile_id": verify_profile_id}, options=options
        )

    def list(
        self,
        *,
        filter: NameFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VerifyProfile]:
        """`GET /verify_profiles`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, verify_profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifyProfile]:
        """`GET /verify_profiles/{verify_profile_id}`"""
        return await self._call(
            _RETRIEVE, path={"verify_profile_id": verify_profile_id}, options=options
        )

    async def retrieve_templates(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[VerifyProfileMessageTemplateResponse]]:
        """`GET /verify_profiles/templates`"""
        return await self._call(_RETRIEVE_TEMPLATES, options=options)

    async def update(
        self,
        verify_profile_id: str,
        *,
        call: VerifyProfileCreateParamsCall | Model | Unset = UNSET,
        daily_spend_limit: float | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        name: str | Unset = UNSET,
        sms: VerifyProfileCreateParamsSMS | Model | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        whatsapp: VerifyProfileCreateParamsWhatsapp | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VerifyProfile]:
        """`PATCH /verify_profiles/{verify_profile_id}`"""
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
    ) -> Data[VerifyProfileMessageTemplateResponse]:
        """`PATCH /verify_profiles/templates/{template_id}`"""
        return await self._call(
            _UPDATE_TEMPLATE,
            path={"template_id": template_id},
            body={"text": text},
            options=options,
        )
