"""A package of the project that happens to be called autogen."""
from .store import Cache
