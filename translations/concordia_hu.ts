<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Válasz írása folyamatban</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>A válasz elkészült, %Ln szó</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Leállítva</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 betöltése</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 készen áll</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>A(z) %1 beolvasva.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Másolva</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Másolás</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Másolás (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Újragenerálás</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Folytatás</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Hőmérséklet</translation>
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
            <translation>Ismétlési büntetés</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Ismétlési ablak</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Dátum</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Eszköz</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Időtartam</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Sebesség</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token másodpercenként</numerusform>
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
            <translation>Kezdőérték</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Hogyan készült ez a válasz</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Pontos megismétlés</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
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
                <numerusform>Időtartam: %Ln másodperc</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token másodpercenként</numerusform>
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
            <translation>Válaszok</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gondolatmenet</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Gondolkodjanak-e a válasz előtt az erre képes modellek</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>A modell szerint</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Be</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Ki</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Hőmérséklet</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Alacsony: a legvalószínűbb szavak. Magas: nagyobb változatosság.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Azok közül a legvalószínűbb szavak közül választ, amelyek együtt elérik ezt az arányt</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>A legvalószínűbb szavak közül ennyiből választ; 0 esetén az összesből</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Kihagyja azokat a szavakat, amelyek valószínűsége kisebb, mint a legvalószínűbb szóénak ez a hányada</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Ismétlési büntetés</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>1 felett a nemrég használt szavak valószínűsége csökken</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Megjelenés</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Felület nyelve</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Az ablak színei</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Rendszer követése</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Világos</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sötét</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Szövegméret</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Így is: %1 és %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Mozgás csökkentése</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Az elemek rögtön a helyükön jelennek meg, nem odamozognak</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Helyesírás-ellenőrzés</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>A telepített szótárakban nem szereplő szavakat aláhúzza</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Asszisztens: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Asszisztens nélkül</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Asszisztens</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Új asszisztens</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Asszisztens szerkesztése</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Mentés</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Név</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Utasítások</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Válaszok nyelve: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Mint az üzeneté</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Hőmérséklet</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>A beállítások szerint</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Pontosan</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Változatosan</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Bármely modellel</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Válaszok nyelve</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Gyűjtemények</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Asszisztens nélkül</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Asszisztensek készítése és szerkesztése…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Helyhiány miatt a modell a legrégebbi %Ln üzenetet nem olvasta el.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Leállítva. Az eddigi szöveg megmarad.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Újrapróbálkozás</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Másik modell megnyitása…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>A válasz itt véget ér: a beszélgetés kitölti a modell kontextusát.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Ez nem a válaszok nyelvén (%1) van, ezért a válasz újra elkészült. Mindkét verzió megmarad.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Az első próbálkozás nem a válaszok nyelvén (%1) készült. Korábbi verzióként megmarad.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>A modell nem tartotta be a válaszok nyelvét (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Szerkesztés</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Szerkesztés: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Kettőzés</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Kettőzés: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Törlés</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Törlés: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Asszisztensek</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Az asszisztens utasítások és beállítások elnevezett csoportja. A beszélgetés átveszi és megtartja őket, bármi is történjen az asszisztenssel.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Új asszisztens</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Fájlok csatolása</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Minden fájl (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Mappa csatolása</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Fájlok csatolása…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Mappa csatolása…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Gyűjtemények készítése és szerkesztése…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Eltávolítás (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>beolvasás, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>beolvasás</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>nem használható</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fájl</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln oldal</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 eltávolítása</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>rejtett szöveg</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Csatolt fájlok</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>A törölt elemek %Ln napig maradnak itt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Kuka ürítése…</translation>
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
            <translation>Kész</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Teendő</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Másolva</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Beszélgetések</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Beszélgetések megjelenítése vagy elrejtése (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Új beszélgetés</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Új beszélgetés (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Továbbiak</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell megnyitása…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Amit a modell lát</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportálás…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Beszélgetések importálása…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Parancspaletta</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Gyorsbillentyűk</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Beállítások</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumentumok</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Másik modell megnyitása…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Újrapróbálkozás</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ennek a modellnek nincs beszélgetésformátuma: a szöveget folytatja, ahelyett hogy válaszolna rá.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Az idézett szavak ott állnak.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Az idézett szavak nincsenek ott.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Nem ellenőrzött: nincsenek idézett szavak.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Nincs ilyen szövegrészlet.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, %L2. oldal</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Forráshivatkozás: %1</translation>
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
            <translation>Másolás</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kód másolása</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Még nincs fájl</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fájl</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>beolvasás, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>beolvasás</translation>
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
            <translation>%1 eltávolítása</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln fájl nem használható:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Fájlok hozzáadása…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Mappa hozzáadása…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Átnevezés</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Törlés</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Legutóbbiak</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Beszélgetések</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Beállítások</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modellek</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Parancsok</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Beszélgetés vagy parancs keresése</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Találatok</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nincs találat. Próbálja kevesebb vagy más betűvel.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Eszköz: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Küldés</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Leállítás (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Küldés (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Fájlok csatolása</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Fájlok csatolása (%1)</translation>
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
            <translation>Felhasznált kontextus: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Megmutatja, mit lát a modell</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Felhasznált kontextus: %1. Majdnem megtelt.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>A kuka üres.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Az archívum üres.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Ez a mappa üres.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Itt jelennek majd meg a beszélgetései.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Beszélgetések</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Véglegesen törli ezt: „%1”?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>A benne lévő összes üzenet is törlődik. Ez nem vonható vissza.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Végleges törlés</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Véglegesen töröl %Ln beszélgetést?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Ez nem vonható vissza.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Rögzítve</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Ma</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Tegnap</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Előző 7 nap</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Előző 30 nap</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month in the headings of the list, as QLocale::toString takes it: March 2026</extracomment>
            <translation>yyyy. MMMM</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Restore</source>
            <translation>Visszaállítás</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Átnevezés</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Rögzítés feloldása</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Rögzítés</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Áthelyezés mappába…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportálás…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Kivétel az archívumból</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiválás</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Végleges törlés…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Törlés</translation>
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
            <translation>Törölve: %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Válasz írása folyamatban</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Új válasz</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Rögzítve</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>További műveletek: „%1”</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Cím</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Saját adatok</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappa</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>A beszélgetések itt tárolódnak, kizárólag ezen a számítógépen.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Mappa: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 memória</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Eszköz</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Mégse</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, %L2. oldal</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Bezárás (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>A fájl megváltozott, mióta a válasz elkészült. Ez az, ami be lett olvasva.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Előző oldal</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Következő oldal</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Oldal megjelenítése</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Szöveg megjelenítése</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Dokumentumok</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>A gyűjtemény fájlok és mappák névvel ellátott csoportja. Bármelyik beszélgetésben lehet belőle válaszolni, és a program észreveszi a fájlok változásait. A fájlok a helyükön maradnak.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Új gyűjtemény</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Fájlok hozzáadása</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Mappa hozzáadása</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Gyűjtemény neve</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Létrehozás</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Gyűjtemény átnevezése</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Átnevezés</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Húzzon ide dokumentumokat vagy egy modellt</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Mit szeretne tudni?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>A modell betöltése folyamatban</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>A kezdéshez nyisson meg egy nyelvi modellt</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Ez a kis kezdőmodell. Tud egy keveset Európáról, ismer néhány szót 24 nyelven, és gyakran téved. Minden máshoz nyisson meg egy nagyobb modellt.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Az üzenetei és a válaszok ezen a számítógépen maradnak.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Válasszon egy GGUF-fájlt, vagy húzza ebbe az ablakba. Az üzenetei és a válaszok ezen a számítógépen maradnak.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 megnyitása</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell megnyitása…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Nagyobb modell megnyitása…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Másik modell megnyitása…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Részletek elrejtése</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Részletek</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Beszélgetések importálása</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Minden fájl (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportálás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>%Ln beszélgetés hozzáadva.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Mentve ide: %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Áthelyezés mappába</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Áthelyezés</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Nincs mappa</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Új mappa</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Válaszok nyelve: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Mint az üzeneté</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Válaszok nyelve (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Rendszer követése</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Felület nyelve: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Válaszok nyelve</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nincs találat. Próbálja kevesebb vagy más betűvel.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>A(z) %1 nem tanult a válaszok nyelvén (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 megnyitása</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Mint az üzeneté</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Megnyitja ezt a hivatkozást a böngészőben?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Hivatkozás megnyitása</translation>
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
            <translation>Fájl olvasása</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 betöltése</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Még körülbelül %Ln másodperc</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Mégse</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Másik modell megnyitása…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Jelenleg: %1</translation>
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
            <translation>Kép: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>leírás nélkül</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Saját üzenet: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Válasz: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Üzenet szerkesztése</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Mégse</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Küldés</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Írjon üzenetet</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Üzenet</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verzió: %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Beszélgetés</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Továbbiak</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Szerkesztés</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Válasz erre az üzenetre</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Másolás Markdownként</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Másolás szövegként</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Pontos megismétlés</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Részletek</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Törlés</translation>
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
            <translation>Betöltés</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Modell megnyitása</translation>
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
            <translation>Modell megnyitása</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modellek (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Minden fájl (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 a lemezen</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Legfeljebb %Ln tokent (szódarabot) olvas egy beszélgetésből</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licenc: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ennek a modellnek nincs beszélgetésformátuma: a szöveget folytatja, ahelyett hogy válaszolna rá.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Másik modell megnyitása…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell megnyitása…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Eszköz</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Nyelvek: az Európai Unió mind a 24 nyelve</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Nyelvek: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Amit a modell lát</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Utasítások</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Saját üzenet</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Összefoglaló</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>A köréjük írt csevegésformátum %Ln tokent foglal.</numerusform>
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
            <translation>Nyelvi modell</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Nincs megnyitva modell.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Másik modell megnyitása…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell megnyitása…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontextus hossza</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Legfeljebb %Ln tokent (szódarabot) olvas egy beszélgetésből</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Memória a beszélgetéshez</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Kevesebb memóriával hosszabb beszélgetéseknek is marad hely, és a válaszok kissé megváltoznak.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Eszköz</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Új szöveg</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Vissza</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>%L1. oldal</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Felület nyelve</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Szövegméret</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Mozgás csökkentése</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Nyelvi modell</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Eszköz</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gondolatmenet</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Hőmérséklet</translation>
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
            <translation>Ismétlési büntetés</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappa</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Gondolkodik… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Gondolkodik…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Gondolkodási idő: %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gondolatmenet</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Kibontva</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Összecsukva</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Kuka</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archívum</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Minden beszélgetés</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Lista: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>További műveletek ezzel a mappával</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Mappa átnevezése…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Mappa törlése</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Új mappa…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Új mappa</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Mappa neve</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Létrehozás</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Mappa átnevezése</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Átnevezés</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Saját üzenet</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
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
            <translation>Keresési eredmények</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nincs találat. Próbálja kevesebb vagy más szóval.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · kihagyva</translation>
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
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Felhasználva: %1 / %Ln token (szódarab).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>A modell még semmit sem olvasott.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Ha a beszélgetés már nem fér el</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>A legrégebbi üzenetek kihagyása</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>A legrégebbi üzenetek összefoglalása</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Megállás és figyelmeztetés</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Amit a modell lát</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Üzenetek</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Pontos prompt</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>A prompt akkor jelenik meg, ha van betöltött modell, és nem foglalt.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Beállítások</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Keresés a beállításokban</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nincs találat. Próbálja kevesebb vagy más szóval.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Alaphelyzet</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Alaphelyzet: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Parancspaletta</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Gyorsbillentyűk</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Új beszélgetés</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Keresés az összes üzenetben</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Beszélgetés átnevezése</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Beszélgetések megjelenítése vagy elrejtése</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Az ablak következő része</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Az ablak előző része</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Beszélgetések importálása…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>A beszélgetés exportálása…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Minden beszélgetés exportálása…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Amit a modell lát</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Ugrás az üzenetmezőre</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell kiválasztása</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Legújabb válasz másolása</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Válasz leállítása</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Válasz követése</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Előző üzenet</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Következő üzenet</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Korábbi verzió</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Későbbi verzió</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Visszavonás</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Beállítások</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Nagyobb szöveg</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kisebb szöveg</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Szokásos szövegméret</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Kilépés</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Fájlok csatolása…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Mappa csatolása…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Válaszok nyelve</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Asszisztensek</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumentumok</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Beszélgetések</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Üzenetek</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Nézet</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ablak</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>A fókuszban lévő beszélgetés törlése</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>A fókuszban lévő beszélgetés menüje</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Küldés</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Új sor</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Belépés az üzenetbe és kilépés belőle</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>A fókuszban lévő üzenet törlése</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Gyorsbillentyűk</translation>
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
            <translation>Beszélgetések</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Új beszélgetés</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Keresés az üzenetekben</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Beállítások</translation>
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
            <translation>Csökkentés: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Növelés: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Táblázat, %n oszlop</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Másolás CSV-ként</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Táblázat másolása CSV-ként</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>További %n sor megjelenítése</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>%1. szintű címsor</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Tartalom törlése</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Felvétel a szótárba</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Kivágás</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Másolás</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Beillesztés</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Az összes kijelölése</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Visszavonás</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Visszavonva: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Teljes szöveg</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Kevesebb szöveg</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Szerkesztés</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verzió: %1 / %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Korábbi verzió</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Későbbi verzió</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Beszélgetés olvasása</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Üdvözöljük</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Saját nyelvi modell</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>A Concordia ezen a számítógépen futtatja. Amit ír, és amit a modell válaszol, soha nem hagyja el a gépet.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Felület nyelve</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Nyelvi modell</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Ez a kis kezdőmodell. Tud egy keveset Európáról, ismer néhány szót 24 nyelven, és gyakran téved. Minden máshoz nyisson meg egy nagyobb modellt.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 készen áll</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 betöltése</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>GGUF formátumú fájl ezen a számítógépen. Később is megnyithatja.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Nagyobb modell megnyitása…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Másik modell megnyitása…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Modell megnyitása…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Kezdés</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (másolat)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>A(z) „%1” asszisztens törölve.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>A(z) „%1” már nincs csatolva.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>A(z) %1 nem használható. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Olyan szöveget tartalmaz, amelyet az olvasó nem lát. A modell ezt nem kapja meg.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Ezt a választ %1 írta ezen az eszközön: %2. Nyissa meg azt a modellt azon az eszközön, majd ismételje meg a választ.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>A válasz törölve.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Az üzenet és minden, ami utána következett, törölve.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>A(z) „%1” már nincs a(z) „%2” gyűjteményben.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>A(z) „%1” gyűjtemény törölve. A fájljai a helyükön vannak.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>Archiválva: „%1”.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>Törölve: „%1”.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Cím nélküli beszélgetés</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>A mappa törölve: „%1”. A benne lévő beszélgetések megmaradnak.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Videokártya (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Processzorba épített grafika (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuális videokártya (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processzor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Processzor, egyszerű és lassú</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Egyéb eszköz</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Kézzel választották ki.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Ez a számítógép videokártyája.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Ez az itt elérhető leggyorsabb eszköz, és a fajtájából ennek van a legtöbb memóriája.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>A processzorba van építve; nincs használható videokártya.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Ez a virtuális gép videokártyája.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Nincs használható videokártya, ezért a processzor számol. Működik, de lassan.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Ez az egyetlen használható eszköz.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>A(z) %1 hibásan számolt, ezért nincs használatban.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>A korábbi modell továbbra is be van töltve.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>A beszélgetés megmarad.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Az eddigi szöveg megmarad.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Az üzenete megmarad.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Ez a fájl nem ezen a számítógépen van.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Először mentse a fájlt erre a számítógépre, majd nyissa meg.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>A modellt nem sikerült betölteni.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Próbálja újra, vagy nyisson meg egy másik modellt.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>A modellfájl nem található.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Ellenőrizze, hogy nem helyezték-e át, vagy nyisson meg egy másik modellt.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>A modellfájlt nem sikerült beolvasni.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Ellenőrizze, hogy van-e olvasási joga, és hogy csatlakoztatva van-e a lemez.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>A fájl sérült, hiányos vagy nem modell.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Szerezze be újra a fájlt, vagy nyisson meg egy másik modellt.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>A Concordia e verziója nem tudja futtatni ezt a modellt.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Nyisson meg egy másik modellt.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Nincs elég memória ehhez a modellhez.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Zárjon be más programokat, vagy nyisson meg egy kisebb modellt.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>A kiválasztott eszköz nem használható.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Válasszon másik eszközt.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Az eszköz leállt a modell betöltése közben.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Próbálja újra, vagy válasszon másik eszközt.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Az eszköz hibásan számol.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Frissítse az illesztőprogramját, vagy válasszon másik eszközt.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>A választ nem sikerült megírni.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>A válasz megszakadt: a memória megtelt.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Zárjon be más programokat, vagy folytassa egy kisebb modellel.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>A válasz megszakadt: az eszköz leállt.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Nyissa meg újra a modellt, vagy válasszon másik eszközt.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>A válasz megszakadt: az eszköz hibásan számol.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>A beszélgetés hosszabb annál, mint amennyit ez a modell el tud olvasni.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Kezdjen új beszélgetést, vagy nyisson meg egy hosszabb kontextusú modellt.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>A fájlt nem sikerült importálni.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Semmi sem változott.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Válasszon olyan fájlt, amelyet a Concordia, a ChatGPT, az Open WebUI, az LM Studio vagy a GPT4All írt.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>A beszélgetéseket nem sikerült beolvasni.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Semmi sem lett kiírva.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Indítsa újra a Concordiát.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>A fájlt nem sikerült kiírni.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Ha volt már ilyen nevű fájl, az változatlan maradt.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Válasszon másik mappát, vagy szabadítson fel helyet a lemezen.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Beszélgetés</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Felhasználó</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Mesterséges intelligencia írta</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (mesterséges intelligencia írta)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>A mesterséges intelligencia műveként megjelölt szövegek nyelvi modelltől származnak, és tévesek lehetnek.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Gondolatmenet a válasz előtt (mesterséges intelligencia írta)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Cím nélküli beszélgetés</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Adj ennek a beszélgetésnek legfeljebb hatszavas címet azon a nyelven, amelyen íródott. Csak a címmel válaszolj.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Foglald össze ezt a beszélgetést néhány mondatban, azon a nyelven, amelyen íródott. A neveket, a számokat és a döntéseket tartsd meg.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Csak a szövegrészletek alapján válaszolj, és add meg a jelölést. Idézd a mondatot, amely a kérdésre válaszol.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Erről nincs szövegrészlet. Csak annyit mondj, hogy a szövegrészletek ezt nem mondják meg.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>A Concordia nem tudja olvasni az ilyen fájlt.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Jelszó védi. Csatoljon jelszó nélküli másolatot.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Sérült. Csatoljon ép másolatot.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Túl nagy vagy túl összetett. Csatolja a szükséges részt külön fájlként.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Nincs benne szöveg. Csatoljon olyan másolatot, amelynek szövege kereshető.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Nem nyitható meg. Ellenőrizze, hogy megvan-e még, és olvasható-e.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>A megjelenés alaphelyzetbe állítva.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>A válaszok beállításai alaphelyzetbe állítva.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Világos szöveg</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Írd újra a kapott szöveget egyszerű szavakkal és rövid mondatokkal. Tartsd meg az értelmét, a tényeit és a nyelvét. Csak a szöveggel válaszolj.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Szövegjavítás</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Javítsd ki a kapott szöveg helyesírását, nyelvtanát és írásjeleit a saját nyelvén. Mást ne változtass meg. Ezután sorold fel, mit javítottál.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Fordítsd a kapott szöveget magyarra. Ha magyarul van, fordítsd angolra. Csak a fordítással válaszolj.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Egyszerű magyarázat</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Magyarázd el a kérdezett dolgot úgy, hogy egy tizenkét éves is megértse: hétköznapi szavakkal, rövid mondatokkal és egy példával.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Utazástervezés</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Segíts megtervezni egy utazást. Kérdezz rá a helyre, a napokra, a költségkeretre és a kívánságokra, ha hiányoznak. Ezután írj tervet minden napra.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>A korábbi beszélgetései változatlanok. Amit most ír, ennek az ablaknak a bezárásakor elvész.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>A szöveg ebben az ablakban marad, és a program újra megpróbálja menteni.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Az üzenetét nem sikerült menteni, ezért nem lett elküldve.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Az üzenete az ablak bezárásáig itt marad.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>A beszélgetései a Concordia egy másik ablakában vannak megnyitva.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>A beszélgetéseit tartalmazó mappába nem lehet írni.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>A beszélgetéseit tároló lemez megtelt.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>A beszélgetéseit tároló fájl sérült.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>A beszélgetéseit a Concordia egy újabb verziója mentette.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>A beszélgetéseit tároló fájlt nem sikerült olvasni vagy írni.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Zárja be ezt az ablakot, és használja a másikat.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Engedélyezze az írást a mappába, vagy válasszon másikat a beállításokban.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Szabadítson fel helyet a lemezen.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Indítsa újra a Concordiát: a program félreteszi a fájlt, és újat kezd.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Telepítse a Concordia legújabb verzióját.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Ellenőrizze, hogy csatlakoztatva van-e a lemez, majd indítsa újra a Concordiát.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>A beszélgetéseit tároló fájl megsérült, ezért új fájl jött létre.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Semmi sem törlődött: a sérült fájl félre van téve.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Kérjen meg valakit, aki ért az SQLite-hoz, hogy állítsa helyre, vagy állítson vissza egy biztonsági mentést.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>A csatolt dokumentumokban most nem lehet keresni.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Az üzenete megmarad.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Ellenőrizze, hogy csatlakoztatva van-e a lemez, és van-e rajta hely, majd indítsa újra a Concordiát.</translation>
        </message>
    </context>
</TS>
