"""The official package's `telnyx.types.fqdn_connections`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

FqdnAuthenticationListResponse: TypeAlias = m.Data[m.FqdnAuthentication]
FqdnAuthentication: TypeAlias = m.FqdnAuthentication
FqdnAuthenticationPatchAllResponse: TypeAlias = m.Data[m.FqdnAuthentication]

class FqdnAuthenticationPatchAllParams(TypedDict, total=False):
    fqdn_connection_id: Required[str]
    failover_url: str
    fqdn_outbound_authentication: Literal["ip-authentication", "credential-authentication"]
    ip_authentication_method: Literal["token", "p-charge-info"]
    password: str
    txt_name: str
    txt_ttl: int
    txt_value: str
    user_name: str
    webhook_url: str
