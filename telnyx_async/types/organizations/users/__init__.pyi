"""The official package's `telnyx.types.organizations.users`."""

from typing import TypeAlias

from telnyx_async import models as m

ActionRemoveResponse: TypeAlias = m.Data[m.OrganizationUser]
