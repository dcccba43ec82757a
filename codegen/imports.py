"""Import statements in the order of isort."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

__all__ = ["Imports"]

_MODULES = {
    "Any": "typing",
    "AsyncDownload": "telnyx_async._responses.streaming",
    "AsyncPaginator": "telnyx_async._responses.pagination",
    "BASE64": "telnyx_async._operation",
    "BodyKind": "telnyx_async._operation",
    "CallOptions": "telnyx_async._options",
    "Coroutine": "collections.abc",
    "Data": "telnyx_async._modeling.model",
    "FileTypes": "telnyx_async._codec.files",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "Model": "telnyx_async._modeling.model",
    "Operation": "telnyx_async._operation",
    "PageStyle": "telnyx_async._operation",
    "PathLike": "os",
    "Replay": "telnyx_async._operation",
    "RequestOptions": "telnyx_async._options",
    "Required": "typing",
    "Resource": "telnyx_async._resource",
    "Sequence": "collections.abc",
    "SyncResource": "telnyx_sync._bridge",
    "TYPE_CHECKING": "typing",
    "TypeAlias": "typing",
    "TypedDict": "typing",
    "UNSET": "telnyx_async._options",
    "Unpack": "typing",
    "Unset": "telnyx_async._options",
    "WebhookEvent": "telnyx_async._modeling.webhook_event",
    "cached_property": "functools",
    "date": "datetime",
    "datetime": "datetime",
    "overload": "typing",
    "wire": "telnyx_async._modeling.model",
}


@frozen
class Imports:
    """The imports of a module: `early` at run time, `late` for type checkers only."""

    models: Mapping[str, str]
    early: dict[str, set[str]] = field(factory=dict[str, set[str]])
    late: dict[str, set[str]] = field(factory=dict[str, set[str]])

    def use(self, names: Iterable[str], *, late: bool = False) -> None:
        """Import names of the runtime, of the standard library or of models."""
        for name in names:
            original = name.partition(" as ")[0]
            module = _MODULES.get(original) or f"telnyx_async.models.{self.models[original]}"
            self.add(module, name, late=late)

    def use_argument(self, names: Iterable[str]) -> None:
        """Import names that the type of an argument uses: its models by their package."""
        for name in names:
            if name.partition(" as ")[0] in _MODULES:
                self.add(_MODULES[name], name)
            else:
                self.add("telnyx_async", "models")

    def add(self, module: str, *names: str, late: bool = False) -> None:
        (self.late if late else self.early).setdefault(module, set()).update(names)

    def __str__(self) -> str:
        late = {
            module: rest
            for module, names in self.late.items()
            if (rest := names - self.early.get(module, set())) or not names
        }
        if not late:
            return _statements(self.early)
        typing = self.early.get("typing", set()) | {"TYPE_CHECKING"}
        lines = [f"    {line}" if line else "" for line in _statements(late).splitlines()]
        return "\n".join(
            [_statements({**self.early, "typing": typing}), "", "if TYPE_CHECKING:", *lines]
        )


def _statements(imports: Mapping[str, set[str]]) -> str:
    foreign: list[str] = []
    own: list[str] = []
    for module, names in sorted(imports.items()):
        listed = ", ".join(sorted(names, key=_isort))
        line = f"from {module} import {listed}" if names else f"import {module}"
        (own if module.startswith("telnyx_") else foreign).append(line)
    foreign.sort(key=lambda line: line.startswith("from"))
    return "\n\n".join("\n".join(section) for section in (foreign, own) if section)


def _isort(name: str) -> tuple[int, str]:
    """Sort constants first, then classes, then other names."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2), name
