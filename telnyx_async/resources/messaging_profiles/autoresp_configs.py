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
    """Keywords with which recipients opt in, opt out or get help, and the automatic replies.

    Guide: `docs/messaging.md`.
    """

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
        """Create a keyword rule of a profile with its reply, for one country or all.

        `POST /messaging_profiles/{profile_id}/autoresp_configs`

        Args:
            profile_id: Messaging profile, from `messaging_profiles.list`.
            country_code: Country whose senders the rule is for, ISO 3166-1 alpha-2; `*` for
                all.
            keywords: Words that trigger the rule when a text consists of one of them, such as
                `STOP` or `JOIN`.
            op: What the rule does: `stop` blocks further messages to the sender, `start` lifts
                the block, `info` only answers (help).
            resp_text: Text sent back when a keyword matches; without it, nothing is answered.

        Returns:
            `AutoRespConfig`, as `.data`: `id`, `country_code`, `keywords`, `op`, `resp_text` and 2
            more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.messaging_profiles.autoresp_configs.create(
                messaging_profile_id,
                country_code="US",
                keywords=["HOURS"],
                op="info",
                resp_text="We are open from 9 to 5.",
            )
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
        """Delete a keyword rule from a profile.

        `DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`

        Args:
            autoresp_cfg_id: Auto-response rule of the profile, from
                `messaging_profiles.autoresp_configs.list`. UUID.
            profile_id: Messaging profile, from `messaging_profiles.list`. UUID.

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
        """List the keyword rules of a profile.

        `GET /messaging_profiles/{profile_id}/autoresp_configs`

        Args:
            profile_id: Messaging profile, from `messaging_profiles.list`. UUID.
            country_code: Only rules for senders from this country, ISO 3166-1 alpha-2.
            created_at: Span of time in which the rules were made, by `gte` and `lte`. Object
                with `gte`, `lte`.
            updated_at: Span of time in which the rules were last changed, by `gte` and `lte`.
                Object with `gte`, `lte`.

        Returns:
            `AutoRespConfigList`: `data` and `meta`.

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
        """Retrieve a keyword rule with its reply.

        `GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`

        Args:
            autoresp_cfg_id: Auto-response rule of the profile, from
                `messaging_profiles.autoresp_configs.list`. UUID.
            profile_id: Messaging profile, from `messaging_profiles.list`. UUID.

        Returns:
            `AutoRespConfig`, as `.data`: `id`, `country_code`, `keywords`, `op`, `resp_text` and 2
            more fields.

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
        """Replace the keywords, action and reply of a rule.

        `PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`

        Args:
            autoresp_cfg_id: Auto-response rule of the profile, from
                `messaging_profiles.autoresp_configs.list`. UUID.
            profile_id: Messaging profile, from `messaging_profiles.list`. UUID.
            country_code: Country whose senders the rule is for, ISO 3166-1 alpha-2; `*` for
                all.
            keywords: Words that trigger the rule when a text consists of one of them, such as
                `STOP` or `JOIN`.
            op: What the rule does: `stop` blocks further messages to the sender, `start` lifts
                the block, `info` only answers (help).
            resp_text: Text sent back when a keyword matches; without it, nothing is answered.

        Returns:
            `AutoRespConfig`, as `.data`: `id`, `country_code`, `keywords`, `op`, `resp_text` and 2
            more fields.

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
