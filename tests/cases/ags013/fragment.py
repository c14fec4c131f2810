executor = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": "bridge"})  # expect: AGS013
