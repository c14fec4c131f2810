from demands import forbidden, required

KNOWN = ("uptime", "df -h")


def listed(command):
    return command in KNOWN


def short(command):
    return command.startswith("df")


ensure = required(listed)
must_be_short = required(short)
refuse = forbidden(short)
