#!/bin/bash
# enter_root.sh ROOT PROJECT UID GID COMMAND...
# Runs a command in the private root. To be started as root, or as the root of a user namespace, in
# a mount namespace of its own, where it puts together a file tree: Debian's /usr, /etc and /var,
# and everything else from this system, so that devices, display, home and all other folders stay
# where they are. This system's own file tree is in /host. The command runs as the user and group
# given.
set -euo pipefail
root=$1
project=$2
user=$3
group=$4
shift 4
export PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
# Any folder that is not itself part of the new tree will do to put it together on.
tree=/etc/apt
folder=$PWD
mounts=

# Lists the file or folder $1 to be mounted at $2 of the new tree.
bind() {
    local source=${1// /\\040} target=${2// /\\040}
    mounts+="$source $tree$target none rbind"$'\n'
}

mount -t tmpfs -o mode=755 tmpfs "$tree"
folders=()
for name in usr etc var; do
    folders+=("$tree/$name")
    bind "$root/$name" "/$name"
done
for path in /*; do
    case $path in
        /usr | /etc | /var | /bin | /sbin | /lib* | /boot | /lost+found | /host) ;;
        *)
            if [[ -d $path && ! -L $path ]]; then
                folders+=("$tree$path")
                bind "$path" "$path"
            fi
            ;;
    esac
done
mkdir "${folders[@]}" "$tree/host"
cp -P "$root"/{bin,lib,lib64,sbin} "$tree"

# Who and where the user is.
for path in /etc/{group,hosts,localtime,machine-id,passwd,resolv.conf}; do
    if [[ -f $path ]]; then
        bind "$(realpath "$path")" "$path"
    fi
done
zone=$(realpath /etc/localtime)
if [[ -z ${TZ:-} && $zone == /usr/share/zoneinfo/* ]]; then
    export TZ=${zone#/usr/share/zoneinfo/}
fi
# All in one go, as this is part of every start. Status 64: some could not be mounted.
printf '%s' "$mounts" >"$tree/mounts"
mount --all --fstab "$tree/mounts" || (($? == 64))
rm "$tree/mounts"

# The private root has C.UTF-8 alone, which then stands in for the user's locales: Qt and Concordia
# go by their names.
for locale in "${LC_ALL:-}" "${LC_CTYPE:-}" "${LC_MESSAGES:-}" "${LC_NUMERIC:-}" "${LC_TIME:-}" \
    "${LANG:-}"; do
    locale=$root/usr/lib/locale/${locale/.UTF-8/.utf8}
    if [[ $locale == *.utf8* && ! -e $locale ]]; then
        ln -s C.utf8 "$locale"
    fi
done
if [[ ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} == @(C|POSIX) ]]; then
    export LC_CTYPE=C.UTF-8
    unset LC_ALL
fi

# Folders in use that lie in those taken from Debian.
for path in "$HOME" "$project" "$folder"; do
    if [[ $path == /@(usr|etc|var)/* && -d $path ]]; then
        mkdir -p "$tree$path"
        mount --rbind "$path" "$tree$path"
    fi
done

# NVIDIA's own driver has to match the running kernel's, so it is used from this system: its
# libraries by their names alone, its descriptions for the Vulkan and OpenGL loaders where they are.
# This is as NVIDIA documents its files; it was not tried on such a machine.
if [[ -e /dev/nvidiactl ]]; then
    mkdir "$tree/nvidia"
    for path in /usr/lib/"$(uname -m)"-linux-gnu/{,nvidia/current/}lib*nvidia*.so* \
        /usr/lib/"$(uname -m)"-linux-gnu/libcuda.so*; do
        if [[ -e $path ]]; then
            ln -sf "/host$path" "$tree/nvidia/"
        fi
    done
    export LD_LIBRARY_PATH=/nvidia
    export __EGL_VENDOR_LIBRARY_DIRS=/host/usr/share/glvnd/egl_vendor.d:/usr/share/glvnd/egl_vendor.d
    for path in /usr/share/vulkan/icd.d/nvidia_icd*.json /etc/vulkan/icd.d/nvidia_icd*.json; do
        if [[ -e $path ]]; then
            cp "$path" "$tree/nvidia/"
            export VK_ADD_DRIVER_FILES=/nvidia/${path##*/}
        fi
    done
else
    unset LD_LIBRARY_PATH
fi

# What names files of this system's own libraries or compilers means nothing inside.
unset LD_PRELOAD QT_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH QT_QPA_PLATFORMTHEME
unset CC CXX CFLAGS CXXFLAGS LDFLAGS

cd "$tree"
pivot_root . host
cd "$folder"
if ((user == 0)); then
    exec "$@"
fi
exec unshare --map-user="$user" --map-group="$group" "$@"
