"""Whoever imports this has all tools registered."""

from . import system
