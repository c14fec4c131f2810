"""Without its imports a snippet's `os` and `Path` can only mean the standard library's."""

SCRIPT = extract_code(text)[0][1]
executor = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
os.chmod(SCRIPT, 0o755)  # expect: AGS053
Path(SCRIPT).chmod(0o700)  # expect: AGS053
autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"use_docker": False})  # expect: AGS010
