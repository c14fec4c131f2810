import coding
from autogen import UserProxyAgent
from coding import BARE

first = UserProxyAgent(
    "first",
    code_execution_config=coding.HOST,  # expect: AGS010
)
second = UserProxyAgent("second", code_execution_config=coding.HOST)  # ok: once per value
third = UserProxyAgent(
    "third",
    code_execution_config=BARE,  # expect: AGS010
)
fourth = UserProxyAgent("fourth", code_execution_config=coding.CONTAINER)
fifth = UserProxyAgent("fifth", code_execution_config={**BARE, "use_docker": True})
sixth = UserProxyAgent("sixth", code_execution_config=coding.local())  # expect: AGS010
