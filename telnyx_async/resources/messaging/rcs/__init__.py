"""`client.messaging.rcs`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.messaging import RcsCapabilities, RcsTestNumber

if TYPE_CHECKING:
    from telnyx_async.resources.messaging.rcs.agents import Agents

__all__ = ["Rcs"]

_INVITE_TEST_NUMBER = Operation(
    "PUT",
    "/messaging/rcs/test_number_invite/{id}/{phone_number}",
    Data[RcsTestNumber],
    replay=Replay.SAFE,
)
_LIST_BULK_CAPABILITIES = Operation(
    "POST", "/messaging/rcs/bulk_capabilities", Data[list[RcsCapabilities]], body=BodyKind.JSON
)
_RETRIEVE_CAPABILITIES = Operation(
    "GET",
    "/messaging/rcs/capabilities/{agent_id}/{phone_number}",
    Data[RcsCapabilities],
    replay=Replay.SAFE,
)


class Rcs(Resource):
    """RCS agents in use, and the RCS capabilities of recipients.

    Sub-resources: `agents`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def agents(self) -> Agents:
        """RCS agents that can send, with their messaging profile and webhooks."""
        from telnyx_async.resources.messaging.rcs.agents import Agents

        return Agents(self._client)

    async def invite_test_number(
        self, phone_number: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[RcsTestNumber]:
        """Invite a phone number to test an RCS agent.

        `PUT /messaging/rcs/test_number_invite/{id}/{phone_number}`

        Args:
            phone_number: Phone to invite as tester, in E.164 format; its owner must accept.
            id: RCS agent to be tested, from `messaging.rcs.agents.list`.

        Returns:
            `RcsTestNumber`, as `.data`: `phone_number`, `status`, `agent_id` and 1 more field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _INVITE_TEST_NUMBER, path={"phone_number": phone_number, "id": id}, options=options
        )

    async def list_bulk_capabilities(
        self, *, agent_id: str, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[RcsCapabilities]]:
        """Retrieve the RCS capabilities of several phone numbers.

        `POST /messaging/rcs/bulk_capabilities`

        Args:
            agent_id: RCS agent, the verified sender that recipients see; from
                `messaging.rcs.agents.list` or `rcs.agents.create`.
            phone_numbers: Phones to ask about, in E.164 format.

        Returns:
            `list[RcsCapabilities]`, as `.data`: `phone_number`, `agent_id`, `agent_name`,
            `features` and 1 more field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST_BULK_CAPABILITIES,
            body={"agent_id": agent_id, "phone_numbers": phone_numbers},
            options=options,
        )

    async def retrieve_capabilities(
        self, phone_number: str, *, agent_id: str, **options: Unpack[RequestOptions]
    ) -> Data[RcsCapabilities]:
        """Retrieve the RCS capabilities of a phone number.

        `GET /messaging/rcs/capabilities/{agent_id}/{phone_number}`

        Args:
            phone_number: Phone to ask about, in E.164 format.
            agent_id: RCS agent, the verified sender that recipients see; from
                `messaging.rcs.agents.list` or `rcs.agents.create`.

        Returns:
            `RcsCapabilities`, as `.data`: `phone_number`, `agent_id`, `agent_name`, `features` and
            1 more field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_CAPABILITIES,
            path={"phone_number": phone_number, "agent_id": agent_id},
            options=options,
        )
