# shellcheck shell=bash
# Steps with progress, messages and locks. To be sourced by setup.sh with $cache set.
: "${cache:?}"
log=$cache/log-$$.txt

stepNumber=0
stepTotal=0
stepDisplay=

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "Concordia: $1"
    shift
    if (($# > 0)); then
        say "$*"
    fi
    exit 1
}

# Announces $1 more steps, so that each can be shown with its place among them.
planSteps() {
    stepTotal=$((stepTotal + $1))
}

# Runs a command as the step titled $1, with its output in the log. Steps under half a second stay
# silent; longer ones show the time and the command's last line. A failure ends the script.
step() {
    local title=$1 start=$SECONDS status=0
    shift
    stepNumber=$((stepNumber + 1))
    if ((stepTotal > 1)); then
        title="[$stepNumber/$stepTotal] $title"
    fi
    : >"$log"
    showProgress "$title" &
    stepDisplay=$!
    "$@" </dev/null >"$log" 2>&1 || status=$?
    endDisplay
    if ((status != 0)); then
        reportFailure "$title"
    fi
    if [[ -e $log.shown ]]; then
        say "$title: done in $((SECONDS - start)) s"
    fi
    rm -f "$log" "$log.shown"
}

endDisplay() {
    if [[ -n $stepDisplay ]]; then
        kill "$stepDisplay" 2>/dev/null || true
        wait "$stepDisplay" 2>/dev/null || true
        stepDisplay=
        if [[ -t 2 && -e $log.shown ]]; then
            printf '\r\033[K' >&2
        fi
    fi
}
trap 'endDisplay; rm -f "$cache/log-$$.txt"{,.shown}' EXIT
trap 'say "Stopped; start again to go on."; exit 130' INT

# Shows on a terminal one line that is kept up to date, elsewhere a plain line now and then.
showProgress() {
    local title=$1 start=$SECONDS tick last width seconds=0 said=0
    trap - EXIT INT
    trap 'exit 0' TERM
    exec {tick}<> <(:)
    read -r -t 0.5 -u "$tick" || true
    : >"$log.shown"
    if [[ ! -t 2 ]]; then
        say "$title …"
    fi
    while [[ -e $log ]]; do
        seconds=$((SECONDS - start))
        if [[ -t 2 ]]; then
            width=$(stty size 2>/dev/null <&2 | cut -d' ' -f2)
            last=$(tail -n 1 "$log" | tr -dc '[:print:]')
            last="$title … $seconds s  $last"
            printf '\r\033[K%s' "${last:0:${width:-80}-1}" >&2
        elif ((seconds - said >= 30)); then
            said=$seconds
            say "      $seconds s: $(tail -n 1 "$log" | cut -c 1-120)"
        fi
        read -r -t 0.5 -u "$tick" || true
    done
}

# Says what failed, the end of its output and what to do about it.
reportFailure() {
    say "$1: failed. The end of its output:"
    # A failed compilation is shown from its first error on; others run on beside it.
    if grep -q '^FAILED: ' "$log"; then
        sed -n '/^FAILED: /,$p' "$log" | head -n 40 >&2
    else
        tail -n 20 "$log" >&2
    fi
    mv "$log" "$cache/failure.txt"
    log=$cache/failure.txt
    say "The whole output is in $log."
    if grep -qE 'No space left on device|not enough free space' "$log"; then
        say "The disk is full: make room on it and start again."
    elif grep -qE 'Could not resolve|Temporary failure resolving|Could not connect|Unable to connect|Network is unreachable|Connection timed out' "$log"; then
        say "Packages could not be downloaded: check that the network works and start again."
    elif grep -qE 'Permission denied|Operation not permitted|must be superuser' "$log"; then
        say "A permission is missing: see above which file or operation, and start again as a user who has it."
    else
        say "Once the cause is removed, start again: what is done already is kept."
    fi
    exit 1
}

# Waits until no other process holds the lock file $1, saying $2 if that takes time.
holdLock() {
    exec {lockDescriptor}>>"$1"
    if ! flock --nonblock "$lockDescriptor"; then
        say "$2"
        flock "$lockDescriptor"
    fi
}

releaseLock() {
    exec {lockDescriptor}>&-
}
