"""What the rules propose: one program for each way of writing it, before and after."""

from __future__ import annotations

import pytest

from autogen_rules import Settings, check_source
from autogen_rules.fixing import apply_edits

IMPORTS = """\
import os, stat
import autogen, httpx
from autogen import Cache, LLMConfig, OpenAIWrapper, UserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import Swarm
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient
from autogen_ext.tools.mcp import StdioServerParams
from ag2.acp import ACPConfig
from ag2.config import OpenAIConfig, XAIConfig
from ag2.tools import DaytonaEnvironment
"""
NOTES_PINNED = "StdioServerParams(command='npx', args=['-y', 'notes@1.4.2'])\n"
KEYWORD = "lambda m: 'DONE' in m['content']"
KEY = "'sk-live-1f9Ab27Cd83Ef'"


def _fixed(code: str, program: str, title: str = "") -> list[str]:
    """What is left of a program, below its imports, after each fix of the rule's first finding."""
    source = f"{IMPORTS}{program}\n"
    found = [each for each in check_source(source, settings=Settings.from_options({"autogen-advisory": "all"})) if each.code == code]
    assert title in found[0].fixes[0].title if found[0].fixes else not title
    return [apply_edits(source, fix.edits).removeprefix(IMPORTS).rstrip("\n") for fix in found[0].fixes]


@pytest.mark.parametrize(
    ("program", "variable"),
    [
        ("llm_config = {'model': 'm', 'api_key': VALUE}", "OPENAI_API_KEY"),
        ("llm_config = {'model': 'm', 'api_type': 'azure', 'api_key': VALUE}", "AZURE_OPENAI_API_KEY"),
        ("llm_config = {'model': 'm', 'api_type': 'anthropic', 'api_key': VALUE}", "ANTHROPIC_API_KEY"),
        ("llm_config = {'model': 'm', 'base_url': 'https://openrouter.ai/v1', 'api_key': VALUE}", "OPENROUTER_API_KEY"),
        ("llm_config = {'model': 'm', 'base_url': 'https://a.example.org/v1', 'api_key': VALUE}", "LLM_API_KEY"),
        ("llm_config = {'config_list': [{'api_type': 'groq', 'api_key': VALUE}]}", "GROQ_API_KEY"),
        ("LLMConfig(model='m', api_key=VALUE)", "OPENAI_API_KEY"),
        ("LLMConfig(model='m', base_url='https://a.example.org', api_key=VALUE)", "LLM_API_KEY"),
        ("OpenAIWrapper(api_key=VALUE)", "OPENAI_API_KEY"),
        ("AzureOpenAIChatCompletionClient(model='m', api_key=VALUE)", "AZURE_OPENAI_API_KEY"),
        ("OpenAIChatCompletionClient(model='gemini-2.0-flash', api_key=VALUE)", "GEMINI_API_KEY"),
        ("OpenAIChatCompletionClient(model='claude-3', api_key=VALUE)", "ANTHROPIC_API_KEY"),
        ("OpenAIChatCompletionClient(model='gpt-gemini', api_key=VALUE)", "OPENAI_API_KEY"),
        ("OpenAIChatCompletionClient(model='gemini-2.0-flash', base_url='https://openrouter.ai/v1', api_key=VALUE)", "OPENROUTER_API_KEY"),
        ("XAIConfig('m', api_key=VALUE)", "XAI_API_KEY"),
        ("DaytonaEnvironment(api_key=VALUE)", "DAYTONA_API_KEY"),
        ("llm_config = {'model': 'm', 'aws_secret_key': VALUE}", "AWS_SECRET_ACCESS_KEY"),
        ("autogen.DiscordAgent(name='a', bot_token=VALUE)", "BOT_TOKEN"),
        ("StdioServerParams(command='notes', env={'NOTES_TOKEN': VALUE})", "NOTES_TOKEN"),
        ("llm_config = {'model': 'm', 'headers': {'Authorization': VALUE}}", "OPENAI_API_KEY"),
        ("llm_config = {'model': 'm', 'base_url': 'https://openrouter.ai', 'extra_headers': {'x-api-key': VALUE}}", "OPENROUTER_API_KEY"),
        ("headers = {'api-key': VALUE}", "API_KEY"),
    ],
)
def test_the_variable_that_a_credential_is_read_from(program: str, variable: str) -> None:
    [fixed] = _fixed("AGS001", program.replace("VALUE", KEY), "revoke what")
    assert fixed == program.replace("VALUE", f"os.environ['{variable}']")


