<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Odgovor se piše</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Odgovor je pripravljen, %Ln beseda</numerusform>
                <numerusform>Odgovor je pripravljen, %Ln besedi</numerusform>
                <numerusform>Odgovor je pripravljen, %Ln besede</numerusform>
                <numerusform>Odgovor je pripravljen, %Ln besed</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Ustavljeno</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Nalaganje: %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Model %1 je pripravljen</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Datoteka %1 je prebrana.</translation>
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
            <translation>Ustvari znova</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Nadaljuj</translation>
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
            <translation>Kazen za ponavljanje</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Okno ponavljanja</translation>
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
            <translation>Naprava</translation>
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
            <translation>Hitrost</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln žeton na sekundo</numerusform>
                <numerusform>%Ln žetona na sekundo</numerusform>
                <numerusform>%Ln žetoni na sekundo</numerusform>
                <numerusform>%Ln žetonov na sekundo</numerusform>
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
            <translation>Seme</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Kako je nastal ta odgovor</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Natančno ponovi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zapri</translation>
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
                <numerusform>Trajanje: %Ln sekundi</numerusform>
                <numerusform>Trajanje: %Ln sekunde</numerusform>
                <numerusform>Trajanje: %Ln sekund</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln žeton na sekundo</numerusform>
                <numerusform>%Ln žetona na sekundo</numerusform>
                <numerusform>%Ln žetoni na sekundo</numerusform>
                <numerusform>%Ln žetonov na sekundo</numerusform>
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
            <translation>Ali naj modeli, ki znajo razmišljati pred odgovorom, to tudi počnejo</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Kot določa model</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Vklopljeno</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Izklopljeno</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Nizka: najverjetnejše besede. Visoka: več raznolikosti.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Izbira med najverjetnejšimi besedami, ki skupaj dosežejo ta delež</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Izbira med tem številom najverjetnejših besed; 0 pomeni vse</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Izpusti besede, katerih verjetnost je manjša od tega deleža verjetnosti najverjetnejše besede</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Kazen za ponavljanje</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Nad 1 postanejo pravkar uporabljene besede manj verjetne</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Videz</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Jezik vmesnika</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Barve okna</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Sledi sistemu</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Svetla</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Temna</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Velikost besedila</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Tudi s tipkami %1 in %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Zmanjšaj gibanje</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Elementi se prikažejo takoj na svojem mestu, namesto da bi se tja premikali</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Preverjanje črkovanja</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Besede, ki jih ne pozna noben nameščen slovar, so podčrtane</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Pomočnik: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Brez pomočnika</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Pomočnik</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Nov pomočnik</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Uredi pomočnika</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Shrani</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Navodila</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Jezik odgovorov: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Kot sporočilo</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Kot v nastavitvah</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Natančno</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Raznoliko</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>S poljubnim modelom</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Jezik odgovorov</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Zbirke</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Brez pomočnika</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Ustvari in uredi pomočnike…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Zaradi pomanjkanja prostora je bilo izpuščeno %Ln najstarejše sporočilo.</numerusform>
                <numerusform>Zaradi pomanjkanja prostora sta bili izpuščeni %Ln najstarejši sporočili.</numerusform>
                <numerusform>Zaradi pomanjkanja prostora so bila izpuščena %Ln najstarejša sporočila.</numerusform>
                <numerusform>Zaradi pomanjkanja prostora je bilo izpuščenih %Ln najstarejših sporočil.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Ustavljeno. Dosedanje besedilo je ohranjeno.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Poskusi znova</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Odpri drug model …</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Odgovor se tu konča: pogovor je napolnil kontekst modela.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>To ni v jeziku odgovorov (%1), zato je bil odgovor napisan znova. Obe različici sta shranjeni.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Prvi poskus ni bil v jeziku odgovorov (%1). Shranjen je kot prejšnja različica.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Model se ni držal jezika odgovorov (%1).</translation>
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
            <translation>Podvoji</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Podvoji: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Izbriši</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Izbriši: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Pomočniki</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Pomočnik je poimenovan nabor navodil in nastavitev. Pogovor jih prevzame in obdrži, kar koli se zgodi s pomočnikom.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nov pomočnik</translation>
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
            <translation>Vse datoteke (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Priloži mapo</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Priloži datoteke …</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Priloži mapo …</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Ustvari in uredi zbirke …</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Odstrani (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>se bere, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>se bere</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>ni uporabno</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln datoteka</numerusform>
                <numerusform>%Ln datoteki</numerusform>
                <numerusform>%Ln datoteke</numerusform>
                <numerusform>%Ln datotek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln stran</numerusform>
                <numerusform>%Ln strani</numerusform>
                <numerusform>%Ln strani</numerusform>
                <numerusform>%Ln strani</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Odstrani %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>skrito besedilo</translation>
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
                <numerusform>Izbrisani pogovori ostanejo tu %Ln dan.</numerusform>
                <numerusform>Izbrisani pogovori ostanejo tu %Ln dneva.</numerusform>
                <numerusform>Izbrisani pogovori ostanejo tu %Ln dni.</numerusform>
                <numerusform>Izbrisani pogovori ostanejo tu %Ln dni.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Izprazni smeti …</translation>
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
            <translation>Opravljeno</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Neopravljeno</translation>
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
            <translation>Pogovori</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Pokaži ali skrij pogovore (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nov pogovor</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Nov pogovor (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Več</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Odpri model …</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Kaj vidi model</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Izvozi …</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Uvozi pogovore …</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paleta ukazov</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tipkovne bližnjice</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavitve</translation>
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
            <translation>Zapri</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Odpri drug model …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Poskusi znova</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ta model nima oblike za pogovor: vaše besedilo nadaljuje, namesto da bi nanj odgovoril.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Navedene besede so tam.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Navedenih besed tam ni.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Nepreverjeno: nobena beseda ni navedena.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Takega odlomka ni.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, stran %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Sklic %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Koda</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiraj</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopiraj kodo</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Datotek še ni</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln datoteka</numerusform>
                <numerusform>%Ln datoteki</numerusform>
                <numerusform>%Ln datoteke</numerusform>
                <numerusform>%Ln datotek</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>se bere, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>se bere</translation>
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
            <translation>Odstrani %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln datoteke ni mogoče uporabiti:</numerusform>
                <numerusform>%Ln datotek ni mogoče uporabiti:</numerusform>
                <numerusform>%Ln datotek ni mogoče uporabiti:</numerusform>
                <numerusform>%Ln datotek ni mogoče uporabiti:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dodaj datoteke …</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Dodaj mapo …</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Preimenuj</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Izbriši</translation>
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
            <translation>Pogovori</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavitve</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeli</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Ukazi</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Poiščite pogovor ali ukaz</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Najdeno</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Ni zadetkov. Poskusite z manj črkami ali z drugimi.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Naprava: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ustavi</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Pošlji</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Ustavi (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Pošlji (%1)</translation>
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
            <translation>Zasedenost konteksta: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Pokaže, kaj vidi model</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Uporabljen kontekst: %1. Skoraj je poln.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>V smeteh ni ničesar.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Arhiv je prazen.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Ta mapa je prazna.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Tu bodo prikazani vaši pogovori.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Pogovori</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Ali želite trajno izbrisati »%1«?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Izbrisana bodo tudi vsa sporočila v tem pogovoru. Tega ni mogoče razveljaviti.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Trajno izbriši</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Ali želite trajno izbrisati %Ln pogovor?</numerusform>
                <numerusform>Ali želite trajno izbrisati %Ln pogovora?</numerusform>
                <numerusform>Ali želite trajno izbrisati %Ln pogovore?</numerusform>
                <numerusform>Ali želite trajno izbrisati %Ln pogovorov?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Tega ni mogoče razveljaviti.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Pripeto</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Danes</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Včeraj</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Zadnjih 7 dni</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Zadnjih 30 dni</translation>
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
            <translation>Obnovi</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Preimenuj</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odpni</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Pripni</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Premakni v mapo …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Izvozi …</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Vzemi iz arhiva</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arhiviraj</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Trajno izbriši …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Izbriši</translation>
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
            <translation>Izbrisano %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Odgovor se piše</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nov odgovor</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Pripeto</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Več o pogovoru »%1«</translation>
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
            <translation>Vaši podatki</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Pogovori so shranjeni tukaj, samo v tem računalniku.</translation>
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
            <translation>%1, %2 pomnilnika</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Naprava</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Prekliči</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, stran %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zapri</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Zapri (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Datoteka se je od pisanja odgovora spremenila. To je bilo prebrano.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Prejšnja stran</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Naslednja stran</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Prikaži stran</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Prikaži besedilo</translation>
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
            <translation>Zbirka je poimenovan nabor datotek in map. Iz nje je mogoče odgovarjati v vsakem pogovoru, spremembe v datotekah pa se zaznajo. Datoteke ostanejo, kjer so.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nova zbirka</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dodaj datoteke</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Dodaj mapo</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Ime zbirke</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Ustvari</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Preimenuj zbirko</translation>
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
            <translation>Sem spustite dokumente ali model</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Kaj bi radi vedeli?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Model se nalaga</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Za začetek odprite jezikovni model</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>To je mali začetni model. Ve nekaj malega o Evropi, pozna nekatere besede v 24 jezikih in se pogosto moti. Za vse drugo odprite večji model.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Vaša sporočila in odgovori ostanejo v tem računalniku.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Izberite datoteko GGUF ali jo spustite v to okno. Vaša sporočila in odgovori ostanejo v tem računalniku.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Odpri %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Odpri model …</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Odpri večji model …</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Odpri drug model …</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Skrij podrobnosti</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Podrobnosti</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Uvozi pogovore</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Vse datoteke (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Izvozi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zapri</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Dodan je bil %Ln pogovor.</numerusform>
                <numerusform>Dodana sta bila %Ln pogovora.</numerusform>
                <numerusform>Dodani so bili %Ln pogovori.</numerusform>
                <numerusform>Dodanih je bilo %Ln pogovorov.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Shranjeno v %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Premakni v mapo</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Premakni</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Brez mape</translation>
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
            <translation>Jezik odgovorov: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Kot sporočilo</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Jezik odgovorov (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Sledi sistemu</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Jezik vmesnika: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Jezik odgovorov</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Ni zadetkov. Poskusite z manj črkami ali z drugimi.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 ni bil učen na jeziku odgovorov (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Odpri %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Kot sporočilo</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Ali želite to povezavo odpreti v brskalniku?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Odpri povezavo</translation>
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
            <translation>Datoteka se bere</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Nalaganje: %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Še približno %Ln sekunda</numerusform>
                <numerusform>Še približno %Ln sekundi</numerusform>
                <numerusform>Še približno %Ln sekunde</numerusform>
                <numerusform>Še približno %Ln sekund</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Prekliči</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Odpri drug model …</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Zdaj: %1</translation>
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
            <translation>brez opisa</translation>
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
            <translation>Uredi sporočilo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Prekliči</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Pošlji</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Napišite sporočilo</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Sporočilo</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Različica %1 od %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Pogovor</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Več</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Uredi</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Odgovori na to sporočilo</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopiraj kot Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopiraj kot besedilo</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Natančno ponovi</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Podrobnosti</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Izbriši</translation>
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
            <translation>Nalaganje</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Odpri model</translation>
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
            <translation>Odpri model</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modeli (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Vse datoteke (%1)</translation>
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
                <numerusform>Prebere največ %Ln žeton pogovora</numerusform>
                <numerusform>Prebere največ %Ln žetona pogovora</numerusform>
                <numerusform>Prebere največ %Ln žetone pogovora</numerusform>
                <numerusform>Prebere največ %Ln žetonov pogovora</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licenca: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ta model nima oblike za pogovor: vaše besedilo nadaljuje, namesto da bi nanj odgovoril.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Odpri drug model …</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Odpri model …</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Naprava</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Jeziki: vseh 24 jezikov Evropske unije</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Jeziki: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Kaj vidi model</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zapri</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Navodila</translation>
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
            <translation>Povzetek</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Oblika klepeta okoli njih zavzame %Ln žeton.</numerusform>
                <numerusform>Oblika klepeta okoli njih zavzame %Ln žetona.</numerusform>
                <numerusform>Oblika klepeta okoli njih zavzame %Ln žetone.</numerusform>
                <numerusform>Oblika klepeta okoli njih zavzame %Ln žetonov.</numerusform>
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
            <translation>Jezikovni model</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Noben ni odprt.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Odpri drug model …</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Odpri model …</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Dolžina konteksta</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Prebere največ %Ln žeton pogovora</numerusform>
                <numerusform>Prebere največ %Ln žetona pogovora</numerusform>
                <numerusform>Prebere največ %Ln žetone pogovora</numerusform>
                <numerusform>Prebere največ %Ln žetonov pogovora</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Pomnilnik za pogovor</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Z manj pomnilnika ostane prostor za daljše pogovore, odgovori pa se nekoliko spremenijo.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Naprava</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Novo besedilo</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Nazaj</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Stran %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Jezik vmesnika</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Velikost besedila</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Zmanjšaj gibanje</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Jezikovni model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Naprava</translation>
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
            <translation>Kazen za ponavljanje</translation>
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
            <translation>Razmišlja … %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Razmišlja …</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Razmišljanje je trajalo %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razmišljanje</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Razširjeno</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Strnjeno</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Smeti</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arhiv</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Vsi pogovori</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Prikazano: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Več o tej mapi</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Preimenuj mapo …</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Izbriši mapo</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nova mapa …</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova mapa</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Ime mape</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Ustvari</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Preimenuj mapo</translation>
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
            <translation>Rezultati iskanja</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Ni zadetkov. Poskusite z manj besedami ali z drugimi.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · izpuščeno</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who wrote it, the text</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln žeton</numerusform>
                <numerusform>%Ln žetona</numerusform>
                <numerusform>%Ln žetoni</numerusform>
                <numerusform>%Ln žetonov</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>V uporabi: %1 od %Ln žetona (koščka besede).</numerusform>
                <numerusform>V uporabi: %1 od %Ln žetonov (koščkov besed).</numerusform>
                <numerusform>V uporabi: %1 od %Ln žetonov (koščkov besed).</numerusform>
                <numerusform>V uporabi: %1 od %Ln žetonov (koščkov besed).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Nič še ni bilo prebrano.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Ko pogovora ni več mogoče spraviti v kontekst</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Izpusti najstarejša sporočila</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Povzemi najstarejša sporočila</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Ustavi in to sporoči</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Kaj vidi model</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Sporočila</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Natančen poziv</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Poziv se prikaže, ko je model naložen in ima čas.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Nastavitve</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Išči v nastavitvah</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Ni zadetkov. Poskusite z manj besedami ali z drugimi.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Ponastavi</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Ponastavi: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta ukazov</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tipkovne bližnjice</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nov pogovor</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Išči po vseh sporočilih</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Preimenuj pogovor</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Pokaži ali skrij pogovore</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Naslednji del okna</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Prejšnji del okna</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Uvozi pogovore …</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Izvozi ta pogovor …</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Izvozi vse pogovore …</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Kaj vidi model</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Pojdi v polje za sporočilo</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Izberi model</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopiraj najnovejši odgovor</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Ustavi odgovor</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Sledi odgovoru</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Prejšnje sporočilo</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Naslednje sporočilo</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Zgodnejša različica</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Poznejša različica</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Razveljavi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavitve</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Večje besedilo</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Manjše besedilo</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Običajna velikost besedila</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Končaj</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Priloži datoteke…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Priloži mapo…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Jezik odgovorov</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Pomočniki</translation>
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
            <translation>Pogovori</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Sporočila</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Pogled</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Okno</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Izbriši pogovor, na katerem je fokus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Meni pogovora, na katerem je fokus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Pošlji</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nova vrstica</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Vstopi v sporočilo ali izstopi iz njega</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Izbriši sporočilo, na katerem je fokus</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tipkovne bližnjice</translation>
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
            <translation>Pogovori</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nov pogovor</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Išči po vseh sporočilih</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavitve</translation>
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
            <translation>Zmanjšaj: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Povečaj: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabela, %n stolpec</numerusform>
                <numerusform>Tabela, %n stolpca</numerusform>
                <numerusform>Tabela, %n stolpci</numerusform>
                <numerusform>Tabela, %n stolpcev</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopiraj kot CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopiraj tabelo kot CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Pokaži še %n vrstico</numerusform>
                <numerusform>Pokaži še %n vrstici</numerusform>
                <numerusform>Pokaži še %n vrstice</numerusform>
                <numerusform>Pokaži še %n vrstic</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Naslov ravni %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Počisti</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Dodaj v slovar</translation>
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
            <translation>Prilepi</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Izberi vse</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Razveljavi</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Razveljavljeno: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Pokaži vse</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Pokaži manj</translation>
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
            <translation>Različica %1 od %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Zgodnejša različica</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Poznejša različica</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Pogovor se bere</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Dobrodošli</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Jezikovni model, ki je samo vaš</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia ga izvaja v tem računalniku. Kar napišete in kar model odgovori, nikoli ne zapusti računalnika.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Jezik vmesnika</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Jezikovni model</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>To je mali začetni model. Ve nekaj malega o Evropi, pozna nekatere besede v 24 jezikih in se pogosto moti. Za vse drugo odprite večji model.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Model %1 je pripravljen</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Nalaganje: %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Datoteka v obliki GGUF v tem računalniku. Odprete jo lahko tudi pozneje.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Odpri večji model …</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Odpri drug model …</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Odpri model …</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Začni</translation>
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
            <translation>Pomočnik »%1« je bil izbrisan.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>»%1« ni več priloženo.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Datoteke %1 ni mogoče uporabiti. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Vsebuje besedilo, ki ga bralec ne vidi. Model ga ne dobi.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Ta odgovor je napisal model %1 na napravi %2. Odprite ta model na tej napravi in nato ponovite odgovor.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Odgovor je izbrisan.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Sporočilo in vse, kar mu je sledilo, je izbrisano.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>»%1« ni več v zbirki »%2«.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Zbirka »%1« je bila izbrisana. Njene datoteke so, kjer so bile.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>Pogovor »%1« je zdaj v arhivu.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>Pogovor »%1« je izbrisan.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Pogovor brez naslova</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Mapa »%1« je izbrisana; njeni pogovori so ohranjeni.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Grafična kartica (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafika v procesorju (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Navidezna grafična kartica (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Procesor, preprost in počasen</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Druga naprava</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Izbrana je bila ročno.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>To je grafična kartica tega računalnika.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>To je najhitrejša naprava tukaj in ima največ pomnilnika svoje vrste.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Vgrajena je v procesor; uporabne grafične kartice ni.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>To je grafična kartica tega navideznega računalnika.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Uporabne grafične kartice ni, zato računa procesor. Deluje, a počasi.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>To je edina uporabna naprava.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 je računala napačno in se ne uporablja.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Prejšnji model je še vedno naložen.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Vaš pogovor je ohranjen.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Dosedanje besedilo je ohranjeno.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Vaše sporočilo je ohranjeno.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>To ni datoteka v tem računalniku.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Datoteko najprej shranite v ta računalnik, nato jo odprite.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Modela ni bilo mogoče naložiti.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Poskusite znova ali odprite drug model.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Datoteke modela ni mogoče najti.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Preverite, ali je bila premaknjena, ali odprite drug model.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Datoteke modela ni bilo mogoče prebrati.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Preverite, ali jo smete brati in ali je disk priključen.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Datoteka je poškodovana, nepopolna ali ni model.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Datoteko pridobite znova ali odprite drug model.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Ta različica programa Concordia tega modela ne more izvajati.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Odprite drug model.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Za ta model ni dovolj pomnilnika.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Zaprite druge programe ali odprite manjši model.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Izbrane naprave ni mogoče uporabiti.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Izberite drugo napravo.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Naprava je med nalaganjem modela prenehala delovati.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Poskusite znova ali izberite drugo napravo.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Naprava računa napačno.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Posodobite njen gonilnik ali izberite drugo napravo.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Odgovora ni bilo mogoče napisati.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Odgovor se je ustavil: pomnilnik je poln.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Zaprite druge programe ali nadaljujte z manjšim modelom.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Odgovor se je ustavil: naprava je prenehala delovati.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Znova odprite model ali izberite drugo napravo.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Odgovor se je ustavil: naprava računa napačno.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Pogovor je daljši, kot ga ta model lahko prebere.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Začnite nov pogovor ali odprite model z daljšim kontekstom.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Datoteke ni bilo mogoče uvoziti.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nič ni bilo spremenjeno.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Izberite datoteko, ki jo je zapisal program Concordia, ChatGPT, Open WebUI, LM Studio ali GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Pogovorov ni bilo mogoče prebrati.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nič ni bilo zapisano.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Znova zaženite program Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Datoteke ni bilo mogoče zapisati.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Če je datoteka s tem imenom že obstajala, je ostala nespremenjena.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Izberite drugo mapo ali sprostite prostor na disku.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Pogovor</translation>
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
            <translation>Napisala UI</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (napisala UI)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Besedila z oznako, da jih je napisala UI, izvirajo iz jezikovnega modela in so lahko napačna.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Razmišljanje pred odgovorom (napisala UI)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Pogovor brez naslova</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Daj temu pogovoru naslov z največ šestimi besedami v jeziku, v katerem je napisan. Odgovori samo z naslovom.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Povzemi ta pogovor v nekaj stavkih v jeziku, v katerem je napisan. Ohrani imena, številke in odločitve.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Odgovori samo iz odlomkov in navedi oznako. Navedi stavek, ki odgovori na vprašanje.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>O tem ni odlomka. Povej samo, da v odlomkih tega ni.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia ne zna brati te vrste datotek.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Zaščitena je z geslom. Priložite kopijo brez gesla.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Je poškodovana. Priložite nepoškodovano kopijo.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Je prevelika ali preveč zapletena. Priložite potrebni del kot samostojno datoteko.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Ne vsebuje besedila. Priložite kopijo, po kateri je mogoče iskati.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Ni je mogoče odpreti. Preverite, ali je še tam in ali jo je dovoljeno brati.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Videz je ponastavljen.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Nastavitve odgovorov so ponastavljene.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Piši jasno</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Besedilo, ki ga dobiš, napiši znova s preprostimi besedami in kratkimi stavki. Ohrani njegov pomen, dejstva in jezik. Odgovori samo z besedilom.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Popravi besedilo</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>V besedilu, ki ga dobiš, popravi pravopis, slovnico in ločila v njegovem jeziku. Ničesar drugega ne spreminjaj. Nato naštej, kaj je popravljeno.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Prevedi</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Besedilo, ki ga dobiš, prevedi v slovenščino. Če je v slovenščini, ga prevedi v angleščino. Odgovori samo s prevodom.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Razloži preprosto</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Razloži, kar te vprašajo, tako, da razume dvanajstletnik: z vsakdanjimi besedami, kratkimi stavki in primerom.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Načrtuj potovanje</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Pomagaj načrtovati potovanje. Vprašaj po kraju, dnevih, proračunu in željah, če manjkajo. Nato napiši načrt za vsak dan.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Vaši prejšnji pogovori so nespremenjeni. Kar napišete zdaj, se izgubi, ko se to okno zapre.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Besedilo ostane v tem oknu; program ga bo znova poskusil shraniti.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Vašega sporočila ni bilo mogoče shraniti, zato ni bilo poslano.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Vaše sporočilo ostane tu, dokler se okno ne zapre.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Vaši pogovori so odprti v drugem oknu programa Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>V mapo z vašimi pogovori ni mogoče pisati.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Disk z vašimi pogovori je poln.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Datoteka z vašimi pogovori je poškodovana.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Vaše pogovore je shranila novejša različica programa Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Datoteke z vašimi pogovori ni bilo mogoče prebrati ali zapisati.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Zaprite to okno in uporabite drugo.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Dovolite pisanje v mapo ali v nastavitvah izberite drugo.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Sprostite prostor na disku.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Znova zaženite program Concordia: datoteka bo shranjena posebej, ustvarjena pa bo nova.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Namestite najnovejšo različico programa Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Preverite, ali je disk priključen, nato znova zaženite program Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Datoteka z vašimi pogovori je bila poškodovana, zato je bila ustvarjena nova.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Nič ni bilo izbrisano: poškodovana datoteka je shranjena posebej.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Nekoga, ki pozna SQLite, prosite, naj jo obnovi, ali obnovite varnostno kopijo.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>V priloženih dokumentih zdaj ni mogoče iskati.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Vaše sporočilo je ohranjeno.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Preverite, ali je disk priključen in ali je na njem prostor, nato znova zaženite program Concordia.</translation>
        </message>
    </context>
</TS>
