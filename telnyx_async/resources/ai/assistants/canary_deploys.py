"""`client.ai.assistants.canary_deploys`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import CanaryDeploy

__all__ = ["CanaryDeploys"]

_CREATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/canary-deploys",
    CanaryDeploy,
    nested=lambda: {"rules": Sequence[models.CanaryRuleParam]},
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation("DELETE", "/ai/assistants/{assistant_id}/canary-deploys", accept="*/*")
_RETRIEVE = Operation(
    "GET", "/ai/assistants/{assistant_id}/canary-deploys", CanaryDeploy, replay=Replay.SAFE
)
_UPDATE = Operation(
    "PUT",
    "/ai/assistants/{assistant_id}/canary-deploys",
    CanaryDeploy,
    nested=lambda: {"rules": Sequence[models.CanaryRuleParam]},
    body=BodyKind.JSON,
)


class CanaryDeploys(Resource):
    """Canary deploys: shares of an assistant's traffic that go to other versions of it.

    Guide: `docs/assistants.md`.
    """

    async def create(
        self,
        assistant_id: str,
        *,
        rules: Sequence[models.CanaryRuleParam | Model] | Unset = UNSET,
        versions: Sequence[Mapping[str, object]] | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CanaryDeploy:
        """Send shares of an AI assistant's traffic to other versions of it.

        `POST /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            rules: Rules in order, each with conditions and the versions it serves; callers that
                match none get the main version. List of objects with `serve`, `match`.
            versions: Shares of traffic as objects with `version_id` and `percentage`, as
                Telnyx's guides have it. Sent as given: the service's description knows `rules`
                alone, so look at the `rules` of the response.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `CanaryDeploy`: `assistant_id`, `rules` and 2 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.canary_deploys.create(
                assistant_id,
                rules=[{"serve": {"rollout": [{"version_id": version_id, "weight": 10}]}}],
            )
        """
        return await self._call(
            _CREATE,
            path={"assistant_id": assistant_id},
            headers={"Idempotency-Key": idempotency_key},
            body={"rules": rules, "versions": versions},
            options=options,
        )

    async def delete(self, assistant_id: str, **options: Unpack[RequestOptions]) -> None:
        """End the canary deploy of an AI assistant: all traffic goes to the main version.

        `DELETE /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_DELETE, path={"assistant_id": assistant_id}, options=options)

    async def retrieve(self, assistant_id: str, **options: Unpack[RequestOptions]) -> CanaryDeploy:
        """Retrieve which share of traffic goes to which version of an AI assistant.

        `GET /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            `CanaryDeploy`: `assistant_id`, `rules` and 2 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"assistant_id": assistant_id}, options=options)

    async def update(
        self,
        assistant_id: str,
        *,
        rules: Sequence[models.CanaryRuleParam | Model] | Unset = UNSET,
        versions: Sequence[Mapping[str, object]] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CanaryDeploy:
        """Replace the shares of traffic in the canary deploy of an AI assistant.

        `PUT /ai/assistants/{assistant_id}/canary-deploys`

        Shares that are not in the request are removed.

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            rules: Rules in order, each with conditions and the versions it serves; callers that
                match none get the main version. List of objects with `serve`, `match`.
            versions: Shares of traffic as objects with `version_id` and `percentage`, as
                Telnyx's guides have it. Sent as given: the service's description knows `rules`
                alone, so look at the `rules` of the response.

        Returns:
            `CanaryDeploy`: `assistant_id`, `rules` and 2 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"assistant_id": assistant_id},
            body={"rules": rules, "versions": versions},
            options=options,
        )
