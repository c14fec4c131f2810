"""A package."""

from .sinks import execute
