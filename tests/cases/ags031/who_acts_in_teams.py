# options: autogen-advisory=AGS932
"""Teams of AutoGen 0.4: the visitor's words matter where a member can act on them."""

from autogen_agentchat.agents import AssistantAgent, BaseChatAgent, CodeExecutorAgent, SocietyOfMindAgent, UserProxyAgent
from autogen_agentchat.teams import GraphFlow, MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.agents.openai import OpenAIAgent
from autogen_ext.agents.web_surfer import MultimodalWebSurfer
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.tools.code_execution import PythonCodeExecutionTool
from autogen_ext.tools.mcp import McpWorkbench
from fastapi import FastAPI
from places import box, more_tools

app = FastAPI()


def look_up(word: str) -> str:
    return word.upper()


class Echo(BaseChatAgent):
    async def on_messages(self, messages, cancellation_token):
        return messages[-1]


class Named(AssistantAgent):
    """An assistant that is only called otherwise."""


writer = AssistantAgent("writer", model_client=None)
critic = AssistantAgent("critic", model_client=None, handoffs=["writer"], tools=[])
tooled = AssistantAgent("tooled", model_client=None, tools=[look_up])
served = AssistantAgent("served", model_client=None, workbench=McpWorkbench(None))
coding = AssistantAgent("coding", model_client=None, tools=[PythonCodeExecutionTool(box)])
unseen = AssistantAgent("unseen", model_client=None, tools=more_tools)
surfer = MultimodalWebSurfer("surfer", model_client=None)
runner = CodeExecutorAgent("runner", DockerCommandLineCodeExecutor(), approval_func=lambda request: input(request.code))
person = UserProxyAgent("person")
searching = OpenAIAgent("searching", "searches", None, "m", "search", tools=["web_search_preview"])
served_elsewhere = OpenAIAgent("served", "is served", None, "m", "ask", tools=[{"type": "mcp", "server_url": "https://contoso.com"}])
talking = OpenAIAgent("talking", "talks", None, "m", "talk", tools=[])
quiet = RoundRobinGroupChat([writer, critic], max_turns=4)


@app.post("/ask")
async def ask(text: str):
    await writer.run(task=text)  # expect: AGS932, AGS033
    await Named("named", model_client=None).run(task=text)  # expect: AGS932
    await Echo("echo", "echoes").run(task=text)  # expect: AGS031
    await RoundRobinGroupChat([writer, critic, person], max_turns=4).run(task=text)  # expect: AGS932
    await RoundRobinGroupChat([writer, tooled], max_turns=4).run(task=text)  # expect: AGS031
    await SelectorGroupChat([writer, served], None, max_turns=4).run_stream(task=text)  # expect: AGS031
    await Swarm([writer, coding], max_turns=4).run(task=text)  # expect: AGS031
    await GraphFlow([writer, unseen], None).run(task=text)  # expect: AGS031
    await MagenticOneGroupChat([writer, surfer], None).run(task=text)  # expect: AGS031
    await RoundRobinGroupChat([writer, runner], max_turns=4).run(task=text)  # expect: AGS031
    await RoundRobinGroupChat([writer, searching], max_turns=4).run(task=text)  # expect: AGS031
    await RoundRobinGroupChat([writer, served_elsewhere], max_turns=4).run(task=text)  # expect: AGS031
    await RoundRobinGroupChat([writer, talking], max_turns=4).run(task=text)  # expect: AGS932
    inner = RoundRobinGroupChat([writer, tooled], max_turns=2)
    await RoundRobinGroupChat([writer, inner], max_turns=4).run(task=text)  # expect: AGS031
    await SocietyOfMindAgent("society", team=inner, model_client=None).run(task=text)  # expect: AGS031
    await SocietyOfMindAgent("society", team=quiet, model_client=None).run(task=text)  # expect: AGS932
    await RoundRobinGroupChat([writer, *more_tools], max_turns=4).run(task=text)  # expect: AGS031
    pair = [AssistantAgent(name, model_client=None) for name in ("early", "late")]
    await RoundRobinGroupChat(pair, max_turns=4).run(task=text)  # expect: AGS932
    await RoundRobinGroupChat([AssistantAgent(name, None, tools=[look_up]) for name in ("a", "b")], max_turns=4).run(task=text)  # expect: AGS031
    await RoundRobinGroupChat([AssistantAgent(name, None) for name in names() if name], max_turns=4).run(task=text)  # expect: AGS932
