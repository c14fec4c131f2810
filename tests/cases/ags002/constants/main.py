from autogen import AssistantAgent, OpenAIWrapper

import limits
from limits import LLM_TIMEOUT as NO_TIMEOUT

first = OpenAIWrapper(
    model="gpt-4o",
    timeout=NO_TIMEOUT,  # expect: AGS002
)
second = OpenAIWrapper(model="gpt-4o", timeout=limits.LLM_TIMEOUT)  # ok: the same value again
third = AssistantAgent("third", llm_config={"model": "gpt-4o", "timeout": limits.SHORT})
