"""What a message says of the value that it stands on."""

from __future__ import annotations

import pytest

from autogen_rules import check_source


@pytest.mark.parametrize(
    ("argument", "says"),
    [
        ('work_dir="C:/Users/ada"', "a home directory"),
        ('work_dir="C:/Windows"', "a system directory"),
        ('work_dir="D:/"', "the root of a drive"),
        ('work_dir="coding/../.."', "a directory above the current directory"),
        ('work_dir="coding/.."', "in the current directory"),
    ],
)
def test_a_folder(argument: str, says: str) -> None:
    (finding,) = check_source(f"from autogen.coding import DockerCommandLineCodeExecutor\nDockerCommandLineCodeExecutor({argument})\n")
    assert says in finding.message
