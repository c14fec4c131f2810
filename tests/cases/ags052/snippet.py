"""A snippet of a guide, without imports."""


@user_proxy.register_for_execution()
@assistant.register_for_llm(description="Read a file.")
def read_file(path: str) -> str:
    print(path)
    with open(path) as file:  # expect: AGS052
        return file.read()
