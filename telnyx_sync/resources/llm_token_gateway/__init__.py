"""`client.llm_token_gateway`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.llm_token_gateway.spend import Spend
    from telnyx_sync.resources.llm_token_gateway.token_groups import TokenGroups
    from telnyx_sync.resources.llm_token_gateway.token_keys import TokenKeys
    from telnyx_sync.resources.llm_token_gateway.usage import Usage

__all__ = ["LlmTokenGateway"]


class LlmTokenGateway(SyncResource):
    """LLM token gateway."""

    @cached_property
    def spend(self) -> Spend:
        from telnyx_sync.resources.llm_token_gateway.spend import Spend

        return Spend(self._client, self._async.spend)

    @cached_property
    def token_groups(self) -> TokenGroups:
        from telnyx_sync.resources.llm_token_gateway.token_groups import TokenGroups

        return TokenGroups(self._client, self._async.token_groups)

    @cached_property
    def token_keys(self) -> TokenKeys:
        from telnyx_sync.resources.llm_token_gateway.token_keys import TokenKeys

        return TokenKeys(self._client, self._async.token_keys)

    @cached_property
    def usage(self) -> Usage:
        from telnyx_sync.resources.llm_token_gateway.usage import Usage

        return Usage(self._client, self._async.usage)
