from fastapi import HTTPException, Request

TOPICS = ("tea", "rice")


async def question(request: Request) -> str:
    return (await request.json())["question"]


async def topic(request: Request) -> str:
    found = (await request.json())["topic"]
    if found not in TOPICS:
        raise HTTPException(400)
    return found
