executor = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": True})  # expect: AGS014
