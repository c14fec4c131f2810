"""Imports from the other modules of a project, and what is none of it."""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

import pytest
from asking import Programs, answers, asks, expected

from autogen_rules.knowledge.world import AutoGen
from autogen_rules.reading import disk, project
from autogen_rules.reading.disk import Disk
from autogen_rules.reading.model import Module
from autogen_rules.reading.project import Project

_FILE = re.compile(r"^# file: (.+)\n", re.MULTILINE)


def lay_out(text: str, root: Path) -> list[tuple[str, Path]]:
    """Write the files, each headed by ``# file: <path>``; a text without a heading is program.py."""
    (root / ".git").mkdir()
    first, *rest = _FILE.split(text)
    found = []
    for name, source in [("program.py", first), *zip(rest[::2], rest[1::2], strict=True)]:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
        found.append((source, path))
    return found


PROGRAMS: Programs = {
    "import, from, as": """
        import settings
        import settings as s
        from settings import x, y as z
        print(settings, settings.x, s.x, x, z)  # module settings, 1, 1, 1, 2
        print(settings.nothing)  # settings.nothing
        # file: settings.py
        x = 0
        x = 1
        y = 2
    """,
    "a name that the module does not have": """
        from settings import nothing
        from . import neither
        print(nothing, neither)  # settings.nothing, .neither
        # file: settings.py
        x = 1
        # file: __init__.py
    """,
    "from in a function": """
        def f():
            from settings import x
            print(x)  # 1
        print(x)  # undefined x
        # file: settings.py
        x = 1
    """,
    "a module that is shadowed": """
        import settings
        settings = unheard
        print(settings.x)  # undefined unheard.x
        # file: settings.py
        x = 1
    """,
    "a module is changed by who imports it": """
        import settings
        settings.d["b"] = 2
        settings.x = 3
        print(settings.d, settings.x)  # {'a': 1, 'b': 2}, 3
        # file: settings.py
        d = {"a": 1}
        x = 1
    """,
    "functions and classes of another module": """
        from helpers import make, Agent, hand
        print(make(1), Agent(2).a, make)  # {'a': 1}, 2, def make
        print(hand("a"), hand(input()))  # 'a', def hand()
        # file: helpers.py
        def make(a):
            return {"a": a}
        def hand(a):
            return a
        class Agent:
            def __init__(self, a):
                self.a = a
    """,
    "a base class in another module": """
        from base import Base
        class A(Base):
            pass
        print(A(1).a, A().b, A().f())  # 1, 2, 2
        # file: base.py
        class Base:
            b = 2
            def __init__(self, a):
                self.a = a
            def f(self):
                return self.b
    """,
    "a package, its modules, its re-exports": """
        import pkg
        import pkg.settings
        import pkg.settings as s
        from pkg import x, settings, renamed
        from pkg.settings import y
        print(pkg, pkg.x, pkg.settings.y, s.y)  # module __init__, 1, 2, 2
        print(x, settings, y, renamed)  # 1, module settings, 2, 2
        # file: pkg/__init__.py
        from .settings import y as renamed
        x = 1
        # file: pkg/settings.py
        y = 2
    """,
    "relative imports": """
        # file: pkg/__init__.py
        x = 1
        # file: pkg/sub/__init__.py
        y = 2
        # file: pkg/sub/a.py
        from . import b, y
        from .b import z
        from .. import x, c
        from ..c import w
        from ... import program
        print(b, y, z, x, c, w, program)  # module b, 2, 3, 1, module c, 4, module program
        from .... import outside
        print(outside)  # .outside
        # file: pkg/sub/b.py
        z = 3
        # file: pkg/c.py
        w = 4
    """,
    "folders without __init__": """
        import pkg.sub.settings
        from pkg import sub
        from pkg.sub import settings, nothing
        print(pkg, pkg.sub.settings.x)  # module pkg, 1
        print(sub, settings.x, nothing)  # module sub, 1, pkg.sub.nothing
        # file: pkg/sub/settings.py
        x = 1
    """,
    "absolute imports from the project's root, from beside, and from src": """
        # file: app/main.py
        from app.settings import x
        from settings import x as y
        from lib.more import z
        from top import w
        print(x, y, z, w)  # 1, 1, 2, 3
        # file: app/settings.py
        x = 1
        # file: src/lib/more.py
        z = 2
        # file: top.py
        w = 3
    """,
    "a star": """
        from settings import *
        print(x, y, unheard)  # 1, 2, ?
        # file: settings.py
        from more import *
        x = 1
        # file: more.py
        y = 2
    """,
    "a star of what is not the project's": """
        from other import *
        print(x, UserProxyAgent)  # ?, undefined UserProxyAgent
    """,
    "a star of AutoGen's": """
        from autogen import *
        print(UserProxyAgent, x, open)  # autogen.UserProxyAgent, ?, builtins.open
    """,
    "AutoGen's star, through a module of the project": """
        from agents import UserProxyAgent, unheard
        import agents
        print(UserProxyAgent, unheard, agents.AssistantAgent)  # autogen.UserProxyAgent, agents.unheard, autogen.AssistantAgent
        # file: agents.py
        from autogen import *
    """,
    "a star in a package": """
        from pkg import x, y
        print(x, y)  # 1, 2
        # file: pkg/__init__.py
        from .a import *
        from .b import *
        # file: pkg/a.py
        x = 1
        # file: pkg/b.py
        y = 2
    """,
    "stars in branches: each may hold": """
        from base import *
        if q:
            from first import *
        else:
            from package import *
        if r:
            from perhaps import *
        with suppress(ImportError):
            from suppressed import *
        try:
            from local import *
        except ImportError:
            from default import *
        print(w, x, y, z)  # 3 | 7, 4 | 6, 8 | 9, 1 | 2
        # file: base.py
        w = 7
        x = 6
        y = 5
        z = 5
        # file: first.py
        z = 1
        # file: package/__init__.py
        from .inner import *
        # file: package/inner.py
        z = 2
        # file: perhaps.py
        x = 4
        # file: suppressed.py
        w = 3
        # file: local.py
        y = 8
        # file: default.py
        y = 9
    """,
    "two stars: the later one holds": """
        from first import *
        from second import *
        print(x, y, z)  # 2, 1, 3
        # file: first.py
        x = 1
        y = 1
        # file: second.py
        from third import *
        x = 2
        # file: third.py
        x = 3
        z = 3
    """,
    "what a module does only as a script": """
        from settings import w, x, y
        print(w, x, y)  # 1, 1, 1 | 3
        if __name__ == "__main__":
            x = 4
        print(x)  # 1 | 4
        # file: settings.py
        w = x = y = 1
        if __name__ == "__main__":
            x = 2
            if q:
                w = 2
        if "__main__" == __name__:
            w = 4
        if __name__ == "settings" or q:
            y = 3
    """,
    "a package that gives its names late": """
        from pkg import x, y, Worker, unheard
        import pkg
        print(x, y, Worker, unheard, pkg.x)  # 1, pkg.y, class Worker, pkg.unheard, 1
        # file: pkg/__init__.py
        import importlib
        _PLACES = {"Worker": ".people"}
        def __getattr__(name):
            if name == "x":
                from .values import x
                return x
            if name in _PLACES:
                return getattr(importlib.import_module(_PLACES[name], __name__), name)
            if name == "y":
                return load(name)
            raise AttributeError(name)
        # file: pkg/values.py
        x = 1
        # file: pkg/people.py
        class Worker:
            pass
    """,
    "modules that are imported by their names": """
        import importlib
        from importlib import import_module
        settings = importlib.import_module("settings")
        print(settings, settings.x, import_module("autogen").UserProxyAgent)  # module settings, 1, autogen.UserProxyAgent
        print(import_module(q), import_module(".unheard"))  # importlib.import_module(), importlib.import_module()
        print(import_module("."), import_module(*q))  # importlib.import_module(), importlib.import_module()
        # file: settings.py
        x = 1
    """,
    "re-exports of AutoGen's names": """
        from agents import UserProxyAgent, ag, Agent
        print(UserProxyAgent, ag.GroupChat, Agent)  # autogen.UserProxyAgent, autogen.GroupChat, autogen.ConversableAgent
        # file: agents.py
        import autogen as ag
        from autogen import UserProxyAgent, ConversableAgent as Agent
    """,
    "a cycle": """
        # file: a.py
        from b import y
        x = 1
        print(x, y)  # 1, 1
        # file: b.py
        from a import x
        y = x
        print(x, y)  # 1, 1
    """,
    "a cycle of stars, of names": """
        from a import x
        print(x)  # a.x
        from c import z
        print(z)  # ?
        # file: a.py
        from b import *
        # file: b.py
        from a import *
        from b import *
        # file: c.py
        from d import z
        # file: d.py
        from c import z
    """,
    "a module that imports itself": """
        import program
        from program import x as y
        x = 1
        print(program.x, y)  # 1, 1
    """,
    "a broken neighbour": """
        from broken import x
        import broken
        print(x, broken)  # broken.x, broken
        # file: broken.py
        x = = 1
    """,
    "a neighbour with NUL bytes": """
        from broken import x
        print(x)  # broken.x
        # file: broken.py
        x = 1\0
    """,
    "a neighbour that is named like the standard library": """
        import json
        print(json, json.x)  # json, json.x
        # file: json.py
        x = 1
    """,
    "a neighbour that is named like AutoGen": """
        import autogen
        from autogen import x, Agent
        print(autogen, x, autogen.x)  # module autogen, 1, 1
        print(Agent, autogen.Agent)  # autogen.Agent, autogen.Agent
        # file: autogen.py
        x = 1
    """,
    "a program of that name that imports AutoGen": """
        from autogen import Agent, chat
        print(Agent, chat)  # autogen.Agent, autogen.agentchat.chat
        # file: autogen.py
        import autogen
        from autogen import Agent
        from autogen.agentchat import chat
    """,
    "a folder that is named like AutoGen": """
        import autogen
        from autogen.helpers import x
        print(autogen, x)  # autogen, autogen.helpers.x
        # file: autogen/helpers.py
        x = 1
    """,
    "a copy of AutoGen": """
        from autogen import Agent
        print(Agent)  # autogen.Agent
        # file: autogen/__init__.py
        Agent = 1
        # file: autogen/code_utils.py
        # file: autogen/oai/client.py
    """,
    "a package before a module, a module before a folder": """
        from a import x
        from b import y
        print(x, y)  # 1, 2
        # file: a/__init__.py
        x = 1
        # file: a.py
        x = 3
        # file: b.py
        y = 2
        # file: b/data.py
    """,
    "one of two modules": """
        if q:
            from a import x
        else:
            from b import x
        print(x)  # 1 | 2
        # file: a.py
        x = 1
        # file: b.py
        x = 2
    """,
    "a name that two modules share": """
        import settings
        x = 1
        print(settings.f())  # 2
        # file: settings.py
        x = 2
        def f():
            return x
    """,
}


