"""Every operation, as the description says it, against a server that records what arrives."""

import pytest

pytest.register_assert_rewrite(f"{__name__}.expectation", f"{__name__}.reading")
