"""Sphinx: `nox -s docs` builds the pages into `docs/_build`."""

import re

from sphinx.application import Sphinx

from telnyx_async import __version__

project = "telnyx-async"
author = "The telnyx-async authors"
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build", "examples"]
html_theme = "furo"
smartquotes = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
python_maximum_signature_line_length = 88
myst_heading_anchors = 2


def from_markdown(*arguments: object) -> None:
    """Docstrings have code in single backticks, or indented: reStructuredText wants more."""
    lines = arguments[-1]
    assert isinstance(lines, list)
    text = re.sub(r"(?<!`)`([^`]+)`(?!`)", r"``\1``", "\n".join(lines))
    lines[:] = re.sub(r"\n\n(?= {4}\S)", "\n\n::\n\n", text).split("\n")


def setup(app: Sphinx) -> None:
    app.connect("autodoc-process-docstring", from_markdown)
