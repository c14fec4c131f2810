"""A snippet of a guide, without imports."""

user_proxy = UserProxyAgent(
    "user_proxy",
    human_input_mode="ALWAYS",
    code_execution_config={
        "use_docker": True,
        "docker_network": "none",  # expect: AGS070
    },
)
assistant = AssistantAgent("assistant", llm_config={"config_list": config_list, "cache_seed": False})  # expect: AGS070
