"""`client.faxes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.faxes import Fax

if TYPE_CHECKING:
    from telnyx_async.resources.faxes.actions import Actions

__all__ = ["Faxes"]

_CREATE = Operation(
    "POST",
    "/faxes",
    Data[Fax],
    body=BodyKind.MULTIPART,
    files=("contents",),
    json_without_files=True,
)
_DELETE = Operation("DELETE", "/faxes/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/faxes",
    Fax,
    nested=lambda: {"filter": models.FaxFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/faxes/{id}", Data[Fax], replay=Replay.SAFE)


class Faxes(Resource):
    """Send faxes, and look up those sent and received.

    Sub-resources: `actions`. Guide: `docs/fax.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Cancel a fax in progress, or refresh the download URL of a received one."""
        from telnyx_async.resources.faxes.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str,
        black_threshold: int | Unset = UNSET,
        client_state: str | Unset = UNSET,
        from_display_name: str | Unset = UNSET,
        media_name: str | Unset = UNSET,
        media_url: str | Unset = UNSET,
        monochrome: bool | Unset = UNSET,
        preview_format: Literal["pdf", "tiff"] | Unset = UNSET,
        quality: Literal["normal", "high", "very_high", "ultra_light", "ultra_dark"]
        | Unset = UNSET,
        store_media: bool | Unset = UNSET,
        store_preview: bool | Unset = UNSET,
        t38_enabled: bool | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        contents: FileTypes | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Fax]:
        """Send a document as a fax; its progress is reported by webhook.

        `POST /faxes`

        PDF, TIFF, JPEG, PNG, Word, RTF or text, up to 50 MB and 350 pages; more fails with
        `file_size_limit_exceeded` or `page_count_limit_exceeded`. The document is fetched from
        `media_url`, or stored before as `media_name`.

        Args:
            connection_id: Fax application that sends it, from `fax_applications.list`; its
                outbound voice profile must allow the destination.
            from_: Number of yours from which it is sent, in E.164 format (`+13125550101`).
            to: Fax number in E.164 format (`+13125550101`), or SIP URI, of the recipient.
            black_threshold: Percentage from 1 to 100 that decides which shades become black;
                only with `monochrome`. 1 to 100; default `95`.
            client_state: Your own data, base64-encoded, such as an order number; it comes back
                in every webhook of this fax.
            from_display_name: Sender's name shown to the recipient (SIP display name): up to
                128 letters, digits, spaces and `-_~!.+`; the number itself if left out.
            media_name: Document by its name in media storage, from `media.upload`; excludes
                `media_url` and `contents`.
            media_url: URL from which the document is fetched: PDF, TIFF, JPEG, PNG, DOC, DOCX,
                RTF or TXT, 50 MB and 350 pages at most; excludes `media_name`.
            monochrome: Turns the pages into pure black and white, with no gray;
                `black_threshold` says what becomes black. Default `false`.
            preview_format: File format of the preview, with `store_preview`. `"pdf"` or
                `"tiff"`; default `"tiff"`.
            quality: Resolution of the pages: the `ultra` values are finest and slowest,
                `ultra_light` for pictures, `ultra_dark` for text. `"normal"`, `"high"`,
                `"very_high"`, `"ultra_light"` or `"ultra_dark"`; default `"high"`.
            store_media: Keeps the document at a temporary address (`stored_media_url`); not
                with `media_name`, which is stored already. Default `false`.
            store_preview: Keeps a picture of what will be sent at a temporary address
                (`preview_url`). Default `false`.
            t38_enabled: Sends by T.38, the fax protocol for IP networks; switch it off where
                the other side only takes fax tones as audio. Default `true`.
            webhook_url: Endpoint for this fax's events, in place of the application's
                `webhook_event_url`.
            contents: Document to send, as a file: bytes, a path or an open file; instead of
                `media_url` or `media_name`.

        Returns:
            `Fax`, as `.data`: `id`, `status`, `to`, `from_`, `client_state`, `connection_id` and 15
            more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `fax.queued`, `fax.media.processed`, `fax.sending.started`, `fax.delivered`,
            `fax.failed`.

        Example:
            client.faxes.create(
                connection_id=connection_id,
                from_="+13125550100",
                to="+13125550101",
                media_url="https://example.com/contract.pdf",
            )
        """
        return await self._call(
            _CREATE,
            body={
                "connection_id": connection_id,
                "from": from_,
                "to": to,
                "black_threshold": black_threshold,
                "client_state": client_state,
                "from_display_name": from_display_name,
                "media_name": media_name,
                "media_url": media_url,
                "monochrome": monochrome,
                "preview_format": preview_format,
                "quality": quality,
                "store_media": store_media,
                "store_preview": store_preview,
                "t38_enabled": t38_enabled,
                "webhook_url": webhook_url,
                "contents": contents,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a fax from your account.

        `DELETE /faxes/{id}`

        Args:
            id: Fax to delete from your account, from `faxes.list`. UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.FaxFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Fax]:
        """List faxes sent and received, page by page.

        `GET /faxes`

        Args:
            filter: Limits the list; all conditions must hold. Object with `from`, `created_at`,
                `direction`, `to`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `Fax` rows (`id`, `status`, `to`, `from_`, `client_state`, `connection_id` and
            15 more fields); iterating goes on through all pages.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Fax]:
        """Retrieve a fax: its status, document and why it failed if it did.

        `GET /faxes/{id}`

        Args:
            id: Fax to look up, from `faxes.create`, `faxes.list` or a webhook's `fax_id`. UUID.

        Returns:
            `Fax`, as `.data`: `id`, `status`, `to`, `from_`, `client_state`, `connection_id` and 15
            more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.faxes.retrieve(fax_id)
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
