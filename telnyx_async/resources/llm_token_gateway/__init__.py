"""`client.llm_token_gateway`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.llm_token_gateway.spend import Spend
    from telnyx_async.resources.llm_token_gateway.token_groups import TokenGroups
    from telnyx_async.resources.llm_token_gateway.token_keys import TokenKeys
    from telnyx_async.resources.llm_token_gateway.usage import Usage

__all__ = ["LlmTokenGateway"]


class LlmTokenGateway(Resource):
    """AI gateway: keys with budgets, limits and guardrails for the use of language models.

    Sub-resources: `spend`, `token_groups`, `token_keys`, `usage`.
    """

    @cached_property
    def spend(self) -> Spend:
        """What requests through the gateway cost, by reference prices."""
        from telnyx_async.resources.llm_token_gateway.spend import Spend

        return Spend(self._client)

    @cached_property
    def token_groups(self) -> TokenGroups:
        """Groups of keys that share models, budget, limits and guardrails."""
        from telnyx_async.resources.llm_token_gateway.token_groups import TokenGroups

        return TokenGroups(self._client)

    @cached_property
    def token_keys(self) -> TokenKeys:
        """Keys with which users and programs reach models through the gateway."""
        from telnyx_async.resources.llm_token_gateway.token_keys import TokenKeys

        return TokenKeys(self._client)

    @cached_property
    def usage(self) -> Usage:
        """Usage figures and raw records of requests through the gateway."""
        from telnyx_async.resources.llm_token_gateway.usage import Usage

        return Usage(self._client)
