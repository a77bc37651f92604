<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Svaret skrivs</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Svaret är klart, %Ln ord</numerusform>
                <numerusform>Svaret är klart, %Ln ord</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stoppat</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Läser in %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 är redo</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 har lästs.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Kopierat</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiera</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Kopiera (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Generera på nytt</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsätt</translation>
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
            <translation>Upprepningsstraff</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Upprepningsfönster</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Skrivet</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Hastighet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token per sekund</numerusform>
                <numerusform>%Ln token per sekund</numerusform>
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
            <translation>Startvärde</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Så skrevs svaret</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Upprepa exakt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
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
                <numerusform>%Ln token per sekund</numerusform>
                <numerusform>%Ln token per sekund</numerusform>
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
            <translation>Resonemang</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Om modeller som kan tänka innan de svarar ska göra det</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Enligt modellen</translation>
        </message>
        <message>
            <source>On</source>
            <translation>På</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Låg: de mest sannolika orden. Hög: mer variation.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Väljer bland de mest sannolika orden som tillsammans når den här andelen</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Väljer bland så här många av de mest sannolika orden; 0 tar med alla</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Utelämnar ord vars sannolikhet är lägre än den här andelen av det mest sannolika ordets</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Upprepningsstraff</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Över 1 blir nyss använda ord mindre sannolika</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Utseende</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Gränssnittsspråk</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Fönstrets färger</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Följ systemet</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textstorlek</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Även med %1 och %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Minska rörelser</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Innehåll visas direkt på sin plats i stället för att röra sig dit</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Kontrollera stavning</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Ord som ingen installerad ordlista känner till stryks under</translation>
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
            <translation>Redigera assistent</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruktioner</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Svarsspråk: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Som meddelandet</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Som i inställningarna</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Exakt</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Varierat</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Med valfri modell</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Svarsspråk</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Samlingar</translation>
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
            <translation>Skapa och redigera assistenter…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>För att få plats läste modellen inte det äldsta meddelandet.</numerusform>
                <numerusform>För att få plats läste modellen inte de %Ln äldsta meddelandena.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Stoppat. Texten hittills finns kvar.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Öppna en annan modell…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Svaret slutar här: konversationen fyller modellens kontext.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Det här är inte på svarsspråket (%1), så svaret skrevs på nytt. Båda versionerna finns kvar.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Det första försöket var inte på svarsspråket (%1). Det finns kvar som en tidigare version.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Modellen höll sig inte till svarsspråket (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Redigera</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Redigera: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicera</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Duplicera: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Ta bort: %1</translation>
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
            <translation>En assistent är en namngiven uppsättning instruktioner och inställningar. En konversation tar över dem och behåller dem, vad som än händer med assistenten.</translation>
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
            <translation>Bifoga filer</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alla filer (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Bifoga en mapp</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Bifoga filer…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Bifoga en mapp…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Skapa och redigera samlingar…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Ta bort (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>läses, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>läses</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>kan inte användas</translation>
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
                <numerusform>%Ln sida</numerusform>
                <numerusform>%Ln sidor</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Ta bort %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>dold text</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Bifogade filer</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Borttagna konversationer ligger kvar här i %Ln dag.</numerusform>
                <numerusform>Borttagna konversationer ligger kvar här i %Ln dagar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Töm papperskorgen…</translation>
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
            <translation>Klart</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Att göra</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopierat</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Konversationer</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Visa eller dölj konversationer (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Ny konversation</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Ny konversation (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Öppna modell…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Vad modellen ser</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importera konversationer…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Kommandopalett</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tangentbordsgenvägar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokument</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Öppna en annan modell…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Den här modellen har inget samtalsformat: den fortsätter på din text i stället för att svara på den.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>De citerade orden står där.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>De citerade orden står inte där.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Overifierad: inga ord är citerade.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Det finns inget sådant utdrag.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, sida %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Källhänvisning %1</translation>
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
            <translation>Kopiera</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopiera koden</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Inga filer än</translation>
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
            <translation>läses, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>läses</translation>
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
            <translation>Ta bort %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln fil kan inte användas:</numerusform>
                <numerusform>%Ln filer kan inte användas:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Lägg till filer…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Lägg till en mapp…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Byt namn</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Senaste</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konversationer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Kommandon</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Gå till en konversation eller ett kommando</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Inget hittades. Prova färre eller andra bokstäver.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Enhet: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Skicka</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Stoppa (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Skicka (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Bifoga filer</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Bifoga filer (%1)</translation>
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
            <translation>Använd kontext: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Visar vad modellen ser</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Använd kontext: %1. Den är nästan full.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Papperskorgen är tom.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Arkivet är tomt.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Mappen är tom.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Här visas dina konversationer.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konversationer</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Ta bort ”%1” permanent?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Alla meddelanden i konversationen tas också bort. Det går inte att ångra.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Ta bort permanent</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Ta bort %Ln konversation permanent?</numerusform>
                <numerusform>Ta bort %Ln konversationer permanent?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Det går inte att ångra.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fästa</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Idag</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Igår</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>De senaste 7 dagarna</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>De senaste 30 dagarna</translation>
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
            <translation>Återställ</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Byt namn</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösgör</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fäst</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Flytta till mapp…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Ta ut ur arkivet</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arkivera</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Ta bort permanent…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
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
            <translation>Togs bort %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Ett svar skrivs</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nytt svar</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fäst</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Mer om ”%1”</translation>
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
            <translation>Dina data</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mapp</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Konversationerna sparas här, bara på den här datorn.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Mapp: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 minne</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhet</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, sida %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Stäng (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Filen har ändrats sedan svaret skrevs. Det här är vad som lästes.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Visa sidan</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Visa texten</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>En samling är en namngiven uppsättning filer och mappar. Svaren i alla konversationer kan bygga på den, och ändringar i filerna upptäcks. Filerna ligger kvar där de är.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Ny samling</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Lägg till filer</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Lägg till en mapp</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Samlingens namn</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Skapa</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Byt namn på samlingen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Byt namn</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Släpp dokument eller en modell här</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Vad vill du veta?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Modellen läses in</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Öppna en språkmodell för att börja</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Det här är den lilla startmodellen. Den vet lite om Europa och kan några ord på 24 språk, och den har ofta fel. Öppna en större modell för allt annat.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Dina meddelanden och svaren stannar på den här datorn.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Välj en GGUF-fil eller släpp den i det här fönstret. Dina meddelanden och svaren stannar på den här datorn.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Öppna %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Öppna modell…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Öppna en större modell…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Öppna en annan modell…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Dölj detaljer</translation>
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
            <translation>Importera konversationer</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alla filer (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>%Ln konversation lades till.</numerusform>
                <numerusform>%Ln konversationer lades till.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Sparat i %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Flytta till mapp</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Flytta</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Ingen mapp</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Ny mapp</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Svarsspråk: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Som meddelandet</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Svarsspråk (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Följ systemet</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Gränssnittsspråk: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Svarsspråk</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Inget hittades. Prova färre eller andra bokstäver.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 har inte tränats på svarsspråket (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Öppna %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Som meddelandet</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Öppna länken i webbläsaren?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Öppna länk</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Läser filen</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Läser in %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Ungefär %Ln sekund kvar</numerusform>
                <numerusform>Ungefär %Ln sekunder kvar</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Öppna en annan modell…</translation>
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
            <translation>Bild: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>utan beskrivning</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Du: %1</translation>
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
            <translation>Redigera meddelande</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Skicka</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Skriv ett meddelande</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meddelande</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 av %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Konversation</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Redigera</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Svara på meddelandet</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopiera som Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopiera som text</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Upprepa exakt</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
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
            <translation>Läser in</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Öppna modell</translation>
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
            <translation>Öppna en modell</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modeller (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alla filer (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 på disk</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Läser högst %Ln token av en konversation</numerusform>
                <numerusform>Läser högst %Ln token av en konversation</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licens: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Den här modellen har inget samtalsformat: den fortsätter på din text i stället för att svara på den.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Öppna en annan modell…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Öppna modell…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Språk: alla 24 i Europeiska unionen</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Språk: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Vad modellen ser</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruktioner</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Chattformatet runt dem tar %Ln token.</numerusform>
                <numerusform>Chattformatet runt dem tar %Ln token.</numerusform>
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
            <translation>Språkmodell</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Ingen är öppen.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Öppna en annan modell…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Öppna modell…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontextlängd</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Läser högst %Ln token av en konversation</numerusform>
                <numerusform>Läser högst %Ln token av en konversation</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Minne för konversationen</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Mindre minne ger plats för längre konversationer och ändrar svaren en aning.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhet</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Ny text</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Sida %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Gränssnittsspråk</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textstorlek</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Minska rörelser</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Språkmodell</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Resonemang</translation>
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
            <translation>Upprepningsstraff</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mapp</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Tänker… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Tänker…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Tänkte i %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Resonemang</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Utfällt</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Hopfällt</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Papperskorg</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arkiv</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Alla konversationer</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Visas: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Mer om mappen</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Byt namn på mappen…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Ta bort mappen</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Ny mapp…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Ny mapp</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Mappens namn</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Skapa</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Byt namn på mappen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Byt namn</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Du</translation>
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
            <translation>Sökresultat</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Inget hittades. Prova färre eller andra ord.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · utelämnat</translation>
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
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>%1 av %Ln token (bit av ett ord) används.</numerusform>
                <numerusform>%1 av %Ln token (bitar av ord) används.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Inget har lästs ännu.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>När konversationen inte längre får plats</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Utelämna de äldsta meddelandena</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Sammanfatta de äldsta meddelandena</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Stanna och säg till</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Vad modellen ser</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Meddelanden</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Exakt prompt</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Prompten visas när en modell är inläst och har tid.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Sök i inställningarna</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Inget hittades. Prova färre eller andra ord.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Återställ</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Återställ: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Kommandopalett</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tangentbordsgenvägar</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Ny konversation</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Sök i alla meddelanden</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Byt namn på konversationen</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Visa eller dölj konversationer</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nästa del av fönstret</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Föregående del av fönstret</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importera konversationer…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exportera den här konversationen…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportera alla konversationer…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Vad modellen ser</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Gå till meddelandefältet</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Välj en modell</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Kopiera det senaste svaret</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Stoppa svaret</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Följ svaret</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Föregående meddelande</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Nästa meddelande</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Tidigare version</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Senare version</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Större text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mindre text</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Vanlig textstorlek</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avsluta</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Bifoga filer…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Bifoga en mapp…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Svarsspråk</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistenter</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokument</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Konversationer</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Meddelanden</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visning</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fönster</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Ta bort konversationen som har fokus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Meny för konversationen som har fokus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Skicka</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Ny rad</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Gå in i ett meddelande och ut igen</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Ta bort meddelandet som har fokus</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tangentbordsgenvägar</translation>
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
            <translation>Konversationer</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Ny konversation</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Sök i alla meddelanden</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
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
            <translation>Minska: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Öka: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabell, %n kolumn</numerusform>
                <numerusform>Tabell, %n kolumner</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Kopiera som CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Kopiera tabellen som CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Visa %n rad till</numerusform>
                <numerusform>Visa %n rader till</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Rubrik på nivå %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Rensa</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Lägg till i ordlistan</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Klipp ut</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiera</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Klistra in</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Markera allt</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Ångrat: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Visa allt</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Visa mindre</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Redigera</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 av %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Tidigare version</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Senare version</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Läser konversationen</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Välkommen</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>En språkmodell som är din</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia kör den på den här datorn. Det du skriver och det modellen svarar lämnar aldrig datorn.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Gränssnittsspråk</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Språkmodell</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Det här är den lilla startmodellen. Den vet lite om Europa och kan några ord på 24 språk, och den har ofta fel. Öppna en större modell för allt annat.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 är redo</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Läser in %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>En fil på den här datorn, i formatet GGUF. Du kan också öppna den senare.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Öppna en större modell…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Öppna en annan modell…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Öppna modell…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Börja</translation>
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
            <translation>Assistenten ”%1” togs bort.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>’%1’ är inte längre bifogad.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>%1 kan inte användas. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Den innehåller text som läsaren inte ser. Modellen får inte den texten.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Svaret skrevs av %1 på %2. Öppna den modellen på den enheten och upprepa sedan svaret.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Svaret togs bort.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Meddelandet och det som följde på det togs bort.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>”%1” finns inte längre i ”%2”.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Samlingen ”%1” togs bort. Dess filer ligger kvar där de låg.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>”%1” ligger nu i arkivet.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>”%1” togs bort.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Konversation utan titel</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Mappen ”%1” togs bort; konversationerna i den finns kvar.</translation>
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
            <translation>Grafik i processorn (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Virtuellt grafikkort (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Processor, enkel och långsam</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Annan enhet</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Den valdes för hand.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Det är den här datorns grafikkort.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Det är den snabbaste enheten här, och den har mest minne av sitt slag.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Den är inbyggd i processorn; det finns inget användbart grafikkort.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Det är den virtuella maskinens grafikkort.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Det finns inget användbart grafikkort, så processorn räknar. Det fungerar, men långsamt.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Det är den enda användbara enheten.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 räknade fel och används inte.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Den tidigare modellen är fortfarande inläst.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Konversationen finns kvar.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Texten hittills finns kvar.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Meddelandet finns kvar.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Det här är inte en fil på den här datorn.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Spara först filen på den här datorn och öppna den sedan.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Modellen kunde inte läsas in.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Försök igen eller öppna en annan modell.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Modellfilen kunde inte hittas.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Kontrollera om den har flyttats eller öppna en annan modell.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Modellfilen kunde inte läsas.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Kontrollera att du får läsa den och att disken är ansluten.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Filen är skadad, ofullständig eller inte en modell.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Skaffa filen på nytt eller öppna en annan modell.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Den här versionen av Concordia kan inte köra modellen.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Öppna en annan modell.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Det finns inte tillräckligt med minne för modellen.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Stäng andra program eller öppna en mindre modell.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Den valda enheten kan inte användas.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Välj en annan enhet.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Enheten slutade fungera medan modellen lästes in.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Försök igen eller välj en annan enhet.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Enheten räknar fel.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Uppdatera enhetens drivrutin eller välj en annan enhet.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Svaret kunde inte skrivas.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Svaret stoppades: minnet är fullt.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Stäng andra program eller fortsätt med en mindre modell.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Svaret stoppades: enheten slutade fungera.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Öppna modellen på nytt eller välj en annan enhet.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Svaret stoppades: enheten räknar fel.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Konversationen är längre än vad modellen kan läsa.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Börja en ny konversation eller öppna en modell med längre kontext.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Filen kunde inte importeras.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Inget ändrades.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Välj en fil som har skrivits av Concordia, ChatGPT, Open WebUI, LM Studio eller GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Konversationerna kunde inte läsas.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Inget skrevs.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Starta om Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Filen kunde inte skrivas.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Om det redan fanns en fil med det namnet är den oförändrad.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Välj en annan mapp eller frigör utrymme på disken.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Konversation</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Skrivet av AI</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (skrivet av AI)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Texter som är märkta som skrivna av AI kommer från en språkmodell och kan vara felaktiga.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Tankar före svaret (skrivna av AI)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Konversation utan titel</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Ge den här konversationen en titel på högst sex ord, på det språk den är skriven på. Svara bara med titeln.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Sammanfatta den här konversationen i några få meningar, på det språk den är skriven på. Behåll namn, siffror och beslut.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Svara bara utifrån utdragen och ange beteckningen. Citera meningen som besvarar frågan.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Det finns inget utdrag om detta. Säg bara att det inte står i utdragen.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia kan inte läsa den här sortens fil.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Den skyddas av ett lösenord. Bifoga en kopia utan lösenord.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Den är skadad. Bifoga en oskadad kopia.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Den är för stor eller för komplex. Bifoga den del du behöver som en egen fil.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Den innehåller ingen text. Bifoga en kopia vars text går att söka i.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Den kan inte öppnas. Kontrollera att den finns kvar och får läsas.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Utseendet är återställt.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Inställningarna för svar är återställda.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Skriv tydligt</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Skriv om texten du får med enkla ord och korta meningar. Behåll dess innebörd, fakta och språk. Svara endast med texten.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Korrekturläs</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Rätta stavning, grammatik och skiljetecken i texten du får, på dess eget språk. Ändra inget annat. Lista sedan vad du rättade.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Översätt</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Översätt texten du får till svenska. Om den är på svenska, översätt den till engelska. Svara endast med översättningen.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Förklara enkelt</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Förklara det du får frågor om så att en tolvåring förstår: med vardagliga ord, korta meningar och ett exempel.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Planera en resa</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Hjälp till att planera en resa. Fråga efter plats, dagar, budget och önskemål där de saknas. Skriv sedan en plan för varje dag.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Dina tidigare konversationer är oförändrade. Det du skriver nu försvinner när fönstret stängs.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Texten finns kvar i fönstret och programmet försöker spara den igen.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Meddelandet kunde inte sparas och skickades därför inte.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Meddelandet finns kvar här tills fönstret stängs.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Dina konversationer är öppna i ett annat Concordia-fönster.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Det går inte att skriva i mappen med dina konversationer.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Disken med dina konversationer är full.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Filen med dina konversationer är skadad.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Dina konversationer har sparats med en senare version av Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Filen med dina konversationer kunde inte läsas eller skrivas.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Stäng det här fönstret och använd det andra.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Tillåt skrivning i mappen eller välj en annan mapp i inställningarna.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Frigör utrymme på disken.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Starta om Concordia: filen läggs då åt sidan och en ny påbörjas.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Installera den senaste versionen av Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Kontrollera att disken är ansluten och starta sedan om Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Filen med dina konversationer var skadad, så en ny påbörjades.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Inget togs bort: den skadade filen lades åt sidan.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Be någon som kan SQLite att rädda den, eller återställ en säkerhetskopia.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Det går inte att söka i de bifogade dokumenten just nu.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Meddelandet finns kvar.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Kontrollera att disken är ansluten och har plats och starta sedan om Concordia.</translation>
        </message>
    </context>
</TS>
