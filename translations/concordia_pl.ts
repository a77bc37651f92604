<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Trwa pisanie odpowiedzi</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Odpowiedź gotowa, %Ln słowo</numerusform>
                <numerusform>Odpowiedź gotowa, %Ln słowa</numerusform>
                <numerusform>Odpowiedź gotowa, %Ln słów</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zatrzymano</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Wczytywanie: %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Model %1 jest gotowy</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Plik %1 został odczytany.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Skopiowano</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopiuj (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Wygeneruj ponownie</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Kontynuuj</translation>
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
            <translation>Kara za powtórzenia</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Okno powtórzeń</translation>
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
            <translation>Urządzenie</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Czas</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Szybkość</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token na sekundę</numerusform>
                <numerusform>%Ln tokeny na sekundę</numerusform>
                <numerusform>%Ln tokenów na sekundę</numerusform>
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
            <translation>Ziarno</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Jak powstała ta odpowiedź</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Powtórz dokładnie</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
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
                <numerusform>Czas: %Ln sekunda</numerusform>
                <numerusform>Czas: %Ln sekundy</numerusform>
                <numerusform>Czas: %Ln sekund</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token na sekundę</numerusform>
                <numerusform>%Ln tokeny na sekundę</numerusform>
                <numerusform>%Ln tokenów na sekundę</numerusform>
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
            <translation>Odpowiedzi</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Rozumowanie</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Czy modele, które potrafią myśleć przed odpowiedzią, mają to robić</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Zgodnie z modelem</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Włączone</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Wyłączone</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Niska: najbardziej prawdopodobne słowa. Wysoka: większa różnorodność.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Losuje spośród najbardziej prawdopodobnych słów, które razem osiągają ten udział</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Losuje spośród tylu najbardziej prawdopodobnych słów; 0 oznacza wszystkie</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Pomija słowa, których prawdopodobieństwo jest mniejsze niż ta część prawdopodobieństwa najbardziej prawdopodobnego słowa</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Kara za powtórzenia</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Powyżej 1 niedawno użyte słowa stają się mniej prawdopodobne</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Wygląd</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Język interfejsu</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motyw</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Kolory okna</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Zgodnie z systemem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Rozmiar tekstu</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Także za pomocą %1 i %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Ogranicz ruch</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Elementy pojawiają się od razu na swoim miejscu, bez przesuwania się</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Sprawdzanie pisowni</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Słowa, których nie zna żaden zainstalowany słownik, są podkreślane</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Asystent: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Bez asystenta</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Asystent</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Nowy asystent</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Edytuj asystenta</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrukcje</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Język odpowiedzi: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Jak w wiadomości</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Jak w ustawieniach</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Dokładnie</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Różnorodnie</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Z dowolnym modelem</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Język odpowiedzi</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Kolekcje</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Bez asystenta</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Twórz i edytuj asystentów…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Aby zwolnić miejsce, model pominął najstarszą wiadomość.</numerusform>
                <numerusform>Aby zwolnić miejsce, model pominął %Ln najstarsze wiadomości.</numerusform>
                <numerusform>Aby zwolnić miejsce, model pominął %Ln najstarszych wiadomości.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Zatrzymano. Dotychczasowy tekst został zachowany.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otwórz inny model…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Odpowiedź kończy się tutaj: rozmowa wypełnia kontekst modelu.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>To nie jest w języku odpowiedzi (%1), dlatego odpowiedź napisano ponownie. Obie wersje są zachowane.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Pierwsza próba nie była w języku odpowiedzi (%1). Jest zachowana jako wcześniejsza wersja.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Model nie trzymał się języka odpowiedzi (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Edytuj: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Powiel</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Powiel: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Usuń: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Asystenci</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Asystent to nazwany zestaw instrukcji i ustawień. Rozmowa przejmuje je i zachowuje, cokolwiek stanie się z asystentem.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nowy asystent</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Załącz pliki</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Wszystkie pliki (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Załącz folder</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Załącz pliki…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Załącz folder…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Twórz i edytuj kolekcje…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Usuń (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>odczytywanie, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>odczytywanie</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>nie można użyć</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln plik</numerusform>
                <numerusform>%Ln pliki</numerusform>
                <numerusform>%Ln plików</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln strona</numerusform>
                <numerusform>%Ln strony</numerusform>
                <numerusform>%Ln stron</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Usuń %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>ukryty tekst</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Załączone pliki</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Usunięte rozmowy pozostają tu przez %Ln dzień.</numerusform>
                <numerusform>Usunięte rozmowy pozostają tu przez %Ln dni.</numerusform>
                <numerusform>Usunięte rozmowy pozostają tu przez %Ln dni.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Opróżnij kosz…</translation>
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
            <translation>Zrobione</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Do zrobienia</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Skopiowano</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Rozmowy</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Pokaż lub ukryj rozmowy (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nowa rozmowa</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Nowa rozmowa (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otwórz model…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Co widzi model</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importuj rozmowy…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paleta poleceń</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Skróty klawiszowe</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
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
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otwórz inny model…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ten model nie ma formatu rozmowy: kontynuuje tekst, zamiast na niego odpowiadać.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Cytowane słowa tam są.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Cytowanych słów tam nie ma.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Niezweryfikowane: nie ma cytowanych słów.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Nie ma takiego fragmentu.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, strona %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Odwołanie %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopiuj kod</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Na razie brak plików</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln plik</numerusform>
                <numerusform>%Ln pliki</numerusform>
                <numerusform>%Ln plików</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>odczytywanie, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>odczytywanie</translation>
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
            <translation>Usuń %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>Nie można użyć %Ln pliku:</numerusform>
                <numerusform>Nie można użyć %Ln plików:</numerusform>
                <numerusform>Nie można użyć %Ln plików:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dodaj pliki…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Dodaj folder…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Ostatnie</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Rozmowy</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Polecenia</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Przejdź do rozmowy lub polecenia</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Znalezione</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nic nie znaleziono. Wpisz mniej liter albo inne litery.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Urządzenie: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Zatrzymaj (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Wyślij (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Załącz pliki</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Załącz pliki (%1)</translation>
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
            <translation>Zajętość kontekstu: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Pokazuje, co widzi model</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Wykorzystany kontekst: %1. Jest prawie pełny.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Kosz jest pusty.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Archiwum jest puste.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Ten folder jest pusty.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Tutaj pojawi się lista rozmów.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Rozmowy</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Usunąć trwale „%1”?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Zostaną też usunięte wszystkie wiadomości z tej rozmowy. Tej operacji nie można cofnąć.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Usuń trwale</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Usunąć trwale %Ln rozmowę?</numerusform>
                <numerusform>Usunąć trwale %Ln rozmowy?</numerusform>
                <numerusform>Usunąć trwale %Ln rozmów?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Tej operacji nie można cofnąć.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Przypięte</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Wczoraj</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Ostatnie 7 dni</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Ostatnie 30 dni</translation>
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
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odepnij</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Przypnij</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Przenieś do folderu…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Wyjmij z archiwum</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiwizuj</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Usuń trwale…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
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
            <translation>Usunięto %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Trwa pisanie odpowiedzi</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nowa odpowiedź</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Przypięta</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Więcej opcji: „%1”</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Dane użytkownika</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Rozmowy są przechowywane tutaj, tylko na tym komputerze.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Folder: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 pamięci</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Urządzenie</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, strona %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Zamknij (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Plik zmienił się od czasu napisania odpowiedzi. To zostało odczytane.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Poprzednia strona</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Następna strona</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Pokaż stronę</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Pokaż tekst</translation>
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
            <translation>Kolekcja to nazwany zbiór plików i folderów. Odpowiedzi w każdej rozmowie mogą się na niej opierać, a zmiany w plikach są wykrywane. Pliki pozostają na swoim miejscu.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nowa kolekcja</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dodaj pliki</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Dodaj folder</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Nazwa kolekcji</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Utwórz</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Zmień nazwę kolekcji</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Upuść tutaj dokumenty lub model</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>W czym pomóc?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Trwa wczytywanie modelu</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Aby zacząć, otwórz model językowy</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>To jest mały model startowy. Wie trochę o Europie, zna niektóre słowa w 24 językach i często się myli. Do wszystkiego innego otwórz większy model.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Wiadomości i odpowiedzi pozostają na tym komputerze.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Wybierz plik GGUF lub upuść go w tym oknie. Wiadomości i odpowiedzi pozostają na tym komputerze.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otwórz %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otwórz model…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Otwórz większy model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otwórz inny model…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Ukryj szczegóły</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Szczegóły</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Importuj rozmowy</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Wszystkie pliki (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Dodano %Ln rozmowę.</numerusform>
                <numerusform>Dodano %Ln rozmowy.</numerusform>
                <numerusform>Dodano %Ln rozmów.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Zapisano w pliku %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Przenieś do folderu</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Przenieś</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Bez folderu</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nowy folder</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Język odpowiedzi: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Jak w wiadomości</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Język odpowiedzi (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Zgodnie z systemem</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Język interfejsu: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Język odpowiedzi</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nic nie znaleziono. Wpisz mniej liter albo inne litery.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 nie był trenowany w języku odpowiedzi (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otwórz %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Jak w wiadomości</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Otworzyć ten link w przeglądarce?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Otwórz link</translation>
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
            <translation>Odczytywanie pliku</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Wczytywanie: %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Pozostała około %Ln sekunda</numerusform>
                <numerusform>Pozostały około %Ln sekundy</numerusform>
                <numerusform>Pozostało około %Ln sekund</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Otwórz inny model…</translation>
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
            <translation>Obraz: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>bez opisu</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Wiadomość: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Odpowiedź: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Edytuj wiadomość</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Napisz wiadomość</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Wiadomość</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Wersja %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Rozmowa</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Odpowiedz na tę wiadomość</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopiuj jako Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopiuj jako tekst</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Powtórz dokładnie</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Szczegóły</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
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
            <translation>Wczytywanie</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Otwórz model</translation>
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
            <translation>Otwórz model</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modele (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Wszystkie pliki (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 na dysku</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Odczytuje do %Ln tokenu rozmowy</numerusform>
                <numerusform>Odczytuje do %Ln tokenów rozmowy</numerusform>
                <numerusform>Odczytuje do %Ln tokenów rozmowy</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licencja: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ten model nie ma formatu rozmowy: kontynuuje tekst, zamiast na niego odpowiadać.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otwórz inny model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otwórz model…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Urządzenie</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Języki: wszystkie 24 języki Unii Europejskiej</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Języki: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Co widzi model</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrukcje</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Wiadomość</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Streszczenie</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Format czatu wokół nich zajmuje %Ln token.</numerusform>
                <numerusform>Format czatu wokół nich zajmuje %Ln tokeny.</numerusform>
                <numerusform>Format czatu wokół nich zajmuje %Ln tokenów.</numerusform>
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
            <translation>Model językowy</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Żaden model nie jest otwarty.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otwórz inny model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otwórz model…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Długość kontekstu</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Odczytuje do %Ln tokenu rozmowy</numerusform>
                <numerusform>Odczytuje do %Ln tokenów rozmowy</numerusform>
                <numerusform>Odczytuje do %Ln tokenów rozmowy</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Pamięć na rozmowę</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Mniejsza pamięć zostawia miejsce na dłuższe rozmowy i nieco zmienia odpowiedzi.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Urządzenie</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Nowy tekst</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Strona %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Język interfejsu</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motyw</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Rozmiar tekstu</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Ogranicz ruch</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Model językowy</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Urządzenie</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Rozumowanie</translation>
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
            <translation>Kara za powtórzenia</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Myśli… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Myśli…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Myślenie trwało %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Rozumowanie</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Rozwinięte</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Zwinięte</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Kosz</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archiwum</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Wszystkie rozmowy</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Wyświetlane: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Więcej opcji folderu</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Zmień nazwę folderu…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Usuń folder</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nowy folder…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nowy folder</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nazwa folderu</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Utwórz</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Zmień nazwę folderu</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Wiadomość</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
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
            <translation>Wyniki wyszukiwania</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nic nie znaleziono. Wpisz mniej słów albo inne słowa.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · pominięto</translation>
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
                <numerusform>%Ln tokenów</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Wykorzystano %1 z %Ln tokenu (części słowa).</numerusform>
                <numerusform>Wykorzystano %1 z %Ln tokenów (części słów).</numerusform>
                <numerusform>Wykorzystano %1 z %Ln tokenów (części słów).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Niczego jeszcze nie przeczytano.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Gdy rozmowa już się nie mieści</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Pomijanie najstarszych wiadomości</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Streszczanie najstarszych wiadomości</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Zatrzymanie z komunikatem</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Co widzi model</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Wiadomości</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Dokładny prompt</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Prompt pojawi się, gdy model będzie wczytany i wolny.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Szukaj w ustawieniach</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nic nie znaleziono. Wpisz mniej słów albo inne słowa.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Przywróć domyślne</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Przywróć domyślne: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta poleceń</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Skróty klawiszowe</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nowa rozmowa</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Przeszukaj wszystkie wiadomości</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Zmień nazwę rozmowy</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Pokaż lub ukryj rozmowy</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Następna część okna</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Poprzednia część okna</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importuj rozmowy…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Eksportuj tę rozmowę…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Eksportuj wszystkie rozmowy…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Co widzi model</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Przejdź do pola wiadomości</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopiuj najnowszą odpowiedź</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Zatrzymaj odpowiedź</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Śledź odpowiedź</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Poprzednia wiadomość</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Następna wiadomość</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Wcześniejsza wersja</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Późniejsza wersja</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Większy tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mniejszy tekst</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Zwykły rozmiar tekstu</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Zakończ</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Załącz pliki…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Załącz folder…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Język odpowiedzi</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Asystenci</translation>
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
            <translation>Rozmowy</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Wiadomości</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Widok</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Okno</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Usuń rozmowę, na której jest fokus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Menu rozmowy, na której jest fokus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nowy wiersz</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Wejdź do wiadomości lub z niej wyjdź</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Usuń wiadomość, na której jest fokus</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Skróty klawiszowe</translation>
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
            <translation>Rozmowy</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nowa rozmowa</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Przeszukaj wiadomości</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
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
            <translation>Zmniejsz: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Zwiększ: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabela, %n kolumna</numerusform>
                <numerusform>Tabela, %n kolumny</numerusform>
                <numerusform>Tabela, %n kolumn</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopiuj jako CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopiuj tabelę jako CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Pokaż jeszcze %n wiersz</numerusform>
                <numerusform>Pokaż jeszcze %n wiersze</numerusform>
                <numerusform>Pokaż jeszcze %n wierszy</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Nagłówek poziomu %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Dodaj do słownika</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Wytnij</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Wklej</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Zaznacz wszystko</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Cofnięto: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Pokaż wszystko</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Pokaż mniej</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Wersja %1 z %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Wcześniejsza wersja</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Późniejsza wersja</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Czytanie rozmowy</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Witamy</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Własny model językowy</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia uruchamia go na tym komputerze. Wiadomości i odpowiedzi nigdy nie opuszczają tego komputera.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Język interfejsu</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Model językowy</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>To jest mały model startowy. Wie trochę o Europie, zna niektóre słowa w 24 językach i często się myli. Do wszystkiego innego otwórz większy model.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Model %1 jest gotowy</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Wczytywanie: %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Plik w formacie GGUF na tym komputerze. Można go też otworzyć później.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Otwórz większy model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Otwórz inny model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Otwórz model…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Rozpocznij</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (kopia)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Usunięto asystenta „%1”.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>„%1” nie jest już załączone.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Nie można użyć pliku %1. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Zawiera tekst, którego czytelnik nie widzi. Model go nie otrzymuje.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Tę odpowiedź napisał model %1 na urządzeniu %2. Otwórz ten model na tym urządzeniu, a następnie powtórz odpowiedź.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Usunięto odpowiedź.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Usunięto wiadomość i wszystko, co po niej nastąpiło.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>„%1” nie należy już do kolekcji „%2”.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Usunięto kolekcję „%1”. Jej pliki są tam, gdzie były.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>Rozmowa „%1” jest teraz w archiwum.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>Usunięto rozmowę „%1”.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Rozmowa bez tytułu</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Usunięto folder „%1”; jego rozmowy zostały zachowane.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Karta graficzna (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Układ graficzny w procesorze (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Wirtualna karta graficzna (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Procesor, tryb prosty i powolny</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Inne urządzenie</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Wybrano je ręcznie.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>To karta graficzna tego komputera.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>To najszybsze z dostępnych urządzeń i ma najwięcej pamięci w swoim rodzaju.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Jest wbudowane w procesor; nie ma użytecznej karty graficznej.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>To karta graficzna tej maszyny wirtualnej.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Nie ma użytecznej karty graficznej, więc liczy procesor. To działa, ale powoli.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>To jedyne użyteczne urządzenie.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>Urządzenie %1 liczyło błędnie i nie jest używane.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Wcześniejszy model jest nadal wczytany.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Rozmowa została zachowana.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Dotychczasowy tekst został zachowany.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Wiadomość została zachowana.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>To nie jest plik na tym komputerze.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Najpierw zapisz plik na tym komputerze, a potem go otwórz.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Nie udało się wczytać modelu.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Spróbuj ponownie lub otwórz inny model.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Nie ma pliku modelu.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Sprawdź, czy nie został przeniesiony, lub otwórz inny model.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Nie udało się odczytać pliku modelu.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Sprawdź, czy są uprawnienia do odczytu pliku i czy dysk jest podłączony.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Plik jest uszkodzony, niekompletny lub nie jest modelem.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Pobierz plik jeszcze raz lub otwórz inny model.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Ta wersja programu Concordia nie może uruchomić tego modelu.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Otwórz inny model.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Za mało pamięci dla tego modelu.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Zamknij inne programy lub otwórz mniejszy model.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Nie można użyć wybranego urządzenia.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Wybierz inne urządzenie.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Urządzenie przestało działać podczas wczytywania modelu.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Spróbuj ponownie lub wybierz inne urządzenie.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Urządzenie oblicza błędne wyniki.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Zaktualizuj jego sterownik lub wybierz inne urządzenie.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Nie udało się napisać odpowiedzi.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Odpowiedź została przerwana: brak wolnej pamięci.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Zamknij inne programy lub kontynuuj z mniejszym modelem.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Odpowiedź została przerwana: urządzenie przestało działać.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Otwórz model ponownie lub wybierz inne urządzenie.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Odpowiedź została przerwana: urządzenie oblicza błędne wyniki.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Rozmowa jest dłuższa, niż ten model może przeczytać.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Rozpocznij nową rozmowę lub otwórz model z dłuższym kontekstem.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Nie udało się zaimportować pliku.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Niczego nie zmieniono.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Wybierz plik zapisany przez program Concordia, ChatGPT, Open WebUI, LM Studio lub GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Nie udało się odczytać rozmów.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Niczego nie zapisano.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Uruchom program Concordia ponownie.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Nie udało się zapisać pliku.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Istniejący plik o tej nazwie pozostał bez zmian.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Wybierz inny folder lub zwolnij miejsce na dysku.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Rozmowa</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Wiadomość</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Napisane przez AI</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (napisane przez AI)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Teksty oznaczone jako napisane przez AI pochodzą z modelu językowego i mogą zawierać błędy.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Przemyślenia przed odpowiedzią (napisane przez AI)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Rozmowa bez tytułu</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Nadaj tej rozmowie tytuł złożony z najwyżej sześciu słów, w języku, w którym jest napisana. Odpowiedz samym tytułem.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Streść tę rozmowę w kilku zdaniach, w języku, w którym jest napisana. Zachowaj nazwiska, nazwy, liczby i decyzje.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Odpowiedz tylko na podstawie fragmentów i podaj oznaczenie. Zacytuj zdanie, które odpowiada na pytanie.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Nie ma o tym fragmentu. Powiedz tylko, że tego nie ma we fragmentach.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia nie potrafi odczytać pliku tego rodzaju.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Jest chroniony hasłem. Załącz kopię bez hasła.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Jest uszkodzony. Załącz nieuszkodzoną kopię.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Jest za duży lub zbyt złożony. Załącz potrzebną część jako osobny plik.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Nie zawiera tekstu. Załącz kopię, której tekst można przeszukiwać.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Nie można go otworzyć. Sprawdź, czy nadal istnieje i czy wolno go odczytać.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Przywrócono domyślny wygląd.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Przywrócono domyślne ustawienia odpowiedzi.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Pisz jasno</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Napisz otrzymany tekst na nowo prostymi słowami i krótkimi zdaniami. Zachowaj jego sens, fakty i język. Odpowiedz samym tekstem.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Popraw tekst</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Popraw pisownię, gramatykę i interpunkcję otrzymanego tekstu w jego własnym języku. Nie zmieniaj niczego więcej. Potem wypisz, co zostało poprawione.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Przetłumacz</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Przetłumacz otrzymany tekst na polski. Jeśli jest po polsku, przetłumacz go na angielski. Odpowiedz samym tłumaczeniem.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Wyjaśnij prosto</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Wyjaśnij to, o co ktoś pyta, tak, aby zrozumiało to dziecko w wieku dwunastu lat: codziennymi słowami, krótkimi zdaniami i na przykładzie.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Zaplanuj podróż</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Pomóż zaplanować podróż. Zapytaj o miejsce, dni, budżet i życzenia, jeśli ich brakuje. Potem napisz plan na każdy dzień.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Wcześniejsze rozmowy pozostały bez zmian. To, co zostanie napisane teraz, zniknie po zamknięciu tego okna.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Tekst pozostaje w tym oknie, a próba zapisu zostanie powtórzona.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Nie udało się zapisać wiadomości, więc nie została wysłana.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Wiadomość pozostanie tutaj do zamknięcia okna.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Rozmowy są otwarte w innym oknie programu Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Nie można zapisywać w folderze z rozmowami.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Dysk z rozmowami jest pełny.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Plik z rozmowami jest uszkodzony.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Rozmowy zostały zapisane w nowszej wersji programu Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Nie udało się odczytać lub zapisać pliku z rozmowami.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Zamknij to okno i użyj drugiego.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Zezwól na zapisywanie w tym folderze lub wybierz inny w ustawieniach.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Zwolnij miejsce na dysku.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Uruchom program Concordia ponownie: plik zostanie odłożony i powstanie nowy.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Zainstaluj najnowszą wersję programu Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Sprawdź, czy dysk jest podłączony, a następnie uruchom program Concordia ponownie.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Plik z rozmowami był uszkodzony, więc utworzono nowy.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Niczego nie usunięto: uszkodzony plik odłożono na bok.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Poproś o odzyskanie danych kogoś, kto zna SQLite, lub przywróć kopię zapasową.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>W załączonych dokumentach nie można teraz wyszukiwać.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Wiadomość została zachowana.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Sprawdź, czy dysk jest podłączony i czy jest na nim miejsce, a następnie uruchom program Concordia ponownie.</translation>
        </message>
    </context>
</TS>
