import subprocess


def finished(command, timeout=30):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    output, _ = process.communicate(timeout=timeout)
    return output


def patient(command):
    return finished(command, timeout=600)
