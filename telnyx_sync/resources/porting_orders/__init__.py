"""`client.porting_orders`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import porting_orders as _async
from telnyx_sync._bridge import SyncResource, call, paginate, stream

if TYPE_CHECKING:
    from telnyx_sync.resources.porting_orders.action_requirements import ActionRequirements
    from telnyx_sync.resources.porting_orders.actions import Actions
    from telnyx_sync.resources.porting_orders.activation_jobs import ActivationJobs
    from telnyx_sync.resources.porting_orders.additional_documents import AdditionalDocuments
    from telnyx_sync.resources.porting_orders.associated_phone_numbers import AssociatedPhoneNumbers
    from telnyx_sync.resources.porting_orders.comments import Comments
    from telnyx_sync.resources.porting_orders.phone_number_blocks import PhoneNumberBlocks
    from telnyx_sync.resources.porting_orders.phone_number_configurations import (
        PhoneNumberConfigurations,
    )
    from telnyx_sync.resources.porting_orders.phone_number_extensions import PhoneNumberExtensions
    from telnyx_sync.resources.porting_orders.verification_codes import VerificationCodes

__all__ = ["PortingOrders"]


class PortingOrders(SyncResource):
    """Orders that port phone numbers from other carriers to Telnyx.

    Sub-resources: `action_requirements`, `actions`, `activation_jobs`, `additional_documents`,
    `associated_phone_numbers`, `comments`, `phone_number_blocks`, `phone_number_configurations`,
    `phone_number_extensions`, `verification_codes`. Guide: `docs/numbers.md`.
    """

    @cached_property
    def action_requirements(self) -> ActionRequirements:
        """Steps that a person must complete for a port, such as an identity check."""
        from telnyx_sync.resources.porting_orders.action_requirements import ActionRequirements

        return ActionRequirements(self._client, self._async.action_requirements)

    @cached_property
    def actions(self) -> Actions:
        """Confirm, activate, cancel and share porting orders."""
        from telnyx_sync.resources.porting_orders.actions import Actions

        return Actions(self._client, self._async.actions)

    @cached_property
    def activation_jobs(self) -> ActivationJobs:
        """Activations of ported numbers, scheduled or on demand."""
        from telnyx_sync.resources.porting_orders.activation_jobs import ActivationJobs

        return ActivationJobs(self._client, self._async.activation_jobs)

    @cached_property
    def additional_documents(self) -> AdditionalDocuments:
        """Documents of a porting order beyond letter and invoice."""
        from telnyx_sync.resources.porting_orders.additional_documents import AdditionalDocuments

        return AdditionalDocuments(self._client, self._async.additional_documents)

    @cached_property
    def associated_phone_numbers(self) -> AssociatedPhoneNumbers:
        """Numbers that are not ported in a partial UK port: kept or disconnected."""
        from telnyx_sync.resources.porting_orders.associated_phone_numbers import (
            AssociatedPhoneNumbers,
        )

        return AssociatedPhoneNumbers(self._client, self._async.associated_phone_numbers)

    @cached_property
    def comments(self) -> Comments:
        """Comments on porting orders, between you and Telnyx."""
        from telnyx_sync.resources.porting_orders.comments import Comments

        return Comments(self._client, self._async.comments)

    @cached_property
    def phone_number_blocks(self) -> PhoneNumberBlocks:
        """Blocks of consecutive numbers that are ported together."""
        from telnyx_sync.resources.porting_orders.phone_number_blocks import PhoneNumberBlocks

        return PhoneNumberBlocks(self._client, self._async.phone_number_blocks)

    @cached_property
    def phone_number_configurations(self) -> PhoneNumberConfigurations:
        """Bundles for the numbers of porting orders."""
        from telnyx_sync.resources.porting_orders.phone_number_configurations import (
            PhoneNumberConfigurations,
        )

        return PhoneNumberConfigurations(self._client, self._async.phone_number_configurations)

    @cached_property
    def phone_number_extensions(self) -> PhoneNumberExtensions:
        """Extensions that are ported along with a number, as in Germany."""
        from telnyx_sync.resources.porting_orders.phone_number_extensions import (
            PhoneNumberExtensions,
        )

        return PhoneNumberExtensions(self._client, self._async.phone_number_extensions)

    @cached_property
    def verification_codes(self) -> VerificationCodes:
        """Verification codes that prove the ownership of ported numbers."""
        from telnyx_sync.resources.porting_orders.verification_codes import VerificationCodes

        return VerificationCodes(self._client, self._async.verification_codes)

    create = call(_async.PortingOrders.create)
    delete = call(_async.PortingOrders.delete)
    list = paginate(_async.PortingOrders.list)
    retrieve = call(_async.PortingOrders.retrieve)
    retrieve_allowed_foc_windows = call(_async.PortingOrders.retrieve_allowed_foc_windows)
    retrieve_exception_types = call(_async.PortingOrders.retrieve_exception_types)
    retrieve_loa_template = stream(_async.PortingOrders.retrieve_loa_template)
    retrieve_requirements = paginate(_async.PortingOrders.retrieve_requirements)
    retrieve_sub_request = call(_async.PortingOrders.retrieve_sub_request)
    update = call(_async.PortingOrders.update)
