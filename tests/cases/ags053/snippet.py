"""Without its imports a snippet's `os` and `Path` can only mean the standard library's."""

executor = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
os.chmod("script.sh", 0o755)  # expect: AGS053
Path("script.sh").chmod(0o700)  # expect: AGS053
autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"use_docker": False})  # expect: AGS010
