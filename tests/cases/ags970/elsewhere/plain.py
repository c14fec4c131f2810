# options: autogen-advisory=AGS970
"""Settings in a module that does not concern the library."""

OPTIONS = {"model": "gpt-4o", "request_timeout": 60}
