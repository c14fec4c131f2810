from autogen import UserProxyAgent


class Runner(UserProxyAgent):
    pass
