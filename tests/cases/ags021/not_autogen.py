import autogen_core
from agents_of_the_company import CodeExecutorAgent


class MagenticOne:
    def __init__(self, client):
        self.client = client


runner = CodeExecutorAgent("runner", None)  # ok: another library's
team = MagenticOne(None)  # ok: a class of the program's own
runtime = autogen_core.SingleThreadedAgentRuntime()