@pytest.mark.parametrize(
    ("program", "fixed"),
    [
        (f"OpenAIWrapper(api_key=os.getenv('GATEWAY_KEY', {KEY}))", "OpenAIWrapper(api_key=os.environ['GATEWAY_KEY'])"),
        (f"key = os.environ.get('GATEWAY_KEY', default={KEY})", "key = os.environ['GATEWAY_KEY']"),
        ("OpenAIWrapper(base_url=os.getenv('GATE', 'https://ada:k7Gf@a.org'))", "OpenAIWrapper(base_url=os.environ['GATE'])"),
        (f"OpenAIWrapper(api_key=os.getenv('GATEWAY_KEY') or {KEY})", "OpenAIWrapper(api_key=os.environ['GATEWAY_KEY'])"),
        (f"key = (os.environ.get('GATEWAY_KEY', '') or {KEY})", "key = (os.environ['GATEWAY_KEY'])"),
    ],
)
def test_a_variable_without_the_fallback(program: str, fixed: str) -> None:
    assert _fixed("AGS001", program) == [fixed]


def test_a_variable_for_each_secret() -> None:
    first, second = "'sk-live-1f9Ab27Cd83Ef'", "'sk-live-8Ef1f9Ab27Cd3'"
    program = f"config_list = [{{'api_key': {first}}}, {{'api_key': {second}}}, {{'api_key': {first}}}]\n"
    fixes = [finding.fixes[0].edits for finding in check_source(f"{IMPORTS}{program}")]
    numbered = [edit.text.rpartition("OPENAI_API_KEY")[2] for edits in fixes for edit in edits]
    assert numbered == ["']", "_2']", "']"]


@pytest.mark.parametrize(
    ("program", "fixed"),
    [
        ("OpenAIWrapper(base_url='https://ada:' + 'k7Gf@a.org')", "OpenAIWrapper(base_url='https://ada:' + f'VALUE@a.org')"),
        ("a = 'k7Gf'\nOpenAIWrapper(base_url=f'https://ada:{a}@a.org')", "a = VALUE\nOpenAIWrapper(base_url=f'https://ada:{a}@a.org')"),
    ],
)
def test_the_part_of_a_text_that_holds_a_password(program: str, fixed: str) -> None:
    read = "os.environ['BASE_URL_PASSWORD']" if "f'V" not in fixed else "{os.environ[\"BASE_URL_PASSWORD\"]}"
    assert _fixed("AGS001", program) == [fixed.replace("VALUE", read)]


def test_an_edit_shows_nothing_of_the_text_around_a_credential() -> None:
    program = f"{IMPORTS}OpenAIWrapper(base_url='https://ada:k7Gf@a.org/?key=sk-made-up-2Lr7TzW4mXc81')\n"
    [fix] = check_source(program)[0].fixes
    assert [edit.text for edit in fix.edits] == ["f", '{os.environ["BASE_URL_PASSWORD"]}']


@pytest.mark.parametrize(
    "program",
    [
        f"os.environ['OPENAI_API_KEY'] = {KEY}",
        "OpenAIWrapper(base_url='https://ada:hunting42@models.contoso.com/{tenant}')",
        "OpenAIWrapper(base_url='https://ada:hunt' + 'ing42@models.contoso.com')",
        "headers = {'Authorization': 'Bearer ' 'k7Gf2mPq9x'}",
        "key = 'sk-live-'\nkey += '1f9Ab27Cd83Ef'\nOpenAIWrapper(api_key=key)",
        """os.environ['MODELS'] = '[{"stream": true, "api_key": "k7Gf2mPq9x"}]'""",
        """os.environ['MODELS'] = '[{"api_key": ' + '"k7Gf2mPq9x"}]'""",
        """os.environ['MODELS'] = '[{"api_key": "k7Gf2mPq9x", "password": "k7Gf2mPq9x"}]'""",
        """models = json.loads('[{"api_key": "k7Gf2mPq9x"}]')""",
        """for json in models: os.environ['MODELS'] = '[{"api_key": "k7Gf2mPq9x"}]'""",
    ],
)
def test_no_variable_where_none_is_plain(program: str) -> None:
    assert _fixed("AGS001", program) == []


