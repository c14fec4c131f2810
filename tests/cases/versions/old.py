# options: autogen-version=0.2.3
"""Before 0.2.10 every ConversableAgent executed code unless told not to."""

from autogen import AssistantAgent, ConversableAgent

agent = ConversableAgent("agent", human_input_mode="NEVER")  # expect: AGS020
assistant = AssistantAgent("assistant")  # ok: an AssistantAgent never did
off = ConversableAgent("off", human_input_mode="NEVER", code_execution_config=False)
