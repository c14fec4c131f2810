import autogen

writer = autogen.AssistantAgent("writer", llm_config=False)
critic = autogen.AssistantAgent("critic", llm_config=False)

by_sender = autogen.AssistantAgent("by_sender", is_termination_msg=lambda m: "DONE" in m["content"])
writer.register_nested_chats([{"sender": by_sender, "recipient": critic, "message": "Go.", "max_turns": 1}], trigger=critic)

unbounded = autogen.AssistantAgent("unbounded", is_termination_msg=lambda m: "DONE" in m["content"])  # expect: AGS023
writer.register_nested_chats([{"recipient": unbounded, "message": "Go."}], trigger=critic)

in_list = autogen.AssistantAgent("in_list", is_termination_msg=lambda m: "DONE" in m["content"])
members = [writer, in_list]
chat = autogen.GroupChat(agents=members, messages=[], max_round=8)

runner = autogen.AssistantAgent("runner", is_termination_msg=lambda m: "DONE" in m["content"])
runner.run(writer, message="Go.", max_turns=3).process()

for topic in ("rain", "snow"):
    looped = autogen.AssistantAgent("looped", is_termination_msg=lambda m: "DONE" in m["content"])
    looped.initiate_chat(writer, message="Go.", max_turns=2)

manager = autogen.GroupChatManager(
    groupchat=autogen.GroupChat(agents=[writer, critic], messages=[]),
    is_termination_msg=lambda m: "DONE" in m["content"],
)
