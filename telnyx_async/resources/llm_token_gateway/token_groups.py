"""`client.llm_token_gateway.token_groups`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.llm_token_gateway import TokenGroup

__all__ = ["TokenGroups"]

_CREATE = Operation(
    "POST",
    "/llm_token_gateway/token_groups",
    Data[TokenGroup],
    nested=lambda: {
        "guardrails": models.TokenGroupGuardrailsParam | None,
        "retries": models.TokenGroupRetriesParam | None,
    },
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation(
    "DELETE", "/llm_token_gateway/token_groups/{id}", accept="*/*", replay=Replay.IDEMPOTENCY_KEY
)
_LIST = Operation(
    "GET",
    "/llm_token_gateway/token_groups",
    TokenGroup,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/llm_token_gateway/token_groups/{id}", Data[TokenGroup], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/llm_token_gateway/token_groups/{id}",
    Data[TokenGroup],
    nested=lambda: {
        "guardrails": models.TokenGroupGuardrailsParam | None,
        "retries": models.TokenGroupRetriesParam | None,
    },
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class TokenGroups(Resource):
    """Token groups."""

    async def create(
        self,
        *,
        allowed_models: Sequence[str],
        name: str,
        idempotency_key: str,
        blocked: bool | Unset = UNSET,
        budget_duration: Literal["1d", "7d", "30d"] | None | Unset = UNSET,
        cache_ttl: int | None | Unset = UNSET,
        fallbacks: Mapping[str, Sequence[str]] | None | Unset = UNSET,
        guardrails: models.TokenGroupGuardrailsParam | Model | None | Unset = UNSET,
        max_budget: float | None | Unset = UNSET,
        max_parallel_requests: int | None | Unset = UNSET,
        provider_key_ids: Sequence[str] | Unset = UNSET,
        retries: models.TokenGroupRetriesParam | Model | None | Unset = UNSET,
        rpm_limit: int | None | Unset = UNSET,
        tpm_limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TokenGroup]:
        """Create a token group.

        `POST /llm_token_gateway/token_groups`

        Args:
            allowed_models: List of strings.
            name: String.
            idempotency_key: String.
            blocked: True or false.
            budget_duration: `"1d"`, `"7d"` or `"30d"` or null.
            cache_ttl: Integer or null.
            fallbacks: Object or null.
            guardrails: Object with `dlp`, `secrets`, `streaming` or null.
            max_budget: Number or null.
            max_parallel_requests: Integer or null.
            provider_key_ids: List of strings.
            retries: Object with `max_attempts`, `backoff`, `request_timeout_ms`,
                `retry_delay_ms` or null.
            rpm_limit: Integer or null.
            tpm_limit: Integer or null.

        Returns:
            `TokenGroup`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "allowed_models": allowed_models,
                "name": name,
                "blocked": blocked,
                "budget_duration": budget_duration,
                "cache_ttl": cache_ttl,
                "fallbacks": fallbacks,
                "guardrails": guardrails,
                "max_budget": max_budget,
                "max_parallel_requests": max_parallel_requests,
                "provider_key_ids": provider_key_ids,
                "retries": retries,
                "rpm_limit": rpm_limit,
                "tpm_limit": tpm_limit,
            },
            options=options,
        )

    async def delete(
        self, id: str, *, idempotency_key: str, if_match: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a token group.

        `DELETE /llm_token_gateway/token_groups/{id}`

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
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TokenGroup]:
        """List token groups.

        `GET /llm_token_gateway/token_groups`

        Args:
            page_number: Integer.
            page_size: Integer.
            page_snapshot: String.

        Returns:
            Pages of `TokenGroup`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "page[number]": page_number,
                "page[size]": page_size,
                "page[snapshot]": page_snapshot,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[TokenGroup]:
        """Retrieve a token group.

        `GET /llm_token_gateway/token_groups/{id}`

        Args:
            id: String.

        Returns:
            `TokenGroup`, as `.data`.

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
        allowed_models: Sequence[str] | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        budget_duration: Literal["1d", "7d", "30d"] | None | Unset = UNSET,
        cache_ttl: int | None | Unset = UNSET,
        fallbacks: Mapping[str, Sequence[str]] | None | Unset = UNSET,
        guardrails: models.TokenGroupGuardrailsParam | Model | None | Unset = UNSET,
        max_budget: float | None | Unset = UNSET,
        max_parallel_requests: int | None | Unset = UNSET,
        name: str | Unset = UNSET,
        provider_key_ids: Sequence[str] | Unset = UNSET,
        retries: models.TokenGroupRetriesParam | Model | None | Unset = UNSET,
        rpm_limit: int | None | Unset = UNSET,
        tpm_limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TokenGroup]:
        """Update a token group.

        `PATCH /llm_token_gateway/token_groups/{id}`

        Args:
            id: String.
            idempotency_key: String.
            if_match: String.
            allowed_models: List of strings.
            blocked: True or false.
            budget_duration: `"1d"`, `"7d"` or `"30d"` or null.
            cache_ttl: Integer or null.
            fallbacks: Object or null.
            guardrails: Object with `dlp`, `secrets`, `streaming` or null.
            max_budget: Number or null.
            max_parallel_requests: Integer or null.
            name: String.
            provider_key_ids: List of strings.
            retries: Object with `max_attempts`, `backoff`, `request_timeout_ms`,
                `retry_delay_ms` or null.
            rpm_limit: Integer or null.
            tpm_limit: Integer or null.

        Returns:
            `TokenGroup`, as `.data`.

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
                "cache_ttl": cache_ttl,
                "fallbacks": fallbacks,
                "guardrails": guardrails,
                "max_budget": max_budget,
                "max_parallel_requests": max_parallel_requests,
                "name": name,
                "provider_key_ids": provider_key_ids,
                "retries": retries,
                "rpm_limit": rpm_limit,
                "tpm_limit": tpm_limit,
            },
            options=options,
        )
