"""The tables of `names.toml`: names that no rule finds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from codegen.model_names import ModelNames

__all__ = ["Names"]


@frozen(kw_only=True)
class Names:
    """Names for models, for long annotations and for methods."""

    models: ModelNames = field(factory=ModelNames)
    aliases: Mapping[str, str] = field(factory=dict[str, str])
    """By the place of a long annotation, `Component.property` or `operation.argument`."""
    methods: Mapping[str, str] = field(factory=dict[str, str])
    """Further names of methods, by operation."""
    official: Mapping[str, str] = field(factory=dict[str, str])
    """Our types, or places that have them, by official names that no rule finds."""
    strict: bool = True
    """Whether a name for something that does not exist is an error."""

    @classmethod
    def read(cls, tables: Mapping[str, Any], *, strict: bool) -> Names:
        """Build the names from the parsed file."""
        rest = {name: table for name, table in tables.items() if name not in {"models", "filters"}}
        models = ModelNames(models=tables.get("models", {}), filters=tables.get("filters", {}))
        return cls(models=models, strict=strict, **rest)
