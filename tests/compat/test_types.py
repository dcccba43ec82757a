"""`telnyx_async.types`: the official names of types, which are ours."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_args, is_typeddict

import pytest

from telnyx_async import PageMeta, models, realtime, types
from telnyx_async.types._index import PARAMS, TYPES
from telnyx_async.webhooks import WebhookEvent


@pytest.mark.parametrize("path", sorted(TYPES))
def test_every_name_resolves(path: str) -> None:
    module = import_module(".".join(filter(None, ("telnyx_async.types", path))))
    names = dir(module)
    assert set(names) == {*TYPES[path], *PARAMS[path]} == set(module.__all__)
    for name in names:
        assert getattr(module, name) is getattr(module, name)


ROOT = Path(__file__).parents[2]


def official_names() -> Iterator[tuple[str, str]]:
    """Yield the module and the name of each type of the official package."""
    for line in (ROOT / "codegen" / "official_types.txt").read_text().split():
        path, _, name = line.rpartition(".")
        yield ".".join(filter(None, ("telnyx_async.types", path))), name


def test_the_names_that_are_missing_are_documented() -> None:
    missing: set[str] = set()
    names = list(official_names())
    for module, name in names:
        try:
            getattr(import_module(module), name)
        except (ImportError, AttributeError):
            missing.add(name)
    _, _, section = (
        (ROOT / "docs" / "migration.md").read_text().partition("## Types that are missing")
    )
    listed, _, _ = section.partition("\n## ")
    documented = {
        name
        for row in re.findall(r"^\|(.*?)\|", listed, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    }
    assert (len(names), len(missing)) == (2629, 10)
    assert missing == documented


def test_names_that_no_component_has() -> None:
    from telnyx_async.types.calls import LoopcountParam
    from telnyx_async.types.dir import CommentType
    from telnyx_async.types.email_inboxes.messages import InboxActionRecipientInputParam
    from telnyx_async.types.llm_token_gateway import BudgetDuration

    assert get_args(types.StreamBidirectionalMode) == ("mp3", "rtp")
    assert "notification" in get_args(CommentType)
    assert set(get_args(LoopcountParam)) == {str, int}
    assert type(None) in get_args(BudgetDuration)
    assert len(get_args(InboxActionRecipientInputParam)) == 3
    assert types.OffsetMeta is PageMeta
    assert types.ReconnectingEvent is realtime.ReconnectingEvent
    assert types.StreamServerEvent == realtime.SpeechFrame
    assert types.StreamClientEvent(text=" ").to_dict() == {"text": " "}
    assert types.DtmfType is types.DtmfType


def test_the_cursors_of_a_page() -> None:
    meta = PageMeta.model_validate({"cursors": {"after": "a"}})
    assert isinstance(meta.cursors, types.Cursor)
    assert (meta.cursors.after, meta.cursors.before) == ("a", None)


def test_some_of_them() -> None:
    from telnyx_async.types.ai import AssistantTool
    from telnyx_async.types.ai.assistants import ScheduledEventResponse

    assert types.Room is models.Room
    assert types.RoomCreateResponse == models.Data[models.Room]
    assert types.UnwrapWebhookEvent is WebhookEvent
    assert len(get_args(AssistantTool)) > 5
    assert set(get_args(ScheduledEventResponse)) == {models.ScheduledPhoneCall, models.ScheduledSMS}


def test_arguments_are_dictionaries() -> None:
    params: Any = types.MessageSendParams
    assert is_typeddict(params)
    assert params(to="+1") == {"to": "+1"}
    assert params.__required_keys__ == {"to"}
    assert {"text", "from_", "media_urls"} <= params.__optional_keys__


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match=r"'telnyx_async\.types' has no attribute 'Nothing'"):
        _ = types.Nothing  # type: ignore[attr-defined]


def test_nothing_is_loaded_before_it_is_used() -> None:
    code = (
        "import sys, telnyx_async; from telnyx_async import types; import telnyx_async.types.ai; "
        "print([name for name in sys.modules if '.models.' in name or name.endswith('._index')])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert found.stdout == "[]\n"
