"""`client.organizations.users.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.organizations import OrganizationUser

__all__ = ["Actions"]

_REMOVE = Operation("POST", "/organizations/users/{id}/actions/remove", Data[OrganizationUser])


class Actions(Resource):
    """Remove users from the organization."""

    async def remove(self, id: str, **options: Unpack[RequestOptions]) -> Data[OrganizationUser]:
        """Remove a user from the organization.

        `POST /organizations/users/{id}/actions/remove`

        Args:
            id: User to take out of the organization, from `organizations.users.list`.

        Returns:
            `OrganizationUser`, as `.data`: `id`, `email`, `groups`, `last_sign_in_at`,
            `organization_user_bypasses_sso`, `user_status` and 2 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_REMOVE, path={"id": id}, options=options)
