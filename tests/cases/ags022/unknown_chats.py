import autogen
from plans import OPTIONS, QUEUE

assistant = autogen.AssistantAgent("assistant", llm_config=False)

options = autogen.UserProxyAgent("options", human_input_mode="NEVER", code_execution_config=False)
options.initiate_chat(assistant, message="Go.", **OPTIONS)  # ok: they may hold max_turns

queue = autogen.UserProxyAgent("queue", human_input_mode="NEVER", code_execution_config=False)
queue.initiate_chats(QUEUE)  # ok: its chats may have max_turns

entry = autogen.UserProxyAgent("entry", human_input_mode="NEVER", code_execution_config=False)
entry.initiate_chats([{"recipient": assistant, "message": "Go.", **OPTIONS}])  # ok: the same

positional = autogen.UserProxyAgent("positional", human_input_mode="NEVER", code_execution_config=False)
positional.initiate_chat(assistant, True, False, None, 3, message="Go.")
