<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Odpoveď sa píše</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Odpoveď je hotová, %Ln slovo</numerusform>
                <numerusform>Odpoveď je hotová, %Ln slová</numerusform>
                <numerusform>Odpoveď je hotová, %Ln slov</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zastavené</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Načítava sa %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Model %1 je pripravený</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Súbor %1 bol prečítaný.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Skopírované</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovať</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopírovať (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Vygenerovať znova</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Pokračovať</translation>
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
            <translation>Penalizácia opakovania</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Okno opakovania</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Napísané</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zariadenie</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Trvanie</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Rýchlosť</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token za sekundu</numerusform>
                <numerusform>%Ln tokeny za sekundu</numerusform>
                <numerusform>%Ln tokenov za sekundu</numerusform>
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
            <translation>Počiatočná hodnota</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Ako vznikla táto odpoveď</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Presne zopakovať</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
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
                <numerusform>Trvanie: %Ln sekunda</numerusform>
                <numerusform>Trvanie: %Ln sekundy</numerusform>
                <numerusform>Trvanie: %Ln sekúnd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token za sekundu</numerusform>
                <numerusform>%Ln tokeny za sekundu</numerusform>
                <numerusform>%Ln tokenov za sekundu</numerusform>
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
            <translation>Odpovede</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Uvažovanie</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Či majú pred odpoveďou premýšľať modely, ktoré to dokážu</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Podľa modelu</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Zapnuté</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Vypnuté</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Teplota</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Nízka: najpravdepodobnejšie slová. Vysoká: väčšia rozmanitosť.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Vyberá z najpravdepodobnejších slov, ktoré spolu dosahujú tento podiel</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Vyberá z tohto počtu najpravdepodobnejších slov; 0 znamená všetky</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Vynecháva slová, ktorých pravdepodobnosť je menšia než tento podiel pravdepodobnosti najpravdepodobnejšieho slova</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalizácia opakovania</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Nad hodnotou 1 sú práve použité slová menej pravdepodobné</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Vzhľad</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Jazyk rozhrania</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Farby okna</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Podľa systému</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Svetlá</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tmavá</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Veľkosť textu</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Aj pomocou %1 a %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Obmedziť pohyb</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Prvky sa zobrazia priamo na svojom mieste, bez presúvania</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Kontrolovať pravopis</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Slová, ktoré nepozná žiadny nainštalovaný slovník, sa podčiarkujú</translation>
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
            <translation>Upraviť asistenta</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložiť</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Názov</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Pokyny</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Jazyk odpovedí: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Ako správa</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Teplota</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Podľa nastavení</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Presne</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Rozmanito</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>S akýmkoľvek modelom</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Jazyk odpovedí</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Zbierky</translation>
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
            <translation>Vytvoriť a upraviť asistentov…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Pre nedostatok miesta model neprečítal najstaršiu správu.</numerusform>
                <numerusform>Pre nedostatok miesta model neprečítal %Ln najstaršie správy.</numerusform>
                <numerusform>Pre nedostatok miesta model neprečítal %Ln najstarších správ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Zastavené. Doterajší text zostáva zachovaný.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Skúsiť znova</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvoriť iný model…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Odpoveď sa tu končí: konverzácia zaplnila kontext modelu.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Toto nie je v jazyku odpovedí (%1), preto bola odpoveď napísaná znova. Obe verzie zostávajú.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Prvý pokus nebol v jazyku odpovedí (%1). Zostáva ako staršia verzia.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Model nedodržal jazyk odpovedí (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Upraviť</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Upraviť: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplikovať</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Duplikovať: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Odstrániť</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Odstrániť: %1</translation>
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
            <translation>Asistent je pomenovaná súprava pokynov a nastavení. Konverzácia ich prevezme a ponechá si ich, nech sa s asistentom stane čokoľvek.</translation>
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
            <translation>Priložiť súbory</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Všetky súbory (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Priložiť priečinok</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Priložiť súbory…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Priložiť priečinok…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Vytvoriť a upraviť zbierky…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Odobrať (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>číta sa, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>číta sa</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>nemožno použiť</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln súbor</numerusform>
                <numerusform>%Ln súbory</numerusform>
                <numerusform>%Ln súborov</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln strana</numerusform>
                <numerusform>%Ln strany</numerusform>
                <numerusform>%Ln strán</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Odobrať %1</translation>
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
            <translation>Priložené súbory</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Odstránené konverzácie tu zostávajú %Ln deň.</numerusform>
                <numerusform>Odstránené konverzácie tu zostávajú %Ln dni.</numerusform>
                <numerusform>Odstránené konverzácie tu zostávajú %Ln dní.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vyprázdniť kôš…</translation>
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
            <translation>Splnené</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Nesplnené</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Skopírované</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Konverzácie</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Zobraziť alebo skryť konverzácie (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nová konverzácia</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Nová konverzácia (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Viac</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvoriť model…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Čo vidí model</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportovať…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importovať konverzácie…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paleta príkazov</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klávesové skratky</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavenia</translation>
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
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvoriť iný model…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Skúsiť znova</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Tento model nemá formát konverzácie: namiesto odpovede pokračuje vo vašom texte.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Citované slová tam stoja.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Citované slová tam nestoja.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Neoverené: nie sú citované žiadne slová.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Taký úryvok nie je.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, strana %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Citácia %1</translation>
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
            <translation>Kopírovať</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopírovať kód</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Zatiaľ žiadne súbory</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln súbor</numerusform>
                <numerusform>%Ln súbory</numerusform>
                <numerusform>%Ln súborov</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>číta sa, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>číta sa</translation>
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
            <translation>Odobrať %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln súbor nemožno použiť:</numerusform>
                <numerusform>%Ln súbory nemožno použiť:</numerusform>
                <numerusform>%Ln súborov nemožno použiť:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Pridať súbory…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Pridať priečinok…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Premenovať</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Odstrániť</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Nedávne</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konverzácie</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavenia</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modely</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Príkazy</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Prejsť na konverzáciu alebo príkaz</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Nájdené</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nič sa nenašlo. Skúste menej písmen alebo iné písmená.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Zariadenie: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zastaviť</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Odoslať</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Zastaviť (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Odoslať (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Priložiť súbory</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Priložiť súbory (%1)</translation>
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
            <translation>Využitie kontextu: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Zobrazí, čo vidí model</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Využitý kontext: %1. Je takmer plný.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Kôš je prázdny.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Archív je prázdny.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Tento priečinok je prázdny.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Tu sa zobrazia vaše konverzácie.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konverzácie</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Natrvalo odstrániť „%1“?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Odstránia sa aj všetky správy v tejto konverzácii. Túto akciu nemožno vrátiť späť.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Natrvalo odstrániť</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Natrvalo odstrániť %Ln konverzáciu?</numerusform>
                <numerusform>Natrvalo odstrániť %Ln konverzácie?</numerusform>
                <numerusform>Natrvalo odstrániť %Ln konverzácií?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Túto akciu nemožno vrátiť späť.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Pripnuté</translation>
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
            <translation>Posledných 7 dní</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Posledných 30 dní</translation>
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
            <translation>Obnoviť</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Premenovať</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odopnúť</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Pripnúť</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Presunúť do priečinka…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportovať…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Vybrať z archívu</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivovať</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Natrvalo odstrániť…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Odstrániť</translation>
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
            <translation>Odstránené %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Píše sa odpoveď</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nová odpoveď</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Pripnuté</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Viac o konverzácii „%1“</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Názov</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Vaše údaje</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Priečinok</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Konverzácie sa uchovávajú tu, iba v tomto počítači.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Priečinok: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 pamäte</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zariadenie</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
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
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Zavrieť (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Súbor sa od napísania odpovede zmenil. Toto bolo prečítané.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Predchádzajúca strana</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nasledujúca strana</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Zobraziť stranu</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Zobraziť text</translation>
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
            <translation>Zbierka je pomenovaná sada súborov a priečinkov. Možno podľa nej odpovedať v každej konverzácii a zmeny v súboroch si program všimne. Súbory zostávajú tam, kde sú.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nová zbierka</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Pridať súbory</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Pridať priečinok</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Názov zbierky</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Vytvoriť</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Premenovať zbierku</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Premenovať</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Sem presuňte dokumenty alebo model</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Čo by ste chceli vedieť?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Model sa načítava</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Na začiatok otvorte jazykový model</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Toto je malý úvodný model. Vie niečo málo o Európe, pozná niektoré slová v 24 jazykoch a často sa mýli. Na všetko ostatné otvorte väčší model.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Vaše správy aj odpovede zostávajú v tomto počítači.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Vyberte súbor GGUF alebo ho presuňte do tohto okna. Vaše správy aj odpovede zostávajú v tomto počítači.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otvoriť %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvoriť model…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Otvoriť väčší model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvoriť iný model…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Skryť podrobnosti</translation>
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
            <translation>Importovať konverzácie</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Všetky súbory (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportovať</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Pridala sa %Ln konverzácia.</numerusform>
                <numerusform>Pridali sa %Ln konverzácie.</numerusform>
                <numerusform>Pridalo sa %Ln konverzácií.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Uložené do súboru %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Presunúť do priečinka</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Presunúť</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Bez priečinka</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nový priečinok</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Jazyk odpovedí: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Ako správa</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Jazyk odpovedí (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Podľa systému</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Jazyk rozhrania: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Jazyk odpovedí</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nič sa nenašlo. Skúste menej písmen alebo iné písmená.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 nie je natrénovaný na jazyk odpovedí (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otvoriť %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Ako správa</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Otvoriť tento odkaz v prehliadači?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Otvoriť odkaz</translation>
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
            <translation>Súbor sa číta</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Načítava sa %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Zostáva približne %Ln sekunda</numerusform>
                <numerusform>Zostávajú približne %Ln sekundy</numerusform>
                <numerusform>Zostáva približne %Ln sekúnd</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Otvoriť iný model…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Teraz: %1</translation>
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
            <translation>Obrázok: %1</translation>
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
            <translation>Odpoveď: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Upraviť správu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Odoslať</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Napíšte správu</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Správa</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verzia %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Konverzácia</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Viac</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Upraviť</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Odpovedať na túto správu</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopírovať ako Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopírovať ako text</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Presne zopakovať</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Podrobnosti</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Odstrániť</translation>
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
            <translation>Načítava sa</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Otvoriť model</translation>
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
            <translation>Otvoriť model</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modely (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Všetky súbory (%1)</translation>
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
                <numerusform>Prečíta najviac %Ln token konverzácie</numerusform>
                <numerusform>Prečíta najviac %Ln tokeny konverzácie</numerusform>
                <numerusform>Prečíta najviac %Ln tokenov konverzácie</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licencia: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Tento model nemá formát konverzácie: namiesto odpovede pokračuje vo vašom texte.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvoriť iný model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvoriť model…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zariadenie</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Jazyky: všetkých 24 jazykov Európskej únie</translation>
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
            <translation>Čo vidí model</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
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
            <translation>Odpoveď</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zhrnutie</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Formát chatu okolo nich zaberá %Ln token.</numerusform>
                <numerusform>Formát chatu okolo nich zaberá %Ln tokeny.</numerusform>
                <numerusform>Formát chatu okolo nich zaberá %Ln tokenov.</numerusform>
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
            <translation>Žiadny nie je otvorený.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvoriť iný model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvoriť model…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Dĺžka kontextu</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Prečíta najviac %Ln token konverzácie</numerusform>
                <numerusform>Prečíta najviac %Ln tokeny konverzácie</numerusform>
                <numerusform>Prečíta najviac %Ln tokenov konverzácie</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Pamäť pre konverzáciu</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>S menšou pamäťou zostane miesto na dlhšie konverzácie a odpovede sa trochu zmenia.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zariadenie</translation>
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
            <translation>Späť</translation>
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
            <translation>Jazyk rozhrania</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Veľkosť textu</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Obmedziť pohyb</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Jazykový model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Zariadenie</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Uvažovanie</translation>
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
            <translation>Penalizácia opakovania</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Priečinok</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Premýšľa… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Premýšľa…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Premýšľanie trvalo %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Uvažovanie</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Rozbalené</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Zbalené</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Kôš</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archív</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Všetky konverzácie</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Zobrazené: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Viac o tomto priečinku</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Premenovať priečinok…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Odstrániť priečinok</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nový priečinok…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nový priečinok</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Názov priečinka</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Vytvoriť</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Premenovať priečinok</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Premenovať</translation>
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
            <translation>Odpoveď</translation>
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
            <translation>Výsledky hľadania</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nič sa nenašlo. Skúste menej slov alebo iné slová.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · vynechané</translation>
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
                <numerusform>%Ln tokenov</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Využité: %1 z %Ln tokenu (časti slova).</numerusform>
                <numerusform>Využité: %1 z %Ln tokenov (častí slov).</numerusform>
                <numerusform>Využité: %1 z %Ln tokenov (častí slov).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Zatiaľ sa nič neprečítalo.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Keď sa konverzácia už nezmestí</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Vynechať najstaršie správy</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Zhrnúť najstaršie správy</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Zastaviť a oznámiť to</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Čo vidí model</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Správy</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Presné zadanie</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Zadanie sa zobrazí, keď je model načítaný a má čas.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Nastavenia</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Hľadať v nastaveniach</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nič sa nenašlo. Skúste menej slov alebo iné slová.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Obnoviť predvolené</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Obnoviť predvolené: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta príkazov</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klávesové skratky</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nová konverzácia</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Hľadať vo všetkých správach</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Premenovať konverzáciu</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Zobraziť alebo skryť konverzácie</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nasledujúca časť okna</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Predchádzajúca časť okna</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importovať konverzácie…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exportovať túto konverzáciu…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportovať všetky konverzácie…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Čo vidí model</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Prejsť do poľa správy</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Vybrať model</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopírovať najnovšiu odpoveď</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Zastaviť odpoveď</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Sledovať odpoveď</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Predchádzajúca správa</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Nasledujúca správa</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Skoršia verzia</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Neskoršia verzia</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátiť späť</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavenia</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Väčší text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Menší text</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Bežná veľkosť textu</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Ukončiť</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Priložiť súbory…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Priložiť priečinok…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Jazyk odpovedí</translation>
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
            <translation>Konverzácie</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Správy</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Zobrazenie</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Okno</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Odstrániť konverzáciu, na ktorej je fokus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Ponuka konverzácie, na ktorej je fokus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Odoslať</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nový riadok</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Vojsť do správy a vyjsť z nej</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Odstrániť správu, na ktorej je fokus</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klávesové skratky</translation>
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
            <translation>Konverzácie</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nová konverzácia</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Hľadať vo všetkých správach</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavenia</translation>
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
            <translation>Znížiť: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Zvýšiť: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabuľka, %n stĺpec</numerusform>
                <numerusform>Tabuľka, %n stĺpce</numerusform>
                <numerusform>Tabuľka, %n stĺpcov</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopírovať ako CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopírovať tabuľku ako CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Zobraziť ešte %n riadok</numerusform>
                <numerusform>Zobraziť ešte %n riadky</numerusform>
                <numerusform>Zobraziť ešte %n riadkov</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Nadpis úrovne %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Vymazať</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Pridať do slovníka</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Vystrihnúť</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovať</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Prilepiť</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Vybrať všetko</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Vrátiť späť</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Vrátené späť: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Zobraziť všetko</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Zobraziť menej</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Upraviť</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verzia %1 z %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Skoršia verzia</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Neskoršia verzia</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Konverzácia sa číta</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Vitajte</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Jazykový model, ktorý je len váš</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia ho spúšťa v tomto počítači. To, čo napíšete, ani to, čo model odpovie, počítač nikdy neopustí.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Jazyk rozhrania</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Jazykový model</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Toto je malý úvodný model. Vie niečo málo o Európe, pozná niektoré slová v 24 jazykoch a často sa mýli. Na všetko ostatné otvorte väčší model.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Model %1 je pripravený</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Načítava sa %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Súbor v tomto počítači vo formáte GGUF. Môžete ho otvoriť aj neskôr.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Otvoriť väčší model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otvoriť iný model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otvoriť model…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Začať</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (kópia)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Asistent „%1“ bol odstránený.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>‚%1‘ už nie je priložené.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Súbor %1 nemožno použiť. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Obsahuje text, ktorý čitateľ nevidí. Model ho nedostane.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Túto odpoveď napísal model %1 na zariadení %2. Otvorte tento model na tomto zariadení a potom odpoveď zopakujte.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Odpoveď bola odstránená.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Správa a všetko, čo po nej nasledovalo, sa odstránili.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>„%1“ už nie je v zbierke „%2“.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Zbierka „%1“ bola odstránená. Jej súbory sú tam, kde boli.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>Konverzácia „%1“ je teraz v archíve.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>Konverzácia „%1“ bola odstránená.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Konverzácia bez názvu</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Priečinok „%1“ bol odstránený; jeho konverzácie zostávajú zachované.</translation>
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
            <translation>Grafika v procesore (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuálna grafická karta (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Procesor, jednoduchý a pomalý</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Iné zariadenie</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Bolo zvolené ručne.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Je to grafická karta tohto počítača.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Je to najrýchlejšie zariadenie, ktoré tu je, a má najviac pamäte svojho druhu.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Je súčasťou procesora; použiteľná grafická karta tu nie je.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Je to grafická karta tohto virtuálneho počítača.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Nie je tu použiteľná grafická karta, preto počíta procesor. Funguje to, ale pomaly.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Je to jediné použiteľné zariadenie.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 počítalo nesprávne a nepoužíva sa.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Predchádzajúci model je stále načítaný.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Vaša konverzácia zostáva zachovaná.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Doterajší text zostáva zachovaný.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Vaša správa zostáva zachovaná.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Toto nie je súbor v tomto počítači.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Najprv súbor uložte do tohto počítača a potom ho otvorte.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Model sa nepodarilo načítať.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Skúste to znova alebo otvorte iný model.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Súbor modelu sa nenašiel.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Skontrolujte, či nebol presunutý, alebo otvorte iný model.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Súbor modelu sa nepodarilo prečítať.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Skontrolujte, či máte právo súbor čítať a či je disk pripojený.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Súbor je poškodený, neúplný alebo nie je modelom.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Získajte súbor znova alebo otvorte iný model.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Táto verzia programu Concordia nedokáže spustiť tento model.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Otvorte iný model.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Pre tento model nie je dosť pamäte.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Zavrite iné programy alebo otvorte menší model.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Vybrané zariadenie nemožno použiť.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Vyberte iné zariadenie.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Zariadenie prestalo fungovať počas načítavania modelu.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Skúste to znova alebo vyberte iné zariadenie.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Zariadenie počíta nesprávne.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Aktualizujte jeho ovládač alebo vyberte iné zariadenie.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Odpoveď sa nepodarilo napísať.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Odpoveď sa zastavila: pamäť je plná.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Zavrite iné programy alebo pokračujte s menším modelom.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Odpoveď sa zastavila: zariadenie prestalo fungovať.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Otvorte model znova alebo vyberte iné zariadenie.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Odpoveď sa zastavila: zariadenie počíta nesprávne.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Konverzácia je dlhšia, než dokáže tento model prečítať.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Začnite novú konverzáciu alebo otvorte model s dlhším kontextom.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Súbor sa nepodarilo importovať.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nič sa nezmenilo.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Vyberte súbor, ktorý zapísal program Concordia, ChatGPT, Open WebUI, LM Studio alebo GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Konverzácie sa nepodarilo prečítať.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nič sa nezapísalo.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Spustite program Concordia znova.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Súbor sa nepodarilo zapísať.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Ak už súbor s týmto názvom existoval, zostal nezmenený.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Vyberte iný priečinok alebo uvoľnite miesto na disku.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Konverzácia</translation>
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
            <translation>Napísala AI</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (napísala AI)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Texty označené ako napísané AI pochádzajú z jazykového modelu a môžu byť nesprávne.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Úvahy pred odpoveďou (napísala AI)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Konverzácia bez názvu</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Daj tejto konverzácii názov z najviac šiestich slov v jazyku, v ktorom je napísaná. Odpovedz iba názvom.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Zhrň túto konverzáciu v niekoľkých vetách v jazyku, v ktorom je napísaná. Zachovaj mená, čísla a rozhodnutia.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Odpovedz iba z úryvkov a uveď označenie. Cituj vetu, ktorá odpovedá na otázku.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>O tom nie je žiadny úryvok. Povedz iba, že v úryvkoch to nie je.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia nevie čítať tento druh súboru.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Je chránený heslom. Priložte kópiu bez hesla.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Je poškodený. Priložte nepoškodenú kópiu.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Je príliš veľký alebo zložitý. Priložte potrebnú časť ako samostatný súbor.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Neobsahuje text. Priložte kópiu, v ktorej texte možno hľadať.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Nemožno ho otvoriť. Skontrolujte, či stále existuje a či sa smie čítať.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Obnovil sa predvolený vzhľad.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Obnovili sa predvolené nastavenia odpovedí.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Písať zrozumiteľne</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Napíš zadaný text znova jednoduchými slovami a krátkymi vetami. Zachovaj jeho zmysel, fakty aj jazyk. Odpovedz iba textom.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Opraviť text</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Oprav v zadanom texte pravopis, gramatiku a interpunkciu, v jeho vlastnom jazyku. Nič iné nemeň. Potom vypíš, čo sa opravilo.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Preložiť</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Prelož zadaný text do slovenčiny. Ak je po slovensky, prelož ho do angličtiny. Odpovedz iba prekladom.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Vysvetliť jednoducho</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Vysvetli to, na čo sa ťa pýtajú, tak, aby tomu rozumelo dvanásťročné dieťa: bežnými slovami, krátkymi vetami a s príkladom.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Naplánovať cestu</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Pomôž naplánovať cestu. Opýtaj sa na miesto, dni, rozpočet a želania, ak chýbajú. Potom napíš plán na každý deň.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Vaše predchádzajúce konverzácie sú nezmenené. To, čo napíšete teraz, sa po zavretí tohto okna stratí.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Text zostáva v tomto okne a ukladanie sa skúsi znova.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Vašu správu sa nepodarilo uložiť, preto nebola odoslaná.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Vaša správa tu zostane, kým sa okno nezavrie.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Vaše konverzácie sú otvorené v inom okne programu Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Do priečinka s vašimi konverzáciami nemožno zapisovať.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Disk s vašimi konverzáciami je plný.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Súbor s vašimi konverzáciami je poškodený.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Vaše konverzácie uložila novšia verzia programu Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Súbor s vašimi konverzáciami sa nepodarilo prečítať alebo zapísať.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Zavrite toto okno a použite to druhé.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Povoľte zápis do priečinka alebo vyberte iný v nastaveniach.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Uvoľnite miesto na disku.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Spustite program Concordia znova: súbor sa odloží a vytvorí sa nový.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Nainštalujte najnovšiu verziu programu Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Skontrolujte, či je disk pripojený, a potom spustite program Concordia znova.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Súbor s vašimi konverzáciami bol poškodený, preto sa vytvoril nový.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Nič sa neodstránilo: poškodený súbor sa odložil.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Požiadajte niekoho, kto pozná SQLite, aby ho obnovil, alebo obnovte zálohu.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>V priložených dokumentoch sa teraz nedá vyhľadávať.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Vaša správa zostáva zachovaná.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Skontrolujte, či je disk pripojený a či je na ňom miesto, a potom spustite program Concordia znova.</translation>
        </message>
    </context>
</TS>
