"""Those who answer: mixins, and an agent."""

from autogen import UserProxyAgent


class Nods:
    def get_human_input(self, prompt, **kwargs):
        return "go on"


class Asks:
    def get_human_input(self, prompt, **kwargs):
        return input(prompt)


class Silent(UserProxyAgent):
    def get_human_input(self, prompt, **kwargs):  # expect: AGS024
        return ""
