"""A text that names its agents is written in the source as far as the names are."""

from autogen import AssistantAgent, UserProxyAgent

settings = {"model": "m", "cache_seed": 7}  # ok: an experiment
writer = AssistantAgent("writer", llm_config=settings)
critic = AssistantAgent(name="critic", llm_config=settings)
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)

person.initiate_chat(writer, message=f"{writer.name}, write a haiku; {critic.name} will read it.")
