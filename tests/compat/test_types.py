"""`telnyx_async.types`: the official names of types, which are ours."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from typing import Any, get_args, is_typeddict

import pytest

from telnyx_async import models, types
from telnyx_async.types._index import PARAMS, TYPES
from telnyx_async.webhooks import WebhookEvent


@pytest.mark.parametrize("path", sorted(TYPES))
def test_every_name_resolves(path: str) -> None:
    module = import_module(".".join(filter(None, ("telnyx_async.types", path))))
    names = dir(module)
    assert set(names) == {*TYPES[path], *PARAMS[path]} == set(module.__all__)
    for name in names:
        assert getattr(module, name) is getattr(module, name)


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
