<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Svaret skrives</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Svaret er klart, %Ln ord</numerusform>
                <numerusform>Svaret er klart, %Ln ord</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stoppet</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Indlæser %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 er klar</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 er læst.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Kopieret</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopier (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Generer igen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
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
            <translation>Dæmpning af gentagelser</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Rækkevidde for gentagelser</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Skrevet</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhed</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Varighed</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Hastighed</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token pr. sekund</numerusform>
                <numerusform>%Ln tokens pr. sekund</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energi</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startværdi</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Sådan blev svaret skrevet</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Gentag nøjagtigt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
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
                <numerusform>Tog %Ln sekund</numerusform>
                <numerusform>Tog %Ln sekunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token pr. sekund</numerusform>
                <numerusform>%Ln tokens pr. sekund</numerusform>
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
            <translation>Svar</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Overvejelser</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Om modeller, der kan, tænker sig om, før de svarer</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Følg modellen</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Lav: de mest sandsynlige ord. Høj: mere variation.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Vælger blandt de mest sandsynlige ord, der tilsammen når denne andel</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Vælger blandt så mange af de mest sandsynlige ord; 0 tager alle med</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Udelader ord med en sandsynlighed under denne andel af det mest sandsynlige ords</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Dæmpning af gentagelser</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Over 1 bliver ord, der lige er brugt, mindre sandsynlige</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Udseende</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Sprog i brugerfladen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Vinduets farver</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Følg systemet</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lyst</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørkt</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekststørrelse</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Også med %1 og %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducer bevægelse</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Elementer vises på deres plads i stedet for at bevæge sig derhen</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Stavekontrol</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Ord, som ingen installeret ordbog kender, understreges</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Assistent: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Ingen assistent</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Ny assistent</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Rediger assistent</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruktioner</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Svarsprog: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Som beskeden</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Som i indstillingerne</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Præcist</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Varieret</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Med en hvilken som helst model</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Svarsprog</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Samlinger</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Ingen assistent</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Opret og rediger assistenter…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>For at skabe plads har modellen ikke læst den ældste besked.</numerusform>
                <numerusform>For at skabe plads har modellen ikke læst de %Ln ældste beskeder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Stoppet. Den hidtidige tekst er bevaret.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Åbn en anden model…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Svaret slutter her: samtalen fylder modellens kontekst.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Dette er ikke på svarsproget (%1), så svaret blev skrevet igen. Begge versioner er gemt.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Det første forsøg var ikke på svarsproget (%1). Det er gemt som en tidligere version.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Modellen holdt sig ikke til svarsproget (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Rediger</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Rediger: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliker</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Dupliker: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Slet: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Assistenter</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>En assistent er et navngivet sæt instruktioner og indstillinger. En samtale overtager dem og beholder dem, uanset hvad der sker med assistenten.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Ny assistent</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Vedhæft filer</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle filer (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Vedhæft en mappe</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Vedhæft filer…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Vedhæft en mappe…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Opret og rediger samlinger…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Fjern (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>læses, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>læses</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>kan ikke bruges</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fil</numerusform>
                <numerusform>%Ln filer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln side</numerusform>
                <numerusform>%Ln sider</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Fjern %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>skjult tekst</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Vedhæftede filer</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Slettede samtaler bliver her i %Ln dag.</numerusform>
                <numerusform>Slettede samtaler bliver her i %Ln dage.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Tøm papirkurven…</translation>
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
            <translation>Udført</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Ikke udført</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopieret</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Samtaler</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Vis eller skjul samtaler (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Ny samtale</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Ny samtale (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mere</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Åbn model…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Hvad modellen ser</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksporter…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importer samtaler…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Kommandopalet</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastaturgenveje</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenter</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Åbn en anden model…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Denne model har intet samtaleformat: Den fortsætter din tekst i stedet for at svare på den.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>De citerede ord står der.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>De citerede ord står der ikke.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Ikke bekræftet: Der er ingen ord citeret.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Der er ikke et sådant uddrag.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, side %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Kildehenvisning %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopier kode</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Ingen filer endnu</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fil</numerusform>
                <numerusform>%Ln filer</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>læses, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>læses</translation>
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
            <translation>Fjern %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln fil kan ikke bruges:</numerusform>
                <numerusform>%Ln filer kan ikke bruges:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Tilføj filer…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Tilføj en mappe…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Omdøb</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Seneste</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Samtaler</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Kommandoer</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Gå til en samtale eller kommando</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Fundet</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Intet fundet. Prøv med færre eller andre bogstaver.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Enhed: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Stop (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Send (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Vedhæft filer</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Vedhæft filer (%1)</translation>
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
            <translation>Kontekst brugt: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Viser, hvad modellen ser</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Brugt kontekst: %1. Den er næsten fuld.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Papirkurven er tom.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Arkivet er tomt.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Mappen er tom.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Dine samtaler vil blive vist her.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Samtaler</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Vil du slette “%1” permanent?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Alle beskeder i samtalen slettes også. Det kan ikke fortrydes.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Slet permanent</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Vil du slette %Ln samtale permanent?</numerusform>
                <numerusform>Vil du slette %Ln samtaler permanent?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Det kan ikke fortrydes.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fastgjorte</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>I går</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Seneste 7 dage</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Seneste 30 dage</translation>
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
            <translation>Gendan</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Omdøb</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Frigør</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fastgør</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Flyt til mappe…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksporter…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Tag ud af arkivet</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arkiver</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Slet permanent…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
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
            <translation>Slettet %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Et svar skrives</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nyt svar</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fastgjort</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Flere handlinger for “%1”</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Dine data</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Samtalerne opbevares her, kun på denne computer.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Mappe: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 hukommelse</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhed</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, side %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Luk (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Filen er ændret, siden svaret blev skrevet. Dette er, hvad der blev læst.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Næste side</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Vis siden</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Vis teksten</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Dokumenter</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>En samling er et navngivet sæt filer og mapper. Svar i alle samtaler kan bygge på den, og ændringer i filerne bliver opdaget. Filerne bliver, hvor de er.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Ny samling</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Tilføj filer</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Tilføj en mappe</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Samlingens navn</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Opret</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Omdøb samling</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Omdøb</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Slip dokumenter eller en model her</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Hvad vil du gerne vide?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Modellen indlæses</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Åbn en sprogmodel for at begynde</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Dette er den lille startmodel. Den ved lidt om Europa og kan nogle ord på 24 sprog, og den tager ofte fejl. Åbn en større model til alt andet.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Dine beskeder og svarene bliver på denne computer.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Vælg en GGUF-fil, eller slip den i dette vindue. Dine beskeder og svarene bliver på denne computer.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Åbn %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Åbn model…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Åbn en større model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Åbn en anden model…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Skjul detaljer</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Importer samtaler</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle filer (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksporter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>%Ln samtale blev tilføjet.</numerusform>
                <numerusform>%Ln samtaler blev tilføjet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Gemt i %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Flyt til mappe</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Flyt</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Ingen mappe</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Ny mappe</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Svarsprog: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Som beskeden</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Svarsprog (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Følg systemet</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Sprog i brugerfladen: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Svarsprog</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Intet fundet. Prøv med færre eller andre bogstaver.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 er ikke trænet på svarsproget (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Åbn %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Som beskeden</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Vil du åbne dette link i browseren?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Åbn link</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Læser filen</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Indlæser %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Cirka %Ln sekund tilbage</numerusform>
                <numerusform>Cirka %Ln sekunder tilbage</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Åbn en anden model…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Nu: %1</translation>
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
            <translation>Billede: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>uden beskrivelse</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Dig: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Svar: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Rediger besked</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Skriv en besked</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Besked</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 af %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Samtale</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Mere</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Rediger</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Besvar denne besked</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopier som Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopier som tekst</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Gentag nøjagtigt</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
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
            <translation>Indlæser</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Åbn model</translation>
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
            <translation>Åbn en model</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modeller (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle filer (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 på disken</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Læser op til %Ln token af en samtale</numerusform>
                <numerusform>Læser op til %Ln tokens af en samtale</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licens: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Denne model har intet samtaleformat: Den fortsætter din tekst i stedet for at svare på den.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Åbn en anden model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Åbn model…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhed</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Sprog: alle 24 i Den Europæiske Union</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Sprog: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Hvad modellen ser</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruktioner</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Dig</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumé</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Chatformatet omkring dem fylder %Ln token.</numerusform>
                <numerusform>Chatformatet omkring dem fylder %Ln tokens.</numerusform>
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
            <translation>Sprogmodel</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Ingen er åben.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Åbn en anden model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Åbn model…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontekstlængde</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Læser op til %Ln token af en samtale</numerusform>
                <numerusform>Læser op til %Ln tokens af en samtale</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Hukommelse til samtalen</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Mindre hukommelse giver plads til længere samtaler og ændrer svarene en smule.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhed</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Ny tekst</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Side %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Sprog i brugerfladen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekststørrelse</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducer bevægelse</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Sprogmodel</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhed</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Overvejelser</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
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
            <translation>Dæmpning af gentagelser</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Tænker… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Tænker…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Tænkte i %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Overvejelser</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Foldet ud</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Foldet sammen</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Papirkurv</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arkiv</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Alle samtaler</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Vises: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Flere handlinger for denne mappe</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Omdøb mappe…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Slet mappe</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Ny mappe…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Ny mappe</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Mappens navn</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Opret</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Omdøb mappe</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Omdøb</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Dig</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
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
            <translation>Søgeresultater</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Intet fundet. Prøv med færre eller andre ord.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · udeladt</translation>
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
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>%1 af %Ln token (orddel) er brugt.</numerusform>
                <numerusform>%1 af %Ln tokens (orddele) er brugt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Der er ikke læst noget endnu.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Når der ikke længere er plads til samtalen</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Udelad de ældste beskeder</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Sammenfat de ældste beskeder</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Stop og sig det</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Hvad modellen ser</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Beskeder</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Den præcise prompt</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Prompten vises, når en model er indlæst og har tid.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Søg i indstillinger</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Intet fundet. Prøv med færre eller andre ord.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Nulstil</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Nulstil: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Kommandopalet</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastaturgenveje</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Ny samtale</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Søg i alle beskeder</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Omdøb samtale</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Vis eller skjul samtaler</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Næste del af vinduet</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Forrige del af vinduet</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importer samtaler…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Eksporter denne samtale…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Eksporter alle samtaler…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Hvad modellen ser</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Gå til beskedfeltet</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Vælg en model</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopier nyeste svar</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Stop svaret</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Følg svaret</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Forrige besked</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Næste besked</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Tidligere version</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Senere version</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Større tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mindre tekst</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Normal tekststørrelse</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afslut</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Vedhæft filer…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Vedhæft en mappe…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Svarsprog</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistenter</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenter</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Samtaler</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Beskeder</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visning</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Vindue</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Slet samtalen, der har fokus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Menu for samtalen, der har fokus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Skift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Ny linje</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Skift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Gå ind i en besked og ud igen</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Slet beskeden, der har fokus</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastaturgenveje</translation>
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
            <translation>Samtaler</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Ny samtale</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Søg i alle beskeder</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
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
            <translation>Mindre: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Mere: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabel, %n kolonne</numerusform>
                <numerusform>Tabel, %n kolonner</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopier som CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopier tabellen som CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Vis %n række mere</numerusform>
                <numerusform>Vis %n rækker mere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Overskrift på niveau %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Ryd</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Føj til ordbogen</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Klip</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Sæt ind</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Marker alt</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Fortrudt: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Vis alt</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Vis mindre</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Rediger</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 af %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Tidligere version</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Senere version</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Læser samtalen</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Velkommen</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Din egen sprogmodel</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia kører den på denne computer. Det, du skriver, og det, modellen svarer, forlader aldrig computeren.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Sprog i brugerfladen</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Sprogmodel</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Dette er den lille startmodel. Den ved lidt om Europa og kan nogle ord på 24 sprog, og den tager ofte fejl. Åbn en større model til alt andet.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 er klar</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Indlæser %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>En fil på denne computer i GGUF-format. Du kan også åbne den senere.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Åbn en større model…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Åbn en anden model…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Åbn model…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (kopi)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Assistenten “%1” blev slettet.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>‘%1’ er ikke længere vedhæftet.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>%1 kan ikke bruges. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Den indeholder tekst, som læseren ikke ser. Modellen får ikke den tekst.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Dette svar blev skrevet af %1 på %2. Åbn den model på den enhed, og gentag så svaret.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Svaret er slettet.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Beskeden og det, der fulgte efter den, er slettet.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>“%1” er ikke længere i “%2”.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Samlingen “%1” blev slettet. Dens filer ligger stadig, hvor de lå.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>“%1” er nu i arkivet.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>“%1” er slettet.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Samtale uden titel</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Mappen “%1” er slettet; dens samtaler er bevaret.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Grafikkort (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafik i processoren (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuelt grafikkort (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Processor, enkel og langsom</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Anden enhed</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Den er valgt manuelt.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Det er computerens grafikkort.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Det er den hurtigste enhed her, og den har mest hukommelse af sin slags.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Den er indbygget i processoren; der er intet brugbart grafikkort.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Det er grafikkortet i denne virtuelle maskine.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Der er intet brugbart grafikkort, så processoren regner. Det virker, men langsomt.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Det er den eneste brugbare enhed.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 regnede forkert og bruges ikke.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Den tidligere model er stadig indlæst.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Din samtale er bevaret.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Den hidtidige tekst er bevaret.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Din besked er bevaret.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Dette er ikke en fil på denne computer.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Gem først filen på denne computer, og åbn den derefter.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Modellen kunne ikke indlæses.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Prøv igen, eller åbn en anden model.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Modelfilen blev ikke fundet.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Kontroller, om den er flyttet, eller åbn en anden model.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Modelfilen kunne ikke læses.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Kontroller, at du har lov til at læse den, og at dens disk er tilsluttet.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Filen er beskadiget, ufuldstændig eller ikke en model.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Skaf filen igen, eller åbn en anden model.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Denne version af Concordia kan ikke køre denne model.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Åbn en anden model.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Der er ikke nok hukommelse til denne model.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Luk andre programmer, eller åbn en mindre model.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Den valgte enhed kan ikke bruges.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Vælg en anden enhed.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Enheden holdt op med at virke, mens modellen blev indlæst.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Prøv igen, eller vælg en anden enhed.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Enheden regner forkert.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Opdater dens driver, eller vælg en anden enhed.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Svaret kunne ikke skrives.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Svaret stoppede: Hukommelsen er fuld.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Luk andre programmer, eller fortsæt med en mindre model.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Svaret stoppede: Enheden holdt op med at virke.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Åbn modellen igen, eller vælg en anden enhed.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Svaret stoppede: Enheden regner forkert.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Samtalen er længere, end denne model kan læse.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Start en ny samtale, eller åbn en model med længere kontekst.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Filen kunne ikke importeres.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Intet er ændret.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Vælg en fil, som Concordia, ChatGPT, Open WebUI, LM Studio eller GPT4All har skrevet.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Samtalerne kunne ikke læses.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Intet er skrevet.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Start Concordia igen.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Filen kunne ikke skrives.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Hvis der fandtes en fil med det navn, er den uændret.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Vælg en anden mappe, eller gør plads på disken.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Samtale</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Dig</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Skrevet af AI</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (skrevet af AI)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Tekster, der er mærket som skrevet af AI, kommer fra en sprogmodel og kan være forkerte.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Overvejelser før svaret (skrevet af AI)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Samtale uden titel</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Giv denne samtale en titel på højst seks ord på det sprog, den er skrevet på. Svar kun med titlen.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Sammenfat denne samtale i nogle få sætninger på det sprog, den er skrevet på. Bevar navne, tal og beslutninger.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Svar kun ud fra uddragene, og angiv mærket. Citer den sætning, der besvarer spørgsmålet.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Der er intet uddrag om dette. Sig kun, at det ikke står i uddragene.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia kan ikke læse denne type fil.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Den er beskyttet med adgangskode. Vedhæft en kopi uden.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Den er beskadiget. Vedhæft en ubeskadiget kopi.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Den er for stor eller for kompleks. Vedhæft den del, du har brug for, som en fil for sig.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Den indeholder ingen tekst. Vedhæft en kopi, hvis tekst der kan søges i.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Den kan ikke åbnes. Kontrollér, at den stadig findes og må læses.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Udseendet er nulstillet.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Indstillingerne for svar er nulstillet.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Skriv klart</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Skriv den tekst, du får, igen med enkle ord og korte sætninger. Behold dens mening, fakta og sprog. Svar kun med teksten.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Læs korrektur</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Ret stavning, grammatik og tegnsætning i den tekst, du får, på dens eget sprog. Ændr intet andet. Opregn derefter, hvad du rettede.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Oversæt</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Oversæt den tekst, du får, til dansk. Hvis den er på dansk, så oversæt den til engelsk. Svar kun med oversættelsen.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Forklar enkelt</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Forklar det, du bliver spurgt om, så en på tolv år forstår det: med hverdagsord, korte sætninger og et eksempel.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Planlæg en rejse</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Hjælp med at planlægge en rejse. Spørg om sted, dage, budget og ønsker, hvor de mangler. Skriv derefter en plan for hver dag.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Dine tidligere samtaler er uændrede. Det, du skriver nu, forsvinder, når dette vindue lukkes.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Teksten bliver i dette vindue, og der gøres et nyt forsøg på at gemme.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Din besked kunne ikke gemmes og blev derfor ikke sendt.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Din besked bliver her, indtil vinduet lukkes.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Dine samtaler er åbne i et andet Concordia-vindue.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Der kan ikke skrives til mappen med dine samtaler.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Disken med dine samtaler er fuld.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Filen med dine samtaler er beskadiget.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Dine samtaler er gemt af en nyere version af Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Filen med dine samtaler kunne ikke læses eller skrives.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Luk dette vindue, og brug det andet.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Tillad skrivning til mappen, eller vælg en anden i indstillingerne.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Gør plads på disken.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Start Concordia igen: Filen lægges til side, og en ny påbegyndes.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Installer den nyeste version af Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Kontroller, at disken er tilsluttet, og start derefter Concordia igen.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Filen med dine samtaler var beskadiget, så en ny er påbegyndt.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Intet er slettet: Den beskadigede fil er lagt til side.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Bed en, der kender SQLite, om at redde den, eller gendan en sikkerhedskopi.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Der kan ikke søges i de vedhæftede dokumenter nu.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Din besked er bevaret.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Kontroller, at disken er tilsluttet og har plads, og start derefter Concordia igen.</translation>
        </message>
    </context>
</TS>
