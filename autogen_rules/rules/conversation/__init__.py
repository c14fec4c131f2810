"""Conversation (03x)."""
