"""Settings for other modules: dicts whose name says that they are a ``code_execution_config``."""

from team_factory import make_team

code_execution_config = {"work_dir": "coding", "use_docker": False}  # expect: AGS010

team_code_execution_config = {"work_dir": "coding"}
team_code_execution_config["use_docker"] = True  # ok: it has one in the end

no_code_execution_config = False

passed_code_execution_config = {"work_dir": "coding"}
make_team(passed_code_execution_config)  # ok: the callee may complete it

options = {"code_execution_config": {"work_dir": "coding", "use_docker": False}}  # expect: AGS010

in_steps = {"name": "coder"}
in_steps["code_execution_config"] = {"work_dir": "coding", "use_docker": False}  # expect: AGS010


def build(code_execution_config):
    return make_team(code_execution_config)


class Stage:
    human_input_mode: str = "NEVER"
    code_execution_config: dict = {}  # ok: nothing is set


class Ready:
    code_execution_config: dict = {"work_dir": "work"}  # expect: AGS010


filled_code_execution_config = {}
filled_code_execution_config["use_docker"] = False  # expect: AGS010
