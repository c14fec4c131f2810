"""What one call of a lambda passes belongs together, as with a function."""

from autogen import UserProxyAgent

BOX = {"use_docker": True, "work_dir": "box"}
make = lambda name, mode="ALWAYS", code=False: UserProxyAgent(name, human_input_mode=mode, code_execution_config=code)  # noqa: E731

talker = make("talker", "NEVER")  # ok: it executes nothing
asked = make("asked", code=BOX)  # ok: a person is asked
runner = make("runner", "NEVER", BOX)  # expect: AGS020
runner.initiate_chat(talker, message="Print one.", max_turns=2)
