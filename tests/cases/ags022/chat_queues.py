import autogen

writer = autogen.AssistantAgent("writer", llm_config=False)
critic = autogen.AssistantAgent("critic", llm_config=False)

starts = autogen.UserProxyAgent("starts", human_input_mode="NEVER", code_execution_config=False)
starts.initiate_chats(
    [
        {"recipient": writer, "message": "Write it.", "max_turns": 3},
        {"recipient": critic, "message": "Review it.", "max_turns": 2},
    ]
)

sends = autogen.UserProxyAgent("sends", human_input_mode="NEVER", code_execution_config=False)
autogen.initiate_chats([{"sender": sends, "recipient": writer, "message": "Write it.", "max_turns": 3}])

unbounded = autogen.UserProxyAgent("unbounded", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
unbounded.initiate_chats([{"recipient": writer, "message": "Write it."}, {"recipient": critic, "message": "Review it."}])
