"""The methods of pydantic models, for ours."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from copy import copy, deepcopy
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from attrs import frozen

from telnyx_async._json import is_object

__all__ = ["Dump", "PydanticMethods"]


@frozen(kw_only=True)
class Dump:
    """How a model becomes a dictionary, in pydantic's terms."""

    mode: Literal["json", "python"] = "python"
    by_alias: bool = False
    exclude_unset: bool = False
    exclude_defaults: bool = False
    exclude_none: bool = False

    def of(self, value: Any) -> Any:
        """Return a value with dictionaries in place of models."""
        if isinstance(value, PydanticMethods):
            return dict(self.items(value))
        if isinstance(value, list | tuple):
            return [self.of(item) for item in cast("Collection[Any]", value)]
        if is_object(value):
            return {key: self.of(item) for key, item in value.items()}
        return value.isoformat() if self.mode == "json" and isinstance(value, date) else value

    def items(self, model: Any) -> Iterator[tuple[str, Any]]:
        """Yield the fields of a model that are not excluded, then those it does not know."""
        present: Collection[str] = model.model_fields_set
        for name, wire_name in model.__wire_names__.items():
            value = getattr(model, name)
            absent = value is None and (self.exclude_none or self.exclude_defaults)
            if not absent and (name in present or not self.exclude_unset):
                yield (wire_name if self.by_alias else name), self.of(value)
        for name, value in model.model_extra.items():
            if value is not None or not self.exclude_none:
                yield name, self.of(value)


class PydanticMethods:
    """What code that was written for pydantic models calls."""

    __slots__ = ()
    __wire_names__: ClassVar[dict[str, str]]

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, Any]: ...

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        by_alias: bool = False,
        include: Collection[str] | None = None,
        exclude: Collection[str] | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """Return all fields by Python name, absent ones as None; see also `to_dict`."""
        dump = Dump(
            mode=mode,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        return {
            name: value
            for name, value in dump.items(self)
            if (include is None or name in include) and name not in (exclude or ())
        }

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return `model_dump(mode="json")` as JSON text."""
        options["mode"] = "json"
        content = self.model_dump(**options)
        separators = (",", ":") if indent is None else None
        return json.dumps(content, indent=indent, ensure_ascii=False, separators=separators)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with other values for the fields of `update`."""
        duplicate = deepcopy(self) if deep else copy(self)
        for name, value in (update or {}).items():
            setattr(duplicate, name, value)
        return duplicate

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """Return a model from a dictionary by wire names, as from a response of the API.

        As there, values of an unexpected type are kept. `ValueError` if it is not a dictionary.
        """
        if isinstance(obj, cls):
            return obj
        if not isinstance(obj, dict):
            raise ValueError(f"{cls.__name__} must be made of a dictionary, not {obj!r}")
        return cls.construct(**cast("dict[str, Any]", obj))

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """Return a model from JSON text; see `model_validate`."""
        return cls.model_validate(json.loads(json_data))

    @classmethod
    def construct(cls, _fields_set: Collection[str] | None = None, **values: Any) -> Self:
        """Return a model from values by Python or wire names, nested dictionaries included."""
        decoder = import_module("telnyx_async._modeling.decoder")  # which imports models, as this
        received = {cls.__wire_names__.get(name, name): value for name, value in values.items()}
        made: Self = decoder.structure(received, cls)
        return made

    model_construct = construct

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Iterate over names and values, so that `dict(model)` has the fields as attributes do."""
        for name in self.__wire_names__:
            yield name, getattr(self, name)
        yield from self.model_extra.items()
