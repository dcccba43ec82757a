"""What `client.session_analysis` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeAlias

from telnyx_async._modeling.model import Model

__all__ = [
    "ChildRelationshipInfo",
    "EventNode",
    "EventNodeCost",
    "EventNodeLinks",
    "EventNodeRelationship",
    "EventNodeRelationshipVia",
    "MetadataFieldMapping",
    "MetadataRetrieveRecordTypeResponse",
    "MetadataRetrieveRecordTypeResponseMeta",
    "MetadataRetrieveResponse",
    "MetadataRetrieveResponseMeta",
    "MetadataRetrieveResponseQueryParameters",
    "MetadataRetrieveResponseRecordType",
    "ParentRelationshipInfo",
    "SessionAnalysisRetrieveResponse",
    "SessionAnalysisRetrieveResponseCost",
    "SessionAnalysisRetrieveResponseMeta",
]


class ChildRelationshipInfo(Model):
    """Part of `MetadataRetrieveRecordTypeResponse` and `MetadataRetrieveResponseRecordType`."""

    child_event: str
    child_product: str
    child_record_type: str
    cost_rollup: bool
    description: str
    relationship_type: str
    traversal_enabled: bool
    via: MetadataFieldMapping


class EventNode(Model):
    """Part of `EventNode` and `SessionAnalysisRetrieveResponse`."""

    id: str
    children: list[EventNode]
    cost: EventNodeCost
    event_name: str
    links: EventNodeLinks
    product: str
    record: dict[str, Any]
    relationship: EventNodeRelationship | None = None


class EventNodeCost(Model):
    """Part of `EventNode`."""

    cumulative_cost: str
    currency: str
    event_cost: str


class EventNodeLinks(Model):
    """Part of `EventNode`."""

    records: str
    self: str


class EventNodeRelationship(Model):
    """Part of `EventNode`."""

    parent_id: str
    type: str
    via: MetadataFieldMapping


class MetadataFieldMapping(Model):
    """Part of `ChildRelationshipInfo`, `EventNodeRelationship` and 1 more."""

    local_field: str
    parent_field: str


class MetadataRetrieveRecordTypeResponse(Model):
    """Answer of `client.session_analysis.metadata.retrieve_record_type`."""

    aliases: list[str]
    child_relationships: list[ChildRelationshipInfo]
    event: str
    examples: dict[str, Any]
    meta: MetadataRetrieveRecordTypeResponseMeta
    parent_relationships: list[ParentRelationshipInfo]
    product: str
    record_type: str


class MetadataRetrieveRecordTypeResponseMeta(Model):
    """Part of `MetadataRetrieveRecordTypeResponse`."""

    max_recommended_depth: int
    total_children: int
    total_parents: int
    total_siblings: int


class MetadataRetrieveResponse(Model):
    """Answer of `client.session_analysis.metadata.retrieve`."""

    meta: MetadataRetrieveResponseMeta
    query_parameters: dict[str, MetadataRetrieveResponseQueryParameters]
    record_types: list[MetadataRetrieveResponseRecordType]


class MetadataRetrieveResponseMeta(Model):
    """Part of `MetadataRetrieveResponse`."""

    last_updated: datetime
    total_record_types: int


class MetadataRetrieveResponseQueryParameters(Model):
    """Part of `MetadataRetrieveResponse`."""

    default: str
    description: str
    type: str
    enum_values: list[str] | None = None
    max: int | None = None
    min: int | None = None


class MetadataRetrieveResponseRecordType(Model):
    """Part of `MetadataRetrieveResponse`."""

    aliases: list[str]
    child_relationships: list[ChildRelationshipInfo]
    description: str
    event: str
    parent_relationships: list[ParentRelationshipInfo]
    product: str
    record_type: str


class ParentRelationshipInfo(Model):
    """Part of `MetadataRetrieveRecordTypeResponse` and `MetadataRetrieveResponseRecordType`."""

    cost_rollup: bool
    description: str
    parent_event: str
    parent_product: str
    parent_record_type: str
    relationship_type: str
    traversal_enabled: bool
    via: MetadataFieldMapping


class SessionAnalysisRetrieveResponse(Model):
    """Answer of `client.session_analysis.retrieve`."""

    cost: SessionAnalysisRetrieveResponseCost
    meta: SessionAnalysisRetrieveResponseMeta
    root: EventNode
    session_id: str


class SessionAnalysisRetrieveResponseCost(Model):
    """Part of `SessionAnalysisRetrieveResponse`."""

    currency: str
    total: str


class SessionAnalysisRetrieveResponseMeta(Model):
    """Part of `SessionAnalysisRetrieveResponse`."""

    event_count: int
    products: list[str]


EventNodeRelationshipVia: TypeAlias = MetadataFieldMapping
