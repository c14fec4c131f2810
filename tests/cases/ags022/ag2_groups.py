"""AG2's swarms and group patterns, whose max_rounds is 20 unless given."""

import autogen
from autogen.agentchat import initiate_chats, initiate_group_chat, initiate_swarm_chat
from autogen.agentchat.group.patterns import AutoPattern
from plans import OPTIONS

writer = autogen.ConversableAgent("writer", llm_config=False)

in_swarm = autogen.UserProxyAgent("in_swarm", human_input_mode="NEVER", code_execution_config=False)
initiate_swarm_chat(initial_agent=writer, messages="Go.", agents=[writer], user_agent=in_swarm)

in_pattern = autogen.UserProxyAgent("in_pattern", human_input_mode="NEVER", code_execution_config=False)
pattern = AutoPattern(initial_agent=writer, agents=[writer], user_agent=in_pattern)
initiate_group_chat(pattern=pattern, messages="Go.", max_rounds=5)

sends = autogen.UserProxyAgent("sends", human_input_mode="NEVER", code_execution_config=False)
initiate_chats([{"sender": sends, "recipient": writer, "message": "Go.", "max_turns": 3}])

by_name = autogen.UserProxyAgent("by_name", human_input_mode="NEVER", code_execution_config=False)
initiate_chats(chat_queue=[{"sender": by_name, "recipient": writer, "message": "Go.", "max_turns": 3}])

unpacked = autogen.UserProxyAgent("unpacked", human_input_mode="NEVER", code_execution_config=False)
unpacked.initiate_chats(**OPTIONS)  # ok: its chats may have max_turns

runs = autogen.UserProxyAgent("runs", human_input_mode="NEVER", code_execution_config=False)
runs.run(writer, message="Go.", max_turns=2)

endless = autogen.UserProxyAgent("endless", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
initiate_chats([{"sender": endless, "recipient": writer, "message": "Go."}])

runs_on = autogen.UserProxyAgent("runs_on", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
runs_on.run(writer, message="Go.")
