<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Rašomas atsakymas</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Atsakymas parengtas, %Ln žodis</numerusform>
                <numerusform>Atsakymas parengtas, %Ln žodžiai</numerusform>
                <numerusform>Atsakymas parengtas, %Ln žodžių</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Sustabdyta</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Įkeliama: %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Modelis %1 parengtas</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Failas „%1“ perskaitytas.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Nukopijuota</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopijuoti</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopijuoti (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Generuoti iš naujo</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Tęsti</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Temperatūra</translation>
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
            <translation>Kartojimo bauda</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Kartojimo langas</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Parašyta</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelis</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Įrenginys</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Trukmė</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Greitis</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln žymuo per sekundę</numerusform>
                <numerusform>%Ln žymenys per sekundę</numerusform>
                <numerusform>%Ln žymenų per sekundę</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energija</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Sėkla</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Kaip parašytas šis atsakymas</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Tiksliai pakartoti</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
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
                <numerusform>Trukmė: %Ln sekundė</numerusform>
                <numerusform>Trukmė: %Ln sekundės</numerusform>
                <numerusform>Trukmė: %Ln sekundžių</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln žymuo per sekundę</numerusform>
                <numerusform>%Ln žymenys per sekundę</numerusform>
                <numerusform>%Ln žymenų per sekundę</numerusform>
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
            <translation>Atsakymai</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Samprotavimas</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Ar prieš atsakydami samprotaus tie modeliai, kurie tai geba daryti</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Kaip numato modelis</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Įjungta</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Išjungta</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatūra</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Žema: tikėtiniausi žodžiai. Aukšta: daugiau įvairovės.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Renkasi iš tikėtiniausių žodžių, kurie kartu sudaro šią dalį</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Renkasi iš tiek tikėtiniausių žodžių; 0 – iš visų</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Atmeta žodžius, kurių tikimybė mažesnė už šią tikėtiniausio žodžio tikimybės dalį</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Kartojimo bauda</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Kai daugiau nei 1, ką tik pavartoti žodžiai tampa mažiau tikėtini</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Išvaizda</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Sąsajos kalba</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Lango spalvos</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Pagal sistemą</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Šviesi</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tamsi</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Teksto dydis</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Taip pat klavišais %1 ir %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Sumažinti judesį</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Elementai iškart atsiranda savo vietoje, o ne juda į ją</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Tikrinti rašybą</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Žodžiai, kurių nėra nė viename įdiegtame žodyne, pabraukiami</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Asistentas: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Be asistento</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Asistentas</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Naujas asistentas</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Keisti asistentą</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Įrašyti</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Pavadinimas</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Nurodymai</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Atsakymų kalba: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Kaip žinutės</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatūra</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Kaip nuostatose</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Tiksliai</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Įvairiai</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Su bet kuriuo modeliu</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelis</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Atsakymų kalba</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Kolekcijos</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Be asistento</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Kurti ir keisti asistentus…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Kad užtektų vietos, modelis neskaitė %Ln seniausios žinutės.</numerusform>
                <numerusform>Kad užtektų vietos, modelis neskaitė %Ln seniausių žinučių.</numerusform>
                <numerusform>Kad užtektų vietos, modelis neskaitė %Ln seniausių žinučių.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Sustabdyta. Iki šiol parašytas tekstas išsaugotas.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Bandyti dar kartą</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atverti kitą modelį…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Atsakymas čia baigiasi: pokalbis užpildė modelio kontekstą.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Tai ne atsakymų kalba (%1), todėl atsakymas parašytas iš naujo. Abi versijos išsaugotos.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Pirmasis bandymas buvo ne atsakymų kalba (%1). Jis išsaugotas kaip ankstesnė versija.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Modelis nesilaikė atsakymų kalbos (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Keisti</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Keisti: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dubliuoti</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Dubliuoti: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ištrinti</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Ištrinti: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Asistentai</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Asistentas – tai pavadintas nurodymų ir nuostatų rinkinys. Pokalbis juos perima ir išlaiko, kad ir kas nutiktų asistentui.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Naujas asistentas</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Prisegti failus</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Visi failai (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Prisegti aplanką</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Prisegti failus…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Prisegti aplanką…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Kurti ir keisti kolekcijas…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Pašalinti (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>skaitoma, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>skaitoma</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>naudoti negalima</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln failas</numerusform>
                <numerusform>%Ln failai</numerusform>
                <numerusform>%Ln failų</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln puslapis</numerusform>
                <numerusform>%Ln puslapiai</numerusform>
                <numerusform>%Ln puslapių</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Pašalinti „%1“</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>paslėptas tekstas</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Prisegti failai</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Kas ištrinta, čia lieka %Ln dieną.</numerusform>
                <numerusform>Kas ištrinta, čia lieka %Ln dienas.</numerusform>
                <numerusform>Kas ištrinta, čia lieka %Ln dienų.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Ištuštinti šiukšlinę…</translation>
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
            <translation>Atlikta</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Neatlikta</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Nukopijuota</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Pokalbiai</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Rodyti arba slėpti pokalbius (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Naujas pokalbis</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Naujas pokalbis (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Daugiau</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atverti modelį…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ką mato modelis</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuoti…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importuoti pokalbius…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Komandų paletė</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Spartieji klavišai</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nuostatos</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumentai</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atverti kitą modelį…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Bandyti dar kartą</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Šis modelis neturi pokalbio formato: jis pratęsia jūsų tekstą, užuot į jį atsakęs.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Cituojami žodžiai ten yra.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Cituojamų žodžių ten nėra.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Nepatikrinta: žodžių necituojama.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Tokios ištraukos nėra.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, %L2 puslapis</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Šaltinio nuoroda %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Kodas</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopijuoti</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopijuoti kodą</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Failų dar nėra</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln failas</numerusform>
                <numerusform>%Ln failai</numerusform>
                <numerusform>%Ln failų</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>skaitoma, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>skaitoma</translation>
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
            <translation>Pašalinti „%1“</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln failo naudoti negalima:</numerusform>
                <numerusform>%Ln failų naudoti negalima:</numerusform>
                <numerusform>%Ln failų naudoti negalima:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Pridėti failus…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Pridėti aplanką…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Pervadinti</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ištrinti</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Neseniai naudota</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Pokalbiai</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nuostatos</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeliai</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komandos</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Ieškoti pokalbio ar komandos</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Rasta</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nieko nerasta. Pabandykite įvesti mažiau arba kitų raidžių.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Įrenginys: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stabdyti</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Siųsti</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Stabdyti (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Siųsti (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Prisegti failus</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Prisegti failus (%1)</translation>
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
            <translation>Panaudota konteksto: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Parodo, ką mato modelis</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Panaudota konteksto: %1. Jis beveik pilnas.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Šiukšlinė tuščia.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Archyvas tuščias.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Šis aplankas tuščias.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Čia bus rodomi jūsų pokalbiai.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Pokalbiai</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Negrįžtamai ištrinti „%1“?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Bus ištrintos ir visos jo žinutės. To atšaukti nebus galima.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Ištrinti negrįžtamai</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Negrįžtamai ištrinti %Ln pokalbį?</numerusform>
                <numerusform>Negrįžtamai ištrinti %Ln pokalbius?</numerusform>
                <numerusform>Negrįžtamai ištrinti %Ln pokalbių?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>To atšaukti nebus galima.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Įsegti pokalbiai</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Šiandien</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Vakar</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Pastarosios 7 dienos</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Pastarosios 30 dienų</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month in the headings of the list, as QLocale::toString takes it: March 2026</extracomment>
            <translation>yyyy &apos;m&apos;. MMMM &apos;mėn&apos;.</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Restore</source>
            <translation>Atkurti</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Pervadinti</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Išsegti</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Įsegti</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Perkelti į aplanką…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuoti…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Išimti iš archyvo</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archyvuoti</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Ištrinti negrįžtamai…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ištrinti</translation>
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
            <translation>Ištrinta %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Rašomas atsakymas</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Naujas atsakymas</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Įsegtas</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Daugiau apie „%1“</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Pavadinimas</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Jūsų duomenys</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Aplankas</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Pokalbiai laikomi čia, tik šiame kompiuteryje.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Aplankas: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 atminties</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Įrenginys</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Atsisakyti</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, %L2 puslapis</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Užverti (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Failas pasikeitė po to, kai buvo parašytas atsakymas. Štai kas buvo perskaityta.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Ankstesnis puslapis</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Kitas puslapis</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Rodyti puslapį</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Rodyti tekstą</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Dokumentai</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Kolekcija – tai pavadintas failų ir aplankų rinkinys. Pagal ją galima atsakyti bet kuriame pokalbyje, o failų pakeitimai pastebimi. Failai lieka savo vietoje.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nauja kolekcija</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Pridėti failus</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Pridėti aplanką</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Kolekcijos pavadinimas</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Sukurti</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Pervadinti kolekciją</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Pervadinti</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Nuvilkite dokumentus arba modelį čia</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Ką norėtumėte sužinoti?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Modelis įkeliamas</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Norėdami pradėti, atverkite kalbos modelį</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Tai mažas pradinis modelis. Jis šiek tiek žino apie Europą, moka kai kuriuos žodžius 24 kalbomis ir dažnai klysta. Visam kitam atverkite didesnį modelį.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Jūsų žinutės ir atsakymai lieka šiame kompiuteryje.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Pasirinkite GGUF failą arba nuvilkite jį į šį langą. Jūsų žinutės ir atsakymai lieka šiame kompiuteryje.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Atverti %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atverti modelį…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Atverti didesnį modelį…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atverti kitą modelį…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Slėpti išsamią informaciją</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Išsami informacija</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Pokalbių importavimas</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Visi failai (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportavimas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Pridėtas %Ln pokalbis.</numerusform>
                <numerusform>Pridėti %Ln pokalbiai.</numerusform>
                <numerusform>Pridėta %Ln pokalbių.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Įrašyta: %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Perkėlimas į aplanką</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Perkelti</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Be aplanko</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Naujas aplankas</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Atsakymų kalba: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Kaip žinutės</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Atsakymų kalba (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Pagal sistemą</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Sąsajos kalba: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Atsakymų kalba</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nieko nerasta. Pabandykite įvesti mažiau arba kitų raidžių.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 neapmokytas atsakymų kalba (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Atverti %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Kaip žinutės</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Atverti šią nuorodą naršyklėje?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Atverti nuorodą</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 iš %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Skaitomas failas</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Įkeliama: %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Liko apie %Ln sekundę</numerusform>
                <numerusform>Liko apie %Ln sekundes</numerusform>
                <numerusform>Liko apie %Ln sekundžių</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Atsisakyti</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Atverti kitą modelį…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Dabar: %1</translation>
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
            <translation>Paveikslas: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>be aprašo</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Jūs: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Atsakymas: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Keisti žinutę</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Atsisakyti</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Siųsti</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Parašykite žinutę</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Žinutė</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versija %1 iš %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Pokalbis</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Daugiau</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Keisti</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Atsakyti į šią žinutę</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopijuoti kaip Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopijuoti kaip tekstą</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Tiksliai pakartoti</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Išsami informacija</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ištrinti</translation>
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
            <translation>Įkeliama</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Atverti modelį</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modelis: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Modelio atvėrimas</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modeliai (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Visi failai (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 diske</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Perskaito iki %Ln pokalbio žymens (žodžio dalies)</numerusform>
                <numerusform>Perskaito iki %Ln pokalbio žymenų (žodžių dalių)</numerusform>
                <numerusform>Perskaito iki %Ln pokalbio žymenų (žodžių dalių)</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licencija: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Šis modelis neturi pokalbio formato: jis pratęsia jūsų tekstą, užuot į jį atsakęs.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atverti kitą modelį…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atverti modelį…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Įrenginys</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Kalbos: visos 24 Europos Sąjungos kalbos</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Kalbos: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Ką mato modelis</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Nurodymai</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Jūs</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Atsakymas</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Santrauka</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Pokalbio formatas aplink juos užima %Ln žymenį.</numerusform>
                <numerusform>Pokalbio formatas aplink juos užima %Ln žymenis.</numerusform>
                <numerusform>Pokalbio formatas aplink juos užima %Ln žymenų.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Modelis</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Kalbos modelis</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Neatvertas nė vienas.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atverti kitą modelį…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atverti modelį…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Konteksto ilgis</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Perskaito iki %Ln pokalbio žymens (žodžio dalies)</numerusform>
                <numerusform>Perskaito iki %Ln pokalbio žymenų (žodžių dalių)</numerusform>
                <numerusform>Perskaito iki %Ln pokalbio žymenų (žodžių dalių)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Atmintis pokalbiui</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Naudojant mažiau atminties lieka vietos ilgesniems pokalbiams, o atsakymai šiek tiek pasikeičia.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Įrenginys</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Naujas tekstas</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Atgal</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>%L1 puslapis</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Sąsajos kalba</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Teksto dydis</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Sumažinti judesį</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Kalbos modelis</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Įrenginys</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Samprotavimas</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatūra</translation>
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
            <translation>Kartojimo bauda</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Aplankas</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Samprotauja… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Samprotauja…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Samprotavo %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Samprotavimas</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Išskleista</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Suskleista</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Šiukšlinė</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archyvas</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Visi pokalbiai</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Sąrašas: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Daugiau apie šį aplanką</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Pervadinti aplanką…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Ištrinti aplanką</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Naujas aplankas…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Naujas aplankas</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Aplanko pavadinimas</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Sukurti</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Pervadinti aplanką</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Pervadinti</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Jūs</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Atsakymas</translation>
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
            <translation>Paieškos rezultatai</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nieko nerasta. Pabandykite įvesti mažiau arba kitų žodžių.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · praleista</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who wrote it, the text</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln žymuo</numerusform>
                <numerusform>%Ln žymenys</numerusform>
                <numerusform>%Ln žymenų</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Panaudota: %1 iš %Ln žymens (žodžio dalies).</numerusform>
                <numerusform>Panaudota: %1 iš %Ln žymenų (žodžių dalių).</numerusform>
                <numerusform>Panaudota: %1 iš %Ln žymenų (žodžių dalių).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Kol kas nieko neperskaityta.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Kai pokalbis nebetelpa</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Praleisti seniausias žinutes</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Apibendrinti seniausias žinutes</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Sustoti ir apie tai pranešti</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ką mato modelis</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Žinutės</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Tiksli užklausa</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Užklausa parodoma, kai modelis įkeltas ir laisvas.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Nuostatos</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Ieškoti nuostatose</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nieko nerasta. Pabandykite įvesti mažiau arba kitų žodžių.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Grąžinti numatytąsias</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Grąžinti numatytąsias: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Komandų paletė</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Spartieji klavišai</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Naujas pokalbis</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Ieškoti visose žinutėse</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Pervadinti pokalbį</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Rodyti arba slėpti pokalbius</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Kita lango dalis</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Ankstesnė lango dalis</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importuoti pokalbius…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Eksportuoti šį pokalbį…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Eksportuoti visus pokalbius…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ką mato modelis</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Eiti į žinutės laukelį</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Pasirinkti modelį</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopijuoti naujausią atsakymą</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Stabdyti atsakymą</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Sekti atsakymą</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Ankstesnė žinutė</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Kita žinutė</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Ankstesnė versija</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Vėlesnė versija</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Atšaukti</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nuostatos</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Didesnis tekstas</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mažesnis tekstas</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Įprastas teksto dydis</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Išeiti</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Prisegti failus…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Prisegti aplanką…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Atsakymų kalba</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Asistentai</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumentai</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Pokalbiai</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Žinutės</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Rodymas</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Langas</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Ištrinti pažymėtą pokalbį</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Pažymėto pokalbio meniu</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Siųsti</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nauja eilutė</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Įeiti į žinutę ir iš jos išeiti</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Ištrinti pažymėtą žinutę</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Spartieji klavišai</translation>
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
            <translation>Pokalbiai</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Naujas pokalbis</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Ieškoti visose žinutėse</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nuostatos</translation>
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
            <translation>Mažinti: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Didinti: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Lentelė, %n stulpelis</numerusform>
                <numerusform>Lentelė, %n stulpeliai</numerusform>
                <numerusform>Lentelė, %n stulpelių</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopijuoti kaip CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopijuoti lentelę kaip CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Rodyti dar %n eilutę</numerusform>
                <numerusform>Rodyti dar %n eilutes</numerusform>
                <numerusform>Rodyti dar %n eilučių</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>%1 lygio antraštė</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Išvalyti</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Įtraukti į žodyną</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Iškirpti</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopijuoti</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Įdėti</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Pažymėti viską</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Atšaukti</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Atšaukta: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Rodyti viską</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Rodyti mažiau</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Keisti</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versija %1 iš %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Ankstesnė versija</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Vėlesnė versija</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Skaitomas pokalbis</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Sveiki</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Kalbos modelis, kuris yra tik jūsų</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>„Concordia“ jį vykdo šiame kompiuteryje. Tai, ką rašote ir ką modelis atsako, niekada nepalieka kompiuterio.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Sąsajos kalba</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Kalbos modelis</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Tai mažas pradinis modelis. Jis šiek tiek žino apie Europą, moka kai kuriuos žodžius 24 kalbomis ir dažnai klysta. Visam kitam atverkite didesnį modelį.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Modelis %1 parengtas</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Įkeliama: %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>GGUF formato failas šiame kompiuteryje. Jį galite atverti ir vėliau.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Atverti didesnį modelį…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atverti kitą modelį…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atverti modelį…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Pradėti</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (kopija)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Asistentas „%1“ ištrintas.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>„%1“ nebeprisegta.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Failo „%1“ naudoti negalima. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Jame yra teksto, kurio skaitytojas nemato. Modeliui jis nepateikiamas.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Šį atsakymą parašė %1, naudotas įrenginys – %2. Atverkite tą modelį tame įrenginyje ir pakartokite atsakymą.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Atsakymas ištrintas.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Žinutė ir visa, kas po jos, ištrinta.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>„%1“ nebėra kolekcijoje „%2“.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Kolekcija „%1“ ištrinta. Jos failai liko savo vietoje.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>„%1“ dabar yra archyve.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>„%1“ ištrintas.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Pokalbis be pavadinimo</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Aplankas „%1“ ištrintas; jo pokalbiai išsaugoti.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Vaizdo plokštė (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Procesoriaus grafika (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtualioji vaizdo plokštė (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesorius</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Procesorius, paprastas ir lėtas būdas</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Kitas įrenginys</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Jis pasirinktas rankiniu būdu.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Tai šio kompiuterio vaizdo plokštė.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Tai greičiausias čia esantis įrenginys, turintis daugiausia atminties tarp tokių pat.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Jis įmontuotas į procesorių; tinkamos naudoti vaizdo plokštės nėra.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Tai šios virtualiosios mašinos vaizdo plokštė.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Tinkamos naudoti vaizdo plokštės nėra, todėl skaičiuoja procesorius. Tai veikia, bet lėtai.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Tai vienintelis tinkamas naudoti įrenginys.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 skaičiavo klaidingai ir nenaudojamas.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Ankstesnis modelis tebėra įkeltas.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Jūsų pokalbis išsaugotas.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Iki šiol parašytas tekstas išsaugotas.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Jūsų žinutė išsaugota.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Šis failas nėra šiame kompiuteryje.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Pirmiausia įrašykite failą šiame kompiuteryje, tada jį atverkite.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Nepavyko įkelti modelio.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Bandykite dar kartą arba atverkite kitą modelį.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Modelio failo nėra.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Patikrinkite, ar jis neperkeltas, arba atverkite kitą modelį.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Nepavyko perskaityti modelio failo.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Patikrinkite, ar turite teisę jį skaityti ir ar prijungtas jo diskas.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Failas sugadintas, ne visas arba tai ne modelis.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Gaukite failą iš naujo arba atverkite kitą modelį.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Ši „Concordia“ versija negali vykdyti šio modelio.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Atverkite kitą modelį.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Šiam modeliui nepakanka atminties.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Užverkite kitas programas arba atverkite mažesnį modelį.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Pasirinkto įrenginio naudoti negalima.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Pasirinkite kitą įrenginį.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Įkeliant modelį įrenginys nustojo veikti.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Bandykite dar kartą arba pasirinkite kitą įrenginį.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Įrenginys skaičiuoja klaidingai.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Atnaujinkite jo tvarkyklę arba pasirinkite kitą įrenginį.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Nepavyko parašyti atsakymo.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Atsakymas nutrūko: atmintis pilna.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Užverkite kitas programas arba tęskite su mažesniu modeliu.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Atsakymas nutrūko: įrenginys nustojo veikti.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Atverkite modelį iš naujo arba pasirinkite kitą įrenginį.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Atsakymas nutrūko: įrenginys skaičiuoja klaidingai.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Pokalbis ilgesnis, nei šis modelis gali perskaityti.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Pradėkite naują pokalbį arba atverkite modelį su ilgesniu kontekstu.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Nepavyko importuoti failo.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nieko nepakeista.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Pasirinkite failą, kurį įrašė „Concordia“, „ChatGPT“, „Open WebUI“, „LM Studio“ arba „GPT4All“.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Nepavyko perskaityti pokalbių.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nieko neįrašyta.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Paleiskite „Concordia“ iš naujo.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Nepavyko įrašyti failo.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Jei failas tokiu pavadinimu jau buvo, jis nepakeistas.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Pasirinkite kitą aplanką arba atlaisvinkite vietos diske.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Pokalbis</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Jūs</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Parašė dirbtinis intelektas</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (parašė dirbtinis intelektas)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Tekstai, pažymėti kaip parašyti dirbtinio intelekto, sukurti kalbos modelio ir gali būti klaidingi.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Samprotavimas prieš atsakymą (parašė dirbtinis intelektas)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Pokalbis be pavadinimo</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Suteik šiam pokalbiui ne ilgesnį kaip šešių žodžių pavadinimą ta kalba, kuria jis parašytas. Atsakyk tik pavadinimu.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Apibendrink šį pokalbį keliais sakiniais ta kalba, kuria jis parašytas. Išlaikyk vardus, skaičius ir sprendimus.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Atsakyk tik pagal ištraukas ir nurodyk žymą. Pacituok sakinį, kuris atsako į klausimą.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Apie tai ištraukos nėra. Pasakyk tik tai, kad ištraukose to nėra.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>„Concordia“ tokio failo skaityti nemoka.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Jis apsaugotas slaptažodžiu. Prisekite kopiją be slaptažodžio.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Jis sugadintas. Prisekite nesugadintą kopiją.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Jis per didelis arba per sudėtingas. Prisekite reikiamą dalį atskiru failu.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Jame nėra teksto. Prisekite kopiją, kurios tekste galima ieškoti.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Jo nepavyksta atverti. Patikrinkite, ar jis dar yra ir ar jį leidžiama skaityti.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Grąžinta numatytoji išvaizda.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Grąžintos numatytosios atsakymų nuostatos.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Rašyti aiškiai</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Perrašyk gautą tekstą paprastais žodžiais ir trumpais sakiniais. Išlaikyk jo prasmę, faktus ir kalbą. Atsakyk tik tekstu.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Taisyti tekstą</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Ištaisyk gauto teksto rašybą, gramatiką ir skyrybą jo paties kalba. Nieko daugiau nekeisk. Tada išvardyk, ką ištaisei.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Versti</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Išversk gautą tekstą į lietuvių kalbą. Jei jis lietuviškas, išversk jį į anglų kalbą. Atsakyk tik vertimu.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Paaiškinti paprastai</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Paaiškink, ko klausiama, taip, kad suprastų dvylikametis: kasdieniais žodžiais, trumpais sakiniais ir su pavyzdžiu.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Planuoti kelionę</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Padėk suplanuoti kelionę. Paklausk vietos, dienų, biudžeto ir pageidavimų, jei jų trūksta. Tada parašyk kiekvienos dienos planą.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Ankstesni jūsų pokalbiai nepakitę. Tai, ką rašote dabar, dings užvėrus šį langą.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Tekstas lieka šiame lange, o įrašyti bandoma iš naujo.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Jūsų žinutės nepavyko įrašyti, todėl ji neišsiųsta.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Jūsų žinutė liks čia, kol langas bus užvertas.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Jūsų pokalbiai atverti kitame „Concordia“ lange.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Į jūsų pokalbių aplanką negalima rašyti.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Diskas su jūsų pokalbiais pilnas.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Jūsų pokalbių failas sugadintas.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Jūsų pokalbius įrašė naujesnė „Concordia“ versija.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Nepavyko perskaityti arba įrašyti jūsų pokalbių failo.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Užverkite šį langą ir naudokite kitą.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Leiskite rašyti į aplanką arba nuostatose pasirinkite kitą.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Atlaisvinkite vietos diske.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Paleiskite „Concordia“ iš naujo: failas bus atidėtas į šalį ir pradėtas naujas.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Įdiekite naujausią „Concordia“ versiją.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Patikrinkite, ar diskas prijungtas, tada paleiskite „Concordia“ iš naujo.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Jūsų pokalbių failas buvo sugadintas, todėl pradėtas naujas.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Nieko neištrinta: sugadintas failas atidėtas į šalį.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Paprašykite „SQLite“ išmanančio žmogaus jį sutaisyti arba atkurkite atsarginę kopiją.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Šiuo metu prisegtuose dokumentuose ieškoti negalima.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Jūsų žinutė išsaugota.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Patikrinkite, ar diskas prijungtas ir ar jame yra vietos, tada paleiskite „Concordia“ iš naujo.</translation>
        </message>
    </context>
</TS>
