"""Seconds."""

NO_WAIT = 0
PATIENT = 90
