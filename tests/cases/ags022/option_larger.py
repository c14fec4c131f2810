# options: autogen-max-auto-replies=200
import autogen

limit = autogen.AssistantAgent("a", llm_config=False, max_consecutive_auto_reply=200)
above = autogen.AssistantAgent("a", llm_config=False, max_consecutive_auto_reply=201)  # expect: AGS022
