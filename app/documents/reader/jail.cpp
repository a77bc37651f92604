#include "app/documents/reader/jail.h"

#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <initializer_list>
#include <memory>

namespace concordia::documents {

namespace {

bool setLimit(__rlimit_resource resource, std::uint64_t value) {
    const rlimit limit{.rlim_cur = value, .rlim_max = value};
    return setrlimit(resource, &limit) == 0;
}

bool setLimits(const JailLimits& limits) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    // The sanitizers' shadow memory is larger than any limit.
    const bool memory = true;
#else
    const bool memory = setLimit(RLIMIT_DATA, limits.memoryBytes);
#endif
    return memory && setLimit(RLIMIT_CPU, limits.cpuSeconds) && setLimit(RLIMIT_CORE, 0) &&
           setLimit(RLIMIT_FSIZE, 0);
}

// Denies all of the file system, as a second wall. The kernel may have none, or one turned off:
// the system calls that open anything are denied by the filter in any case.
void denyFiles() {
    landlock_ruleset_attr rules{};
    // What the first version knows: execute, read, write, list, remove, make; 13 rights.
    rules.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const long ruleset = syscall(SYS_landlock_create_ruleset, &rules, sizeof(rules), 0);
    if (ruleset >= 0) {
        syscall(SYS_landlock_restrict_self, ruleset, 0);
        close(static_cast<int>(ruleset));
    }
}

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

// Calls that only use what the process has.
constexpr std::array kHarmless{
    SCMP_SYS(brk),          SCMP_SYS(munmap),         SCMP_SYS(mremap),
    SCMP_SYS(madvise),      SCMP_SYS(futex),          SCMP_SYS(exit),
    SCMP_SYS(exit_group),   SCMP_SYS(rt_sigreturn),   SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday), SCMP_SYS(getrandom),      SCMP_SYS(sched_yield),
    SCMP_SYS(getpid),       SCMP_SYS(gettid),         SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack),  SCMP_SYS(restart_syscall)};

bool allow(scmp_filter_ctx filter, int call, std::initializer_list<scmp_arg_cmp> conditions = {}) {
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call,
                                  static_cast<unsigned>(conditions.size()),
                                  conditions.begin()) == 0;
}

scmp_arg_cmp equals(unsigned argument, std::uint64_t value) {
    return {.arg = argument, .op = SCMP_CMP_EQ, .datum_a = value, .datum_b = 0};
}
scmp_arg_cmp without(unsigned argument, std::uint64_t bits) {
    return {.arg = argument, .op = SCMP_CMP_MASKED_EQ, .datum_a = bits, .datum_b = 0};
}
scmp_arg_cmp with(unsigned argument, std::uint64_t bits) {
    return {.arg = argument, .op = SCMP_CMP_MASKED_EQ, .datum_a = bits, .datum_b = bits};
}

bool addRules(scmp_filter_ctx filter) {
    bool added = true;
    for (const int call : kHarmless) {
        added = added && allow(filter, call);
    }
    for (const int call : {SCMP_SYS(read), SCMP_SYS(pread64), SCMP_SYS(lseek), SCMP_SYS(fstat)}) {
        added = added && allow(filter, call, {equals(0, kDocument)});
    }
    const auto process = static_cast<std::uint64_t>(getpid());
    return added && allow(filter, SCMP_SYS(write), {equals(0, kRecords)}) &&
           allow(filter, SCMP_SYS(write), {equals(0, kErrors)}) &&
           allow(filter, SCMP_SYS(mmap), {without(2, PROT_EXEC), with(3, MAP_ANONYMOUS)}) &&
           allow(filter, SCMP_SYS(mprotect), {without(2, PROT_EXEC)}) &&
           // abort() sends itself a signal.
           allow(filter, SCMP_SYS(tgkill), {equals(0, process)});
}

}  // namespace

bool enterJail(const JailLimits& limits) {
    prctl(PR_SET_DUMPABLE, 0);
    if (!setLimits(limits) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return false;
    }
    denyFiles();
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), seccomp_release);
    return filter && addRules(filter.get()) && seccomp_load(filter.get()) == 0;
}

}  // namespace concordia::documents
