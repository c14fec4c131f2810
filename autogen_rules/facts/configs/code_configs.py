"""The ``code_execution_config`` of classic agents (AGS010, AGS070, AGS910, AGS911, AGS913, AGS914)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from ...evaluating.asked import is_none
from ...evaluating.values import ABSENT, UNKNOWN, Const, Dict, Value, present
from ...knowledge import roles
from ...reading.syntax import arguments_of
from ..agents.classic import ends_its_turn
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..bindings import in_the_end, named_values
from ..entries import entry, entry_nodes, written_dicts
from ..given import Given
from ..method_calls import makers, named, objects, receivers

# Keys of code_execution_config (CodeExecutionConfig in coding/base.py of 0.2.40, and those of AG2's factory).
CODE_CONFIG_KEYS = frozenset(
    "use_docker work_dir timeout last_n_messages executor ipython-embedded commandline-local yepcode remyx daytona filename lang".split()
)
# What is refused beside an ``executor``, which has it itself.
OF_EXECUTORS = ("use_docker", "work_dir", "timeout")
# Makes an executor of such a dict.
_FACTORY = re.compile(r"autogen\.coding\.(?:factory\.)?CodeExecutorFactory\.create")


@dataclass(frozen=True, eq=False)
class CodeConfig:
    """A ``code_execution_config`` dict: written at ``holder.node``, in the linted module or not, used at ``use``."""

    facts: Facts
    holder: Dict
    use: ast.AST

    def get(self, key: str) -> Value:
        return self.holder.get(key)

    @cached_property
    def written(self) -> dict[object, ast.expr]:
        """The expressions of the entries that stand in the display itself."""
        return entry_nodes(self.holder)

    def given(self, key: str) -> Given:
        """An entry, used where it is edited; not missing where the executor may be there instead."""
        found = entry(self.facts, self.holder, key, self.use)
        return replace(found, value=present(found.value)) if self.may_be_instead(key) else found

    def may_be_instead(self, key: str) -> bool:
        """Whether an executor may be there just where the key is not: the dict was built in several ways, in some with the one, in some
        with the other.
        """
        return key != "executor" and all(ABSENT in value and present(value) for value in (self.executor, self.get(key)))

    @property
    def executor(self) -> Value:
        """The executor alternatives; absent or None where the legacy settings count."""
        return self.holder.get("executor")

    @property
    def legacy(self) -> bool:
        """Whether ``use_docker`` and its like are what counts: no executor stands beside a constant one, which AutoGen would refuse."""
        is_written = all(isinstance(a, Const) for a in self.get("use_docker"))
        return any(map(is_none, self.executor)) or (is_written and UNKNOWN in self.executor)


def code_config_arguments(facts: Facts) -> Iterator[Given]:
    """What ``code_execution_config`` is given in the module, where something comes to execute code."""
    for call in _configured(facts):
        if not _is_idle(facts, call):
            yield call.given("code_execution_config")
    for method in named(facts, frozenset(("build", "build_from_library", "load"))):
        argument = method.argument("code_execution_config")
        if argument is not None and objects(facts, receivers(facts, method), roles.BUILDERS):
            yield Given("code_execution_config", facts.value(argument, method.site), argument)
    for node, site in facts.module.calls_named(("create",)):
        argument = next(iter(arguments_of(node)), None)
        if argument is not None and any(map(_FACTORY.fullmatch, facts.full_names(node.func, site))):
            yield Given("code_execution_config", facts.value(argument, site), argument)


@once
def code_configs(facts: Facts) -> list[CodeConfig]:
    """Every ``code_execution_config`` dict of the module: given to an agent, an entry of a dict, or bound to a name that says so."""
    given = [*code_config_arguments(facts), *_entries(facts), *_bound(facts)]
    found: dict[object, CodeConfig] = {}
    for each in given:
        for holder in each.dicts():
            here = facts.written_here(holder)
            # What is written here is reported where it is written, however often it is used.
            found.setdefault(holder if here else (holder, each.use), CodeConfig(facts, holder, each.use))
    return [config for config in found.values() if config.holder.node not in held_idly(facts)]


def _bound(facts: Facts) -> Iterator[Given]:
    """What is bound to a name that says so: an empty dict is a field's default as well, and says nothing."""
    for bound in named_values(facts, lambda name: _says_so(facts, name)):
        yield bound.part(tuple(a for a in bound.dicts() if a.entries))


def _says_so(facts: Facts, name: str) -> bool:
    """Whether a name says that it holds such a dict; that of an attribute where the module reads it."""
    holder, _, last = name.rpartition(".")
    return last.endswith("code_execution_config") and (not holder or last in _attributes_read(facts))


@once
def _attributes_read(facts: Facts) -> frozenset[str]:
    """The attributes that the module reads of anything."""
    return frozenset(node.attr for node in facts.module.nodes(ast.Attribute) if isinstance(node.ctx, ast.Load))


def _configured(facts: Facts) -> Iterator[AutogenCall]:
    """The agents that are given a ``code_execution_config``."""
    calls = (call for call in facts.autogen_calls if "code_execution_config" in call.names and call.symbol.family == "classic")
    return (choice for call in calls for choice in call.each())


def _is_idle(facts: Facts, call: AutogenCall) -> bool:
    """Whether an agent never comes to execute code: the manager of a group, and one whose turn ends before."""
    return call.exactly(roles.GROUP_MANAGERS) or ends_its_turn(facts, call)


@once
def held_idly(facts: Facts) -> frozenset[ast.AST]:
    """The dicts and executors that only agents are given who never come to execute code."""
    idle: set[ast.AST] = set()
    busy: set[ast.AST] = set()
    for call in _configured(facts):
        for holder in call.get("code_execution_config"):
            held = idle if _is_idle(facts, call) else busy
            if isinstance(holder, Dict):
                held.add(holder.node)
                held.update(makers(holder.get("executor")))
    return frozenset(idle - busy)


def _entries(facts: Facts) -> Iterator[Given]:
    """The entries ``"code_execution_config"`` of the module's dicts."""
    for node, site, keys in written_dicts(facts):
        if "code_execution_config" in keys:
            for holder in Given("", in_the_end(facts, node, site), node).dicts():
                yield entry(facts, holder, "code_execution_config", node)
