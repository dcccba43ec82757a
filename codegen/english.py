"""Plurals and singulars of nouns."""

from __future__ import annotations

__all__ = ["plural", "singular"]

_UNCOUNTABLE = frozenset(
    [
        "audio",
        "balance",
        "compute",
        "coverage",
        "data",
        "health",
        "inventory",
        "latency",
        "media",
        "metadata",
        "remediation",
        "reputation",
        "spend",
        "storage",
        "usage",
        "voicemail",
        "speech",
        "text",
        "status",
        "signup",
        "knowledge",
        "authentication",
        "search",
        "memory",
        "preview",
        "terms",
        "settings",
        "prefs",
        "photo",
        "export",
        "analysis",
        "feedback",
        "pricing",
    ]
)
_IRREGULAR = {"bases": "base", "analyses": "analysis"}


def singular(noun: str) -> str:
    """Return the singular of a noun; one that is not a plural is unchanged."""
    head, _, last = noun.rpartition(" ")
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last in _UNCOUNTABLE or not last.endswith("s") or last.endswith(("ss", "us", "is")):
        return noun
    elif last.endswith("ies"):
        last = f"{last[:-3]}y"
    elif last.endswith(("sses", "xes", "ches", "shes")):
        last = last[:-2]
    else:
        last = last[:-1]
    return f"{head} {last}".strip()


def plural(noun: str) -> str:
    """Return the plural of a noun; plurals and uncountable nouns are unchanged."""
    last = noun.rpartition(" ")[2]
    if singular(noun) != noun or last in _UNCOUNTABLE:
        return noun
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if last.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
