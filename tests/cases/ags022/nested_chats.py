import autogen

writer = autogen.AssistantAgent("writer", llm_config=False)
critic = autogen.AssistantAgent("critic", llm_config=False)

by_name = autogen.UserProxyAgent("by_name", human_input_mode="NEVER", code_execution_config=False)
queue = [{"recipient": critic, "sender": by_name, "message": "Review it.", "max_turns": 1}]
writer.register_nested_chats(queue, trigger=critic)

by_keyword = autogen.UserProxyAgent("by_keyword", human_input_mode="NEVER", code_execution_config=False)
writer.register_nested_chats(
    chat_queue=[{"recipient": by_keyword, "message": "Check it.", "max_turns": 2}],
    trigger=critic,
)

owner = autogen.UserProxyAgent("owner", human_input_mode="NEVER", code_execution_config=False)
owner.register_nested_chats(
    [{"recipient": critic, "message": "Review it.", "max_turns": 2}],
    trigger=writer,
)

with_summary = autogen.UserProxyAgent("with_summary", human_input_mode="NEVER", code_execution_config=False)
chats = []
chats.append({"recipient": with_summary, "message": "Sum up.", "max_turns": 1, "summary_method": "last_msg"})
writer.register_nested_chats(chats, trigger=critic)
