"""`client.user_tags`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.user_tags import UserTags as UserTagsModel

__all__ = ["UserTags"]

_LIST = Operation(
    "GET",
    "/user_tags",
    Data[UserTagsModel],
    nested=lambda: {"filter": models.UserTagFilter},
    replay=Replay.SAFE,
)


class UserTags(Resource):
    """Tags in use on your numbers and outbound voice profiles."""

    async def list(
        self, *, filter: models.UserTagFilter | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[UserTagsModel]:
        """List your tags, of numbers and of outbound voice profiles.

        `GET /user_tags`

        Args:
            filter: Restriction by the beginning of the tags. Object with `starts_with`.

        Returns:
            `UserTagsModel`, as `.data`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)
