from .agents import Runner
