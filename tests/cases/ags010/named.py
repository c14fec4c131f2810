"""Dicts whose name says that they are a ``code_execution_config``, whatever takes them."""

from team_factory import make_team


def build(code_execution_config):
    return make_team(code_execution_config)


code_execution_config = {"work_dir": "coding", "use_docker": False}  # expect: AGS010
make_team(code_execution_config)

team_code_execution_config = {"work_dir": "coding"}
team_code_execution_config["use_docker"] = True  # ok: it has one in the end
make_team(team_code_execution_config)

no_code_execution_config = False
make_team(no_code_execution_config)
