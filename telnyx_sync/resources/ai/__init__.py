"""`client.ai`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import ai as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.anthropic import Anthropic
    from telnyx_sync.resources.ai.assistants import Assistants
    from telnyx_sync.resources.ai.audio import Audio
    from telnyx_sync.resources.ai.avatars import Avatars
    from telnyx_sync.resources.ai.clusters import Clusters
    from telnyx_sync.resources.ai.collections import Collections
    from telnyx_sync.resources.ai.conversations import Conversations
    from telnyx_sync.resources.ai.embeddings import Embeddings
    from telnyx_sync.resources.ai.fine_tuning import FineTuning
    from telnyx_sync.resources.ai.integrations import Integrations
    from telnyx_sync.resources.ai.knowledge import Knowledge
    from telnyx_sync.resources.ai.mcp_servers import McpServers
    from telnyx_sync.resources.ai.memory import Memory
    from telnyx_sync.resources.ai.missions import Missions
    from telnyx_sync.resources.ai.openai import Openai
    from telnyx_sync.resources.ai.tools import Tools
    from telnyx_sync.resources.ai.typesafe import Typesafe

__all__ = ["Ai"]


class Ai(SyncResource):
    """AI assistants, their conversations and tools, and models for text, speech and search.

    Sub-resources: `anthropic`, `assistants`, `audio`, `avatars`, `clusters`, `collections`,
    `conversations`, `embeddings`, `fine_tuning`, `integrations`, `knowledge`, `mcp_servers`,
    `memory`, `missions`, `openai`, `tools`, `typesafe`.
    """

    @cached_property
    def anthropic(self) -> Anthropic:
        """Inference with the Anthropic API."""
        from telnyx_sync.resources.ai.anthropic import Anthropic

        return Anthropic(self._client, self._async.anthropic)

    @cached_property
    def assistants(self) -> Assistants:
        """AI assistants: instructions, a model, a voice and tools, which talk by phone and by text."""
        from telnyx_sync.resources.ai.assistants import Assistants

        return Assistants(self._client, self._async.assistants)

    @cached_property
    def audio(self) -> Audio:
        """Transcription of audio files with the OpenAI API."""
        from telnyx_sync.resources.ai.audio import Audio

        return Audio(self._client, self._async.audio)

    @cached_property
    def avatars(self) -> Avatars:
        """Faces for assistants in video calls and meetings: stock avatars, and your own images."""
        from telnyx_sync.resources.ai.avatars import Avatars

        return Avatars(self._client, self._async.avatars)

    @cached_property
    def clusters(self) -> Clusters:
        """Themes that recur in embedded documents, found by clustering their chunks."""
        from telnyx_sync.resources.ai.clusters import Clusters

        return Clusters(self._client, self._async.clusters)

    @cached_property
    def collections(self) -> Collections:
        """Collections of your calls, meetings, messages and files, to search by meaning."""
        from telnyx_sync.resources.ai.collections import Collections

        return Collections(self._client, self._async.collections)

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations of assistants by phone and text, with messages and insights."""
        from telnyx_sync.resources.ai.conversations import Conversations

        return Conversations(self._client, self._async.conversations)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Embeddings of documents (vectors), for assistants and semantic search."""
        from telnyx_sync.resources.ai.embeddings import Embeddings

        return Embeddings(self._client, self._async.embeddings)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Fine-tuning of models on your own examples."""
        from telnyx_sync.resources.ai.fine_tuning import FineTuning

        return FineTuning(self._client, self._async.fine_tuning)

    @cached_property
    def integrations(self) -> Integrations:
        """Third-party apps whose tools assistants can use."""
        from telnyx_sync.resources.ai.integrations import Integrations

        return Integrations(self._client, self._async.integrations)

    @cached_property
    def knowledge(self) -> Knowledge:
        """Search of the documents that collections hold."""
        from telnyx_sync.resources.ai.knowledge import Knowledge

        return Knowledge(self._client, self._async.knowledge)

    @cached_property
    def mcp_servers(self) -> McpServers:
        """MCP servers: tools that assistants reach by the Model Context Protocol."""
        from telnyx_sync.resources.ai.mcp_servers import McpServers

        return McpServers(self._client, self._async.mcp_servers)

    @cached_property
    def memory(self) -> Memory:
        """Long-term memory of assistants about the people they talk to."""
        from telnyx_sync.resources.ai.memory import Memory

        return Memory(self._client, self._async.memory)

    @cached_property
    def missions(self) -> Missions:
        """Missions: goals for AI agents, with the tools, knowledge and servers they may use."""
        from telnyx_sync.resources.ai.missions import Missions

        return Missions(self._client, self._async.missions)

    @cached_property
    def openai(self) -> Openai:
        """Inference with the OpenAI API: chat, responses and embeddings."""
        from telnyx_sync.resources.ai.openai import Openai

        return Openai(self._client, self._async.openai)

    @cached_property
    def tools(self) -> Tools:
        """Shared tools: defined once, attached to any number of assistants."""
        from telnyx_sync.resources.ai.tools import Tools

        return Tools(self._client, self._async.tools)

    @cached_property
    def typesafe(self) -> Typesafe:
        """Decision models that answer typed questions about a text. Beta."""
        from telnyx_sync.resources.ai.typesafe import Typesafe

        return Typesafe(self._client, self._async.typesafe)

    retrieve_conversation_histories = paginate(_async.Ai.retrieve_conversation_histories)
    summarize = call(_async.Ai.summarize)
