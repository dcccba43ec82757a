"""`client.ai.missions.knowledge_bases`."""

from __future__ import annotations

from typing import Any, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource

__all__ = ["KnowledgeBases"]

_CREATE_KNOWLEDGE_BASE = Operation("POST", "/ai/missions/{mission_id}/knowledge-bases", Any)
_DELETE_KNOWLEDGE_BASE = Operation(
    "DELETE",
    "/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}",
    accept="*/*",
    replay=Replay.SAFE,
)
_GET_KNOWLEDGE_BASE = Operation(
    "GET", "/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}", Any, replay=Replay.SAFE
)
_LIST_KNOWLEDGE_BASES = Operation(
    "GET", "/ai/missions/{mission_id}/knowledge-bases", Any, replay=Replay.SAFE
)
_UPDATE_KNOWLEDGE_BASE = Operation(
    "PUT", "/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}", Any, replay=Replay.SAFE
)


class KnowledgeBases(Resource):
    """Knowledge bases that a mission's agents can search."""

    async def create_knowledge_base(
        self, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Add a knowledge base to a mission.

        `POST /ai/missions/{mission_id}/knowledge-bases`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE_KNOWLEDGE_BASE, path={"mission_id": mission_id}, options=options
        )

    async def delete_knowledge_base(
        self, knowledge_base_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a knowledge base from a mission, from the next run on.

        `DELETE /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`

        Args:
            knowledge_base_id: Knowledge base of the mission, from `list_knowledge_bases`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _DELETE_KNOWLEDGE_BASE,
            path={"knowledge_base_id": knowledge_base_id, "mission_id": mission_id},
            options=options,
        )

    async def get_knowledge_base(
        self, knowledge_base_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Retrieve a knowledge base of a mission.

        `GET /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`

        Args:
            knowledge_base_id: Knowledge base of the mission, from `list_knowledge_bases`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _GET_KNOWLEDGE_BASE,
            path={"knowledge_base_id": knowledge_base_id, "mission_id": mission_id},
            options=options,
        )

    async def list_knowledge_bases(self, mission_id: str, **options: Unpack[RequestOptions]) -> Any:
        """List the knowledge bases of a mission.

        `GET /ai/missions/{mission_id}/knowledge-bases`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _LIST_KNOWLEDGE_BASES, path={"mission_id": mission_id}, options=options
        )

    async def update_knowledge_base(
        self, knowledge_base_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Replace the definition of a mission's knowledge base.

        `PUT /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`

        Args:
            knowledge_base_id: Knowledge base of the mission, from `list_knowledge_bases`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE_KNOWLEDGE_BASE,
            path={"knowledge_base_id": knowledge_base_id, "mission_id": mission_id},
            options=options,
        )
