"""``python -m autogen_rules report``: the page, as it is written and in a real browser."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any

import pytest
from marked import rule_of
from program import GROUP_CHAT, PROGRAM
from terminal import shown, terminal

import autogen_lint.checking
from autogen_rules import check_source
from autogen_rules.__main__ import main
from autogen_rules.catalogue import INTERNAL_CODE
from autogen_rules.findings import Finding

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

pytestmark = pytest.mark.slow

SECRET = "sk-live-made-up-0123456789abcdef"
CREDENTIALS = f'''\
import autogen

# once {SECRET}
password = "b4nana-made-up"
config_list = [{{"model": "gpt-4o </script>", "api_key": "{SECRET}"}}]
'''
EXCERPT = r'<pre tabindex="0" role="group" aria-label="[^"]*, line \d+">(.*?)</pre>'
CHROMIUM, DRIVER = which("chromium"), which("chromedriver")
MISSING = not (CHROMIUM and DRIVER or os.environ.get("CI"))


def in_a_browser(test: Callable[..., None]) -> Callable[..., None]:
    """A test that needs Chromium and its driver."""
    return pytest.mark.skipif(MISSING, reason="needs Chromium and its driver")(test)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the test runs: it holds a folder ``code``."""
    files = {
        "agents.py": PROGRAM,
        "chat.py": GROUP_CHAT,
        "<img src=x onerror=alert(1)>.py": CREDENTIALS,
        "broken.py": "import autogen\ndef (",
        "clean.py": "x = 1\n",
        "venv/agents.py": PROGRAM,
    }
    for name, text in files.items():
        path = tmp_path / "code" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (tmp_path / "code" / "gone.py").symlink_to("nowhere.py")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "autogen_rules", "report", *arguments]


def test_a_report_is_one_file(project: Path) -> None:
    done = subprocess.run(command("code"), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "report.html: 3 findings (3 high) in 2 of 6 files; 2 files not checked\n"
    assert sorted(path.name for path in project.iterdir()) == ["code", "report.html"]
    page = Path("report.html").read_text(encoding="utf-8")
    assert "3 findings in 2 files of 6" in page
    assert not re.search(r"<(?:link|script|img|iframe)[^>]* (?:src|href)=\"(?!data:)", page)
    assert "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'" in page


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_a_pipe_is_written_to_and_stays(project: Path) -> None:
    pipe = project / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as pool:
        page = pool.submit(pipe.read_text, encoding="utf-8")
        assert main(["report", "-o", str(pipe), "code"]) == 0
        assert page.result().rstrip().endswith("</html>")
    assert pipe.is_fifo()


def test_what_was_not_checked_is_listed(project: Path) -> None:
    Path("code/latin.py").write_bytes(b"import autogen\n\xe9")
    assert main(["report", "code"]) == 0
    listed = re.search(r'<ul id="unchecked">(.*?)</ul>', Path("report.html").read_text(encoding="utf-8"), re.DOTALL)
    assert listed
    assert re.findall(r'"path">(.*?)</span>: (.*?)</li>', listed[1]) == [
        ("code/broken.py", "invalid syntax (line 2)"),
        ("code/gone.py", "No such file or directory"),
        ("code/latin.py", "&#39;utf-8&#39; codec can&#39;t decode byte 0xe9 in position 15: unexpected end of data"),
    ]


def test_secrets_are_masked(project: Path) -> None:
    assert main(["report", "code"]) == 0
    page = Path("report.html").read_text(encoding="utf-8")
    assert SECRET not in page and SECRET[4:] not in page
    assert "b4nana" not in page
    assert f'&#34;{"•" * len(SECRET)}&#34;' in page


def test_nothing_found(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "code/clean.py", "code/clean.py", "-o", "clean.html"]) == 0
    assert capsys.readouterr().out == "clean.html: 0 findings in 0 of 1 file\n"
    page = Path("clean.html").read_text(encoding="utf-8")
    assert "<article" not in page
    assert "<ul" not in page


def test_a_file_name_that_is_no_text(project: Path) -> None:
    Path(os.fsdecode(b"caf\xe9.py")).write_text(PROGRAM)
    assert main(["report", "."]) == 0
    assert "caf?.py" in Path("report.html").read_text(encoding="utf-8")


