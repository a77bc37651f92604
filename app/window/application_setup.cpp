#include "app/window/application_setup.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "app/window/icon_provider.h"

namespace concordia {

void prepareApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("Concordia"));
    QCoreApplication::setOrganizationName(QStringLiteral("concordia"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCORDIA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("concordia"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Concordia"));
}

void setUpFontsAndIcon() {
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        // Inter has no Arabic letters; this one fits it best.
        QFont::insertSubstitution(QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic"));
        QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
    }
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        // The small drawing fills its square; the large one leaves the margin of the grid.
        const QString file = size <= 24 ? QStringLiteral(":/concordia/icons/concordia-16.svg")
                                        : QStringLiteral(":/concordia/icons/concordia.svg");
        icon.addPixmap(QPixmap::fromImage(drawIcon(file, QSize(size, size))));
    }
    QGuiApplication::setWindowIcon(icon);
}

void setUpLanguage(const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
    auto* translator = new QTranslator(QCoreApplication::instance());
    // English is a translation too: it has the plural forms.
    if (translator->load(locale, QStringLiteral("concordia"), QStringLiteral("_"),
                         QStringLiteral(":/i18n")) ||
        translator->load(QStringLiteral(":/i18n/concordia_en"))) {
        QCoreApplication::installTranslator(translator);
    }
    // Texts of Qt itself, in file dialogs.
    auto* qtTranslator = new QTranslator(QCoreApplication::instance());
    if (qtTranslator->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                           QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qtTranslator);
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

}  // namespace concordia
