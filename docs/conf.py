"""Sphinx: `nox -s docs` builds the pages into `docs/_build`."""

from importlib.metadata import version as installed

project = "telnyx-async"
author = "The telnyx-async authors"
release = version = installed("telnyx-async")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "examples"]
html_theme = "furo"
nitpicky = False
autodoc_member_order = "bysource"
autodoc_typehints = "description"
