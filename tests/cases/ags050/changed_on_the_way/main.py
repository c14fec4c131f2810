"""The folders of a second module are passed to agents of a third, which complete what they are given."""

from crew import Asked, Fixed, Merged, hired
from folders import CODE, HOME, LOGS, OWN, WIDE

Asked(
    "asked",
    code_execution_config=WIDE,  # expect: AGS050
)
Merged(
    "merged",
    code_execution_config=HOME,  # expect: AGS050
)
hired(
    "hired",
    LOGS,  # expect: AGS050
)
Asked("own", code_execution_config=OWN)  # ok: a folder of its own
Fixed("fixed", code_execution_config=CODE)  # ok: it is not handed on
