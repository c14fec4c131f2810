"""A policy of a third module is reported where the container is made, not where that is used."""

from autogen import AssistantAgent, ConversableAgent

from boxes import crawling_box, quiet_box

coder = AssistantAgent("coder", llm_config={"config_list": [{"model": "gpt-4o"}]})
quiet = ConversableAgent("quiet", human_input_mode="ALWAYS", code_execution_config={"executor": quiet_box()})
crawler = ConversableAgent("crawler", human_input_mode="ALWAYS", code_execution_config={"executor": crawling_box()})  # ok: reported there
for runner in (quiet, crawler):
    runner.initiate_chat(coder, message="Plot the sine.", max_turns=5)
