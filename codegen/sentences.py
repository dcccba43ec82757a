"""First lines of docstrings, composed from the names of methods and resources."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.english import article, plural, singular, words
from codegen.ir import Operation

__all__ = ["group", "noun", "sentence"]

_SPACES = frozenset(
    {"ai", "actions", "v1", "legacy", "reporting", "storage", "compute", "accounts"}
)
"""Segments that group resources and add nothing to the noun."""
_SEGMENTS = {
    "messaging_10dlc": "10DLC",
    "messaging_tollfree": "toll-free",
    "verify_email": "verification e-mails",
}
_VERBS = {
    "agree": "Agree to",
    "clone": "Clone",
    "delete": "Delete",
    "get": "Retrieve",
    "fetch": "Retrieve",
    "remove": "Remove",
    "replace": "Replace",
    "patch": "Update",
    "upload": "Upload",
}
_CRUD = ("list", "create", "retrieve", "update", "delete", "get", "fetch", "patch", "replace")
_ON_AND_OFF = ("start", "stop", "pause", "resume")
_REWORDED = {
    "delete_all": "Delete all",
    "delete_batch": "Delete several of the",
    "delete_bulk": "Delete several of the",
    "patch_all": "Update all",
    "retrieve_all": "Retrieve all",
    "slim_list": "List, in short form, the",
    "update_batch": "Update several of the",
}


def noun(path: Sequence[str]) -> str:
    """Return the noun of a resource, in the number of its name: `room sessions`."""
    named = [segment for segment in path if segment not in _SPACES] or [path[-1]]
    *owners, last = (_SEGMENTS.get(segment) or " ".join(words(segment)) for segment in named)
    owner = singular(owners[-1]) if owners else ""
    if owner.endswith((" report", " record")):
        return f"{last} {owners[-1]}"
    if last.startswith(owner) or {*owner.split()} & {*singular(last).split()}:
        return last
    return f"{owner} {last}"


def group(path: Sequence[str]) -> str:
    """Return the first line of the class of a resource."""
    if path[-1] == "actions" and len(path) > 1:
        return f"Commands for {article(singular(noun(path)))}."
    text = noun(path)
    return f"{text[:1].upper()}{text[1:]}."


def sentence(operation: Operation) -> str:
    """Return the first line of a method: `List room participants.`, `Start recording on a call.`"""
    verb, *rest = operation.method.split("_")
    rest = [word for word in rest if not word.isdigit()]
    things = noun(operation.resource)
    if operation.resource[-1] == "actions" and verb in _CRUD and not rest:
        things = f"{singular(things)} actions"
    if operation.method in _REWORDED:
        return f"{_REWORDED[operation.method]} {plural(things)}."
    if not rest:
        return f"{_simple(operation, verb, things)}."
    what = " ".join(words("_".join(rest)))
    if verb in _CRUD:
        return f"{_crud(operation, verb, what, things)}."
    start, one = " ".join(words(verb)).capitalize(), article(singular(things))
    if verb in _ON_AND_OFF:
        gerund = what.endswith("ing")
        return f"{start} {what} {one}." if gerund else f"{start} {what} on {one}."
    if verb == "send":
        return f"{start} {what} on {one}."
    return f"{start} the {what} of {one}."


def _crud(operation: Operation, verb: str, what: str, things: str) -> str:
    if singular(things).endswith(singular(what)):
        return _simple(operation, verb, things)
    start = _VERBS.get(verb, verb.capitalize())
    owner = f" of {article(singular(things))}" if _has_id(operation) else ""
    return f"{start} {_definite(verb, what)}{owner}"


def _simple(operation: Operation, verb: str, things: str) -> str:
    one = article(singular(things))
    if verb == "list":
        return f"List {plural(things)}"
    start = _VERBS.get(verb, verb.capitalize())
    if verb in {"retrieve", "update", "delete", "get"} and not _has_id(operation):
        return f"{start} the {things}"
    return f"{start} {one}"


def _definite(verb: str, what: str) -> str:
    if verb == "list":
        return plural(what)
    return article(what) if verb == "create" else f"the {what}"


def _has_id(operation: Operation) -> bool:
    return any(argument.place == "path" for argument in operation.arguments)