@asks(PROGRAMS)
def test_modules(program: str, tmp_path: Path) -> None:
    for source, path in lay_out(program, tmp_path):
        if "print(" in source:
            assert answers(source, path) == expected(source)


def answer(root: Path, source: str) -> str:
    """The answer to a program that prints once, in a project's root."""
    (root / ".git").mkdir(exist_ok=True)
    return answers(source, root / "program.py")[0].rpartition("  # ")[2]


IMPORT = "from settings import x\nprint(x)"
NOT_FOLLOWED = "settings.x"


def test_the_same_without_the_file_on_disk(tmp_path: Path) -> None:
    (tmp_path / "settings.py").write_text("x = 1")
    assert answer(tmp_path, IMPORT) == "1"


def test_a_huge_neighbour_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "settings.py").write_text("x = 1\n" + "#" * disk.MAX_BYTES)
    assert answer(tmp_path, IMPORT) == NOT_FOLLOWED


def test_what_is_no_regular_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.py")
    assert answer(tmp_path, IMPORT) == NOT_FOLLOWED


def test_a_link_out_of_the_project_is_not_followed(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (outside / "settings.py").write_text("x = 1")
    (inside / "settings.py").symlink_to(outside / "settings.py")
    assert answer(inside, IMPORT) == NOT_FOLLOWED
    (inside / "pkg").symlink_to(outside)
    assert answer(inside, "from pkg.settings import x\nprint(x)") == "pkg.settings.x"
    assert answer(inside, "import pkg\nprint(pkg)") == "pkg"


def test_a_module_is_parsed_once_for_all_projects_that_it_lies_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "_parsed", project._Parsed())
    monkeypatch.setattr(disk, "MARKERS", (".git", "none"))
    outer, inner = tmp_path / "outer", tmp_path / "outer" / "inner"
    inner.mkdir(parents=True)
    (outer / "x.py").write_text("x = 1")
    (inner / "settings.py").symlink_to(outer / "x.py")
    asked = ast.parse("from settings import x").body[0]
    assert isinstance(asked, ast.ImportFrom)

    def found(repository: Path) -> Module | None:
        (repository / ".git").mkdir()
        disk._root.cache_clear()
        disk._bears.cache_clear()
        path = str(inner / "program.py")
        return Project(path, AutoGen(), Disk()).source(Module(path, ast.parse("")), asked)[1]

    first = found(tmp_path)
    assert first is not None
    assert found(outer) is first
    assert found(inner) is None, "the link leads out of this one"


