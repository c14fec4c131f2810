from autogen import AssistantAgent, UserProxyAgent
from autogen.coding import LocalCommandLineCodeExecutor

executor = LocalCommandLineCodeExecutor(work_dir="scratch")  # ok: those who talk here never get it
used = LocalCommandLineCodeExecutor(work_dir="scratch")  # expect: AGS010
runners = {"spare": LocalCommandLineCodeExecutor(work_dir="scratch")}  # expect: AGS010

writer = AssistantAgent("writer", llm_config={"model": "gpt-4o"})
editor = UserProxyAgent("editor", human_input_mode="ALWAYS", code_execution_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"executor": used})
editor.initiate_chat(writer, message="Write a poem about rain.", max_turns=2)
runner.initiate_chat(writer, message="Draw a chart of rain.", max_turns=2)
