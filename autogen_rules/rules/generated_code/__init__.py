"""Generated code (04x)."""
