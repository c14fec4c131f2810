"""Code that a model writes runs, or may run, on this machine.

Reported are a `code_execution_config` without an executor whose `use_docker` is false or missing (`{}` and `None` on an agent too),
executors that run on the host (`LocalCommandLineCodeExecutor`, `EmbeddedIPythonCodeExecutor`, `JupyterCodeExecutor` on a local server,
`"commandline-local"`, `LocalEnvironment`, ...), `execute_code(..., use_docker=False)`, `AUTOGEN_USE_DOCKER` set to a false value, and
`AgentBuilder.build` without a `code_execution_config`; in AG2 1.x `SandboxShellTool` and `AnthropicBashTool` without an environment and
skills without a sandbox (`LocalRuntime`, `SkillsToolkit`, `SkillSearchToolkit`). An executor is reported where it is constructed; of a
class of your own that runs the code by itself nothing is known.

## Why

The code has every right that the process has: it reads the environment with its keys, the home directory and the network. A prompt
injected into any message, web page or document that an agent reads can write that code.

## When to suppress

When the whole program runs in a container or virtual machine made for it. A local executor of `autogen.coding` is silent when its
`execution_policies` switch `bash` off, its `work_dir` is a folder of its own and its `timeout` is set. So is what only an agent gets that
never comes to execute code (`max_consecutive_auto_reply=0`, an `is_termination_msg` that is always true, only chats that it starts itself
and in which it is asked for no reply), a tool of AG2 1.x whose middleware asks a person, an executor whose `execute_code_blocks`, or whose
agent without a model, gets constants alone, and one with a name that nothing uses in a module that starts conversations without it.

## References

- AutoGen 0.2.40 `code_utils.py` (`decide_use_docker`), `coding/local_commandline_code_executor.py`; `autogen_ext` 0.7.5 warns of the same.
- <https://cwe.mitre.org/data/definitions/94.html>, <https://cwe.mitre.org/data/definitions/250.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.asked import is_constant, is_false, is_none, text_of, truth
from ...evaluating.values import ABSENT, Alternative, Const, Dict, Place
from ...facts.agents.classic import executes_code, may_execute
from ...facts.agents.middleware import approved_tools
from ...facts.agents.own_code import runs_own_code
from ...facts.autogen_calls import AutogenCall
from ...facts.base import Facts
from ...facts.configs.code_configs import CodeConfig, code_config_arguments, code_configs, held_idly
from ...facts.configs.environment import ENVIRONMENT_SWITCH, environment_settings
from ...facts.configs.executors import deciding, foreign_executors, runs_by_itself
from ...facts.configs.locations import locate, locations
from ...facts.fixes import fix, replaced, written
from ...facts.given import Given, reports
from ...facts.method_calls import named, objects, receivers, signature
from ...facts.numbers import timeout_problem
from ...findings import Report
from ...knowledge import roles

CODE = "AGS010"
SYMBOL = "unsandboxed-code-execution"
LEVEL = "high"
CWE = (94, 250)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'code_execution_config = {"work_dir": "coding", "use_docker": False}'
GOOD = 'code_execution_config = {"work_dir": "coding", "use_docker": True}'

_HINT = "set use_docker=True or pass a container executor"
_START = "model-written code runs on this machine"
_MAY = "model-written code may run on this machine"
_OFF = frozenset(("false", "0", "no", "f", "none"))


def check(facts: Facts) -> Iterator[Report]:
    switches = [given for given in environment_settings(facts) if given.name == ENVIRONMENT_SWITCH]
    switched_off = [*reports(switches, _switched_off)]
    for config in code_configs(facts):
        yield from _config(config, bool(switched_off))
    yield from reports(code_config_arguments(facts), _none, _off)
    yield from _executors(facts)
    yield from _builders(facts)
    yield from _functions(facts)
    if any(executes_code(facts, call) or may_execute(call) for call in _agents(facts)) or not any(_agents(facts)):
        yield from switched_off


def _agents(facts: Facts) -> Iterator[AutogenCall]:
    return (call for call in facts.calls(roles.CLASSIC_AGENTS) if not call.exactly(roles.GROUP_MANAGERS))


def _executors(facts: Facts) -> Iterator[Report]:
    """Executors of this machine, and tools that run there by default, which run what a model writes."""
    harmless = held_idly(facts) | approved_tools(facts)
    for call in facts.calls(roles.HOST_EXECUTORS):
        restrained = all(_restrained(facts, choice) for choice in call.each_shown())
        if not (call.made in harmless or restrained or runs_by_itself(facts, call) or runs_own_code(facts, call)):
            yield call.report(_on_host(call))
    for call in facts.calls(roles.HOST_BY_DEFAULT_TOOLS):
        if call.made not in harmless and not runs_by_itself(facts, call):
            yield from _defaulting(call)
    for call, use in foreign_executors(facts):
        if call.is_a(roles.HOST_EXECUTORS) and not (call.made in harmless or _restrained(facts, call) or runs_by_itself(facts, call)):
            yield Report(_on_host(call), use, Place(call.node, call.site.scope.module))


def _on_host(call: AutogenCall) -> str:
    instead = roles.CONTAINED.get(call.symbol.qualified, "a container executor")
    return f"{_START}: {call.symbol.name} executes on the host; use {instead}"


def _none(given: Given, alternative: Alternative) -> str | None:
    return f"{_MAY}: code_execution_config is None, which means on; {_HINT}" if is_constant(alternative, None) else None


def _off(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    return fix("execute no code: code_execution_config=False", replaced(alternative, "False"))


def _switched_off(given: Given, alternative: Alternative) -> str | None:
    if (text_of(alternative) or "").lower() in _OFF:
        return f"{_START} where use_docker is left out: {given.name} switches Docker off; leave it at true"
    return None


def _config(config: CodeConfig, switched_off: bool) -> Iterator[Report]:
    executor, docker = config.given("executor"), config.given("use_docker")
    for constant in executor.constants():
        if constant.value in roles.HOST_EXECUTOR_NAMES:
            yield executor.report(constant, f'{_START}: the executor "{constant.value}" is local; pass a container executor')
    if config.legacy:
        missing = switched_off and docker.value == (ABSENT,)
        yield from reports((docker,), _without_docker, _with_docker) if not missing else ()


def _without_docker(given: Given, alternative: Alternative) -> str | None:
    if alternative is ABSENT:
        return f"{_MAY}: code_execution_config has no use_docker; {_HINT}"
    if truth(alternative) is False and (isinstance(alternative, Const) or given.sure):
        start = _MAY if is_none(alternative) else _START
        return f"{start}: use_docker is {alternative.value if isinstance(alternative, Const) else 'empty'}; {_HINT}"
    return None


def _with_docker(docker: Given, alternative: Alternative) -> tuple[Draft, ...]:
    return fix("run the code in a container: use_docker=True", written(docker, alternative, "True"))


def _restrained(facts: Facts, call: AutogenCall) -> bool:
    """A local executor of ``autogen.coding`` with shells off, a folder of its own and a timeout."""
    if not call.is_a(roles.LOCAL_COMMAND_LINE_EXECUTORS):
        return False
    policies = all(isinstance(a, Dict) and is_false(a.get("bash")) for a in call.get("execution_policies"))
    work_dir, timeout = call.get("work_dir"), call.get("timeout")
    scoped = ABSENT not in work_dir and not any(location.danger() for _, location in locations(work_dir))
    timed = ABSENT not in timeout and all(timeout_problem(a, facts.settings.max_executor_timeout) is None for a in timeout)
    return policies and scoped and timed


def _defaulting(call: AutogenCall) -> list[Report]:
    """What runs on the host unless it is given something else; the skills of a path do, too."""
    for given in deciding(call):
        if any(is_none(a) or locate(a) for a in given.value):
            box = "a DockerEnvironment" if call.knows("environment") or call.knows("sandbox") else "a LocalRuntime with a sandbox"
            return [call.report(f"{_START}: {call.symbol.name} executes on the host; pass {box} ({given.name})", given)]
    return []


def _builders(facts: Facts) -> Iterator[Report]:
    for method in named(facts, frozenset(("build", "build_from_library"))):
        if not objects(facts, receivers(facts, method), roles.BUILDERS):
            continue
        call = signature(facts, method, roles.BUILDER)
        if call is None or all(is_constant(a, False) for a in call.get("coding")):
            continue
        config = call.given("code_execution_config")
        if config.may_lack:
            message = f"{_MAY}: AgentBuilder.{method.name} defaults to use_docker=False; pass a code_execution_config"
            yield config.report(ABSENT, message)


def _functions(facts: Facts) -> Iterator[Report]:
    called = facts.calls(roles.CODE_FUNCTIONS)
    yield from reports((call.given("use_docker") for call in called), _called_without_docker, _with_docker)
    for call in facts.calls(roles.FALLING_BACK):
        yield call.report(
            f"{_START} when Docker is not there: create_default_code_executor falls back to the host; construct the executor you mean"
        )


def _called_without_docker(given: Given, alternative: Alternative) -> str | None:
    return f"{_START}: execute_code is called with use_docker off; set use_docker=True" if truth(alternative) is False else None
