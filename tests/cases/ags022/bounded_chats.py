import autogen
from deployment import TURNS

assistant = autogen.AssistantAgent("assistant", llm_config=False)

starts = autogen.UserProxyAgent("starts", human_input_mode="NEVER", code_execution_config=False)
starts.initiate_chat(assistant, message="Go.", max_turns=3)

receives = autogen.UserProxyAgent("receives", human_input_mode="NEVER", code_execution_config=False)
assistant.initiate_chat(receives, message="Go.", max_turns=3)

receives_by_name = autogen.UserProxyAgent("receives", human_input_mode="NEVER", code_execution_config=False)
assistant.initiate_chat(recipient=receives_by_name, message="Go.", max_turns=3)

unknown_turns = autogen.UserProxyAgent("unknown", human_input_mode="NEVER", code_execution_config=False)
unknown_turns.initiate_chat(assistant, message="Go.", max_turns=TURNS)  # ok: an unknown limit is a limit

runs = autogen.UserProxyAgent("runs", human_input_mode="NEVER", code_execution_config=False)
runs.run(assistant, message="Go.", max_turns=3).process()

nested = autogen.UserProxyAgent("nested", human_input_mode="NEVER", code_execution_config=False)
assistant.register_nested_chats(
    [{"recipient": nested, "message": "Check it.", "max_turns": 2}],
    trigger=starts,
)


async def asynchronous():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    await user.a_initiate_chat(assistant, message="Go.", max_turns=3)


unbounded = autogen.UserProxyAgent("unbounded", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
unbounded.initiate_chat(assistant, message="Go.")

unlimited = autogen.UserProxyAgent("unlimited", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
unlimited.initiate_chat(assistant, message="Go.", max_turns=None)  # expect: AGS030

nested_unbounded = autogen.UserProxyAgent("nested", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
assistant.register_nested_chats([{"recipient": nested_unbounded, "message": "Check it."}], trigger=starts)

unused = autogen.UserProxyAgent("unused", human_input_mode="NEVER", code_execution_config=False)  # ok: no chat names it
