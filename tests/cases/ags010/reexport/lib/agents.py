from autogen import UserProxyAgent
