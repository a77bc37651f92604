<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Vastust kirjutatakse</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Vastus on valmis, %Ln sõna</numerusform>
                <numerusform>Vastus on valmis, %Ln sõna</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Peatatud</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 laaditakse mällu</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 on valmis</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 on loetud.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Kopeeritud</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopeeri</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopeeri (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Koosta uuesti</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Jätka</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Temperatuur</translation>
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
            <translation>Korduste pärssimine</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Korduste ulatus</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Kirjutatud</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Mudel</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Seade</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Kestus</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Kiirus</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token sekundis</numerusform>
                <numerusform>%Ln tokenit sekundis</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energia</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seeme</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Kuidas see vastus kirjutati</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Korda täpselt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulge</translation>
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
                <numerusform>Kestus: %Ln sekund</numerusform>
                <numerusform>Kestus: %Ln sekundit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token sekundis</numerusform>
                <numerusform>%Ln tokenit sekundis</numerusform>
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
            <translation>Vastused</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Mõttekäik</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Kas mudelid, mis oskavad enne vastamist mõelda, teevad seda</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Mudeli järgi</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sees</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Väljas</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatuur</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Madal: kõige tõenäolisemad sõnad. Kõrge: rohkem vaheldust.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Valib kõige tõenäolisemate sõnade seast, mis kokku annavad selle osakaalu</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Valib nii mitme kõige tõenäolisema sõna seast; 0 korral kõigi seast</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Jätab välja sõnad, mille tõenäosus jääb alla selle osa kõige tõenäolisema sõna tõenäosusest</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Korduste pärssimine</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Kui väärtus on üle 1, muutuvad äsja kasutatud sõnad vähem tõenäoliseks</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Välimus</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Kasutajaliidese keel</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Teema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Akna värvid</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Süsteemi järgi</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hele</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tume</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Teksti suurus</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Ka klahvidega %1 ja %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Vähenda liikumist</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Sisu ilmub kohe oma kohale, mitte ei liigu sinna</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Õigekirjakontroll</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Sõnad, mida ükski paigaldatud sõnastik ei tunne, joonitakse alla</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Abiline: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Abiliseta</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Abiline</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Uus abiline</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Muuda abilist</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvesta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Juhised</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Vastuste keel: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Nagu sõnumis</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatuur</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Nagu sätetes</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Täpselt</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Vaheldusrikkalt</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Iga mudeliga</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Mudel</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Vastuste keel</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Kogumikud</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Abiliseta</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Loo ja muuda abilisi…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Ruumi tegemiseks jättis mudel kõige vanema sõnumi lugemata.</numerusform>
                <numerusform>Ruumi tegemiseks jättis mudel %Ln kõige vanemat sõnumit lugemata.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Peatatud. Senine tekst on alles.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Proovi uuesti</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ava mõni muu mudel…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Vastus lõpeb siin: vestlus täidab mudeli konteksti.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>See ei ole vastuste keeles (%1), seepärast kirjutati vastus uuesti. Mõlemad versioonid on alles.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Esimene katse ei olnud vastuste keeles (%1). See on alles varasema versioonina.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Mudel ei pidanud vastuste keelest (%1) kinni.</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Muuda</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Muuda: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Tee koopia</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Tee koopia: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Kustuta</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Kustuta: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Abilised</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Abiline on nimega kogum juhiseid ja sätteid. Vestlus võtab need üle ja säilitab need, mis abilisest ka ei saaks.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Uus abiline</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Manusta faile</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Kõik failid (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Manusta kaust</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Manusta faile…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Manusta kaust…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Loo ja muuda kogumikke…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Eemalda (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>loetakse, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>loetakse</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>ei saa kasutada</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fail</numerusform>
                <numerusform>%Ln faili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln lehekülg</numerusform>
                <numerusform>%Ln lehekülge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Eemalda %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>peidetud tekst</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Manustatud failid</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Kustutatud vestlused jäävad siia %Ln päevaks.</numerusform>
                <numerusform>Kustutatud vestlused jäävad siia %Ln päevaks.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Tühjenda prügikast…</translation>
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
            <translation>Tehtud</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Tegemata</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopeeritud</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Vestlused</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Näita või peida vestlused (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Uus vestlus</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Uus vestlus (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Rohkem</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ava mudel…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Mida mudel näeb</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspordi…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Impordi vestlusi…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Käsupalett</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kiirklahvid</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Sätted</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumendid</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Sulge</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ava mõni muu mudel…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Proovi uuesti</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Sellel mudelil pole vestlusvormingut: see ei vasta tekstile, vaid jätkab seda.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Tsiteeritud sõnad on seal olemas.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Tsiteeritud sõnu seal ei ole.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Kontrollimata: sõnu ei ole tsiteeritud.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Sellist tekstilõiku ei ole.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, lehekülg %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Allikaviide %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Kood</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopeeri</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopeeri kood</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Faile veel pole</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fail</numerusform>
                <numerusform>%Ln faili</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>loetakse, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>loetakse</translation>
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
            <translation>Eemalda %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln faili ei saa kasutada:</numerusform>
                <numerusform>%Ln faili ei saa kasutada:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Lisa faile…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Lisa kaust…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Muuda nime</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Kustuta</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Hiljutised</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Vestlused</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Sätted</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Mudelid</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Käsud</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Otsi vestlust või käsku</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Leitud</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Midagi ei leitud. Proovi vähemate või teiste tähtedega.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Seade: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Peata</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Saada</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Peata (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Saada (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Manusta faile</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Manusta faile (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Context used: %1</source>
            <translation>Kontekstist kasutusel: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Näitab, mida mudel näeb</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Kasutatud kontekst: %1. See on peaaegu täis.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Prügikast on tühi.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Arhiiv on tühi.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>See kaust on tühi.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Vestlused ilmuvad edaspidi siia.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Vestlused</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Kas kustutada „%1“ jäädavalt?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Kustutatakse ka kõik selle sõnumid. Seda ei saa tagasi võtta.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Kustuta jäädavalt</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Kas kustutada %Ln vestlus jäädavalt?</numerusform>
                <numerusform>Kas kustutada %Ln vestlust jäädavalt?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Seda ei saa tagasi võtta.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Algusse kinnitatud</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Täna</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Eile</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Viimased 7 päeva</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Viimased 30 päeva</translation>
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
            <translation>Taasta</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Muuda nime</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Eemalda algusest</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Kinnita algusse</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Teisalda kausta…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspordi…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Võta arhiivist välja</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arhiveeri</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Kustuta jäädavalt…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Kustuta</translation>
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
            <translation>Kustutatud %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Vastust kirjutatakse</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Uus vastus</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Algusse kinnitatud</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Veel toiminguid: „%1“</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Pealkiri</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Andmed</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Kaust</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Vestlusi hoitakse siin, ainult selles arvutis.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Kaust: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, mälu %2</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Seade</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Loobu</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, lehekülg %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulge</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Sulge (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Fail on pärast vastuse kirjutamist muutunud. See on, mida loeti.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Eelmine lehekülg</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Järgmine lehekülg</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Näita lehekülge</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Näita teksti</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Dokumendid</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Kogumik koondab faile ja kaustu ühe nime alla. Selle põhjal saab vastata igas vestluses ja failide muudatusi märgatakse. Failid jäävad oma kohale.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Uus kogumik</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Lisa faile</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Lisa kaust</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Kogumiku nimi</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Loo</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Kogumiku nime muutmine</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Muuda nime</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Lohista dokumendid või mudel siia</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Mida tahaks teada?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Mudelit laaditakse mällu</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Alustamiseks ava keelemudel</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>See on väike stardimudel. See teab natuke Euroopast, tunneb mõnda sõna 24 keeles ja eksib sageli. Kõige muu jaoks ava suurem mudel.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Sõnumid ja vastused jäävad sellesse arvutisse.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Vali GGUF-fail või lohista see siia aknasse. Sõnumid ja vastused jäävad sellesse arvutisse.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ava %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ava mudel…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Ava suurem mudel…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ava mõni muu mudel…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Peida üksikasjad</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Üksikasjad</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Vestluste importimine</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Kõik failid (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportimine</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulge</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Lisati %Ln vestlus.</numerusform>
                <numerusform>Lisati %Ln vestlust.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Salvestatud: %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Teisaldamine kausta</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Teisalda</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Kaustata</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Uus kaust</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Vastuste keel: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Nagu sõnumis</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Vastuste keel (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Süsteemi järgi</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Kasutajaliidese keel: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Vastuste keel</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Midagi ei leitud. Proovi vähemate või teiste tähtedega.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 ei ole treenitud vastuste keeles (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ava %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Nagu sõnumis</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Kas avada see link brauseris?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Ava link</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Faili loetakse</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 laaditakse mällu</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Jäänud on umbes %Ln sekund</numerusform>
                <numerusform>Jäänud on umbes %Ln sekundit</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Loobu</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Ava mõni muu mudel…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Praegu: %1</translation>
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
            <translation>Pilt: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>kirjelduseta</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Kasutaja: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Vastus: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Muuda sõnumit</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Loobu</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Saada</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Kirjuta sõnum</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Sõnum</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versioon %1, kokku %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Vestlus</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Rohkem</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Muuda</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Vasta sellele sõnumile</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopeeri Markdownina</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopeeri tekstina</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Korda täpselt</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Üksikasjad</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Kustuta</translation>
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
            <translation>Laaditakse mällu</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Ava mudel</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Mudel: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Mudeli avamine</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Mudelid (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Kõik failid (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 kettal</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Loeb vestlusest kuni %Ln tokeni</numerusform>
                <numerusform>Loeb vestlusest kuni %Ln tokenit</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Litsents: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Sellel mudelil pole vestlusvormingut: see ei vasta tekstile, vaid jätkab seda.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ava mõni muu mudel…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ava mudel…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Seade</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Keeled: kõik Euroopa Liidu 24 keelt</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Keeled: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Mida mudel näeb</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulge</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Juhised</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Kasutaja</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Vastus</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Kokkuvõte</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Vestlusvorming nende ümber võtab %Ln tokeni.</numerusform>
                <numerusform>Vestlusvorming nende ümber võtab %Ln tokenit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Mudel</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Keelemudel</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Ükski pole avatud.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ava mõni muu mudel…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ava mudel…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Konteksti pikkus</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Loeb vestlusest kuni %Ln tokeni</numerusform>
                <numerusform>Loeb vestlusest kuni %Ln tokenit</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Mälu vestluse jaoks</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Vähem mälu jätab ruumi pikematele vestlustele ja muudab vastuseid veidi.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Seade</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Uus tekst</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Tagasi</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Lehekülg %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Kasutajaliidese keel</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Teema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Teksti suurus</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Vähenda liikumist</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Keelemudel</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Seade</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Mõttekäik</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatuur</translation>
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
            <translation>Korduste pärssimine</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Kaust</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Mõtleb… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Mõtleb…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Mõtles %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Mõttekäik</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Laiendatud</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Ahendatud</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Prügikast</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arhiiv</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Kõik vestlused</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Loendis: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Veel toiminguid selle kaustaga</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Muuda kausta nime…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Kustuta kaust</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Uus kaust…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Uus kaust</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Kausta nimi</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Loo</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Kausta nime muutmine</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Muuda nime</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Kasutaja</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Vastus</translation>
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
            <translation>Otsingutulemused</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Midagi ei leitud. Proovi vähemate või teiste sõnadega.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · välja jäetud</translation>
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
                <numerusform>%Ln tokenit</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Kasutusel on %1, kokku mahub %Ln token (sõnaosa).</numerusform>
                <numerusform>Kasutusel on %1, kokku mahub %Ln tokenit (sõnaosa).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Midagi pole veel loetud.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Kui vestlus enam ei mahu</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Jäta vanimad sõnumid välja</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Võta vanimad sõnumid kokku</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Peatu ja ütle seda</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Mida mudel näeb</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Sõnumid</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Täpne viip</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Viipa näidatakse, kui mudel on laaditud ja vaba.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Sätted</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Otsi sätetest</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Midagi ei leitud. Proovi vähemate või teiste sõnadega.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Lähtesta</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Lähtesta: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Käsupalett</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kiirklahvid</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Uus vestlus</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Otsi kõigist sõnumitest</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Muuda vestluse nime</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Näita või peida vestlused</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Akna järgmine osa</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Akna eelmine osa</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Impordi vestlusi…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Ekspordi see vestlus…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Ekspordi kõik vestlused…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Mida mudel näeb</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Mine sõnumiväljale</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Vali mudel</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopeeri uusim vastus</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Peata vastus</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Keri vastusega kaasa</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Eelmine sõnum</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Järgmine sõnum</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Varasem versioon</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Hilisem versioon</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Võta tagasi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Sätted</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Suurem tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Väiksem tekst</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Tavaline teksti suurus</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Välju</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Manusta faile…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Manusta kaust…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Vastuste keel</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Abilised</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumendid</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Vestlused</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Sõnumid</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vaade</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Aken</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Kustuta fookuses olev vestlus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Fookuses oleva vestluse menüü</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Saada</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Uus rida</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Mine sõnumisse ja sealt välja</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Kustuta fookuses olev sõnum</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kiirklahvid</translation>
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
            <translation>Vestlused</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Uus vestlus</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Otsi kõigist sõnumitest</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Sätted</translation>
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
            <translation>Vähem: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Rohkem: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabel, %n veerg</numerusform>
                <numerusform>Tabel, %n veergu</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopeeri CSV-na</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopeeri tabel CSV-na</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Näita veel %n rida</numerusform>
                <numerusform>Näita veel %n rida</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>%1. taseme pealkiri</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Tühjenda</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Lisa sõnastikku</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Lõika</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopeeri</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Kleebi</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Vali kõik</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Võta tagasi</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Tagasi võetud: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Näita kõike</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Näita vähem</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Muuda</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versioon %1, kokku %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Varasem versioon</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Hilisem versioon</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Vestlust loetakse</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Tere tulemast</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Päris oma keelemudel</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia käitab seda selles arvutis. Sõnumid ja vastused ei lahku siit kunagi.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Kasutajaliidese keel</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Keelemudel</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>See on väike stardimudel. See teab natuke Euroopast, tunneb mõnda sõna 24 keeles ja eksib sageli. Kõige muu jaoks ava suurem mudel.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 on valmis</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 laaditakse mällu</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>GGUF-vormingus fail selles arvutis. Selle saab avada ka hiljem.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Ava suurem mudel…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ava mõni muu mudel…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ava mudel…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Alusta</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (koopia)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Abiline „%1“ kustutati.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>‘%1’ ei ole enam manustatud.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Faili %1 ei saa kasutada. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Selles on teksti, mida lugeja ei näe. Mudel seda ei saa.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Selle vastuse kirjutas %1 seadmes %2. Ava sama mudel samas seadmes ja korda siis vastust.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Vastus on kustutatud.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Sõnum ja kõik sellele järgnenu on kustutatud.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>„%1“ ei ole enam kogumikus „%2“.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Kogumik „%1“ kustutati. Selle failid on endiselt oma kohal.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>„%1“ on nüüd arhiivis.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>„%1“ on kustutatud.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Pealkirjata vestlus</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Kaust „%1“ on kustutatud; selle vestlused on alles.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Graafikakaart (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Protsessori graafika (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuaalne graafikakaart (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Protsessor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Protsessor, lihtne ja aeglane</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Muu seade</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>See on käsitsi valitud.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>See on selle arvuti graafikakaart.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>See on siinne kiireim seade ja oma liigist suurima mäluga.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>See on protsessorisse sisse ehitatud; kasutatavat graafikakaarti ei ole.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>See on selle virtuaalmasina graafikakaart.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Kasutatavat graafikakaarti ei ole, seega arvutab protsessor. See töötab, kuid aeglaselt.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>See on ainus kasutatav seade.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 arvutas valesti ja seda ei kasutata.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Varasem mudel on endiselt mälus.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Vestlus on alles.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Senine tekst on alles.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Sõnum on alles.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>See ei ole selles arvutis olev fail.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Salvesta fail kõigepealt sellesse arvutisse ja ava see siis.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Mudelit ei õnnestunud mällu laadida.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Proovi uuesti või ava mõni muu mudel.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Mudelifaili ei leitud.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Kontrolli, kas see on teisaldatud, või ava mõni muu mudel.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Mudelifaili ei õnnestunud lugeda.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Kontrolli, kas faili lugemine on lubatud ja kas selle ketas on ühendatud.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Fail on kahjustatud, poolik või ei olegi mudel.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Hangi fail uuesti või ava mõni muu mudel.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>See Concordia versioon ei saa seda mudelit käitada.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Ava mõni muu mudel.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Selle mudeli jaoks pole piisavalt mälu.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Sulge muid programme või ava väiksem mudel.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Valitud seadet ei saa kasutada.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Vali muu seade.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Seade lakkas mudeli mällu laadimise ajal töötamast.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Proovi uuesti või vali muu seade.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Seade arvutab valesti.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Uuenda seadme draiverit või vali muu seade.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Vastust ei õnnestunud kirjutada.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Vastus katkes: mälu on täis.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Sulge muid programme või jätka väiksema mudeliga.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Vastus katkes: seade lakkas töötamast.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Ava mudel uuesti või vali muu seade.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Vastus katkes: seade arvutab valesti.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Vestlus on pikem, kui see mudel lugeda suudab.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Alusta uut vestlust või ava pikema kontekstiga mudel.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Faili ei õnnestunud importida.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Midagi ei muudetud.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Vali fail, mille on loonud Concordia, ChatGPT, Open WebUI, LM Studio või GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Vestlusi ei õnnestunud lugeda.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Midagi ei kirjutatud.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Käivita Concordia uuesti.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Faili ei õnnestunud kirjutada.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Kui sellise nimega fail oli juba olemas, siis on see muutmata.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Vali muu kaust või tee kettal ruumi.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Vestlus</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Kasutaja</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Tehisaru kirjutatud</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (tehisaru kirjutatud)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Tehisaru kirjutatuks märgitud tekstid pärinevad keelemudelilt ja võivad olla ekslikud.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Mõtted enne vastust (tehisaru kirjutatud)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Pealkirjata vestlus</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Pane sellele vestlusele kuni kuuesõnaline pealkiri keeles, milles vestlus on kirjutatud. Vasta ainult pealkirjaga.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Võta see vestlus mõne lausega kokku keeles, milles see on kirjutatud. Jäta alles nimed, arvud ja otsused.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Vasta ainult tekstilõikude põhjal ja nimeta tähis. Tsiteeri lauset, mis vastab küsimusele.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Selle kohta ei ole ühtki tekstilõiku. Ütle ainult, et tekstilõikudes seda ei öelda.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia ei oska seda liiki faili lugeda.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>See on parooliga kaitstud. Manusta paroolita koopia.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>See on kahjustatud. Manusta terve koopia.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>See on liiga suur või liiga keeruline. Manusta vajalik osa eraldi failina.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Selles ei ole teksti. Manusta koopia, mille tekstist saab otsida.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Seda ei saa avada. Kontrolli, kas see on alles ja kas seda tohib lugeda.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Välimus on lähtestatud.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Vastuste sätted on lähtestatud.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Kirjuta selgelt</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Kirjuta saadud tekst uuesti lihtsate sõnade ja lühikeste lausetega. Säilita selle mõte, faktid ja keel. Vasta ainult tekstiga.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Paranda teksti</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Paranda saadud teksti õigekiri, grammatika ja kirjavahemärgid selle enda keeles. Muud ära muuda. Seejärel loetle, mida parandasid.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Tõlgi</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Tõlgi saadud tekst eesti keelde. Kui see on eesti keeles, tõlgi see inglise keelde. Vasta ainult tõlkega.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Selgita lihtsalt</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Selgita küsitut nii, et kaheteistaastane sellest aru saab: igapäevaste sõnade, lühikeste lausete ja näitega.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Plaani reis</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Aita reisi plaanida. Küsi kohta, päevi, eelarvet ja soove, kui need puuduvad. Seejärel kirjuta iga päeva kohta plaan.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Varasemad vestlused on muutmata. See, mis nüüd kirjutatakse, kaob selle akna sulgemisel.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Tekst jääb sellesse aknasse ja salvestamist proovitakse uuesti.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Sõnumit ei õnnestunud salvestada, seetõttu seda ei saadetud.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Sõnum jääb siia kuni akna sulgemiseni.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Vestlused on avatud teises Concordia aknas.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Vestluste kausta ei saa kirjutada.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Ketas, millel vestlused asuvad, on täis.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Vestluste fail on kahjustatud.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Vestlused on salvestatud Concordia uuema versiooniga.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Vestluste faili ei õnnestunud lugeda või kirjutada.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Sulge see aken ja kasuta teist.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Luba kausta kirjutada või vali sätetes muu kaust.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Tee kettal ruumi.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Käivita Concordia uuesti: fail pannakse kõrvale ja alustatakse uut.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Paigalda Concordia uusim versioon.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Kontrolli, kas ketas on ühendatud, ja käivita siis Concordia uuesti.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Vestluste fail oli kahjustatud, seetõttu alustati uut.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Midagi ei kustutatud: kahjustatud fail pandi kõrvale.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Palu kellelgi, kes tunneb SQLite’i, see päästa või taasta varukoopia.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Manustatud dokumentidest ei saa praegu otsida.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Sõnum on alles.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Kontrolli, kas ketas on ühendatud ja kas sellel on ruumi, ja käivita siis Concordia uuesti.</translation>
        </message>
    </context>
</TS>
