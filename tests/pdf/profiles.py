"""Where each test of veraPDF's profiles for PDF/A-2a, PDF/A-3a and PDF/UA-1 is asked in rules.py. `profiles.py PROFILE.xml…` compares the
list with the profiles themselves (https://github.com/veraPDF/veraPDF-validation-profiles): it names tests that are missing here.

"6.1.2-1" is test 1 of clause 6.1.2. A rule in front of many is one that sees to it that what they are about is not in the file.
"""
import sys
import xml.etree.ElementTree as xml

PDFA = {
    "header": "6.1.2-1 6.1.2-2", "trailer": "6.1.3-1 6.1.3-2 6.1.3-3", "cross_references": "6.1.4-2",
    "hexadecimal": "6.1.6-1 6.1.6-2", "streams": "6.1.7.1-1 6.1.7.1-2 6.1.7.1-3", "filters": "6.1.7.2-1",
    "names": "6.1.8-1 6.1.13-4", "objects": "6.1.9-1",
    "limits": "6.1.13-1 6.1.13-2 6.1.13-3 6.1.13-5 6.1.13-7 6.1.13-8 6.1.13-11",
    "paints": "6.1.10-1 6.1.13-9 6.2.4.2-1 6.2.4.2-2 6.2.4.4-1 6.2.4.4-2",
    "content": "6.2.2-1 6.2.2-2", "intent": "6.2.3-1 6.2.3-2 6.2.3-3", "colours": "6.2.4.3-2 6.2.4.3-3 6.2.4.3-4",
    "graphics_states": "6.2.5-1 6.2.5-2 6.2.5-3 6.2.5-4 6.2.5-5 6.2.5-6", "rendering_intents": "6.2.6-1",
    "images": "6.2.8-1 6.2.8-2 6.2.8-3 6.2.8-4 6.2.8-5 6.2.8.3-1 6.2.8.3-2 6.2.8.3-3 6.2.8.3-4 6.2.8.3-5",
    "transparency": "6.2.10-1 6.2.10-2",
    "font_dictionaries": "6.1.13-10 6.2.11.2-1 6.2.11.2-2 6.2.11.2-3 6.2.11.2-4 6.2.11.2-5 6.2.11.2-6 6.2.11.2-7 6.2.11.3.1-1 "
                         "6.2.11.3.3-1 6.2.11.3.3-2 6.2.11.3.3-3",
    "cid_to_gid": "6.2.11.3.2-1", "embedding": "6.2.11.4.1-1 6.2.11.4.1-2 6.2.11.4.2-1 6.2.11.4.2-2", "widths": "6.2.11.5-1",
    "character_maps": "6.2.11.6-1 6.2.11.6-2 6.2.11.6-3 6.2.11.6-4", "unicode_text": "6.2.11.7.2-1 6.2.11.7.2-2 6.2.11.7.3-1",
    "notdef": "6.2.11.8-1", "annotations": "6.3.1-1 6.3.2-1 6.3.2-2 6.3.3-1 6.3.3-2 6.3.3-3 6.3.3-4",
    "actions": "6.5.1-1 6.5.1-2 6.5.2-1 6.5.2-2", "metadata": "6.6.2.1-1 6.6.2.1-2 6.6.2.1-3 6.6.2.1-4 6.6.2.1-5",
    "extension_schemas": "6.6.2.3.1-1 6.6.2.3.3-1 6.6.2.3.3-2 6.6.2.3.3-3 6.6.2.3.3-4 6.6.2.3.3-5 6.6.2.3.3-7 6.6.2.3.3-8 "
                         "6.6.2.3.3-9 6.6.2.3.3-10",
    # Extension schemas have only simple types: pdfaType and pdfaField are unknown parts.
    "prefixes": "6.6.2.3.2-1 6.6.2.3.3-6 6.6.2.3.3-11 6.6.2.3.3-12 6.6.2.3.3-13 6.6.2.3.3-14 6.6.2.3.3-15 6.6.2.3.3-16 "
                "6.6.2.3.3-17 6.6.2.3.3-18 6.6.4-4 6.6.4-5 6.6.4-6 6.6.4-7",
    "attachments": "6.8-1 6.8-2 6.8-3 6.8-4", "value_types": "6.6.2.3.1-2", "pdfa_claim": "6.6.4-1 6.6.4-2 6.6.4-3", "marked": "6.7.2.2-1",
    "structure": "6.7.3.3-1 6.7.3.4-1 6.7.3.4-2 6.7.3.4-3", "language": "6.7.4-1",
    "nothing_else": "6.1.12-1 6.1.12-2 6.2.9-1 6.2.9-2 6.2.9-3 6.4.1-1 6.4.1-2 6.4.1-3 6.4.2-1 6.4.2-2 6.4.3-1 6.4.3-2 6.4.3-3 "
                    "6.8-5 6.9-1 6.9-2 6.9-3 6.9-4 6.10-1 6.10-2 6.11-1",
}
PDFUA = {
    "pdfua_claim": "5-1 5-2", "prefixes": "5-3 5-4 5-5", "header": "6.1-1", "marked": "6.2-1 7.1-4",
    "all_marked": "7.1-1 7.1-2 7.1-3", "structure": "7.1-5 7.1-6 7.1-7 7.1-11 7.1-12", "metadata": "7.1-8", "title": "7.1-9 7.1-10",
    "nesting": "7.2-3 7.2-4 7.2-5 7.2-6 7.2-7 7.2-8 7.2-9 7.2-10 7.2-17 7.2-18 7.2-19 7.2-20 7.2-26 7.2-27 7.2-36 7.2-37 7.2-38",
    "table_parts": "7.2-11 7.2-12 7.2-13 7.2-14 7.2-16 7.2-28 7.2-39 7.2-40", "table_grid": "7.2-15 7.2-41 7.2-42 7.2-43",
    "replacements": "7.2-30 7.2-31 7.2-32", "language": "7.2-2 7.2-21 7.2-22 7.2-23 7.2-24 7.2-29 7.2-33 7.2-34",
    "figures": "7.3-1 7.7-1", "headings": "7.4.2-1 7.4.4-1 7.4.4-2 7.4.4-3", "table_headers": "7.5-1 7.5-2",
    "attachments": "7.11-1", "identifiers": "7.9-1 7.9-2", "annotations": "7.18.1-1 7.18.1-3 7.18.2-1 7.18.4-1 7.18.6.2-1 7.18.6.2-2 7.18.8-1",
    "links": "7.18.1-2 7.18.5-1 7.18.5-2", "tabs": "7.18.3-1", "trailer": "7.16-1",
    "nothing_else": "7.2-25 7.10-1 7.10-2 7.15-1 7.18.4-2 7.20-1 7.20-2",
    "font_dictionaries": "7.21.3.1-1 7.21.3.3-1 7.21.3.3-2 7.21.3.3-3", "cid_to_gid": "7.21.3.2-1",
    "embedding": "7.21.4.1-1 7.21.4.1-2 7.21.4.2-1 7.21.4.2-2", "widths": "7.21.5-1",
    "character_maps": "7.21.6-1 7.21.6-2 7.21.6-3 7.21.6-4", "unicode_text": "7.21.7-1 7.21.7-2", "notdef": "7.21.8-1",
}


def tests(path):
    """{"clause-number": "object: expression"} of a profile."""
    def local(e):
        return e.tag.split("}")[-1]
    found = {}
    for rule in (e for e in xml.parse(path).iter() if local(e) == "rule"):
        parts = {local(c): c for c in rule}
        name = f"{parts['id'].get('clause')}-{parts['id'].get('testNumber')}"
        found[name] = f"{rule.get('object')}: {' '.join(parts['test'].text.split())}"
    return found


def main(paths):
    missing = 0
    for path in paths:
        asked = tests(path)
        known = {t for names in (PDFUA if "7.21.8-1" in asked else PDFA).values() for t in names.split()}
        known -= {"6.8-5"} if "6.8-1" in asked else {"6.8-1", "6.8-3", "6.8-4"}  # of part 2, of part 3
        for name in sorted(set(asked) ^ known):
            print(f"{path}: {name} {asked.get(name, 'is not there')}")
            missing = 1
    return missing


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
