"""Whether a file system takes some different names for one."""

import tempfile
import unicodedata
from pathlib import Path


def folds_names(folder: Path) -> bool:
    """Tell whether names collide there that differ in capitals or in how letters are composed.

    Network drives and cards do that, Linux's own file systems do not. `folder` need not exist yet: then its
    nearest folder that does is asked. Where nothing can be written the answer is yes.
    """
    place = next(above for above in (folder.absolute(), *folder.absolute().parents) if above.exists())
    try:
        with tempfile.NamedTemporaryFile(prefix=".sohoa-\u00e9", dir=place) as probe:
            name = Path(probe.name).name
            others = {name.upper(), name.lower(), unicodedata.normalize("NFD", name)} - {name}
            return any((place / other).exists() for other in others)
    except OSError:
        return True
