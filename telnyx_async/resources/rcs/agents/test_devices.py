"""`client.rcs.agents.test_devices`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.rcs import RcsTestDevice

__all__ = ["TestDevices"]

_CREATE = Operation("POST", "/rcs/agents/{id}/test_devices", RcsTestDevice, body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/rcs/agents/{id}/test_devices/{test_device_id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation("GET", "/rcs/agents/{id}/test_devices", list[RcsTestDevice], replay=Replay.SAFE)


class TestDevices(Resource):
    """Phones that can receive messages of an RCS agent before its launch.

    Guide: `docs/messaging.md`.
    """

    async def create(
        self, id: str, *, phone_number: str, **options: Unpack[RequestOptions]
    ) -> RcsTestDevice:
        """Add a phone as test device of an RCS agent.

        `POST /rcs/agents/{id}/test_devices`

        Args:
            id: Agent to be tested, from `rcs.agents.create`; it must have been submitted.
            phone_number: RCS phone of the tester, in E.164 format.

        Returns:
            `RcsTestDevice`: `phone_number`, `invite_status` and `test_device_id`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, path={"id": id}, body={"phone_number": phone_number}, options=options
        )

    async def delete(
        self, test_device_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a test device from an RCS agent.

        `DELETE /rcs/agents/{id}/test_devices/{test_device_id}`

        Args:
            test_device_id: Test device of the agent, from `rcs.agents.test_devices.list`.
            id: Agent from which to take the test phone, from `rcs.agents.list`.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"test_device_id": test_device_id, "id": id}, options=options
        )

    async def list(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[RcsTestDevice]:
        """List the test devices of an RCS agent and which have accepted.

        `GET /rcs/agents/{id}/test_devices`

        Args:
            id: Agent whose test phones to list, from `rcs.agents.list`.

        Returns:
            `list[RcsTestDevice]`: `phone_number`, `invite_status` and `test_device_id`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)
