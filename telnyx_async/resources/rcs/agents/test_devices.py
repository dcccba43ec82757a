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
    """Agent test devices."""

    async def create(
        self, id: str, *, phone_number: str, **options: Unpack[RequestOptions]
    ) -> RcsTestDevice:
        """Create an agent test device.

        `POST /rcs/agents/{id}/test_devices`

        Args:
            id: String.
            phone_number: String.

        Returns:
            `RcsTestDevice`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, path={"id": id}, body={"phone_number": phone_number}, options=options
        )

    async def delete(
        self, test_device_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an agent test device.

        `DELETE /rcs/agents/{id}/test_devices/{test_device_id}`

        Args:
            test_device_id: String.
            id: String.

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
        """List agent test devices.

        `GET /rcs/agents/{id}/test_devices`

        Args:
            id: String.

        Returns:
            `list[RcsTestDevice]`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)
