"""Sentences about resources, methods and models, composed from facts."""

from __future__ import annotations

from codegen.ir import Class, Operation, Resource

__all__ = ["model", "models", "module", "operation", "resource"]


EVENTS = "Which class of `telnyx_async.models` each type of webhook event is, and which have no envelope."
MODELS = "What the API answers with, and the dictionaries that requests take."
INDEX = "Where each model is; for type checkers, also what it is."
PARAMS = "Dictionaries that requests take: for type checkers, a program runs without them."


def module(resource: Resource) -> str:
    return f"`client.{'.'.join(resource.path)}`" if resource.path else "The root."


def resource(resource: Resource) -> str:
    return "Methods."


def operation(operation: Operation) -> str:
    return f"`{operation.verb} {operation.path}`"


def model(item: Class) -> str:
    return item.name


def models(module: str) -> str:
    return f"Models of {module}."
