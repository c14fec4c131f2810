import os

from autogen import AssistantAgent, UserProxyAgent

os.environ["BING_API_KEY"] = "madeup-9f3kQz81LmVtR6"  # expect: AGS001

llm_config = {
    "config_list": [
        {"model": "gpt-4o", "api_key": "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"},  # expect: AGS001
        {
            "model": "gpt-4o-mini",
            "api_type": "azure",
            "base_url": "https://contoso.openai.azure.com",
            "api_key": os.getenv("AZURE_OPENAI_API_KEY", "madeup7c1fe94d2ab8"),  # expect: AGS001
        },
    ],
}

assistant = AssistantAgent("assistant", llm_config=llm_config)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
user.initiate_chat(assistant, message="Compare the two quarterly reports.", max_turns=4)
