executor = DockerCommandLineCodeExecutor(image="python:3.12-slim", timeout=7200)  # expect: AGS012
other = DockerCommandLineCodeExecutor(image="python:3.12-slim", timeout=timeout)  # ok: unknown
