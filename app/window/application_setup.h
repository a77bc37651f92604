// What every program that shows the window sets up before it: name, icon, fonts, language.
// Thread rule: GUI thread.
#pragma once

#include <QString>

namespace concordia {

// Requires: called before the application object is made.
void prepareApplication();

// Requires: called after the application object is made, before any window.
void setUpFontsAndIcon();

// Shows the interface in `language` ("de", "ar"), or in the system's when empty. A language
// without a translation is shown in English. Also sets the direction of reading.
// Called again, it takes the place of the earlier language.
// Requires: called after the application object is made.
void setUpLanguage(const QString& language);

}  // namespace concordia
