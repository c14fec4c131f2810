from autogen import *
from autogen.coding import *

user = UserProxyAgent("user", code_execution_config={"work_dir": "coding"})  # expect: AGS010
executor = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
