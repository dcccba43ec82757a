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
    """Keys with which users and programs reach models through the gateway."""

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
        """Create a key; its secret is in this response and never again.

        `POST /llm_token_gateway/token_keys`

        Store the secret: repeating the call with the same key returns the data without it. `ready`
        does not promise that models can be reached.

        Args:
            name: Name of the key, such as that of its user or application.
            token_group_id: Group whose models, limits and checks apply to the key.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.
            allowed_models: Models that requests may name; keys can only narrow what their group
                allows.
            blocked: `true` refuses all requests; the way to shut a key or group without
                deleting it.
            budget_duration: Period after which the budget starts anew: a day, a week or 30
                days. `"1d"`, `"7d"` or `"30d"`.
            expires_at: When the key stops working (RFC 3339); null for never.
            max_budget: Maximum spend of the key per period in US dollars; the group's budget
                applies besides.
            max_parallel_requests: Maximum number of requests at the same time; null for no
                limit. Cached answers do not count.
            required_end_user_id: `true` refuses requests that do not name an end user; the name
                is not verified.
            rpm_limit: Maximum number of requests per minute; without it the highest allowed,
                6000.
            token_user_id: User of yours to whom keys are assigned; as a filter, only theirs.
            tpm_limit: Maximum number of tokens per minute; without it the highest allowed, 10
                million.

        Returns:
            `TokenKey`, as `.data`: `id`, `name`, `allowed_models`, `blocked`, `budget_duration`,
            `budget_started_at` and 16 more fields.

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
        """Revoke a key; requests already accepted may still finish.

        `DELETE /llm_token_gateway/token_keys/{id}`

        Args:
            id: Token key, from `llm_token_gateway.token_keys.create` or `list`.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.
            if_match: ETag of the version you read; if it has changed since, the response is 412
                and nothing happens.

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
        """List keys without their secrets, page by page.

        `GET /llm_token_gateway/token_keys`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.
            page_snapshot: Snapshot from the first page, required for the following ones; valid
                for 15 minutes.
            token_group_id: Token group, from `llm_token_gateway.token_groups.create` or its
                list.
            token_user_id: User of yours to whom keys are assigned; as a filter, only theirs.

        Returns:
            A page of `TokenKey` rows (`id`, `name`, `allowed_models`, `blocked`, `budget_duration`,
            `budget_started_at` and 16 more fields); iterating goes on through all pages.

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
        """Retrieve a key, its limits and what it has spent.

        `GET /llm_token_gateway/token_keys/{id}`

        Args:
            id: Token key, from `llm_token_gateway.token_keys.create` or `list`.

        Returns:
            `TokenKey`, as `.data`: `id`, `name`, `allowed_models`, `blocked`, `budget_duration`,
            `budget_started_at` and 16 more fields.

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
        """Change the limits or models of a key; arguments left out keep their values.

        `PATCH /llm_token_gateway/token_keys/{id}`

        `None` resets a limit to its maximum. With `if_match`, a key changed by another in between
        is refused (412): read it again.

        Args:
            id: Token key, from `llm_token_gateway.token_keys.create` or `list`.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.
            if_match: ETag of the version you read; if it has changed since, the response is 412
                and nothing happens.
            allowed_models: Models that requests may name; keys can only narrow what their group
                allows.
            blocked: `true` refuses all requests; the way to shut a key or group without
                deleting it.
            budget_duration: Period after which the budget starts anew: a day, a week or 30
                days. `"1d"`, `"7d"` or `"30d"`.
            expires_at: When the key stops working (RFC 3339); null for never.
            max_budget: Maximum spend of the key per period in US dollars; the group's budget
                applies besides.
            max_parallel_requests: Maximum number of requests at the same time; null for no
                limit. Cached answers do not count.
            name: Name of the key, such as that of its user or application.
            required_end_user_id: `true` refuses requests that do not name an end user; the name
                is not verified.
            rpm_limit: Maximum number of requests per minute; without it the highest allowed,
                6000.
            tpm_limit: Maximum number of tokens per minute; without it the highest allowed, 10
                million.

        Returns:
            `TokenKey`, as `.data`: `id`, `name`, `allowed_models`, `blocked`, `budget_duration`,
            `budget_started_at` and 16 more fields.

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
