import os

import autogen
from settings_of_the_deployment import USE_DOCKER

false = autogen.UserProxyAgent("u", code_execution_config={"work_dir": "coding", "use_docker": False})  # expect: AGS010
zero = autogen.UserProxyAgent("u", code_execution_config={"work_dir": "coding", "use_docker": 0})  # expect: AGS010
none = autogen.UserProxyAgent("u", code_execution_config={"work_dir": "coding", "use_docker": None})  # expect: AGS010
text = autogen.UserProxyAgent("u", code_execution_config={"work_dir": "coding", "use_docker": ""})  # expect: AGS010
images = autogen.UserProxyAgent("u", code_execution_config={"work_dir": "coding", "use_docker": []})  # expect: AGS010
missing = autogen.UserProxyAgent("u", code_execution_config={"work_dir": "coding"})  # expect: AGS010
empty = autogen.UserProxyAgent("u", code_execution_config={})  # expect: AGS010
nothing = autogen.UserProxyAgent("u", code_execution_config=None)  # expect: AGS010
true = autogen.UserProxyAgent("u", code_execution_config={"work_dir": "coding", "use_docker": True})
image = autogen.UserProxyAgent("u", code_execution_config={"work_dir": "coding", "use_docker": "python:3.12-slim"})
image_list = autogen.UserProxyAgent("u", code_execution_config={"work_dir": "coding", "use_docker": ["python:3.12-slim"]})
off = autogen.UserProxyAgent("u", code_execution_config=False)
omitted = autogen.UserProxyAgent("u", human_input_mode="ALWAYS")  # ok: the default runs code in a container
unknown = autogen.UserProxyAgent("u", code_execution_config={"use_docker": USE_DOCKER})  # ok: unknown
environment = autogen.UserProxyAgent("u", code_execution_config={"use_docker": os.getenv("USE_DOCKER")})  # ok: unknown
unknown_config = autogen.UserProxyAgent("u", code_execution_config=USE_DOCKER)  # ok: unknown

conversable = autogen.ConversableAgent("c", code_execution_config={"use_docker": False})  # expect: AGS010
conversable_none = autogen.ConversableAgent("c", code_execution_config=None)  # expect: AGS010
conversable_omitted = autogen.ConversableAgent("c")  # ok: a ConversableAgent executes nothing by default
assistant = autogen.AssistantAgent(
    "a",
    human_input_mode="ALWAYS",
    code_execution_config={
        "last_n_messages": 1,
        "use_docker": False,  # expect: AGS010
    },
)
multi_line = autogen.UserProxyAgent(
    "u",
    code_execution_config={  # expect: AGS010
        "work_dir": "coding",
        "last_n_messages": 2,
        "timeout": 60,
    },
)
positional = autogen.UserProxyAgent("u", None, 3, "ALWAYS", None, {"use_docker": False})  # expect: AGS010
