"""A value that is wrong only where it meets an agent that executes code."""
from autogen import AssistantAgent

MODE = "NEVER"
writer = AssistantAgent("writer", human_input_mode=MODE)
