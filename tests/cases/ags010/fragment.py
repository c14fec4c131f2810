user = UserProxyAgent("user", code_execution_config={"work_dir": "coding", "use_docker": False})  # expect: AGS010
executor = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
unknown = UserProxyAgent("user", code_execution_config=code_execution_config)  # ok: unknown
