"""The class comes from one module, the values from another."""

from notes import Noted, Running
from options import LIMITS, WORK

writer = Noted(
    [],
    "writer",
    llm_config=LIMITS,  # expect: AGS002
    human_input_mode="ALWAYS",
    code_execution_config=WORK,  # expect: AGS010
)
runner = Running("runner")  # ok: reported where it is written
