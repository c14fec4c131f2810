"""Whom an agent talks with bounds nothing by being of a class that takes its mode for its base."""

import os

from autogen import AssistantAgent, LLMConfig, ReasoningAgent, UserProxyAgent
from autogen.agentchat.contrib.gpt_assistant_agent import GPTAssistantAgent
from autogen.agentchat.contrib.llava_agent import LLaVAAgent
from autogen.agents.experimental import DocAgent, WebSurferAgent

llm_config = LLMConfig({"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]})

clerk = UserProxyAgent("clerk", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
clerk.initiate_chat(GPTAssistantAgent("archive", llm_config=llm_config), message="Which years are on file?")

guide = UserProxyAgent("guide", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
guide.initiate_chat(WebSurferAgent(name="surfer", llm_config=llm_config), message="When does the museum open?")

viewer = UserProxyAgent("viewer", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
viewer.initiate_chat(LLaVAAgent("eyes", llm_config=llm_config), message="What is on the poster?")

reader = UserProxyAgent("reader", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
reader.initiate_chat(DocAgent("pages", llm_config=llm_config), message="Sum up the annual report.")

# ok: the partner says when it stops
pupil = UserProxyAgent("pupil", human_input_mode="NEVER", code_execution_config=False)
pupil.initiate_chat(ReasoningAgent("thinker", llm_config=llm_config, max_consecutive_auto_reply=6), message="Why is the sky blue?")

# ok: the partner asks a person each time
trainee = UserProxyAgent("trainee", human_input_mode="NEVER", code_execution_config=False)
trainee.initiate_chat(AssistantAgent("tutor", llm_config=llm_config, human_input_mode="ALWAYS"), message="Test me.")
