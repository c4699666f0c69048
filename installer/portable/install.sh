#!/bin/sh
# Installs the Space Operations Kiosk for one user, without root, from the folder that this file is in.
set -eu

usage() {
    cat <<END
Installs the Space Operations Kiosk for you, without root.

    --autostart      also open the kiosk when you sign in, and again whenever it ends
    --no-autostart   stop doing so
    --prefix DIR     below DIR instead of ~/.local
    --run            install nothing, only show the kiosk (what follows goes to the kiosk)
    --uninstall      take away what was installed; your settings and your own content stay
END
}

fail() {
    printf 'install.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

here=$(cd "$(dirname "$0")" && pwd)
prefix=$HOME/.local
autostart=keep
action=install
while [ $# -gt 0 ]; do
    case $1 in
        --autostart) autostart=yes ;;
        --no-autostart) autostart=no ;;
        --prefix)
            [ $# -gt 1 ] || fail "--prefix needs a folder" 2
            prefix=$2
            shift
            ;;
        --run)
            shift
            exec "$here/space-kiosk" "$@"
            ;;
        --uninstall) action=uninstall ;;
        --help | -h)
            usage
            exit 0
            ;;
        *) fail "there is no option $1; --help lists them" 2 ;;
    esac
    shift
done

case $prefix in
    /*) ;;
    *) prefix=$PWD/$prefix ;;
esac
folder=$prefix/lib/space-kiosk
launcher=$prefix/bin/space-kiosk
entry=$prefix/share/applications/space-kiosk.desktop
manual=$prefix/share/man/man1/space-kiosk.1
icons=$prefix/share/icons/hicolor
started=${XDG_CONFIG_HOME:-$HOME/.config}/autostart/space-kiosk.desktop

# A desktop entry's Exec has rules of its own for spaces and quotes; refusing the few odd paths is safer than escaping.
case $prefix in
    *[!A-Za-z0-9/._+@,:-]*) fail "the folder's name $prefix has signs that a menu entry cannot hold; choose another with --prefix" 2 ;;
esac

write_entry() { # FILE COMMAND
    mkdir -p "$(dirname "$1")"
    sed -e "s|^Exec=space-kiosk run\$|Exec=$2|" -e "s|^Exec=space-kiosk |Exec=$folder/space-kiosk |" \
        "$folder/space-kiosk.desktop" >"$1"
}

install_kiosk() {
    [ "$here" != "$folder" ] || fail "this is the installed folder itself; run install.sh from what you unpacked"
    mkdir -p "$prefix/lib" "$prefix/bin" "$(dirname "$manual")" "$icons"
    rm -rf "$folder.new"
    cp -R "$here" "$folder.new" || fail "there is no room for the kiosk in $prefix; 200 MB are needed"
    # A kiosk that runs goes on with the files it has opened.
    rm -rf "$folder.old"
    if [ -d "$folder" ]; then mv "$folder" "$folder.old"; fi
    mv "$folder.new" "$folder"
    rm -rf "$folder.old"
    ln -sfn "$folder/space-kiosk" "$launcher"
    cp -R "$folder/icons/hicolor/." "$icons/"
    cp "$folder/space-kiosk.1" "$manual"
    write_entry "$entry" "$folder/space-kiosk run"
    case $autostart in
        yes) write_entry "$started" "$folder/space-kiosk run --supervised" ;;
        no) rm -f "$started" ;;
    esac
    echo "The kiosk is installed in $folder."
    echo "Open it from the menu, or with: $launcher"
    echo "Is this machine ready? This tells: $launcher doctor"
    echo "Take it away again with: sh $folder/install.sh --uninstall${1:-}"
}

uninstall_kiosk() {
    rm -rf "$folder" "$folder.new" "$folder.old"
    rm -f "$launcher" "$entry" "$manual" "$started"
    rm -f "$icons/scalable/apps/space-kiosk.svg" "$icons/256x256/apps/space-kiosk.png"
    # Folders that only held the kiosk.
    for empty in "$icons/scalable/apps" "$icons/scalable" "$icons/256x256/apps" "$icons/256x256" "$icons" \
        "$prefix/share/icons" "$prefix/share/applications" "$prefix/share/man/man1" "$prefix/share/man" "$prefix/share" \
        "$prefix/bin" "$prefix/lib" "$(dirname "$started")"; do
        rmdir "$empty" 2>/dev/null || true
    done
    echo "The kiosk is gone from $prefix. Your settings and your own content are still in your home folder."
}

if [ "$action" = uninstall ]; then
    uninstall_kiosk
elif [ "$prefix" = "$HOME/.local" ]; then
    install_kiosk
else
    install_kiosk " --prefix $prefix"
fi
