# options: autogen-advisory=AGS911
"""Images of every generation."""

import os

import autogen
from ag2.extensions.docker import DockerEnvironment
from autogen.coding import DockerCommandLineCodeExecutor
from autogen.coding.jupyter import DockerJupyterServer
from autogen.environments import DockerPythonEnvironment
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as NewDocker

DIGEST = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

DockerCommandLineCodeExecutor(work_dir="coding", image="python")  # expect: AGS911
DockerCommandLineCodeExecutor(work_dir="coding", image="python:latest")  # expect: AGS911
DockerCommandLineCodeExecutor(work_dir="coding", image="ghcr.io/example/runner")  # expect: AGS911
DockerCommandLineCodeExecutor(work_dir="coding", image="localhost:5000/runner")  # expect: AGS911
DockerCommandLineCodeExecutor(work_dir="coding", image="python:3.12-slim")
DockerCommandLineCodeExecutor(work_dir="coding", image="localhost:5000/runner:1.4")
DockerCommandLineCodeExecutor(work_dir="coding", image=f"python@{DIGEST}")
DockerCommandLineCodeExecutor(work_dir="coding", image=os.environ["IMAGE"])  # ok: unknown
DockerCommandLineCodeExecutor(work_dir="coding")  # ok: not written down
DockerCommandLineCodeExecutor("python", work_dir="coding")  # expect: AGS911
NewDocker(image="python", work_dir="coding")  # expect: AGS911
NewDocker(image="python:3.12-slim", work_dir="coding")
DockerEnvironment(image="python")  # expect: AGS911
DockerPythonEnvironment(image="python")  # expect: AGS911
DockerJupyterServer(custom_image_name="example/jupyter")  # expect: AGS911
DockerJupyterServer(custom_image_name="example/jupyter:2.1")

autogen.UserProxyAgent("user", code_execution_config={"use_docker": "python", "work_dir": "coding"})  # expect: AGS911
autogen.UserProxyAgent("user", code_execution_config={"use_docker": "python:latest", "work_dir": "coding"})  # expect: AGS911
autogen.UserProxyAgent("user", code_execution_config={"use_docker": "python:3.12", "work_dir": "coding"})
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "coding"})
autogen.UserProxyAgent("user", code_execution_config={"use_docker": ["python:3.12", "python"], "work_dir": "coding"})  # expect: AGS911

IMAGE = "python"  # expect: AGS911
DockerCommandLineCodeExecutor(image=IMAGE, work_dir="coding")
TAG = "3.12-slim"
DockerCommandLineCodeExecutor(image=f"python:{TAG}", work_dir="coding")
DockerCommandLineCodeExecutor(image="python:" + TAG, work_dir="coding")
