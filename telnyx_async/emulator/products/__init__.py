"""What the products do that their paths do not show."""

from __future__ import annotations

from telnyx_async.emulator._account import Product, Rule
from telnyx_async.emulator.products import (
    assistant_tests,
    assistants,
    calls,
    conference_media,
    conferences,
    inference,
    messages,
    queues,
    room_media,
    rooms,
)

__all__ = ["OWNED", "RULES"]

_PRODUCTS: tuple[Product, ...] = tuple(
    module.PRODUCT
    for module in (
        assistant_tests,
        assistants,
        calls,
        conference_media,
        conferences,
        inference,
        messages,
        queues,
        room_media,
        rooms,
    )
)

OWNED = frozenset(path for product in _PRODUCTS for path in product.owned)

RULES: dict[str, Rule] = {}
for _product in _PRODUCTS:
    RULES.update(_product.rules)
