"""A setting that security guides recommend is not honoured as it is written.

`docker_network=` (no release has it: TypeError), a `bind_dir` with a colon (always mounted writable), `execution_policies` that switch
`bash` off but leave another shell on, `max_consecutive_auto_reply` in mode `ALWAYS` (not consulted), and `request_timeout` and `api_base`,
which only 0.1 knew.

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

from ...facts.base import Facts
from ...facts.containers import container_settings
from ...facts.executors import executors
from ...facts.llm import llm_configs
from ...findings import Report
from ...knowledge import roles
from ...reading.values import ABSENT, Const, Dict, truth

CODE = "AGS970"
SYMBOL = "nominal-control"
LEVEL = "low"
CWE = (693,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = 'executor = DockerCommandLineCodeExecutor(docker_network="none")'
GOOD = 'executor = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": "none"})'

_SHELLS = ("sh", "shell", "pwsh", "powershell", "ps1")
_VOLUME = re.compile(r"(?![A-Za-z]:[\\/])[^:]+:.*|[A-Za-z]:[^:]+:.*")


def check(facts: Facts) -> Iterator[Report]:
    for call in facts.calls(roles.CONTAINER_EXECUTORS):
        if call.given("docker_network"):
            yield Report(
                'no release knows docker_network (TypeError); use container_create_kwargs={"network_mode": "none"} (AG2)',
                call.use("docker_network"),
            )
    for setting in container_settings(facts, "bind_dir"):
        for alternative in setting.value:
            if isinstance(alternative, Const) and isinstance(alternative.value, str) and _VOLUME.fullmatch(alternative.value):
                yield Report(
                    "bind_dir is a path of the host that is always mounted writable; a colon in it is not understood",
                    setting.use,
                    alternative,
                )
    for call in executors(facts):
        for alternative in call.get("execution_policies"):
            if isinstance(alternative, Dict) and not alternative.open and _is_false(alternative, "bash"):
                left = [name for name in _SHELLS if not _is_false(alternative, name)]
                if left:
                    yield Report(
                        f"execution_policies leave {', '.join(left)} on; switch all shells off", call.use("execution_policies"), alternative
                    )
    for call in facts.calls(roles.CLASSIC_AGENTS):
        always = any(isinstance(a, Const) and a.value == "ALWAYS" for a in call.get("human_input_mode"))
        replies = call.get("max_consecutive_auto_reply")
        if always and any(a is not ABSENT and not (isinstance(a, Const) and a.value in (None, 0)) for a in replies):
            yield Report("max_consecutive_auto_reply is not consulted in mode ALWAYS", call.use("max_consecutive_auto_reply"))
    if not facts.settings.version.startswith("0.1"):
        for config in llm_configs(facts):
            for key in ("request_timeout", "api_base"):
                if any(a is not ABSENT for a in config.get(key)) and config.known(key):
                    yield Report(
                        f"only AutoGen 0.1 knew {key}; use {'timeout' if key == 'request_timeout' else 'base_url'}", config.use(key)
                    )


def _is_false(policies: Dict, name: str) -> bool:
    return all(truth(alternative) is False for alternative in policies.get(name))
