import autogen


class Runner(autogen.UserProxyAgent):
    pass
