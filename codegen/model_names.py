"""The public name of each model: what it is, not where the description put it.

A name depends on the component's own name, its group (`x-module`) and its side, never on other
components: when a product gains a field, no class of another product is renamed. Components with
one name become one class, so they must be equal.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import field, frozen

from codegen.ir import Json
from codegen.naming import class_name, joined, singular_class

__all__ = ["ModelNames"]

_HASH = re.compile(r"(?=[A-F]?[a-f]*\d)[A-Fa-f\d][a-f\d]{9}(?=[A-Z]|$)")
_PARAM = re.compile(r"(?:Req|Request|Input)?Param(?![a-z])")
_NOISE = re.compile(
    r"WebhookEventData|UnionMember\d+|Data(?=Payload)|(?<=[a-z])(?:Response|Data)+$"
)
_TAIL = r"(?P<side>Params|Response)(?P<data>Data)?(?P<rest>(?:[A-Z]\w*)?)"
_CRUD = re.compile(
    r"(?P<owner>\w+)(?P<verb>Create|Delete|Fetch|Get|List|Replace|Retrieve|Update)(?:All)?"
    rf"(?P<what>(?:[A-Z]\w*?)?){_TAIL}"
)
_ACTION = re.compile(rf"(?P<owner>\w+?){_TAIL}")
_REQUEST_SUFFIXES = ("Param", "Filter", "Sort")
_OPERATORS = {"contains", "ends_with", "eq", "gt", "gte", "in", "lt", "lte", "starts_with"}
_NAMELESS_GROUPS = {
    "accounts",
    "actions",
    "ai",
    "bundle_pricing",
    "compute",
    "integrations",
    "legacy",
    "llm_token_gateway",
    "meeting_sessions",
    "messaging_10dlc",
    "reporting",
    "shared",
    "storage",
    "v1",
}
"""Groups that hold resources together and add nothing to the name of one."""


@frozen(kw_only=True)
class ModelNames:
    """The tables of `names.toml`, and behind them the rules."""

    models: Mapping[str, str] = field(factory=dict[str, str])
    """Names by component. What `*` in a key stands for takes the place of `*` in the name."""
    filters: Mapping[str, str] = field(factory=dict[str, str])
    """Names of dictionaries of comparisons, by operators and type: `gte lte: date`."""

    def name(self, component: str, schema: Json, *, request: bool) -> str:
        """Return the name of a component's class, with the suffix of a request's dictionary."""
        key = self.key(component, schema, request=request)
        if key is None:
            return self.rule(component, schema, request=request)
        found = self.models[key].replace("*", _starred(key, _bare(component, request)))
        return _suffixed(found) if request else found

    def rule(self, component: str, schema: Json, *, request: bool) -> str:
        """Return the name that a component has without an entry of `models`."""
        if not request:
            return _by_rule(_bare(component, request), schema)
        return self._comparison(schema) or _suffixed(_by_rule(_bare(component, request), schema))

    def key(self, component: str, schema: Json, *, request: bool) -> str | None:
        """Return the entry of `models` for a component: an exact one, or the longest pattern."""
        bare = _bare(component, request)
        exact = next((name for name in (component, bare) if name in self.models), None)
        if exact is not None or (request and self._comparison(schema)):
            return exact
        patterns = (key for key in self.models if "*" in key and _starred(key, bare))
        return max(patterns, key=len, default=None)

    def _comparison(self, schema: Json) -> str | None:
        operands = schema["properties"]
        if not operands.keys() <= _OPERATORS or any("enum" in each for each in operands.values()):
            return None
        first = operands[min(operands)]
        kind = first.get("format") or first.get("type")
        return self.filters.get(f"{' '.join(sorted(operands))}: {kind}")


def _bare(component: str, request: bool) -> str:
    """Return a component's name without its hash and without `Param`."""
    name = _HASH.sub("", component)
    return _PARAM.sub("", name) if request else name


def _starred(key: str, name: str) -> str:
    """Return what `*` in a key stands for, nothing where the key does not match."""
    match = re.fullmatch("(.+)".join(map(re.escape, key.split("*"))), name)
    return match[1] if match and match.groups() else ""


def _suffixed(name: str) -> str:
    return name if name.endswith(_REQUEST_SUFFIXES) else f"{name}Param"


def _by_rule(name: str, schema: Json) -> str:
    """Name an argument or a response for its resource, and any component without noise."""
    group = schema.get("x-module", "")
    if match := _CRUD.fullmatch(name):
        name = _of_crud(match, group, schema)
    elif match := _ACTION.fullmatch(name):
        name = _of_action(match, group)
    return _NOISE.sub("", name)


def _of_crud(match: re.Match[str], group: str, schema: Json) -> str:
    """`RoomListParamsFilter` is `RoomFilter`, `BalanceRetrieveResponseData` is `Balance`."""
    verb, what, rest = match["verb"], match["what"], match["rest"]
    listed = verb == "List"
    noun = joined(_resource(match["owner"], group), singular_class(what) if listed else what)
    if match["side"] == "Params":
        return joined(noun, rest)
    if verb == "Delete":
        noun += "Deletion"
    if listed and rest == "Meta":
        return f"{noun}ListMeta"
    if not rest and not match["data"] and {"data"} < schema["properties"].keys():
        many = schema["properties"]["data"].get("type") == "array"
        return f"{noun}List" if many else f"{noun}Envelope"
    return joined(noun, rest)


def _of_action(match: re.Match[str], group: str) -> str:
    """`ClusterComputeResponseData` is `ClusterComputeResult`."""
    noun = _resource(match["owner"].removeprefix("Action"), group)
    return f"{noun}Result" if match["data"] and not match["rest"] else joined(noun, match["rest"])


def _resource(name: str, group: str) -> str:
    """Put the resource above in front: `Session` of the group `rooms` is `RoomSession`."""
    above = [part for part in group.split(".")[:-1] if part not in _NAMELESS_GROUPS]
    owner = singular_class(class_name(above[-1])) if above else ""
    return name if name.startswith(owner) else owner + name
