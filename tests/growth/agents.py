"""AutoGen's own things: agents, chats, groups, teams, tools, executors, clients."""

from __future__ import annotations

from .writing import AGENT, Shape, each, listed, program, repeated

_AGENTS = each(f"a{{i}} = {AGENT}")
_REPLY = "r = autogen.AssistantAgent('a').generate_reply()"
_TOOL = "u = autogen.UserProxyAgent('u')\n@u.register_for_llm()\ndef tool(path: str, command: str):"


def _chats(n: int) -> str:
    return "\n".join(f"a{i}.initiate_chat(a{(i + 1) % n}, message=input())" for i in range(n))


SHAPES: dict[str, Shape] = {
    # agents
    "agents": repeated(
        "", "a{i} = autogen.UserProxyAgent('u', code_execution_config={'use_docker': False, 'work_dir': 'c'}, human_input_mode='NEVER')"
    ),
    "agents of one config": repeated(
        "c = {'config_list': [{'model': 'm', 'api_key': 'sk-made-up-0123456789abcdef'}]}", "autogen.AssistantAgent('a{i}', llm_config=c)"
    ),
    "agents by a loop": program(listed("agents = [autogen.UserProxyAgent(n, human_input_mode='NEVER') for n in [", "'a{i}'", "]]")),
    "agents of one function": program(
        "def make(name): return autogen.UserProxyAgent(name, human_input_mode='NEVER')",
        each("a{i} = make('a{i}')"),
        each("a{i}.initiate_chat(a0, message=input())"),
    ),
    "credentials": repeated("", "autogen.AssistantAgent('a', llm_config={'model': 'm', 'api_key': 'sk-made-up-0123456789abcdef{i}'})"),
    "clients": repeated(
        "from autogen_ext.models.openai import OpenAIChatCompletionClient",
        "c{i} = OpenAIChatCompletionClient(model='m', api_key='sk-made-up-0123456789abcdef{i}', base_url='http://example.org/v1')\n"
        "AssistantAgent('a{i}', model_client=c{i})",
    ),
    "executors": repeated(
        "", "e{i} = LocalCommandLineCodeExecutor(work_dir='c{i}', timeout=60)\nCodeExecutorAgent('a{i}', code_executor=e{i})"
    ),
    "reply functions": program(
        "u = autogen.UserProxyAgent('u')", each("def f{i}(*a): return True, input()\nu.register_reply([autogen.Agent, None], f{i})")
    ),
    # conversations
    "chats in a ring": program(_AGENTS, _chats),
    "chats of one agent with all": program("u = autogen.UserProxyAgent('u')", _AGENTS, each("u.initiate_chat(a{i}, message=input())")),
    "chats of two agents": program(f"u = {AGENT}\na = autogen.AssistantAgent('a')", each("u.initiate_chat(a, message=input())")),
    "a queue of chats": program(_AGENTS, listed("a0.initiate_chats([", "{'recipient': a{i}, 'message': input(), 'max_turns': 2}", "])")),
    "queues of chats": program(
        f"u = {AGENT}", _AGENTS, each("u.initiate_chats([{'recipient': a{i}, 'message': input()}, {'recipient': a0, 'message': m{i}}])")
    ),
    "one queue, used often": program(
        _AGENTS, listed("q = [", "{'recipient': a{i}, 'message': input()}", "]"), each("a{i}.initiate_chats(q)")
    ),
    "results of a queue": program(
        _AGENTS, listed("q = a0.initiate_chats([", "{'recipient': a{i}, 'message': 'm'}", "])"), each("exec(q[{i}].summary)")
    ),
    "nested chats": program(
        _AGENTS,
        each("a{i}.register_nested_chats([{'recipient': a{j}, 'message': 'm'}], trigger=a0)"),
        "a0.initiate_chat(a1, message=input())",
    ),
    "messages of functions": repeated(
        "u = autogen.UserProxyAgent('u')\na = autogen.AssistantAgent('a')\ndef run(m): u.initiate_chat(a, message=m)",
        "@app.post('/{i}')\ndef h{i}(message):\n    return run(message)",
    ),
    "handlers of one chat": repeated(
        "u = autogen.UserProxyAgent('u')\na = autogen.AssistantAgent('a')",
        "@app.post('/{i}')\ndef h{i}(m: str): u.initiate_chat(a, message=m)",
    ),
    "handlers that load the state of one team": program(
        "t = RoundRobinGroupChat([AssistantAgent('a', model_client=c)])",
        each("@app.post('/{i}')\nasync def h{i}(m: str):\n    await t.load_state(s{i})\n    await t.run(task=m)"),
    ),
    "messages of one request": program(
        "u = autogen.UserProxyAgent('u')\n@app.post('/')\ndef h():",
        each("    m{i} = request.json['k{i}']\n    u.initiate_chat(u, message=m{i})"),
    ),
    "messages of one list": program(
        "u = autogen.UserProxyAgent('u')\nh = []", each("h.append({'role': 'user', 'content': input()})\nr = u.generate_reply(h)\nexec(r)")
    ),
    "messages of results": repeated(
        "u = autogen.UserProxyAgent('u')\nx0 = input()", "x{j} = u.initiate_chat(u, message=x{i}).summary\nexec(x{j})"
    ),
    "approvals of one function": program(
        "def ok(r):",
        each("    if 'w{i}' in r.code: return ApprovalResponse(approved=False)"),
        "    return ApprovalResponse(approved=True)",
        each("CodeExecutorAgent('a{i}', code_executor=e, approval_func=ok)"),
    ),
    "terminations": repeated(
        "", "def end{i}(m): return 'TERMINATE' in m['content']\nautogen.AssistantAgent('a', is_termination_msg=end{i})"
    ),
    "words of one termination": program(
        listed("def end(m): return ", "'W{i}' in m['content']", "", " or "),
        each("autogen.AssistantAgent('a', is_termination_msg=end)"),
    ),
    "agents of one name": program(
        "u = None",
        each("if input():\n    u = autogen.UserProxyAgent('u', human_input_mode='NEVER')"),
        each("u.initiate_chat(u, message=input())"),
    ),
    "a tool of many texts": program(
        listed("def tool(x: str):\n    d = {", "'k{i}': x", "}"),
        each("    subprocess.run('%(k{i})s' % d, shell=True)"),
        "autogen.AssistantAgent('a').register_for_llm(description='x')(tool)",
    ),
    "a message of many fields": program(
        "import streamlit as st\nu = autogen.UserProxyAgent('u')\np = ''",
        each("m{i} = st.text_input('k{i}')\nif m{i}: p += f'{m{i}}'"),
        each("u.initiate_chat(u, message=p)"),
    ),
    "code of many branches": program(
        _REPLY, "if q == 0: c = r", each("elif q == {i}: c = r + '{i}'"), "else: c = ''", each("exec(c)\nc = c.strip()")
    ),
    # groups and teams
    "a group": program(_AGENTS, listed("g = autogen.GroupChat([", "a{i}", "], [], 10)"), "autogen.GroupChatManager(g)", _chats),
    "a group that is used often": program(
        _AGENTS, listed("g = [", "a{i}", "]"), each("autogen.GroupChatManager(autogen.GroupChat(g, [], 10))")
    ),
    "a group that grows in branches": program(
        f"u = {AGENT}\na = autogen.AssistantAgent('a')\ng = [u]",
        each("if q{i}: g.append(a)\nu.initiate_chat(autogen.GroupChatManager(autogen.GroupChat(g, [], 10)), message=input())"),
    ),
    "groups of handlers": program(
        _AGENTS,
        listed("g = [", "a{i}", "]"),
        each("@app.post('/{i}')\ndef h{i}(m: str): a0.initiate_chat(autogen.GroupChatManager(autogen.GroupChat(g, [], 10)), message=m)"),
    ),
    "groups": program(
        _AGENTS,
        each(
            "g{i} = autogen.GroupChat([a{i}, a0], [], 10)\nm{i} = autogen.GroupChatManager(g{i})\na0.initiate_chat(m{i}, message=input())"
        ),
    ),
    "teams": repeated(
        "", "a{i} = AssistantAgent('a', model_client=c)\nt{i} = RoundRobinGroupChat([a{i}], max_turns=3)\nt{i}.run(task=input())"
    ),
    "teams in teams": program(
        "t0 = AssistantAgent('a', model_client=c)", each("t{j} = RoundRobinGroupChat([t{i}, t{i}])"), each("t{i}.run(task=input())")
    ),
    "conditions": repeated("x = TextMentionTermination('a')", "x = x | x & x", "RoundRobinGroupChat([], termination_condition=x)"),
    "conditions, used": repeated(
        "x = TextMentionTermination('a')", "x = x | TextMentionTermination('b{i}')\nRoundRobinGroupChat([], termination_condition=x)"
    ),
    "one condition of many": program(
        listed("x = ", "TextMentionTermination('b{i}')", "", " | "), "RoundRobinGroupChat([], termination_condition=x)"
    ),
    # tools
    "tools": repeated(
        "u = autogen.UserProxyAgent('u')",
        "def g{i}(c): g{j}(c + c)\n@u.register_for_llm()\ndef t{i}(c: str): g{i}(c); os.system(c); open(c)",
    ),
    "tools of one agent": program(
        each("def t{i}(path: str): return open(path)"), listed("AssistantAgent('a', model_client=c, tools=[", "t{i}", "])")
    ),
    "tools in a function map": program(
        each("def t{i}(path: str): return open(path)"), listed("autogen.UserProxyAgent('u', function_map={", "'t{i}': t{i}", "})")
    ),
    "tools that are registered": repeated(
        f"u = {AGENT}\na = autogen.AssistantAgent('a')",
        "def t{i}(path: str): return open(path)\nautogen.register_function(t{i}, caller=a, executor=u)",
    ),
    "tools, registered with all": program(
        _AGENTS, each("@a{i}.register_for_execution()\n@a{i}.register_for_llm(description='t')\ndef t{i}(path: str): return open(path)")
    ),
    "a tool of many sinks": program(_TOOL, each("    open(path)\n    os.system(command)")),
    "a tool of many guarded sinks": program(_TOOL, each("    if path not in p{i}: raise E\n    open(path)\n    open(path + '{i}')")),
    "a tool of a command that grows in branches": program(
        _TOOL, "    c = 'ls'", each("    if q{i}: c += ' ' + path"), each("    os.system(c)"), each("    cursor.execute(c)")
    ),
    "a tool of a command's arguments in branches": program(
        _TOOL, "    c = ['ls']", each("    if q{i}: c += ['-x', path]\n    subprocess.run(c)")
    ),
    "a tool of a command's arguments, run at each": program(_TOOL, "    c = ['ls']", each("    c.append(path)\n    subprocess.run(c)")),
    "a tool that calls many": program(each("def g{i}(c): subprocess.run(c, shell=True)"), _TOOL, each("    g{i}(command)")),
    # what a model wrote
    "replies that are executed": repeated("a = autogen.AssistantAgent('a')", "exec(a.generate_reply())"),
    "one reply, executed often": repeated(_REPLY, "exec(r)\nos.system(r)"),
    "one reply, executed in functions": repeated(_REPLY, "def f{i}(): exec(r)"),
    "filters of a reply": repeated(_REPLY, "if 'rm{i}' in r: raise E\nexec(r)"),
    "code that grows in branches": program(
        "def run(q: str):\n    code = ''",
        each("    if q == 'a{i}':\n        code += 'b{i}'\n    exec(code)"),
        "autogen.UserProxyAgent('u').register_for_execution()(run)",
    ),
}
