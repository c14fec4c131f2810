"""A setting that security guides recommend is not honoured as it is written.

`docker_network=` (no release has it: TypeError), a `bind_dir` with a colon (always mounted writable), `execution_policies` that switch
`bash` off but leave another shell on, `max_consecutive_auto_reply` in mode `ALWAYS`, also by default (not consulted), `request_timeout`
and `api_base`, which only 0.1 knew, and a safeguard that only says what it has found: the `violation_response` (or `action`) `"warning"`
in a policy of AG2's, AG2 1.x's `TealTigerMiddleware` in another mode than `ENFORCE`.

## Why

The guide's reader believes in a control that is not there.

## When to suppress

When the release in use is one that honours it.

## References

- AutoGen 0.2.40 `local_commandline_code_executor.py` (`DEFAULT_EXECUTION_POLICY`), `docker_commandline_code_executor.py`.
- <https://cwe.mitre.org/data/definitions/693.html>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...evaluating.asked import is_false, text_of, truth
from ...evaluating.values import ABSENT, Alternative, Const, Dict, Ref
from ...facts.agents.people import modes
from ...facts.base import Facts
from ...facts.configs.containers import closed, container_settings
from ...facts.configs.executors import executors
from ...facts.configs.llm import llm_configs
from ...facts.entries import entries_within
from ...facts.fixes import fix, left_out, renamed
from ...facts.given import Given, reports
from ...findings import Report
from ...knowledge import roles

CODE = "AGS970"
SYMBOL = "nominal-control"
LEVEL = "low"
CWE = (693,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = 'executor = DockerCommandLineCodeExecutor(docker_network="none")'
GOOD = 'executor = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": "none"})  # AG2 0.9.6 or later'

_SHELLS = ("sh", "shell", "pwsh", "powershell", "ps1")
_VOLUME = re.compile(r"(?![A-Za-z]:[\\/])[^:]+:.*|[A-Za-z]:[^:]+:.*")


def check(facts: Facts) -> Iterator[Report]:
    yield from _docker_network(facts)
    yield from reports(container_settings(facts, "bind_dir"), _with_colon)
    yield from _shells_left(facts)
    yield from _replies_in_mode_always(facts)
    yield from _keys_of_01(facts)
    yield from reports(_responses(facts), _only_warns)


def _docker_network(facts: Facts) -> Iterator[Report]:
    for call in facts.calls(roles.CONTAINER_EXECUTORS):
        if "docker_network" in call.names:
            given = call.given("docker_network")
            instead = closed(given)
            advice = f"use {instead}" if instead is not None else "leave it out"
            yield given.report_use(f"no release knows docker_network (TypeError); {advice}")


def _with_colon(given: Given, alternative: Alternative) -> str | None:
    if _VOLUME.fullmatch(text_of(alternative) or ""):
        return "bind_dir is a path of the host that is always mounted writable; a colon in it is not understood"
    return None


def _shells_left(facts: Facts) -> Iterator[Report]:
    for call in executors(facts):
        policies = call.given("execution_policies")
        for holder in policies.dicts() if call.knows(policies.name) else ():
            left = [name for name in _SHELLS if any(a is ABSENT or truth(a) is True for a in holder.get(name))]
            if left and not holder.open and is_false(holder.get("bash")):
                yield policies.report(holder, f"execution_policies leave {', '.join(left)} on; switch all shells off")


def _replies_in_mode_always(facts: Facts) -> Iterator[Report]:
    for call in facts.calls(roles.CLASSIC_AGENTS):
        replies, mode = call.given("max_consecutive_auto_reply"), call.given("human_input_mode")
        given = replies.name in call.names and any(_limits(a) for a in replies.value)
        written, only = any(constant.value == "ALWAYS" for constant in mode.constants()), modes(facts, call) == {"ALWAYS"}
        if given and (written or only):
            fixes = fix("leave out max_consecutive_auto_reply", left_out(replies), safe=True) if only else ()
            message = "max_consecutive_auto_reply is not consulted in mode ALWAYS" + ("" if written else ", the default")
            yield replies.report_use(message, mode, fixes=fixes)


def _limits(alternative: Alternative) -> bool:
    return alternative is not ABSENT and not (isinstance(alternative, Const) and alternative.value in (None, 0))


def _keys_of_01(facts: Facts) -> Iterator[Report]:
    if not facts.settings.version.startswith("0.1"):
        for config in llm_configs(facts):
            for key, newer in (("request_timeout", "timeout"), ("api_base", "base_url")):
                given = config.given(key)
                if given and config.known(key) and not config.takes(key):
                    message = f"only AutoGen 0.1 knew {key}; use {newer}"
                    fixes = fix(f"write {newer} for {key}", renamed(given, newer), safe=True)
                    elsewhere = isinstance(given.holder, Dict) and not facts.written_here(given.holder)
                    yield given.report(given.value[0], message, fixes=fixes) if elsewhere else given.report_use(message, fixes=fixes)


def _responses(facts: Facts) -> Iterator[Given]:
    """What safeguards do about what they find."""
    yield from (call.given("mode") for call in facts.calls(roles.GOVERNORS))
    policies = [call.given("policy") for call in facts.calls(roles.SAFEGUARDS)]
    policies += [call.given("safeguard_policy") for call in facts.calls(roles.CHAT_FUNCTIONS)]
    for policy in policies:
        yield from (entry for entry in entries_within(facts, policy) if entry.name in ("violation_response", "action"))


def _only_warns(given: Given, alternative: Alternative) -> str | None:
    said = alternative.value if isinstance(alternative, Const) else alternative.dotted if isinstance(alternative, Ref) else None
    mode = said.rpartition(".")[2] if isinstance(said, str) else ""
    if mode in ("warning", "OBSERVE", "MONITOR"):
        return f"the safeguard lets through what it finds: {given.name} is {mode}; use {'block' if mode == 'warning' else 'ENFORCE'}"
    return None
