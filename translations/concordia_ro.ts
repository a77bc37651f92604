<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Se scrie răspunsul</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Răspuns gata, %Ln cuvânt</numerusform>
                <numerusform>Răspuns gata, %Ln cuvinte</numerusform>
                <numerusform>Răspuns gata, %Ln de cuvinte</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Oprit</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Se încarcă %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Modelul %1 este gata</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 a fost citit.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Copiat</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiază</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Copiază (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Regenerează</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuă</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Temperatură</translation>
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
            <translation>Penalizare pentru repetiții</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Fereastra repetițiilor</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Scris la</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispozitiv</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Durată</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Viteză</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token pe secundă</numerusform>
                <numerusform>%Ln tokeni pe secundă</numerusform>
                <numerusform>%Ln de tokeni pe secundă</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Sămânță</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Cum a fost scris acest răspuns</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Repetă exact</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
    </context>
    <context>
        <name>AnswerFigures</name>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message numerus="yes">
            <source>Took %Ln second(s)</source>
            <translation>
                <numerusform>Durată: %Ln secundă</numerusform>
                <numerusform>Durată: %Ln secunde</numerusform>
                <numerusform>Durată: %Ln de secunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token pe secundă</numerusform>
                <numerusform>%Ln tokeni pe secundă</numerusform>
                <numerusform>%Ln de tokeni pe secundă</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
    </context>
    <context>
        <name>AnswerSettings</name>
        <message>
            <source>Answers</source>
            <translation>Răspunsuri</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raționament</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Dacă modelele care pot gândi înainte de a răspunde fac acest lucru</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Conform modelului</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activat</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Dezactivat</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatură</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Scăzută: cele mai probabile cuvinte. Ridicată: mai multă varietate.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Alege dintre cele mai probabile cuvinte care, împreună, ating această proporție</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Numărul celor mai probabile cuvinte dintre care se alege; 0 înseamnă toate</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Omite cuvintele cu o probabilitate sub această fracțiune din cea a celui mai probabil cuvânt</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalizare pentru repetiții</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Peste 1, cuvintele tocmai folosite devin mai puțin probabile</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Aspect</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Limba interfeței</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Temă</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Culorile ferestrei</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Conform sistemului</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Luminoasă</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Întunecată</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Mărimea textului</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>De asemenea, cu %1 și %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Redu mișcarea</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Elementele apar direct la locul lor, fără să se deplaseze până acolo</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Verifică ortografia</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Cuvintele pe care niciun dicționar instalat nu le cunoaște sunt subliniate</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Asistent: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Fără asistent</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Asistent</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Asistent nou</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Editează asistentul</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvează</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nume</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucțiuni</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Limba răspunsurilor: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Ca mesajul</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatură</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Ca în setări</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Exact</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Variat</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Cu orice model</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Limba răspunsurilor</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Colecții</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Fără asistent</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Creează și editează asistenți…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Pentru a face loc, modelul nu a citit cel mai vechi mesaj.</numerusform>
                <numerusform>Pentru a face loc, modelul nu a citit cele mai vechi %Ln mesaje.</numerusform>
                <numerusform>Pentru a face loc, modelul nu a citit cele mai vechi %Ln de mesaje.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Oprit. Textul scris până acum este păstrat.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Deschide alt model…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Răspunsul se termină aici: conversația umple contextul modelului.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Acest text nu este în limba răspunsurilor (%1), așa că răspunsul a fost scris din nou. Ambele versiuni sunt păstrate.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Prima încercare nu a fost în limba răspunsurilor (%1). Este păstrată ca versiune anterioară.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Modelul nu a respectat limba răspunsurilor (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Editează</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Editează: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplică</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Duplică: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Șterge</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Șterge: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Asistenți</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Un asistent este un set de instrucțiuni și setări cu nume. Conversația le preia și le păstrează, orice s-ar întâmpla cu asistentul.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Asistent nou</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Atașează fișiere</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Toate fișierele (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Atașează un dosar</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Atașează fișiere…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Atașează un dosar…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Creează și editează colecții…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Elimină (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>se citește, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>se citește</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>nu poate fi folosit</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fișier</numerusform>
                <numerusform>%Ln fișiere</numerusform>
                <numerusform>%Ln de fișiere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln pagină</numerusform>
                <numerusform>%Ln pagini</numerusform>
                <numerusform>%Ln de pagini</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Elimină %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>text ascuns</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Fișiere atașate</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Conversațiile șterse rămân aici %Ln zi.</numerusform>
                <numerusform>Conversațiile șterse rămân aici %Ln zile.</numerusform>
                <numerusform>Conversațiile șterse rămân aici %Ln de zile.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Golește coșul de gunoi…</translation>
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
            <translation>Făcut</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>De făcut</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Copiat</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Conversații</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Afișează sau ascunde conversațiile (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Conversație nouă</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Conversație nouă (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mai multe</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Deschide un model…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ce vede modelul</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportă…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importă conversații…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paletă de comenzi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scurtături de tastatură</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Setări</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documente</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Deschide alt model…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Acest model nu are un format de conversație: vă continuă textul în loc să răspundă la el.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Cuvintele citate se află acolo.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Cuvintele citate nu se află acolo.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Neverificată: nu sunt citate cuvinte.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Nu există un asemenea fragment.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, pagina %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Referință %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Cod</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiază</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copiază codul</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Încă niciun fișier</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fișier</numerusform>
                <numerusform>%Ln fișiere</numerusform>
                <numerusform>%Ln de fișiere</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>se citește, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>se citește</translation>
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
            <translation>Elimină %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln fișier nu poate fi folosit:</numerusform>
                <numerusform>%Ln fișiere nu pot fi folosite:</numerusform>
                <numerusform>%Ln de fișiere nu pot fi folosite:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Adaugă fișiere…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Adaugă un dosar…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Redenumește</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Șterge</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Recente</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversații</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Setări</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comenzi</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Căutați o conversație sau o comandă</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Rezultate</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nu s-a găsit nimic. Încercați mai puține litere sau alte litere.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Dispozitiv: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Oprește</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Trimite</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Oprește (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Trimite (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Atașează fișiere</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Atașează fișiere (%1)</translation>
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
            <translation>Context folosit: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Arată ce vede modelul</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Context folosit: %1. Este aproape plin.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Coșul de gunoi este gol.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Arhiva este goală.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Acest dosar este gol.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Aici vor apărea conversațiile dvs.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversații</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Ștergeți definitiv „%1”?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Se șterg și toate mesajele din această conversație. Acțiunea este ireversibilă.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Șterge definitiv</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Ștergeți definitiv %Ln conversație?</numerusform>
                <numerusform>Ștergeți definitiv %Ln conversații?</numerusform>
                <numerusform>Ștergeți definitiv %Ln de conversații?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Acțiunea este ireversibilă.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fixate</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Astăzi</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ieri</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Ultimele 7 zile</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Ultimele 30 de zile</translation>
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
            <translation>Restaurează</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Redenumește</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Anulează fixarea</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fixează</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Mută în dosar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportă…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Scoate din arhivă</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arhivează</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Șterge definitiv…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Șterge</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Deleted on %1</source>
            <translation>Ștearsă la %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Se scrie un răspuns</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Răspuns nou</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fixată</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Mai multe despre „%1”</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titlu</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Datele dvs.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dosar</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Conversațiile sunt păstrate aici, numai pe acest computer.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Dosar: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 de memorie</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispozitiv</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, pagina %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Închide (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Fișierul s-a schimbat de când a fost scris răspunsul. Aceasta este ce s-a citit.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Pagina anterioară</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Pagina următoare</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Afișează pagina</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Afișează textul</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Documente</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>O colecție este un set de fișiere și dosare cu nume. Răspunsurile din orice conversație se pot baza pe ea, iar modificările din fișiere sunt detectate. Fișierele rămân unde sunt.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Colecție nouă</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Adaugă fișiere</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Adaugă un dosar</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Numele colecției</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Creează</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Redenumește colecția</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Redenumește</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Trageți aici documente sau un model</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Ce doriți să aflați?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Modelul se încarcă</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Pentru început, deschideți un model lingvistic</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Acesta este micul model inițial. Știe câte ceva despre Europa, cunoaște unele cuvinte în 24 de limbi și greșește adesea. Pentru orice altceva, deschideți un model mai mare.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Mesajele dvs. și răspunsurile rămân pe acest computer.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Alegeți un fișier GGUF sau trageți-l în această fereastră. Mesajele dvs. și răspunsurile rămân pe acest computer.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Deschide %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Deschide un model…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Deschide un model mai mare…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Deschide alt model…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Ascunde detaliile</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalii</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Importă conversații</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Toate fișierele (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportă</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>A fost adăugată %Ln conversație.</numerusform>
                <numerusform>Au fost adăugate %Ln conversații.</numerusform>
                <numerusform>Au fost adăugate %Ln de conversații.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Salvat în %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Mută în dosar</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mută</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Fără dosar</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Dosar nou</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Limba răspunsurilor: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Ca mesajul</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Limba răspunsurilor (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Conform sistemului</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Limba interfeței: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Limba răspunsurilor</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nu s-a găsit nimic. Încercați mai puține litere sau alte litere.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 nu a fost antrenat pentru limba răspunsurilor (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Deschide %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Ca mesajul</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Deschideți acest link în browser?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Deschide linkul</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 din %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Se citește fișierul</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Se încarcă %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>A mai rămas circa %Ln secundă</numerusform>
                <numerusform>Au mai rămas circa %Ln secunde</numerusform>
                <numerusform>Au mai rămas circa %Ln de secunde</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Deschide alt model…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Acum: %1</translation>
        </message>
        <message>
            <source>%1 – Concordia</source>
            <comment>window title</comment>
            <translation>%1 – Concordia</translation>
        </message>
    </context>
    <context>
        <name>Markdown</name>
        <message>
            <source>Image: %1</source>
            <translation>Imagine: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>fără descriere</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Dvs.: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Răspuns: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Editează mesajul</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Trimite</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Scrieți un mesaj</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mesaj</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versiunea %1 din %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Conversație</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Mai multe</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editează</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Răspunde la acest mesaj</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copiază ca Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiază ca text</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Repetă exact</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalii</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Șterge</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>Loading</source>
            <translation>Se încarcă</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Deschide un model</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Model: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Deschide un model</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modele (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Toate fișierele (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 pe disc</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Citește cel mult %Ln token dintr-o conversație</numerusform>
                <numerusform>Citește cel mult %Ln tokeni dintr-o conversație</numerusform>
                <numerusform>Citește cel mult %Ln de tokeni dintr-o conversație</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licență: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Acest model nu are un format de conversație: vă continuă textul în loc să răspundă la el.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Deschide alt model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Deschide un model…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispozitiv</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Limbi: toate cele 24 ale Uniunii Europene</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Limbi: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Ce vede modelul</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucțiuni</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Dvs.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Răspuns</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Rezumat</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Formatul de conversație din jurul lor ocupă %Ln token.</numerusform>
                <numerusform>Formatul de conversație din jurul lor ocupă %Ln tokeni.</numerusform>
                <numerusform>Formatul de conversație din jurul lor ocupă %Ln de tokeni.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Model lingvistic</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Niciunul nu este deschis.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Deschide alt model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Deschide un model…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Lungimea contextului</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Citește cel mult %Ln token dintr-o conversație</numerusform>
                <numerusform>Citește cel mult %Ln tokeni dintr-o conversație</numerusform>
                <numerusform>Citește cel mult %Ln de tokeni dintr-o conversație</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Memorie pentru conversație</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Mai puțină memorie lasă loc pentru conversații mai lungi și schimbă puțin răspunsurile.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispozitiv</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Text nou</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Înapoi</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Pagina %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Limba interfeței</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Temă</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Mărimea textului</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Redu mișcarea</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Model lingvistic</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispozitiv</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raționament</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatură</translation>
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
            <translation>Penalizare pentru repetiții</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dosar</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Se gândește… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Se gândește…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>S-a gândit %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raționament</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Extins</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Restrâns</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Coș de gunoi</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arhivă</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Toate conversațiile</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Se afișează: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Mai multe despre acest dosar</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Redenumește dosarul…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Șterge dosarul</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Dosar nou…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Dosar nou</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Numele dosarului</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Creează</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Redenumește dosarul</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Redenumește</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Dvs.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Răspuns</translation>
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
            <translation>Rezultatele căutării</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nu s-a găsit nimic. Încercați mai puține cuvinte sau alte cuvinte.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · mesaj omis</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who wrote it, the text</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokeni</numerusform>
                <numerusform>%Ln de tokeni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>În uz: %1 din %Ln token (bucată de cuvânt).</numerusform>
                <numerusform>În uz: %1 din %Ln tokeni (bucăți de cuvinte).</numerusform>
                <numerusform>În uz: %1 din %Ln de tokeni (bucăți de cuvinte).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Nu s-a citit încă nimic.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Când conversația nu mai încape</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Omite cele mai vechi mesaje</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Rezumă cele mai vechi mesaje</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Oprește și anunță</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ce vede modelul</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mesaje</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Promptul exact</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Promptul apare când un model este încărcat și liber.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Setări</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Caută în setări</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nu s-a găsit nimic. Încercați mai puține cuvinte sau alte cuvinte.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Resetează</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Resetează: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Paletă de comenzi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scurtături de tastatură</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Conversație nouă</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Caută în toate mesajele</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Redenumește conversația</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Afișează sau ascunde conversațiile</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partea următoare a ferestrei</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Partea anterioară a ferestrei</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importă conversații…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exportă această conversație…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportă toate conversațiile…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ce vede modelul</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Mergi la caseta de mesaj</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Alege un model</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Copiază cel mai nou răspuns</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Oprește răspunsul</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Urmărește răspunsul</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Mesajul anterior</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Mesajul următor</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versiunea anterioară</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versiunea ulterioară</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfă</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Setări</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Text mai mare</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Text mai mic</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Mărimea obișnuită a textului</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Ieșire</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Atașează fișiere…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Atașează un dosar…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Limba răspunsurilor</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Asistenți</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documente</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Conversații</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mesaje</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vizualizare</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fereastră</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Șterge conversația focalizată</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Meniul conversației focalizate</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Trimite</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Rând nou</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Intră într-un mesaj și ieși din el</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Șterge mesajul focalizat</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scurtături de tastatură</translation>
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
            <translation>Conversații</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Conversație nouă</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Caută în toate mesajele</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Setări</translation>
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
            <translation>Micșorează: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Mărește: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabel, %n coloană</numerusform>
                <numerusform>Tabel, %n coloane</numerusform>
                <numerusform>Tabel, %n de coloane</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copiază ca CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Copiază tabelul ca CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Afișează încă %n rând</numerusform>
                <numerusform>Afișează încă %n rânduri</numerusform>
                <numerusform>Afișează încă %n de rânduri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Titlu de nivelul %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Golește</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Adaugă în dicționar</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Decupează</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiază</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Lipește</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Selectează tot</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Desfă</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Desfăcut: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Afișează tot</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Afișează mai puțin</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editează</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versiunea %1 din %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versiunea anterioară</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versiunea ulterioară</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Se citește conversația</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Bun venit</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Un model lingvistic doar al dvs.</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia îl rulează pe acest computer. Ce scrieți dvs. și ce răspunde modelul nu părăsesc niciodată computerul.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Limba interfeței</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Model lingvistic</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Acesta este micul model inițial. Știe câte ceva despre Europa, cunoaște unele cuvinte în 24 de limbi și greșește adesea. Pentru orice altceva, deschideți un model mai mare.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Modelul %1 este gata</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Se încarcă %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Un fișier de pe acest computer, în format GGUF. Îl puteți deschide și mai târziu.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Deschide un model mai mare…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Deschide alt model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Deschide un model…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Începe</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (copie)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Asistentul „%1” a fost șters.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>„%1” nu mai este atașat.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>%1 nu poate fi folosit. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Conține text pe care cititorul nu îl vede. Modelul nu îl primește.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Acest răspuns a fost scris de modelul %1 pe dispozitivul %2. Deschideți același model pe același dispozitiv, apoi repetați răspunsul.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Răspunsul a fost șters.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Mesajul și tot ce a urmat după el au fost șterse.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>„%1” nu mai este în „%2”.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Colecția „%1” a fost ștearsă. Fișierele ei au rămas unde erau.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>Conversația „%1” se află acum în arhivă.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>Conversația „%1” a fost ștearsă.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversație fără titlu</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Dosarul „%1” a fost șters; conversațiile din el sunt păstrate.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Placă grafică (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafică în procesor (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Placă grafică virtuală (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Procesor, simplu și lent</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Alt dispozitiv</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>A fost ales manual.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Este placa grafică a acestui computer.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Este cel mai rapid dispozitiv de aici și are cea mai multă memorie dintre cele de același fel.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Este integrat în procesor; nu există o placă grafică utilizabilă.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Este placa grafică a acestei mașini virtuale.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Nu există o placă grafică utilizabilă, așa că procesorul calculează. Funcționează, dar lent.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Este singurul dispozitiv utilizabil.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 a calculat greșit și nu este folosit.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Modelul anterior este încă încărcat.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Conversația dvs. este păstrată.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Textul scris până acum este păstrat.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Mesajul dvs. este păstrat.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Acesta nu este un fișier de pe acest computer.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Salvați mai întâi fișierul pe acest computer, apoi deschideți-l.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Modelul nu a putut fi încărcat.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Încercați din nou sau deschideți alt model.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Fișierul modelului nu a fost găsit.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Verificați dacă a fost mutat sau deschideți alt model.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Fișierul modelului nu a putut fi citit.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Verificați dacă aveți drept de citire și dacă discul este conectat.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Fișierul este deteriorat, incomplet sau nu este un model.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Obțineți din nou fișierul sau deschideți alt model.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Această versiune de Concordia nu poate rula acest model.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Deschideți alt model.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Nu există suficientă memorie pentru acest model.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Închideți alte programe sau deschideți un model mai mic.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Dispozitivul ales nu poate fi folosit.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Alegeți alt dispozitiv.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Dispozitivul a încetat să funcționeze în timpul încărcării modelului.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Încercați din nou sau alegeți alt dispozitiv.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Dispozitivul calculează greșit.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Actualizați driverul dispozitivului sau alegeți alt dispozitiv.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Răspunsul nu a putut fi scris.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Răspunsul s-a oprit: memoria este plină.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Închideți alte programe sau continuați cu un model mai mic.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Răspunsul s-a oprit: dispozitivul a încetat să funcționeze.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Deschideți din nou modelul sau alegeți alt dispozitiv.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Răspunsul s-a oprit: dispozitivul calculează greșit.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Conversația este mai lungă decât poate citi acest model.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Începeți o conversație nouă sau deschideți un model cu un context mai lung.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Fișierul nu a putut fi importat.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nu s-a modificat nimic.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Alegeți un fișier scris de Concordia, ChatGPT, Open WebUI, LM Studio sau GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Conversațiile nu au putut fi citite.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nu s-a scris nimic.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Porniți din nou Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Fișierul nu a putut fi scris.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Dacă exista deja un fișier cu acest nume, acesta a rămas neschimbat.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Alegeți alt dosar sau eliberați spațiu pe disc.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversație</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Dvs.</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Scris de IA</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (scris de IA)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Textele marcate ca fiind scrise de IA provin de la un model lingvistic și pot fi greșite.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Gânduri înainte de răspuns (scrise de IA)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversație fără titlu</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Dă acestei conversații un titlu de cel mult șase cuvinte, în limba în care este scrisă. Răspunde numai cu titlul.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Rezumă această conversație în câteva propoziții, în limba în care este scrisă. Păstrează numele, numerele și deciziile.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Răspunde numai din fragmente și indică numărul. Citează propoziția care răspunde la întrebare.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Nu există niciun fragment despre asta. Spune doar că fragmentele nu spun asta.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia nu poate citi acest tip de fișier.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Este protejat prin parolă. Atașați o copie fără parolă.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Este deteriorat. Atașați o copie intactă.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Este prea mare sau prea complex. Atașați partea necesară ca fișier separat.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Nu conține text. Atașați o copie în al cărei text se poate căuta.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Nu poate fi deschis. Verificați dacă mai există și dacă poate fi citit.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Aspectul a fost resetat.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Setările pentru răspunsuri au fost resetate.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Scrie clar</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Rescrie textul primit cu cuvinte simple și propoziții scurte. Păstrează sensul, faptele și limba lui. Răspunde doar cu textul.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Corectează textul</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Corectează ortografia, gramatica și punctuația textului primit, în limba lui. Nu schimba nimic altceva. Apoi enumeră ce ai corectat.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Tradu</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Tradu textul primit în română. Dacă este în română, tradu-l în engleză. Răspunde doar cu traducerea.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Explică simplu</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Explică ceea ce ești întrebat astfel încât să înțeleagă un copil de doisprezece ani: cu cuvinte de zi cu zi, propoziții scurte și un exemplu.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Planifică o călătorie</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Ajută la planificarea unei călătorii. Întreabă despre loc, zile, buget și dorințe dacă lipsesc. Apoi scrie un plan pentru fiecare zi.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Conversațiile dvs. anterioare sunt neschimbate. Ce scrieți acum se pierde la închiderea acestei ferestre.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Textul rămâne în această fereastră, iar salvarea se încearcă din nou.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Mesajul dvs. nu a putut fi salvat, așa că nu a fost trimis.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Mesajul dvs. rămâne aici până la închiderea ferestrei.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Conversațiile dvs. sunt deschise în altă fereastră Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Nu se poate scrie în dosarul cu conversațiile dvs.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Discul cu conversațiile dvs. este plin.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Fișierul cu conversațiile dvs. este deteriorat.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Conversațiile dvs. au fost salvate cu o versiune mai nouă de Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Fișierul cu conversațiile dvs. nu a putut fi citit sau scris.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Închideți această fereastră și folosiți-o pe cealaltă.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Permiteți scrierea în dosar sau alegeți alt dosar în setări.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Eliberați spațiu pe disc.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Porniți din nou Concordia: fișierul este pus deoparte și se începe unul nou.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Instalați cea mai nouă versiune de Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Verificați dacă discul este conectat, apoi porniți din nou Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Fișierul cu conversațiile dvs. era deteriorat, așa că s-a început unul nou.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Nu s-a șters nimic: fișierul deteriorat a fost pus deoparte.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Cereți cuiva care cunoaște SQLite să-l recupereze sau restaurați o copie de rezervă.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Acum nu se poate căuta în documentele atașate.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Mesajul dvs. este păstrat.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Verificați dacă discul este conectat și are spațiu, apoi porniți din nou Concordia.</translation>
        </message>
    </context>
</TS>
