"""What generated resources take from modules that are written by hand.

The description knows nothing of WebSockets, and nothing of the events of a stream.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve

from codegen.ir import Api, Handwritten, Operation, Resource, Type
from codegen.load import InputError
from codegen.schemas import literal

__all__ = ["attach"]


def attach(api: Api, tables: Mapping[str, Any], *, strict: bool = True) -> Api:
    """Return the API with the base classes and the streams of `overrides.toml`.

    When `strict`, one for a resource or an operation that does not exist is an error.
    """
    methods = {each["resource"]: _handwritten(each) for each in tables.get("methods", ())}
    streams = {each["operation"]: _handwritten(each) for each in tables.get("stream", ())}
    if strict:
        names = {".".join(item.path) for item in api.resources}
        names |= {operation.name for item in api.resources for operation in item.operations}
        if unknown := (methods.keys() | streams.keys()) - names:
            raise InputError(f"overrides.toml extends what does not exist: {sorted(unknown)}")
    return evolve(api, resources=[_resource(item, methods, streams) for item in api.resources])


def _handwritten(table: Mapping[str, str]) -> Handwritten:
    return Handwritten(
        module=f"telnyx_async.{table['module']}",
        blocking=f"telnyx_sync.{table.get('blocking', table['module'])}",
        name=table["class"],
        model=table.get("model"),
    )


def _resource(
    resource: Resource, methods: Mapping[str, Handwritten], streams: Mapping[str, Handwritten]
) -> Resource:
    operations = [_operation(each, streams.get(each.name)) for each in resource.operations]
    return evolve(resource, base=methods.get(".".join(resource.path)), operations=operations)


def _operation(operation: Operation, stream: Handwritten | None) -> Operation:
    if stream is None:
        return operation
    returns = operation.returns if stream.model is None else Type((stream.model,))
    operation = evolve(operation, kind="answer", returns=returns, stream=stream)
    facts = {**operation.facts, "events": stream.name}
    return evolve(operation, facts=facts, variants=_variants(operation, Type((stream.name,))))


def _variants(operation: Operation, stream: Type) -> Sequence[Operation]:
    """Return the method by the value of its argument `stream`."""
    decisive = next(item for item in operation.arguments if item.name == "stream")

    def variant(returns: Type, type_: Type, *, required: bool = True) -> Operation:
        narrowed = evolve(decisive, type=type_, required=required)
        arguments = [narrowed if item is decisive else item for item in operation.arguments]
        return evolve(operation, returns=returns, arguments=arguments)

    return [
        variant(stream, literal([True])),
        variant(operation.returns, literal([False]), required=False),
        variant(stream | operation.returns, decisive.type),
    ]
