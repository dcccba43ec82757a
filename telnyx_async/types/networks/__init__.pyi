"""The official package's `telnyx.types.networks`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

DefaultGatewayCreateResponse: TypeAlias = m.DefaultGatewayList
DefaultGateway: TypeAlias = m.DefaultGateway
DefaultGatewayRetrieveResponse: TypeAlias = m.DefaultGatewayList
DefaultGatewayDeleteResponse: TypeAlias = m.DefaultGatewayList

class DefaultGatewayCreateParams(TypedDict, total=False):
    network_identifier: Required[str]
    wireguard_peer_id: str
