"""`client.llm_token_gateway.token_keys`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.llm_token_gateway import TokenKey

__all__ = ["TokenKeys"]

_CREATE = Operation(
    "POST",
    "/llm_token_gateway/token_keys",
    Data[TokenKey],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation(
    "DELETE", "/llm_token_gateway/token_keys/{id}", accept="*/*", replay=Replay.IDEMPOTENCY_KEY
)
_LIST = Operation(
    "GET",
    "/llm_token_gateway/token_keys",
    TokenKey,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/llm_token_gateway/token_keys/{id}", Data[TokenKey], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/llm_token_gateway/token_keys/{id}",
    Data[TokenKey],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class TokenKeys(Resource):
    """Token keys."""

    async def create(
        self,
        *,
        name: str,
        token_group_id: str,
        idempotency_key: str,
        allowed_models: Sequence[str] | None | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        budget_duration: Literal["1d", "7d", "30d"] | None | Unset = UNSET,
        expires_at: datetime | str | None | Unset = UNSET,
        max_budget: float | None | Unset = UNSET,
        max_parallel_requests: int | None | Unset = UNSET,
        required_end_user_id: bool | Unset = UNSET,
        rpm_limit: int | None | Unset = UNSET,
        token_user_id: str | None | Unset = UNSET,
        tpm_limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TokenKey]:
        """Create a token key.

        `POST /llm_token_gateway/token_keys`

        Args:
            name: String.
            token_group_id: String.
            idempotency_key: String.
            allowed_models: List of strings or null.
            blocked: True or false.
            budget_duration: `"1d"`, `"7d"` or `"30d"` or null.
            expires_at: ISO 8601 date-time or null.
            max_budget: Number or null.
            max_parallel_requests: Integer or null.
            required_end_user_id: True or false.
            rpm_limit: Integer or null.
            token_user_id: String or null.
            tpm_limit: Integer or null.

        Returns:
            `TokenKey`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "name": name,
                "token_group_id": token_group_id,
                "allowed_models": allowed_models,
                "blocked": blocked,
                "budget_duration": budget_duration,
                "expires_at": expires_at,
                "max_budget": max_budget,
                "max_parallel_requests": max_parallel_requests,
                "required_end_user_id": required_end_user_id,
                "rpm_limit": rpm_limit,
                "token_user_id": token_user_id,
                "tpm_limit": tpm_limit,
            },
            options=options,
        )

    async def delete(
        self, id: str, *, idempotency_key: str, if_match: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a token key.

        `DELETE /llm_token_gateway/token_keys/{id}`

        Args:
            id: String.
            idempotency_key: String.
            if_match: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key, "If-Match": if_match},
            options=options,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_snapshot: str | Unset = UNSET,
        token_group_id: str | Unset = UNSET,
        token_user_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TokenKey]:
        """List token keys.

        `GET /llm_token_gateway/token_keys`

        Args:
            page_number: Integer.
            page_size: Integer.
            page_snapshot: String.
            token_group_id: String.
            token_user_id: String.

        Returns:
            Pages of `TokenKey`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "page[number]": page_number,
                "page[size]": page_size,
                "page[snapshot]": page_snapshot,
                "token_group_id": token_group_id,
                "token_user_id": token_user_id,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[TokenKey]:
        """Retrieve a token key.

        `GET /llm_token_gateway/token_keys/{id}`

        Args:
            id: String.

        Returns:
            `TokenKey`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        idempotency_key: str,
        if_match: str,
        allowed_models: Sequence[str] | None | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        budget_duration: Literal["1d", "7d", "30d"] | None | Unset = UNSET,
        expires_at: datetime | str | None | Unset = UNSET,
        max_budget: float | None | Unset = UNSET,
        max_parallel_requests: int | None | Unset = UNSET,
        name: str | Unset = UNSET,
        required_end_user_id: bool | Unset = UNSET,
        rpm_limit: int | None | Unset = UNSET,
        tpm_limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TokenKey]:
        """Update a token key.

        `PATCH /llm_token_gateway/token_keys/{id}`

        Args:
            id: String.
            idempotency_key: String.
            if_match: String.
            allowed_models: List of strings or null.
            blocked: True or false.
            budget_duration: `"1d"`, `"7d"` or `"30d"` or null.
            expires_at: ISO 8601 date-time or null.
            max_budget: Number or null.
            max_parallel_requests: Integer or null.
            name: String.
            required_end_user_id: True or false.
            rpm_limit: Integer or null.
            tpm_limit: Integer or null.

        Returns:
            `TokenKey`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key, "If-Match": if_match},
            body={
                "allowed_models": allowed_models,
                "blocked": blocked,
                "budget_duration": budget_duration,
                "expires_at": expires_at,
                "max_budget": max_budget,
                "max_parallel_requests": max_parallel_requests,
                "name": name,
                "required_end_user_id": required_end_user_id,
                "rpm_limit": rpm_limit,
                "tpm_limit": tpm_limit,
            },
            options=options,
        )
