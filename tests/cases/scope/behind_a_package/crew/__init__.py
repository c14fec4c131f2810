from .manager import CrewManager

__all__ = ["CrewManager"]
