"""`client.call_reasons`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.call_reasons import CallReason, CallReasonValidation

__all__ = ["CallReasons"]

_LIST = Operation(
    "GET",
    "/call_reasons",
    CallReason,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_VALIDATE = Operation(
    "POST", "/call_reasons/validate", Data[CallReasonValidation], body=BodyKind.JSON
)


class CallReasons(Resource):
    """Library of vetted call reasons for branded calling."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallReason]:
        """List vetted call reasons, page by page.

        `GET /call_reasons`

        Other reasons are allowed for a display identity, but one of these is less likely to come
        back from review.

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `100`.

        Returns:
            A page of `CallReason` rows (`id`, `description` and `reason`); iterating goes on
            through all pages.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def validate(
        self, *, body: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[CallReasonValidation]:
        """Check up to 10 call reasons for wording that vetting would reject.

        `POST /call_reasons/validate`

        Says which texts would probably be rejected, being too general, too long or forbidden,
        before they go into a display identity (`enterprises.dir.create`).

        Args:
            body: Reasons to check: a plain list of 1 to 10 phrases, up to 64 characters each. 1
                to 10 items.

        Returns:
            `CallReasonValidation`, as `.data`: `all_pre_approved`, `non_approved_reasons` and
            `requires_manual_vetting`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_VALIDATE, body=body, options=options)
