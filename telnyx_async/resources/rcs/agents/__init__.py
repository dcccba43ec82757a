"""`client.rcs.agents`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.rcs import RcsAgentRegistration, RcsCarrierApproval

if TYPE_CHECKING:
    from telnyx_async.resources.rcs.agents.test_devices import TestDevices

__all__ = ["Agents"]

_CREATE = Operation(
    "POST",
    "/rcs/agents",
    RcsAgentRegistration,
    nested=lambda: {"configuration": models.AgentConfigurationParam},
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_LAUNCH = Operation(
    "POST",
    "/rcs/agents/{id}/launch",
    RcsAgentRegistration,
    nested=lambda: {
        "campaign": models.AgentLaunchCampaignParam,
        "testing": models.AgentTestingConfigurationParam,
    },
    body=BodyKind.JSON,
)
_LIST = Operation("GET", "/rcs/agents", list[RcsAgentRegistration], replay=Replay.SAFE)
_RETRIEVE = Operation("GET", "/rcs/agents/{id}", RcsAgentRegistration, replay=Replay.SAFE)
_RETRIEVE_CARRIER_APPROVALS = Operation(
    "GET", "/rcs/agents/{id}/carrier_approvals", list[RcsCarrierApproval], replay=Replay.SAFE
)
_SUBMIT = Operation("POST", "/rcs/agents/{id}/submit", RcsAgentRegistration)
_UPDATE = Operation(
    "PATCH",
    "/rcs/agents/{id}",
    RcsAgentRegistration,
    nested=lambda: {"configuration": models.AgentConfigurationParam},
    body=BodyKind.JSON,
)


class Agents(Resource):
    """RCS agents, from draft to launch.

    Sub-resources: `test_devices`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def test_devices(self) -> TestDevices:
        """Phones that can receive messages of an RCS agent before its launch."""
        from telnyx_async.resources.rcs.agents.test_devices import TestDevices

        return TestDevices(self._client)

    async def create(
        self,
        *,
        brand_id: str,
        configuration: models.AgentConfigurationParam | Model,
        display_name: str,
        use_case: Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"],
        idempotency_key: str,
        hosting_region: str | None | Unset = UNSET,
        profile_id: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RcsAgentRegistration:
        """Create the draft of an RCS agent of a brand.

        `POST /rcs/agents`

        Args:
            brand_id: Brand that runs the agent, from `rcs.brands.create`.
            configuration: Everything shown or reviewed about the agent: `basics` before
                `submit`, `campaign` and `testing` before `launch`. Object with `basics`,
                `campaign`, `testing`.
            display_name: Name of the agent as recipients see it at the top of the chat.
            use_case: What the agent is for: `OTP` codes, `TRANSACTIONAL` notices, `PROMOTIONAL`
                messages, or several (`MULTI_USE`).
            idempotency_key: Key of your choosing, required: the same key with the same request
                returns the agent already made, with another request a conflict.
            hosting_region: Region in which the RCS provider hosts the agent; optional.
            profile_id: Messaging profile of the agent, from `messaging_profiles.list`; without
                it, that of the brand.

        Returns:
            `RcsAgentRegistration`: `status`, `agent_id`, `basics_status`, `billing_category`,
            `brand_id`, `campaign_status` and 9 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "brand_id": brand_id,
                "configuration": configuration,
                "display_name": display_name,
                "use_case": use_case,
                "hosting_region": hosting_region,
                "profile_id": profile_id,
            },
            options=options,
        )

    async def launch(
        self,
        id: str,
        *,
        campaign: models.AgentLaunchCampaignParam | Model,
        testing: models.AgentTestingConfigurationParam | Model,
        **options: Unpack[RequestOptions],
    ) -> RcsAgentRegistration:
        """Submit campaign and test evidence, and start the launch with the carriers.

        `POST /rcs/agents/{id}/launch`

        Args:
            id: Agent to launch, from `rcs.agents.create`; it must have been submitted.
            campaign: What the agent sends and how people agree to it; reviewed by the carriers
                at launch. Object with `company_overview`, `additional_information`,
                `agent_overview`, `consent_settings`, `interactions`, `message_examples`.
            testing: How the carriers can try the agent out or see it at work. Object with
                `test_url`, `additional_information`, `message_id`.

        Returns:
            `RcsAgentRegistration`: `status`, `agent_id`, `basics_status`, `billing_category`,
            `brand_id`, `campaign_status` and 9 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LAUNCH,
            path={"id": id},
            body={"campaign": campaign, "testing": testing},
            options=options,
        )

    async def list(
        self, *, brand_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> builtins.list[RcsAgentRegistration]:
        """List your RCS agents, of all brands or of one.

        `GET /rcs/agents`

        Args:
            brand_id: Only agents of this brand, from `rcs.brands.list`.

        Returns:
            `list[RcsAgentRegistration]`: `status`, `agent_id`, `basics_status`, `billing_category`,
            `brand_id`, `campaign_status` and 9 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"brand_id": brand_id}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> RcsAgentRegistration:
        """Retrieve an RCS agent with its reviews, test phones and approvals.

        `GET /rcs/agents/{id}`

        Args:
            id: Agent to look up, from `rcs.agents.create` or `rcs.agents.list`.

        Returns:
            `RcsAgentRegistration`: `status`, `agent_id`, `basics_status`, `billing_category`,
            `brand_id`, `campaign_status` and 9 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_carrier_approvals(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[RcsCarrierApproval]:
        """List which carriers have approved an RCS agent.

        `GET /rcs/agents/{id}/carrier_approvals`

        Args:
            id: Agent whose approvals to list, from `rcs.agents.list`.

        Returns:
            `list[RcsCarrierApproval]`: `status`, `approval_id`, `approved_at`, `carrier`,
            `rejected_reason`, `scope_type` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_CARRIER_APPROVALS, path={"id": id}, options=options)

    async def submit(self, id: str, **options: Unpack[RequestOptions]) -> RcsAgentRegistration:
        """Submit the profile of an RCS agent for review; its brand must be verified.

        `POST /rcs/agents/{id}/submit`

        Args:
            id: Agent to submit, from `rcs.agents.create`; its brand must be `VERIFIED`.

        Returns:
            `RcsAgentRegistration`: `status`, `agent_id`, `basics_status`, `billing_category`,
            `brand_id`, `campaign_status` and 9 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_SUBMIT, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        configuration: models.AgentConfigurationParam | Model | Unset = UNSET,
        display_name: str | Unset = UNSET,
        hosting_region: str | Unset = UNSET,
        profile_id: str | Unset = UNSET,
        use_case: Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RcsAgentRegistration:
        """Change an RCS agent that has not been submitted.

        `PATCH /rcs/agents/{id}`

        Args:
            id: Agent to change, from `rcs.agents.list`; only while its status is `CREATED`.
            configuration: Everything shown or reviewed about the agent: `basics` before
                `submit`, `campaign` and `testing` before `launch`. Object with `basics`,
                `campaign`, `testing`.
            display_name: Name of the agent as recipients see it at the top of the chat.
            hosting_region: Region in which the RCS provider hosts the agent; optional.
            profile_id: Messaging profile, from `messaging_profiles.list`.
            use_case: What the agent is for: `OTP` codes, `TRANSACTIONAL` notices, `PROMOTIONAL`
                messages, or several (`MULTI_USE`).

        Returns:
            `RcsAgentRegistration`: `status`, `agent_id`, `basics_status`, `billing_category`,
            `brand_id`, `campaign_status` and 9 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "configuration": configuration,
                "display_name": display_name,
                "hosting_region": hosting_region,
                "profile_id": profile_id,
                "use_case": use_case,
            },
            options=options,
        )
