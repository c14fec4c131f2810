# options: autogen-max-auto-replies=3
import autogen

limit = autogen.AssistantAgent("a", llm_config=False, max_consecutive_auto_reply=3)
above = autogen.AssistantAgent("a", llm_config=False, max_consecutive_auto_reply=4)  # expect: AGS022
