"""Dictionaries that requests take: for type checkers, a program runs without them."""
