from .keys import OPENAI as OPENAI_KEY
