from .agents import UserProxyAgent
from .base import Runner
