"""Without a version, an omitted code_execution_config of a ConversableAgent means off, as in every release since 0.2.10."""

from autogen import ConversableAgent

agent = ConversableAgent("agent", human_input_mode="NEVER")  # ok: off in the releases of today
