import os

from autogen import AssistantAgent, UserProxyAgent

llm_config = {
    "config_list": [
        {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]},
        {
            "model": "gpt-4o-mini",
            "api_type": "azure",
            "base_url": "https://contoso.openai.azure.com",
            "api_key": os.getenv("AZURE_OPENAI_API_KEY"),
        },
        {"model": "llama3", "base_url": "http://localhost:11434/v1", "api_key": "ollama"},  # ok: a local server ignores it
    ],
}

assistant = AssistantAgent("assistant", llm_config=llm_config)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
user.initiate_chat(assistant, message="Compare the two quarterly reports.", max_turns=4)
