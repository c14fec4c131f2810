"""Calls and names of libraries that bring in text from outside the program."""

from __future__ import annotations

OUTSIDE_CALLS = {
    "builtins.input": "input()",
    "builtins.raw_input": "input()",
    "getpass.getpass": "getpass()",
    "sys.stdin.read": "sys.stdin",
    "sys.stdin.readline": "sys.stdin",
    "sys.stdin.readlines": "sys.stdin",
    "click.prompt": "click.prompt()",
    "typer.prompt": "typer.prompt()",
    "rich.prompt.Prompt.ask": "Prompt.ask()",
    "prompt_toolkit.prompt": "prompt_toolkit",
    "prompt_toolkit.shortcuts.prompt": "prompt_toolkit",
    "questionary.text": "questionary",
    "aioconsole.ainput": "ainput()",
    "aiohttp.web.WebSocketResponse": "a websocket",
    "discord.ui.TextInput": "a field of a modal",
    "streamlit.text_input": "st.text_input",
    "streamlit.text_area": "st.text_area",
    "streamlit.chat_input": "st.chat_input",
    "streamlit.sidebar.text_input": "st.text_input",
    "streamlit.sidebar.text_area": "st.text_area",
    "streamlit.sidebar.chat_input": "st.chat_input",
}
# Fields of Streamlit's that a visitor types into.
TEXT_WIDGETS = frozenset(("text_input", "text_area", "chat_input"))
# What hands out the same by ``x["a"]`` and ``x.a``; of the environment, that is how we write it.
ITEMS_ARE_ATTRIBUTES = frozenset(("streamlit.session_state", "os.environ"))
# What whoever starts the program gives to it.
OPERATORS = frozenset(
    "input() getpass() sys.stdin sys.argv argparse click.prompt() typer.prompt() Prompt.ask() prompt_toolkit questionary ainput()".split()
)
_OUTSIDE_NAMES = {
    "sys.argv": "sys.argv",
    "sys.stdin": "sys.stdin",
    "flask.request": "flask.request",
    "quart.request": "quart.request",
    "quart.websocket": "quart.websocket",
    "bottle.request": "bottle.request",
}


def outside_name(dotted: str) -> str | None:
    """The source that a name such as ``sys.argv`` (or an attribute of one) is, else None."""
    while dotted:
        if dotted in _OUTSIDE_NAMES:
            return _OUTSIDE_NAMES[dotted]
        dotted = dotted.rpartition(".")[0]
    return None
