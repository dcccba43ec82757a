"""`telnyx` as `docs/migration.md` has it replaced: new imports, nothing else."""

from __future__ import annotations

import _imports as _imports

from telnyx_async import *  # noqa: F403
from telnyx_async import AsyncTelnyx
from telnyx_sync import Telnyx

__all__ = ["AsyncTelnyx", "Telnyx"]
