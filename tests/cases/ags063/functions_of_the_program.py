"""Functions of the program's own that are adapted, and run an interpreter of another framework."""

from autogen_core.tools import FunctionTool
from autogen_ext.tools.langchain import LangChainToolAdapter
from langchain_community.utilities import WikipediaAPIWrapper
from langchain_core.tools import tool
from langchain_experimental.utilities import PythonREPL

repl = PythonREPL()
repl.run("import pandas")
encyclopedia = WikipediaAPIWrapper()


@tool
def compute(program: str) -> str:
    """Computes."""
    try:
        printed = repl.run(program)
    except Exception as error:
        return str(error)
    return f"Printed: {printed}"


@tool
async def plot(program: str) -> str:
    """Plots."""
    return await PythonREPL().arun(f"import matplotlib\n{program}")


@tool
def chart(program: str) -> str:
    """Draws."""
    lines = ["import matplotlib", program.strip()]
    script = "\n".join(lines)
    return repl.run(command=script)


@tool
def look_up(subject: str) -> str:
    """Looks up."""
    return encyclopedia.run(subject)


@tool
def version(package: str) -> str:
    """Which Python runs, and the package."""
    return repl.run("import sys; print(sys.version)") + package


@tool
def plain(package: str) -> str:
    """Calls a function that is called as the method is."""
    return run(package)


def run(text: str) -> str:
    return text


calculator = LangChainToolAdapter(compute)  # expect: AGS063
plotter = LangChainToolAdapter(langchain_tool=plot)  # expect: AGS063
drawer = LangChainToolAdapter(chart)  # expect: AGS063
reader = LangChainToolAdapter(look_up)  # ok: looks things up
about = LangChainToolAdapter(version)  # ok: what runs is written here
echo = LangChainToolAdapter(plain)  # ok
own = FunctionTool(look_up, description="Looks up.")
