# options: autogen-advisory=AGS912
"""Containers of AG2 1.x."""

from ag2.extensions.docker import DockerEnvironment

DockerEnvironment()  # ok: without a network by default
DockerEnvironment(network_mode="none")
