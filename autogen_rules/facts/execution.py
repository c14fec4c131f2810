"""Who executes code, with what, and where."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ..knowledge import roles
from ..reading.scopes import Site, dotted
from ..reading.values import ABSENT, Alternative, Const, Dict, Ref, Result, Value
from . import Facts, autogen_calls, named_values, once
from .calls import AutogenCall
from .llm import entry_node, entry_nodes, entry_place
from .methods import named, objects, receivers

# Keys of code_execution_config (CodeExecutionConfig in coding/base.py of 0.2.40, and those of AG2's factory).
CODE_CONFIG_KEYS = frozenset(
    "use_docker work_dir timeout last_n_messages executor ipython-embedded commandline-local yepcode remyx daytona filename lang".split()
)
ENVIRONMENT_SWITCH = "AUTOGEN_USE_DOCKER"


@dataclass(frozen=True, eq=False)
class CodeConfig:
    """A ``code_execution_config`` dict: written at ``holder.node``, used at ``use``."""

    holder: Dict
    use: ast.AST

    def get(self, key: str) -> Value:
        return self.holder.get(key)

    @cached_property
    def written(self) -> dict[object, ast.AST]:
        """The expressions of the entries that stand in the display itself."""
        return entry_nodes(self.holder)

    def place(self, facts: Facts, key: str) -> ast.AST:
        """Where an entry is used: its expression, where the dict is written in the module."""
        return self.written.get(key, self.use) if facts.written_here(self.holder) else self.use

    @property
    def executor(self) -> Value:
        """The executor alternatives; absent or None where the legacy settings count."""
        return self.holder.get("executor")

    @property
    def legacy(self) -> bool:
        """Whether ``use_docker`` and its like are what counts."""
        return any(a is ABSENT or (isinstance(a, Const) and a.value is None) for a in self.executor)


def code_config_arguments(facts: Facts) -> Iterator[tuple[Value, ast.AST]]:
    """The values that ``code_execution_config`` is given in the module, each with where it is used."""
    for call in autogen_calls(facts):
        if "code_execution_config" in call.names and not call.exactly(roles.GROUP_MANAGERS) and call.symbol.family == "classic":
            yield call.get("code_execution_config"), call.use("code_execution_config")
    for method in named(facts, frozenset(("build", "build_from_library", "load"))):
        argument = method.argument("code_execution_config")
        if argument is not None and objects(facts, receivers(facts, method), roles.BUILDERS):
            yield facts.value(argument, method.site), argument


@once
def code_configs(facts: Facts) -> list[CodeConfig]:
    """Every ``code_execution_config`` dict of the module: given to an agent, an entry of a dict, or bound to a name that says so."""
    found = [CodeConfig(holder, use) for value, use in code_config_arguments(facts) for holder in value if isinstance(holder, Dict)]
    managed = {a.node for call in facts.calls(roles.GROUP_MANAGERS) for a in call.get("code_execution_config")}
    for node, site in facts.module.index.dicts:
        if any(isinstance(key, ast.Constant) and key.value == "code_execution_config" for key in node.keys):
            for holder in [holder for holder in facts.value(node, site) if isinstance(holder, Dict)]:
                use = entry_node(holder, "code_execution_config") or node
                found += [CodeConfig(inner, use) for inner in holder.get("code_execution_config") if isinstance(inner, Dict)]
    for value, use in named_values(facts, lambda name: name.endswith("code_execution_config")):
        found += [CodeConfig(holder, use) for holder in value if isinstance(holder, Dict)]
    return [config for config in found if config.holder.node not in managed]


def executes_code(call: AutogenCall) -> str | None:
    """Whether a classic agent executes code: ``"given"``, ``"omitted"`` (a UserProxyAgent does unless told not to), or None."""
    if call.exactly(roles.GROUP_MANAGERS):
        return None
    value = call.get("code_execution_config")
    if any(_turns_on(alternative) for alternative in value):
        return "given"
    if ABSENT in value and (call.is_a(roles.EXECUTING_AGENTS) or call.default("code_execution_config") == "None"):
        return "omitted"
    return None


def _turns_on(alternative: Alternative) -> bool:
    return isinstance(alternative, (Dict, Result)) or (isinstance(alternative, Const) and alternative.value is None)


def default_mode(call: AutogenCall) -> object:
    """The ``human_input_mode`` of an agent that is given none; None where its class does not say."""
    parameter = call.symbol.parameters().get("human_input_mode")
    return ast.literal_eval(parameter.default or "None") if parameter is not None else None


def executors(facts: Facts) -> Iterator[AutogenCall]:
    """The executors that the module constructs."""
    return facts.calls(roles.EXECUTORS)


@dataclass(frozen=True, eq=False)
class Setting:
    """A setting of an executor or ``code_execution_config``: its name, value, where it is used and, of a container, its ``owner``."""

    name: str
    value: Value
    use: ast.AST
    owner: ast.AST | None = None


def settings(facts: Facts, *names: str) -> Iterator[Setting]:
    """These settings of every executor and ``code_execution_config`` of the module, of executors made elsewhere at their first use."""
    for call in executors(facts):
        yield from (Setting(name, call.get(name), call.use(name)) for name in names if call.given(name))
    for config in code_configs(facts):
        parts = [config.holder]
        for key in ("commandline-local", "ipython-embedded", "yepcode", "remyx", "daytona"):
            parts += [a for a in config.get(key) if isinstance(a, Dict)]
        for part in parts:
            for name in names:
                if part.get(name) != (ABSENT,):
                    yield Setting(name, part.get(name), entry_place(facts, part, name, config.use))
    for call, use in foreign_executors(facts):
        yield from (Setting(name, call.get(name), use) for name in names if call.given(name))


@once
def foreign_executors(facts: Facts) -> list[tuple[AutogenCall, ast.AST]]:
    """Executors that another module makes and this one uses, with their uses."""
    found = []
    uses: list[tuple[Value, ast.AST]] = [(config.executor, config.place(facts, "executor")) for config in code_configs(facts)]
    for call in autogen_calls(facts):
        for name in ("code_executor", "executor", "environment", "python_environment", "jupyter_server"):
            if name in call.names:
                uses.append((call.get(name), call.use(name)))
    for value, use in uses:
        for alternative in value:
            call_made = facts.made_by(alternative) if not facts.written_here(alternative) else None
            if call_made is not None and call_made.is_a(roles.EXECUTORS):
                found.append((call_made, use))
    return found


def environment_settings(facts: Facts) -> Iterator[tuple[Value, Value, ast.AST]]:
    """``os.environ[key] = value`` in its spellings: the key, the value, and the value's expression."""
    for target, expression, site in facts.module.index.items:
        if _is_environ(facts, target.value, site):
            yield facts.value(target.slice, site), facts.value(expression, site), expression
    for node, site in facts.module.index.calls_named(("setdefault", "putenv", "update")):
        name = dotted(node.func)
        if name is None or not name.endswith(("environ.setdefault", "putenv", "environ.update")):
            continue
        callee = {a.dotted for a in facts.value(node.func, site) if isinstance(a, Ref)}
        if callee & {"os.environ.setdefault", "os.putenv"} and len(node.args) == 2:
            yield facts.value(node.args[0], site), facts.value(node.args[1], site), node.args[1]
        elif "os.environ.update" in callee:
            for keyword in node.keywords:
                if keyword.arg is not None:
                    yield (Const(keyword, facts.module, keyword.arg),), facts.value(keyword.value, site), keyword.value
            for argument in (*node.args, *(keyword.value for keyword in node.keywords if keyword.arg is None)):
                for holder in facts.value(argument, site):
                    if isinstance(holder, Dict):
                        nodes = entry_nodes(holder)
                        for key, value in holder.entries.items():
                            yield (Const(holder.node, holder.module, key),), value, nodes.get(key, argument)


def _is_environ(facts: Facts, node: ast.expr, site: Site) -> bool:
    says_so = (dotted(node) or "").endswith("environ")
    return says_so and any(isinstance(a, Ref) and a.dotted == "os.environ" for a in facts.value(node, site))
