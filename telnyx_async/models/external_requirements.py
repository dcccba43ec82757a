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
    """Details of the end user that the external step needs; send them to
    `external_requirements.sub_number_orders.update`."""
    regulatory_requirement_id: str | None = None
    """Requirement that an outside service answers, such as an identity check; from
    `regulatory_requirements` of the order."""
    requirement_action: ExternalRequirementAction | None = None
    """Step the end user has to take, such as opening a link that checks an identity."""


class ExternalRequirementAction(Model):
    """Part of `ExternalRequirement` and `UpdatedExternalRequirement`."""

    type: str | None = None
    """Step the end user has to take, such as an identity check."""
    value: str | None = None
    """Link to the identity check, to be passed on to the end user; `null` until it exists."""


class ExternalRequirementField(Model):
    """Part of `ExternalRequirement`."""

    description: str | None = None
    """What the field is for."""
    name: str | None = None
    """Field to send inside `requirement`, such as `first_name`."""
    type: str | None = None
    """Kind of value the field takes, such as a text."""
    value: str | None = None
    """Value that is stored already; `null` if none is."""


class UpdatedExternalRequirement(Model):
    """Response of `client.external_requirements.sub_number_orders.update`."""

    regulatory_requirement_id: str | None = None
    """Requirement that an outside service answers, such as an identity check; from
    `regulatory_requirements` of the order."""
    requirement_action: ExternalRequirementAction | None = None
    """Step the end user has to take, such as opening a link that checks an identity."""
    sub_order_id: str | None = None
    """Part of a number order that needed the identity check."""