@pytest.mark.parametrize(
    ("imports", "system"),
    [
        ("", "os"),
        ("import sys, os", "os"),
        ("import os as system", "system"),
        ("import os.path", "os"),
        ("import os.path as path", "os"),
        ("import os\ndef f(): import os", "os"),
        ("if later: import os", "os"),
        ("from os import environ", "os"),
        ("from .os import os", None),
        ("import os\ndel os", None),
        ("def f(os): pass", None),
        ("[os for os in systems]", None),
        ("try: import os\nexcept ImportError: os = None", None),
    ],
)
def test_the_import_of_a_variable(imports: str, system: str | None) -> None:
    program = f"{imports}\nfrom autogen import OpenAIWrapper\nOpenAIWrapper(api_key={KEY})\nimport os as os\n".lstrip("\n")
    [finding] = check_source(program)
    known = imports.startswith("import") and "as path" not in imports
    new = "" if known else "import os\n\n" if imports.startswith(("if", "try", "[")) else "import os\n"
    fixed = new + program.replace(KEY, f"{system}.environ['OPENAI_API_KEY']")
    assert [apply_edits(program, fix.edits) for fix in finding.fixes] == ([fixed] if system is not None else [])


@pytest.mark.parametrize(
    ("code", "program", "fixed"),
    [
        ("AGS001", "headers = {'Authorization': 'Bearer k7Gf2mPq9x'}", """{'Authorization': f'Bearer {os.environ["API_KEY"]}'}"""),
        ("AGS001", "OpenAIWrapper(base_url='https://ada:k7Gf@a.org')", """f'https://ada:{os.environ["BASE_URL_PASSWORD"]}@a.org'"""),
        ("AGS001", """os.environ['M'] = ' [{"api_key": "k7Gf2mPq9x"}] '""", """json.dumps([{"api_key": os.environ["OPENAI_API_KEY"]}])"""),
        ("AGS002", "llm_config = {'model': 'm', 'timeout': None}", "'timeout': 120"),
        ("AGS002", "llm_config = {'model': 'm', 'timeout': 99_999}", "'timeout': 3600"),
        ("AGS003", "llm_config = {'model': 'm', 'cache_seed': 41}", "'cache_seed': None"),
        ("AGS004", "llm_config = {'model': 'm', 'max_tokens': -1}", "'max_tokens': 1000"),
        ("AGS005", "llm_config = {'model': 'm', 'base_url': 'http://models.contoso.com'}", "'https://models.contoso.com'"),
        ("AGS005", "llm_config = {'model': 'm', 'base_url': f'http://models.contoso.com/{path}'}", "f'https://models.contoso.com/{path}'"),
        ("AGS005", "OpenAIWrapper(http_client=httpx.Client(verify=False))", "verify=True"),
        ("AGS012", "DockerCommandLineCodeExecutor(timeout=0)", "timeout=60"),
        ("AGS012", "DockerCommandLineCodeExecutor(timeout=60 * 60)", "timeout=600"),
        ("AGS053", "os.chmod(path, 0o755)", "0o600"),
        ("AGS053", "os.chmod(path, stat.S_IRWXU)", "0o600"),
        ("AGS053", "os.mkdir('a')\nos.chmod('a', 0o777)", "0o700"),
        ("AGS053", "os.chmod('run.sh', 0o777)", "0o755"),
        ("AGS013", "DockerCommandLineCodeExecutor(container_create_kwargs={'network': 'host'})", "{'network': 'none'}"),
        ("AGS013", "DockerCommandLineCodeExecutor(container_create_kwargs={'network_disabled': False})", "'network_disabled': True"),
        ("AGS014", "DockerCommandLineCodeExecutor(container_create_kwargs={'privileged': True})", "'privileged': False"),
        ("AGS014", "DockerCommandLineCodeExecutor(container_create_kwargs={'cap_add': ['ALL']})", "container_create_kwargs={})"),
        ("AGS014", "DockerCommandLineCodeExecutor(container_create_kwargs={'security_opt': ['seccomp=unconfined']})", "={})"),
        ("AGS960", f"{NOTES_PINNED}StdioServerParams(command='npx', args=['-y', 'notes'])", "args=['-y', 'notes@1.4.2'])"),
        ("AGS960", f"{NOTES_PINNED}StdioServerParams(command='npx', args=['-y', 'notes@latest'])", "args=['-y', 'notes@1.4.2'])"),
        ("AGS930", "autogen.GroupChat([], [], send_introductions=True)", "send_introductions=False"),
        ("AGS931", "UserProxyAgent('u').initiate_chat(a, clear_history=False)", "clear_history=True"),
        ("AGS970", "llm_config = {'model': 'm', 'request_timeout': 9}", "{'model': 'm', 'timeout': 9}"),
        ("AGS970", "LLMConfig(model='m', request_timeout=9)\nprint(options['request_timeout'], [].pop())", "(model='m', timeout=9)"),
        ("AGS970", "UserProxyAgent('u', max_consecutive_auto_reply=2, human_input_mode='ALWAYS')", "('u', human_input_mode='ALWAYS')"),
        ("AGS010", "autogen.code_utils.execute_code('1', use_docker=False)", "use_docker=True"),
        ("AGS010", "code_execution_config = dict(work_dir='w')", "dict(work_dir='w', use_docker=True)"),
        ("AGS010", "UserProxyAgent('u', code_execution_config=None)", "code_execution_config=False"),
        ("AGS011", "UserProxyAgent('u', human_input_mode='TERMINATE')", "human_input_mode='TERMINATE', code_execution_config=False"),
        ("AGS023", f"UserProxyAgent('u', is_termination_msg={KEYWORD})", "['content'], max_consecutive_auto_reply=25)"),
        ("AGS023", "end = TextMentionTermination('DONE')\nSwarm([a], termination_condition=end)", "('DONE') | MaxMessageTermination(200)"),
        ("AGS030", "autogen.GroupChat([], [], max_round=999)", "max_round=200"),
        ("AGS030", "Swarm([a], max_turns=9_999)", "max_turns=200"),
        ("AGS030", "MaxMessageTermination(999)", "MaxMessageTermination(200)"),
        ("AGS030", "Swarm([a])", "Swarm([a], max_turns=200)"),
        ("AGS020", "UserProxyAgent('u', human_input_mode='NEVER')", "human_input_mode='NEVER', code_execution_config=False)"),
        ("AGS022", "UserProxyAgent('u', max_consecutive_auto_reply=99, human_input_mode='NEVER')", "max_consecutive_auto_reply=25"),
        ("AGS070", "code_execution_config = {'use_docker': True, 'sandbox': 1}", "{'use_docker': True}"),
        ("AGS070", "code_execution_config = {'use_docker': True, 'workdir': 'w'}", "{'use_docker': True, 'work_dir': 'w'}"),
        ("AGS070", "code_execution_config = {'work_dir': 'w', 'workdir': 'v', 'lang': 'sh'}", "{'work_dir': 'w', 'lang': 'sh'}"),
        ("AGS070", "code_execution_config = {'executor': e(), 'use_docker': True}", "{'executor': e()}"),
        ("AGS070", "autogen.GroupChat([], [], max_turns=4)", "autogen.GroupChat([], [], max_round=4)"),
        ("AGS070", "autogen.GroupChat([], [], 9, max_turns=4)", "autogen.GroupChat([], [], 9)"),
        ("AGS070", "autogen.GroupChat([], [], max_turns=None)", "autogen.GroupChat([], [])"),
        ("AGS070", "autogen.GroupChat([], [], max_rounds=4, max_turns=5)", "autogen.GroupChat([], [], max_round=4, max_turns=5)"),
        ("AGS070", "OpenAIChatCompletionClient(model='m', llm_config={})", "OpenAIChatCompletionClient(model='m')"),
        ("AGS070", "llm_config = {'model': 'm', 'cache_seed': False}", "'cache_seed': None"),
    ],
)
def test_what_is_written_instead(code: str, program: str, fixed: str) -> None:
    assert fixed in _fixed(code, program)[0]


