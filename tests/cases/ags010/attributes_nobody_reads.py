"""A dict in an attribute says what it is by its name only where somebody reads it."""

from team_factory import make_team


class Judge:
    """No agent: nothing runs what a model writes for it."""

    def __init__(self) -> None:
        self.code_execution_config = {"use_docker": False}  # ok: nobody reads it


class Clerk:
    def __init__(self) -> None:
        self.own_code_execution_config = {"use_docker": False}  # expect: AGS010

    def team(self):
        return make_team(self.own_code_execution_config)
