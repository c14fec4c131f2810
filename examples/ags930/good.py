# options: autogen-advisory=AGS930
"""Group chats without introductions."""

import autogen

writer = autogen.AssistantAgent("writer", llm_config=False)
editor = autogen.AssistantAgent("editor", llm_config=False)

drafting = autogen.GroupChat(agents=[writer, editor], messages=[])

review = autogen.GroupChat(
    agents=[writer, editor],
    messages=[],
    max_round=6,
    send_introductions=False,
)
