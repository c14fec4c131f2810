from .models import llm_config
