"""A snippet of a guide, without imports."""

assistant = AssistantAgent("assistant", llm_config=llm_config)
user_proxy = UserProxyAgent("user_proxy", code_execution_config=False)


@user_proxy.register_for_execution()
@assistant.register_for_llm(description="Read a file.")
def read_file(path: str) -> str:
    print(path)
    with open(path) as file:  # expect: AGS052
        return file.read()
