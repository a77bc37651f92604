<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Risposta in corso</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Risposta pronta, %Ln parola</numerusform>
                <numerusform>Risposta pronta, %Ln parole</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Risposta interrotta</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Caricamento di %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 è pronto</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 è stato letto.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Copia (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Rigenera</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
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
            <translation>Penalità di ripetizione</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Finestra di ripetizione</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocità</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token al secondo</numerusform>
                <numerusform>%Ln token al secondo</numerusform>
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
            <translation>Seme</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Come è stata scritta questa risposta</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Ripeti esattamente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
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
                <numerusform>Durata: %Ln secondo</numerusform>
                <numerusform>Durata: %Ln secondi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token al secondo</numerusform>
                <numerusform>%Ln token al secondo</numerusform>
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
            <translation>Risposte</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Ragionamento</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Se i modelli in grado di ragionare prima di rispondere debbano farlo</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Secondo il modello</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Attivato</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Disattivato</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Bassa: le parole più probabili. Alta: più varietà.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Sceglie tra le parole più probabili che insieme raggiungono questa quota</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Sceglie tra questo numero di parole più probabili; con 0 le considera tutte</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Esclude le parole la cui probabilità è inferiore a questa quota di quella della parola più probabile</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalità di ripetizione</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Con valori superiori a 1, le parole appena usate diventano meno probabili</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Aspetto</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Lingua dell’interfaccia</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Colori della finestra</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Segui il sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Dimensione del testo</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Anche con %1 e %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Riduci il movimento</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Gli elementi compaiono direttamente al loro posto, senza spostarsi</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Controllo ortografico</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Le parole che nessun dizionario installato conosce vengono sottolineate</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Assistente: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Nessun assistente</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Assistente</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Nuovo assistente</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Modifica assistente</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Istruzioni</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Lingua delle risposte: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Come il messaggio</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Come nelle impostazioni</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Esatto</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Vario</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Con qualsiasi modello</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Lingua delle risposte</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Raccolte</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Nessun assistente</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Crea e modifica assistenti…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Per fare spazio, il modello non ha letto il messaggio più vecchio.</numerusform>
                <numerusform>Per fare spazio, il modello non ha letto i %Ln messaggi più vecchi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Interrotta. Il testo scritto finora è conservato.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Apri un altro modello…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>La risposta finisce qui: la conversazione riempie il contesto del modello.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Questo testo non è nella lingua delle risposte (%1), quindi la risposta è stata riscritta. Entrambe le versioni sono conservate.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Il primo tentativo non era nella lingua delle risposte (%1). È conservato come versione precedente.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Il modello non ha rispettato la lingua delle risposte (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Modifica: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplica</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Duplica: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Elimina: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Assistenti</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Un assistente è un insieme di istruzioni e impostazioni con un nome. La conversazione le riprende e le conserva, qualunque cosa accada all’assistente.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nuovo assistente</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Allega file</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Tutti i file (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Allega una cartella</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Allega file…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Allega una cartella…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Crea e modifica raccolte…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Rimuovi (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>lettura, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lettura</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>non utilizzabile</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln pagina</numerusform>
                <numerusform>%Ln pagine</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Rimuovi %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>testo nascosto</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>File allegati</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Gli elementi eliminati restano qui per %Ln giorno.</numerusform>
                <numerusform>Gli elementi eliminati restano qui per %Ln giorni.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Svuota il cestino…</translation>
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
            <translation>Fatto</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Da fare</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Conversazioni</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Mostra o nascondi le conversazioni (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nuova conversazione</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Nuova conversazione (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Apri modello…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Cosa vede il modello</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importa conversazioni…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Tavolozza comandi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Apri un altro modello…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Questo modello non ha un formato di conversazione: continua il tuo testo invece di rispondere.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Le parole citate sono lì.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Le parole citate non sono lì.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Non verificata: nessuna parola è citata.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Non c’è un tale brano.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, pagina %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Riferimento %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Codice</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copia il codice</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Ancora nessun file</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln file</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>lettura, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lettura</translation>
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
            <translation>Rimuovi %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln file non è utilizzabile:</numerusform>
                <numerusform>%Ln file non sono utilizzabili:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Aggiungi file…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Aggiungi una cartella…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Recenti</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversazioni</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandi</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Cerca una conversazione o un comando</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Risultati</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nessun risultato. Prova con meno lettere o con lettere diverse.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Dispositivo: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Interrompi</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Invia</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Interrompi (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Invia (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Allega file</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Allega file (%1)</translation>
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
            <translation>Contesto usato: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Mostra cosa vede il modello</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Contesto usato: %1. È quasi pieno.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Il cestino è vuoto.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>L’archivio è vuoto.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Questa cartella è vuota.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Le tue conversazioni compariranno qui.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversazioni</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Eliminare definitivamente «%1»?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Verranno eliminati anche tutti i suoi messaggi. L’operazione non può essere annullata.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Elimina definitivamente</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Eliminare definitivamente %Ln conversazione?</numerusform>
                <numerusform>Eliminare definitivamente %Ln conversazioni?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>L’operazione non può essere annullata.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Appuntate</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ieri</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Ultimi 7 giorni</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Ultimi 30 giorni</translation>
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
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Rilascia</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Appunta</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Sposta in una cartella…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Togli dall’archivio</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivia</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Elimina definitivamente…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Canc</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Deleted on %1</source>
            <translation>Eliminata il %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Una risposta è in corso di scrittura</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nuova risposta</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Appuntata</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Altro su «%1»</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>I tuoi dati</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Le conversazioni sono conservate qui, solo su questo computer.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Cartella: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 di memoria</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
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
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Chiudi (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Il file è cambiato da quando è stata scritta la risposta. Questo è ciò che è stato letto.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Pagina precedente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Pagina successiva</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Mostra la pagina</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Mostra il testo</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Una raccolta è un insieme di file e cartelle con un nome. Ogni conversazione può ricavarne le risposte, e le modifiche ai file vengono rilevate. I file restano dove sono.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nuova raccolta</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Aggiungi file</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Aggiungi una cartella</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Nome della raccolta</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crea</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Rinomina raccolta</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Trascina qui documenti o un modello</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Che cosa vuoi sapere?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Il modello è in fase di caricamento</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Per iniziare, apri un modello linguistico</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Questo è il piccolo modello iniziale. Sa qualcosa sull’Europa, conosce alcune parole in 24 lingue e sbaglia spesso. Per tutto il resto apri un modello più grande.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>I tuoi messaggi e le risposte restano su questo computer.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Scegli un file GGUF o trascinalo in questa finestra. I tuoi messaggi e le risposte restano su questo computer.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Apri %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Apri modello…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Apri un modello più grande…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Apri un altro modello…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Nascondi i dettagli</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Dettagli</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Importa conversazioni</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Tutti i file (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Esporta</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>È stata aggiunta %Ln conversazione.</numerusform>
                <numerusform>Sono state aggiunte %Ln conversazioni.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Salvato in %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Sposta in una cartella</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Sposta</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Nessuna cartella</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nuova cartella</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Lingua delle risposte: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Come il messaggio</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Lingua delle risposte (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Segui il sistema</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Lingua dell’interfaccia: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Lingua delle risposte</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nessun risultato. Prova con meno lettere o con lettere diverse.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 non è stato addestrato sulla lingua delle risposte (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Apri %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Come il messaggio</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Aprire questo link nel browser?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Apri il link</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Lettura del file</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Caricamento di %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Ancora circa %Ln secondo</numerusform>
                <numerusform>Ancora circa %Ln secondi</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Apri un altro modello…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Attuale: %1</translation>
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
            <translation>Immagine: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>senza descrizione</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Tu: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Risposta: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Modifica il messaggio</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Invia</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Scrivi un messaggio</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Messaggio</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versione %1 di %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Conversazione</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Rispondi a questo messaggio</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copia come Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copia come testo</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Ripeti esattamente</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Dettagli</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Canc</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>Loading</source>
            <translation>Caricamento</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Apri modello</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modello: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Apri un modello</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modelli (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Tutti i file (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 su disco</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Legge fino a %Ln token (pezzo di parola) di una conversazione</numerusform>
                <numerusform>Legge fino a %Ln token (pezzi di parola) di una conversazione</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licenza: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Questo modello non ha un formato di conversazione: continua il tuo testo invece di rispondere.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Apri un altro modello…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Apri modello…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Lingue: tutte le 24 dell’Unione europea</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Lingue: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Cosa vede il modello</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Istruzioni</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Riassunto</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Il formato di chat che li circonda occupa %Ln token.</numerusform>
                <numerusform>Il formato di chat che li circonda occupa %Ln token.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modello linguistico</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Nessun modello aperto.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Apri un altro modello…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Apri modello…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Lunghezza del contesto</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Legge fino a %Ln token (pezzo di parola) di una conversazione</numerusform>
                <numerusform>Legge fino a %Ln token (pezzi di parola) di una conversazione</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Memoria per la conversazione</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Meno memoria lascia spazio a conversazioni più lunghe e cambia un po’ le risposte.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Nuovo testo</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
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
            <translation>Lingua dell’interfaccia</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Dimensione del testo</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Riduci il movimento</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modello linguistico</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Ragionamento</translation>
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
            <translation>Penalità di ripetizione</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Ragionamento… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Ragionamento…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Ha ragionato per %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Ragionamento</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Espanso</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Compresso</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Cestino</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archivio</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Tutte le conversazioni</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Elenco: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Altro su questa cartella</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Rinomina cartella…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Elimina cartella</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nuova cartella…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nuova cartella</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nome della cartella</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crea</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Rinomina cartella</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
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
            <translation>Risultati della ricerca</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nessun risultato. Prova con meno parole o con parole diverse.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · omesso</translation>
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
                <numerusform>In uso: %1 su %Ln token (pezzo di parola).</numerusform>
                <numerusform>In uso: %1 su %Ln token (pezzi di parola).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Non è ancora stato letto nulla.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Quando la conversazione non ci sta più</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Tralascia i messaggi più vecchi</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Riassumi i messaggi più vecchi</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Fermati e dillo</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Cosa vede il modello</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messaggi</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Prompt esatto</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Il prompt appare quando un modello è caricato e libero.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Cerca nelle impostazioni</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nessun risultato. Prova con meno parole o con parole diverse.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Reimposta</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Reimposta: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Tavolozza comandi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nuova conversazione</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Cerca in tutti i messaggi</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Rinomina conversazione</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Mostra o nascondi le conversazioni</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte successiva della finestra</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte precedente della finestra</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importa conversazioni…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Esporta questa conversazione…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Esporta tutte le conversazioni…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Cosa vede il modello</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Vai alla casella del messaggio</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Copia la risposta più recente</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Interrompi la risposta</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Segui la risposta</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Messaggio precedente</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Messaggio successivo</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versione precedente</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versione successiva</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Testo più grande</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Testo più piccolo</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Dimensione abituale del testo</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Allega file…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Allega una cartella…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Lingua delle risposte</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistenti</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Conversazioni</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messaggi</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visualizzazione</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Finestra</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Elimina la conversazione con il focus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Canc</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Menu della conversazione con il focus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Maiusc+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Invia</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Invio</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nuova riga</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Maiusc+Invio</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Entra in un messaggio o escine</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Invio, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Elimina il messaggio con il focus</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
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
            <translation>Conversazioni</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nuova conversazione</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Cerca in tutti i messaggi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
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
            <translation>Diminuisci: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Aumenta: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabella, %n colonna</numerusform>
                <numerusform>Tabella, %n colonne</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copia come CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Copia la tabella come CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Mostra %n altra riga</numerusform>
                <numerusform>Mostra altre %n righe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Titolo di livello %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Cancella</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Aggiungi al dizionario</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Taglia</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Incolla</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleziona tutto</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Annullato: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Mostra tutto</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Mostra meno</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versione %1 di %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versione precedente</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versione successiva</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Lettura della conversazione</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Per iniziare</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Un modello linguistico tutto tuo</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia lo esegue su questo computer. Ciò che scrivi e le sue risposte non lasciano mai il computer.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Lingua dell’interfaccia</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modello linguistico</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Questo è il piccolo modello iniziale. Sa qualcosa sull’Europa, conosce alcune parole in 24 lingue e sbaglia spesso. Per tutto il resto apri un modello più grande.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 è pronto</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Caricamento di %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Un file in formato GGUF su questo computer. Puoi aprirlo anche più tardi.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Apri un modello più grande…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Apri un altro modello…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Apri modello…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inizia</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (copia)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>L’assistente «%1» è stato eliminato.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>«%1» non è più allegato.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Impossibile usare %1. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Contiene testo che chi legge non vede. Il modello non lo riceve.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Questa risposta è stata scritta da %1 su %2. Apri quel modello su quel dispositivo, poi ripetila.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>La risposta è stata eliminata.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Il messaggio e tutto ciò che lo seguiva sono stati eliminati.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>«%1» non è più in «%2».</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>La raccolta «%1» è stata eliminata. I suoi file restano dove sono.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>«%1» ora è nell’archivio.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>«%1» è stata eliminata.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversazione senza titolo</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>La cartella «%1» è stata eliminata; le sue conversazioni sono conservate.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Scheda grafica (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafica integrata nel processore (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Scheda grafica virtuale (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processore</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Processore, modalità semplice e lenta</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Altro dispositivo</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>È stato scelto a mano.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>È la scheda grafica di questo computer.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>È il dispositivo più veloce che c’è, e quello con più memoria del suo genere.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>È integrato nel processore; non c’è una scheda grafica utilizzabile.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>È la scheda grafica di questa macchina virtuale.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Non c’è una scheda grafica utilizzabile, quindi calcola il processore. Funziona, ma lentamente.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>È l’unico dispositivo utilizzabile.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 ha calcolato male e non viene usato.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Il modello precedente è ancora caricato.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>La conversazione è conservata.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Il testo scritto finora è conservato.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Il tuo messaggio è conservato.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Questo file non si trova su questo computer.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Salva prima il file su questo computer, poi aprilo.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Non è stato possibile caricare il modello.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Riprova o apri un altro modello.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Il file del modello non è stato trovato.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Controlla se è stato spostato o apri un altro modello.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Non è stato possibile leggere il file del modello.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Controlla di avere il permesso di leggerlo e che il disco sia collegato.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Il file è danneggiato, incompleto o non è un modello.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Procurati di nuovo il file o apri un altro modello.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Questa versione di Concordia non può eseguire questo modello.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Apri un altro modello.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Non c’è abbastanza memoria per questo modello.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Chiudi altri programmi o apri un modello più piccolo.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Il dispositivo scelto non può essere usato.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Scegli un altro dispositivo.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Il dispositivo ha smesso di funzionare durante il caricamento del modello.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Riprova o scegli un altro dispositivo.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Il dispositivo calcola risultati errati.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Aggiorna il suo driver o scegli un altro dispositivo.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Non è stato possibile scrivere la risposta.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>La risposta si è interrotta: la memoria è piena.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Chiudi altri programmi o continua con un modello più piccolo.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>La risposta si è interrotta: il dispositivo ha smesso di funzionare.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Riapri il modello o scegli un altro dispositivo.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>La risposta si è interrotta: il dispositivo calcola risultati errati.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>La conversazione è più lunga di quanto questo modello possa leggere.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Inizia una nuova conversazione o apri un modello con un contesto più lungo.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Non è stato possibile importare il file.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nulla è stato modificato.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Scegli un file creato da Concordia, ChatGPT, Open WebUI, LM Studio o GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Non è stato possibile leggere le conversazioni.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nulla è stato scritto.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Riavvia Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Non è stato possibile scrivere il file.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Un eventuale file con lo stesso nome è rimasto com’era.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Scegli un’altra cartella o libera spazio sul disco.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversazione</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Scritto dall’IA</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (scritto dall’IA)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>I testi indicati come scritti dall’IA provengono da un modello linguistico e possono essere errati.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Ragionamento prima della risposta (scritto dall’IA)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversazione senza titolo</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Dai a questa conversazione un titolo di al massimo sei parole, nella lingua in cui è scritta. Rispondi solo con il titolo.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Riassumi questa conversazione in poche frasi, nella lingua in cui è scritta. Mantieni nomi, numeri e decisioni.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Rispondi solo in base ai brani e indica la sigla. Cita la frase che risponde alla domanda.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Nessun brano ne parla. Di’ solo che i brani non lo dicono.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia non può leggere questo tipo di file.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>È protetto da password. Allega una copia senza password.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>È danneggiato. Allega una copia integra.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>È troppo grande o complesso. Allega la parte che ti serve come file a sé.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Non contiene testo. Allega una copia con testo ricercabile.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Non può essere aperto. Controlla che ci sia ancora e che si possa leggere.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>L’aspetto è stato reimpostato.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Le impostazioni delle risposte sono state reimpostate.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Scrivi con chiarezza</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Riscrivi il testo che ricevi con parole semplici e frasi brevi. Mantieni il senso, i fatti e la lingua. Rispondi solo con il testo.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Correggi un testo</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Correggi ortografia, grammatica e punteggiatura del testo che ricevi, nella sua lingua. Non cambiare altro. Poi elenca che cosa hai corretto.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduci</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Traduci il testo che ricevi in italiano. Se è in italiano, traducilo in inglese. Rispondi solo con la traduzione.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Spiega in modo semplice</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Spiega ciò che ti viene chiesto in modo che lo capisca chi ha dodici anni: con parole di tutti i giorni, frasi brevi e un esempio.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Organizza un viaggio</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Aiuta a organizzare un viaggio. Chiedi il luogo, i giorni, il budget e i desideri se mancano. Poi scrivi un programma per ogni giorno.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Le tue conversazioni precedenti non sono cambiate. Ciò che scrivi ora andrà perso alla chiusura di questa finestra.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Il testo resta in questa finestra e si tenta di nuovo di salvarlo.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Non è stato possibile salvare il tuo messaggio, quindi non è stato inviato.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Il tuo messaggio resta qui fino alla chiusura della finestra.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Le tue conversazioni sono aperte in un’altra finestra di Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Non è possibile scrivere nella cartella delle tue conversazioni.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Il disco con le tue conversazioni è pieno.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Il file delle tue conversazioni è danneggiato.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Le tue conversazioni sono state salvate da una versione più recente di Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Non è stato possibile leggere o scrivere il file delle tue conversazioni.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Chiudi questa finestra e usa l’altra.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Consenti la scrittura nella cartella o scegline un’altra nelle impostazioni.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Libera spazio sul disco.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Riavvia Concordia: il file verrà messo da parte e ne verrà iniziato uno nuovo.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Installa la versione più recente di Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Controlla che il disco sia collegato, poi riavvia Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Il file delle tue conversazioni era danneggiato, quindi ne è stato iniziato uno nuovo.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Nulla è stato eliminato: il file danneggiato è stato messo da parte.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Chiedi a chi conosce SQLite di recuperarlo o ripristina una copia di backup.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>In questo momento non è possibile cercare nei documenti allegati.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Il tuo messaggio è conservato.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Controlla che il disco sia collegato e abbia spazio, poi riavvia Concordia.</translation>
        </message>
    </context>
</TS>
