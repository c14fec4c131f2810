from .runner import Quiet, Runner
