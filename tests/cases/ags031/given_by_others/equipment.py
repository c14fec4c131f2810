from autogen import AssistantAgent, UserProxyAgent, register_function

runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "coding"})
critic = AssistantAgent("critic", llm_config={"model": "m"})


def look(word: str) -> str:
    return word


def nested(agent):
    agent.register_nested_chats([{"recipient": runner, "message": "Check it.", "max_turns": 1}], trigger=critic)
    return agent


def nested_with_critic(agent):
    agent.register_nested_chats([{"recipient": critic, "message": "Check it.", "max_turns": 1}], trigger=runner)


def equipped(agent, executor):
    register_function(look, caller=agent, executor=executor, description="looks a word up")


def named(agent, name):
    print(agent.name, name)
