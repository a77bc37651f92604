# shellcheck shell=bash
# Set-up on a system whose packages are too old: a private Debian 13, made and kept up to date
# without touching the system. Its files belong to the user.
: "${project:?}" "${cache:?}" "${privateRoot:?}" "${database:?}"

. "$project/resources/setup/native.sh"

# Free space that the private Debian 13, its downloads and a build take, in MiB.
neededSpace=6144

# Sets $maintain to the command under which the private root is made and changed: as root in a
# mount namespace, where an ordinary user is root in a user namespace of his own or through sudo.
chooseMaintainer() {
    if ((EUID == 0)); then
        maintain=(unshare --mount)
        "${maintain[@]}" true 2>/dev/null ||
            fail "This system does not let root make mount namespaces." \
                "In a container, start it with the privilege to mount (CAP_SYS_ADMIN)."
        return
    fi
    maintain=(unshare --map-root-user --map-auto --mount)
    if ! "${maintain[@]}" true 2>/dev/null; then
        if sudo --non-interactive true 2>/dev/null || { [[ -t 2 ]] && sudo --validate; }; then
            maintain=(sudo env CONCORDIA_MIRROR="${CONCORDIA_MIRROR:-}" unshare --mount)
        else
            fail "This user has no range of user ids to set up a private Debian 13 with." \
                "Ask the administrator to run: apt-get install uidmap;" \
                "usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
        fi
    fi
}

# Fails unless this user can enter a private root, so that nothing is made in vain.
checkNamespaces() {
    if ((EUID != 0)) && ! unshare --map-root-user --mount \
        mount -t tmpfs tmpfs /tmp 2>/dev/null; then
        fail "This system does not let ordinary users make user namespaces." \
            "Ask the administrator to run: sysctl --write kernel.unprivileged_userns_clone=1" \
            "user.max_user_namespaces=10000 (and on Ubuntu" \
            "kernel.apparmor_restrict_unprivileged_userns=0)"
    fi
}

checkSpace() {
    local free
    free=$(($(df --output=avail --block-size=1M "$cache" | tail -n 1)))
    if ((free < neededSpace)); then
        fail "Only $free MiB are free in $cache; $neededSpace MiB are needed." \
            "Make room, or name another folder in CONCORDIA_CACHE."
    fi
}

# Installs what makes the private root, if it is missing on this system.
installTools() {
    local tools=(mmdebstrap debian-archive-keyring) missing
    if ((EUID != 0)); then
        tools+=(uidmap)
    fi
    mapfile -t missing < <(missingPackages /var/lib/dpkg "${tools[@]}")
    if ((${#missing[@]} > 0)); then
        installOnThisSystem "Making a private Debian 13 takes these packages" "${missing[@]}"
    fi
}

setUpPrivate() {
    local missing
    if [[ -d $privateRoot ]]; then
        mapfile -t missing < <(missingPackages "$database" "$@")
        if ((${#missing[@]} == 0)); then
            return
        fi
    fi
    holdLock "$cache/lock" "Another set-up of Concordia is running; waiting for it."
    checkNamespaces
    if [[ ! -d $privateRoot ]]; then
        makePrivateRoot "$@"
    else
        mapfile -t missing < <(missingPackages "$database" "$@")
        if ((${#missing[@]} > 0)); then
            extendPrivateRoot "${missing[@]}"
        fi
    fi
    releaseLock
}

# Made beside its place and moved there when complete: an interrupted set-up leaves no root.
makePrivateRoot() {
    checkSpace
    say "Concordia needs newer packages than this system has. It sets up a private Debian 13 in"
    say "$privateRoot; delete that folder to be rid of it."
    installTools
    chooseMaintainer
    planSteps 1
    step "Setting up a private Debian 13 with $# packages" \
        "${maintain[@]}" "$project/resources/setup/make_root.sh" make "$privateRoot" "$(id -u):$(id -g)" "$@"
}

extendPrivateRoot() {
    chooseMaintainer
    planSteps 1
    step "Adding to the private Debian 13: $*" \
        "${maintain[@]}" "$project/resources/setup/make_root.sh" extend "$privateRoot" "$(id -u):$(id -g)" "$@"
}
