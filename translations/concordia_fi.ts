<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Vastausta kirjoitetaan</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Vastaus on valmis, %Ln sana</numerusform>
                <numerusform>Vastaus on valmis, %Ln sanaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Pysäytetty</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Ladataan muistiin: %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 on valmis</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 on luettu.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Kopioitu</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopioi (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Luo uudelleen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Jatka</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Lämpötila</translation>
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
            <translation>Toiston hillintä</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Toiston tarkasteluväli</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Kirjoitettu</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Malli</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Laite</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Kesto</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Nopeus</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token sekunnissa</numerusform>
                <numerusform>%Ln tokenia sekunnissa</numerusform>
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
            <translation>Siemenluku</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Näin tämä vastaus kirjoitettiin</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Toista täsmälleen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
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
                <numerusform>Kesti %Ln sekunnin</numerusform>
                <numerusform>Kesti %Ln sekuntia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token sekunnissa</numerusform>
                <numerusform>%Ln tokenia sekunnissa</numerusform>
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
            <translation>Vastaukset</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Päättely</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Pohtivatko mallit ennen vastaamista, jos ne osaavat</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Mallin mukaan</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Päällä</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Pois</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Lämpötila</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Matala: todennäköisimmät sanat. Korkea: enemmän vaihtelua.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Valitsee todennäköisimmistä sanoista, jotka yhdessä saavuttavat tämän osuuden</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Valitsee näin monesta todennäköisimmästä sanasta; 0 ottaa mukaan kaikki</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Jättää pois sanat, joiden todennäköisyys on alle tämän osuuden todennäköisimmän sanan todennäköisyydestä</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Toiston hillintä</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Kun arvo on yli 1, juuri käytetyt sanat muuttuvat epätodennäköisemmiksi</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Ulkoasu</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Käyttöliittymän kieli</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Teema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Ikkunan värit</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Seuraa järjestelmää</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstin koko</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Myös näppäimillä %1 ja %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Vähennä liikettä</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Sisältö ilmestyy suoraan paikalleen eikä liiku sinne</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Oikeinkirjoituksen tarkistus</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Sanat, joita mikään asennettu sanasto ei tunne, alleviivataan</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Avustaja: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Ei avustajaa</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Avustaja</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Uusi avustaja</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Muokkaa avustajaa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Ohjeet mallille</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Vastausten kieli: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Sama kuin viestissä</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Lämpötila</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Kuten asetuksissa</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Tarkasti</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Vaihtelevasti</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Millä tahansa mallilla</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Malli</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Vastausten kieli</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Kokoelmat</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Ei avustajaa</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Luo ja muokkaa avustajia…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Jotta tilaa riittäisi, malli ei lukenut vanhinta viestiä.</numerusform>
                <numerusform>Jotta tilaa riittäisi, malli ei lukenut %Ln vanhinta viestiä.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Pysäytetty. Tähänastinen teksti säilyy.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yritä uudelleen</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Avaa toinen malli…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Vastaus päättyy tähän: keskustelu täyttää mallin kontekstin.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Tämä ei ole vastausten kielellä (%1), joten vastaus kirjoitettiin uudelleen. Molemmat versiot ovat tallessa.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Ensimmäinen yritys ei ollut vastausten kielellä (%1). Se on tallessa aiempana versiona.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Malli ei noudattanut vastausten kieltä (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Muokkaa</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Muokkaa: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Monista</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Monista: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Poista: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Avustajat</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Avustaja on nimetty joukko ohjeita ja asetuksia. Keskustelu ottaa ne käyttöön ja säilyttää ne, tapahtui avustajalle mitä tahansa.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Uusi avustaja</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Liitä tiedostoja</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Kaikki tiedostot (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Liitä kansio</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Liitä tiedostoja…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Liitä kansio…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Luo ja muokkaa kokoelmia…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Poista (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>luetaan, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>luetaan</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>ei voi käyttää</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln tiedosto</numerusform>
                <numerusform>%Ln tiedostoa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln sivu</numerusform>
                <numerusform>%Ln sivua</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Poista %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>piilotekstiä</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Liitetyt tiedostot</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Poistetut keskustelut säilyvät täällä %Ln päivän.</numerusform>
                <numerusform>Poistetut keskustelut säilyvät täällä %Ln päivää.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Tyhjennä roskakori…</translation>
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
            <translation>Tehty</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Tekemättä</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopioitu</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Keskustelut</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Näytä tai piilota keskustelut (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Uusi keskustelu</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Uusi keskustelu (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Muut toiminnot</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Avaa malli…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Mitä malli näkee</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Vie…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Tuo keskusteluja…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Komentopaletti</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Pikanäppäimet</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Asiakirjat</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Avaa toinen malli…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yritä uudelleen</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Tällä mallilla ei ole keskustelumuotoa: se jatkaa tekstiäsi eikä vastaa siihen.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Lainatut sanat ovat siellä.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Lainattuja sanoja ei ole siellä.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Vahvistamaton: sanoja ei ole lainattu.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Sellaista tekstikohtaa ei ole.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, sivu %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Lähdeviite %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Koodi</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopioi koodi</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Ei vielä tiedostoja</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln tiedosto</numerusform>
                <numerusform>%Ln tiedostoa</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>luetaan, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>luetaan</translation>
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
            <translation>Poista %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln tiedostoa ei voi käyttää:</numerusform>
                <numerusform>%Ln tiedostoa ei voi käyttää:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Lisää tiedostoja…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Lisää kansio…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Nimeä uudelleen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Poista</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Viimeisimmät</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Keskustelut</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Mallit</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komennot</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Etsi keskustelu tai komento</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Löytyneet</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Mitään ei löytynyt. Kokeile vähemmillä tai muilla kirjaimilla.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Laite: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Pysäytä</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Lähetä</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Pysäytä (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Lähetä (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Liitä tiedostoja</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Liitä tiedostoja (%1)</translation>
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
            <translation>Kontekstista käytössä %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Näyttää, mitä malli näkee</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Kontekstia käytössä: %1. Se on melkein täynnä.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Roskakori on tyhjä.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Arkisto on tyhjä.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Tämä kansio on tyhjä.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Keskustelusi näkyvät jatkossa tässä.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Keskustelut</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Poistetaanko ”%1” pysyvästi?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Myös kaikki sen viestit poistetaan. Tätä ei voi kumota.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Poista pysyvästi</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Poistetaanko %Ln keskustelu pysyvästi?</numerusform>
                <numerusform>Poistetaanko %Ln keskustelua pysyvästi?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Tätä ei voi kumota.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Kiinnitetyt</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Tänään</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Eilen</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Edelliset 7 päivää</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Edelliset 30 päivää</translation>
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
            <translation>Palauta</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Nimeä uudelleen</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Poista kiinnitys</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Kiinnitä</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Siirrä kansioon…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Vie…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Palauta arkistosta</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arkistoi</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Poista pysyvästi…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Poista</translation>
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
            <translation>Poistettu %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Vastausta kirjoitetaan</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Uusi vastaus</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Kiinnitetty</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Muut toiminnot: ”%1”</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Otsikko</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Omat tiedot</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Kansio</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Keskustelut säilytetään täällä, vain tällä tietokoneella.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Kansio: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, muistia %2</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Laite</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, sivu %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Sulje (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Tiedosto on muuttunut vastauksen kirjoittamisen jälkeen. Tämä on se, mikä luettiin.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Edellinen sivu</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Seuraava sivu</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Näytä sivu</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Näytä teksti</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Asiakirjat</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Kokoelma on nimetty joukko tiedostoja ja kansioita. Minkä tahansa keskustelun vastaukset voivat perustua siihen, ja tiedostojen muutokset huomataan. Tiedostot pysyvät paikoillaan.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Uusi kokoelma</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Lisää tiedostoja</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Lisää kansio</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Kokoelman nimi</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Luo</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Nimeä kokoelma uudelleen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Nimeä uudelleen</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Pudota asiakirjat tai malli tähän</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Mitä haluaisit tietää?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Mallia ladataan muistiin</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Aloita avaamalla kielimalli</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Tämä on pieni aloitusmalli. Se tietää hieman Euroopasta ja osaa joitakin sanoja 24 kielellä, ja se erehtyy usein. Avaa kaikkeen muuhun suurempi malli.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Viestisi ja vastaukset pysyvät tällä tietokoneella.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Valitse GGUF-tiedosto tai pudota se tähän ikkunaan. Viestisi ja vastaukset pysyvät tällä tietokoneella.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Avaa %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Avaa malli…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Avaa suurempi malli…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Avaa toinen malli…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Piilota lisätiedot</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Lisätiedot</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Keskustelujen tuonti</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Kaikki tiedostot (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Vienti</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>%Ln keskustelu lisättiin.</numerusform>
                <numerusform>%Ln keskustelua lisättiin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Tallennettu: %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Siirrä kansioon</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Siirrä</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Ei kansiota</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Uusi kansio</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Vastausten kieli: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Sama kuin viestissä</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Vastausten kieli (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Seuraa järjestelmää</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Käyttöliittymän kieli: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Vastausten kieli</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Mitään ei löytynyt. Kokeile vähemmillä tai muilla kirjaimilla.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>Mallia %1 ei ole koulutettu vastausten kielellä (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Avaa %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Sama kuin viestissä</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Avataanko tämä linkki selaimessa?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Avaa linkki</translation>
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
            <translation>Luetaan tiedostoa</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Ladataan muistiin: %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Jäljellä noin %Ln sekunti</numerusform>
                <numerusform>Jäljellä noin %Ln sekuntia</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Avaa toinen malli…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Nyt: %1</translation>
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
            <translation>Kuva: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>ei kuvausta</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Sinä: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Vastaus: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Muokkaa viestiä</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Lähetä</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Kirjoita viesti</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Viesti</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versio %1, yhteensä %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Keskustelu</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Muut toiminnot</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Muokkaa</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Vastaa tähän viestiin</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopioi Markdownina</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopioi tekstinä</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Toista täsmälleen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Tiedot</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Poista</translation>
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
            <translation>Ladataan muistiin</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Avaa malli</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Malli: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Avaa malli</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Mallit (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Kaikki tiedostot (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 levyllä</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Lukee keskustelusta enintään %Ln tokenin</numerusform>
                <numerusform>Lukee keskustelusta enintään %Ln tokenia</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Lisenssi: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Tällä mallilla ei ole keskustelumuotoa: se jatkaa tekstiäsi eikä vastaa siihen.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Avaa toinen malli…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Avaa malli…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Laite</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Kielet: kaikki Euroopan unionin 24 kieltä</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Kielet: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Mitä malli näkee</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Ohjeet mallille</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sinä</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Vastaus</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Tiivistelmä</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Keskustelumuoto niiden ympärillä vie %Ln tokenin.</numerusform>
                <numerusform>Keskustelumuoto niiden ympärillä vie %Ln tokenia.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Malli</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Kielimalli</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Mikään malli ei ole auki.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Avaa toinen malli…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Avaa malli…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontekstin pituus</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Lukee keskustelusta enintään %Ln tokenin</numerusform>
                <numerusform>Lukee keskustelusta enintään %Ln tokenia</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Muisti keskustelua varten</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Pienempi muistimäärä jättää tilaa pidemmille keskusteluille ja muuttaa vastauksia hieman.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Laite</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Uutta tekstiä</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Sivu %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Käyttöliittymän kieli</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Teema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstin koko</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Vähennä liikettä</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Kielimalli</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Laite</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Päättely</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Lämpötila</translation>
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
            <translation>Toiston hillintä</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Kansio</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Pohtii… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Pohtii…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Pohti %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Päättely</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Avattu</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Suljettu</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Roskakori</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arkisto</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Kaikki keskustelut</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Luettelossa: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Kansion muut toiminnot</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Nimeä kansio uudelleen…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Poista kansio</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Uusi kansio…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Uusi kansio</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Kansion nimi</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Luo</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Nimeä kansio uudelleen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Nimeä uudelleen</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Sinä</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Vastaus</translation>
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
            <translation>Hakutulokset</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Mitään ei löytynyt. Kokeile vähemmillä tai muilla sanoilla.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · jätetty pois</translation>
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
                <numerusform>%Ln tokenia</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Käytössä %1 / %Ln token (sananosa).</numerusform>
                <numerusform>Käytössä %1 / %Ln tokenia (sananosaa).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Mitään ei ole vielä luettu.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Kun keskustelu ei enää mahdu</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Jätä vanhimmat viestit pois</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Tiivistä vanhimmat viestit</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Pysähdy ja kerro siitä</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Mitä malli näkee</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Viestit</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Tarkka kehote</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Kehote näytetään, kun malli on avattu ja vapaana.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Etsi asetuksista</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Mitään ei löytynyt. Kokeile vähemmillä tai muilla sanoilla.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Palauta oletukset</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Palauta oletukset: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Komentopaletti</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Pikanäppäimet</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Uusi keskustelu</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Etsi kaikista viesteistä</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Nimeä keskustelu uudelleen</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Näytä tai piilota keskustelut</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Ikkunan seuraava osa</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Ikkunan edellinen osa</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Tuo keskusteluja…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Vie tämä keskustelu…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Vie kaikki keskustelut…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Mitä malli näkee</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Siirry viestikenttään</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Valitse malli</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopioi uusin vastaus</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Pysäytä vastaus</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Seuraa vastausta</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Edellinen viesti</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Seuraava viesti</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Aiempi versio</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Myöhempi versio</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Suurempi teksti</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Pienempi teksti</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Tavallinen tekstin koko</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Lopeta</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Liitä tiedostoja…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Liitä kansio…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Vastausten kieli</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Avustajat</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Asiakirjat</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Keskustelut</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Viestit</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Näkymä</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ikkuna</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Poista kohdistettu keskustelu</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Kohdistetun keskustelun valikko</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Vaihto+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Lähetä</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Uusi rivi</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Vaihto+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Siirry viestiin ja pois siitä</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Poista kohdistettu viesti</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Pikanäppäimet</translation>
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
            <translation>Keskustelut</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Uusi keskustelu</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Etsi kaikista viesteistä</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
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
            <translation>Vähemmän: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Enemmän: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Taulukko, %n sarake</numerusform>
                <numerusform>Taulukko, %n saraketta</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopioi CSV:nä</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopioi taulukko CSV:nä</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Näytä vielä %n rivi</numerusform>
                <numerusform>Näytä vielä %n riviä</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Tason %1 otsikko</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Tyhjennä</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Lisää sanastoon</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Leikkaa</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Liitä</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Valitse kaikki</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Kumottu: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Näytä kaikki</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Näytä vähemmän</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Muokkaa</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versio %1, yhteensä %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Aiempi versio</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Myöhempi versio</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Luetaan keskustelua</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Tervetuloa</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Oma kielimallisi</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia suorittaa sen tällä tietokoneella. Viestisi ja mallin vastaukset eivät koskaan siirry siltä muualle.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Käyttöliittymän kieli</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Kielimalli</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Tämä on pieni aloitusmalli. Se tietää hieman Euroopasta ja osaa joitakin sanoja 24 kielellä, ja se erehtyy usein. Avaa kaikkeen muuhun suurempi malli.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 on valmis</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Ladataan muistiin: %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>GGUF-muotoinen tiedosto tällä tietokoneella. Voit avata sen myös myöhemmin.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Avaa suurempi malli…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Avaa toinen malli…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Avaa malli…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Aloita</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (kopio)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Avustaja ”%1” poistettiin.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>‘%1’ ei ole enää liitteenä.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Tiedostoa %1 ei voi käyttää. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Siinä on tekstiä, jota lukija ei näe. Mallille sitä ei anneta.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Tämän vastauksen kirjoitti %1 laitteella %2. Avaa sama malli samalla laitteella ja toista sitten vastaus.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Vastaus poistettiin.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Viesti ja kaikki sitä seurannut poistettiin.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>”%1” ei ole enää kokoelmassa ”%2”.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Kokoelma ”%1” poistettiin. Sen tiedostot ovat paikoillaan.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>”%1” on nyt arkistossa.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>”%1” poistettiin.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Nimetön keskustelu</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Kansio ”%1” poistettiin; sen keskustelut säilyvät.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Näytönohjain (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Suorittimen grafiikka (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuaalinen näytönohjain (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Suoritin</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Suoritin, yksinkertainen ja hidas</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Muu laite</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Se on valittu käsin.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Se on tämän tietokoneen näytönohjain.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Se on täällä olevista laitteista nopein, ja sillä on lajinsa eniten muistia.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Se on osa suoritinta; käyttökelpoista näytönohjainta ei ole.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Se on tämän virtuaalikoneen näytönohjain.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Käyttökelpoista näytönohjainta ei ole, joten suoritin laskee. Se toimii, mutta hitaasti.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Se on ainoa käyttökelpoinen laite.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 laski väärin, eikä sitä käytetä.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Aiempi malli on edelleen muistissa.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Keskustelusi säilyy.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Tähänastinen teksti säilyy.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Viestisi säilyy.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Tämä ei ole tällä tietokoneella oleva tiedosto.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Tallenna tiedosto ensin tälle tietokoneelle ja avaa se sitten.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Mallia ei voitu ladata muistiin.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Yritä uudelleen tai avaa toinen malli.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Mallitiedosto puuttuu.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Tarkista, onko se siirretty, tai avaa toinen malli.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Mallitiedostoa ei voitu lukea.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Tarkista, että sinulla on lupa lukea se ja että sen levy on kytketty.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Tiedosto on vioittunut tai vajaa, tai se ei ole malli.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Hanki tiedosto uudelleen tai avaa toinen malli.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Tämä Concordian versio ei voi suorittaa tätä mallia.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Avaa toinen malli.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Muisti ei riitä tälle mallille.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Sulje muita ohjelmia tai avaa pienempi malli.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Valittua laitetta ei voi käyttää.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Valitse toinen laite.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Laite lakkasi toimimasta, kun mallia ladattiin muistiin.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Yritä uudelleen tai valitse toinen laite.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Laite laskee väärin.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Päivitä sen ajuri tai valitse toinen laite.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Vastausta ei voitu kirjoittaa.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Vastaus keskeytyi: muisti on täynnä.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Sulje muita ohjelmia tai jatka pienemmällä mallilla.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Vastaus keskeytyi: laite lakkasi toimimasta.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Avaa malli uudelleen tai valitse toinen laite.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Vastaus keskeytyi: laite laskee väärin.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Keskustelu on pidempi kuin tämä malli pystyy lukemaan.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Aloita uusi keskustelu tai avaa malli, jolla on pidempi konteksti.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Tiedostoa ei voitu tuoda.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Mitään ei muutettu.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Valitse tiedosto, jonka on tallentanut Concordia, ChatGPT, Open WebUI, LM Studio tai GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Keskusteluja ei voitu lukea.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Mitään ei kirjoitettu.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Käynnistä Concordia uudelleen.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Tiedostoa ei voitu kirjoittaa.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Jos samanniminen tiedosto oli jo olemassa, se on ennallaan.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Valitse toinen kansio tai vapauta tilaa levyltä.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Keskustelu</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Sinä</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Tekoälyn kirjoittama</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (tekoälyn kirjoittama)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Tekoälyn kirjoittamiksi merkityt tekstit ovat peräisin kielimallilta ja voivat olla virheellisiä.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Ajatuksia ennen vastausta (tekoälyn kirjoittamia)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Nimetön keskustelu</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Anna tälle keskustelulle enintään kuuden sanan otsikko sillä kielellä, jolla se on kirjoitettu. Vastaa pelkällä otsikolla.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Tiivistä tämä keskustelu muutamaan virkkeeseen sillä kielellä, jolla se on kirjoitettu. Säilytä nimet, luvut ja päätökset.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Vastaa vain tekstikohtien perusteella ja ilmoita tunnus. Lainaa lause, joka vastaa kysymykseen.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Tästä ei ole tekstikohtaa. Sano vain, ettei sitä kerrota tekstikohdissa.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia ei osaa lukea tämänlaista tiedostoa.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Se on suojattu salasanalla. Liitä kopio ilman salasanaa.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Se on vioittunut. Liitä ehjä kopio.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Se on liian suuri tai monimutkainen. Liitä tarvitsemasi osa omana tiedostonaan.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Siinä ei ole tekstiä. Liitä kopio, jonka tekstistä voi hakea.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Sitä ei voi avata. Tarkista, että se on yhä paikallaan ja että sen saa lukea.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Ulkoasun oletukset on palautettu.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Vastausten oletukset on palautettu.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Kirjoita selkeästi</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Kirjoita saamasi teksti uudelleen selkein sanoin ja lyhyin virkkein. Säilytä sen merkitys, tiedot ja kieli. Vastaa vain tekstillä.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Oikolue</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Korjaa saamasi tekstin oikeinkirjoitus, kielioppi ja välimerkit sen omalla kielellä. Älä muuta muuta. Luettele sitten, mitä korjasit.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Käännä</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Käännä saamasi teksti suomeksi. Jos se on suomeksi, käännä se englanniksi. Vastaa vain käännöksellä.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Selitä yksinkertaisesti</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Selitä kysytty asia niin, että kaksitoistavuotias ymmärtää sen: arkisin sanoin, lyhyin virkkein ja esimerkin avulla.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Suunnittele matka</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Auta suunnittelemaan matka. Kysy paikkaa, päiviä, budjettia ja toiveita, jos ne puuttuvat. Kirjoita sitten suunnitelma joka päivälle.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Aiemmat keskustelusi ovat ennallaan. Se, mitä kirjoitat nyt, katoaa, kun tämä ikkuna suljetaan.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Teksti pysyy tässä ikkunassa, ja tallennusta yritetään uudelleen.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Viestiäsi ei voitu tallentaa, joten sitä ei lähetetty.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Viestisi pysyy tässä, kunnes ikkuna suljetaan.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Keskustelusi ovat auki toisessa Concordian ikkunassa.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Keskustelujesi kansioon ei voi kirjoittaa.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Levy, jolla keskustelusi ovat, on täynnä.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Keskustelujesi tiedosto on vioittunut.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Keskustelusi on tallennettu Concordian uudemmalla versiolla.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Keskustelujesi tiedostoa ei voitu lukea tai kirjoittaa.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Sulje tämä ikkuna ja käytä toista.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Salli kansioon kirjoittaminen tai valitse asetuksista toinen kansio.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Vapauta tilaa levyltä.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Käynnistä Concordia uudelleen: tiedosto siirretään sivuun ja aloitetaan uusi.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Asenna Concordian uusin versio.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Tarkista, että levy on kytketty, ja käynnistä sitten Concordia uudelleen.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Keskustelujesi tiedosto oli vioittunut, joten aloitettiin uusi.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Mitään ei poistettu: vioittunut tiedosto siirrettiin sivuun.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Pyydä SQLiten tuntevaa henkilöä pelastamaan se tai palauta varmuuskopio.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Liitetyistä asiakirjoista ei voi nyt hakea.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Viestisi säilyy.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Tarkista, että levy on kytketty ja että siinä on tilaa, ja käynnistä sitten Concordia uudelleen.</translation>
        </message>
    </context>
</TS>
