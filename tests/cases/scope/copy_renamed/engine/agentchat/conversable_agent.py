"""Under another name a copy is the project's own code."""
import autogen


class ConversableAgent(autogen.ConversableAgent):
    def run(self, code):
        exec(code)  # expect: AGS040