def test_a_folder_that_may_not_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "settings.py").write_text("x = 1")

    def refused(folder: str) -> None:
        raise PermissionError(folder)

    monkeypatch.setattr("os.scandir", refused)
    assert answer(tmp_path, IMPORT) == "1"


def test_a_folder_of_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "settings.py").write_text("x = 1")
    monkeypatch.setattr(disk, "LONG_FOLDER", 0)
    assert answer(tmp_path, IMPORT) == "1"


def test_a_neighbour_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "settings.py").write_text("x = 1")

    def refused(*_: object, **named: object) -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", refused)
    assert answer(tmp_path, IMPORT) == NOT_FOLLOWED


def test_a_neighbour_that_goes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Disk, "may_hold", lambda *_: True)
    monkeypatch.setattr(Disk, "content", lambda *_: "it was there a moment ago")
    assert answer(tmp_path, IMPORT) == NOT_FOLLOWED


def test_a_neighbour_that_has_changed_is_read_again(tmp_path: Path) -> None:
    settings = tmp_path / "settings.py"
    settings.write_text("x = 1")
    assert answer(tmp_path, IMPORT) == "1"
    settings.write_text("x = 22")
    assert answer(tmp_path, IMPORT) == "22"


def test_only_so_many_modules_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "MAX_CACHED", 13)
    for name, text in {"a": "x = 1", "b": "x = 2", "c": "x = 3", "broken": "x ="}.items():
        (tmp_path / f"{name}.py").write_text(text)
    parsed = project._Parsed()
    monkeypatch.setattr(project, "_parsed", parsed)
    assert answer(tmp_path, "import broken, a, b\nprint([broken, a.x, b.x])") == "[broken, 1, 2]"
    read = dict(parsed._used)
    assert len(read) == 3, "nothing that a file has read is forgotten while it is linted"
    project.release_neighbours()
    assert answer(tmp_path, "import b\nprint(b.x)") == "2"
    assert parsed._used.items() <= read.items() and parsed._bytes == 13, "what is there is not read again"
    assert answer(tmp_path, "import c\nprint(c.x)") == "3"
    assert [os.path.basename(path) for path, *_ in [*parsed._older, *parsed._used]] == ["b.py", "c.py"]
    assert parsed._bytes == 10


