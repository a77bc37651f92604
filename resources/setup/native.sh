# shellcheck shell=bash
# Set-up on a system whose own packages suffice: installs the missing ones with apt.
: "${cache:?}" "${database:?}"

# Runs a command as root; prompts for a password, if one is needed, before the step begins.
asRoot() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo --non-interactive "$@"
    fi
}

# Requires: $1 says in a sentence why packages are installed. Installs the other arguments.
installOnThisSystem() {
    local reason=$1
    shift
    say "$reason: $*"
    if ((EUID != 0)); then
        if ! type -P sudo >/dev/null; then
            fail "Installing packages needs root, and sudo is not there." \
                "Ask the administrator to run: apt-get install $*"
        fi
        sudo --validate || fail "Installing packages needs root." \
            "Ask the administrator to run: apt-get install $*"
    fi
    planSteps 2
    # A stale list may still do, and the installation says so if not.
    step "Updating the list of packages" asRoot sh -c 'apt-get update || true'
    step "Installing packages" asRoot env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "$@"
}

setUpNative() {
    local missing
    mapfile -t missing < <(missingPackages "$database" "$@")
    if ((${#missing[@]} > 0)); then
        holdLock "$cache/lock" "Another set-up of Concordia is running; waiting for it."
        mapfile -t missing < <(missingPackages "$database" "$@")
        if ((${#missing[@]} > 0)); then
            installOnThisSystem "Concordia needs these packages, which are installed with apt" \
                "${missing[@]}"
        fi
        releaseLock
    fi
}
