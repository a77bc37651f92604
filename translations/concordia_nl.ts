<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Antwoord wordt geschreven</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Antwoord klaar, %Ln woord</numerusform>
                <numerusform>Antwoord klaar, %Ln woorden</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 wordt geladen</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 is gereed</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 is gelezen.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopiëren (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Opnieuw genereren</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Doorgaan</translation>
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
            <translation>Herhalingsstraf</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Herhalingsvenster</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschreven</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparaat</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Duur</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Snelheid</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token per seconde</numerusform>
                <numerusform>%Ln tokens per seconde</numerusform>
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
            <translation>Startwaarde</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Hoe dit antwoord is geschreven</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Exact herhalen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
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
                <numerusform>Duur: %Ln seconde</numerusform>
                <numerusform>Duur: %Ln seconden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token per seconde</numerusform>
                <numerusform>%Ln tokens per seconde</numerusform>
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
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Redenering</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Of modellen die vóór het antwoorden kunnen nadenken, dat ook doen</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Volgens model</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Uit</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatuur</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Laag: de waarschijnlijkste woorden. Hoog: meer variatie.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Kiest uit de waarschijnlijkste woorden die samen dit aandeel bereiken</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Kiest uit dit aantal van de waarschijnlijkste woorden; 0 neemt alle woorden mee</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Laat woorden weg waarvan de kans kleiner is dan dit deel van de kans op het waarschijnlijkste woord</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Herhalingsstraf</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Boven 1 worden zojuist gebruikte woorden minder waarschijnlijk</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Taal van interface</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Kleuren van het venster</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Systeem volgen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Ook met %1 en %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Beweging beperken</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Onderdelen verschijnen direct op hun plaats in plaats van ernaartoe te bewegen</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Spelling controleren</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Woorden die in geen enkel geïnstalleerd woordenboek staan, worden onderstreept</translation>
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
            <translation>Geen assistent</translation>
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
            <translation>Nieuwe assistent</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Assistent bewerken</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructies</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Taal van antwoorden: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Zoals het bericht</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatuur</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Zoals in de instellingen</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Exact</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Gevarieerd</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Met elk model</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Taal van antwoorden</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Verzamelingen</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Geen assistent</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Assistenten maken en bewerken…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Om ruimte te maken heeft het model het oudste bericht niet gelezen.</numerusform>
                <numerusform>Om ruimte te maken heeft het model de oudste %Ln berichten niet gelezen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Gestopt. De tekst tot nu toe blijft bewaard.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ander model openen…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Het antwoord eindigt hier: het gesprek vult de context van het model.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Dit is niet in de taal van antwoorden (%1); daarom is het antwoord opnieuw geschreven. Beide versies blijven bewaard.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>De eerste poging was niet in de taal van antwoorden (%1). Die blijft bewaard als eerdere versie.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Het model hield zich niet aan de taal van antwoorden (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Bewerken: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliceren</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Dupliceren: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Verwijderen: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Assistenten</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Een assistent is een verzameling instructies en instellingen met een naam. Een gesprek neemt die over en houdt ze, wat er ook met de assistent gebeurt.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nieuwe assistent</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Bestanden bijvoegen</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle bestanden (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Map bijvoegen</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Bestanden bijvoegen…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Map bijvoegen…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Verzamelingen maken en bewerken…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Verwijderen (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>wordt gelezen, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>wordt gelezen</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>niet bruikbaar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln bestand</numerusform>
                <numerusform>%Ln bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln pagina</numerusform>
                <numerusform>%Ln pagina’s</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 verwijderen</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>verborgen tekst</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Bijgevoegde bestanden</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Verwijderde gesprekken blijven hier %Ln dag staan.</numerusform>
                <numerusform>Verwijderde gesprekken blijven hier %Ln dagen staan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Prullenbak leegmaken…</translation>
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
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Gesprekken</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Gesprekken tonen of verbergen (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nieuw gesprek</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Nieuw gesprek (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Model openen…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Wat het model ziet</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Gesprekken importeren…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Opdrachtenpalet</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ander model openen…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Dit model heeft geen gespreksindeling: het schrijft verder aan uw tekst in plaats van erop te antwoorden.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>De geciteerde woorden staan er.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>De geciteerde woorden staan er niet.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Niet geverifieerd: er zijn geen woorden geciteerd.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Er is geen passage met dit nummer.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, pagina %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Bronverwijzing %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Code kopiëren</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Nog geen bestanden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln bestand</numerusform>
                <numerusform>%Ln bestanden</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>wordt gelezen, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>wordt gelezen</translation>
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
            <translation>%1 verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln bestand is niet bruikbaar:</numerusform>
                <numerusform>%Ln bestanden zijn niet bruikbaar:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Bestanden toevoegen…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Map toevoegen…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Hernoemen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Recent</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Gesprekken</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modellen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Opdrachten</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Ga naar een gesprek of opdracht</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gevonden</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Niets gevonden. Probeer minder of andere letters.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Apparaat: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Verzenden</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Stoppen (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Verzenden (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Bestanden bijvoegen</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Bestanden bijvoegen (%1)</translation>
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
            <translation>Context in gebruik: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Toont wat het model ziet</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Gebruikte context: %1. Die is bijna vol.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>De prullenbak is leeg.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Het archief is leeg.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Deze map is leeg.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Hier komen uw gesprekken te staan.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Gesprekken</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>‘%1’ definitief verwijderen?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Alle berichten in dit gesprek worden ook verwijderd. Dit kan niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Definitief verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>%Ln gesprek definitief verwijderen?</numerusform>
                <numerusform>%Ln gesprekken definitief verwijderen?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Dit kan niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Vastgemaakt</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gisteren</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Afgelopen 7 dagen</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Afgelopen 30 dagen</translation>
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
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Hernoemen</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Losmaken</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Vastmaken</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Naar map verplaatsen…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Uit archief halen</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiveren</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Definitief verwijderen…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
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
            <translation>Verwijderd op %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Er wordt een antwoord geschreven</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nieuw antwoord</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Vastgemaakt</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Meer over ‘%1’</translation>
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
            <translation>Uw gegevens</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Gesprekken worden hier bewaard, alleen op deze computer.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Map: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 geheugen</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparaat</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, pagina %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Sluiten (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Het bestand is gewijzigd sinds het antwoord is geschreven. Dit is wat is gelezen.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige pagina</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Pagina tonen</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Tekst tonen</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Een verzameling bestaat uit bestanden en mappen onder één naam. Elk gesprek kan er antwoorden uit halen en wijzigingen in de bestanden worden opgemerkt. De bestanden blijven waar ze zijn.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nieuwe verzameling</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Bestanden toevoegen</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Map toevoegen</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Naam van de verzameling</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Maken</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Verzameling hernoemen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Hernoemen</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Sleep documenten of een model hierheen</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Wat wilt u weten?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Het model wordt geladen</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Open een taalmodel om te beginnen</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Dit is het kleine startmodel. Het weet iets over Europa, kent enkele woorden in 24 talen en vergist zich vaak. Open voor al het andere een groter model.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Uw berichten en de antwoorden blijven op deze computer.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Kies een GGUF-bestand of sleep het naar dit venster. Uw berichten en de antwoorden blijven op deze computer.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 openen</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Model openen…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Een groter model openen…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ander model openen…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Details verbergen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Gesprekken importeren</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle bestanden (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>%Ln gesprek is toegevoegd.</numerusform>
                <numerusform>%Ln gesprekken zijn toegevoegd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Opgeslagen als %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Naar map verplaatsen</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verplaatsen</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Geen map</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nieuwe map</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Taal van antwoorden: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Zoals het bericht</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Taal van antwoorden (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Systeem volgen</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Taal van interface: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Taal van antwoorden</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Niets gevonden. Probeer minder of andere letters.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 is niet getraind op de taal van antwoorden (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 openen</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Zoals het bericht</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Deze link in de browser openen?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Link openen</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Bestand wordt gelezen</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 wordt geladen</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Nog ongeveer %Ln seconde</numerusform>
                <numerusform>Nog ongeveer %Ln seconden</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Ander model openen…</translation>
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
            <translation>Afbeelding: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>zonder beschrijving</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>U: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Antwoord: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Bericht bewerken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Verzenden</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Schrijf een bericht</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versie %1 van %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Gesprek</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Dit bericht beantwoorden</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopiëren als Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopiëren als tekst</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Exact herhalen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
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
            <translation>Wordt geladen</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Model openen</translation>
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
            <translation>Een model openen</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modellen (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle bestanden (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 op schijf</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Leest maximaal %Ln token van een gesprek</numerusform>
                <numerusform>Leest maximaal %Ln tokens van een gesprek</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licentie: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Dit model heeft geen gespreksindeling: het schrijft verder aan uw tekst in plaats van erop te antwoorden.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ander model openen…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Model openen…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparaat</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Talen: alle 24 van de Europese Unie</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Talen: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Wat het model ziet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructies</translation>
        </message>
        <message>
            <source>You</source>
            <translation>U</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Samenvatting</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>De chatopmaak eromheen kost %Ln token.</numerusform>
                <numerusform>De chatopmaak eromheen kost %Ln tokens.</numerusform>
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
            <translation>Taalmodel</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Er is geen model geopend.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ander model openen…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Model openen…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Contextlengte</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Leest maximaal %Ln token van een gesprek</numerusform>
                <numerusform>Leest maximaal %Ln tokens van een gesprek</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Geheugen voor het gesprek</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Minder geheugen laat ruimte voor langere gesprekken en verandert antwoorden een beetje.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparaat</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Nieuwe tekst</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Pagina %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Taal van interface</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Beweging beperken</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Taalmodel</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparaat</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Redenering</translation>
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
            <translation>Herhalingsstraf</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Denkt na… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Denkt na…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>%1 s nagedacht</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Redenering</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Uitgevouwen</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Ingevouwen</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Prullenbak</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archief</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Alle gesprekken</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Getoond: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Meer over deze map</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Map hernoemen…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Map verwijderen</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nieuwe map…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nieuwe map</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Naam van de map</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Maken</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Map hernoemen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Hernoemen</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>U</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
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
            <translation>Zoekresultaten</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Niets gevonden. Probeer minder of andere woorden.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · weggelaten</translation>
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
                <numerusform>In gebruik: %1 van %Ln token (stukje van een woord).</numerusform>
                <numerusform>In gebruik: %1 van %Ln tokens (stukjes van woorden).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Er is nog niets gelezen.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Als het gesprek niet meer past</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Oudste berichten weglaten</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Oudste berichten samenvatten</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Stoppen en het melden</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Wat het model ziet</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Exacte prompt</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>De prompt verschijnt zodra een model is geladen en tijd heeft.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Zoeken in instellingen</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Niets gevonden. Probeer minder of andere woorden.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Standaard herstellen</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Standaard herstellen: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Opdrachtenpalet</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nieuw gesprek</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Alle berichten doorzoeken</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Gesprek hernoemen</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Gesprekken tonen of verbergen</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Volgend deel van het venster</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Vorig deel van het venster</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Gesprekken importeren…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Dit gesprek exporteren…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Alle gesprekken exporteren…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Wat het model ziet</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Naar het berichtveld</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Model kiezen</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Nieuwste antwoord kopiëren</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Antwoord stoppen</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Antwoord volgen</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Vorig bericht</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Volgend bericht</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Eerdere versie</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Latere versie</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Grotere tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinere tekst</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Normale tekstgrootte</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Bestanden bijvoegen…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Map bijvoegen…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Taal van antwoorden</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistenten</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Gesprekken</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Venster</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Gesprek met de focus verwijderen</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Menu van het gesprek met de focus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Verzenden</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nieuwe regel</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Een bericht in gaan en er weer uit</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Bericht met de focus verwijderen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
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
            <translation>Gesprekken</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nieuw gesprek</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Alle berichten doorzoeken</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
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
            <translation>Minder: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Meer: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabel, %n kolom</numerusform>
                <numerusform>Tabel, %n kolommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopiëren als CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Tabel kopiëren als CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Nog %n rij tonen</numerusform>
                <numerusform>Nog %n rijen tonen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Kop van niveau %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Wissen</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Aan woordenboek toevoegen</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Knippen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Plakken</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles selecteren</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Ongedaan gemaakt: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Minder tonen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versie %1 van %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Eerdere versie</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Latere versie</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Gesprek wordt gelezen</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Een taalmodel dat van u is</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia voert het uit op deze computer. Wat u schrijft en wat het model antwoordt, verlaat deze computer nooit.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Taal van interface</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Taalmodel</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Dit is het kleine startmodel. Het weet iets over Europa, kent enkele woorden in 24 talen en vergist zich vaak. Open voor al het andere een groter model.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 is gereed</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 wordt geladen</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Een GGUF-bestand op deze computer. U kunt het ook later openen.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Een groter model openen…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ander model openen…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Model openen…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
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
            <translation>De assistent ‘%1’ is verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>‘%1’ is niet meer bijgevoegd.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>%1 kan niet worden gebruikt. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Het bevat tekst die lezers niet zien. Het model krijgt die tekst niet.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Dit antwoord is geschreven door %1 op %2. Open dat model op dat apparaat en herhaal daarna het antwoord.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Het antwoord is verwijderd.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Het bericht en alles wat erop volgde, zijn verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>‘%1’ zit niet meer in ‘%2’.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>De verzameling ‘%1’ is verwijderd. De bestanden staan nog waar ze stonden.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>‘%1’ staat nu in het archief.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>‘%1’ is verwijderd.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Naamloos gesprek</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>De map ‘%1’ is verwijderd; de gesprekken blijven bewaard.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Grafische kaart (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafische chip in de processor (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuele grafische kaart (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Processor, eenvoudig en langzaam</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Ander apparaat</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Het is met de hand gekozen.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Het is de grafische kaart van deze computer.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Het is het snelste apparaat hier, en heeft het meeste geheugen van zijn soort.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Het is ingebouwd in de processor; er is geen bruikbare grafische kaart.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Het is de grafische kaart van deze virtuele machine.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Er is geen bruikbare grafische kaart, dus rekent de processor. Dat werkt, maar langzaam.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Het is het enige bruikbare apparaat.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 rekende verkeerd en wordt niet gebruikt.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Het eerdere model is nog geladen.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Uw gesprek blijft bewaard.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>De tekst tot nu toe blijft bewaard.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Uw bericht blijft bewaard.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Dit is geen bestand op deze computer.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Sla het bestand eerst op deze computer op en open het daarna.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Het model kan niet worden geladen.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Probeer het opnieuw of open een ander model.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Het modelbestand is niet gevonden.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Controleer of het is verplaatst of open een ander model.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Het modelbestand kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Controleer of u het mag lezen en of de schijf is aangesloten.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Het bestand is beschadigd, onvolledig of geen model.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Haal het bestand opnieuw op of open een ander model.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Deze versie van Concordia kan dit model niet uitvoeren.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Open een ander model.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Er is niet genoeg geheugen voor dit model.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Sluit andere programma’s of open een kleiner model.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Het gekozen apparaat kan niet worden gebruikt.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Kies een ander apparaat.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Het apparaat werkte niet meer tijdens het laden van het model.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Probeer het opnieuw of kies een ander apparaat.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>De rekenresultaten van het apparaat zijn onjuist.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Werk het stuurprogramma bij of kies een ander apparaat.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Het antwoord kan niet worden geschreven.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Het antwoord is gestopt: het geheugen is vol.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Sluit andere programma’s of ga verder met een kleiner model.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Het antwoord is gestopt: het apparaat werkt niet meer.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Open het model opnieuw of kies een ander apparaat.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Het antwoord is gestopt: de rekenresultaten van het apparaat zijn onjuist.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Het gesprek is langer dan dit model kan lezen.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Begin een nieuw gesprek of open een model met een langere context.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Het bestand kan niet worden geïmporteerd.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Kies een bestand dat is geschreven door Concordia, ChatGPT, Open WebUI, LM Studio of GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>De gesprekken kunnen niet worden gelezen.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Er is niets geschreven.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Start Concordia opnieuw.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Het bestand kan niet worden geschreven.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Een bestaand bestand met die naam is ongewijzigd.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Kies een andere map of maak ruimte vrij op de schijf.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gesprek</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>U</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Geschreven door AI</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (geschreven door AI)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Teksten die zijn aangeduid als geschreven door AI, komen van een taalmodel en kunnen onjuist zijn.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Gedachten vóór het antwoord (geschreven door AI)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Naamloos gesprek</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Geef dit gesprek een titel van hoogstens zes woorden, in de taal waarin het is geschreven. Antwoord alleen met de titel.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Vat dit gesprek in enkele zinnen samen, in de taal waarin het is geschreven. Behoud namen, getallen en beslissingen.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Antwoord alleen uit de passages en noem het nummer. Citeer de zin die de vraag beantwoordt.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Hierover is er geen passage. Zeg alleen dat dat niet in de passages staat.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia kan dit soort bestand niet lezen.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Het is beveiligd met een wachtwoord. Voeg een kopie zonder wachtwoord bij.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Het is beschadigd. Voeg een onbeschadigde kopie bij.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Het is te groot of te complex. Voeg het deel dat u nodig hebt als apart bestand bij.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Het bevat geen tekst. Voeg een kopie bij waarvan de tekst doorzoekbaar is.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Het kan niet worden geopend. Controleer of het er nog is en gelezen mag worden.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Het uiterlijk is weer als bij een nieuwe installatie.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>De instellingen voor antwoorden zijn weer als bij een nieuwe installatie.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Helder schrijven</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Herschrijf de tekst die je krijgt in eenvoudige woorden en korte zinnen. Behoud de betekenis, de feiten en de taal. Antwoord alleen met de tekst.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Tekst verbeteren</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Verbeter spelling, grammatica en leestekens van de tekst die je krijgt, in de taal ervan. Verander verder niets. Som daarna op wat je hebt verbeterd.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Vertalen</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Vertaal de tekst die je krijgt naar het Nederlands. Is die in het Nederlands, vertaal die dan naar het Engels. Antwoord alleen met de vertaling.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Eenvoudig uitleggen</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Leg uit wat je gevraagd wordt zodat een twaalfjarige het begrijpt: met alledaagse woorden, korte zinnen en een voorbeeld.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Reis plannen</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Help een reis te plannen. Vraag naar plaats, dagen, budget en wensen waar die ontbreken. Schrijf daarna een plan voor elke dag.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Uw eerdere gesprekken zijn ongewijzigd. Wat u nu schrijft, is weg zodra dit venster wordt gesloten.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>De tekst blijft in dit venster staan en het opslaan wordt opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Uw bericht kan niet worden opgeslagen en is daarom niet verzonden.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Uw bericht blijft hier staan totdat het venster wordt gesloten.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Uw gesprekken zijn geopend in een ander venster van Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>In de map met uw gesprekken kan niet worden geschreven.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>De schijf met uw gesprekken is vol.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Het bestand met uw gesprekken is beschadigd.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Uw gesprekken zijn bewaard met een nieuwere versie van Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Het bestand met uw gesprekken kan niet worden gelezen of geschreven.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Sluit dit venster en gebruik het andere.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Sta schrijven in de map toe of kies een andere map in de instellingen.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Maak ruimte vrij op de schijf.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Start Concordia opnieuw: het bestand wordt dan apart gezet en er wordt een nieuw bestand gemaakt.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Installeer de nieuwste versie van Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Controleer of de schijf is aangesloten en start Concordia opnieuw.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Het bestand met uw gesprekken was beschadigd; daarom is een nieuw bestand gemaakt.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Er is niets verwijderd: het beschadigde bestand is apart gezet.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Vraag iemand die SQLite kent om het te herstellen of zet een back-up terug.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>De bijgevoegde documenten kunnen nu niet worden doorzocht.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Uw bericht blijft bewaard.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Controleer of de schijf is aangesloten en of er ruimte op is, en start Concordia opnieuw.</translation>
        </message>
    </context>
</TS>
