"""Functions about disks."""

import subprocess

LABELS = ("home", "backup")


def free(label):
    """How much is free."""
    if label not in LABELS:
        raise ValueError(label)
    return subprocess.getoutput(f"df -h /mnt/{label}")


def check(device):
    """Check a device."""
    return subprocess.getoutput(f"fsck {device}")
