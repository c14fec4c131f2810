import autogen
from hardening import harden

config = {"work_dir": "coding", "use_docker": True}
first = autogen.UserProxyAgent("first", code_execution_config=config)
config["use_docker"] = False  # expect: AGS010
second = autogen.UserProxyAgent("second", code_execution_config=config)

built = {"work_dir": "coding"}
built["use_docker"] = True
third = autogen.UserProxyAgent("third", code_execution_config=built)
copied = built.copy()
copied["use_docker"] = False  # expect: AGS010
fourth = autogen.UserProxyAgent("fourth", code_execution_config=copied)

printed = {"work_dir": "coding"}  # expect: AGS010
print(printed)
fifth = autogen.UserProxyAgent("fifth", code_execution_config=printed)

late = {"work_dir": "coding"}  # expect: AGS010
sixth = autogen.UserProxyAgent("sixth", code_execution_config=late)
harden(late)

stored = {"work_dir": "coding"}
same = stored
harden(same)
seventh = autogen.UserProxyAgent("seventh", code_execution_config=stored)  # ok: harden may have set it under the other name


def with_more(extra):
    return autogen.UserProxyAgent("eighth", code_execution_config={"use_docker": False, **extra})  # ok: extra may override it
