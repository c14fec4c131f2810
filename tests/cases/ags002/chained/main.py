from autogen import OpenAIWrapper
from first import TIMEOUT
from missing_module import LIMIT as UNKNOWN

wrapper = OpenAIWrapper(
    model="gpt-4o",
    timeout=TIMEOUT,  # expect: AGS002
)
unknown = OpenAIWrapper(model="gpt-4o", timeout=UNKNOWN)  # ok: unknown