@pytest.mark.parametrize(("told", "bound"), [("2", 2), ("0", 0), ("99", 25), ("None", 25), ("True", 25), ("n", 25)])
@pytest.mark.parametrize(
    ("code", "agent"),
    [("AGS022", "human_input_mode='NEVER'"), ("AGS023", f"human_input_mode='TERMINATE', is_termination_msg={KEYWORD}")],
)
def test_a_bound_that_a_chat_swallows_is_meant_for_its_agent(code: str, agent: str, told: str, bound: int) -> None:
    program = f"u = UserProxyAgent('u', {agent}, code_execution_config=False)\nu.initiate_chat(a, max_consecutive_auto_reply={told})\n"
    assert f"max_consecutive_auto_reply={bound})\n" in _fixed(code, program)[0]


@pytest.mark.parametrize(
    ("code", "program"),
    [
        ("AGS005", "llm_config = {'model': 'm', 'base_url': 'http:' + '//models.contoso.com'}"),
        ("AGS005", "llm_config = {'model': 'm', 'base_url': 'HTTP://models.contoso.com'}"),
        ("AGS010", "code_execution_config = {'use_docker': []}"),
        ("AGS013", "DockerCommandLineCodeExecutor(docker_network='bridge')"),
        ("AGS014", "DockerCommandLineCodeExecutor(container_create_kwargs={'security_opt': ['seccomp=unconfined', 'no-new-privileges']})"),
        ("AGS970", "user = UserProxyAgent('u', max_consecutive_auto_reply=2, human_input_mode='ALWAYS')\nuser.human_input_mode = 'NEVER'"),
        ("AGS014", "RIGHTS = ['ALL']\nDockerCommandLineCodeExecutor(container_create_kwargs={'cap_add': RIGHTS})"),
        ("AGS023", "done = TextMentionTermination('DONE')\ndone |= TextMentionTermination('END')\nSwarm([a], termination_condition=done)"),
        ("AGS023", f"done = {KEYWORD}\nUserProxyAgent('u', is_termination_msg=done)"),
        ("AGS070", "UserProxyAgent('u').initiate_chat(a, max_consecutive_auto_reply=f())"),
        ("AGS070", "CodeExecutorAgent('a', llm_config={})"),
        ("AGS070", "code_execution_config = {'use_docker': True}\ncode_execution_config['sandbox'] = 1"),
        ("AGS970", "llm_config = {'model': 'm', 'request_timeout': 9, 'timeout': 8}"),
        ("AGS970", "llm_config = {'model': 'm', 'request_timeout': 9}\nprint(llm_config['request_timeout'])"),
        ("AGS970", "llm_config = {'model': 'm', 'api_base': 'u'}\nprint(llm_config.get('api_base'))"),
        ("AGS070", "code_execution_config = {'use_docker': True, 'sandbox': 1}\nif code_execution_config.pop('sandbox'): ..."),
        ("AGS960", "StdioServerParams(command='npx', args=['-y', 'notes'])"),
        ("AGS960", f"{NOTES_PINNED}ACPConfig(['npx', 'notes@2.0.0'])\nStdioServerParams(command='npx', args=['-y', 'notes'])"),
        (
            "AGS970",
            "UserProxyAgent('u', max_consecutive_auto_reply=2, human_input_mode='ALWAYS' if os.environ.get('CI') else 'TERMINATE')",
        ),
        ("AGS001", f"llm_config = {{'model': 'm', 'api_key': os.getenv(\n    'KEY',  # from the vault\n    {KEY},\n)}}"),
        ("AGS970", "UserProxyAgent('u', human_input_mode='ALWAYS', max_consecutive_auto_reply=(\n    2  # agreed\n))"),
    ],
)
def test_no_fix_where_none_is_plain_or_a_comment_would_go(code: str, program: str) -> None:
    assert _fixed(code, program) == []


