"""Text from outside the program: console, command line, web, bot and UI handlers."""

from __future__ import annotations

import ast

from ..knowledge import family_of, roles
from ..reading.scopes import Function, Scope, dotted, parameters
from ..reading.sources import outside_name
from ..reading.values import Alternative, Cls, Def, Member, Outside, Param, Ref, Result, Unbound, Value
from . import Facts, once
from .taint import holds

USER_NAMES = frozenset(f"user_{word}" for word in "input message msg query question prompt text request".split())
_TEXT_TYPES = ("str", "Any", "object", "Text", "AnyStr")
# Decorators of handlers, by the last part of their name, and the parts that a module's imports must show for the common ones.
_ROUTES = frozenset("route get post put patch delete websocket websocket_route api_route head options api_view ws".split())
_BOT_EVENTS = frozenset(
    "on_message on_chat_start on_chat_resume on_action action_callback event command message message_handler hybrid_command slash_command"
    " callback_query_handler listen listener action view shortcut app_command on_event event_handler action_handler"
    " on_settings_update".split()
)
_CLI = frozenset(("command", "option", "argument", "group", "callback"))
_WEB = frozenset(
    "flask fastapi starlette django aiohttp sanic tornado bottle quart litestar falcon rest_framework channels websockets"
    " socketio flask_socketio modal robyn azure.functions functions_framework ninja blacksheep".split()
)
_BOTS = frozenset(
    "chainlit discord telegram telebot aiogram slack_bolt slack_sdk pyrogram telethon botbuilder nextcord disnake interactions"
    " mesop".split()
)
_COMMAND_LINES = frozenset(("click", "typer", "fire"))
# Methods of tornado's handlers that give a part of the request.
_ARGUMENTS = frozenset(("get_argument", "get_body_argument", "get_query_argument"))
# What takes callbacks: packages, the names of their calls, how many arguments by position can be one, and which keywords.
_CALLBACKS = (
    (_COMMAND_LINES, frozenset(("run", "Fire")), 1, ()),
    (
        frozenset(("gradio",)),
        frozenset("Interface ChatInterface click submit change then upload select input load success".split()),
        1,
        ("fn",),
    ),
    (
        frozenset(("telegram", "telebot", "aiogram")),
        frozenset(("CommandHandler", "MessageHandler", "CallbackQueryHandler", "register")),
        None,
        ("callback",),
    ),
    (
        _WEB,
        frozenset("add_url_rule add_api_route add_route add_post add_get add_websocket_route path re_path url serve post get".split()),
        3,
        ("view_func", "endpoint", "handler"),
    ),
)
_PLUMBING = frozenset(
    "self cls background_tasks response db session settings say ack client logger context ctx bot background loop app state token"
    " current_user user_id".split()
)
_INJECTORS = frozenset(("Depends", "Security", "Inject"))
_NO_TEXT = frozenset("int float bool BackgroundTasks Response Session".split())
# Methods that AutoGen calls and a subclass may override: what they are passed comes from agents.
_OVERRIDES = frozenset(
    "receive a_receive send a_send generate_reply a_generate_reply run_chat a_run_chat initiate_chat a_initiate_chat on_messages"
    " on_messages_stream get_human_input a_get_human_input generate_init_message _process_received_message _print_received_message"
    " run run_stream on_message_impl generate_oai_reply a_generate_oai_reply check_termination_and_human_reply select_speaker".split()
)


def source_of(facts: Facts, value: Value) -> str | None:
    """Where text from outside in the value comes from; None where there is none."""
    return holds(facts.evaluator, value, lambda alternative: _source(facts, alternative), _MESSAGE_OBJECTS)


# A framework's or AutoGen's own message object around a text.
_MESSAGE_OBJECTS = frozenset(
    "TextMessage UserMessage HumanMessage ChatMessage MultiModalMessage StopMessage HandoffMessage Message ContentItem json.dumps"
    " json.loads".split()
)


def _source(facts: Facts, alternative: Alternative) -> str | None:
    if isinstance(alternative, Outside):
        return alternative.source
    if isinstance(alternative, Ref):
        return outside_name(alternative.dotted)
    if isinstance(alternative, Unbound):
        return f"{alternative.name}, which nothing defines" if not roles.distinctive(alternative.name) else None
    if isinstance(alternative, Param):
        return _parameter_source(facts, alternative)
    if isinstance(alternative, Result) and isinstance(alternative.callee, Member) and alternative.callee.name in _ARGUMENTS:
        return "the request"
    return None


def _parameter_source(facts: Facts, parameter: Param) -> str | None:
    if _overrides(facts, parameter.scope):
        return None
    kind = handler_kind(facts, parameter.scope)
    if kind is not None and _carries_text(parameter, kind):
        return f"{parameter.name}, a parameter of a {kind}"
    if parameter.name in USER_NAMES and _is_text(parameter):
        return f"the parameter {parameter.name}"
    if parameter.name in ("request", "websocket", "ws") and parameter.scope.module.index.packages & _WEB:
        return parameter.name
    return None


def _annotation(function: Function, name: str) -> ast.expr | None:
    return next((argument.annotation for argument in parameters(function) if argument.arg == name), None)


