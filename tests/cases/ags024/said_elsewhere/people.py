"""Makes the functions that answer in a person's place."""


def saying(answer: str):
    def reply(prompt: str) -> str:
        return answer

    return reply


def over(socket):
    async def reply(prompt: str, cancellation_token=None) -> str:
        await socket.send_text(prompt)
        return await socket.receive_text()

    return reply
