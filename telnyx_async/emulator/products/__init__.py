"""What the products do that their paths do not show."""

from __future__ import annotations

from telnyx_async.emulator._world import Product, Rule

__all__ = ["RULES"]

_PRODUCTS: tuple[Product, ...] = ()

RULES: dict[str, Rule] = {}
for _product in _PRODUCTS:
    RULES |= _product.rules
