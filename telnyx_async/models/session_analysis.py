"""Responses of `client.session_analysis`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from telnyx_async._modeling.model import Model

__all__ = [
    "ChildRelationshipInfo",
    "EventNode",
    "EventNodeCost",
    "EventNodeLinks",
    "EventNodeRelationship",
    "EventNodeRelationshipVia",
    "MetadataFieldMapping",
    "ParentRelationshipInfo",
    "SessionAnalysis",
    "SessionAnalysisCost",
    "SessionAnalysisMeta",
    "SessionAnalysisMetadata",
    "SessionAnalysisMetadataMeta",
    "SessionAnalysisMetadataQueryParameters",
    "SessionAnalysisRecordType",
    "SessionAnalysisRecordTypeDetail",
    "SessionAnalysisRecordTypeMeta",
]


class ChildRelationshipInfo(Model):
    """Part of `SessionAnalysisRecordType` and `SessionAnalysisRecordTypeDetail`."""

    child_event: str
    """Event type of the record on the lower (child) side."""
    child_product: str
    """Telnyx product of the record on the lower (child) side."""
    child_record_type: str
    """Kind of record on the lower (child) side, to pass as `record_type`."""
    cost_rollup: bool
    """Whether the lower cost is added to the upper one."""
    description: str
    """What it is, explained for people."""
    relationship_type: str
    """Kind of relation between the two records, by name."""
    traversal_enabled: bool
    """Whether the analysis follows this relation."""
    via: MetadataFieldMapping
    """Pair of fields by which the two records are linked."""


class EventNode(Model):
    """Part of `EventNode` and `SessionAnalysis`."""

    id: str
    """Identifier of the event within its product, such as that of a call leg."""
    children: list[EventNode]
    """Events that belong to this one, each with children of its own."""
    cost: EventNodeCost
    """What the event cost, alone and with all below it."""
    event_name: str
    """Type of the event, in words."""
    links: EventNodeLinks
    """Addresses of this analysis and of the detail records behind it."""
    product: str
    """Telnyx product that caused the event."""
    record: dict[str, Any]
    """Detail record behind the event; its fields depend on the product."""
    relationship: EventNodeRelationship | None = None
    """How the event hangs on the one above; null at the top."""


class EventNodeCost(Model):
    """Part of `EventNode`."""

    cumulative_cost: str
    """Cost of the event with all below it, as decimal text."""
    currency: str
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    event_cost: str
    """Cost of this event alone, as decimal text."""


class EventNodeLinks(Model):
    """Part of `EventNode`."""

    records: str
    """Address of the detail records behind it."""
    self: str
    """Address under which this analysis can be fetched again."""


class EventNodeRelationship(Model):
    """Part of `EventNode`."""

    parent_id: str
    """Event above this one in the tree."""
    type: str
    """Kind of relation to the event above."""
    via: EventNodeRelationshipVia
    """Pair of fields by which the two records are linked."""


class EventNodeRelationshipVia(Model):
    """Part of `EventNodeRelationship`."""

    local_field: str
    """Name of the linking field in the lower (child) record."""
    parent_field: str
    """Name of the linking field in the upper (parent) record, which holds the same value."""


class MetadataFieldMapping(Model):
    """Part of `ChildRelationshipInfo` and `ParentRelationshipInfo`."""

    local_field: str
    """Name of the linking field in the lower (child) record."""
    parent_field: str
    """Name of the linking field in the upper (parent) record, which holds the same value."""


class ParentRelationshipInfo(Model):
    """Part of `SessionAnalysisRecordType` and `SessionAnalysisRecordTypeDetail`."""

    cost_rollup: bool
    """Whether the lower cost is added to the upper one."""
    description: str
    """What it is, explained for people."""
    parent_event: str
    """Event type of the record on the upper (parent) side."""
    parent_product: str
    """Telnyx product of the record on the upper (parent) side."""
    parent_record_type: str
    """Kind of record on the upper (parent) side, to pass as `record_type`."""
    relationship_type: str
    """Kind of relation between the two records, by name."""
    traversal_enabled: bool
    """Whether the analysis follows this relation."""
    via: MetadataFieldMapping
    """Pair of fields by which the two records are linked."""


class SessionAnalysis(Model):
    """Response of `client.session_analysis.retrieve`."""

    cost: SessionAnalysisCost
    """What the whole session cost."""
    meta: SessionAnalysisMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
    root: EventNode
    """Top of the tree, with all that belongs to it in `children`."""
    session_id: str
    """Identifier of the session that was analyzed."""


class SessionAnalysisCost(Model):
    """Part of `SessionAnalysis`."""

    currency: str
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    total: str
    """Sum over all events, as decimal text."""


class SessionAnalysisMeta(Model):
    """Part of `SessionAnalysis`."""

    event_count: int
    """How many events the tree holds."""
    products: list[str]
    """Telnyx products that took part in the session."""


class SessionAnalysisMetadata(Model):
    """Response of `client.session_analysis.metadata.retrieve`."""

    meta: SessionAnalysisMetadataMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
    query_parameters: dict[str, SessionAnalysisMetadataQueryParameters]
    """Parameters that `session_analysis.retrieve` takes, with their values."""
    record_types: list[SessionAnalysisRecordType]
    """Kinds of records that can be analyzed, with their relations."""


class SessionAnalysisMetadataMeta(Model):
    """Part of `SessionAnalysisMetadata`."""

    last_updated: datetime
    """When the description was last renewed."""
    total_record_types: int
    """How many kinds of records there are."""


class SessionAnalysisMetadataQueryParameters(Model):
    """Part of `SessionAnalysisMetadata`."""

    default: str
    """What applies when nothing else is given: a value, or whether this record is the one used
    then."""
    description: str
    """What the parameter does."""
    type: str
    """Kind of value the parameter takes, such as `integer`."""
    enum_values: list[str] | None = None
    """Values the parameter accepts."""
    max: int | None = None
    """Largest value the parameter accepts."""
    min: int | None = None
    """Smallest value the parameter accepts."""


class SessionAnalysisRecordType(Model):
    """Part of `SessionAnalysisMetadata`."""

    aliases: list[str]
    """Other names for the kind of record."""
    child_relationships: list[ChildRelationshipInfo]
    """Kinds of records that may hang below."""
    description: str
    """What it is, explained for people."""
    event: str
    """What happened, by its name or as an object with the particulars."""
    parent_relationships: list[ParentRelationshipInfo]
    """Kinds of records below which this may hang."""
    product: str
    """Telnyx product whose records these are."""
    record_type: str
    """Name to pass as `record_type`."""


class SessionAnalysisRecordTypeDetail(Model):
    """Response of `client.session_analysis.metadata.retrieve_record_type`."""

    aliases: list[str]
    """Other names for the kind of record."""
    child_relationships: list[ChildRelationshipInfo]
    """Kinds of records that may hang below."""
    event: str
    """What happened, by its name or as an object with the particulars."""
    examples: dict[str, Any]
    """Sample requests for this kind of record, with their answers."""
    meta: SessionAnalysisRecordTypeMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
    parent_relationships: list[ParentRelationshipInfo]
    """Kinds of records below which this may hang."""
    product: str
    """Telnyx product whose records these are."""
    record_type: str
    """Name to pass as `record_type`."""


class SessionAnalysisRecordTypeMeta(Model):
    """Part of `SessionAnalysisRecordTypeDetail`."""

    max_recommended_depth: int
    """Deepest `max_depth` that makes sense for it."""
    total_children: int
    """How many relations lead downward."""
    total_parents: int
    """How many relations lead upward."""
    total_siblings: int
    """How many relations lead sideways."""
