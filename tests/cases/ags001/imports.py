import autogen as ag
import autogen.agentchat.assistant_agent
import autogen_ext.models.openai
from autogen.oai.client import OpenAIWrapper as Wrapper
from autogen_ext.models.openai import OpenAIChatCompletionClient as ChatClient

aliased = ag.OpenAIWrapper(api_key="sk-live-madeup-q7Zr2XvLp9Tn4Wd8")  # expect: AGS001
renamed = Wrapper(api_key="sk-live-madeup-Zr2XvLp9Tn4Wd8q7")  # expect: AGS001
renamed_client = ChatClient(api_key="sk-live-madeup-Lp9Tn4Wd8q7Zr2Xv")  # expect: AGS001
deep = autogen_ext.models.openai.OpenAIChatCompletionClient(api_key="sk-live-madeup-Tn4Wd8q7Zr2XvLp9")  # expect: AGS001
agent = autogen.agentchat.assistant_agent.AssistantAgent(
    "agent",
    llm_config={"api_key": "sk-live-madeup-Wd8q7Zr2XvLp9Tn4"},  # expect: AGS001
)
