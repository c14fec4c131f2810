# options: autogen-advisory=AGS930
"""Group chats that introduce every agent to every other."""

import autogen

writer = autogen.AssistantAgent("writer", llm_config=False)
editor = autogen.AssistantAgent("editor", llm_config=False)

drafting = autogen.GroupChat(agents=[writer, editor], messages=[], send_introductions=True)  # expect: AGS930

review = autogen.GroupChat(
    agents=[writer, editor],
    messages=[],
    max_round=6,
    send_introductions=True,  # expect: AGS930
)
