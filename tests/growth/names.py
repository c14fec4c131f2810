"""What a name can be: bindings, branches, loops, tests, and the uses that ask for them."""

from __future__ import annotations

from .writing import NO_DOCKER, USES, Shape, each, listed, nested, program, repeated, used

_AGENT = "autogen.UserProxyAgent('u', code_execution_config=x)"


_REPLY = "x = autogen.AssistantAgent('a').generate_reply()"

SHAPES: dict[str, Shape] = {
    # bindings
    "bound in branches": used("x = {}", "if a{i}: x = {'k{i}': x}\nelif x: x = None"),
    "bound in branches and used": repeated("x = {}", "if a{i}: x = {'use_docker': a{i}, 'k': {i}}\n" + _AGENT),
    "bound in a try": used("x = {}", "try: x = {'a{i}': x}\nexcept E: x = None\nfinally: x = x or {}"),
    "bound in the handlers of a try": program("x = {}\ntry: x = f(x)", each("except E{i}: x = {'k{i}': x}"), USES),
    "bound in handlers and used": repeated("x = {}", f"try: x = f(x)\nexcept E{{i}}: x = {{'use_docker': q}}\n{_AGENT}"),
    "bound by with": used("x = {}", "with open('f') as y{i}, x as x: x = y{i}.read()"),
    "bound by :=": used("x = {}", "if (y{i} := f(x)): x = y{i}"),
    "unpacked": used("x, y = {}, []", "x, (y, *z{i}) = [x, (y, *x)]"),
    "deleted and bound": used("x = {}", "del x\nx = {'k{i}': {i}}"),
    "swapped": used("x, y = 1, 2\nwhile q:", "    x, y = [y, x], [x, y]"),
    "names in a cycle": used("while q:", "    v{j} = [v{i}, v{j}] + v{i}\n    x = v{i}"),
    "names in a chain": used("v0 = {}", "v{j} = v{i}\nv{j}['k{i}'] = {i}\nx = v{j}"),
    "aliases that change": repeated("x = {'use_docker': False}", "v{i} = x\nv{i}['k{i}'] = {i}", _AGENT),
    "aliases that change, used": repeated("x = {'use_docker': False}", f"v{{i}} = x\nv{{i}}['k{{i}}'] = {{i}}\n{_AGENT}"),
    "loops, one after another": used("x = []", "for i{i} in x: x = [x, i{i}]\nelse: x = {}"),
    "loops that change": used("x = {}", "while q:\n    x['k{i}'] = x\n    if r: break"),
    # several scopes
    "global names": used("x = {}", "def f{i}():\n    global x\n    x = [x, f{j}()]\n    x['k'] = {i}\n    return x"),
    "global names set and used": program(
        "x = {}",
        each("def f{i}():\n    global x\n    x = {'use_docker': False, 'k': {i}}"),
        each(f"def g{{i}}(): {_AGENT}"),
        each("f{i}()"),
    ),
    "a global dict that functions change": program(
        "x = {'use_docker': False}", each("def f{i}(): x['k{i}'] = {i}"), each(f"def g{{i}}(): {_AGENT}")
    ),
    "global names of a module's body": program(
        each("x{i} = {'use_docker': False}"), each("def g{i}(): autogen.UserProxyAgent('u', code_execution_config=x{i})")
    ),
    "names of an outer function": program(
        "def f(x):", each("    def g{i}():\n        nonlocal x\n        x = {'k': x}"), f"    {_AGENT}\nf({{}})"
    ),
    # tests
    "guards": used("x = input()", "if x is None or not x: x = x"),
    "guards that leave": program("def f(x):", each("    if x == {i}: return"), f"    exec(x)\n{_REPLY}\nf(x)"),
    "sinks that are guarded": repeated("def f(code, k):", "    if k == {i}: exec(code)", f"{_REPLY}\nf(x, 1)"),
    "sinks among guards": repeated("def f(code, k):", "    if code in k{i}: return\n    exec(code)", f"{_REPLY}\nf(x, 1)"),
    "sinks in elifs": repeated(f"{_REPLY}\nif q == -1: pass", "elif q == {i}: os.system(x)"),
    "sinks in cases": program(_REPLY, "match q:", each("    case {i}: exec(x)")),
    "sinks after assertions": repeated(_REPLY, "assert x in k{i}\nexec(x)"),
    "sinks in tries": repeated(_REPLY, "try: f{i}(x)\nexcept E: raise\nexec(x)"),
    "sinks of items": repeated("x = json.loads(autogen.AssistantAgent('a').generate_reply())", "exec(x['k{i}']['code'])"),
    "sinks of texts of two names": repeated(
        "x0 = y0 = autogen.AssistantAgent('a').generate_reply()", "y{j} = f'{x{i}} {y{i}}'\nx{j} = y{i}\nexec(y{j})"
    ),
    "sinks of elements": repeated("x = autogen.AssistantAgent('a').generate_reply().split()", "exec(x[{i}])"),
    "sinks of names that a test binds": repeated(_REPLY, "if (y{i} := x.strip()): exec(y{i})"),
    "sinks of names that one test binds": program(
        _REPLY, lambda n: f"if {' and '.join(f'(y{i} := x.strip({i}))' for i in range(n))}:", each("    exec(y{i})")
    ),
    "sinks of elements that a comprehension lets pass": program(
        _REPLY, listed("y = [c for c in x.split() if ", "c != 'k{i}'", "]", " and "), each("exec(y[{i}])")
    ),
    "sinks of names that are checked": repeated(
        "p0 = autogen.AssistantAgent('a').generate_reply()",
        "p{j} = os.path.join('d', p{i})\nif not p{j}.startswith('d'): raise E\nopen(p{j})\nexec(p{j})",
    ),
    "sinks of items, by their kind": program(
        "u = autogen.UserProxyAgent('u')\n@app.websocket('/')\ndef h(s):\n  while True:\n    x = s.receive_json()",
        each("    if x['kind'] == 'k{i}': u.initiate_chat(u, message=x['m{i}'])"),
    ),
    "sinks after a list of problems": repeated(
        f"{_REPLY}\nproblems = []", "if x not in k{i}: problems.append({i})\nif not problems: exec(x)"
    ),
    "sinks after a name that says yes or no": repeated(f"{_REPLY}\nok = True", "if x not in k{i}: ok = False\nif ok: exec(x)"),
    "sinks in a loop that adds in branches": repeated(f"{_REPLY}\nfor q in k:", "    if q == {i}: x = x + q\n    exec(x)"),
    "sinks of what cases capture": repeated(_REPLY, "match x:\n    case [k{i}, y]: x = y\nexec(x)"),
    "values that are tested": repeated("x = q", f"if x is None: x = {{'use_docker': False}}\n{_AGENT}"),
    # statements in one another
    "branches in branches": nested("if a{i}:", "x = {'k': x}", USES),
    "branches in branches, with sinks": nested("if a{i} in x:", "exec(autogen.AssistantAgent('a').generate_reply())"),
    "withs in withs": nested("with x as x:", "x = [x]", USES),
    "loops in loops": nested("for i in x:", "x.append(i); x += [x]", USES, most=19),
    "functions in functions": nested("def f{i}(x):", NO_DOCKER, most=90),
    "classes in classes": nested("class C{i}:", "x = " + NO_DOCKER, most=90),
}