@pytest.mark.parametrize(
    ("code", "program", "fixed"),
    [
        ("AGS003", "llm_config = {'model': 'm', 'cache_seed': N}", "llm_config = {'model': 'm', 'cache_seed': None}"),
        ("AGS003", "OpenAIWrapper(cache_seed=N); LLMConfig(cache_seed=N)", "OpenAIWrapper(cache_seed=None); LLMConfig(cache_seed=None)"),
        ("AGS003", "llm_config = {'model': 'm', 'cache_seed': N + 1}", "llm_config = {'model': 'm', 'cache_seed': None}"),
        ("AGS012", "DockerCommandLineCodeExecutor(timeout=N)", "DockerCommandLineCodeExecutor(timeout=600)"),
        ("AGS030", "autogen.GroupChat([], [], max_round=N)", "autogen.GroupChat([], [], max_round=200)"),
    ],
)
def test_a_name_keeps_its_number_where_others_take_it(code: str, program: str, fixed: str) -> None:
    numbered = "N = 3600\nsleep(N)\n"
    assert _fixed(code, numbered + program) == [numbered + fixed]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("N = 3600\nautogen.GroupChat([], [], max_round=N)", "N = 200\nautogen.GroupChat([], [], max_round=N)"),
        ("N = 3600\nautogen.GroupChat([], [], N)\nsleep(N)", "N = 200\nautogen.GroupChat([], [], N)\nsleep(N)"),
        ("N = 3600\ndef f(N): sleep(N)\nautogen.GroupChat([], [], max_round=N)", "N = 200\n"),
        ("N = 3600\nautogen.GroupChat([], [], max_round=N)\nN = 5\nsleep(N)", "N = 200\n"),
    ],
)
def test_a_name_has_another_number_where_that_is_plain(before: str, after: str) -> None:
    [fixed] = _fixed("AGS030", before)
    assert fixed.startswith(after)


