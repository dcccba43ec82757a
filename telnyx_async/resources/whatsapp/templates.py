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
    """Message templates reviewed by Meta: create and list them.

    Guide: `docs/messaging.md`.
    """

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
        """Submit a message template for Meta's review.

        `POST /v2/whatsapp/message_templates`

        Args:
            category: Category of the template, on which Meta's price depends: `MARKETING`,
                `UTILITY` (about an order or account) or `AUTHENTICATION` (one-time codes).
            components: Parts of the template: header, body, footer, buttons or carousel, with
                example values for every placeholder. List of objects with one of 5 forms.
            language: Language of the text, such as `en_US`; one template per language under the
                same name.
            name: Name of the template: lower-case letters, digits and underscores, such as
                `order_shipped`.
            waba_id: WhatsApp Business Account that gets the template, by its ID at Meta; see
                `whatsapp.business_accounts.list`.

        Returns:
            `WhatsappTemplate`, as `.data`: `id`, `name`, `status`, `category`, `components`,
            `language` and 6 more fields.

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
        """List message templates with the state of their review.

        `GET /v2/whatsapp/message_templates`

        Args:
            filter_category: Only templates of this category. `"MARKETING"`, `"UTILITY"` or
                `"AUTHENTICATION"`.
            filter_search: Only templates whose name contains this text.
            filter_status: Only templates in this state of Meta's review, such as `APPROVED` or
                `REJECTED`.
            filter_waba_id: Only records of this WhatsApp Business Account.
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `WhatsappTemplate` rows (`id`, `name`, `status`, `category`, `components`,
            `language` and 6 more fields); iterating goes on through all pages.

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
