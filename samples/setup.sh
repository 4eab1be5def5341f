# Read by samples/build.sh and tests/run.sh: what a fresh Debian 12 machine needs before it can build.

packages="gcc meson ninja-build pkg-config gettext libcmocka-dev libhpdf-dev libcairo2-dev libharfbuzz-dev libhyphen-dev
    hyphen-sv hyphen-en-gb libhunspell-dev hunspell-sv hunspell-en-gb libidn2-dev libunistring-dev libxml2-dev libsqlite3-dev nettle-dev libdeflate-dev zlib1g-dev libpng-dev
    libturbojpeg0-dev liblcms2-dev"

# Packages of a list that are not installed.
missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$package"
    done
}

# Runs a command quietly; what it says is shown only when it fails.
quietly() {
    log=$1
    shift
    "$@" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
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
    mkdir -p build
    quietly build/update.log apt-get update
    # shellcheck disable=SC2086
    quietly build/install.log env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
}

# Configures a build folder once and compiles the targets; all of them when none is named.
setup_program() {
    folder=$1
    shift
    mkdir -p "$folder"
    [ -f "$folder/build.ninja" ] || quietly "$folder/setup.log" meson setup "$folder"
    quietly "$folder/compile.log" ninja -C "$folder" "$@"
}
