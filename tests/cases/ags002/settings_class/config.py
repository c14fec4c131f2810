from dataclasses import dataclass

from pydantic import BaseModel


@dataclass
class Settings:
    timeout: int | None = None
    model: str = "gpt-4o"


class Limits(BaseModel):
    timeout: float = 60.0


class Constants:
    TIMEOUT = 86400


settings = Settings()
limits = Limits()
