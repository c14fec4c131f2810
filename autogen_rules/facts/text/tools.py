"""Tools: the functions that a model can call, and how they came to be."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import repeat

from ...evaluating import classes
from ...evaluating.arguments import bound_to, passed
from ...evaluating.asked import symbol_of
from ...evaluating.expressions import Known
from ...evaluating.values import UNKNOWN, Alternative, Cls, Def, Dict, Items, Param, Partial, Ref, Result, Value
from ...knowledge import lookup, roles
from ...reading.model import Kind, Module, Scope, Site
from ...reading.syntax import arguments_of, dotted, last_name, names_in, parameters, start, uncalled
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..checks.patterns import Target
from ..entries import entry_nodes
from ..made_elsewhere import REGISTRARS
from ..method_calls import named
from .applied import calls
from .parameters import carries_text, class_of
from .taint import arrives

# Lists and dicts of tools are looked into this many levels deep.
MAX_NESTED = 2
# What an inherited tool hands on is followed through so many methods.
MAX_HANDED_ON = 3
_LISTS = ("tools", "functions", "func_or_tool", "func")
_TAKING_TOOLS = roles.AGENTS | roles.EXECUTORS | roles.WORKBENCHES | roles.BETA_TOOLS
# Parameters that the program fills, not the model.
_INJECTED_TYPES = frozenset(
    "ContextVariables ConversableAgent CancellationToken Context ToolContext ChatContext Depends Inject Variable".split()
)
_INJECTED_NAMES = frozenset(("self", "cls", "context_variables", "cancellation_token", "ctx"))


@dataclass(frozen=True, eq=False)
class Tool:
    """One tool: its function's ``scope``, the argument or decorator of the linted module that makes it one, what it is ``given``, and
    the other modules that write what it comes in: a list of tools, a ``FunctionTool(f)``.
    """

    scope: Scope
    use: ast.AST
    given: frozenset[str] = frozenset()
    receiver: Alternative | None = None
    written_in: frozenset[Module] = frozenset()

    def given_by(self, partial: Partial) -> Tool:
        """The tool with the arguments of a ``functools.partial``, which the model does not fill."""
        call = partial.node
        free = [argument.arg for argument in parameters(self.scope.function) if argument.arg not in self.given | {"self", "cls"}]
        given = (*free[: len(call.args) - 1], *(keyword.arg for keyword in call.keywords if keyword.arg is not None))
        return replace(self, given=self.given.union(given))

    @property
    def called(self) -> str:
        """What a message calls it: by its function's name, and that of a method's class."""
        owner = f"{self.scope.owner.name}." if self.scope.owner is not None else ""
        return f"the tool {owner}{self.scope.name}" if self.scope.name else "a lambda"

    def fills(self, name: str) -> bool:
        """Whether the model fills a parameter."""
        argument = next((argument for argument in parameters(self.scope.function) if argument.arg == name), None)
        if argument is None or name in _INJECTED_NAMES | self.given:
            return False
        renamed = self.scope.module.renamed
        annotated = names_in(argument.annotation) if argument.annotation is not None else ()
        words = {word for name in annotated for word in name.split(".")}
        return not any(renamed.get(word, word) in _INJECTED_TYPES for word in words)

    def parameter(self, alternative: Alternative) -> str | None:
        """The parameter that the model fills and that the alternative is."""
        if isinstance(alternative, Param) and alternative.scope is self.scope and self.fills(alternative.name):
            return alternative.name
        return None


@once
def tools(facts: Facts) -> dict[ast.AST, Tool]:
    """The tools that the module makes, by their functions, each as the module first makes it one."""
    return {tool.scope.node: tool for tool in reversed(each_tool(facts))}


@once
def each_tool(facts: Facts) -> list[Tool]:
    """The tools that the module makes, of a method one for each class of its objects, as the module first makes it one."""
    found: dict[tuple[ast.AST, ast.AST | None], Tool] = {}
    seen: set[tuple[Alternative, int]] = set()
    for value, use in sorted(made_tools(facts), key=lambda made: start(made[1])):
        for tool in _of_value(facts, value, use, seen):
            cls = class_of(facts, tool.receiver) if tool.receiver is not None else None
            found.setdefault((tool.scope.node, cls.node if cls is not None else None), tool)
    return [*found.values()]


@once
def tools_of_others(facts: Facts, scope: Scope) -> frozenset[ast.AST]:
    """The functions of tools in the classes of other modules that the class of a method is derived from, where its objects have none."""
    heir, lineage = Cls.around(scope), facts.evaluator.lineage
    bases = {base.node for base in lineage(heir) if base.module is not scope.module} if heir is not None else set()
    inherited = [tool for tool in each_tool(facts) if tool.scope.owner in bases]
    made = [class_of(facts, tool.receiver) if isinstance(tool.receiver, Result) else None for tool in inherited]
    is_own = any(cls is None or scope.owner in [each.node for each in lineage(cls)] for cls in made)
    return frozenset() if is_own else frozenset(tool.scope.node for tool in inherited)


@once
def calls_of_packages(facts: Facts) -> list[ast.Call]:
    """The functions of other packages that are tools, ``FunctionTool(os.system)``, each as a call of it with what the model fills, where
    the module makes it one.
    """
    found: dict[tuple[str, ast.AST], ast.Call] = {}
    for value, use in made_tools(facts):
        entries = [(value, use)]
        for holder in (a for a in value if facts.written_here(a)):
            if isinstance(holder, Items):
                entries += zip(holder.elements, _places(facts, holder, use))
            elif isinstance(holder, Dict):
                entries += ((entry, entry_nodes(holder).get(key, use)) for key, entry in holder.entries.items())
        for function, place in ((a, place) for each, place in entries for a in each if isinstance(a, Ref)):
            call = ast.Call(Known((function,)), [Known((UNKNOWN,))], [])
            found.setdefault((function.dotted, place), ast.copy_location(call, place))
    return [*found.values()]


def _of_value(facts: Facts, value: Value, use: ast.AST, seen: set[tuple[Alternative, int]], depth: int = 0) -> Iterator[Tool]:
    """The tools in a value that have not been ``seen`` at this depth of lists and dicts."""
    for alternative in value if depth <= MAX_NESTED else ():
        if (alternative, depth) in seen:
            continue
        seen.add((alternative, depth))
        if isinstance(alternative, Def):
            named_here = facts.written_here(alternative) or _names_import(facts, use) or _names(use, alternative)
            place = use if named_here else _named(facts).get(alternative.node, use)
            yield from _with_heirs(facts, Tool(alternative.scope, place, receiver=alternative.receiver), alternative.receiver)
        elif isinstance(alternative, Partial):
            yield from (tool.given_by(alternative) for tool in _of_value(facts, (alternative.callee,), use, seen, depth))
        elif isinstance(alternative, (Items, Dict, Result)):
            here = facts.written_here(alternative)
            for tool in _of_holder(facts, alternative, use, seen, depth):
                yield tool if here else replace(tool, written_in=tool.written_in | {alternative.module})


def _of_holder(facts: Facts, holder: Items | Dict | Result, use: ast.AST, seen: set[tuple[Alternative, int]], depth: int) -> Iterator[Tool]:
    """The tools in an object, or in a list or dict, each where its entry is written, if that is here."""
    here = facts.written_here(holder)
    if isinstance(holder, Result):
        yield from _of_object(facts, holder, use, seen)
    elif isinstance(holder, Items):
        for element, place in zip(holder.elements, _places(facts, holder, use) if here else repeat(use)):
            yield from _of_value(facts, element, place, seen, depth + 1)
    else:
        nodes = entry_nodes(holder) if here else {}
        for key, entry in holder.entries.items():
            yield from _of_value(facts, entry, nodes.get(key, use), seen, depth + 1)
        yield from _of_value(facts, holder.others, use, seen, depth + 1)


def _places(facts: Facts, holder: Items, use: ast.AST) -> list[ast.AST]:
    """Where the elements of a list are written: in its display, or, of one that is put together, where a list is given that function."""
    if isinstance(holder.node, ast.Call):
        return [use] * len(holder.elements)
    written = holder.node.elts if isinstance(holder.node, (ast.List, ast.Tuple, ast.Set)) else []
    if len(written) == len(holder.elements) and not any(isinstance(each, ast.Starred) for each in written):
        return [*written]
    functions = ([a.scope.node for a in element if isinstance(a, Def)] for element in holder.elements)
    return [next((_named(facts)[node] for node in nodes if node in _named(facts)), use) for nodes in functions]


def _names(node: ast.AST, method: Def) -> bool:
    """Whether an expression is a method by its name: ``desk.ask``."""
    return isinstance(node, ast.Attribute) and node.attr == method.scope.name


def _names_import(facts: Facts, node: ast.AST) -> bool:
    """Whether an expression is an imported name, or an attribute of one, or a call that is given one."""
    if isinstance(node, ast.Call):
        return any(_names_import(facts, argument) for argument in arguments_of(node))
    events = facts.module.top.events.get(dotted(node).partition(".")[0], ())
    return any(event.kind is Kind.IMPORTED for event in events)


@once
def _named(facts: Facts) -> dict[ast.AST, ast.AST]:
    """Where a list or dict is first given a function, or its class, by a name that it has in the module; else where a call first is."""
    module, end = facts.module, facts.at(facts.module.top.end)
    written = [*(each for display in module.displays for each in display.elts), *(each for node, _ in module.dicts for each in node.values)]
    added = [node.args[-1] for node, _ in module.calls_named(("append", "add", "insert")) if node.args]
    passed_on = [each for node, _ in module.calls for each in arguments_of(node) if _names_import(facts, each)]
    first: dict[str, ast.expr] = {}
    for entries in ((*written, *added), passed_on):
        read = (each for each in entries if not isinstance(getattr(each, "ctx", None), ast.Store))
        for entry in sorted(read, key=start):
            first.setdefault(dotted(entry), entry)
    first.pop("", None)
    found: dict[ast.AST, ast.AST] = {}
    by_class: dict[ast.AST, ast.AST] = {}
    for name, entry in first.items():
        for alternative in end.name(name, entry):
            if isinstance(alternative, Def):
                found.setdefault(alternative.scope.node, entry)
            elif isinstance(alternative, Cls):
                by_class |= {method.node: entry for method in classes.methods(alternative)}
    return by_class | found


def _of_object(facts: Facts, alternative: Result, use: ast.AST, seen: set[tuple[Alternative, int]]) -> Iterator[Tool]:
    """The function inside ``FunctionTool(f)`` and the like; the ``run`` of a subclass of BaseTool, what runs when an object is called."""
    call = facts.made_by(alternative)
    if isinstance(alternative.callee, Cls) and (call is None or call.is_a(roles.TOOL_BASES)):
        scope = classes.method(facts.evaluator, alternative.callee, "__call__" if call is None else "run")
        if scope is not None:
            yield from _with_heirs(facts, Tool(scope, use, receiver=alternative), alternative)
    if call is not None and call.is_a(roles.TOOL_CLASSES):
        made_of = call.use("func") if facts.written_here(alternative) else use
        yield from _of_value(facts, call.first("func", "func_or_tool"), made_of, seen)


def _with_heirs(facts: Facts, tool: Tool, receiver: Alternative | None, deep: int = MAX_HANDED_ON) -> Iterator[Tool]:
    """A tool and, of one that the class of its object inherits, the methods of that class which it hands what the model fills, unchecked:
    ``self.execute(args)`` of a base's ``run``.
    """
    yield tool
    base, heir = Cls.around(tool.scope), class_of(facts, receiver) if receiver is not None else None
    if base is None or heir is None or base.node is heir.node or not deep:
        return
    for node, site in calls(facts, base.module):
        if site.scope is not tool.scope or not isinstance(node.func, ast.Attribute) or dotted(node.func.value) != bound_to(tool.scope):
            continue
        scope = classes.method(facts.evaluator, heir, node.func.attr)
        filled = _filled(facts, tool, scope, node, site) if scope is not None else frozenset()
        if scope is not None and filled:
            handed = _with_heirs(facts, replace(tool, scope=scope, given=scope.parameters - filled), receiver, deep - 1)
            yield from (each for each in handed if each.scope.owner is not base.node)


def _filled(facts: Facts, tool: Tool, scope: Scope, node: ast.Call, site: Site) -> frozenset[str]:
    """The parameters of a function that a call in a tool gives what the model fills of it, and nothing checks before."""

    def fills(argument: ast.expr) -> bool:
        return all(arrives(facts, argument, site, tool.parameter, place) for place in Target if place is not Target.CONVERSATION)

    if any(keyword.arg is None and fills(keyword.value) for keyword in node.keywords):
        return scope.parameters
    return frozenset(name for name, argument in passed(Def.of(scope), node) if fills(argument))


def made_tools(facts: Facts) -> Iterator[tuple[Value, ast.AST]]:
    """Every value that becomes a tool, with the argument or decorator that makes it one."""
    for call in facts.autogen_calls:
        for each in dict.fromkeys((call, *call.each())):
            yield from _given(facts, each)
    for method in named(facts, frozenset(("register_function", "run", "a_run", "ask", "add_tool", "register_tool"))):
        for name in ("function_map", "tools", "f", "function"):
            argument = method.argument(name)
            if argument is not None:
                yield facts.value(argument, method.site), argument
        first = method.argument("tool", position=0)
        if method.name in ("register_function", "add_tool") and first is not None:
            yield facts.value(first, method.site), first
    for node, site in facts.module.calls_named((*REGISTRARS, "tool", "")):
        if node.args and _registers(facts, node.func, site):
            yield facts.value(node.args[0], site), node.args[0]
    yield from _defined(facts)


def _given(facts: Facts, call: AutogenCall) -> Iterator[tuple[Value, ast.AST]]:
    """The tools that an AutoGen call is given."""
    if call.exactly(roles.TOOL_FUNCTIONS):
        given = (*call.get("f"), *call.get("function_map"))
        yield from (((function,), call.use("f", (function,))) for function in given)
    elif call.exactly(roles.TOOL_DECORATORS) and call.through:
        yield from (((function,), call.use("function", (function,))) for function in call.get("function"))
    elif call.is_a(roles.TOOL_CLASSES):
        name = "func" if call.given("func") else "func_or_tool"
        yield from (((function,), call.use(name, (function,))) for function in call.get(name))
    elif call.is_a(_TAKING_TOOLS):
        for name in (*_LISTS, "function_map"):
            if name in call.names:
                yield call.get(name), call.use(name)
        if call.is_a(roles.BETA_TOOLS):
            yield from ((facts.value(argument, call.site), argument) for argument in call.node.args)


def _defined(facts: Facts) -> Iterator[tuple[Value, ast.AST]]:
    """Decorated functions, and the ``run`` of tool classes."""
    for function, site in facts.module.functions:
        for decorator in function.decorator_list:
            if _registers(facts, decorator, site):
                yield (Def.of(facts.module.scopes[function]),), decorator
    for cls, site in facts.module.classes:
        alternative = Cls(cls, facts.module, site)
        symbol = facts.evaluator.ancestor(alternative)
        if symbol is not None and symbol.is_a(roles.TOOL_BASES):
            scope = classes.method(facts.evaluator, alternative, "run")
            if scope is not None:
                yield (Def.of(scope, facts.evaluator.instance_of(alternative)),), cls


def _registers(facts: Facts, node: ast.expr, site: Site) -> bool:
    """Whether a decorator (or what a function is passed to) makes a tool: ``@a.register_for_llm(…)``, ``@tool``, ``@agent.tool``."""
    target = uncalled(node)
    last = last_name(target)
    if isinstance(target, ast.Attribute) and last in REGISTRARS:
        return True
    if not last:
        return False
    for alternative in facts.value(target, site):
        symbol = lookup(alternative.dotted) if isinstance(alternative, Ref) else None
        if symbol is not None and symbol.qualified in roles.TOOL_DECORATORS:
            return True
    if last == "tool" and isinstance(target, ast.Attribute):
        return any(
            symbol is not None and symbol.qualified in roles.BETA_AGENTS for symbol in map(symbol_of, facts.value(target.value, site))
        )
    return False


def filled_by_model(facts: Facts, alternative: Alternative) -> str | None:
    """The parameter of a tool that the model fills and that the alternative is."""
    if not isinstance(alternative, Param):
        return None
    tool = tools(facts).get(alternative.node)
    return tool.parameter(alternative) if tool is not None and carries_text(facts, alternative.scope, alternative.name) else None
