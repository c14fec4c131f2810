from processes import finished, patient


def headers(url: str) -> str:
    return finished(["curl", "--head", url])


def names(domain: str, record: str = "") -> str:
    command = ["dig", "+short", domain]
    if record:
        command += ["-t", record]
    return patient(command)


def options(url: str, more: str) -> str:
    command = ["curl", url]
    command.extend(more.split())
    return finished(command, timeout=5)


def shell(text: str) -> str:
    return finished(["bash", "-c", text])


def patient_shell(text: str) -> str:
    return patient(["sudo", "-n", "sh", "-c", text])


def any_program(program: str) -> str:
    return finished([program, "--version"])


def line(text: str) -> str:
    return finished(text)


def words(text: str) -> str:
    return finished(text if text else ["true"])