def test_a_folder_without_modules_hides_none(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "settings.py").write_text("x = 1")
    (tmp_path / "sub" / "settings").mkdir(parents=True)
    assert answers(IMPORT, tmp_path / "sub" / "program.py") == ["print(x)  # 1"]


def test_a_package_of_the_project_may_be_called_autogen(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "autogen").mkdir()
    (tmp_path / "autogen" / "settings.py").write_text("x = 1")
    assert answer(tmp_path / "autogen", "from .settings import x\nprint(x)") == "1"


@pytest.mark.parametrize("marker", disk.MARKERS)
def test_the_root_bears_a_marker(tmp_path: Path, marker: str) -> None:
    (tmp_path / marker).mkdir()
    deep = tmp_path / "a" / "b" / "c" / "d" / "e"
    deep.mkdir(parents=True)
    assert Project(str(deep / "program.py"), AutoGen(), Disk()).root == str(tmp_path)


def test_a_repository_before_any_other_marker(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "pyproject.toml").touch()
    assert Project(str(tmp_path / "a" / "program.py"), AutoGen(), Disk()).root == str(tmp_path)


def test_the_root_without_a_marker_is_a_few_levels_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / "a" / "b" / "c" / "d"
    monkeypatch.setattr(disk, "MARKERS", ("no such marker", "nor such"))
    assert Project(str(deep / "program.py"), AutoGen(), Disk()).root == str(tmp_path / "a")


def test_neither_the_home_nor_the_file_systems_root_is_a_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "MARKERS", ("no such marker", "nor such"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Project(str(tmp_path / "sub" / "program.py"), AutoGen(), Disk()).root == str(tmp_path / "sub")
    assert Project("/program.py", AutoGen(), Disk()).root == "/"


def test_a_module_is_shown_from_where_the_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "pkg").mkdir()
    module = Module(str(tmp_path / "pkg" / "a.py"), ast.parse(""))
    for folder, shown in (tmp_path, "pkg/a.py"), (tmp_path / "pkg", "a.py"), (Path("/usr"), str(tmp_path / "pkg/a.py")):
        monkeypatch.chdir(folder)
        assert Project(str(tmp_path / "sub" / "program.py"), AutoGen(), Disk()).shown(module) == shown


def test_a_file_that_leads_to_much_source_reads_no_further_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "MAX_SOURCE", 8)
    for name in "abc":
        (tmp_path / f"{name}.py").write_text("x = 1")
    assert answer(tmp_path, "import a, b, c\nimport a as again\nprint([a.x, b.x, c.x, again.x])") == "[1, 1, c.x, 1]"  # c.x is foreign
