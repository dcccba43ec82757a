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
    """RCS agents."""

    @cached_property
    def test_devices(self) -> TestDevices:
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
        """Create an RCS agent.

        `POST /rcs/agents`

        Args:
            brand_id: String.
            configuration: Object with `basics`, `campaign`, `testing`.
            display_name: String.
            use_case: `"MULTI_USE"`, `"PROMOTIONAL"`, `"TRANSACTIONAL"` or `"OTP"`.
            idempotency_key: String.
            hosting_region: String or null.
            profile_id: String or null.

        Returns:
            `RcsAgentRegistration`.

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
        """Launch an RCS agent.

        `POST /rcs/agents/{id}/launch`

        Args:
            id: String.
            campaign: Object with `company_overview`, `additional_information`,
                `agent_overview`, `consent_settings`, `interactions`, `message_examples`.
            testing: Object with `test_url`, `additional_information`, `message_id`.

        Returns:
            `RcsAgentRegistration`.

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
        """List RCS agents.

        `GET /rcs/agents`

        Args:
            brand_id: String.

        Returns:
            `list[RcsAgentRegistration]`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"brand_id": brand_id}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> RcsAgentRegistration:
        """Retrieve an RCS agent.

        `GET /rcs/agents/{id}`

        Args:
            id: String.

        Returns:
            `RcsAgentRegistration`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_carrier_approvals(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[RcsCarrierApproval]:
        """Retrieve the carrier approvals of an RCS agent.

        `GET /rcs/agents/{id}/carrier_approvals`

        Args:
            id: String.

        Returns:
            `list[RcsCarrierApproval]`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_CARRIER_APPROVALS, path={"id": id}, options=options)

    async def submit(self, id: str, **options: Unpack[RequestOptions]) -> RcsAgentRegistration:
        """Submit an RCS agent.

        `POST /rcs/agents/{id}/submit`

        Args:
            id: String.

        Returns:
            `RcsAgentRegistration`.

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
        """Update an RCS agent.

        `PATCH /rcs/agents/{id}`

        Args:
            id: String.
            configuration: Object with `basics`, `campaign`, `testing`.
            display_name: String.
            hosting_region: String.
            profile_id: String.
            use_case: `"MULTI_USE"`, `"PROMOTIONAL"`, `"TRANSACTIONAL"` or `"OTP"`.

        Returns:
            `RcsAgentRegistration`.

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
