"""The official package's `telnyx.types.ai.integrations`."""

from typing import TypeAlias

from telnyx_async import models as m

ConnectionRetrieveResponse: TypeAlias = m.Data[m.IntegrationConnection]
IntegrationConnection: TypeAlias = m.IntegrationConnection
ConnectionListResponse: TypeAlias = m.Data[list[m.IntegrationConnection]]
