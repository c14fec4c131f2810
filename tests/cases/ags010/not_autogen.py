import autogen
from sandbox_of_the_company import LocalCommandLineCodeExecutor, execute_code


class UserProxyAgent:
    def __init__(self, name, code_execution_config):
        self.name = name


executor = LocalCommandLineCodeExecutor(work_dir="coding")  # ok: another library's
execute_code("print(1)", use_docker=False)  # ok: another library's
user = UserProxyAgent("user", code_execution_config={"use_docker": False})  # ok: a class of the program's own
agent = autogen.AssistantAgent("agent", llm_config=False)


def shadowed(autogen):
    return autogen.UserProxyAgent("user", code_execution_config={"use_docker": False})  # ok: a parameter's attribute
