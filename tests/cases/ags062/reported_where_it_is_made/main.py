"""What a tool comes to is reported where its module makes it one."""

import toolbox
from ag2 import Agent
from ag2.config import OpenAIConfig

clerk = Agent("clerk", config=OpenAIConfig("m"), tools=[*toolbox.TOOLS])
head = Agent("head", config=OpenAIConfig("m"), tools=[toolbox.goods, toolbox.orders])  # expect: AGS062
