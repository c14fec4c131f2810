"""Tools and components (06x)."""
