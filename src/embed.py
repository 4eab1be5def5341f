"""embed.py NAME INPUT OUTPUT: writes INPUT's bytes as the C array NAME and its length, whose name ends in _len (C17 has no #embed)."""
import sys

name, source, target = sys.argv[1:]
data = open(source, "rb").read()
with open(target, "w", encoding="ascii") as out:
    out.write(f"#include <stddef.h>\nextern const unsigned char {name}[];\nextern const size_t {name}_len;\n")
    out.write(f"const unsigned char {name}[] = {{\n")
    for i in range(0, len(data), 20):
        out.write(",".join(str(b) for b in data[i:i + 20]) + ",\n")
    out.write(f"0}};\nconst size_t {name}_len = {len(data)};\n")
