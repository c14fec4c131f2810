"""A name is bound again to one of the values that are allowed, before the command that it stands in runs."""

import re
import subprocess

from autogen import ConversableAgent

BRANCHES = ["main", "next"]


def by_a_branch(branch: str) -> str:
    if branch not in BRANCHES:
        branch = BRANCHES[0]
    return subprocess.getoutput("git show " + branch)  # ok: one of the list


def by_choice(branch: str) -> str:
    branch = branch if branch in BRANCHES else BRANCHES[0]
    return subprocess.getoutput("git show " + branch)  # ok: one of the list


def by_none(branch: str) -> str:
    if branch not in BRANCHES:
        branch = None
    if branch is None:
        return "unknown"
    return subprocess.getoutput("git show " + branch)  # ok: one of the list


def in_steps(branch: str) -> str:
    branch = branch.strip()
    if branch:
        branch = branch if branch in BRANCHES else "next"
    else:
        branch = "main"
    branch = branch.lower()
    return subprocess.getoutput("git show " + branch)  # ok: one of the list


def by_pattern(branch: str) -> str:
    found = re.fullmatch("[a-z]+", branch)
    branch = found.group(0) if found else "main"
    return subprocess.getoutput("git show " + branch)  # ok: letters alone


ISSUE = re.compile("issue-([0-9]+)")


def by_parts(branch: str) -> str:
    numbers = re.findall("[0-9]+", branch)
    number = ISSUE.search(branch)
    if number is None:
        return subprocess.getoutput("git show " + numbers[0])  # ok: digits alone
    return subprocess.getoutput("git show " + number.group(1))  # ok: letters and digits alone


def by_any_parts(branch: str) -> str:
    words = re.findall("[^ ]+", branch)
    return subprocess.getoutput("git show " + words[0])  # expect: AGS060


def by_parts_of(branch: str, pattern: str) -> str:
    return subprocess.getoutput("git show " + re.search(pattern, branch).group(0))  # expect: AGS060


def in_one_branch(branch: str, strict: bool) -> str:
    if strict:
        branch = branch if branch in BRANCHES else "main"
    return subprocess.getoutput("git show " + branch)  # expect: AGS060


def by_an_empty_one(branch: str) -> str:
    branch = branch if branch else "main"
    return subprocess.getoutput("git show " + branch)  # expect: AGS060


def with_another(branch: str, path: str) -> str:
    branch = f"{branch} {path}" if branch in BRANCHES else "main"
    return subprocess.getoutput("git show " + branch)  # expect: AGS060


def afterwards(branch: str) -> str:
    branch = branch if branch in BRANCHES else branch.lower()
    return subprocess.getoutput("git show " + branch)  # expect: AGS060


def made_of_it(branch: str) -> str:
    chosen = branch.lower()
    if chosen not in BRANCHES:
        chosen = "main"
    return subprocess.getoutput("git show " + chosen)  # ok: one of the branches


def made_of_two(branch: str, other: str) -> str:
    chosen = branch.lower()
    if chosen not in BRANCHES:
        chosen = other.lower()
    return subprocess.getoutput("git show " + chosen)  # expect: AGS060


class Repository:
    branch = ""

    def show(self, branch: str) -> str:
        self.branch = branch
        if self.branch not in BRANCHES:
            self.branch = "main"
        return subprocess.getoutput("git show " + self.branch)  # expect: AGS060


LISTED = [by_a_branch, by_choice, by_none, in_steps, by_pattern, by_parts, in_one_branch, by_an_empty_one]
FUNCTIONS = [*LISTED, by_any_parts, by_parts_of, with_another, afterwards, made_of_it, made_of_two]
caller = ConversableAgent("caller", llm_config=False, function_map={each.__name__: each for each in FUNCTIONS})
shower = ConversableAgent("shower", llm_config=False, function_map={"show": Repository().show})
