"""What one function of another module makes are several agents: what bounds one says nothing of another."""

from autogen import AssistantAgent
from makers import group, proxy

helper = AssistantAgent("helper", llm_config={"model": "m"})
member = proxy("member", replies=5000)  # ok: eight rounds at most
member.initiate_chat(group(member), message="Begin.")
few = proxy("few", replies=3)
few.initiate_chat(helper, message="Begin.")
many = proxy("many", replies=5000)  # expect: AGS022
many.initiate_chat(helper, message="Begin.")
wordy = proxy("wordy", stop=lambda message: "END" in message["content"])  # expect: AGS023
wordy.initiate_chat(helper, message="Begin.")
short = proxy("short", stop=lambda message: "END" in message["content"])  # ok: three turns
short.initiate_chat(helper, message="Begin.", max_turns=3)
