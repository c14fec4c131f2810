"""The class comes from one module, the value from another."""
from crews import Changed, Logged
from values import HERE

runner = Logged(
    "run.log",
    "runner",
    level="debug",
    human_input_mode="ALWAYS",
    code_execution_config=HERE,  # expect: AGS010
)
by_position = Logged("run.log", "second", None, 3, "ALWAYS", None, HERE)  # ok: once per value
quiet = Changed("quiet", human_input_mode="ALWAYS", code_execution_config=HERE)  # ok: the class replaces it
