"""Handlers for what the products do beyond the generic create, list, update and delete."""

from __future__ import annotations

from telnyx_async.emulator._account import OperationHandler, Product
from telnyx_async.emulator.products import (
    assistant_tests,
    assistants,
    call_streams,
    calls,
    conference_media,
    conferences,
    files,
    inference,
    messages,
    queues,
    room_media,
    rooms,
)

__all__ = ["HANDLERS", "INDEPENDENT", "MANAGED_COLLECTIONS"]

_PRODUCTS: tuple[Product, ...] = tuple(
    module.PRODUCT
    for module in (
        assistant_tests,
        assistants,
        call_streams,
        calls,
        conference_media,
        conferences,
        files,
        inference,
        messages,
        queues,
        room_media,
        rooms,
    )
)

MANAGED_COLLECTIONS = frozenset(path for product in _PRODUCTS for path in product.managed)

HANDLERS: dict[str, OperationHandler] = {}
for _product in _PRODUCTS:
    HANDLERS.update(_product.handlers)

INDEPENDENT = inference.PRODUCT.handlers.keys()
"""The operations whose handlers need nothing that is stored. The description says nothing of their
responses, so they serve as examples, too."""
