"""The command ``autogen-lint``: one more host of the rules, for projects that run neither flake8 nor pylint."""
