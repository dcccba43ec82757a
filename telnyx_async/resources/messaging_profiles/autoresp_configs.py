"""`client.messaging_profiles.autoresp_configs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_profiles import AutoRespConfig, AutoRespConfigList

__all__ = ["AutorespConfigs"]

_CREATE = Operation(
    "POST",
    "/messaging_profiles/{profile_id}/autoresp_configs",
    Data[AutoRespConfig],
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    str,
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/messaging_profiles/{profile_id}/autoresp_configs",
    AutoRespConfigList,
    nested=lambda: {"created_at": models.DateRangeFilter, "updated_at": models.DateRangeFilter},
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET",
    "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    Data[AutoRespConfig],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PUT",
    "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    Data[AutoRespConfig],
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class AutorespConfigs(Resource):
    """Messaging profile autoresp configs."""

    async def create(
        self,
        profile_id: str,
        *,
        country_code: str,
        keywords: Sequence[str],
        op: Literal["start", "stop", "info"],
        resp_text: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AutoRespConfig]:
        """Create a messaging profile autoresp config.

        `POST /messaging_profiles/{profile_id}/autoresp_configs`

        Args:
            profile_id: String.
            country_code: String.
            keywords: List of strings.
            op: `"start"`, `"stop"` or `"info"`.
            resp_text: String.

        Returns:
            `AutoRespConfig`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"profile_id": profile_id},
            body={
                "country_code": country_code,
                "keywords": keywords,
                "op": op,
                "resp_text": resp_text,
            },
            options=options,
        )

    async def delete(
        self, autoresp_cfg_id: str, *, profile_id: str, **options: Unpack[RequestOptions]
    ) -> str:
        """Delete a messaging profile autoresp config.

        `DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`

        Args:
            autoresp_cfg_id: UUID.
            profile_id: UUID.

        Returns:
            Text.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE,
            path={"autoresp_cfg_id": autoresp_cfg_id, "profile_id": profile_id},
            options=options,
        )

    async def list(
        self,
        profile_id: str,
        *,
        country_code: str | Unset = UNSET,
        created_at: models.DateRangeFilter | Unset = UNSET,
        updated_at: models.DateRangeFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AutoRespConfigList:
        """List messaging profile autoresp configs.

        `GET /messaging_profiles/{profile_id}/autoresp_configs`

        Args:
            profile_id: UUID.
            country_code: String.
            created_at: Object with `gte`, `lte`.
            updated_at: Object with `gte`, `lte`.

        Returns:
            `AutoRespConfigList`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST,
            path={"profile_id": profile_id},
            query={
                "country_code": country_code,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            options=options,
        )

    async def retrieve(
        self, autoresp_cfg_id: str, *, profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[AutoRespConfig]:
        """Retrieve a messaging profile autoresp config.

        `GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`

        Args:
            autoresp_cfg_id: UUID.
            profile_id: UUID.

        Returns:
            `AutoRespConfig`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"autoresp_cfg_id": autoresp_cfg_id, "profile_id": profile_id},
            options=options,
        )

    async def update(
        self,
        autoresp_cfg_id: str,
        *,
        profile_id: str,
        country_code: str,
        keywords: Sequence[str],
        op: Literal["start", "stop", "info"],
        resp_text: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AutoRespConfig]:
        """Update a messaging profile autoresp config.

        `PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`

        Args:
            autoresp_cfg_id: UUID.
            profile_id: UUID.
            country_code: String.
            keywords: List of strings.
            op: `"start"`, `"stop"` or `"info"`.
            resp_text: String.

        Returns:
            `AutoRespConfig`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"autoresp_cfg_id": autoresp_cfg_id, "profile_id": profile_id},
            body={
                "country_code": country_code,
                "keywords": keywords,
                "op": op,
                "resp_text": resp_text,
            },
            options=options,
        )
