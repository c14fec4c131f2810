import autogen

config_list = [
    {"model": "a", "base_url": "http://inference.contoso.com/v1"},  # expect: AGS005
    {"model": "a", "base_url": "http://inference.contoso.com:8000/v1"},  # expect: AGS005
    {"model": "a", "base_url": "http://172.15.0.1/v1"},  # expect: AGS005
    {"model": "a", "base_url": "http://172.32.0.1/v1"},  # expect: AGS005
    {"model": "a", "base_url": "http://11.0.0.1/v1"},  # expect: AGS005
    {"model": "a", "base_url": "http://192.169.0.1/v1"},  # expect: AGS005
    {"model": "a", "base_url": "http://localhost.contoso.com/v1"},  # expect: AGS005
    {"model": "a", "base_url": "http://203.0.113.7:8000/v1"},  # expect: AGS005
    {"model": "a", "base_url": "http://[2001:db8::7]:8000/v1"},  # expect: AGS005
    {"model": "a", "base_url": "http://inference.internal/v1"},  # expect: AGS005
    {"model": "a", "base_url": "HTTP://inference.contoso.com/v1"},  # expect: AGS005
    {"model": "a", "base_url": "https://inference.contoso.com/v1"},  # ok: TLS
    {"model": "a", "base_url": "http://[inference/v1"},  # ok: no address
    {"model": "a", "base_url": "http://localhost:1234/v1"},  # ok: this machine
    {"model": "a", "base_url": "http://localhost"},  # ok: this machine
    {"model": "a", "base_url": "http://127.0.0.1:8000"},  # ok: this machine
    {"model": "a", "base_url": "http://127.1.2.3:8000"},  # ok: this machine
    {"model": "a", "base_url": "http://[::1]:8000/v1"},  # ok: this machine
    {"model": "a", "base_url": "http://0.0.0.0:4000"},  # ok: this machine
    {"model": "a", "base_url": "http://[::]:4000"},  # ok: this machine
    {"model": "a", "base_url": "http://169.254.10.20:8000"},  # ok: this network
    {"model": "a", "base_url": "http://[fe80::10]:8000"},  # ok: this network
    {"model": "a", "base_url": "http://host.docker.internal:11434/v1"},  # ok: this machine, seen from a container
    {"model": "a", "base_url": "http://10.1.2.3:8000/v1"},  # ok: a private range
    {"model": "a", "base_url": "http://192.168.1.20:8000/v1"},  # ok: a private range
    {"model": "a", "base_url": "http://172.16.0.5:8000/v1"},  # ok: a private range
    {"model": "a", "base_url": "http://172.31.255.1:8000/v1"},  # ok: a private range
    {"model": "a", "base_url": "http://gpu-box.local:8000/v1"},  # ok: the local network
    {"model": "a", "base_url": "http://ollama:11434/v1"},  # ok: a service's name
]
agent = autogen.AssistantAgent("agent", llm_config={"config_list": config_list})
