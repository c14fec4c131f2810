"""Options go through a comprehension that leaves some of them out, or are the fields of an object."""
from dataclasses import dataclass

from autogen import UserProxyAgent

BOX = {"use_docker": True, "work_dir": "work"}
OPTIONS = {
    "human_input_mode": "NEVER",  # expect: AGS020
    "code_execution_config": BOX,
    "max_consecutive_auto_reply": 2,
    "system_message": None,
}
TALKING = {"human_input_mode": "NEVER", "code_execution_config": BOX, "max_consecutive_auto_reply": 2, "kind": "talker"}
KEPT = ("human_input_mode", "max_consecutive_auto_reply")


@dataclass
class Profile:
    human_input_mode: str = "ALWAYS"
    max_consecutive_auto_reply: int | None = 3
    system_message: str | None = None

    def given(self) -> dict:
        return {name: value for name, value in self.__dict__.items() if value is not None}


given = UserProxyAgent("given", **{key: value for key, value in OPTIONS.items() if value is not None})
talker = UserProxyAgent("talker", code_execution_config=False, **{key: value for key, value in TALKING.items() if key in KEPT})
asked = UserProxyAgent("asked", **{key: value for key, value in TALKING.items() if key not in ("human_input_mode", "kind")})
careful = UserProxyAgent("careful", code_execution_config=BOX, **Profile().given())
alone = UserProxyAgent("alone", code_execution_config=BOX, **Profile("NEVER").given())  # expect: AGS020
whole = UserProxyAgent("whole", code_execution_config=BOX, **Profile(human_input_mode="NEVER").__dict__)  # expect: AGS020
