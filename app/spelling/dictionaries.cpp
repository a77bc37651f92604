#include "app/spelling/dictionaries.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace concordia {

QString chooseDictionary(const QStringList& installed, const QString& language,
                         const QString& country) {
    const QString code = language.section(u'-', 0, 0);
    const QString own = QLocale(code).name().section(u'_', 1);
    const std::array wanted{code + u'_' + language.section(u'-', 1), code + u'_' + country,
                            code + u'_' + own, code};
    for (const QString& name : wanted) {
        if (installed.contains(name)) {
            return name;
        }
    }
    const auto near = std::ranges::find_if(
        installed, [&](const QString& name) { return name.startsWith(code + u'_'); });
    return near == installed.end() ? QString() : *near;
}

}  // namespace concordia
