import autogen as ag
import autogen.coding as coding
import autogen.agentchat.user_proxy_agent
from autogen.agentchat import UserProxyAgent as User
from flaml import autogen as flaml_autogen

try:
    from autogen.coding import LocalCommandLineCodeExecutor
except ImportError:
    from autogen.coding.local_commandline_code_executor import LocalCommandLineCodeExecutor

first = ag.UserProxyAgent("first", code_execution_config={"use_docker": False})  # expect: AGS010
second = User("second", code_execution_config={"use_docker": False})  # expect: AGS010
third = coding.LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
fourth = autogen.agentchat.user_proxy_agent.UserProxyAgent("u", code_execution_config={"use_docker": False})  # expect: AGS010
fifth = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
sixth = flaml_autogen.UserProxyAgent("sixth", code_execution_config={"use_docker": False})  # expect: AGS010
