"""Credentials and model configuration (00x)."""
