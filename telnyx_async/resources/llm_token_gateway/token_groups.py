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
    """Groups of keys that share models, budget, limits and guardrails."""

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
        """Create a group of keys with its models, budget and guardrails.

        `POST /llm_token_gateway/token_groups`

        Args:
            allowed_models: Models that requests may name; keys can only narrow what their group
                allows.
            name: Name of the group, such as that of a team.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.
            blocked: `true` refuses all requests; the way to shut a key or group without
                deleting it.
            budget_duration: Period after which the budget starts anew: a day, a week or 30
                days. `"1d"`, `"7d"` or `"30d"`.
            cache_ttl: Seconds for which an answer is kept and given again when an equal request
                comes.
            fallbacks: For each model the models to try, in order, when it fails before the
                first output; all must be in `allowed_models`.
            guardrails: Checks of prompts and answers for secrets and personal data, and what to
                do on a finding. Object with `dlp`, `secrets`, `streaming`.
            max_budget: Maximum spend per period, in US dollars with up to six decimals.
            max_parallel_requests: Maximum number of requests at the same time; null for no
                limit. Cached answers do not count.
            provider_key_ids: Your own keys at model providers that the group may use.
            retries: Repeated tries on the same model, only where the provider has certainly
                done no work yet. Object with `max_attempts`, `backoff`, `request_timeout_ms`,
                `retry_delay_ms`.
            rpm_limit: Maximum number of requests per minute; without it the highest allowed,
                6000.
            tpm_limit: Maximum number of tokens per minute; without it the highest allowed, 10
                million.

        Returns:
            `TokenGroup`, as `.data`: `id`, `name`, `allowed_models`, `blocked`, `budget_duration`,
            `budget_started_at` and 16 more fields.

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
        """Revoke a group and all its keys at once; past usage stays on record.

        `DELETE /llm_token_gateway/token_groups/{id}`

        Args:
            id: Token group, from `llm_token_gateway.token_groups.create` or `list`.
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
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TokenGroup]:
        """List groups of keys, page by page.

        `GET /llm_token_gateway/token_groups`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.
            page_snapshot: Snapshot from the first page, required for the following ones; valid
                for 15 minutes.

        Returns:
            A page of `TokenGroup` rows (`id`, `name`, `allowed_models`, `blocked`,
            `budget_duration`, `budget_started_at` and 16 more fields); iterating goes on through
            all pages.

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
        """Retrieve a group of keys, its limits and what it has spent.

        `GET /llm_token_gateway/token_groups/{id}`

        Args:
            id: Token group, from `llm_token_gateway.token_groups.create` or `list`.

        Returns:
            `TokenGroup`, as `.data`: `id`, `name`, `allowed_models`, `blocked`, `budget_duration`,
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
        """Change the models, budget or guardrails of a group; arguments left out keep their values.

        `PATCH /llm_token_gateway/token_groups/{id}`

        `None` clears the optional limits. With `if_match`, a group changed by another in between is
        refused (412): read it again. An unknown group is a 404.

        Args:
            id: Token group, from `llm_token_gateway.token_groups.create` or `list`.
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
            cache_ttl: Seconds for which an answer is kept and given again when an equal request
                comes.
            fallbacks: For each model the models to try, in order, when it fails before the
                first output; all must be in `allowed_models`.
            guardrails: Checks of prompts and answers for secrets and personal data, and what to
                do on a finding. Object with `dlp`, `secrets`, `streaming`.
            max_budget: Maximum spend per period, in US dollars with up to six decimals.
            max_parallel_requests: Maximum number of requests at the same time; null for no
                limit. Cached answers do not count.
            name: Name of the group, such as that of a team.
            provider_key_ids: Your own keys at model providers that the group may use.
            retries: Repeated tries on the same model, only where the provider has certainly
                done no work yet. Object with `max_attempts`, `backoff`, `request_timeout_ms`,
                `retry_delay_ms`.
            rpm_limit: Maximum number of requests per minute; without it the highest allowed,
                6000.
            tpm_limit: Maximum number of tokens per minute; without it the highest allowed, 10
                million.

        Returns:
            `TokenGroup`, as `.data`: `id`, `name`, `allowed_models`, `blocked`, `budget_duration`,
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
