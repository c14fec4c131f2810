"""Makes tools of what it is handed."""

from autogen_core.tools import FunctionTool


def made(*functions, about=""):
    return [FunctionTool(function, description=f"{about}{function.__doc__}") for function in functions]
