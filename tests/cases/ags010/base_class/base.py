from autogen import UserProxyAgent

CODING = {"work_dir": "coding", "use_docker": False}  # expect: AGS010


class Runner(UserProxyAgent):
    def __init__(self, name, **options):
        super().__init__(name, code_execution_config=CODING, **options)
