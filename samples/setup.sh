# Read by samples/build.sh and tests/run.sh: what a fresh Debian 12 machine needs before it can build.

packages="gcc meson ninja-build pkg-config gettext libhpdf-dev libcairo2-dev libharfbuzz-dev libhyphen-dev hyphen-sv
    libxml2-dev libsqlite3-dev nettle-dev libdeflate-dev zlib1g-dev"

# Packages of a list that are not installed.
missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$package"
    done
}

# Installs what is missing when run as root; otherwise says which line to run. Takes packages beyond the usual ones.
setup_packages() {
    # shellcheck disable=SC2086
    missing=$(missing_packages $packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        echo "Packages are missing. Run this line, then try again:" >&2
        echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing" >&2
        exit 2
    fi
    echo "Installing: $missing"
    # shellcheck disable=SC2086
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >/dev/null
}

# Configures a build folder once and compiles; further arguments go to meson.
setup_program() {
    folder=$1
    shift
    [ -f "$folder/build.ninja" ] || meson setup "$folder" "$@" >/dev/null
    ninja -C "$folder" >"$folder/compile.log" || { cat "$folder/compile.log" >&2; exit 1; }
}
