"""The account that the emulator holds, and what the handler of an operation sees of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Protocol, TypeAlias

from attrs import Factory, define, field, frozen

from telnyx_async._validation import (
    DescribedOperation,
    Description,
    JsonObject,
    RequestArguments,
    SchemaValidator,
    not_found,
)
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._rest.bodies import BodyBuilder
from telnyx_async.emulator._rest.examples import Examples
from telnyx_async.emulator._rest.routes import Routes

__all__ = [
    "Account",
    "AccountState",
    "CallDialler",
    "Collection",
    "Context",
    "EmitEvent",
    "EventStream",
    "FileContent",
    "OperationHandler",
    "Product",
]

Collection: TypeAlias = dict[str, JsonObject]
"""Items by id, in the order of their creation."""


@define(eq=False)
class AccountState(Mapping[str, Collection]):
    """Everything in the account: collections by path, such as `/rooms`, `/queues/support/calls`.

    As a mapping it contains the collections that have items; the others are empty. `files` are the
    contents of items that were uploaded, by collection and id.
    """

    collections: dict[str, Collection] = Factory(dict[str, Collection])
    deleted: set[tuple[str, str]] = Factory(set[tuple[str, str]])
    files: dict[tuple[str, str], bytes] = Factory(dict[tuple[str, str], bytes])
    seeded: set[str] = Factory(set[str])

    def __getitem__(self, path: str) -> Collection:
        return self.collections.setdefault(path, {})

    def __contains__(self, path: object) -> bool:
        return bool(self.collections.get(path)) if isinstance(path, str) else False

    def __iter__(self) -> Iterator[str]:
        return iter([path for path, items in self.collections.items() if items])

    def __len__(self) -> int:
        return sum(map(bool, self.collections.values()))

    def find(self, path: str, key: str, detail: str | None = None) -> JsonObject:
        """Return an item. Raises `ErrorResponse` (404) if it does not exist."""
        found = self[path].get(key)
        if found is None:
            raise not_found(detail or f"There is no {key!r} in {path}.")
        return found

    def clear(self) -> None:
        for part in (self.collections, self.deleted, self.files, self.seeded):
            part.clear()

    def delete(self, path: str, key: str) -> JsonObject | None:
        """Remove an item and the collections below it; return the item."""
        self.deleted.add((path, key))
        prefix = f"{path}/{key}/"
        for other in [each for each in self.collections if each.startswith(prefix)]:
            del self.collections[other]
        self.files.pop((path, key), None)
        return self[path].pop(key, None)


class EmitEvent(Protocol):
    """Records an event and sends its webhook.

    `url` and `failover_url` are those of the item that the event is about. Optional fields that
    are not in `payload` are left out; with `fill`, they have example values.
    """

    def __call__(
        self,
        event_type: str,
        payload: JsonObject,
        *,
        url: str | None = None,
        failover_url: str | None = None,
        fill: bool = False,
    ) -> object: ...


def _ignore_event(event_type: str, payload: JsonObject, **options: Any) -> None: ...


class CallDialler(Protocol):
    """Opens the WebSockets of calls; see `Dialler`."""

    def start_media(self, call: JsonObject, fields: JsonObject) -> object: ...

    def start_relay(self, call: JsonObject, fields: JsonObject, url: str) -> object: ...

    def start_conversation(
        self, call: JsonObject, assistant: JsonObject, url: str, secret: str
    ) -> object: ...

    def press(self, call: JsonObject, digit: str) -> None: ...

    def has(self, call: JsonObject, kind: str) -> bool: ...

    def stop(self, call: JsonObject, kind: str | None = None) -> None: ...


class _NoDialler:
    """Opens nothing, for an account without a network."""

    def start_media(self, call: JsonObject, fields: JsonObject) -> None: ...

    def start_relay(self, call: JsonObject, fields: JsonObject, url: str) -> None: ...

    def start_conversation(
        self, call: JsonObject, assistant: JsonObject, url: str, secret: str
    ) -> None: ...

    def press(self, call: JsonObject, digit: str) -> None: ...

    def has(self, call: JsonObject, kind: str) -> bool:
        return False

    def stop(self, call: JsonObject, kind: str | None = None) -> None: ...


@cache
def _description() -> Description:
    """Return the description, shared by all emulators of the process: it never changes."""
    return Description()


@define(eq=False)
class Account:
    """A Telnyx account: its state, its clock and the description that it conforms to.

    Items of a `managed` collection are created only by handlers of their product, never by the
    generic ones.
    """

    clock: VirtualClock
    seed: int = 0
    emit: EmitEvent = _ignore_event
    description: Description = Factory(_description)
    state: AccountState = Factory(AccountState)
    managed: frozenset[str] = frozenset()
    dialler: CallDialler = Factory(_NoDialler)
    validator: SchemaValidator = field(init=False)
    examples: Examples = field(init=False)
    bodies: BodyBuilder = field(init=False)
    routes: Routes = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.validator = SchemaValidator(self.description.resolve)
        self.examples = Examples(self.description.resolve, self.clock, self.seed)
        self.bodies = BodyBuilder(self.validator, self.examples)
        self.routes = Routes(self.description)

    def build_item(self, operation: str, /, **known: Any) -> JsonObject:
        """Return an item as the response of `operation` describes it.

        It has the known fields, and examples for the others that are required.
        """
        schema = self.description.item_schema(self.description.operations[operation])
        item: JsonObject = self.bodies.conform(schema, known)
        return {**known, **item}


@frozen(eq=False)
class Context:
    """A request for an operation, as its handler sees it."""

    account: Account
    operation: DescribedOperation
    arguments: RequestArguments

    @property
    def path(self) -> Mapping[str, str]:
        return self.arguments.path

    @property
    def query(self) -> Mapping[str, Any]:
        return self.arguments.query

    @property
    def fields(self) -> JsonObject:
        return self.arguments.fields

    @property
    def state(self) -> AccountState:
        return self.account.state

    def expand(self, template: str) -> str:
        """Replace the variables in a path by the arguments of this request."""
        for name, value in self.path.items():
            template = template.replace(f"{{{name}}}", value)
        return template


@frozen
class EventStream:
    """A response of server-sent events."""

    content: bytes


@frozen
class FileContent:
    """A response that is a file."""

    content: bytes
    content_type: str


OperationHandler: TypeAlias = Callable[[Context], Any]
"""Performs an operation. Returns the content of its response: an item, a list, an `EventStream`, a
`FileContent` or None."""


class Product:
    """The handlers of a product by operation, and the collections that only they fill."""

    def __init__(self, *managed: str) -> None:
        self.managed = managed
        self.handlers: dict[str, OperationHandler] = {}

    def on(self, *operations: str) -> Callable[[OperationHandler], OperationHandler]:
        """Register a function as the handler of `operations`."""

        def register(handler: OperationHandler) -> OperationHandler:
            self.handlers.update(dict.fromkeys(operations, handler))
            return handler

        return register
