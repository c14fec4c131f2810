"""Calls and names of libraries that bring in text from outside the program."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..reading.memo import once
from ..reading.model import Scope, Site
from ..reading.syntax import by_keyword, dotted, last_name, uncalled
from .values import Result

if TYPE_CHECKING:
    from .evaluator import Evaluator

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


def hands_itself_out(name: str) -> bool:
    """Whether a name stands for its elements, too: text from outside, and what a state keeps under a key, ``st.session_state.messages``."""
    return outside_name(name) is not None or name.rpartition(".")[0] in ITEMS_ARE_ATTRIBUTES


def outside_name(name: str) -> str | None:
    """The source that a name such as ``sys.argv`` (or an attribute of one) is, else None."""
    while name:
        if name in _OUTSIDE_NAMES:
            return _OUTSIDE_NAMES[name]
        name = name.rpartition(".")[0]
    return None


# What makes an option of argparse, or what a request has under a name, no text, by its type or its action.
_NO_TEXT = frozenset("int float bool UUID date.fromisoformat datetime.fromisoformat store_true store_false store_const count".split())
_OPTIONS = frozenset(("option", "argument"))
_NO_TEXT_OF_CLICK = frozenset(f"click.{name}" for name in "INT FLOAT BOOL UUID Choice IntRange FloatRange DateTime".split())


@once
def options_without_text(top: Scope) -> frozenset[str]:
    """The names under which argparse, in the module of this top scope, hands out what is no text, by ``type``, ``action``, ``choices``."""
    added = (node for node, _ in top.module.calls_named(("add_argument",)))
    return frozenset(name for node in added if gives_no_text(node) for name in _names(node))


@once
def defaults_of_options(top: Scope) -> dict[str, list[tuple[ast.expr, Site]]]:
    """What argparse, in the module of this top scope, hands out under a name unless the user says otherwise, each with its place."""
    found: dict[str, list[tuple[ast.expr, Site]]] = defaultdict(list)
    for node, site in top.module.calls_named(("add_argument",)):
        for name in _names(node):
            found[name] += [(default, site) for default in by_keyword(node, "default")]
    return found


def default_by_click(evaluator: Evaluator, scope: Scope) -> dict[str, tuple[ast.expr, Site]]:
    """The defaults that click's decorators have for the parameters of a function, each with its place."""
    found = ((node, default, site) for node, site in _options(evaluator, scope) for default in by_keyword(node, "default"))
    return {name: (default, site) for node, default, site in found for name in _names(node)}


def parameters_without_text(evaluator: Evaluator, scope: Scope) -> frozenset[str]:
    """The parameters of a function that click's decorators fill with no text, by ``type``, ``is_flag``, ``count`` or their default."""
    options = (node for node, _ in _options(evaluator, scope) if gives_no_text(node) or _is_switch(node))
    return frozenset(name for node in options for name in _names(node))


def _options(evaluator: Evaluator, scope: Scope) -> list[tuple[ast.Call, Site]]:
    """The decorators of a function that say what click fills a parameter with, also by the name of one, each with its place."""
    here, decorators = evaluator.at(scope.site or scope.end), getattr(scope.node, "decorator_list", ())
    written = [(each, here.site) for each in decorators if isinstance(each, ast.Call)]
    named = (a for each in decorators if not isinstance(each, ast.Call) for a in here.value(each) if isinstance(a, Result))
    return [(node, site) for node, site in (*written, *((a.node, a.here.site) for a in named)) if last_name(node.func) in _OPTIONS]


def _is_switch(option: ast.Call) -> bool:
    """Whether an option of click's is a switch, a count, or a number by its default: ``"--dry/--wet"``, ``count=True``, ``default=3``."""
    given = {keyword.arg: getattr(keyword.value, "value", None) for keyword in option.keywords}
    names = [name.value for name in option.args if isinstance(name, ast.Constant)]
    is_number = isinstance(given.get("default"), (int, float)) and "type" not in given
    return is_number or given.get("is_flag") is True or given.get("count") is True or any("/-" in str(name) for name in names)


def gives_no_text(node: ast.Call) -> bool:
    """Whether a call asks for something other than text: ``add_argument("-n", type=int)``, ``request.args.get("page", type=int)``."""
    return any(map(_is_no_text, node.keywords))


def _is_no_text(keyword: ast.keyword) -> bool:
    written = uncalled(keyword.value)
    given = written.value if isinstance(written, ast.Constant) else dotted(written)
    return keyword.arg == "choices" or (keyword.arg in ("type", "action") and given in _NO_TEXT | _NO_TEXT_OF_CLICK)


def _names(option: ast.Call) -> Iterator[str]:
    written = [*option.args, *by_keyword(option, "dest")]
    for name in written:
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            yield name.value.partition("/")[0].lstrip("-").replace("-", "_")
