"""Random programs of AutoGen's shape: they parse, they mean nothing, and their names collide as often as possible."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files
from random import Random
from textwrap import indent

NAMES = "a b c x y agent assistant user manager team cfg code message path llm_config config_list code_execution_config client u".split()
ATTRIBUTES = "human_input_mode llm_config summary chat_history content messages value get run x y __init__ __class__ __dict__".split()
KEYS = (
    "model api_key base_url timeout cache_seed max_tokens config_list temperature use_docker work_dir executor last_n_messages"
    " message recipient role content headers Authorization volumes network_mode a b"
).split()
METHODS = (
    "update append extend insert setdefault pop popitem clear remove add copy get items keys values strip split join format replace"
    " encode lower read_text resolve is_relative_to initiate_chat initiate_chats generate_reply send receive run run_stream reset"
    " register_for_llm register_for_execution register_reply register_function last_message on_messages load_component"
).split()
FUNCTIONS = (
    "input open exec eval compile print str int float list dict tuple set sorted max min getattr isinstance super type iter next vars"
    " os.system os.popen os.getenv os.environ.get os.path.join os.path.basename os.getcwd os.chmod os.remove subprocess.run"
    " subprocess.Popen shutil.copy pathlib.Path Path json.loads json.dumps re.search re.sub copy.deepcopy functools.partial partial"
    " pickle.loads pd.read_csv np.load requests.get cursor.execute conn.execute st.chat_input asyncio.run ast.literal_eval extract_code"
    " register_function UserProxyAgent ConversableAgent GroupChat GroupChatManager"
).split()
MODULES = (
    "os sys json re subprocess pathlib functools copy pickle requests settings other .settings .other . .. dataclasses pydantic".split()
)
CONSTANTS = [
    *"None True False ... 0 1 -1 10 100 1000000 0.5 1e999 1j 0o777 0xffffffffffffffffff '' 'a' 'NEVER' 'TERMINATE' 'ALWAYS'".split(),
    *"'.' '..' '/' '~' 'sk-made-up-0123456789abcdef' 'http://example.org/v1' 'é' 'commandline-local'".split(),
    *("'rm -rf /'", "'import os'", "b'\\xff'", "'\\ud800'", "'\\0'", '"""a\nb"""'),
]
OPERATORS = "+ - * / // % ** | & ^ << >> @".split()
COMPARISONS = ["==", "!=", "<", ">=", "is", "is not", "in", "not in"]


@lru_cache(maxsize=None)
def _symbols() -> list[tuple[list[str], list[str]]]:
    """The import paths and the parameters of each of AutoGen's symbols."""
    records = json.loads(files("autogen_rules.knowledge").joinpath("autogen.json").read_text(encoding="utf-8"))
    return [
        ([record["path"], *record["exports"]], [parameter[0] for parameter in record["signatures"][0]["parameters"]])
        for record in records
        if record["signatures"]
    ]


