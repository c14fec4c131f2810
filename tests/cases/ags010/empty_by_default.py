"""An empty dict is what a field has until something is set; given to an agent, it means on."""

from autogen import ConversableAgent


class Spec:
    code_execution_config: dict = {}


nothing_set = {}  # expect: AGS010
ConversableAgent("runner", code_execution_config=nothing_set, human_input_mode="ALWAYS")
