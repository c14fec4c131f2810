"""Controls that do nothing (07x)."""
