"""`client.dialogflow_connections`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.dialogflow_connections import DialogflowConnection

__all__ = ["DialogflowConnections"]

_CREATE = Operation(
    "POST",
    "/dialogflow_connections/{connection_id}",
    Data[DialogflowConnection],
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/dialogflow_connections/{connection_id}", accept="*/*", replay=Replay.SAFE
)
_RETRIEVE = Operation(
    "GET", "/dialogflow_connections/{connection_id}", Data[DialogflowConnection], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PUT",
    "/dialogflow_connections/{connection_id}",
    Data[DialogflowConnection],
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class DialogflowConnections(Resource):
    """Google Dialogflow agents that talk on calls of an application."""

    async def create(
        self,
        connection_id: str,
        *,
        service_account: Mapping[str, object],
        conversation_profile_id: str | Unset = UNSET,
        dialogflow_api: Literal["cx", "es"] | Unset = UNSET,
        environment: str | Unset = UNSET,
        location: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DialogflowConnection]:
        """Save the Dialogflow agent of a Call Control application.

        `POST /dialogflow_connections/{connection_id}`

        Args:
            connection_id: Call Control application for which the Dialogflow agent is set up.
            service_account: Google service account key, as the JSON object that Google gives
                you.
            conversation_profile_id: Conversation profile in your Dialogflow project; needed for
                `cx`.
            dialogflow_api: Generation of Dialogflow: `cx` or the older `es`. Default `"es"`.
            environment: Dialogflow environment of the agent, such as `draft` or `production`.
            location: Google Cloud region of the agent, such as `us-central1`; needed for `cx`.

        Returns:
            `DialogflowConnection`, as `.data`: `connection_id`, `conversation_profile_id`,
            `environment`, `service_account` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"connection_id": connection_id},
            body={
                "service_account": service_account,
                "conversation_profile_id": conversation_profile_id,
                "dialogflow_api": dialogflow_api,
                "environment": environment,
                "location": location,
            },
            options=options,
        )

    async def delete(self, connection_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the Dialogflow agent saved for a Call Control application.

        `DELETE /dialogflow_connections/{connection_id}`

        Args:
            connection_id: Call Control application whose Dialogflow settings are deleted.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"connection_id": connection_id}, options=options)

    async def retrieve(
        self, connection_id: str, **options: Unpack[RequestOptions]
    ) -> Data[DialogflowConnection]:
        """Retrieve the Dialogflow agent saved for a Call Control application.

        `GET /dialogflow_connections/{connection_id}`

        Args:
            connection_id: Call Control application whose Dialogflow settings you want.

        Returns:
            `DialogflowConnection`, as `.data`: `connection_id`, `conversation_profile_id`,
            `environment`, `service_account` and 1 more field.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"connection_id": connection_id}, options=options)

    async def update(
        self,
        connection_id: str,
        *,
        service_account: Mapping[str, object],
        conversation_profile_id: str | Unset = UNSET,
        dialogflow_api: Literal["cx", "es"] | Unset = UNSET,
        environment: str | Unset = UNSET,
        location: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DialogflowConnection]:
        """Change the Dialogflow agent saved for a Call Control application.

        `PUT /dialogflow_connections/{connection_id}`

        Args:
            connection_id: Call Control application whose Dialogflow settings change.
            service_account: Google service account key, as the JSON object that Google gives
                you.
            conversation_profile_id: Conversation profile in your Dialogflow project; needed for
                `cx`.
            dialogflow_api: Generation of Dialogflow: `cx` or the older `es`. Default `"es"`.
            environment: Dialogflow environment of the agent, such as `draft` or `production`.
            location: Google Cloud region of the agent, such as `us-central1`; needed for `cx`.

        Returns:
            `DialogflowConnection`, as `.data`: `connection_id`, `conversation_profile_id`,
            `environment`, `service_account` and 1 more field.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (any other)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"connection_id": connection_id},
            body={
                "service_account": service_account,
                "conversation_profile_id": conversation_profile_id,
                "dialogflow_api": dialogflow_api,
                "environment": environment,
                "location": location,
            },
            options=options,
        )
