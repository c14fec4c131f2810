"""Sets the limits of configurations that it is handed."""


def slow_down(config):
    config["timeout"] = None
    return config


def bounded(config, seconds=60):
    config["timeout"] = seconds
    config.setdefault("max_tokens", 1000)


def unbounded(config):
    bounded(config, 0)


def perhaps(config, careful):
    if careful:
        config["timeout"] = 60