def _is_text(parameter: Param) -> bool:
    """Whether the annotation, if there is one, allows text."""
    annotation = _annotation(parameter.function, parameter.name)
    if annotation is None:
        return True
    text = annotation.value if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str) else ast.unparse(annotation)
    words = set("".join(character if character.isalnum() or character == "_" else " " for character in text).split())
    return bool(words & set(_TEXT_TYPES)) and not words & {"list", "List", "dict", "Dict", "Sequence", "Callable", "Iterable"}


def _carries_text(parameter: Param, kind: str) -> bool:
    """Whether a handler's parameter is what came in, not something injected."""
    if parameter.name in _PLUMBING and not (parameter.name in ("context", "ctx") and kind != "web handler"):
        return False
    annotation = _annotation(parameter.function, parameter.name)
    default = _default(parameter.function, parameter.name)
    given = (node for node in (default, *(ast.walk(annotation) if annotation is not None else ())) if isinstance(node, ast.Call))
    if any((dotted(node.func) or "").rpartition(".")[2] in _INJECTORS for node in given):
        return False
    return not isinstance(annotation, ast.Name) or annotation.id not in _NO_TEXT


def _default(function: Function, name: str) -> ast.expr | None:
    arguments = function.args
    ordered = [*arguments.posonlyargs, *arguments.args]
    pairs = [
        *zip(reversed(ordered), reversed(arguments.defaults), strict=False),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    return next((default for argument, default in pairs if argument.arg == name), None)


def handler_kind(facts: Facts, scope: Scope) -> str | None:
    """What calls a function from outside: a ``"web handler"``, ``"bot handler"``, ``"command"`` or ``"UI callback"``; None for none."""
    key = "handler", scope
    if key not in facts.memo:
        facts.memo[key] = _handler_kind(facts, scope)
    found: str | None = facts.memo[key]
    return found


def _handler_kind(facts: Facts, scope: Scope) -> str | None:
    function, packages = scope.node, scope.module.index.packages
    for decorator in getattr(function, "decorator_list", ()):
        kind = _decorated(facts, decorator, packages, scope)
        if kind is not None:
            return kind
    if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        if packages & _WEB and _takes_request(function):
            return "web handler"
        if function.name in ("post", "get", "put", "patch", "on_message") and scope.owner is not None and _is_handler_class(facts, scope):
            return "web handler"
    return callbacks(facts).get(function)


def _decorated(facts: Facts, decorator: ast.expr, packages: set[str], scope: Scope) -> str | None:
    target = decorator.func if isinstance(decorator, ast.Call) else decorator
    last = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
    roots = {a.dotted.split(".")[0] for a in facts.value(target, scope.site) if isinstance(a, Ref)} if scope.site is not None else set()
    if any(family_of(root) for root in roots):
        return None
    if last in _CLI and packages & _COMMAND_LINES and not packages & _BOTS:
        return "command"
    if last in _BOT_EVENTS and (packages & _BOTS or roots & _BOTS):
        return "bot handler"
    if last in _ROUTES and isinstance(target, ast.Attribute) and (packages & _WEB or _is_route(decorator)):
        return "web handler"
    if last in ("on", "event") and packages & {"socketio", "flask_socketio"}:
        return "web handler"
    return "web handler" if last in ("csrf_exempt", "require_http_methods", "require_POST", "api_view", "websocket_endpoint") else None


def _is_route(decorator: ast.expr) -> bool:
    """``@app.post("/chat")``: a path as the first argument."""
    return (
        isinstance(decorator, ast.Call)
        and bool(decorator.args)
        and isinstance(decorator.args[0], ast.Constant)
        and str(decorator.args[0].value).startswith("/")
    )


def _takes_request(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    for argument in parameters(function):
        annotation = ast.unparse(argument.annotation) if argument.annotation is not None else ""
        if annotation.rpartition(".")[2] in ("Request", "WebSocket", "HttpRequest", "WebSocketServerProtocol"):
            return True
    first = [argument.arg for argument in parameters(function) if argument.arg not in ("self", "cls")][:1]
    return first == ["request"]


def _is_handler_class(facts: Facts, scope: Scope) -> bool:
    owner = scope.owner
    assert owner is not None
    names = {(dotted(base) or "").rpartition(".")[2] for base in owner.bases}
    return any(name.endswith(("View", "Handler", "Resource", "ViewSet", "Endpoint", "Consumer", "MethodView")) for name in names)


@once
def callbacks(facts: Facts) -> dict[ast.AST, str]:
    """Functions that are handed to a UI, bot or web framework as callbacks."""
    found: dict[ast.AST, str] = {}
    index = facts.module.index
    for packages, names, arguments, keywords in _CALLBACKS:
        for node, site in index.calls_named(names) if not packages.isdisjoint(index.packages) else ():
            given = [keyword.value for keyword in node.keywords if keyword.arg in keywords]
            for expression in (*node.args[:arguments], *given):
                for alternative in facts.value(expression, site):
                    if isinstance(alternative, Def):
                        found[alternative.function] = "UI callback"
    return found


def _overrides(facts: Facts, scope: Scope) -> bool:
    """Whether a function is a method of an AutoGen subclass that AutoGen calls."""
    owner = scope.owner
    if owner is None or getattr(scope.node, "name", "") not in _OVERRIDES or scope.parent is None or scope.parent.site is None:
        return False
    return facts.evaluator.ancestor(Cls(owner, scope.module, owner, scope.parent.site)) is not None
