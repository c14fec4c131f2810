"""Code execution (01x)."""
