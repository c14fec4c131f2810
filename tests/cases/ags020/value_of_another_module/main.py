from autogen import UserProxyAgent
from modes import MODE

runner = UserProxyAgent(
    "runner",
    human_input_mode=MODE,  # expect: AGS020
    max_consecutive_auto_reply=2,
    code_execution_config={"use_docker": True, "work_dir": "runs"},
)
