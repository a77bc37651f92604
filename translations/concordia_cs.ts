<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Odpověď se píše</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Odpověď je hotová, %Ln slovo</numerusform>
                <numerusform>Odpověď je hotová, %Ln slova</numerusform>
                <numerusform>Odpověď je hotová, %Ln slov</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zastaveno</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Načítá se %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Model %1 je připravený</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Soubor %1 byl přečten.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Zkopírováno</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopírovat (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Vygenerovat znovu</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Pokračovat</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Teplota</translation>
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
            <translation>Omezení opakování</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Dosah omezení opakování</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Napsáno</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zařízení</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Doba psaní</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Rychlost</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token za sekundu</numerusform>
                <numerusform>%Ln tokeny za sekundu</numerusform>
                <numerusform>%Ln tokenů za sekundu</numerusform>
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
            <translation>Počáteční hodnota</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Jak tato odpověď vznikla</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Přesně zopakovat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
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
                <numerusform>Trvalo %Ln sekundu</numerusform>
                <numerusform>Trvalo %Ln sekundy</numerusform>
                <numerusform>Trvalo %Ln sekund</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token za sekundu</numerusform>
                <numerusform>%Ln tokeny za sekundu</numerusform>
                <numerusform>%Ln tokenů za sekundu</numerusform>
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
            <translation>Odpovědi</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Uvažování</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Zda modely, které to umějí, před odpovědí uvažují</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Podle modelu</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Zapnuto</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Vypnuto</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Teplota</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Nízká: nejpravděpodobnější slova. Vysoká: více rozmanitosti.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Vybírá z nejpravděpodobnějších slov, která dohromady dosáhnou tohoto podílu</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Vybírá z tohoto počtu nejpravděpodobnějších slov; při 0 ze všech</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Vynechává slova, která nedosahují tohoto podílu pravděpodobnosti nejpravděpodobnějšího slova</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Omezení opakování</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Při hodnotě nad 1 jsou právě použitá slova méně pravděpodobná</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Vzhled</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Jazyk rozhraní</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Barvy okna</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Podle systému</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Světlý</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tmavý</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Velikost textu</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Také klávesami %1 a %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Omezit pohyb</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Prvky se objeví rovnou na svém místě a nepřesouvají se na něj</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Kontrolovat pravopis</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Slova, která žádný nainstalovaný slovník nezná, se podtrhávají</translation>
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
            <translation>Nový asistent</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Upravit asistenta</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Název</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Pokyny</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Jazyk odpovědí: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Stejný jako zpráva</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Teplota</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Podle nastavení</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Přesně</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Rozmanitě</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>S jakýmkoli modelem</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Jazyk odpovědí</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Kolekce</translation>
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
            <translation>Vytvořit a upravit asistenty…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Aby se uvolnilo místo, model nečetl nejstarší zprávu.</numerusform>
                <numerusform>Aby se uvolnilo místo, model nečetl nejstarší %Ln zprávy.</numerusform>
                <numerusform>Aby se uvolnilo místo, model nečetl nejstarších %Ln zpráv.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Zastaveno. Dosavadní text zůstává zachován.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otevřít jiný model…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Odpověď tu končí: konverzace zaplnila kontext modelu.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Toto není v jazyce odpovědí (%1), proto byla odpověď napsána znovu. Obě verze zůstávají.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>První pokus nebyl v jazyce odpovědí (%1). Zůstává jako dřívější verze.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Model nedodržel jazyk odpovědí (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Upravit</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Upravit: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplikovat</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Duplikovat: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Smazat: %1</translation>
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
            <translation>Asistent je pojmenovaná sada pokynů a nastavení. Konverzace je převezme a ponechá si je, ať se s asistentem stane cokoli.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nový asistent</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Přiložit soubory</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Všechny soubory (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Přiložit složku</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Přiložit soubory…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Přiložit složku…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Vytvořit a upravit kolekce…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Odebrat (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>čte se, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>čte se</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>nelze použít</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln soubor</numerusform>
                <numerusform>%Ln soubory</numerusform>
                <numerusform>%Ln souborů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln strana</numerusform>
                <numerusform>%Ln strany</numerusform>
                <numerusform>%Ln stran</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Odebrat %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>skrytý text</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Přiložené soubory</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Smazané konverzace tu zůstanou %Ln den.</numerusform>
                <numerusform>Smazané konverzace tu zůstanou %Ln dny.</numerusform>
                <numerusform>Smazané konverzace tu zůstanou %Ln dní.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vyprázdnit koš…</translation>
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
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zbývá udělat</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Zkopírováno</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Konverzace</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Zobrazit nebo skrýt konverzace (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nová konverzace</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Nová konverzace (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Více</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otevřít model…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Co model vidí</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportovat…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importovat konverzace…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paleta příkazů</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klávesové zkratky</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otevřít jiný model…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Tento model nemá formát pro konverzaci: na váš text neodpovídá, ale pokračuje v něm.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Citovaná slova tam stojí.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Citovaná slova tam nestojí.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Neověřeno: nejsou citována žádná slova.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Takový úryvek není.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, strana %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Citace %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Kód</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopírovat kód</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Zatím žádné soubory</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln soubor</numerusform>
                <numerusform>%Ln soubory</numerusform>
                <numerusform>%Ln souborů</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>čte se, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>čte se</translation>
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
            <translation>Odebrat %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln soubor nelze použít:</numerusform>
                <numerusform>%Ln soubory nelze použít:</numerusform>
                <numerusform>%Ln souborů nelze použít:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Přidat soubory…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Přidat složku…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Přejmenovat</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Nedávné</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konverzace</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modely</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Příkazy</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Najít konverzaci nebo příkaz</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Nalezeno</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nic se nenašlo. Zkuste zadat méně písmen nebo jiná.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Zařízení: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zastavit</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Odeslat</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Zastavit (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Odeslat (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Přiložit soubory</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Přiložit soubory (%1)</translation>
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
            <translation>Zaplnění kontextu: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Zobrazí, co model vidí</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Využitý kontext: %1. Je téměř plný.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Koš je prázdný.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Archiv je prázdný.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Tato složka je prázdná.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Zde se budou zobrazovat vaše konverzace.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konverzace</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Trvale smazat „%1“?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Smažou se i všechny zprávy v konverzaci. Tuto akci nelze vzít zpět.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Trvale smazat</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Trvale smazat %Ln konverzaci?</numerusform>
                <numerusform>Trvale smazat %Ln konverzace?</numerusform>
                <numerusform>Trvale smazat %Ln konverzací?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Tuto akci nelze vzít zpět.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Připnuté</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dnes</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Včera</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Posledních 7 dní</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Posledních 30 dní</translation>
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
            <translation>Obnovit</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Přejmenovat</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odepnout</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Připnout</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Přesunout do složky…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportovat…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Vyjmout z archivu</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivovat</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Trvale smazat…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
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
            <translation>Smazáno %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Píše se odpověď</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nová odpověď</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Připnuto</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Další možnosti: „%1“</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Název</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Vaše data</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Složka</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Konverzace jsou uloženy zde, jen v tomto počítači.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Složka: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, paměť %2</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zařízení</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, strana %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Zavřít (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Soubor se od napsání odpovědi změnil. Toto bylo přečteno.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Předchozí strana</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Další strana</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Zobrazit stranu</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Zobrazit text</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Kolekce je pojmenovaná sada souborů a složek. Lze podle ní odpovídat v každé konverzaci a změn v souborech si program všimne. Soubory zůstávají, kde jsou.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nová kolekce</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Přidat soubory</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Přidat složku</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Název kolekce</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Vytvořit</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Přejmenovat kolekci</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Přejmenovat</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Sem přetáhněte dokumenty nebo model</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Co vás zajímá?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Model se načítá</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Začněte otevřením jazykového modelu</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Toto je malý úvodní model. Ví něco málo o Evropě, zná některá slova ve 24 jazycích a často se mýlí. Pro všechno ostatní otevřete větší model.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Vaše zprávy i odpovědi zůstávají v tomto počítači.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Vyberte soubor GGUF nebo ho přetáhněte do tohoto okna. Vaše zprávy i odpovědi zůstávají v tomto počítači.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otevřít %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otevřít model…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Otevřít větší model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otevřít jiný model…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Skrýt podrobnosti</translation>
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
            <translation>Import konverzací</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Všechny soubory (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Byla přidána %Ln konverzace.</numerusform>
                <numerusform>Byly přidány %Ln konverzace.</numerusform>
                <numerusform>Bylo přidáno %Ln konverzací.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Uloženo do souboru %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Přesunout do složky</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Přesunout</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Bez složky</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nová složka</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Jazyk odpovědí: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Stejný jako zpráva</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Jazyk odpovědí (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Podle systému</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Jazyk rozhraní: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Jazyk odpovědí</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nic se nenašlo. Zkuste zadat méně písmen nebo jiná.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 není natrénován na jazyk odpovědí (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otevřít %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Stejný jako zpráva</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Otevřít tento odkaz v prohlížeči?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Otevřít odkaz</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Čte se soubor</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Načítá se %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Zbývá asi %Ln sekunda</numerusform>
                <numerusform>Zbývají asi %Ln sekundy</numerusform>
                <numerusform>Zbývá asi %Ln sekund</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Otevřít jiný model…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Nyní: %1</translation>
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
            <translation>Obrázek: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>bez popisu</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Vy: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Odpověď: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Upravit zprávu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Odeslat</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Napište zprávu</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Zpráva</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verze %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Konverzace</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Více</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Upravit</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Odpovědět na tuto zprávu</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopírovat jako Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopírovat jako text</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Přesně zopakovat</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Podrobnosti</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
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
            <translation>Načítá se</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Otevřít model</translation>
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
            <translation>Otevřít model</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modely (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Všechny soubory (%1)</translation>
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
                <numerusform>Přečte z konverzace až %Ln token</numerusform>
                <numerusform>Přečte z konverzace až %Ln tokeny</numerusform>
                <numerusform>Přečte z konverzace až %Ln tokenů</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licence: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Tento model nemá formát pro konverzaci: na váš text neodpovídá, ale pokračuje v něm.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otevřít jiný model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otevřít model…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zařízení</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Jazyky: všech 24 jazyků Evropské unie</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Jazyky: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Co model vidí</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Pokyny</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vy</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpověď</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Shrnutí</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Formát chatu kolem nich zabírá %Ln token.</numerusform>
                <numerusform>Formát chatu kolem nich zabírá %Ln tokeny.</numerusform>
                <numerusform>Formát chatu kolem nich zabírá %Ln tokenů.</numerusform>
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
            <translation>Jazykový model</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Žádný není otevřený.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otevřít jiný model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otevřít model…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Délka kontextu</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Přečte z konverzace až %Ln token</numerusform>
                <numerusform>Přečte z konverzace až %Ln tokeny</numerusform>
                <numerusform>Přečte z konverzace až %Ln tokenů</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Paměť pro konverzaci</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>S menší pamětí zbude místo na delší konverzace a odpovědi se trochu změní.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zařízení</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Nový text</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Návrat</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Strana %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Jazyk rozhraní</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Velikost textu</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Omezit pohyb</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Jazykový model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zařízení</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Uvažování</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Teplota</translation>
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
            <translation>Omezení opakování</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Složka</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Uvažuje… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Uvažuje…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Uvažování: %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Uvažování</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Rozbaleno</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Sbaleno</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Koš</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Všechny konverzace</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Zobrazuje se: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Další možnosti této složky</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Přejmenovat složku…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Smazat složku</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nová složka…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nová složka</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Název složky</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Vytvořit</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Přejmenovat složku</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Přejmenovat</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Vy</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpověď</translation>
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
            <translation>Výsledky hledání</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nic se nenašlo. Zkuste zadat méně slov nebo jiná.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · vynecháno</translation>
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
                <numerusform>%Ln tokeny</numerusform>
                <numerusform>%Ln tokenů</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Využito: %1 z %Ln tokenu (části slova).</numerusform>
                <numerusform>Využito: %1 z %Ln tokenů (částí slov).</numerusform>
                <numerusform>Využito: %1 z %Ln tokenů (částí slov).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Zatím nebylo nic přečteno.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Když se konverzace už nevejde</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Vynechat nejstarší zprávy</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Shrnout nejstarší zprávy</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Zastavit a říct to</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Co model vidí</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Zprávy</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Přesné zadání</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Zadání se zobrazí, jakmile je načten model a má čas.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Hledat v nastavení</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nic se nenašlo. Zkuste zadat méně slov nebo jiná.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Vrátit výchozí</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Vrátit výchozí: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta příkazů</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klávesové zkratky</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nová konverzace</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Hledat ve všech zprávách</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Přejmenovat konverzaci</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Zobrazit nebo skrýt konverzace</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Další část okna</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Předchozí část okna</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importovat konverzace…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exportovat tuto konverzaci…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportovat všechny konverzace…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Co model vidí</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Přejít do pole zprávy</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Vybrat model</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopírovat nejnovější odpověď</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Zastavit odpověď</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Sledovat odpověď</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Předchozí zpráva</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Další zpráva</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Starší verze</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Novější verze</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Větší text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Menší text</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Obvyklá velikost textu</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Ukončit</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Přiložit soubory…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Přiložit složku…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Jazyk odpovědí</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Asistenti</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Konverzace</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Zprávy</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Zobrazení</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Okno</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Smazat konverzaci, která má fokus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Nabídka konverzace, která má fokus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Odeslat</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nový řádek</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Vstoupit do zprávy a opustit ji</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Smazat zprávu, která má fokus</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klávesové zkratky</translation>
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
            <translation>Konverzace</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nová konverzace</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Hledat ve všech zprávách</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
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
            <translation>Snížit: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Zvýšit: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabulka, %n sloupec</numerusform>
                <numerusform>Tabulka, %n sloupce</numerusform>
                <numerusform>Tabulka, %n sloupců</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopírovat jako CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopírovat tabulku jako CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Zobrazit %n další řádek</numerusform>
                <numerusform>Zobrazit %n další řádky</numerusform>
                <numerusform>Zobrazit %n dalších řádků</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Nadpis úrovně %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Vymazat</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Přidat do slovníku</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Vyjmout</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Vložit</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Vybrat vše</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Vzato zpět: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Zobrazit vše</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Zobrazit méně</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Upravit</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verze %1 z %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Starší verze</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Novější verze</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Čte se konverzace</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Vítejte</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Váš vlastní jazykový model</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia ho spouští v tomto počítači. Co napíšete a co model odpoví, počítač nikdy neopustí.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Jazyk rozhraní</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Jazykový model</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Toto je malý úvodní model. Ví něco málo o Evropě, zná některá slova ve 24 jazycích a často se mýlí. Pro všechno ostatní otevřete větší model.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Model %1 je připravený</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Načítá se %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Soubor ve formátu GGUF v tomto počítači. Můžete ho otevřít i později.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Otevřít větší model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otevřít jiný model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otevřít model…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Začít</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (kopie)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Asistent „%1“ byl smazán.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>‚%1‘ už není přiloženo.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Soubor %1 nelze použít. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Obsahuje text, který čtenář nevidí. Model ho nedostane.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Tuto odpověď napsal model %1 na zařízení %2. Otevřete tento model na tomto zařízení a pak odpověď zopakujte.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Odpověď byla smazána.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Smazána byla zpráva i vše, co po ní následovalo.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>„%1“ už není v kolekci „%2“.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Kolekce „%1“ byla smazána. Její soubory zůstaly na svém místě.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>Konverzace „%1“ je teď v archivu.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>Konverzace „%1“ byla smazána.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Konverzace bez názvu</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Složka „%1“ byla smazána; její konverzace zůstávají.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Grafická karta (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafika v procesoru (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuální grafická karta (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Procesor, jednoduše a pomalu</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Jiné zařízení</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Bylo zvoleno ručně.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Je to grafická karta tohoto počítače.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Je to nejrychlejší zařízení, které tu je, a má nejvíc paměti svého druhu.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Je součástí procesoru; použitelná grafická karta tu není.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Je to grafická karta tohoto virtuálního počítače.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Není tu použitelná grafická karta, proto počítá procesor. Funguje to, ale pomalu.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Je to jediné použitelné zařízení.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 spočítalo chybné hodnoty a nepoužívá se.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Předchozí model zůstává načtený.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Vaše konverzace zůstává zachována.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Dosavadní text zůstává zachován.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Vaše zpráva zůstává zachována.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Toto není soubor v tomto počítači.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Nejprve soubor uložte do tohoto počítače a pak ho otevřete.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Model se nepodařilo načíst.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Zkuste to znovu nebo otevřete jiný model.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Soubor s modelem chybí.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Zkontrolujte, zda nebyl přesunut, nebo otevřete jiný model.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Soubor s modelem se nepodařilo přečíst.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Zkontrolujte, zda máte právo ho číst a zda je jeho disk připojený.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Soubor je poškozený, neúplný nebo to není model.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Opatřete si soubor znovu nebo otevřete jiný model.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Tato verze Concordie neumí tento model spustit.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Otevřete jiný model.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Pro tento model není dost paměti.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Zavřete jiné programy nebo otevřete menší model.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Vybrané zařízení nelze použít.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Vyberte jiné zařízení.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Zařízení přestalo během načítání modelu fungovat.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Zkuste to znovu nebo vyberte jiné zařízení.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Zařízení počítá chybně.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Aktualizujte jeho ovladač nebo vyberte jiné zařízení.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Odpověď se nepodařilo napsat.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Odpověď se přerušila: paměť je plná.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Zavřete jiné programy nebo pokračujte s menším modelem.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Odpověď se přerušila: zařízení přestalo fungovat.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Otevřete model znovu nebo vyberte jiné zařízení.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Odpověď se přerušila: zařízení počítá chybně.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Konverzace je delší, než kolik tento model dokáže přečíst.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Začněte novou konverzaci nebo otevřete model s delším kontextem.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Soubor se nepodařilo importovat.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Vyberte soubor vytvořený v aplikaci Concordia, ChatGPT, Open WebUI, LM Studio nebo GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Konverzace se nepodařilo přečíst.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nic nebylo zapsáno.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Spusťte Concordii znovu.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Soubor se nepodařilo zapsat.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Pokud soubor s tímto názvem už existuje, zůstal beze změny.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Vyberte jinou složku nebo uvolněte místo na disku.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Konverzace</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Vy</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Napsala AI</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (napsala AI)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Texty s označením, že je napsala AI, pocházejí z jazykového modelu a mohou být chybné.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Úvahy před odpovědí (napsala AI)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Konverzace bez názvu</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Vymysli pro tuto konverzaci název o nejvýše šesti slovech v jazyce, ve kterém je vedena. Odpověz pouze názvem.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Shrň tuto konverzaci v několika větách v jazyce, ve kterém je vedena. Zachovej jména, čísla a rozhodnutí.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Odpověz jen podle úryvků a uveď označení. Cituj větu, která odpovídá na otázku.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>O tom žádný úryvek není. Řekni jen, že to v úryvcích není.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia neumí číst tento druh souboru.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Je chráněn heslem. Přiložte kopii bez hesla.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Je poškozený. Přiložte nepoškozenou kopii.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Je příliš velký nebo složitý. Přiložte potřebnou část jako samostatný soubor.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Neobsahuje text. Přiložte kopii, v jejímž textu lze hledat.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Nelze jej otevřít. Zkontrolujte, zda stále existuje a zda jej lze číst.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Vzhled byl vrácen na výchozí.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Nastavení odpovědí bylo vráceno na výchozí.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Psát srozumitelně</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Napiš zadaný text znovu jednoduchými slovy a krátkými větami. Zachovej jeho smysl, fakta i jazyk. Odpověz pouze textem.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Opravit text</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Oprav v zadaném textu pravopis, gramatiku a interpunkci, v jeho vlastním jazyce. Nic jiného neměň. Pak vypiš, co se opravilo.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Přeložit</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Přelož zadaný text do češtiny. Pokud je česky, přelož ho do angličtiny. Odpověz pouze překladem.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Vysvětlit jednoduše</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Vysvětli to, na co se tě ptají, tak, aby tomu rozumělo dvanáctileté dítě: běžnými slovy, krátkými větami a s příkladem.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Naplánovat cestu</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Pomoz naplánovat cestu. Zeptej se na místo, dny, rozpočet a přání, pokud chybějí. Pak napiš plán na každý den.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Vaše dřívější konverzace se nezměnily. Co napíšete teď, po zavření tohoto okna zmizí.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Text zůstává v tomto okně a pokus o uložení se zopakuje.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Vaši zprávu se nepodařilo uložit, proto nebyla odeslána.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Vaše zpráva tu zůstane, dokud okno nezavřete.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Vaše konverzace jsou otevřené v jiném okně Concordie.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Do složky s vašimi konverzacemi nelze zapisovat.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Disk s vašimi konverzacemi je plný.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Soubor s vašimi konverzacemi je poškozený.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Vaše konverzace uložila novější verze Concordie.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Soubor s vašimi konverzacemi se nepodařilo přečíst nebo zapsat.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Zavřete toto okno a použijte to druhé.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Povolte zápis do složky nebo v nastavení vyberte jinou.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Uvolněte místo na disku.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Spusťte Concordii znovu: soubor se odloží stranou a založí se nový.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Nainstalujte nejnovější verzi Concordie.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Zkontrolujte, zda je disk připojený, a pak spusťte Concordii znovu.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Soubor s vašimi konverzacemi byl poškozený, proto byl založen nový.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Nic nebylo smazáno: poškozený soubor je odložený stranou.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Požádejte o jeho záchranu někoho, kdo zná SQLite, nebo obnovte zálohu.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>V přiložených dokumentech teď nelze hledat.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Vaše zpráva zůstává zachována.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Zkontrolujte, zda je disk připojený a zda je na něm místo, a pak spusťte Concordii znovu.</translation>
        </message>
    </context>
</TS>
