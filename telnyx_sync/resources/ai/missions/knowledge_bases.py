"""`client.ai.missions.knowledge_bases`."""

from __future__ import annotations

from telnyx_async.resources.ai.missions import knowledge_bases as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["KnowledgeBases"]


class KnowledgeBases(SyncResource):
    """Knowledge bases that a mission's agents can search."""

    create_knowledge_base = call(_async.KnowledgeBases.create_knowledge_base)
    delete_knowledge_base = call(_async.KnowledgeBases.delete_knowledge_base)
    get_knowledge_base = call(_async.KnowledgeBases.get_knowledge_base)
    list_knowledge_bases = call(_async.KnowledgeBases.list_knowledge_bases)
    update_knowledge_base = call(_async.KnowledgeBases.update_knowledge_base)
