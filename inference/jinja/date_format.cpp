#include "inference/jinja/date_format.h"

#include <array>
#include <chrono>
#include <ctime>

#include "inference/jinja/template_error.h"

namespace concordia::jinja {

namespace {

constexpr std::array<std::string_view, 7> kDays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::size_t kShortName = 3;  // letters

struct Moment {
    int year, month, day;    // month from 1
    int weekday, dayOfYear;  // weekday from Sunday, both from 0
    int hour, minute, second;
};

Moment momentOf(std::int64_t localSeconds) {
    using namespace std::chrono;
    // Four thousand years to both sides of 1970, which every calendar type can hold.
    constexpr std::int64_t kLargest = 126'000'000'000;
    if (localSeconds < -kLargest || localSeconds > kLargest) {
        throw Failure("the date is out of range");
    }
    const sys_seconds time{seconds{localSeconds}};
    const sys_days day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())),
            static_cast<int>(weekday{day}.c_encoding()),
            static_cast<int>((day - sys_days{date.year() / January / 1}).count()),
            static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()),
            static_cast<int>(clock.seconds().count())};
}

std::string padded(int value, std::size_t width, char fill) {
    std::string digits = std::to_string(value);
    if (digits.size() < width) {
        digits.insert(0, width - digits.size(), fill);
    }
    return digits;
}

// `fill` is '0', ' ', or 0 for no padding.
std::string convert(char conversion, const Moment& moment, char fill) {
    const auto two = [fill](int value, char usual = '0') {
        return fill == 0 ? std::to_string(value) : padded(value, 2, fill == '?' ? usual : fill);
    };
    const auto at = [](const auto& names, int index) {
        return names[static_cast<std::size_t>(index)];
    };
    const int hour = moment.hour % 12 == 0 ? 12 : moment.hour % 12;
    switch (conversion) {
        case 'Y':
            return std::to_string(moment.year);
        case 'y':
            return two(moment.year % 100);
        case 'm':
            return two(moment.month);
        case 'd':
            return two(moment.day);
        case 'e':
            return two(moment.day, ' ');
        case 'H':
            return two(moment.hour);
        case 'I':
            return two(hour);
        case 'M':
            return two(moment.minute);
        case 'S':
            return two(moment.second);
        case 'j':
            return fill == 0 ? std::to_string(moment.dayOfYear + 1)
                             : padded(moment.dayOfYear + 1, 3, fill == '?' ? '0' : fill);
        case 'p':
            return moment.hour < 12 ? "AM" : "PM";
        case 'A':
            return std::string(at(kDays, moment.weekday));
        case 'a':
            return std::string(at(kDays, moment.weekday).substr(0, kShortName));
        case 'B':
            return std::string(at(kMonths, moment.month - 1));
        case 'b':
        case 'h':
            return std::string(at(kMonths, moment.month - 1).substr(0, kShortName));
        case 'w':
            return std::to_string(moment.weekday);
        case 'u':
            return std::to_string(moment.weekday == 0 ? 7 : moment.weekday);
        case '%':
            return "%";
        case 'n':
            return "\n";
        case 't':
            return "\t";
        default:
            throw Failure(std::string("the date conversion ‘%") + conversion + "’ is not supported",
                          Problem::Unsupported);
    }
}

}  // namespace

std::string formatDate(std::string_view format, std::int64_t localSeconds) {
    const Moment moment = momentOf(localSeconds);
    std::string text;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%' || i + 1 == format.size()) {
            text += format[i];
            continue;
        }
        char fill = '?';  // as the conversion has it
        ++i;
        if (i + 1 < format.size() && (format[i] == '-' || format[i] == '_' || format[i] == '0')) {
            fill = format[i] == '-' ? '\0' : format[i] == '_' ? ' ' : '0';
            ++i;
        }
        const char conversion = format[i];
        const std::string_view whole = conversion == 'F'   ? "%Y-%m-%d"
                                       : conversion == 'T' ? "%H:%M:%S"
                                       : conversion == 'D' ? "%m/%d/%y"
                                       : conversion == 'R' ? "%H:%M"
                                                           : "";
        text += whole.empty() ? convert(conversion, moment, fill) : formatDate(whole, localSeconds);
    }
    return text;
}

std::int64_t localNow() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    if (localtime_r(&now, &local) == nullptr) {
        return now;
    }
    return std::int64_t{now} + local.tm_gmtoff;
}

}  // namespace concordia::jinja
