from lib import Runner, UserProxyAgent

user = UserProxyAgent("user", code_execution_config={"use_docker": False})  # expect: AGS010
runner = Runner("runner", code_execution_config={"work_dir": "coding"})  # expect: AGS010
