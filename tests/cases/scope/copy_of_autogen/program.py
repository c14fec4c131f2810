"""AutoGen's files in a project are AutoGen: they are not linted, and calls of them are looked at."""
from autogen.agentchat import ConversableAgent

ConversableAgent("coder", code_execution_config={"use_docker": False}, human_input_mode="ALWAYS")  # expect: AGS010
