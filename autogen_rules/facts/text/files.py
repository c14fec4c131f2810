"""Calls that read, write, list or delete by a path (AGS052)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.values import Alternative, Member, Param, Result
from ...reading.model import Site
from ...reading.syntax import annotation_of, by_keyword, names_in, spelled
from ..base import Facts
from ..checks.patterns import Target
from .receivers import comes_from
from .renamed import Find, called, is_renamed
from .sinks import Part, Sink
from .taint import holds

_FUNCTIONS = frozenset(
    "builtins.open io.open codecs.open os.open os.remove os.unlink os.rename os.replace os.listdir os.scandir os.walk os.rmdir"
    " os.removedirs os.truncate os.symlink os.link aiofiles.open"
    " glob.glob glob.iglob gzip.open gzip.GzipFile bz2.open bz2.BZ2File lzma.open lzma.LZMAFile"
    " zipfile.ZipFile zipfile.PyZipFile tarfile.open tarfile.TarFile tarfile.TarFile.open tarfile.TarFile.gzopen shelve.open"
    " dbm.open wave.open fileinput.input linecache.getlines linecache.getline PIL.Image.open openpyxl.load_workbook docx.Document"
    " docx.api.Document pptx.Presentation fitz.open fitz.Document pymupdf.open pymupdf.Document cv2.imread cv2.imwrite cv2.VideoCapture"
    " pypdf.PdfReader PyPDF2.PdfReader PyPDF2.PdfFileReader pdfplumber.open pikepdf.open pdfminer.high_level.extract_text"
    " h5py.File netCDF4.Dataset xarray.open_dataset joblib.load joblib.dump torch.load torch.save imageio.imread imageio.imwrite"
    " imageio.v2.imread imageio.v3.imread matplotlib.pyplot.imread matplotlib.pyplot.savefig matplotlib.image.imread skimage.io.imread"
    " xlrd.open_workbook xlsxwriter.Workbook soundfile.read soundfile.write librosa.load ezodf.opendoc geopandas.read_file"
    " pyarrow.parquet.read_table pyarrow.csv.read_csv docx2txt.process textract.process numpy.load numpy.save numpy.savez numpy.loadtxt"
    " numpy.savetxt numpy.genfromtxt numpy.fromfile numpy.memmap".split()
)
_METHODS = frozenset("open read_text read_bytes write_text write_bytes unlink rmdir rename replace iterdir glob rglob touch".split())
_FRAME_WRITES = frozenset("to_csv to_excel to_json to_parquet to_pickle to_html to_feather to_hdf to_markdown to_xml to_stata".split())
_SAVERS = frozenset(("savefig", "save", "extractall", "extract"))
_SAVING = ("PIL", "docx", "openpyxl", "pptx", "zipfile", "tarfile", "matplotlib", "fitz", "pymupdf", "plotly")
_COPIES = frozenset("copy copy2 copyfile copytree move rmtree chown make_archive unpack_archive".split())
# How many arguments by position are paths, where that is not the first alone.
_COUNTS = {"os.rename": 2, "os.replace": 2, "os.symlink": 2, "os.link": 2, "shutil.make_archive": 4}
_NAMES = frozenset(name.rpartition(".")[2] for name in _FUNCTIONS) | _COPIES
_READING = ("read_", "scan_")
_TABLES = ("pandas.read_", "polars.read_", "polars.scan_")
_NO_FILES = ("pandas.read_sql", "pandas.read_clipboard", "pandas.read_gbq", "polars.read_database")
_PATHS = frozenset(
    "file path src dst filepath_or_buffer io filename name fname fp path_or_buf excel_writer filepath stream source url database"
    " base_name root_dir base_dir extract_dir".split()
)


def _files(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that read, write, list or delete by a path."""
    last = site.scope.module.called_name(node)
    if last in _METHODS and isinstance(node.func, ast.Attribute) and is_path(facts, node.func.value, site):
        more = node.args[:1] if last in ("rename", "replace", "glob", "rglob") else []
        yield Sink(node, site, last, Target.PATH, tuple(map(Part, (node.func.value, *more))))
    elif last in _FRAME_WRITES and isinstance(node.func, ast.Attribute):
        yield _sink(node, site, last, 1)
    elif last in _SAVERS and isinstance(node.func, ast.Attribute) and _saves(facts, node.func.value, site, last):
        yield _sink(node, site, last, 2 if last == "extract" else 1)
    elif last in _NAMES or last.startswith(_READING) or is_renamed(facts, node, site):
        for name, _ in called(facts, node, site):
            if name in _FUNCTIONS or name.startswith("shutil.") or (name.startswith(_TABLES) and not name.startswith(_NO_FILES)):
                count = _COUNTS.get(name, 2 if name.startswith("shutil.") else 1)
                yield _sink(node, site, name.removeprefix("builtins."), count)


file_sinks = Find(_files, _METHODS | _FRAME_WRITES | _SAVERS | _NAMES, _READING)


def _sink(node: ast.Call, site: Site, name: str, count: int) -> Sink:
    return Sink(node, site, name, Target.PATH, tuple(map(Part, (*node.args[:count], *by_keyword(node, *_PATHS)))))


def _saves(facts: Facts, node: ast.expr, site: Site, last: str) -> bool:
    """Whether a picture, figure, document or archive is what is saved, or unpacked."""
    return last == "savefig" or comes_from(facts, node, site, _SAVING, ())


def is_path(facts: Facts, node: ast.expr, site: Site) -> bool:
    """Whether something is (made from) a ``pathlib.Path``, so far as is known."""
    return holds(facts, facts.value(node, site), _path, Target.CODE) is not None


def _path(alternative: Alternative) -> str | None:
    if isinstance(alternative, Param):
        annotation = annotation_of(alternative.node, alternative.name)
        says_path = annotation is not None and "Path" in names_in(annotation) | {spelled(annotation).rpartition(".")[2]}
        return alternative.name if says_path else None
    match alternative:
        case Result(callee=Member(name="glob" | "rglob" | "iterdir" as name)):  # of a folder that a function is given
            return name
        case Result() if alternative.called.startswith("pathlib."):
            return alternative.called
    return None
