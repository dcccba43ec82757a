"""Operations, arguments and fields as Python source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from codegen.ir import Argument, Field, Operation, Type
from codegen.schemas import named, quoted

__all__ = ["FILTERS", "returned"]

_PLACES = {"path": "path", "query": "query", "header": "headers", "body": "body"}
_NOTHING = Type(("None",))


def constant(operation: Operation) -> str:
    """Return the arguments of the `Operation` constant."""
    given = [quoted(operation.verb), quoted(operation.path)]
    if operation.returns != _NOTHING:
        given.append(str(operation.returns))
    return ", ".join([*given, *(f"{name}={value}" for name, value in operation.facts.items())])


def returned(operation: Operation) -> str:
    """Return the return annotation of a method.

    `list` is `builtins.list`, since the class may have a method `list`.
    """
    if operation.kind == "stream":
        return "AsyncDownload"
    text = str(operation.returns).replace("list[", "builtins.list[")
    return f"AsyncPaginator[{text}]" if operation.kind == "page" else text


def parameters(operation: Operation) -> str:
    """Return the parameters of a method."""
    listed = ["self", *map(_parameter, operation.arguments)]
    if len(operation.arguments) > operation.positional:
        listed.insert(1 + operation.positional, "*")
    return ", ".join([*listed, f"**options: Unpack[{operation.options}]"])


def _parameter(argument: Argument) -> str:
    text = f"{argument.name}: {argument.type}"
    return text if argument.required else f"{text} | Unset = UNSET"


def statement(operation: Operation) -> str:
    """Return the body of a method: one call of the runtime."""
    places: dict[str, list[Argument]] = defaultdict(list)
    for argument in operation.arguments:
        places[argument.place].append(argument)
    given = [
        f"{word}={_mapping(places[place])}" for place, word in _PLACES.items() if places[place]
    ]
    call = f"self._{operation.kind}({', '.join([operation.constant, *given, 'options=options'])})"
    return f"return await {call}" if operation.kind == "call" else f"return {call}"


def _mapping(arguments: Sequence[Argument]) -> str:
    if not arguments[0].wire:
        return arguments[0].name
    return f"{{{', '.join(f'{quoted(item.wire)}: {item.name}' for item in arguments)}}}"


def attribute(field: Field) -> str:
    """Return the definition of a model's field; a required field has no default."""
    renamed = field.name != field.wire
    if field.always_present:
        return f'{field.name}: {field.type} = wire("id", default=None)'
    if field.required:
        return f"{field.name}: {field.type}" + (f" = wire({quoted(field.wire)})" if renamed else "")
    type_ = field.type if field.type == named("Any") else field.type | _NOTHING
    return f"{field.name}: {type_} = " + (
        f"wire({quoted(field.wire)}, default=None)" if renamed else "None"
    )


def key(field: Field) -> str:
    """Return the definition of a dictionary's key."""
    return f"{field.name}: {_value(field)}"


def item(field: Field) -> str:
    """Return a key in the functional syntax, with its type as text."""
    return f"{quoted(field.name)}: {quoted(_value(field))}"


def _value(field: Field) -> str:
    return f"Required[{field.type}]" if field.required else str(field.type)


FILTERS = {
    "attribute": attribute,
    "constant": constant,
    "item": item,
    "key": key,
    "parameters": parameters,
    "returned": returned,
    "statement": statement,
}
"""The filters of the templates."""
