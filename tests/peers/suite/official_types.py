"""Write the types of the official package as JSON: its fields, rows and unions by name.

It runs with that package on the path, and not with the stand-in beside this file.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import sys
import types
import typing
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args, get_origin

_PLAIN: Mapping[Any, str] = {
    str: "str",
    int: "int",
    bool: "bool",
    float: "float",
    bytes: "bytes",
    object: "object",
    Any: "object",
    datetime: "datetime",
    date: "date",
    type(None): "none",
    None: "none",
}


class _Writer:
    def __init__(self) -> None:
        import pydantic

        self._model: Any = pydantic.BaseModel
        self.models: dict[str, dict[str, Any]] = {}

    def shape(self, found: Any) -> Any:
        found = getattr(found, "__value__", found)
        origin, arguments = get_origin(found), get_args(found)
        if origin is typing.Annotated:
            return self.shape(arguments[0])
        if origin in (typing.Union, types.UnionType):
            return ["union", [self.shape(each) for each in arguments]]
        if origin is typing.Literal:
            return "object"
        if origin is not None and origin.__name__ in ("list", "Sequence", "Iterable"):
            return ["list", self.shape(arguments[0])]
        if origin is not None and origin.__name__ in ("dict", "Mapping"):
            return ["dict", self.shape(arguments[1])]
        if found in _PLAIN:
            return _PLAIN[found]
        for kind in filter(inspect.isclass, (found, origin)):
            if issubclass(kind, self._model):
                return ["model", self._fields(found)]
        return "object"

    def _fields(self, model: Any) -> str:
        name = f"{model.__module__}:{model.__qualname__}"
        if name not in self.models:
            fields = self.models[name] = {}
            for key, info in model.model_fields.items():
                fields[key] = self.shape(info.annotation)
        return name


def _modules() -> Iterator[Any]:
    import telnyx.types

    yield telnyx.types
    for info in pkgutil.walk_packages(telnyx.types.__path__, "telnyx.types."):
        if info.ispkg:
            yield importlib.import_module(info.name)


def exported(module: Any) -> list[str]:
    """Return the names that a module exports; some are only loaded when they are used."""
    tree = ast.parse(Path(module.__file__).read_text())
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return sorted({each.asname for node in imports for each in node.names if each.asname})


def main(target: str) -> None:
    """Write the file."""
    import telnyx.pagination
    from telnyx._models import BaseModel

    writer, names = _Writer(), {}
    for module in _modules():
        for name in exported(module):
            value = getattr(module, name)
            if not inspect.ismodule(value):
                names[f"{module.__name__}:{name}"] = writer.shape(value)
    pages = {
        name: list(value.model_fields)
        for name, value in vars(telnyx.pagination).items()
        if BaseModel in getattr(value, "__mro__", ()) and "Pagination" in name
    }
    content = {"names": names, "models": writer.models, "pages": pages}
    Path(target).write_text(json.dumps(content))


if __name__ == "__main__":
    main(sys.argv[1])