def test_options(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "code/chat.py", "--autogen-max-rounds=20", "--autogen-advisory=AGS930"]) == 0
    assert capsys.readouterr().out == "report.html: 2 findings (1 medium, 1 low) in 1 of 1 file\n"
    assert main(["report", "code/chat.py", "--autogen-max-rounds=many"]) == 2
    assert capsys.readouterr().err == "autogen-lint: max-rounds: not a whole number of 0 or more: 'many'\n"


@pytest.mark.parametrize("arguments", [["missing"], ["code", "-o", "missing/report.html"], ["code", "-o", "code"]])
def test_paths_that_cannot_be_used(project: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", *arguments]) == 2
    done = capsys.readouterr()
    assert done.out == "" and re.fullmatch(r"autogen-lint: .*(?:missing|code).*\n", done.err)
    assert [path.name for path in project.iterdir()] == ["code"]


def test_our_own_fault_and_places_of_every_kind(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A finding of no width, a long one, and one in a long line."""
    text = "import autogen\n" + "x = [\n" + "    1,\n" * 30 + "]\n" + "y = " + "1 + " * 400 + "z" + " + 1" * 400 + "\n"
    code = rule_of("AGS010")
    found = [
        Finding(1, 0, INTERNAL_CODE, "internal-error", "internal error", 1, 0),
        Finding(2, 4, code.code, code.symbol, "long", 33, 1),
        Finding(34, 1604, code.code, code.symbol, "in a long line", 34, 1605),
    ]
    Path("long.py").write_text(text)
    monkeypatch.setattr(autogen_lint.checking, "check_source", lambda *_: found)
    assert main(["report", "long.py"]) == 0
    page = Path("report.html").read_text(encoding="utf-8")
    first, second, third = re.findall(EXCERPT, page)
    assert re.findall(r'data-line="(\d+)"', first) == ["1", "2"]
    assert "<mark>" not in first
    assert re.findall(r'data-line="(\d+)"', second) == list(map(str, range(1, 15)))
    assert second.count("<mark>") == 13
    assert third.count("<mark>z</mark>") == 1
    assert third.count("…") == 2
    assert len(third) < 1000


def _heed_interrupts() -> None:
    """What a shell starts in its background ignores interrupts, and so do the programs that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupt_leaves_the_report_as_it_was(project: Path) -> None:
    for number in range(2_000):  # so many that it is not done before the interrupt comes
        Path(f"code/agents{number}.py").write_text(PROGRAM)
    Path("report.html").write_text("the report of yesterday")
    with terminal() as (writes, reads):
        with subprocess.Popen(command("code"), stdout=subprocess.PIPE, stderr=writes, text=True, preexec_fn=_heed_interrupts) as running:
            os.close(writes)
            assert shown(reads, until="[1-9]%")  # not sooner: importing is over
            running.send_signal(signal.SIGINT)
            assert shown(reads).endswith("autogen-lint: interrupted, nothing written\r\n")
            assert running.stdout and running.stdout.read() == ""
        assert running.returncode == 130
    assert Path("report.html").read_text() == "the report of yesterday"
    assert sorted(path.name for path in project.iterdir()) == ["code", "report.html"]


def test_an_interrupt_while_writing_leaves_no_half_file(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    assert main(["report", "code"]) == 130
    assert [path.name for path in project.iterdir()] == ["code"]


class Page:
    """A report in a headless Chromium."""

    def __init__(self, driver: Chrome) -> None:
        self.driver = driver

    def all(self, selector: str) -> list[Any]:
        return list(self.driver.find_elements("css selector", selector))

    def seen(self, selector: str) -> list[Any]:
        visible = "return Array.from(document.querySelectorAll(arguments[0])).filter((element) => element.checkVisibility())"
        return list(self.driver.execute_script(visible, selector))

    def codes(self) -> list[str]:
        """The codes of the findings that are seen."""
        return list(self.driver.execute_script("return arguments[0].map((article) => article.dataset.code)", self.seen("article")))

    def choose(self, name: str, value: str) -> None:
        """By the keyboard: a select that the driver sets sends no input event."""
        self.named(name).send_keys(value)

    def named(self, name: str) -> Any:
        """A field of the form."""
        return self.driver.find_element("name", name)

    def wait(self, until: Callable[[], object]) -> None:
        from selenium.webdriver.support.ui import WebDriverWait

        WebDriverWait(self.driver, 10).until(lambda _: until())

    def color(self, selector: str) -> int:
        """How light an element's background is, from 0 to 765."""
        return sum(map(int, re.findall(r"\d+", self.all(selector)[0].value_of_css_property("background-color"))[:3]))

    def media(self, media: str, scheme: str) -> None:
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """One for all tests: to start it takes longer than they do."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    folder = tmp_path_factory.mktemp("browser")
    for argument in "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", f"--user-data-dir={folder}":
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(str(DRIVER)))
    try:
        yield driver
    finally:
        driver.quit()


@pytest.fixture
def page(project: Path, browser: Chrome) -> Iterator[Page]:
    """The report on the project, open on a screen as it is by default; at the end the console must be empty."""
    assert main(["report", "code", "--autogen-max-rounds=20", "--autogen-advisory=AGS930"]) == 0
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.get((project / "report.html").as_uri())
    yield Page(browser)
    assert browser.get_log("browser") == []
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0


@in_a_browser
def test_the_page_tells_what_was_found(page: Page) -> None:
    assert page.driver.title.endswith(": 5 findings in 3 files of 6")
    assert page.codes() == ["AGS020", "AGS010", "AGS001", "AGS030", "AGS930"]
    assert [heading.text for heading in page.seen(".group .path")] == [
        "code/agents.py",
        "code/<img src=x onerror=alert(1)>.py",
        "code/chat.py",
    ]
    assert not page.all("img")
    assert [mark.text for mark in page.seen("mark")][:3] == ['"NEVER"', "False", f'"{"•" * len(SECRET)}"']
    levels = [row.text for row in page.seen("#levels a, #levels .number")]
    assert levels == ["high", "3", "medium", "1", "low", "1"]
    assert [row.text.split()[0] for row in page.seen("#rules a")] == ["AGS001", "AGS010", "AGS020", "AGS030", "AGS930"]
    widths = [bar.size["width"] for bar in page.seen("#levels .bar span")]
    assert widths[0] > 2 * widths[1] and widths[1] == widths[2] > 0
    for code in page.codes():
        page.seen(f"article a[href='#{code}']")[0].send_keys("\n")
        assert page.driver.current_url.endswith(f"#{code}")
        meaning = page.seen(f"section#{code}")[0]
        assert rule_of(code).summary.replace("`", "") in meaning.text and rule_of(code).good in meaning.text
        assert rule_of(code).url in [link.get_attribute("href") for link in page.seen(f"section#{code} a")]


@in_a_browser
def test_the_filters(page: Page) -> None:
    def output() -> str:
        return str(page.seen("output")[0].text)

    assert output() == "5 of 5 findings"
    page.choose("level", "high")
    assert page.codes() == ["AGS020", "AGS010", "AGS001"]
    assert [heading.text for heading in page.seen(".group .path")][:1] == ["code/agents.py"]
    page.choose("code", "AGS010")
    assert page.codes() == ["AGS010"]
    assert output() == "1 of 5 findings"
    page.choose("level", "low")
    assert page.codes() == page.seen(".group") == []
    page.seen("button")[0].click()
    page.wait(lambda: len(page.codes()) == 5)  # a form is reset after its event
    text = page.named("text")
    for typed, expected in {" CHAT.py": ["AGS030", "AGS930"], "ags030": ["AGS030"], "</script>": ["AGS001"], "no such": []}.items():
        text.clear()
        text.send_keys(typed)
        assert page.codes() == expected
    text.send_keys("\n")
    assert page.codes() == []
    assert page.driver.current_url.endswith("report.html#text=no%20such")


@in_a_browser
def test_the_filter_stands_in_the_address(page: Page) -> None:
    address = page.driver.current_url
    page.choose("level", "high")
    assert page.driver.current_url == f"{address}#level=high"
    page.driver.get(f"{address}#group=code&text=agents.py")
    page.driver.refresh()
    assert page.codes() == ["AGS010", "AGS020"]
    assert [heading.text for heading in page.seen(".group .path")] == ["AGS010", "AGS020"]
    page.seen("#levels a")[1].click()
    page.wait(lambda: len(page.codes()) == 1)  # the page is told of a new address after the click
    assert page.codes() == ["AGS030"]
    small = {"width": 1000, "height": 400, "deviceScaleFactor": 1, "mobile": False}
    page.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", small)
    page.seen("#AGS010 .anchor")[0].click()
    assert page.codes() == ["AGS010"]
    top = page.driver.execute_script("return arguments[0].getBoundingClientRect().top", page.seen("article")[0])
    assert 0 < top < 400, "what is chosen at the end of the page is shown"
    page.seen("button")[0].click()
    page.wait(lambda: len(page.codes()) == 5)
    assert page.driver.current_url == f"{address}#"


@in_a_browser
@pytest.mark.skipif("AXE_CORE" not in os.environ, reason="needs axe-core: AXE_CORE=…/axe.min.js")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page: Page, scheme: str) -> None:
    page.media("screen", scheme)
    for details in page.all("details"):
        page.driver.execute_script("arguments[0].open = true", details)
    page.driver.execute_script(Path(os.environ["AXE_CORE"]).read_text(encoding="utf-8"))
    found = page.driver.execute_async_script("axe.run().then(arguments[0])")["violations"]
    assert [(each["id"], each["impact"], [node["html"] for node in each["nodes"]][:3]) for each in found] == []


@in_a_browser
def test_groups(page: Page) -> None:
    def groups(by: str) -> list[str]:
        page.driver.get(page.driver.current_url.partition("#")[0] + f"#group={by}")
        return [heading.text for heading in page.seen(".group .path")]

    assert groups("code") == ["AGS001", "AGS010", "AGS020", "AGS030", "AGS930"]
    assert groups("level") == ["high", "medium", "low"]
    assert groups("path") == ["code/<img src=x onerror=alert(1)>.py", "code/agents.py", "code/chat.py"]
    assert groups("") == ["code/agents.py", "code/<img src=x onerror=alert(1)>.py", "code/chat.py"]


@in_a_browser
def test_many_findings_are_made_when_they_are_looked_at(page: Page, project: Path) -> None:
    agents = "".join(f'a{n} = autogen.UserProxyAgent("u{n} <", code_execution_config={{"use_docker": False}})\n' for n in range(400))
    Path("many.py").write_text("import autogen\n" + agents)
    assert main(["report", "many.py", "--select", "AGS010", "-o", "many.html"]) == 0
    page.driver.get((project / "many.html").as_uri())
    script = page.driver.execute_script
    assert len(page.all("article")) == 400
    assert script("return document.querySelectorAll('article').length - document.querySelectorAll('article h3').length") > 150
    assert script("return document.querySelectorAll('*').length") < 9_000
    script("document.querySelector('article:last-of-type').scrollIntoView()")
    page.wait(lambda: page.all("article:last-of-type h3"))
    text = page.named("text")
    text.send_keys('"u365 <"')
    assert len(page.codes()) == 3, "the lines before and after it are shown, too"
    page.wait(lambda: page.seen("article h3"))
    script("dispatchEvent(new Event('beforeprint'))")
    assert not page.all("article noscript")
    assert script("return document.querySelectorAll('article h3').length") == 400


@in_a_browser
def test_light_dark_and_print(page: Page) -> None:
    page.media("screen", "light")
    assert page.color("body") > 700 and page.color("article") > 700
    page.media("screen", "dark")
    assert page.color("body") < 150 and page.color("article") < 150
    for scheme in "light", "dark":
        page.media("print", scheme)
        assert page.color("body") > 700 and page.color("article") > 700
        assert not page.seen("form")
        assert len(page.codes()) == 5
    page.media("screen", "light")
    for width in 320, 1200:
        metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
        page.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        page.driver.refresh()
        assert page.driver.execute_script("return document.documentElement.scrollWidth <= window.innerWidth")


def test_the_excerpts_are_the_code(project: Path) -> None:
    assert main(["report", "code/agents.py"]) == 0
    excerpts = re.findall(EXCERPT, Path("report.html").read_text(encoding="utf-8"))
    lines = PROGRAM.split("\n")
    for finding, excerpt in zip(check_source(PROGRAM), excerpts, strict=True):
        shown_lines = [re.sub(r"<.*?>", "", line) for line in excerpt.split("</span>")][:-1]
        expected = [line.replace('"', "&#34;") for line in lines[finding.line - 2:finding.line + 1]]
        assert shown_lines == expected
        marked = lines[finding.line - 1][finding.column:finding.end_column].replace('"', "&#34;")
        assert re.findall(r"<mark>(.*?)</mark>", excerpt) == [marked]
