import subprocess

KNOWN = ("git", "ls", "cat")


def ensure_known(parts):
    if parts[0] not in KNOWN:
        raise ValueError(parts)


def run(parts):
    return subprocess.run(parts)


def run_rest(parts):
    rest = parts[1:]
    return subprocess.run(rest)


def run_known(parts):
    if parts[0] not in KNOWN:
        raise ValueError(parts)
    return subprocess.run(parts)


def run_behind_known(parts):
    if parts[0] not in KNOWN:
        raise ValueError(parts)
    rest = parts[1:]
    return subprocess.run(rest)
