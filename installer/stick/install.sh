#!/bin/sh
# Installs the Space Operations Kiosk from this stick, without a network. Installs exactly the version that is on it, so
# it also updates, and goes back when the stick is an older one.
set -eu

usage() {
    cat <<END
Installs the Space Operations Kiosk from this stick, without a network:

    sudo sh install.sh                   the program, for machines that people also use for other work
    sudo sh install.sh --wall-screen     and the session that turns this machine into a wall screen at its next start
END
}

fail() {
    printf 'install.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

wall_screen=no
for word in "$@"; do
    case $word in
        --wall-screen) wall_screen=yes ;;
        --help | -h)
            usage
            exit 0
            ;;
        *) fail "there is no option $word; --help lists them" 2 ;;
    esac
done

here=$(cd "$(dirname "$0")" && pwd)
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
[ -d "$here/${suite:-none}" ] ||
    fail "this stick has no packages for ${suite:-this system}; it has them for $(cd "$here" && echo */ | tr -d /)"
[ "$(id -u)" = 0 ] || fail "this needs the rights of the administrator: sudo sh $0 $*"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The stick's own name may hold spaces, which apt's lists cannot.
ln -s "$here/$suite" "$work/packages"
cp "$here/space-kiosk.gpg" "$work/key.gpg"
mkdir -p "$work/lists/partial"
echo "deb [signed-by=$work/key.gpg] copy:$work/packages ./" >"$work/sources.list"
chmod -R a+rX "$work"

apt() {
    DEBIAN_FRONTEND=noninteractive apt-get --quiet -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o "Dir::State::Lists=$work/lists" -o APT::Sandbox::User= "$@"
}

is_installed() {
    dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

version=$(sed -n '/^Package: space-kiosk$/,/^$/s/^Version: //p' "$here/$suite/Packages")
wanted="space-kiosk=$version"
for recommended in libgl1-mesa-dri espeak-ng speech-dispatcher speech-dispatcher-espeak-ng; do
    if ! is_installed "$recommended"; then wanted="$wanted $recommended"; fi
done
if [ "$wall_screen" = yes ] || is_installed space-kiosk-session; then wanted="$wanted space-kiosk-session=$version"; fi

apt update >/dev/null
# shellcheck disable=SC2086 # the names are words
apt install --yes --no-install-recommends --allow-downgrades $wanted
echo
echo "Version $version is installed. Settings of this machine: sudo space-kiosk setup. Ready to open? space-kiosk doctor"
if [ "$wall_screen" = yes ]; then echo "The wall screen begins at the next start of this machine."; fi
