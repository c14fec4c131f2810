"""The options' values."""

from __future__ import annotations

import pytest
from marked import ROOT

from autogen_rules import OPTIONS, Settings


def test_the_declared_defaults_are_the_defaults() -> None:
    assert Settings.from_options({option.name: option.default for option in OPTIONS}) == Settings() == Settings.from_options({})


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("autogen-max-rounds", "20", 20),
        ("autogen-max-rounds", " 0 ", 0),
        ("autogen-max-rounds", 7, 7),
        ("autogen-advisory", "all", ("AGS9",)),
        ("autogen-advisory", "AGS901, ags96,", ("AGS901", "AGS96")),
        ("autogen-advisory", ["AGS901", "AGS9"], ("AGS901", "AGS9")),
        ("autogen-version", "0.2.35", "0.2.35"),
        ("autogen-version", "AG2-0.9", "ag2-0.9"),
        ("autogen-version", "", ""),
    ],
)
def test_values(name: str, given: object, value: object) -> None:
    field = next(option.field for option in OPTIONS if option.name == name)
    assert getattr(Settings.from_options({name: given}), field) == value


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("autogen-max-rounds", "many"),
        ("autogen-max-rounds", "-1"),
        ("autogen-max-rounds", "1.5"),
        ("autogen-max-rounds", ""),
        ("autogen-max-rounds", "\u00b2"),
        ("autogen-advisory", "AGS010"),
        ("autogen-advisory", "AGS901;AGS902"),
        ("autogen-advisory", ["AGS901", "some"]),
        ("autogen-version", "latest"),
        ("autogen-version", "0.2.x"),
    ],
)
def test_a_wrong_value_is_told_in_one_line(name: str, given: object) -> None:
    with pytest.raises(ValueError, match=rf"^{name}: not .*$"):
        Settings.from_options({name: given})


def test_turned_on() -> None:
    assert not Settings().turned_on("AGS901")
    some = Settings(advisory=("AGS90", "AGS911"))
    assert [some.turned_on(code) for code in ("AGS901", "AGS911", "AGS912")] == [True, True, False]


def test_the_documentation_lists_the_options() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `autogen-")]
    assert rows == [f"| `{option.name}` | {option.default or 'none'} | {option.help} |" for option in OPTIONS]
