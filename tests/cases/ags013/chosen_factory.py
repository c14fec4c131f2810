"""What a factory is passed that a caller may replace."""

from autogen.beta.tools import DockerEnvironment


def container(**settings):
    return DockerEnvironment(**settings)


def sandbox(image, network="bridge", make=None):  # expect: AGS013
    return (make or container)(image=image, network_mode=network)


def closed(image, network="none", make=None):
    build = make or container
    return build(image=image, network_mode=network)


def opened(image, network="host", make=None):  # expect: AGS013
    build = make or container
    return build(image=image, network_mode=network)
