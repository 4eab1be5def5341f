"""The folders of src/ in their order, and which of them a library is kept to; read by dependencies.py and symbols.py.

A library's headers are included, and its functions called, in one folder only: its handles never leave it. SQLite is written by
import/ and read by figures/; cairo builds the charts' geometry, and writes them as SVG and PNG.
"""
import collections
import pathlib
import re

Library = collections.namedtuple("Library", "name headers symbols homes")  # headers and symbols: how they begin
LIBRARIES = [
    Library("nettle", ("nettle/",), ("nettle_",), frozenset({"base"})),
    Library("libidn2", ("idn2.h",), ("idn2_",), frozenset({"base"})),
    Library("libunistring", ("unictype", "uninorm", "uniname"), ("uc_", "u8_", "uninorm_", "unicode_character_name"), frozenset({"base"})),
    Library("libxml2", ("libxml/",), ("xml", "html", "__xml"), frozenset({"xml"})),
    Library("SQLite", ("sqlite3",), ("sqlite3_",), frozenset({"figures", "import"})),
    Library("HarfBuzz", ("hb",), ("hb_",), frozenset({"text"})),
    Library("Hunspell", ("hunspell",), ("Hunspell_",), frozenset({"content"})),
    Library("libhyphen", ("hyphen.h",), ("hnj_",), frozenset({"text"})),
    Library("libpng", ("png.h",), ("png_",), frozenset({"draw"})),
    Library("zlib", ("zlib",), ("uncompress",), frozenset({"draw"})),
    Library("libjpeg-turbo", ("turbojpeg.h", "jpeglib.h"), ("tj", "jpeg_"), frozenset({"draw"})),
    Library("lcms2", ("lcms2",), ("cms",), frozenset({"draw"})),
    Library("cairo", ("cairo",), ("cairo_",), frozenset({"chart", "export"})),
    Library("libharu", ("hpdf",), ("HPDF_",), frozenset({"pdf"})),
    Library("libdeflate", ("libdeflate.h",), ("libdeflate_",), frozenset({"pdf"})),
]


def order(root):
    """As src/meson.build builds them: each may use those before it."""
    text = pathlib.Path(root, "src/meson.build").read_text(encoding="utf-8")
    return re.findall(r"'(\w+)'", re.search(r"^foreach folder : \[(.*?)\]", text, re.M | re.S)[1])


def later(folders, user, used):
    """May `user` not use `used`, because it comes after it?"""
    return folders.index(used) > folders.index(user)
