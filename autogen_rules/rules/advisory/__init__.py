"""Advisory rules, off by default (9xx)."""
