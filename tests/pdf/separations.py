"""What Ghostscript's device tiffsep makes of a page: one plate an ink, read back as numbers."""
import struct
import subprocess
import tempfile
from pathlib import Path

INKS = "Cyan", "Magenta", "Yellow", "Black"


def plate(path):
    """(width, rows) of a TIFF of 8 bits of grey, not compressed (TIFF 6.0); each byte the ink, 255 for all of it."""
    data = path.read_bytes()
    order = "<" if data[:2] == b"II" else ">"
    at = struct.unpack(order + "I", data[4:8])[0]
    tags = {}
    for i in range(struct.unpack(order + "H", data[at:at + 2])[0]):
        tag, kind, count, value = struct.unpack(order + "HHI4s", data[at + 2 + 12 * i:at + 14 + 12 * i])
        form, size = {3: ("H", 2), 4: ("I", 4)}.get(kind, ("B", 1))
        if size * count > 4:
            offset = struct.unpack(order + "I", value)[0]
            value = data[offset:offset + size * count]
        tags[tag] = struct.unpack(f"{order}{count}{form}", value[:size * count])
    pixels = b"".join(data[o:o + n] for o, n in zip(tags[273], tags[279]))
    if tags[262] == (1,):  # 0 is black, which is the ink
        pixels = bytes(255 - p for p in pixels)
    width = tags[256][0]
    return width, [pixels[i:i + width] for i in range(0, width * tags[257][0], width)]


def plates(path, page, dpi=72):
    """{ink: rows} of a page, marks and all."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", f"-r{dpi}", "-sCompression=none", f"-dFirstPage={page}",
                        f"-dLastPage={page}", f"-sOutputFile={folder}/page.tif", path], check=True, capture_output=True)
        return {ink: plate(Path(folder) / f"page({ink}).tif")[1] for ink in INKS}


def heaviest(path, page, box, dpi=72):
    """The most ink of any pixel within a box of the page (left, bottom, right, top in points), in percent."""
    found = plates(path, page, dpi)
    height, scale = len(found["Cyan"]), dpi / 72
    rows = range(height - int(box[3] * scale) + 1, height - int(box[1] * scale) - 1)
    columns = slice(int(box[0] * scale) + 1, int(box[2] * scale) - 1)
    return max(max(map(sum, zip(*(found[ink][y][columns] for ink in INKS)))) for y in rows) / 2.55
