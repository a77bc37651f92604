<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hr" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Odgovor se piše</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Odgovor je spreman, %Ln riječ</numerusform>
                <numerusform>Odgovor je spreman, %Ln riječi</numerusform>
                <numerusform>Odgovor je spreman, %Ln riječi</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zaustavljeno</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Učitava se %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 je spreman</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Datoteka %1 je pročitana.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Kopirano</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiraj</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopiraj (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Generiraj ponovo</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Nastavi</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
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
            <translation>Kazna za ponavljanje</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Prozor ponavljanja</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Napisano</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Uređaj</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Trajanje</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Brzina</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token u sekundi</numerusform>
                <numerusform>%Ln tokena u sekundi</numerusform>
                <numerusform>%Ln tokena u sekundi</numerusform>
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
            <translation>Početna vrijednost</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Kako je ovaj odgovor napisan</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Točno ponovi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zatvori</translation>
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
                <numerusform>Trajanje: %Ln sekunda</numerusform>
                <numerusform>Trajanje: %Ln sekunde</numerusform>
                <numerusform>Trajanje: %Ln sekundi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token u sekundi</numerusform>
                <numerusform>%Ln tokena u sekundi</numerusform>
                <numerusform>%Ln tokena u sekundi</numerusform>
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
            <translation>Odgovori</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razmišljanje</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Hoće li modeli koji mogu razmišljati prije odgovora to i činiti</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Kako predviđa model</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Uključeno</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Isključeno</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Niska: najvjerojatnije riječi. Visoka: više raznolikosti.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Bira među najvjerojatnijim riječima koje zajedno dosežu ovaj udio</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Bira među ovoliko najvjerojatnijih riječi; 0 uzima sve</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Izostavlja riječi čija je vjerojatnost manja od ovog udjela vjerojatnosti najvjerojatnije riječi</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Kazna za ponavljanje</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Uz vrijednost iznad 1 upravo upotrijebljene riječi postaju manje vjerojatne</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Izgled</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Jezik sučelja</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Boje prozora</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Prati sustav</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Svijetla</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tamna</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Veličina teksta</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Također tipkama %1 i %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Smanji animacije</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Elementi se odmah pojavljuju na svojem mjestu umjesto da se do njega pomiču</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Provjera pravopisa</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Riječi koje ne poznaje nijedan instalirani rječnik podcrtavaju se</translation>
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
            <translation>Bez asistenta</translation>
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
            <translation>Novi asistent</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Uredi asistenta</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spremi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naziv</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Upute</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Jezik odgovora: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Kao poruka</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Kao u postavkama</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Točno</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Raznoliko</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>S bilo kojim modelom</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Jezik odgovora</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Kolekcije</translation>
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
            <translation>Izradi i uredi asistente…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Radi oslobađanja prostora model nije pročitao %Ln najstariju poruku.</numerusform>
                <numerusform>Radi oslobađanja prostora model nije pročitao %Ln najstarije poruke.</numerusform>
                <numerusform>Radi oslobađanja prostora model nije pročitao %Ln najstarijih poruka.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Zaustavljeno. Dosadašnji je tekst sačuvan.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvori drugi model…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Odgovor ovdje završava: razgovor je ispunio kontekst modela.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Ovo nije na jeziku odgovora (%1), pa je odgovor napisan ponovo. Obje su verzije sačuvane.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Prvi pokušaj nije bio na jeziku odgovora (%1). Sačuvan je kao ranija verzija.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Model se nije držao jezika odgovora (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Uredi</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Uredi: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliciraj</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Dupliciraj: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Obriši</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Obriši: %1</translation>
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
            <translation>Asistent je imenovani skup uputa i postavki. Razgovor ih preuzima i zadržava, što god bilo s asistentom.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Novi asistent</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Priloži datoteke</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Sve datoteke (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Priloži mapu</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Priloži datoteke…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Priloži mapu…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Izradi i uredi kolekcije…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Ukloni (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>čita se, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>čita se</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>ne može se upotrijebiti</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln datoteka</numerusform>
                <numerusform>%Ln datoteke</numerusform>
                <numerusform>%Ln datoteka</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln stranica</numerusform>
                <numerusform>%Ln stranice</numerusform>
                <numerusform>%Ln stranica</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Ukloni %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>skriveni tekst</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Priložene datoteke</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Obrisano ostaje ovdje %Ln dan.</numerusform>
                <numerusform>Obrisano ostaje ovdje %Ln dana.</numerusform>
                <numerusform>Obrisano ostaje ovdje %Ln dana.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Isprazni smeće…</translation>
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
            <translation>Obavljeno</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Nije obavljeno</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopirano</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Razgovori</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Prikaži ili sakrij razgovore (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Novi razgovor</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Novi razgovor (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Više</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvori model…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Što model vidi</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Izvezi…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Uvezi razgovore…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paleta naredbi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Prečaci tipkovnice</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Postavke</translation>
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
            <translation>Zatvori</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvori drugi model…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ovaj model nema format razgovora: nastavlja vaš tekst umjesto da na njega odgovori.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Navedene riječi tamo stoje.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Navedene riječi tamo ne stoje.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Neprovjereno: nema navedenih riječi.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Takvog odlomka nema.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, stranica %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Referenca %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Kôd</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiraj</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopiraj kôd</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Još nema datoteka</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln datoteka</numerusform>
                <numerusform>%Ln datoteke</numerusform>
                <numerusform>%Ln datoteka</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>čita se, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>čita se</translation>
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
            <translation>Ukloni %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln datoteka ne može se upotrijebiti:</numerusform>
                <numerusform>%Ln datoteke ne mogu se upotrijebiti:</numerusform>
                <numerusform>%Ln datoteka ne može se upotrijebiti:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dodaj datoteke…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Dodaj mapu…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Preimenuj</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Obriši</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Nedavno</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Razgovori</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Postavke</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeli</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Naredbe</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Traži razgovor ili naredbu</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Pronađeno</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Ništa nije pronađeno. Pokušajte s manje slova ili s drugim slovima.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Uređaj: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zaustavi</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Pošalji</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Zaustavi (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Pošalji (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Priloži datoteke</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Priloži datoteke (%1)</translation>
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
            <translation>Zauzeto konteksta: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Prikazuje što model vidi</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Iskorišten kontekst: %1. Gotovo je pun.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Smeće je prazno.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Arhiva je prazna.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Ova je mapa prazna.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Ovdje će se prikazivati vaši razgovori.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Razgovori</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Želite li trajno obrisati „%1”?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Brišu se i sve njegove poruke. To se ne može poništiti.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Obriši trajno</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Želite li trajno obrisati %Ln razgovor?</numerusform>
                <numerusform>Želite li trajno obrisati %Ln razgovora?</numerusform>
                <numerusform>Želite li trajno obrisati %Ln razgovora?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>To se ne može poništiti.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Prikvačeno</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Danas</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Jučer</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Prethodnih 7 dana</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Prethodnih 30 dana</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month in the headings of the list, as QLocale::toString takes it: March 2026</extracomment>
            <translation>MMMM yyyy.</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Restore</source>
            <translation>Vrati</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Preimenuj</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Otkvači</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Prikvači</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Premjesti u mapu…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Izvezi…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Vrati iz arhive</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arhiviraj</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Obriši trajno…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Obriši</translation>
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
            <translation>Obrisano: %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Odgovor se piše</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Novi odgovor</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Prikvačeno</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Više o razgovoru „%1”</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Naslov</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Vaši podaci</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Razgovori se čuvaju ovdje, samo na ovom računalu.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Mapa: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 memorije</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Uređaj</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Odustani</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, stranica %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zatvori</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Zatvori (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Datoteka se promijenila otkad je odgovor napisan. Ovo je pročitano.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Prethodna stranica</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Sljedeća stranica</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Prikaži stranicu</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Prikaži tekst</translation>
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
            <translation>Kolekcija je skup datoteka i mapa s imenom. Iz nje se može odgovarati u svakom razgovoru, a promjene u datotekama se primjećuju. Datoteke ostaju gdje jesu.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nova kolekcija</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dodaj datoteke</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Dodaj mapu</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Naziv kolekcije</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Stvori</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Preimenuj kolekciju</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Preimenuj</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Ovdje ispustite dokumente ili model</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Što želite znati?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Model se učitava</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Za početak otvorite jezični model</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Ovo je mali početni model. Zna nešto malo o Europi i poneku riječ na 24 jezika te često griješi. Za sve ostalo otvorite veći model.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Vaše poruke i odgovori ostaju na ovom računalu.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Odaberite GGUF datoteku ili je ispustite u ovaj prozor. Vaše poruke i odgovori ostaju na ovom računalu.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otvori %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvori model…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Otvori veći model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvori drugi model…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Sakrij pojedinosti</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Pojedinosti</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Uvoz razgovora</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Sve datoteke (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Izvoz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zatvori</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Dodan je %Ln razgovor.</numerusform>
                <numerusform>Dodana su %Ln razgovora.</numerusform>
                <numerusform>Dodano je %Ln razgovora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Zapisano u %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Premještanje u mapu</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Premjesti</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Bez mape</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova mapa</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Jezik odgovora: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Kao poruka</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Jezik odgovora (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Prati sustav</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Jezik sučelja: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Jezik odgovora</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Ništa nije pronađeno. Pokušajte s manje slova ili s drugim slovima.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 nije treniran na jeziku odgovora (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otvori %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Kao poruka</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Želite li otvoriti ovu poveznicu u pregledniku?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Otvori poveznicu</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 od %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Datoteka se čita</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Učitava se %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Još oko %Ln sekunde</numerusform>
                <numerusform>Još oko %Ln sekunde</numerusform>
                <numerusform>Još oko %Ln sekundi</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Odustani</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Otvori drugi model…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Sada: %1</translation>
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
            <translation>Slika: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>bez opisa</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Vi: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Odgovor: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Uredi poruku</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Odustani</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Pošalji</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Napišite poruku</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Poruka</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verzija %1 od %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Razgovor</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Više</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Uredi</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Odgovori na ovu poruku</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopiraj kao Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopiraj kao tekst</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Točno ponovi</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Pojedinosti</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Obriši</translation>
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
            <translation>Učitava se</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Otvori model</translation>
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
            <translation>Otvaranje modela</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modeli (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Sve datoteke (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 na disku</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Čita do %Ln tokena (dijela riječi) iz razgovora</numerusform>
                <numerusform>Čita do %Ln tokena (dijela riječi) iz razgovora</numerusform>
                <numerusform>Čita do %Ln tokena (dijelova riječi) iz razgovora</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licenca: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ovaj model nema format razgovora: nastavlja vaš tekst umjesto da na njega odgovori.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvori drugi model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvori model…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Uređaj</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Jezici: sva 24 jezika Europske unije</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Jezici: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Što model vidi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zatvori</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Upute</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vi</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odgovor</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sažetak</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Format razgovora oko njih zauzima %Ln token.</numerusform>
                <numerusform>Format razgovora oko njih zauzima %Ln tokena.</numerusform>
                <numerusform>Format razgovora oko njih zauzima %Ln tokena.</numerusform>
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
            <translation>Jezični model</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Nijedan nije otvoren.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvori drugi model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvori model…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Duljina konteksta</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Čita do %Ln tokena (dijela riječi) iz razgovora</numerusform>
                <numerusform>Čita do %Ln tokena (dijela riječi) iz razgovora</numerusform>
                <numerusform>Čita do %Ln tokena (dijelova riječi) iz razgovora</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Memorija za razgovor</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>S manje memorije ostaje mjesta za dulje razgovore, a odgovori se malo mijenjaju.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Uređaj</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Novi tekst</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Natrag</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Stranica %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Jezik sučelja</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Veličina teksta</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Smanji animacije</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Jezični model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Uređaj</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razmišljanje</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
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
            <translation>Kazna za ponavljanje</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mapa</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Razmišlja… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Razmišlja…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Razmišljao je %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razmišljanje</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Rasklopljeno</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Sklopljeno</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Smeće</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arhiva</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Svi razgovori</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Popis: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Više o ovoj mapi</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Preimenuj mapu…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Obriši mapu</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nova mapa…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova mapa</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Naziv mape</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Stvori</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Preimenuj mapu</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Preimenuj</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Vi</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odgovor</translation>
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
            <translation>Rezultati pretraživanja</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Ništa nije pronađeno. Pokušajte s manje riječi ili s drugim riječima.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · izostavljeno</translation>
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
                <numerusform>%Ln tokena</numerusform>
                <numerusform>%Ln tokena</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Zauzeto: %1 od %Ln tokena (dijela riječi).</numerusform>
                <numerusform>Zauzeto: %1 od %Ln tokena (dijela riječi).</numerusform>
                <numerusform>Zauzeto: %1 od %Ln tokena (dijelova riječi).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Još ništa nije pročitano.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Kad razgovor više ne stane</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Izostavi najstarije poruke</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Sažmi najstarije poruke</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Zaustavi i reci</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Što model vidi</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Poruke</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Točan upit</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Upit se prikazuje čim je model učitan i ima vremena.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Postavke</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Traži u postavkama</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Ništa nije pronađeno. Pokušajte s manje riječi ili s drugim riječima.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Vrati zadano</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Vrati zadano: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta naredbi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Prečaci tipkovnice</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Novi razgovor</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Traži u svim porukama</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Preimenuj razgovor</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Prikaži ili sakrij razgovore</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Sljedeći dio prozora</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Prethodni dio prozora</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Uvezi razgovore…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Izvezi ovaj razgovor…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Izvezi sve razgovore…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Što model vidi</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Prijeđi na polje za poruku</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Odaberi model</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopiraj najnoviji odgovor</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Zaustavi odgovor</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Prati odgovor</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Prethodna poruka</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Sljedeća poruka</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Ranija verzija</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Kasnija verzija</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Poništi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Postavke</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Veći tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Manji tekst</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Uobičajena veličina teksta</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Izađi</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Priloži datoteke…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Priloži mapu…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Jezik odgovora</translation>
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
            <translation>Razgovori</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Poruke</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Prikaz</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Prozor</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Obriši razgovor u fokusu</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Izbornik razgovora u fokusu</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Pošalji</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Novi redak</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Uđi u poruku i izađi iz nje</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Obriši poruku u fokusu</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Prečaci tipkovnice</translation>
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
            <translation>Razgovori</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Novi razgovor</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Traži u svim porukama</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Postavke</translation>
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
            <translation>Smanji: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Povećaj: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tablica, %n stupac</numerusform>
                <numerusform>Tablica, %n stupca</numerusform>
                <numerusform>Tablica, %n stupaca</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopiraj kao CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopiraj tablicu kao CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Prikaži još %n redak</numerusform>
                <numerusform>Prikaži još %n retka</numerusform>
                <numerusform>Prikaži još %n redaka</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Naslov razine %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Isprazni</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Dodaj u rječnik</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Izreži</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiraj</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Zalijepi</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Odaberi sve</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Poništi</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Poništeno: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Prikaži sve</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Prikaži manje</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Uredi</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verzija %1 od %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Ranija verzija</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Kasnija verzija</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Razgovor se čita</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Dobro došli</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Jezični model koji je samo vaš</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia ga pokreće na ovom računalu. Ono što pišete i ono što model odgovara nikada ne napušta računalo.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Jezik sučelja</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Jezični model</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Ovo je mali početni model. Zna nešto malo o Europi i poneku riječ na 24 jezika te često griješi. Za sve ostalo otvorite veći model.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 je spreman</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Učitava se %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Datoteka u formatu GGUF na ovom računalu. Možete je otvoriti i kasnije.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Otvori veći model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvori drugi model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvori model…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Započni</translation>
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
            <translation>Asistent „%1” je obrisan.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>‚%1’ više nije priloženo.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Datoteka %1 ne može se upotrijebiti. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Sadrži tekst koji čitatelj ne vidi. Model ga ne dobiva.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Ovaj je odgovor napisao %1 na uređaju %2. Otvorite taj model na tom uređaju, a zatim ponovite odgovor.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Odgovor je obrisan.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Obrisana je poruka i sve što je slijedilo.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>„%1” više nije u kolekciji „%2”.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Kolekcija „%1” je obrisana. Njezine su datoteke gdje su i bile.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>„%1” je sada u arhivi.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>„%1” je obrisan.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Razgovor bez naslova</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Mapa „%1” je obrisana; njezini su razgovori sačuvani.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Grafička kartica (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafika u procesoru (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtualna grafička kartica (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Procesor, jednostavan i spor način</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Drugi uređaj</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Odabran je ručno.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>To je grafička kartica ovog računala.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>To je najbrži uređaj ovdje i ima najviše memorije svoje vrste.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Ugrađen je u procesor; nema upotrebljive grafičke kartice.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>To je grafička kartica ovog virtualnog računala.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Nema upotrebljive grafičke kartice, pa računa procesor. Radi, ali sporo.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>To je jedini upotrebljivi uređaj.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 je pogrešno računao i ne koristi se.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Prethodni je model i dalje učitan.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Vaš je razgovor sačuvan.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Dosadašnji je tekst sačuvan.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Vaša je poruka sačuvana.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>To nije datoteka na ovom računalu.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Najprije spremite datoteku na ovo računalo, a zatim je otvorite.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Model se nije mogao učitati.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Pokušajte ponovo ili otvorite drugi model.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Datoteka modela nije na svojem mjestu.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Provjerite je li premještena ili otvorite drugi model.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Datoteka modela nije se mogla pročitati.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Provjerite imate li pravo čitanja i je li disk priključen.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Datoteka je oštećena, nepotpuna ili nije model.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Ponovo nabavite datoteku ili otvorite drugi model.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Ova verzija programa Concordia ne može pokrenuti ovaj model.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Otvorite drugi model.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Nema dovoljno memorije za ovaj model.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Zatvorite druge programe ili otvorite manji model.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Odabrani se uređaj ne može upotrijebiti.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Odaberite drugi uređaj.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Uređaj je prestao raditi tijekom učitavanja modela.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Pokušajte ponovo ili odaberite drugi uređaj.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Uređaj pogrešno računa.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Aktualizirajte njegov upravljački program ili odaberite drugi uređaj.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Odgovor se nije mogao napisati.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Odgovor je prekinut: memorija je puna.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Zatvorite druge programe ili nastavite s manjim modelom.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Odgovor je prekinut: uređaj je prestao raditi.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Ponovo otvorite model ili odaberite drugi uređaj.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Odgovor je prekinut: uređaj pogrešno računa.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Razgovor je dulji nego što ovaj model može pročitati.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Započnite novi razgovor ili otvorite model s duljim kontekstom.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Datoteka se nije mogla uvesti.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ništa nije promijenjeno.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Odaberite datoteku koju je izradio program Concordia, ChatGPT, Open WebUI, LM Studio ili GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Razgovori se nisu mogli pročitati.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Ništa nije zapisano.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Ponovo pokrenite program Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Datoteka se nije mogla zapisati.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Ako je već postojala datoteka s tim nazivom, nije promijenjena.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Odaberite drugu mapu ili oslobodite prostor na disku.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Razgovor</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Vi</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Napisala umjetna inteligencija</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (napisala umjetna inteligencija)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Tekstovi s oznakom da ih je napisala umjetna inteligencija potječu od jezičnog modela i mogu biti netočni.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Razmišljanje prije odgovora (napisala umjetna inteligencija)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Razgovor bez naslova</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Daj ovom razgovoru naslov od najviše šest riječi, na jeziku na kojem je napisan. Odgovori samo naslovom.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Sažmi ovaj razgovor u nekoliko rečenica, na jeziku na kojem je napisan. Zadrži imena, brojeve i odluke.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Odgovori samo prema odlomcima i navedi oznaku. Citiraj rečenicu koja odgovara na pitanje.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>O tome nema odlomka. Reci samo da to ne piše u odlomcima.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia ne može čitati ovu vrstu datoteke.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Zaštićena je lozinkom. Priložite kopiju bez lozinke.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Oštećena je. Priložite neoštećenu kopiju.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Prevelika je ili presložena. Priložite potreban dio kao zasebnu datoteku.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Ne sadrži tekst. Priložite kopiju čiji se tekst može pretraživati.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Ne može se otvoriti. Provjerite postoji li još i smije li se čitati.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Izgled je vraćen na zadano.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Postavke odgovora vraćene su na zadano.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Jasno pisanje</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Napiši dobiveni tekst ponovo jednostavnim riječima i kratkim rečenicama. Zadrži njegov smisao, činjenice i jezik. Odgovori samo tekstom.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Ispravak teksta</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Ispravi pravopis, gramatiku i interpunkciju dobivenog teksta na njegovu jeziku. Ništa drugo ne mijenjaj. Zatim nabroji što je ispravljeno.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Prevedi</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Prevedi dobiveni tekst na hrvatski. Ako je na hrvatskom, prevedi ga na engleski. Odgovori samo prijevodom.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Jednostavno objašnjenje</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Objasni ono što te pitaju tako da razumije dvanaestogodišnjak: svakodnevnim riječima, kratkim rečenicama i primjerom.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Plan putovanja</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Pomozi isplanirati putovanje. Pitaj za mjesto, dane, proračun i želje ako nedostaju. Zatim napiši plan za svaki dan.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Vaši raniji razgovori nisu promijenjeni. Ono što sada napišete nestat će kad se ovaj prozor zatvori.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Tekst ostaje u ovom prozoru, a spremanje se ponovo pokušava.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Vaša se poruka nije mogla spremiti, pa nije poslana.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Vaša poruka ostaje ovdje dok se prozor ne zatvori.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Vaši su razgovori otvoreni u drugom prozoru programa Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>U mapu s vašim razgovorima ne može se zapisivati.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Disk s vašim razgovorima je pun.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Datoteka s vašim razgovorima je oštećena.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Vaše je razgovore spremila novija verzija programa Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Datoteka s vašim razgovorima nije se mogla pročitati ili zapisati.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Zatvorite ovaj prozor i koristite se drugim.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Dopustite zapisivanje u mapu ili u postavkama odaberite drugu.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Oslobodite prostor na disku.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Ponovo pokrenite program Concordia: datoteka će biti stavljena na stranu i započet će se nova.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Instalirajte najnoviju verziju programa Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Provjerite je li disk priključen, a zatim ponovo pokrenite program Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Datoteka s vašim razgovorima bila je oštećena, pa je započeta nova.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Ništa nije obrisano: oštećena je datoteka stavljena na stranu.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Zamolite nekoga tko poznaje SQLite da je oporavi ili vratite sigurnosnu kopiju.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Priloženi se dokumenti trenutačno ne mogu pretraživati.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Vaša je poruka sačuvana.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Provjerite je li disk priključen i ima li na njemu mjesta, a zatim ponovo pokrenite program Concordia.</translation>
        </message>
    </context>
</TS>
