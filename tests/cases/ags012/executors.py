from autogen.coding import DaytonaCodeExecutor, LocalCommandLineCodeExecutor, RemyxCodeExecutor, YepCodeCodeExecutor
from autogen.coding.jupyter import DockerJupyterServer, EmbeddedIPythonCodeExecutor, JupyterCodeExecutor
from autogen.coding.kubernetes import PodCommandLineCodeExecutor

pod = PodCommandLineCodeExecutor(image="python:3.12-slim", timeout=7200)  # expect: AGS012
local = LocalCommandLineCodeExecutor(timeout=7200, work_dir="coding")  # expect: AGS010, AGS012
local_positional = LocalCommandLineCodeExecutor(7200, work_dir="coding")  # expect: AGS010, AGS012
embedded = EmbeddedIPythonCodeExecutor(timeout=7200)  # expect: AGS010, AGS012
jupyter = JupyterCodeExecutor(DockerJupyterServer(), timeout=7200)  # expect: AGS012
yepcode = YepCodeCodeExecutor(timeout=7200)  # expect: AGS012
daytona = DaytonaCodeExecutor(timeout=None)  # expect: AGS012
remyx = RemyxCodeExecutor(timeout=300)
