<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Tiek rakstīta atbilde</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Atbilde gatava, %Ln vārds</numerusform>
                <numerusform>Atbilde gatava, %Ln vārdi</numerusform>
                <numerusform>Atbilde gatava, %Ln vārdu</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Apturēts</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Tiek ielādēts %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 ir gatavs</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Datne “%1” ir izlasīta.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Nokopēts</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopēt</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopēt (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Ģenerēt vēlreiz</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Turpināt</translation>
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
            <translation>Atkārtošanās sods</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Atkārtošanās logs</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Uzrakstīta</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelis</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Ierīce</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Ilgums</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Ātrums</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln tekstvienība sekundē</numerusform>
                <numerusform>%Ln tekstvienības sekundē</numerusform>
                <numerusform>%Ln tekstvienību sekundē</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Enerģija</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Sēkla</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Kā šī atbilde tika uzrakstīta</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Precīzi atkārtot</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Aizvērt</translation>
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
                <numerusform>Ilgums: %Ln sekunde</numerusform>
                <numerusform>Ilgums: %Ln sekundes</numerusform>
                <numerusform>Ilgums: %Ln sekunžu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln tekstvienība sekundē</numerusform>
                <numerusform>%Ln tekstvienības sekundē</numerusform>
                <numerusform>%Ln tekstvienību sekundē</numerusform>
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
            <translation>Atbildes</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Spriešana</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Vai modeļiem, kas spēj spriest pirms atbildes, tas jādara</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Kā paredz modelis</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ieslēgta</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Izslēgta</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatūra</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Zema: visticamākie vārdi. Augsta: lielāka dažādība.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Izvēlas no visticamākajiem vārdiem, kas kopā sasniedz šo daļu</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Izvēlas no tik daudziem visticamākajiem vārdiem; 0 nozīmē visus</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Izlaiž vārdus, kuru varbūtība ir mazāka par šo daļu no visticamākā vārda varbūtības</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Atkārtošanās sods</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Ja vērtība pārsniedz 1, nupat lietotie vārdi kļūst mazāk ticami</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Izskats</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Saskarnes valoda</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motīvs</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Loga krāsas</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Sekot sistēmai</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Gaišs</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumšs</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Teksta izmērs</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Arī ar %1 un %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Samazināt kustību</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Elementi uzreiz parādās savā vietā, nevis uz to pārvietojas</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Pārbaudīt pareizrakstību</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Vārdi, kuru nav nevienā instalētā vārdnīcā, tiek pasvītroti</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Asistents: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Bez asistenta</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Asistents</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Jauns asistents</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Rediģēt asistentu</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Saglabāt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nosaukums</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Norādījumi</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Atbilžu valoda: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Kā ziņojumā</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatūra</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Kā iestatījumos</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Precīzi</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Daudzveidīgi</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Ar jebkuru modeli</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelis</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Atbilžu valoda</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Kolekcijas</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Bez asistenta</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Izveidot un rediģēt asistentus…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Lai pietiktu vietas, modelis nelasīja %Ln vecāko ziņojumu.</numerusform>
                <numerusform>Lai pietiktu vietas, modelis nelasīja %Ln vecākos ziņojumus.</numerusform>
                <numerusform>Lai pietiktu vietas, modelis nelasīja %Ln vecāko ziņojumu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Apturēts. Līdzšinējais teksts ir saglabāts.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Mēģināt vēlreiz</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atvērt citu modeli…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Atbilde beidzas šeit: saruna ir piepildījusi modeļa kontekstu.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Tas nav atbilžu valodā (%1), tāpēc atbilde uzrakstīta vēlreiz. Abas versijas ir saglabātas.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Pirmais mēģinājums nebija atbilžu valodā (%1). Tas ir saglabāts kā agrāka versija.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Modelis neievēroja atbilžu valodu (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Rediģēt</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Rediģēt: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dublēt</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Dublēt: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dzēst</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Dzēst: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Asistenti</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Asistents ir nosaukts norādījumu un iestatījumu kopums. Saruna tos pārņem un saglabā, lai kas notiktu ar asistentu.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Jauns asistents</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Pievienot datnes</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Visas datnes (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Pievienot mapi</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Pievienot datnes…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Pievienot mapi…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Izveidot un rediģēt kolekcijas…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Noņemt (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>lasa, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lasa</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>nevar izmantot</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln datne</numerusform>
                <numerusform>%Ln datnes</numerusform>
                <numerusform>%Ln datņu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln lappuse</numerusform>
                <numerusform>%Ln lappuses</numerusform>
                <numerusform>%Ln lappušu</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Noņemt %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>slēpts teksts</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Pievienotās datnes</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Dzēstais šeit glabājas %Ln dienu.</numerusform>
                <numerusform>Dzēstais šeit glabājas %Ln dienas.</numerusform>
                <numerusform>Dzēstais šeit glabājas %Ln dienu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Iztukšot miskasti…</translation>
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
            <translation>Paveikts</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Vēl jāpaveic</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Nokopēts</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Sarunas</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Rādīt vai paslēpt sarunas (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Jauna saruna</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Jauna saruna (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Vairāk</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atvērt modeli…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ko redz modelis</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportēt…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importēt sarunas…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Komandu palete</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastatūras īsinājumtaustiņi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Iestatījumi</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenti</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Aizvērt</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atvērt citu modeli…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Mēģināt vēlreiz</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Šim modelim nav sarunas formāta: tas turpina jūsu tekstu, nevis atbild uz to.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Citētie vārdi tur ir.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Citēto vārdu tur nav.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Nepārbaudīts: vārdi nav citēti.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Tāda fragmenta nav.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, %L2. lappuse</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Atsauce %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Kods</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopēt</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopēt kodu</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Datņu vēl nav</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln datne</numerusform>
                <numerusform>%Ln datnes</numerusform>
                <numerusform>%Ln datņu</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>lasa, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lasa</translation>
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
            <translation>Noņemt %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln datni nevar izmantot:</numerusform>
                <numerusform>%Ln datnes nevar izmantot:</numerusform>
                <numerusform>%Ln datņu nevar izmantot:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Pievienot datnes…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Pievienot mapi…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Pārdēvēt</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dzēst</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Nesen lietots</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Sarunas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Iestatījumi</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeļi</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komandas</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Meklēt sarunu vai komandu</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Atrasts</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nekas nav atrasts. Mēģiniet ar mazāk burtiem vai citiem burtiem.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Ierīce: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Apturēt</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Sūtīt</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Apturēt (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Sūtīt (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Pievienot datnes</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Pievienot datnes (%1)</translation>
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
            <translation>Izmantots konteksts: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Parāda, ko redz modelis</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Izmantotais konteksts: %1. Tas ir gandrīz pilns.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Miskaste ir tukša.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Arhīvs ir tukšs.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Šī mape ir tukša.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Šeit būs redzamas jūsu sarunas.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Sarunas</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Vai pavisam dzēst “%1”?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Tiks dzēsti arī visi tās ziņojumi. To nevarēs atsaukt.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Dzēst pavisam</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Vai pavisam dzēst %Ln sarunu?</numerusform>
                <numerusform>Vai pavisam dzēst %Ln sarunas?</numerusform>
                <numerusform>Vai pavisam dzēst %Ln sarunu?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>To nevarēs atsaukt.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Piespraustās</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Šodien</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Vakar</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Iepriekšējās 7 dienas</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Iepriekšējās 30 dienas</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month in the headings of the list, as QLocale::toString takes it: March 2026</extracomment>
            <translation>yyyy. &apos;gada&apos; MMMM</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Restore</source>
            <translation>Atjaunot</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Pārdēvēt</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Atspraust</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Piespraust</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Pārvietot uz mapi…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportēt…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Izņemt no arhīva</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arhivēt</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Dzēst pavisam…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dzēst</translation>
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
            <translation>Dzēsta %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Tiek rakstīta atbilde</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Jauna atbilde</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Piesprausta</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Vairāk par “%1”</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Nosaukums</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Jūsu dati</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mape</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Sarunas tiek glabātas šeit, tikai šajā datorā.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Mape: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 atmiņas</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Ierīce</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Atcelt</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, %L2. lappuse</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Aizvērt</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Aizvērt (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Datne ir mainījusies, kopš atbilde uzrakstīta. Šis tika izlasīts.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Iepriekšējā lappuse</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nākamā lappuse</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Rādīt lappusi</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Rādīt tekstu</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Dokumenti</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Kolekcija ir nosaukta datņu un mapju kopa. Pēc tās var atbildēt jebkurā sarunā, un izmaiņas datnēs tiek pamanītas. Datnes paliek savā vietā.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Jauna kolekcija</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Pievienot datnes</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Pievienot mapi</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Kolekcijas nosaukums</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Izveidot</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Pārdēvēt kolekciju</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Pārdēvēt</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Nometiet dokumentus vai modeli šeit</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Ko vēlaties uzzināt?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Modelis tiek ielādēts</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Lai sāktu, atveriet valodas modeli</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Šis ir mazais sākuma modelis. Tas mazliet zina par Eiropu, prot dažus vārdus 24 valodās un bieži kļūdās. Visam pārējam atveriet lielāku modeli.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Jūsu ziņojumi un atbildes paliek šajā datorā.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Izvēlieties GGUF datni vai nometiet to šajā logā. Jūsu ziņojumi un atbildes paliek šajā datorā.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Atvērt %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atvērt modeli…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Atvērt lielāku modeli…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atvērt citu modeli…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Paslēpt sīkāku informāciju</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Sīkāka informācija</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Sarunu importēšana</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Visas datnes (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportēšana</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Aizvērt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Pievienota %Ln saruna.</numerusform>
                <numerusform>Pievienotas %Ln sarunas.</numerusform>
                <numerusform>Pievienoto sarunu skaits: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Saglabāts: %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Pārvietošana uz mapi</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Pārvietot</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Bez mapes</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Jauna mape</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Atbilžu valoda: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Kā ziņojumā</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Atbilžu valoda (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Sekot sistēmai</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Saskarnes valoda: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Atbilžu valoda</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nekas nav atrasts. Mēģiniet ar mazāk burtiem vai citiem burtiem.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 nav apmācīts atbilžu valodā (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Atvērt %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Kā ziņojumā</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Vai atvērt šo saiti pārlūkā?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Atvērt saiti</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 no %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Tiek lasīta datne</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Tiek ielādēts %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Atlikusi apmēram %Ln sekunde</numerusform>
                <numerusform>Atlikušas apmēram %Ln sekundes</numerusform>
                <numerusform>Atlicis apmēram %Ln sekunžu</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Atcelt</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Atvērt citu modeli…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Pašlaik: %1</translation>
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
            <translation>Attēls: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>bez apraksta</translation>
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
            <translation>Atbilde: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Rediģēt ziņojumu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Atcelt</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Sūtīt</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Rakstiet ziņojumu</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Ziņojums</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>%1. versija no %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Saruna</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Vairāk</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Rediģēt</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Atbildēt uz šo ziņojumu</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopēt kā Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopēt kā tekstu</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Precīzi atkārtot</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Sīkāka informācija</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dzēst</translation>
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
            <translation>Tiek ielādēts</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Atvērt modeli</translation>
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
            <translation>Modeļa atvēršana</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modeļi (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Visas datnes (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 diskā</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Nolasa līdz %Ln sarunas tekstvienībai (vārda daļai)</numerusform>
                <numerusform>Nolasa līdz %Ln sarunas tekstvienībām (vārdu daļām)</numerusform>
                <numerusform>Nolasa līdz %Ln sarunas tekstvienībām (vārdu daļām)</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licence: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Šim modelim nav sarunas formāta: tas turpina jūsu tekstu, nevis atbild uz to.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atvērt citu modeli…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atvērt modeli…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Ierīce</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Valodas: visas 24 Eiropas Savienības valodas</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Valodas: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Ko redz modelis</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Aizvērt</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Norādījumi</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Jūs</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Atbilde</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Kopsavilkums</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Sarunas formāts ap tiem aizņem %Ln tekstvienību.</numerusform>
                <numerusform>Sarunas formāts ap tiem aizņem %Ln tekstvienības.</numerusform>
                <numerusform>Sarunas formāts ap tiem aizņem %Ln tekstvienību.</numerusform>
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
            <translation>Valodas modelis</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Neviens nav atvērts.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atvērt citu modeli…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atvērt modeli…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Konteksta garums</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Nolasa līdz %Ln sarunas tekstvienībai (vārda daļai)</numerusform>
                <numerusform>Nolasa līdz %Ln sarunas tekstvienībām (vārdu daļām)</numerusform>
                <numerusform>Nolasa līdz %Ln sarunas tekstvienībām (vārdu daļām)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Atmiņa sarunai</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Ar mazāku atmiņu paliek vieta garākām sarunām, un atbildes nedaudz mainās.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Ierīce</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Jauns teksts</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Atpakaļ</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>%L1. lappuse</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Saskarnes valoda</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motīvs</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Teksta izmērs</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Samazināt kustību</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Valodas modelis</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Ierīce</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Spriešana</translation>
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
            <translation>Atkārtošanās sods</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mape</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Spriež… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Spriež…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Sprieda %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Spriešana</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Izvērsts</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Sakļauts</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Miskaste</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arhīvs</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Visas sarunas</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Saraksts: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Vairāk par šo mapi</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Pārdēvēt mapi…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Dzēst mapi</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Jauna mape…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Jauna mape</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Mapes nosaukums</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Izveidot</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Pārdēvēt mapi</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Pārdēvēt</translation>
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
            <translation>Atbilde</translation>
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
            <translation>Meklēšanas rezultāti</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nekas nav atrasts. Mēģiniet ar mazāk vārdiem vai citiem vārdiem.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · izlaists</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who wrote it, the text</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln tekstvienība</numerusform>
                <numerusform>%Ln tekstvienības</numerusform>
                <numerusform>%Ln tekstvienību</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Izmantots: %1 no %Ln tekstvienības (vārda daļas).</numerusform>
                <numerusform>Izmantots: %1 no %Ln tekstvienībām (vārdu daļām).</numerusform>
                <numerusform>Izmantots: %1 no %Ln tekstvienībām (vārdu daļām).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Vēl nekas nav izlasīts.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Kad saruna vairs neietilpst</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Izlaist vecākos ziņojumus</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Apkopot vecākos ziņojumus</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Apstāties un to pateikt</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ko redz modelis</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Ziņojumi</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Precīza uzvedne</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Uzvedne tiek rādīta, kad modelis ir ielādēts un brīvs.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Iestatījumi</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Meklēt iestatījumos</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nekas nav atrasts. Mēģiniet ar mazāk vārdiem vai citiem vārdiem.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Atiestatīt</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Atiestatīt: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Komandu palete</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastatūras īsinājumtaustiņi</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Jauna saruna</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Meklēt visos ziņojumos</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Pārdēvēt sarunu</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Rādīt vai paslēpt sarunas</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nākamā loga daļa</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Iepriekšējā loga daļa</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importēt sarunas…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Eksportēt šo sarunu…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Eksportēt visas sarunas…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ko redz modelis</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Pāriet uz ziņojuma lauku</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Izvēlēties modeli</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopēt jaunāko atbildi</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Apturēt atbildi</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Sekot atbildei</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Iepriekšējais ziņojums</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Nākamais ziņojums</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Agrāka versija</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Vēlāka versija</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Atsaukt</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Iestatījumi</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Lielāks teksts</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mazāks teksts</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Parastais teksta izmērs</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Iziet</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Pievienot datnes…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Pievienot mapi…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Atbilžu valoda</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Asistenti</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenti</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Sarunas</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Ziņojumi</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Skats</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Dzēst fokusā esošo sarunu</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Fokusā esošās sarunas izvēlne</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Sūtīt</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Jauna rinda</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Ieiet ziņojumā un iziet no tā</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Dzēst fokusā esošo ziņojumu</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastatūras īsinājumtaustiņi</translation>
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
            <translation>Sarunas</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Jauna saruna</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Meklēt visos ziņojumos</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Iestatījumi</translation>
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
            <translation>Samazināt: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Palielināt: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabula, %n kolonna</numerusform>
                <numerusform>Tabula, %n kolonnas</numerusform>
                <numerusform>Tabula, %n kolonnu</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopēt kā CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopēt tabulu kā CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Rādīt vēl %n rindu</numerusform>
                <numerusform>Rādīt vēl %n rindas</numerusform>
                <numerusform>Rādīt vēl %n rindu</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>%1. līmeņa virsraksts</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Notīrīt</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Pievienot vārdnīcai</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Izgriezt</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopēt</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Ielīmēt</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Atlasīt visu</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Atsaukt</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Atsaukts: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Rādīt visu</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Rādīt mazāk</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Rediģēt</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>%1. versija no %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Agrāka versija</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Vēlāka versija</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Tiek lasīta saruna</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Laipni lūdzam</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Valodas modelis, kas ir tikai jūsu</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia to darbina šajā datorā. Tas, ko rakstāt jūs un ko atbild modelis, datoru nekad nepamet.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Saskarnes valoda</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Valodas modelis</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Šis ir mazais sākuma modelis. Tas mazliet zina par Eiropu, prot dažus vārdus 24 valodās un bieži kļūdās. Visam pārējam atveriet lielāku modeli.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 ir gatavs</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Tiek ielādēts %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>GGUF formāta datne šajā datorā. To var atvērt arī vēlāk.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Atvērt lielāku modeli…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Atvērt citu modeli…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Atvērt modeli…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Sākt</translation>
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
            <translation>Asistents “%1” ir dzēsts.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>“%1” vairs nav pievienots.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Datni “%1” nevar izmantot. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Tajā ir teksts, ko lasītājs neredz. Modelis to nesaņem.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Šo atbildi uzrakstīja %1 ierīcē %2. Atveriet šo modeli šajā ierīcē, tad atkārtojiet atbildi.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Atbilde ir dzēsta.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Ziņojums un viss, kas tam sekoja, ir dzēsts.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>“%1” vairs nav kolekcijā “%2”.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Kolekcija “%1” ir dzēsta. Tās datnes palika savā vietā.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>“%1” tagad ir arhīvā.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>“%1” ir dzēsta.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Saruna bez nosaukuma</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Mape “%1” ir dzēsta; tās sarunas ir saglabātas.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Grafikas karte (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Procesora grafika (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuāla grafikas karte (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesors</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Procesors, vienkāršs un lēns</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Cita ierīce</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Tā ir izvēlēta ar roku.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Tā ir šī datora grafikas karte.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Tā ir ātrākā ierīce šeit, un tai ir visvairāk atmiņas starp līdzīgām.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Tā ir iebūvēta procesorā; lietojamas grafikas kartes nav.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Tā ir šīs virtuālās mašīnas grafikas karte.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Lietojamas grafikas kartes nav, tāpēc rēķina procesors. Tas darbojas, bet lēni.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Tā ir vienīgā lietojamā ierīce.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 rēķināja nepareizi un netiek lietota.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Iepriekšējais modelis joprojām ir ielādēts.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Jūsu saruna ir saglabāta.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Līdzšinējais teksts ir saglabāts.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Jūsu ziņojums ir saglabāts.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Šī datne neatrodas šajā datorā.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Vispirms saglabājiet datni šajā datorā, tad atveriet to.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Modeli neizdevās ielādēt.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Mēģiniet vēlreiz vai atveriet citu modeli.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Modeļa datne nav atrasta.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Pārbaudiet, vai tā nav pārvietota, vai arī atveriet citu modeli.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Modeļa datni neizdevās nolasīt.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Pārbaudiet, vai jums ir tiesības to lasīt un vai ir pievienots tās disks.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Datne ir bojāta, nepilnīga vai nav modelis.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Iegūstiet datni vēlreiz vai atveriet citu modeli.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Šī Concordia versija nevar darbināt šo modeli.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Atveriet citu modeli.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Šim modelim nepietiek atmiņas.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Aizveriet citas programmas vai atveriet mazāku modeli.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Izvēlēto ierīci nevar izmantot.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Izvēlieties citu ierīci.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Ielādējot modeli, ierīce pārstāja darboties.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Mēģiniet vēlreiz vai izvēlieties citu ierīci.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Ierīce rēķina nepareizi.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Atjauniniet tās dzini vai izvēlieties citu ierīci.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Atbildi neizdevās uzrakstīt.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Atbilde ir pārtraukta: atmiņa ir pilna.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Aizveriet citas programmas vai turpiniet ar mazāku modeli.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Atbilde ir pārtraukta: ierīce pārstāja darboties.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Atveriet modeli vēlreiz vai izvēlieties citu ierīci.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Atbilde ir pārtraukta: ierīce rēķina nepareizi.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Saruna ir garāka, nekā šis modelis spēj nolasīt.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Sāciet jaunu sarunu vai atveriet modeli ar garāku kontekstu.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Datni neizdevās importēt.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nekas nav mainīts.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Izvēlieties datni, ko izveidojusi programma Concordia, ChatGPT, Open WebUI, LM Studio vai GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Sarunas neizdevās nolasīt.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nekas nav ierakstīts.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Palaidiet Concordia no jauna.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Datni neizdevās ierakstīt.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Ja datne ar šādu nosaukumu jau bija, tā nav mainīta.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Izvēlieties citu mapi vai atbrīvojiet vietu diskā.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Saruna</translation>
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
            <translation>Uzrakstījis mākslīgais intelekts</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (uzrakstījis mākslīgais intelekts)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Teksti ar norādi, ka tos uzrakstījis mākslīgais intelekts, nāk no valodas modeļa un var būt kļūdaini.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Spriešana pirms atbildes (uzrakstījis mākslīgais intelekts)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Saruna bez nosaukuma</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Dod šai sarunai nosaukumu ar ne vairāk kā sešiem vārdiem, tajā valodā, kurā saruna ir rakstīta. Atbildi tikai ar nosaukumu.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Apkopo šo sarunu dažos teikumos, tajā valodā, kurā tā ir rakstīta. Saglabā personu vārdus, nosaukumus, skaitļus un lēmumus.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Atbildi tikai pēc fragmentiem un norādi apzīmējumu. Citē teikumu, kas atbild uz jautājumu.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Par to nav neviena fragmenta. Saki tikai, ka fragmentos tas nav teikts.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia nevar lasīt šāda veida datni.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>To aizsargā parole. Pievienojiet kopiju bez paroles.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Tā ir bojāta. Pievienojiet nebojātu kopiju.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Tā ir pārāk liela vai sarežģīta. Pievienojiet vajadzīgo daļu kā atsevišķu datni.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Tajā nav teksta. Pievienojiet kopiju, kuras tekstā var meklēt.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>To nevar atvērt. Pārbaudiet, vai tā vēl ir un vai to drīkst lasīt.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Izskats ir atiestatīts.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Atbilžu iestatījumi ir atiestatīti.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Rakstīt skaidri</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Pārraksti saņemto tekstu vienkāršiem vārdiem un īsos teikumos. Saglabā tā jēgu, faktus un valodu. Atbildi tikai ar tekstu.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Labot tekstu</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Izlabo saņemtā teksta pareizrakstību, gramatiku un pieturzīmes tā paša valodā. Neko citu nemaini. Pēc tam uzskaiti, ko izlaboji.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Tulkot</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Iztulko saņemto tekstu latviešu valodā. Ja tas ir latviešu valodā, iztulko to angļu valodā. Atbildi tikai ar tulkojumu.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Paskaidrot vienkārši</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Paskaidro jautāto tā, lai to saprot divpadsmitgadīgs bērns: ar ikdienas vārdiem, īsiem teikumiem un piemēru.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Plānot ceļojumu</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Palīdzi plānot ceļojumu. Pajautā vietu, dienas, budžetu un vēlmes, ja to trūkst. Pēc tam uzraksti plānu katrai dienai.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Jūsu agrākās sarunas nav mainītas. Tas, ko rakstāt tagad, zudīs, kad šis logs tiks aizvērts.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Teksts paliek šajā logā, un to mēģina saglabāt vēlreiz.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Jūsu ziņojumu neizdevās saglabāt, tāpēc tas netika nosūtīts.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Jūsu ziņojums paliks šeit, līdz logs tiks aizvērts.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Jūsu sarunas ir atvērtas citā Concordia logā.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Jūsu sarunu mapē nevar rakstīt.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Disks ar jūsu sarunām ir pilns.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Jūsu sarunu datne ir bojāta.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Jūsu sarunas ir saglabājusi jaunāka Concordia versija.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Jūsu sarunu datni neizdevās nolasīt vai ierakstīt.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Aizveriet šo logu un izmantojiet otru.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Atļaujiet rakstīšanu mapē vai iestatījumos izvēlieties citu.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Atbrīvojiet vietu diskā.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Palaidiet Concordia no jauna: datne tiks nolikta malā un tiks sākta jauna.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Instalējiet jaunāko Concordia versiju.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Pārbaudiet, vai disks ir pievienots, tad palaidiet Concordia no jauna.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Jūsu sarunu datne bija bojāta, tāpēc tika sākta jauna.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Nekas nav dzēsts: bojātā datne ir nolikta malā.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Palūdziet kādam, kas pārzina SQLite, to atgūt, vai atjaunojiet rezerves kopiju.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Pievienotajos dokumentos pašlaik nevar meklēt.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Jūsu ziņojums ir saglabāts.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Pārbaudiet, vai disks ir pievienots un vai tajā ir vieta, tad palaidiet Concordia no jauna.</translation>
        </message>
    </context>
</TS>