class _Writer:
    """Writes one program with the choices of ``random``."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.budget = 120

    def module(self) -> str:
        lines = ["import autogen", *(self._import() for _ in range(self.random.randrange(4)))]
        lines += [self.statement(0) for _ in range(self.random.randint(1, 12))]
        return "\n".join(lines) + "\n"

    # Expressions

    def expression(self, depth: int = 0) -> str:
        self.budget -= 1
        if depth > 4 or self.budget < 0:
            return self._leaf()
        return self.random.choice(_EXPRESSIONS)(self, depth + 1)

    def _leaf(self, depth: int = 0) -> str:
        return self.random.choice((self._name, self._constant))()

    def _name(self, depth: int = 0) -> str:
        return self.random.choice(NAMES)

    def _constant(self, depth: int = 0) -> str:
        return self.random.choice(CONSTANTS)

    def _several(self, depth: int, most: int = 3) -> list[str]:
        return [self.expression(depth) for _ in range(self.random.randrange(most + 1))]

    def _attribute(self, depth: int) -> str:
        return f"({self.expression(depth)}).{self.random.choice(ATTRIBUTES)}"

    def _item(self, depth: int) -> str:
        return f"({self.expression(depth)})[{self.random.choice((self._key, self.expression, self._slice))(depth)}]"

    def _key(self, depth: int = 0) -> str:
        return repr(self.random.choice(KEYS))

    def _slice(self, depth: int) -> str:
        return self.random.choice((":", "1:", ":-1", f"{self._leaf()}:{self._leaf()}", "::2", "..., 1:"))

    def _arguments(self, depth: int) -> str:
        given = [self.random.choice(("", "", "*")) + argument for argument in self._several(depth, 2)]
        given += [f"{keyword}={self.expression(depth)}" for keyword in dict.fromkeys(self.random.choices(KEYS, k=self.random.randrange(3)))]
        return ", ".join(given + [f"**{self.expression(depth)}"] * (self.random.random() < 0.2))

    def _call(self, depth: int) -> str:
        return f"{self.random.choice((self.random.choice(FUNCTIONS), self._name()))}({self._arguments(depth)})"

    def _method(self, depth: int) -> str:
        return f"({self.expression(depth)}).{self.random.choice(METHODS)}({self._arguments(depth)})"

    def _autogen(self, depth: int) -> str:
        paths, parameters = self.random.choice(_symbols())
        path = self.random.choice((*paths, paths[0].rsplit(".", 1)[-1]))
        given = self.random.sample(parameters, min(len(parameters), self.random.randrange(6)))
        positional = self._several(depth, 2)
        return f"{path}({', '.join(positional + [f'{name}={self.expression(depth)}' for name in given])})"

    def _dict(self, depth: int) -> str:
        items = [
            f"{self.random.choice((self._key, self.expression))(depth)}: {self.expression(depth)}" for _ in range(self.random.randrange(5))
        ]
        return "{" + ", ".join(items + [f"**{self.expression(depth)}"] * (self.random.random() < 0.3)) + "}"

    def _list(self, depth: int) -> str:
        begin, end = self.random.choice(("[]", "()", "[]"))
        return begin + "".join(f"{self.random.choice(('', '', '*'))}{element}, " for element in self._several(depth)) + end

    def _text(self, depth: int) -> str:
        return 'f"' + "".join(f"text {{({name})!r:>{{{name}}}}}{{{name}}}" for name in self.random.choices(NAMES, k=2)) + '"'

    def _operation(self, depth: int) -> str:
        operator = self.random.choice((*OPERATORS, "+", "|", "%", "and", "or", *COMPARISONS))
        return f"({self.expression(depth)} {operator} {self.expression(depth)})"

    def _unary(self, depth: int) -> str:
        return f"({self.random.choice(('not ', '-', '~', 'await ', 'yield ', 'yield from '))}{self.expression(depth)})"

    def _conditional(self, depth: int) -> str:
        return f"({self.expression(depth)} if {self.expression(depth)} else {self.expression(depth)})"

    def _comprehension(self, depth: int) -> str:
        result, name = self.expression(depth), self._name()
        begin, end = self.random.choice(("[]", "{}", "()", ("{0: ", "}")))
        return f"{begin}{result} for {self._target()} in {self.expression(depth)} if {name}{end}"

    def _lambda(self, depth: int) -> str:
        return f"(lambda {self._name()}, *args, z={self._leaf()}, **kwargs: {self.expression(depth)})"

    def _walrus(self, depth: int) -> str:
        return f"({self._name()} := {self.expression(depth)})"

    # Statements

    def _target(self) -> str:
        name = self._name()
        return self.random.choice((name, name, f"({name}, (*{self._name()}, {self._name()}))", f"[{name}, {self._name()}]"))

    def _place(self) -> str:
        name = self._name()
        steps = "".join(
            self.random.choice((f"[{self._key()}]", f"[{self._leaf()}]", f".{self.random.choice(ATTRIBUTES)}")) for _ in range(3)
        )
        return self.random.choice((name, f"{name}[{self._key()}]", name + steps, f"self.{name}"))

    def statement(self, depth: int) -> str:
        if depth < 4 and self.budget > 0 and self.random.random() < 0.4:
            return self.random.choice(_COMPOUND)(self, depth + 1)
        self.budget -= 1
        return self.random.choice(_SIMPLE)(self)

    def _block(self, depth: int) -> str:
        return indent("\n".join(self.statement(depth) for _ in range(self.random.randint(1, 4))), "    ")

    def _import(self) -> str:
        symbol = self.random.choice(_symbols())[0][0]
        package, _, name = symbol.rpartition(".")
        return self.random.choice(
            (
                f"from {package} import {name}",
                f"from {package} import {name} as {self._name()}",
                f"import {package} as {self._name()}",
                f"from {self.random.choice(MODULES)} import {self._name()}",
                f"from {self.random.choice(MODULES)} import {self._name()} as {self._name()}",
                f"from {self.random.choice(MODULES)} import *",
                "from autogen import *",
                f"import {self.random.choice(MODULES).strip('.') or 'os'}",
            )
        )

    def _assign(self) -> str:
        return f"{self.random.choice((self._target(), self._place(), self._name()))} = {self.expression()}"

    def _annotate(self) -> str:
        return f"{self._place()}: {self._name()} = {self.expression()}"

    def _augment(self) -> str:
        return f"{self._place()} {self.random.choice(OPERATORS)}= {self.expression()}"

    def _mutate(self) -> str:
        return f"{self._place()}.{self.random.choice(METHODS[:10])}({self._arguments(2)})"

    def _do(self) -> str:
        return self.random.choice((self._autogen, self._method, self._call, self.expression))(1)

    def _jump(self) -> str:
        return self.random.choice(
            ("pass", "break", "continue", "return", f"return {self.expression(2)}", f"raise {self._call(2)}", "raise")
        )

    def _small(self) -> str:
        name = self._name()
        return self.random.choice(
            (f"del {name}", f"del {name}[{self._key()}]", f"global {name}", f"nonlocal {name}", f"assert {self.expression(2)}")
        )

    def _if(self, depth: int) -> str:
        text = f"if {self.expression(2)}:\n{self._block(depth)}"
        for _ in range(self.random.randrange(2)):
            text += f"\nelif {self.expression(2)}:\n{self._block(depth)}"
        return text + (f"\nelse:\n{self._block(depth)}" if self.random.random() < 0.5 else "")

    def _loop(self, depth: int) -> str:
        head = self.random.choice(
            (f"for {self._target()} in {self.expression(2)}", f"while {self.expression(2)}", f"async for {self._name()} in x")
        )
        return f"{head}:\n{self._block(depth)}" + (f"\nelse:\n{self._block(depth)}" if self.random.random() < 0.3 else "")

    def _with(self, depth: int) -> str:
        return f"with {self.expression(2)} as {self._target()}, {self._name()}:\n{self._block(depth)}"

    def _try(self, depth: int) -> str:
        text = f"try:\n{self._block(depth)}\nexcept {self._name()} as {self._name()}:\n{self._block(depth)}"
        return text + f"\nelse:\n{self._block(depth)}\nfinally:\n{self._block(depth)}" * (self.random.random() < 0.5)

    def _match(self, depth: int) -> str:
        name = self._name()
        pattern = self.random.choice(("_", name, f"[{name}, *_]", f"{{'a': {name}, **rest}}", f"dict(a={name}) | list()", "1 | None"))
        body = f"case {pattern} if {self._name()}:\n{self._block(depth)}\ncase {name}:\n{self._block(depth)}"
        return f"match {self.expression(2)}:\n{indent(body, '    ')}"

    def _function(self, depth: int) -> str:
        decorator = self.random.choice(
            ("", "", "@property\n", "@staticmethod\n", f"@{self._name()}.register_for_llm(description='d')\n", "@app.post('/')\n")
        )
        parameters = self.random.choice(
            ("", "self", f"{self._name()}_: str", f"self, {self._name()}_=None, *args, **kwargs", "code: str", "path, /, *, x=1")
        )
        return f"{decorator}{self.random.choice(('', 'async '))}def {self._name()}({parameters}):\n{self._block(depth)}"

    def _class(self, depth: int) -> str:
        base = self.random.choice((self._name(), "autogen.UserProxyAgent", f"{self._name()}, {self._name()}", "Base, metaclass=x", ""))
        init = "\n    def __init__(self, *args, **kwargs):\n        super().__init__(*args, **kwargs)\n" + indent(
            self._block(depth), "    "
        )
        return f"{self.random.choice(('', '@dataclass'))}\nclass {self._name()}({base}):\n{self._block(depth)}" + init * (
            self.random.random() < 0.5
        )


_EXPRESSIONS: list[Callable[[_Writer, int], str]] = [
    _Writer._leaf, _Writer._leaf, _Writer._attribute, _Writer._item, _Writer._call, _Writer._method, _Writer._autogen, _Writer._autogen,
    _Writer._dict, _Writer._dict, _Writer._list, _Writer._text, _Writer._operation, _Writer._operation, _Writer._unary,
    _Writer._conditional, _Writer._comprehension, _Writer._lambda, _Writer._walrus,
]  # fmt: skip
_SIMPLE = [
    _Writer._assign, _Writer._assign, _Writer._assign, _Writer._annotate, _Writer._augment, _Writer._mutate, _Writer._do, _Writer._do,
    _Writer._jump, _Writer._small, _Writer._import,
]  # fmt: skip
_COMPOUND = [_Writer._if, _Writer._loop, _Writer._with, _Writer._try, _Writer._match, _Writer._function, _Writer._function, _Writer._class]


def program(random: Random) -> str:
    """The text of a program."""
    return _Writer(random).module()
