"""The official package's `telnyx.types.credential_connections`."""

from typing import TypeAlias

from telnyx_async import models as m

ActionCheckRegistrationStatusResponse: TypeAlias = m.Data[m.RegistrationStatus]
