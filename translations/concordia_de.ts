<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Antwort wird geschrieben</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Antwort fertig, %Ln Wort</numerusform>
                <numerusform>Antwort fertig, %Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 wird geladen</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 ist bereit</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 wurde gelesen.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopieren (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Neu generieren</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Wiederholungsabzug</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Wiederholungsfenster</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln Token pro Sekunde</numerusform>
                <numerusform>%Ln Token pro Sekunde</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Wie diese Antwort geschrieben wurde</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Exakt wiederholen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>AnswerFigures</name>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message numerus="yes">
            <source>Took %Ln second(s)</source>
            <translation>
                <numerusform>Dauer: %Ln Sekunde</numerusform>
                <numerusform>Dauer: %Ln Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln Token pro Sekunde</numerusform>
                <numerusform>%Ln Token pro Sekunde</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
    </context>
    <context>
        <name>AnswerSettings</name>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gedankengang</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Ob Modelle, die vor der Antwort nachdenken können, es tun</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Wie vom Modell vorgesehen</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Niedrig: die wahrscheinlichsten Wörter. Hoch: mehr Abwechslung.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Wählt unter den wahrscheinlichsten Wörtern, die zusammen diesen Anteil erreichen</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Wählt unter so vielen der wahrscheinlichsten Wörter; 0 nimmt alle</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Lässt Wörter weg, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Wiederholungsabzug</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Über 1 werden eben benutzte Wörter unwahrscheinlicher</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Sprache der Oberfläche</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Farben des Fensters</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Dem System folgen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Auch mit %1 und %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Bewegung verringern</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Inhalte erscheinen an ihrem Platz, statt sich dorthin zu bewegen</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Wörter, die kein installiertes Wörterbuch kennt, werden unterstrichen</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Assistent: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Kein Assistent</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Neuer Assistent</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Assistent bearbeiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Antwortsprache: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Wie die Nachricht</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Wie in den Einstellungen</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Genau</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Abwechslungsreich</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Mit jedem Modell</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Antwortsprache</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Sammlungen</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Kein Assistent</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Assistenten anlegen und bearbeiten…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Gestoppt. Der bisherige Text bleibt erhalten.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Anderes Modell öffnen …</translation>
        </message>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Um Platz zu schaffen, wurde die älteste Nachricht ausgelassen.</numerusform>
                <numerusform>Um Platz zu schaffen, wurden die ältesten %Ln Nachrichten ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Die Antwort endet hier: Die Unterhaltung füllt den Kontext des Modells.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Dies ist nicht in der Antwortsprache (%1), deshalb wurde die Antwort neu geschrieben. Beide Versionen bleiben erhalten.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Der erste Versuch war nicht in der Antwortsprache (%1). Er bleibt als frühere Version erhalten.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Das Modell hat sich nicht an die Antwortsprache (%1) gehalten.</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Bearbeiten: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Duplizieren: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Löschen: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Assistenten</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Ein Assistent ist ein benannter Satz von Anweisungen und Einstellungen. Eine Unterhaltung übernimmt sie und behält sie, was auch mit dem Assistenten geschieht.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Neuer Assistent</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle Dateien (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Ordner anhängen</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Dateien anhängen …</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Ordner anhängen …</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Sammlungen anlegen und bearbeiten …</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Entfernen (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>wird gelesen, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>wird gelesen</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>nicht verwendbar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln Seite</numerusform>
                <numerusform>%Ln Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>verborgener Text</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Angehängte Dateien</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Gelöschtes bleibt hier %Ln Tag.</numerusform>
                <numerusform>Gelöschtes bleibt hier %Ln Tage.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Papierkorb leeren …</translation>
        </message>
    </context>
    <context>
        <name>BlockMark</name>
        <message>
            <source>%1.</source>
            <comment>number of a list item</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Offen</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Neue Unterhaltung (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell öffnen …</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Unterhaltungen ein- oder ausblenden (%1)</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkombinationen</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Was das Modell sieht</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Unterhaltungen importieren …</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Open another model…</source>
            <translation>Anderes Modell öffnen …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Dieses Modell hat kein Gesprächsformat: Es setzt den Text fort, statt darauf zu antworten.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Die zitierten Wörter stehen dort.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Die zitierten Wörter stehen nicht dort.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Nicht bestätigt: Es sind keine Wörter zitiert.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Diese Textstelle gibt es nicht.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, Seite %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Quellenverweis %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Noch keine Dateien</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>wird gelesen, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>wird gelesen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a collection, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done, with which collection</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln Datei ist nicht verwendbar:</numerusform>
                <numerusform>%Ln Dateien sind nicht verwendbar:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen …</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Unterhaltung oder Befehl suchen</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nichts gefunden. Weniger oder andere Buchstaben versuchen.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Gerät: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Stopp (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Senden (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Dateien anhängen (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Context used: %1</source>
            <translation>Kontext zu %1 belegt</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Zeigt, was das Modell sieht</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Belegter Kontext: %1. Er ist fast voll.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Das Archiv ist leer.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Dieser Ordner ist leer.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Hier stehen später die Unterhaltungen.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>„%1“ unwiderruflich löschen?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Auch alle Nachrichten darin werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Unwiderruflich löschen</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>%Ln Unterhaltung unwiderruflich löschen?</numerusform>
                <numerusform>%Ln Unterhaltungen unwiderruflich löschen?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month in the headings of the list, as QLocale::toString takes it: March 2026</extracomment>
            <translation>MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Ablösen</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>In Ordner verschieben …</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Aus dem Archiv holen</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Unwiderruflich löschen …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Strg+Entf</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Deleted on %1</source>
            <translation>Gelöscht am %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Eine Antwort wird geschrieben</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Neue Antwort</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Mehr zu „%1“</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Eigene Daten</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Hier liegen die Unterhaltungen, nur auf diesem Computer.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Ordner: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, Seite %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Schließen (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Die Datei hat sich geändert, seit die Antwort geschrieben wurde. Das hier wurde gelesen.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorherige Seite</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Seite anzeigen</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Text anzeigen</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Eine Sammlung fasst Dateien und Ordner unter einem Namen zusammen. Antworten in jeder Unterhaltung können sich darauf stützen, und Änderungen an den Dateien werden bemerkt. Die Dateien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Neue Sammlung</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Name der Sammlung</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Sammlung umbenennen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Dokumente oder ein Modell hier ablegen</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Was möchten Sie wissen?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Das Modell wird geladen</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Zu Beginn ein Sprachmodell öffnen</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Dies ist das kleine Einstiegsmodell. Es weiß ein wenig über Europa, kennt einige Wörter in 24 Sprachen und irrt sich oft. Für alles andere ein größeres Modell öffnen.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Nachrichten und Antworten bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Eine GGUF-Datei auswählen oder in dieses Fenster ziehen. Nachrichten und Antworten bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell öffnen …</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Größeres Modell öffnen …</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Anderes Modell öffnen …</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Einzelheiten ausblenden</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Unterhaltungen importieren</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle Dateien (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>%Ln Unterhaltung wurde hinzugefügt.</numerusform>
                <numerusform>%Ln Unterhaltungen wurden hinzugefügt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Geschrieben nach %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>In Ordner verschieben</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Kein Ordner</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Antwortsprache: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Wie die Nachricht</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Antwortsprache (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Dem System folgen</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Sprache der Oberfläche: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Antwortsprache</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nichts gefunden. Weniger oder andere Buchstaben versuchen.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 wurde nicht für die Antwortsprache (%2) trainiert.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Wie die Nachricht</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Diesen Link im Browser öffnen?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Datei wird gelesen</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 wird geladen</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Noch etwa %Ln Sekunde</numerusform>
                <numerusform>Noch etwa %Ln Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 – Concordia</source>
            <comment>window title</comment>
            <translation>%1 – Concordia</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Anderes Modell öffnen …</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Jetzt: %1</translation>
        </message>
    </context>
    <context>
        <name>Markdown</name>
        <message>
            <source>Image: %1</source>
            <translation>Bild: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>ohne Beschreibung</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Sie: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Antwort: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Nachricht bearbeiten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Nachricht schreiben</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Fassung %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Diese Nachricht beantworten</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Exakt wiederholen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Strg+Entf</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Modell öffnen</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modell: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Modell öffnen</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modelle (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle Dateien (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 auf dem Datenträger</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Liest bis zu %Ln Token (Wortstück) einer Unterhaltung</numerusform>
                <numerusform>Liest bis zu %Ln Token (Wortstücke) einer Unterhaltung</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Lizenz: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Dieses Modell hat kein Gesprächsformat: Es setzt den Text fort, statt darauf zu antworten.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Anderes Modell öffnen …</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell öffnen …</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Sprachen: alle 24 der Europäischen Union</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Sprachen: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Was das Modell sieht</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Das Chatformat darum herum belegt %Ln Token.</numerusform>
                <numerusform>Das Chatformat darum herum belegt %Ln Token.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Keines ist geöffnet.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Anderes Modell öffnen …</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell öffnen …</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontextlänge</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Liest bis zu %Ln Token (Wortstück) einer Unterhaltung</numerusform>
                <numerusform>Liest bis zu %Ln Token (Wortstücke) einer Unterhaltung</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Arbeitsspeicher für die Unterhaltung</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Weniger Arbeitsspeicher lässt Platz für längere Unterhaltungen und verändert Antworten ein wenig.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Neuer Text</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Seite %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Bewegung verringern</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Sprache der Oberfläche</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gedankengang</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Wiederholungsabzug</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Denkt nach … %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Denkt nach …</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>%1 s nachgedacht</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gedankengang</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Aufgeklappt</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Zugeklappt</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Alle Unterhaltungen</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Aufgelistet: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Mehr zu diesem Ordner</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Ordner umbenennen …</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Ordner löschen</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Neuer Ordner …</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Name des Ordners</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Ordner umbenennen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>title, words found</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>who wrote it, when</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nichts gefunden. Weniger oder andere Wörter versuchen.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · ausgelassen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who wrote it, the text</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln Token</numerusform>
                <numerusform>%Ln Token</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>%1 von %Ln Token (Wortstück) ist belegt.</numerusform>
                <numerusform>%1 von %Ln Token (Wortstücke) sind belegt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Noch wurde nichts gelesen.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Wenn die Unterhaltung nicht mehr hineinpasst</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Die ältesten Nachrichten auslassen</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Die ältesten Nachrichten zusammenfassen</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Anhalten und es sagen</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Was das Modell sieht</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Genauer Prompt</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Der Prompt wird gezeigt, sobald ein Modell geladen ist und Zeit hat.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>In Einstellungen suchen</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nichts gefunden. Weniger oder andere Wörter versuchen.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Zurücksetzen: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkombinationen</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Alle Nachrichten durchsuchen</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Unterhaltung umbenennen</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Unterhaltungen ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Voriger Teil des Fensters</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Zum Nachrichtenfeld</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell wählen</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Neueste Antwort kopieren</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Antwort stoppen</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Der Antwort folgen</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Vorige Nachricht</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Nächste Nachricht</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Frühere Fassung</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Spätere Fassung</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Übliche Textgröße</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Unterhaltungen importieren …</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Diese Unterhaltung exportieren …</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Alle Unterhaltungen exportieren …</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Was das Modell sieht</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Dateien anhängen…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Ordner anhängen…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Antwortsprache</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistenten</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Unterhaltung mit dem Fokus löschen</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Strg+Entf</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Menü der Unterhaltung mit dem Fokus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Umschalt+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Neue Zeile</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Umschalt+Eingabe</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>In eine Nachricht hinein und heraus</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Eingabe, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Nachricht mit dem Fokus löschen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkombinationen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what it does, keys</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Nachrichten durchsuchen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: %2</source>
            <comment>name of a setting, its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Less: %1</source>
            <comment>name of a setting</comment>
            <translation>Weniger: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Mehr: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabelle, %n Spalte</numerusform>
                <numerusform>Tabelle, %n Spalten</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Als CSV kopieren</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Tabelle als CSV kopieren</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>%n weitere Zeile anzeigen</numerusform>
                <numerusform>%n weitere Zeilen anzeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Überschrift der Ebene %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Zum Wörterbuch hinzufügen</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Rückgängig gemacht: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Alles anzeigen</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Weniger anzeigen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Fassung %1 von %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Frühere Fassung</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Spätere Fassung</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Unterhaltung wird gelesen</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Ein Sprachmodell, das Ihnen gehört</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia führt es auf diesem Computer aus. Nachrichten und Antworten verlassen ihn nie.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Sprache der Oberfläche</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Dies ist das kleine Einstiegsmodell. Es weiß ein wenig über Europa, kennt einige Wörter in 24 Sprachen und irrt sich oft. Für alles andere ein größeres Modell öffnen.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 ist bereit</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 wird geladen</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Eine Datei auf diesem Computer, im Format GGUF. Sie lässt sich auch später öffnen.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Größeres Modell öffnen …</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Anderes Modell öffnen …</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell öffnen …</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (Kopie)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Der Assistent „%1“ wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>‚%1‘ ist nicht mehr angehängt.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>%1 ist nicht verwendbar. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Sie enthält Text, den man beim Lesen nicht sieht. Das Modell erhält ihn nicht.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Diese Antwort hat %1 auf %2 geschrieben. Dieses Modell auf diesem Gerät öffnen, dann erneut ausführen.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Die Antwort wurde gelöscht.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Die Nachricht und alles danach wurden gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>„%1“ gehört nicht mehr zu „%2“.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Die Sammlung „%1“ wurde gelöscht. Die Dateien bleiben, wo sie sind.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>„%1“ ist jetzt im Archiv.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>„%1“ wurde gelöscht.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Unterhaltung ohne Titel</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Der Ordner „%1“ wurde gelöscht; seine Unterhaltungen bleiben erhalten.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Grafikkarte (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafik im Prozessor (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuelle Grafikkarte (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Prozessor, einfach und langsam</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Anderes Gerät</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Es wurde von Hand gewählt.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Es ist die Grafikkarte dieses Computers.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Es ist das schnellste Gerät hier und hat den meisten Speicher seiner Art.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Es ist in den Prozessor eingebaut; eine nutzbare Grafikkarte gibt es nicht.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Es ist die Grafikkarte dieser virtuellen Maschine.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Es gibt keine nutzbare Grafikkarte, daher rechnet der Prozessor. Das geht, aber langsam.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Es ist das einzige nutzbare Gerät.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 hat falsch gerechnet und wird nicht benutzt.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Das bisherige Modell bleibt geladen.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Die Unterhaltung bleibt erhalten.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Der bisherige Text bleibt erhalten.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Die Nachricht bleibt erhalten.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Das ist keine Datei auf diesem Computer.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Die Datei zuerst auf diesem Computer speichern und dann öffnen.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Das Modell konnte nicht geladen werden.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Erneut versuchen oder ein anderes Modell öffnen.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Die Modelldatei ist nicht vorhanden.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Prüfen, ob sie verschoben wurde, oder ein anderes Modell öffnen.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Die Modelldatei konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Prüfen, ob die Leserechte vorhanden sind und der Datenträger verbunden ist.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Die Datei ist beschädigt, unvollständig oder kein Modell.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Die Datei neu beschaffen oder ein anderes Modell öffnen.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Diese Version von Concordia kann dieses Modell nicht ausführen.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Ein anderes Modell öffnen.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Der Arbeitsspeicher reicht für dieses Modell nicht aus.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Andere Programme schließen oder ein kleineres Modell öffnen.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Das gewählte Gerät kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Ein anderes Gerät wählen.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Das Gerät ist beim Laden des Modells ausgefallen.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Erneut versuchen oder ein anderes Gerät wählen.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Das Gerät rechnet falsch.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Den Treiber aktualisieren oder ein anderes Gerät wählen.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Die Antwort konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Die Antwort wurde unterbrochen: Der Arbeitsspeicher ist voll.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Andere Programme schließen oder mit einem kleineren Modell fortfahren.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Die Antwort wurde unterbrochen: Das Gerät ist ausgefallen.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Das Modell neu öffnen oder ein anderes Gerät wählen.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Die Antwort wurde unterbrochen: Das Gerät rechnet falsch.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Die Unterhaltung ist länger, als dieses Modell lesen kann.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Eine neue Unterhaltung beginnen oder ein Modell mit längerem Kontext öffnen.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Die Datei konnte nicht importiert werden.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Eine Datei wählen, die Concordia, ChatGPT, Open WebUI, LM Studio oder GPT4All geschrieben hat.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Die Unterhaltungen konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Concordia neu starten.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Die Datei konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Eine Datei dieses Namens ist unverändert.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Einen anderen Ordner wählen oder auf dem Datenträger Platz schaffen.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Von KI geschrieben</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (von KI geschrieben)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Texte, die als von KI geschrieben gekennzeichnet sind, stammen von einem Sprachmodell und können falsch sein.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Überlegungen vor der Antwort (von KI geschrieben)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Unterhaltung ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Gib dieser Unterhaltung einen Titel aus höchstens sechs Wörtern, in der Sprache, in der sie geschrieben ist. Antworte nur mit dem Titel.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Fasse diese Unterhaltung in wenigen Sätzen zusammen, in der Sprache, in der sie geschrieben ist. Behalte Namen, Zahlen und Entscheidungen bei.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Antworte nur aus den Textstellen und nenne ihr Kürzel. Zitiere den Satz, der die Frage beantwortet.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Dazu gibt es keine Textstelle. Sage nur, dass das nicht in den Textstellen steht.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia kann diese Art von Datei nicht lesen.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Die Datei ist durch ein Kennwort geschützt. Hängen Sie eine Kopie ohne Kennwort an.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Die Datei ist beschädigt. Hängen Sie eine unbeschädigte Kopie an.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Die Datei ist zu groß oder zu komplex. Hängen Sie den benötigten Teil als eigene Datei an.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Die Datei enthält keinen Text. Hängen Sie eine Kopie an, deren Text durchsuchbar ist.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Die Datei lässt sich nicht öffnen. Prüfen Sie, ob sie noch da ist und gelesen werden darf.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Das Erscheinungsbild ist zurückgesetzt.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Die Einstellungen für Antworten sind zurückgesetzt.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Klar schreiben</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Schreibe den Text, den du erhältst, in einfachen Worten und kurzen Sätzen neu. Behalte Sinn, Fakten und Sprache bei. Antworte nur mit dem Text.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Korrigiere Rechtschreibung, Grammatik und Zeichensetzung des Textes, den du erhältst, in seiner eigenen Sprache. Ändere sonst nichts. Liste danach auf, was du korrigiert hast.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Übersetze den Text, den du erhältst, ins Deutsche. Ist er auf Deutsch, übersetze ihn ins Englische. Antworte nur mit der Übersetzung.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Einfach erklären</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Erkläre das, wonach du gefragt wirst, so, dass ein zwölfjähriges Kind es versteht: mit alltäglichen Worten, kurzen Sätzen und einem Beispiel.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Reise planen</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Hilf, eine Reise zu planen. Frage nach Ort, Tagen, Budget und Wünschen, wo sie fehlen. Schreibe dann einen Plan für jeden Tag.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Ihre früheren Unterhaltungen sind unverändert. Was Sie jetzt schreiben, ist weg, sobald dieses Fenster geschlossen wird.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Der Text bleibt in diesem Fenster, und das Speichern wird erneut versucht.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Ihre Nachricht konnte nicht gespeichert werden und wurde deshalb nicht gesendet.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Ihre Nachricht bleibt hier, bis das Fenster geschlossen wird.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Ihre Unterhaltungen sind in einem anderen Fenster von Concordia geöffnet.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>In den Ordner Ihrer Unterhaltungen kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Der Datenträger mit Ihren Unterhaltungen ist voll.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Die Datei mit Ihren Unterhaltungen ist beschädigt.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Ihre Unterhaltungen wurden mit einer neueren Version von Concordia gespeichert.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Die Datei mit Ihren Unterhaltungen konnte nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Dieses Fenster schließen und das andere benutzen.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Das Schreiben in den Ordner erlauben oder in den Einstellungen einen anderen wählen.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Auf dem Datenträger Platz schaffen.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Concordia neu starten: Die Datei wird beiseitegelegt und eine neue begonnen.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Die neueste Version von Concordia installieren.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Prüfen, ob der Datenträger angeschlossen ist, dann Concordia neu starten.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Die Datei mit Ihren Unterhaltungen war beschädigt, deshalb wurde eine neue begonnen.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Nichts wurde gelöscht: Die beschädigte Datei wurde beiseitegelegt.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Jemanden, der SQLite kennt, um Wiederherstellung bitten oder eine Sicherung zurückspielen.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Die angehängten Dokumente können gerade nicht durchsucht werden.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Die Nachricht bleibt erhalten.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Prüfen, ob der Datenträger angeschlossen ist und noch Platz hat, dann Concordia neu starten.</translation>
        </message>
    </context>
</TS>
