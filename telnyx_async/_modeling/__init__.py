"""Models: what the API answers with, and how JSON becomes one."""
