#!/bin/bash
# make_root.sh make|extend ROOT OWNER PACKAGE...
# make_root.sh backports ROOT
# Makes the private Debian 13, adds packages to it, or lets it use the backports. To be run as root,
# or as the root of a user namespace, in a mount namespace of its own. OWNER is the user it belongs
# to as UID:GID, as seen outside.
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin
task=$1
root=$2
owner=${3:-}
shift $(($# < 3 ? $# : 3))

# Mesa comes from Debian's backports: its software Vulkan is several times faster.
backports() {
    local apt=$root/etc/apt
    sed -n 's/ trixie / trixie-backports /p' "$apt/sources.list" \
        >"$apt/sources.list.d/backports.list"
    printf '%s\n' 'Package: src:mesa' 'Pin: release n=trixie-backports' 'Pin-Priority: 900' \
        >"$apt/preferences.d/mesa"
}

# Translations of package descriptions, manuals and the like are not needed; licences are. A mirror
# may be older than its date of expiry, and an interrupted set-up is repeated, so nothing is synced.
make() {
    local new=$root.new proxy='' options=()
    rm -rf --one-file-system "$new"
    # An assignment to proxy, or nothing.
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    if [[ -n $proxy ]]; then
        options+=(--aptopt="Acquire::http::Proxy \"$proxy\"")
    fi
    local IFS=,
    mmdebstrap --mode=root --variant=apt --include="$*" \
        --setup-hook="'$(realpath "$0")' backports \"\$1\"" \
        --aptopt='Acquire::Check-Valid-Until "false"' \
        --aptopt='Acquire::Languages "none"' \
        --aptopt='APT::Install-Recommends "false"' \
        --dpkgopt='force-unsafe-io' \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        --dpkgopt='path-exclude=/usr/share/info/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' \
        --dpkgopt='path-exclude=/usr/share/man/*' \
        "${options[@]}" trixie "$new" ${CONCORDIA_MIRROR:+"$CONCORDIA_MIRROR"}
    # Mount points for the system's own; see enter_root.sh.
    rm -f "$new"/etc/{localtime,resolv.conf}
    touch "$new"/etc/{group,hosts,localtime,machine-id,passwd,resolv.conf}
    give "$new"
    mv "$new" "$root"
}

extend() {
    local folder
    for folder in dev proc sys; do
        mount --rbind "/$folder" "$root/$folder"
    done
    mount --bind "$(readlink -f /etc/resolv.conf)" "$root/etc/resolv.conf"
    chroot "$root" dpkg --configure -a
    chroot "$root" apt-get update
    chroot "$root" apt-get install --yes "$@"
    chroot "$root" apt-get clean
    umount --lazy --recursive "$root"/{dev,proc,sys,etc/resolv.conf}
    give "$root"
}

# Gives all files to the user, who could not even delete them otherwise. The root of a user namespace
# is that user already, but Debian has files of other users.
give() {
    local outerRoot
    outerRoot=$(awk '$1 == 0 { print $2 }' /proc/self/uid_map)
    if ((outerRoot != 0)); then
        find "$1" -xdev -exec chown --no-dereference 0:0 {} +
    elif [[ $owner != 0:0 ]]; then
        find "$1" -xdev -exec chown --no-dereference "$owner" {} +
    fi
}

"$task" "$@"
