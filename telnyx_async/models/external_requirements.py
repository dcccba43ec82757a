"""Responses of `client.external_requirements`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "ExternalRequirement",
    "ExternalRequirementAction",
    "ExternalRequirementField",
    "UpdatedExternalRequirement",
]


class ExternalRequirement(Model):
    """Response of `client.external_requirements.sub_number_orders.retrieve`."""

    fields_required: list[ExternalRequirementField] | None = None
    regulatory_requirement_id: str | None = None
    requirement_action: ExternalRequirementAction | None = None


class ExternalRequirementAction(Model):
    """Part of `ExternalRequirement` and `UpdatedExternalRequirement`."""

    type: str | None = None
    value: str | None = None


class ExternalRequirementField(Model):
    """Part of `ExternalRequirement`."""

    description: str | None = None
    name: str | None = None
    type: str | None = None
    value: str | None = None


class UpdatedExternalRequirement(Model):
    """Response of `client.external_requirements.sub_number_orders.update`."""

    regulatory_requirement_id: str | None = None
    requirement_action: ExternalRequirementAction | None = None
    sub_order_id: str | None = None
