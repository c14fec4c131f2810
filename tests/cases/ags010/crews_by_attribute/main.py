"""Agents that another module's names make, by attribute."""

import crews

made = crews.make_user("made")  # expect: AGS010
asked = crews.user("asked", human_input_mode="ALWAYS", code_execution_config={"use_docker": False})  # expect: AGS010
person = crews.person("person", human_input_mode="ALWAYS", code_execution_config={"use_docker": False})  # expect: AGS010
boxed = crews.user("boxed", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "box"})
plain = crews.plain("plain")
size = crews.count([made, asked])
