"""A stage that changes what a star import brings in."""

from common import *

EXECUTION = {**EXECUTION, "use_docker": False}
OTHER = {**OTHER, "timeout": 60}
