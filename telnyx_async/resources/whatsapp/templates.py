"""`client.whatsapp.templates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import WhatsappTemplate

__all__ = ["Templates"]

_CREATE = Operation(
    "POST",
    "/v2/whatsapp/message_templates",
    Data[WhatsappTemplate],
    nested=lambda: {"components": Sequence[models.WhatsappTemplateComponentParam]},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/v2/whatsapp/message_templates",
    WhatsappTemplate,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Templates(Resource):
    """WhatsApp templates."""

    async def create(
        self,
        *,
        category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"],
        components: Sequence[models.WhatsappTemplateComponentParam | Model],
        language: str,
        name: str,
        waba_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[WhatsappTemplate]:
        """Create a WhatsApp template.

        `POST /v2/whatsapp/message_templates`

        Args:
            category: `"MARKETING"`, `"UTILITY"` or `"AUTHENTICATION"`.
            components: List of objects with one of 5 forms.
            language: String.
            name: String.
            waba_id: String.

        Returns:
            `WhatsappTemplate`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "category": category,
                "components": components,
                "language": language,
                "name": name,
                "waba_id": waba_id,
            },
            options=options,
        )

    def list(
        self,
        *,
        filter_category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | Unset = UNSET,
        filter_search: str | Unset = UNSET,
        filter_status: str | Unset = UNSET,
        filter_waba_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WhatsappTemplate]:
        """List WhatsApp templates.

        `GET /v2/whatsapp/message_templates`

        Args:
            filter_category: `"MARKETING"`, `"UTILITY"` or `"AUTHENTICATION"`.
            filter_search: String.
            filter_status: String.
            filter_waba_id: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `WhatsappTemplate`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[category]": filter_category,
                "filter[search]": filter_search,
                "filter[status]": filter_status,
                "filter[waba_id]": filter_waba_id,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )
