"""Functions that a web, bot or UI framework, or the command line, calls (AGS031, AGS033, AGS061)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from ...evaluating.arguments import passed
from ...evaluating.asked import package_of
from ...evaluating.imports import from_project
from ...evaluating.standard import STANDARD
from ...evaluating.values import Cls, Def, Partial, Place
from ...knowledge import family_of
from ...reading.model import Module, Scope, Site
from ...reading.syntax import by_keyword, dotted, last_name, parameters, spelled, uncalled
from ..base import Facts, once
from ..checks.value_paths import head

# The last names of decorators of handlers.
_ROUTES = frozenset("route get post put patch delete websocket websocket_route api_route head options api_view ws view_config".split())
_ONLY_OF_HANDLERS = frozenset("csrf_exempt require_http_methods require_POST api_view websocket_endpoint".split())
_BOT_EVENTS = frozenset(
    "on_message on_chat_start on_chat_resume on_action action_callback event command message message_handler hybrid_command slash_command"
    " callback_query_handler listen listener action view shortcut app_command on_event event_handler action_handler"
    " on_settings_update on_audio_end on_window_message callback_query inline_query on_callback_query on_inline_query context_menu".split()
)
# Methods of handler classes that are called with what came in.
_METHODS = frozenset(
    "post get put patch delete on_message on_receive receive receive_json do_GET do_POST do_PUT do_PATCH do_DELETE".split()
)
# Those of Falcon's resources, which have no base.
_OF_RESOURCES = frozenset("on_get on_post on_put on_patch on_delete on_websocket".split())
_CLI = frozenset(("command", "option", "argument", "group", "callback"))
WEB = frozenset(
    "flask fastapi starlette django aiohttp sanic tornado bottle quart litestar falcon rest_framework channels websockets"
    " socketio flask_socketio pyramid modal robyn azure.functions functions_framework ninja blacksheep".split()
)
_BOTS = frozenset(
    "chainlit discord telegram telebot aiogram slack_bolt slack_sdk pyrogram telethon botbuilder nextcord disnake interactions"
    " mesop".split()
)
_COMMAND_LINES = frozenset(("click", "typer", "fire"))
# What runs for others than the operator.
FOR_OTHERS = frozenset(("web handler", "bot handler", "callback"))
# What serves, shows or keeps objects and does nothing with them.
FRAMEWORKS = WEB | _BOTS | _COMMAND_LINES | frozenset("gradio panel streamlit nicegui IPython rich loguru structlog".split())
_OF_GRADIO = frozenset(
    "Interface ChatInterface on click submit change then upload select input load success blur edit retry undo render".split()
)
# As what decorators call functions: by their last names and the packages of which one must be seen.
_DECORATORS = (
    ("bot handler", _BOT_EVENTS, _BOTS),
    ("command", _CLI, _COMMAND_LINES),
    ("web handler", _ROUTES, WEB),
    ("web handler", frozenset(("on", "event")), frozenset(("socketio", "flask_socketio"))),
    ("callback", _OF_GRADIO, frozenset(("gradio",))),
    ("bot handler", frozenset(("on",)), frozenset(("telethon",))),
)
# What takes callbacks: packages, the names of their calls, how many arguments by position can be one, and which keywords.
_CALLBACKS = (
    (_COMMAND_LINES, frozenset(("run", "Fire")), 1, ()),
    (frozenset(("gradio",)), _OF_GRADIO, 2, ("fn",)),
    (frozenset(("panel",)), frozenset(("ChatInterface", "ChatFeed")), 0, ("callback",)),
    (
        frozenset(("telegram", "telebot", "aiogram")),
        frozenset(("CommandHandler", "MessageHandler", "CallbackQueryHandler", "register")),
        None,
        ("callback",),
    ),
    (
        WEB,
        frozenset(
            "add_url_rule add_api_route add_route add_post add_get add_put add_patch add_delete add_websocket_route path re_path url serve"
            " post get Route WebSocketRoute APIRoute Depends".split()
        ),
        3,
        ("view_func", "endpoint", "handler"),
    ),
)


@once
def handler_kind(facts: Facts, scope: Scope) -> str | None:
    """What a function is, or is a part of: a ``"web handler"``, ``"bot handler"``, ``"command"`` or ``"callback"``; None for none.
    A function that takes a request besides other things is a part of a handler.
    """
    kind = called_as(facts, scope)
    if kind is None and scope.module.packages & WEB and isinstance(scope.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        kind = "web handler" if any(is_request(argument.arg, argument.annotation) for argument in parameters(scope.node)) else None
    return kind


@once
def called_as(facts: Facts, scope: Scope) -> str | None:
    """As what a function is called from outside, with all of its parameters; None where nothing says that it is."""
    function, packages = scope.node, scope.module.packages
    for decorator in getattr(function, "decorator_list", ()):
        kind = _decorated(facts, decorator, scope.site or scope.end)
        if kind is not None:
            return kind
    if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        if packages & WEB and _takes_request(function):
            return "web handler"
        if function.name in _METHODS and scope.owner is not None and is_handler_class(scope.owner):
            return "web handler"
        if function.name in _OF_RESOURCES and "falcon" in packages:
            return "web handler"
        if function.name == "lambda_handler" and [argument.arg for argument in parameters(function)] == ["event", "context"]:
            return "web handler"
        if "telegram" in packages and _takes_update(function):
            return "bot handler"
        if function.name.startswith("on_") and len(parameters(function)) > 1 and scope.owner is not None and _is_bot(facts, scope):
            return "bot handler"
    return callbacks(facts).get(function)


def _decorated(facts: Facts, decorator: ast.expr, site: Site) -> str | None:
    """As what a function with a decorator is called, by the package that this comes from; by a method, also by what the module imports."""
    target = uncalled(decorator)
    names = facts.full_names(target, site)
    roots = {name.partition(".")[0] for name in names}
    lasts = {name.rpartition(".")[2] for name in names} or {last_name(target)}
    is_method = isinstance(target, ast.Attribute)
    if any(map(family_of, roots)):
        return None
    if not isinstance(decorator, ast.Call):
        lasts -= _OF_GRADIO  # of a decorator that is not told what to pass
    if lasts & _ONLY_OF_HANDLERS or (is_method and lasts & _ROUTES and _is_route(decorator)):
        return "web handler"
    seen = roots | _packages(facts, target, site) if is_method else roots
    for kind, known, of in _DECORATORS:
        if lasts & known and seen & of:
            return kind
    return None


def _packages(facts: Facts, function: ast.expr, site: Site) -> set[str]:
    """The packages that a module imports from where a function is called; of a method of an object that another module of the project
    makes, which it imports, also those that this imports from.
    """
    module = site.scope.module
    if not isinstance(function, ast.Attribute) or head(dotted(function)) not in from_project(facts.project, module):
        return module.packages
    holders = (each for each in ast.walk(function.value) if isinstance(each, (ast.Name, ast.Attribute)))
    made = (a.module for each in holders for a in facts.value(each, site) if isinstance(a, Place))
    return module.packages.union(*(each.packages for each in made))


def _is_route(decorator: ast.expr) -> bool:
    """``@app.post("/chat")``: a path as the first argument."""
    match decorator:
        case ast.Call(args=[ast.Constant(value), *_]):
            return str(value).startswith("/")
    return False


def _takes_request(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether what a function takes first is a request."""
    first = next((argument for argument in parameters(function) if argument.arg not in ("self", "cls")), None)
    return first is not None and (first.arg == "request" or is_request(first.arg, first.annotation))


def _takes_update(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function takes what Telegram's handlers are called with, and nothing else: ``update: Update, context``."""
    match [argument for argument in parameters(function) if argument.arg not in ("self", "cls")]:
        case [ast.arg(annotation=ast.Name("Update") | ast.Attribute(attr="Update")), ast.arg("context")]:
            return True
    return False


def is_request(name: str, annotation: ast.expr | None) -> bool:
    """Whether a parameter of a function is a framework's request, by its annotation, or by its name where it has none."""
    if annotation is None:
        return name in ("request", "websocket", "ws")
    return spelled(annotation).rpartition(".")[2] in ("Request", "WebSocket", "HttpRequest", "WebSocketServerProtocol")


def is_handler_class(owner: ast.ClassDef) -> bool:
    """Whether a web framework calls methods of a class for requests, by the names of its bases."""
    return any(name.endswith(("View", "Handler", "Resource", "ViewSet", "Endpoint", "Consumer", "MethodView")) for name in _bases(owner))


def is_http_server(owner: ast.ClassDef) -> bool:
    """Whether a class handles the requests of ``http.server``, by the names of its bases."""
    return any(name.endswith("HTTPRequestHandler") for name in _bases(owner))


def _bases(owner: ast.ClassDef) -> set[str]:
    """The last names of the bases of a class."""
    return {last_name(base) for base in owner.bases}


def _is_bot(facts: Facts, scope: Scope) -> bool:
    """Whether the class of a method is a bot, by itself or by one that it is derived from: ``class Guide(discord.Client)``."""
    cls = Cls.around(scope)
    lineage = facts.evaluator.lineage(cls) if cls is not None else ()
    known = (name for each in lineage for base in each.node.bases for name in facts.full_names(base, each.module.scopes[each.node].end))
    return any(name.partition(".")[0] in _BOTS for name in known)


class Callback(NamedTuple):
    """A function that is handed to a framework, a call of it where that is done, and what it is called as."""

    function: Def
    call: ast.Call
    site: Site
    kind: str


@once
def callbacks(facts: Facts) -> dict[ast.AST, str]:
    """Functions that are handed to a UI, bot or web framework as callbacks."""
    return {each.function.node: each.kind for each in _callbacks(facts)}


def callbacks_elsewhere(facts: Facts) -> list[Callback]:
    """Those that stand in other modules."""
    return [each for each in _callbacks(facts) if each.function.module is not facts.module]


@once
def _callbacks(facts: Facts) -> list[Callback]:
    found: list[Callback] = []
    module = facts.module

    def handed(expression: ast.expr, site: Site, kind: str) -> list[Callback]:
        call = ast.copy_location(ast.Call(expression, [], []), expression)
        return [Callback(function, call, site, kind) for function in _functions(facts, expression, site)]

    for packages, names, arguments, keywords in _CALLBACKS:
        called = "command" if packages is _COMMAND_LINES else "callback"
        calls = [*module.calls_named(names), *(_in_annotations(module) if "Depends" in names else ())]
        for node, site in (each for each in calls if not packages.isdisjoint(_packages(facts, each[0].func, each[1]))):
            given = (*node.args[:arguments], *by_keyword(node, *keywords))
            functions = [function for expression in given for function in handed(expression, site, called)]
            found += functions if functions and not _is_of_standard(facts, node, site) else ()
    for target, expression, site in module.attributes if "panel" in module.packages else ():  # ``page.callback = f``
        found += handed(expression, site, "callback") if target.name == "callback" else ()
    for node, site in module.calls_named(_BOT_EVENTS | {""}):  # ``app.event("mention")(f)``, ``on_message(f)``: as decorators
        kind = _decorated(facts, node.func, site) if len(node.args) == 1 else None
        found += handed(node.args[0], site, kind) if kind is not None else ()
    return found


def _in_annotations(module: Module) -> Iterator[tuple[ast.Call, Site]]:
    """What functions depend on by the annotations of their parameters: ``Annotated[str, Depends(f)]``."""
    for function, site in module.functions if not WEB.isdisjoint(module.packages) else ():
        written = (each for argument in parameters(function) if argument.annotation is not None for each in ast.walk(argument.annotation))
        yield from ((each, site) for each in written if isinstance(each, ast.Call) and last_name(each.func) == "Depends")


def _is_of_standard(facts: Facts, node: ast.Call, site: Site) -> bool:
    """Whether a method of an object of Python's library is called: ``submit`` of a pool of threads."""
    holders = facts.value(node.func.value, site) if isinstance(node.func, ast.Attribute) else ()
    return any(package_of(holder) in STANDARD for holder in holders)


@once
def bound_before(facts: Facts) -> dict[ast.AST, set[str]]:
    """The parameters that a partial fills, by the functions: who calls these back does not."""
    found: dict[ast.AST, set[str]] = {}
    for node, site in facts.module.calls_named(("partial",)):
        for alternative in facts.value(node, site):
            if isinstance(alternative, Partial) and isinstance(alternative.callee, Def):
                filling = ast.Call(node.args[0], node.args[1:], node.keywords)
                found.setdefault(alternative.callee.node, set()).update(name for name, _ in passed(alternative.callee, filling))
    return found


def _functions(facts: Facts, expression: ast.expr, site: Site) -> Iterator[Def]:
    """The functions that a callback is, also through a partial."""
    for alternative in facts.value(expression, site):
        callee = alternative.callee if isinstance(alternative, Partial) else alternative
        if isinstance(callee, Def):
            yield callee