TEAM = """\
{}def make():
    from autogen_agentchat.conditions import TextMentionTermination
    return Swarm([a], termination_condition=TextMentionTermination('DONE'))
"""
TEAMS = "from autogen_agentchat.teams import Swarm\n"
CONDITIONS = "from autogen_agentchat.conditions import "
SORTED = f"{CONDITIONS}MaxMessageTermination\n{TEAMS}"
DONE = "TextMentionTermination('DONE')"


@pytest.mark.parametrize(
    ("imports", "fixed"),
    [
        (TEAMS, SORTED),
        (f"{TEAMS}{CONDITIONS}Any\n", f"{TEAMS}{CONDITIONS}Any, MaxMessageTermination\n"),
        (f"'Teams.'\n{TEAMS}{CONDITIONS}(\n    Any,\n)\n", f"'Teams.'\n{TEAMS}{CONDITIONS}(\n    Any,\n    MaxMessageTermination,\n)\n"),
        (f"{TEAMS}x = 1\n{CONDITIONS}Any\n", f"{SORTED}x = 1\n{CONDITIONS}Any\n"),
        (f"{CONDITIONS}*\n{TEAMS}", f"{CONDITIONS}MaxMessageTermination\n{CONDITIONS}*\n{TEAMS}"),
        (f"{TEAMS}MaxMessageTermination = None\n", None),
    ],
)
def test_the_import_of_a_condition(imports: str, fixed: str | None) -> None:
    program = TEAM.format(imports)
    fixes = check_source(program)[0].fixes
    assert [apply_edits(program, fix.edits).partition("def make")[0] for fix in fixes] == ([fixed] if fixed else [])


@pytest.mark.parametrize(
    ("imports", "module"),
    [
        ("from autogen_agentchat import conditions", "conditions."),
        ("from autogen_agentchat import conditions as ends", "ends."),
        ("import autogen_agentchat.conditions as ends", "ends."),
        (f"from autogen_agentchat import conditions\n{CONDITIONS}MaxMessageTermination as Most, TextMentionTermination", ""),
        ("from autogen_agentchat import conditions\ndef f(conditions): ...", None),
    ],
)
def test_a_condition_of_a_module_that_is_imported_already(imports: str, module: str | None) -> None:
    program = f"{imports}\n{TEAMS}Swarm([a], termination_condition={module or 'conditions.'}{DONE})\n"
    most = f"{module}MaxMessageTermination" if module else "Most"
    fixes = check_source(program)[0].fixes
    fixed = [program.replace(DONE, f"{DONE} | {most}(200)")]
    assert [apply_edits(program, fix.edits) for fix in fixes] == (fixed if module is not None else [])


@pytest.mark.parametrize(
    ("around", "entry"),
    [
        ('f"{VALUE}"', "'use_docker'"),
        ('(f"a" "b" Rf"# é {VALUE}")', "'use_docker'"),
        ("f'it is {VALUE}'", '"use_docker"'),
        ('f"""it\'s {VALUE}"""', '"use_docker"'),
        ('f"{a:{VALUE}}"', "'use_docker'"),
        ("f\"it {f'is {VALUE}'}\"", ""),
        ("'' if \"it's\" else VALUE", '"use_docker"'),
    ],
)
def test_inside_of_an_f_string_its_quotes_are_not_used_again(around: str, entry: str) -> None:
    """As Python wants it before 3.12."""
    program = f"x = {around.replace('VALUE', 'autogen.ConversableAgent(name, code_execution_config={})')}"
    assert _fixed("AGS010", program) == ([program.replace("{})", f"{{{entry}: True}})")] if entry else [])


def test_a_text_inside_of_an_f_string_does_not_become_one() -> None:
    program = "x = f\"{autogen.LLMConfig(model='m', base_url='http://me:made-up-4f9a1c7e@models.example.com/v1')}\""
    assert _fixed("AGS001", program) == []
