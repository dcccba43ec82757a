"""Sphinx: `nox -s docs` builds the pages into `docs/_build`."""

import re
import sys
from pathlib import Path

from sphinx.application import Sphinx

from telnyx_async import __version__

sys.path.insert(0, str(Path(__file__).parents[1]))

from codegen.reference import write

project = "telnyx-async"
author = "The telnyx-async authors"
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "examples"]
html_theme = "furo"
html_title = "telnyx-async"
html_show_copyright = False
html_use_index = False  # entries are for the search: a page of 3,000 helps nobody
smartquotes = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
python_maximum_signature_line_length = 88
myst_heading_anchors = 2
myst_enable_extensions = ["colon_fence"]
html_static_path = ["_static"]
html_css_files = ["site.css"]


def from_markdown(*arguments: object) -> None:
    """Docstrings have code in single backticks, or indented: reStructuredText wants more."""
    lines = arguments[-1]
    assert isinstance(lines, list)
    text = re.sub(r"(?<!`)`([^`]+)`(?!`)", r"``\1``", "\n".join(lines))
    lines[:] = re.sub(r"\n\n(?= {4}\S)", "\n\n::\n\n", text).split("\n")


def write_reference(app: Sphinx) -> None:
    """Write the pages of all resources, models and events, which the repository does not have."""
    write(Path(app.srcdir) / "reference")


def setup(app: Sphinx) -> None:
    app.connect("builder-inited", write_reference)
    app.connect("autodoc-process-docstring", from_markdown)
