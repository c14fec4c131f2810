import endpoints
from autogen import AssistantAgent, OpenAIWrapper

first = OpenAIWrapper(
    model="a",
    base_url=endpoints.URL,  # expect: AGS005
)
second = OpenAIWrapper(model="a", base_url=endpoints.URL)  # ok: once per value
third = OpenAIWrapper(model="a", base_url=endpoints.LOCAL_URL)
fourth = AssistantAgent("fourth", llm_config={"model": "a", "base_url": f"http://{endpoints.HOST}:8000"})  # expect: AGS005
