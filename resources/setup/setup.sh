# shellcheck shell=bash
# What ./run and ./test share: finds out how this system is served, sets up what is missing,
# builds a preset and runs commands where the build's packages are. To be sourced with $project set.
#
# Settings, all optional, from the environment:
#   CONCORDIA_SETUP   native: use this system's packages. private: use a private Debian 13.
#                     none: install nothing, build with what is there.
#   CONCORDIA_CACHE   folder of the private Debian 13, the compiler cache and the logs.
#   CONCORDIA_MIRROR  Debian mirror for the private Debian 13.
#
# Everything is said on standard error: standard output belongs to the program.

: "${project:?}"
export HOME="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}"
cache=${CONCORDIA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/concordia}
mkdir -p "$cache"
cache=$(cd "$cache" && pwd -P)
privateRoot=$cache/debian-13

. "$project/resources/setup/steps.sh"

# Prints the packages of the kinds given (build, test), one a line.
packages() {
    local kind name kinds=" $* "
    while read -r kind name _; do
        if [[ $kinds == *" $kind "* ]]; then
            printf '%s\n' "$name"
        fi
    done <"$project/resources/setup/packages"
}

# Prints those of the packages named that the dpkg database $1 does not list as installed.
missingPackages() {
    local database=$1 name status
    shift
    local -A installed=()
    while read -r name status; do
        if [[ $status == installed ]]; then
            installed[$name]=1
        fi
    done < <(dpkg-query --admindir="$database" -W -f '${Package} ${db:Status-Status}\n' "$@" \
        2>/dev/null)
    for name in "$@"; do
        if [[ -z ${installed[$name]:-} ]]; then
            printf '%s\n' "$name"
        fi
    done
}

# Sets $mode to how this system is served and $database to the dpkg database that counts.
chooseMode() {
    local id='' version=''
    if [[ -r /etc/os-release ]]; then
        id=$(. /etc/os-release && printf '%s %s' "${ID:-}" "${VERSION_ID:-}")
        version=${id#* }
        id=${id% *}
    fi
    if [[ -n ${CONCORDIA_SETUP:-} ]]; then
        mode=$CONCORDIA_SETUP
    elif ! type -P apt-get dpkg-query >/dev/null; then
        mode=unknown
    elif [[ $id == debian ]]; then
        # Debian's testing and unstable releases name no version.
        mode=private
        if ((${version:-99} >= 13)); then
            mode=native
        fi
    elif [[ -d $privateRoot ]]; then
        mode=private
    elif hasPackage qt6-base-dev 6.8 && hasPackage libkf6syntaxhighlighting-dev 6; then
        mode=native
    else
        mode=private
    fi
    case $mode in
        native) database=/var/lib/dpkg ;;
        private) database=$privateRoot/var/lib/dpkg ;;
        none) database= ;;
        unknown)
            fail "This system has no apt, so its packages cannot be installed from here." \
                "Install the packages listed in resources/setup/packages under the names they" \
                "have on this system, then start again with CONCORDIA_SETUP=none."
            ;;
        *) fail "CONCORDIA_SETUP is \"$mode\"; it can be native, private or none." ;;
    esac
}

# Whether the package $1 is installed, or apt could install it, in version $2 or newer.
hasPackage() {
    local version
    version=$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)
    if [[ -z $version ]]; then
        version=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    fi
    [[ -n $version && $version != '(none)' ]] && dpkg --compare-versions "$version" ge "$2"
}

# Sets up what the kinds of packages given need, unless it is there.
setUp() {
    local wanted
    mapfile -t wanted < <(packages "$@")
    case $mode in
        native)
            . "$project/resources/setup/native.sh"
            setUpNative "${wanted[@]}"
            ;;
        private)
            . "$project/resources/setup/private_root.sh"
            setUpPrivate "${wanted[@]}"
            ;;
    esac
}

# Runs a command where the packages are, in place of this shell. An ordinary user becomes the root of
# a user namespace to mount what he needs, and himself again before the command.
execInside() {
    local enter=(unshare --mount)
    if [[ $mode != private ]]; then
        exec "$@"
    fi
    if ((EUID != 0)); then
        enter=(unshare --map-root-user --mount)
    fi
    exec "${enter[@]}" "$project/resources/setup/enter_root.sh" \
        "$privateRoot" "$project" "$EUID" "$(id -g)" "$@"
}

inside() {
    (execInside "$@")
}

# Whether the preset $1 is configured as it would be now.
isConfigured() {
    local configured=$project/build/$1/.configured
    [[ -f $configured && $(<"$configured") == "$mode $project" &&
        ! $project/CMakePresets.json -nt $configured ]]
}

# Whether no source, list of packages or installed package changed since the preset $1 was built,
# which is faster to tell than asking ninja.
isBuilt() {
    local built=$project/build/$1/.built
    isConfigured "$1" && [[ -f $built ]] &&
        [[ -z $(find "$project"/{CMakeLists.txt,app,inference,qml,resources,shaders,translations} \
            ${database:+"$database/status"} -cnewer "$built" -print -quit 2>&1) ]]
}

# Announces the steps of buildPreset.
planBuild() {
    planSteps 1
    if ! isConfigured "$1"; then
        planSteps 1
    fi
}

# Configures the preset $1 if that is needed, and builds it, or its target $2.
# Requires: planBuild was called.
buildPreset() {
    local preset=$1 target=${2:-all} folder=$project/build/$1
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-3G}
    # Hits across clones of the project in different folders.
    export CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1
    mkdir -p "$folder"
    holdLock "$folder/.lock" "Another build of the same preset is running; waiting for it."
    if ! isConfigured "$preset"; then
        rm -f "$folder/.configured"
        step "Configuring the build ($preset)" \
            inside cmake --fresh -S "$project" --preset "$preset"
        printf '%s\n' "$mode $project" >"$folder/.configured"
    fi
    rm -f "$folder/.built"
    : >"$folder/.building"
    step "Building Concordia ($preset)" inside ninja -C "$folder" "$target"
    mv "$folder/.building" "$folder/.built"
    releaseLock
}
