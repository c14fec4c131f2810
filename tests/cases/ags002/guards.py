from autogen import OpenAIWrapper


def replaced(timeout=None):  # ok: a missing value is replaced before the use
    if timeout is None:
        timeout = 60
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def replaced_if_false(timeout=None):  # ok: the same
    if not timeout:
        timeout = 60
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def alternative(timeout=None):  # ok: the same
    timeout = timeout or 60
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def conditional(timeout=None):  # ok: the same
    return OpenAIWrapper(model="gpt-4o", timeout=60 if timeout is None else timeout)


def only_if_given(timeout=None):  # ok: passed on only where it is given
    options = {"model": "gpt-4o"}
    if timeout is not None:
        options["timeout"] = timeout
    return OpenAIWrapper(**options)


def replaced_by_a_verdict(timeout=None):  # ok: the same
    missing = timeout is None
    if missing:
        timeout = 60
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def replaced_at_once(timeout=None):  # ok: the same
    if missing := timeout is None:
        timeout = 60
    print(missing)
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def refused_by_a_verdict(timeout=None, retries=None):  # ok: nothing goes on without a value
    given = timeout is not None and not retries
    if not given:
        raise ValueError("timeout is missing")
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def replaced_by_an_old_verdict(timeout=None, retries=None):  # expect: AGS002
    missing = retries is None
    missing = timeout and missing
    if missing:
        timeout = 60
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def refused(timeout=None):  # ok: nothing goes on without a value
    if timeout is None:
        raise ValueError("timeout is missing")
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def other_name(timeout=None, retries=None):  # expect: AGS002
    if retries is None:
        retries = 2
    return OpenAIWrapper(model="gpt-4o", timeout=timeout, max_retries=retries)


def zero(timeout=0):  # expect: AGS002
    if timeout is None:
        timeout = 60
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)
