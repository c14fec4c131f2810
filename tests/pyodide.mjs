// The core on the marked files, in the Python of a pyodide: node tests/pyodide.mjs FOLDER-OF-THE-PACKAGE
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const { loadPyodide } = await import(pathToFileURL(resolve(process.argv[2], "pyodide.mjs")));
const python = await loadPyodide();
python.mountNodeFS("/project", dirname(dirname(fileURLToPath(import.meta.url))));
process.exitCode = python.runPython(`
import sys
sys.path[:0] = ["/project", "/project/tests"]
from marked import MARKED, differences

wrong = [
    differences(marked.name, marked.expected, found)
    for marked in MARKED
    if (found := {(finding.line, finding.code) for finding in marked.findings}) != marked.expected
]
print(*wrong, f"Python {sys.version.split()[0]}: {len(MARKED)} marked files, {len(wrong)} with differences", sep="\\n")
int(bool(wrong) or not MARKED)
`);
