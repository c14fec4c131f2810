"""File system (05x)."""
