"""What a container may do."""

CLOSED = {"network_mode": "none", "mem_limit": "512m"}
OPEN = {"network_mode": "bridge", "mem_limit": "512m"}
