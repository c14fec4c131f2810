"""A snippet of a guide, without imports."""

executor = DockerCommandLineCodeExecutor(work_dir="/")  # expect: AGS050
user_proxy = UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "/etc"})  # expect: AGS050
other = UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "coding"})
