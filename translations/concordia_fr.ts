<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Rédaction de la réponse</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Réponse prête, %Ln mot</numerusform>
                <numerusform>Réponse prête, %Ln mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Chargement : %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Le modèle %1 est prêt</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 a été lu.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Copier (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Régénérer</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
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
            <translation>Pénalité de répétition</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Fenêtre de répétition</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrite le</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln jeton par seconde</numerusform>
                <numerusform>%Ln jetons par seconde</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Comment cette réponse a été écrite</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Reproduire à l’identique</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
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
                <numerusform>Durée : %Ln seconde</numerusform>
                <numerusform>Durée : %Ln secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln jeton par seconde</numerusform>
                <numerusform>%Ln jetons par seconde</numerusform>
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
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Indique si les modèles capables de raisonner avant de répondre le font</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Selon le modèle</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Basse : les mots les plus probables. Élevée : plus de variété.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Choisit parmi les mots les plus probables qui, ensemble, atteignent cette proportion</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Choisit parmi ce nombre de mots les plus probables ; 0 les prend tous</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Écarte les mots qui n’atteignent pas cette proportion de la probabilité du mot le plus probable</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Pénalité de répétition</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Au-dessus de 1, les mots qui viennent d’être employés deviennent moins probables</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Langue de l’interface</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Couleurs de la fenêtre</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Suivre le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Également avec %1 et %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Réduire les animations</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Les éléments apparaissent à leur place au lieu de s’y déplacer</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Vérifier l’orthographe</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Les mots qu’aucun dictionnaire installé ne connaît sont soulignés</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Assistant : %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Sans assistant</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Assistant</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Nouvel assistant</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Modifier l’assistant</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Langue des réponses : %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Comme le message</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Comme dans les paramètres</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Exact</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Varié</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Avec n’importe quel modèle</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Langue des réponses</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Collections</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Sans assistant</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Créer et modifier des assistants…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Pour faire de la place, le modèle n’a pas lu le message le plus ancien.</numerusform>
                <numerusform>Pour faire de la place, le modèle n’a pas lu les %Ln messages les plus anciens.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Arrêté. Le texte déjà écrit est conservé.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ouvrir un autre modèle…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>La réponse s’arrête ici : la conversation remplit le contexte du modèle.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Ce texte n’est pas dans la langue des réponses (%1) ; la réponse a donc été réécrite. Les deux versions sont conservées.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Le premier essai n’était pas dans la langue des réponses (%1). Il est conservé comme version antérieure.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Le modèle n’a pas respecté la langue des réponses (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Modifier : %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Dupliquer : %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Supprimer : %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Assistants</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Un assistant est un ensemble nommé de consignes et de paramètres. La conversation les reprend et les garde, quoi qu’il advienne de l’assistant.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nouvel assistant</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Tous les fichiers (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Joindre un dossier</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Joindre des fichiers…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Joindre un dossier…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Créer et modifier des collections…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Retirer (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>lecture, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lecture</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>inutilisable</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>texte masqué</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Fichiers joints</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Les conversations supprimées restent ici %Ln jour.</numerusform>
                <numerusform>Les conversations supprimées restent ici %Ln jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vider la corbeille…</translation>
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
            <translation>Fait</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Afficher ou masquer les conversations (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Nouvelle conversation (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ouvrir un modèle…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ce que voit le modèle</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importer des conversations…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ouvrir un autre modèle…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ce modèle n’a pas de format de conversation : il continue votre texte au lieu d’y répondre.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Les mots cités s’y trouvent.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Les mots cités ne s’y trouvent pas.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Non vérifiée : aucun mot n’est cité.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Ce passage n’existe pas.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, page %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Référence %1</translation>
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
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copier le code</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Aucun fichier pour l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>lecture, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lecture</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a collection, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done, with which collection</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln fichier est inutilisable :</numerusform>
                <numerusform>%Ln fichiers sont inutilisables :</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Récentes</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Aller à une conversation ou à une commande</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Aucun résultat. Essayez avec moins de lettres ou avec d’autres.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Périphérique : %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Arrêter (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Envoyer (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Joindre des fichiers (%1)</translation>
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
            <translation>Contexte utilisé : %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Affiche ce que voit le modèle</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Contexte utilisé : %1. Il est presque plein.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Les archives sont vides.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Ce dossier est vide.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Vos conversations s’afficheront ici.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Supprimer définitivement « %1 » ?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Tous ses messages seront aussi supprimés. Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Supprimer définitivement %Ln conversation ?</numerusform>
                <numerusform>Supprimer définitivement %Ln conversations ?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Épinglées</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>30 derniers jours</translation>
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
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Déplacer vers un dossier…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Sortir des archives</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Supprimer définitivement…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Suppr</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Deleted on %1</source>
            <translation>Supprimée le %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Réponse en cours de rédaction</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nouvelle réponse</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Épinglée</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Plus d’actions pour « %1 »</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Les conversations sont conservées ici, sur cet ordinateur uniquement.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Dossier : %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 de mémoire</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, page %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Fermer (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Le fichier a changé depuis que la réponse a été écrite. Voici ce qui a été lu.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Afficher la page</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Afficher le texte</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Une collection est un ensemble nommé de fichiers et de dossiers. Toute conversation peut y puiser ses réponses, et les modifications de ses fichiers sont détectées. Les fichiers restent là où ils sont.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nouvelle collection</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Ajouter des fichiers</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ajouter un dossier</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Nom de la collection</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Renommer la collection</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Déposez ici des documents ou un modèle</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Que souhaitez-vous savoir ?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Le modèle est en cours de chargement</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Pour commencer, ouvrez un modèle de langage</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Voici le petit modèle de départ. Il connaît un peu l’Europe et quelques mots en 24 langues, et il se trompe souvent. Pour tout le reste, ouvrez un modèle plus grand.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Vos messages et les réponses restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Choisissez un fichier GGUF ou déposez-le dans cette fenêtre. Vos messages et les réponses restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ouvrir un modèle…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Ouvrir un modèle plus grand…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ouvrir un autre modèle…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Importer des conversations</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Tous les fichiers (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>%Ln conversation a été ajoutée.</numerusform>
                <numerusform>%Ln conversations ont été ajoutées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Enregistré dans %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Déplacer vers un dossier</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Aucun dossier</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Langue des réponses : %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Comme le message</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Langue des réponses (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Suivre le système</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Langue de l’interface : %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Langue des réponses</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Aucun résultat. Essayez avec moins de lettres ou avec d’autres.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 n’a pas été entraîné sur la langue des réponses (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Comme le message</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Ouvrir ce lien dans le navigateur ?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Ouvrir le lien</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Lecture du fichier</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Chargement : %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Environ %Ln seconde restante</numerusform>
                <numerusform>Environ %Ln secondes restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Ouvrir un autre modèle…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Actuellement : %1</translation>
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
            <translation>Image : %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>sans description</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Vous : %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Réponse : %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Modifier le message</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Écrire un message</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Répondre à ce message</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier en texte brut</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Reproduire à l’identique</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Suppr</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>Loading</source>
            <translation>Chargement</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Ouvrir un modèle</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modèle : %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Ouvrir un modèle</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modèles (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Tous les fichiers (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 sur le disque</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Lit jusqu’à %Ln jeton d’une conversation</numerusform>
                <numerusform>Lit jusqu’à %Ln jetons d’une conversation</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licence : %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Ce modèle n’a pas de format de conversation : il continue votre texte au lieu d’y répondre.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ouvrir un autre modèle…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ouvrir un modèle…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Langues : les 24 de l’Union européenne</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Langues : %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Ce que voit le modèle</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Le format de discussion autour d’eux occupe %Ln jeton.</numerusform>
                <numerusform>Le format de discussion autour d’eux occupe %Ln jetons.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modèle de langage</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Aucun n’est ouvert.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ouvrir un autre modèle…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ouvrir un modèle…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Longueur du contexte</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Lit jusqu’à %Ln jeton d’une conversation</numerusform>
                <numerusform>Lit jusqu’à %Ln jetons d’une conversation</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Mémoire pour la conversation</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Moins de mémoire laisse la place à des conversations plus longues et change un peu les réponses.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Nouveau texte</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Page %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Langue de l’interface</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Réduire les animations</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modèle de langage</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
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
            <translation>Pénalité de répétition</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Raisonnement en cours… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Raisonnement en cours…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Raisonnement de %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Déplié</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Replié</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archives</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Toutes les conversations</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Liste affichée : %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Plus d’actions pour ce dossier</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Renommer le dossier…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Supprimer le dossier</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nouveau dossier…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nom du dossier</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Renommer le dossier</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>title, words found</comment>
            <translation>%1 : %2</translation>
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
            <translation>Résultats de la recherche</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Aucun résultat. Essayez avec moins de mots ou avec d’autres.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · omis</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who wrote it, the text</comment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln jeton</numerusform>
                <numerusform>%Ln jetons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Utilisation : %1 sur %Ln jeton (fragment de mot).</numerusform>
                <numerusform>Utilisation : %1 sur %Ln jetons (fragments de mots).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Rien n’a encore été lu.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Quand la conversation ne tient plus</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Omettre les plus anciens messages</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Résumer les plus anciens messages</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>S’arrêter et le dire</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ce que voit le modèle</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Texte exact</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Le texte s’affiche dès qu’un modèle est chargé et disponible.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Rechercher dans les paramètres</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Aucun résultat. Essayez avec moins de mots ou avec d’autres.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Réinitialiser : %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Rechercher dans tous les messages</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Renommer la conversation</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Afficher ou masquer les conversations</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Partie précédente de la fenêtre</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importer des conversations…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exporter cette conversation…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exporter toutes les conversations…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ce que voit le modèle</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Aller au champ de message</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Copier la dernière réponse</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Arrêter la réponse</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Suivre la réponse</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Message précédent</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Message suivant</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Version antérieure</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Version ultérieure</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Agrandir le texte</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Réduire le texte</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Taille normale du texte</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Joindre des fichiers…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Joindre un dossier…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Langue des réponses</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistants</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Supprimer la conversation qui a le focus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Suppr</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Menu de la conversation qui a le focus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Maj+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nouvelle ligne</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Maj+Entrée</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Entrer dans un message et en sortir</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Entrée, Échap</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Supprimer le message qui a le focus</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what it does, keys</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Rechercher un message</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: %2</source>
            <comment>name of a setting, its value</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Less: %1</source>
            <comment>name of a setting</comment>
            <translation>Moins : %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Plus : %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tableau, %n colonne</numerusform>
                <numerusform>Tableau, %n colonnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copier au format CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Copier le tableau au format CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Afficher %n ligne de plus</numerusform>
                <numerusform>Afficher %n lignes de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Titre de niveau %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Ajouter au dictionnaire</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Annulé : %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Afficher moins</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 sur %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Version antérieure</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Version ultérieure</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Lecture de la conversation</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Un modèle de langage bien à vous</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia l’exécute sur cet ordinateur. Ce que vous écrivez et ce que le modèle répond n’en sortent jamais.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Langue de l’interface</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modèle de langage</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Voici le petit modèle de départ. Il connaît un peu l’Europe et quelques mots en 24 langues, et il se trompe souvent. Pour tout le reste, ouvrez un modèle plus grand.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Le modèle %1 est prêt</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Chargement : %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Un fichier de cet ordinateur, au format GGUF. Vous pouvez aussi l’ouvrir plus tard.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Ouvrir un modèle plus grand…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Ouvrir un autre modèle…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Ouvrir un modèle…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (copie)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>L’assistant « %1 » a été supprimé.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>« %1 » n’est plus joint.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>%1 ne peut pas être utilisé. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Il contient du texte que le lecteur ne voit pas. Ce texte n’est pas transmis au modèle.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Cette réponse a été écrite par %1 sur %2. Ouvrez ce modèle sur ce périphérique, puis réessayez.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>La réponse a été supprimée.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Le message et tout ce qui le suivait ont été supprimés.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>« %1 » n’est plus dans « %2 ».</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>La collection « %1 » a été supprimée. Ses fichiers sont restés à leur place.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>La conversation « %1 » est maintenant dans les archives.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>La conversation « %1 » a été supprimée.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversation sans titre</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Le dossier « %1 » a été supprimé ; ses conversations sont conservées.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Carte graphique (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Circuit graphique du processeur (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Carte graphique virtuelle (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Processeur, mode simple et lent</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Autre périphérique</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Il a été choisi à la main.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>C’est la carte graphique de cet ordinateur.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>C’est le périphérique le plus rapide ici, et celui de son genre qui a le plus de mémoire.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Il est intégré au processeur ; il n’y a pas de carte graphique utilisable.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>C’est la carte graphique de cette machine virtuelle.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Il n’y a pas de carte graphique utilisable : c’est le processeur qui calcule. Cela fonctionne, mais lentement.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>C’est le seul périphérique utilisable.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 a fait des calculs faux et n’est pas utilisé.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Le modèle précédent reste chargé.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Votre conversation est conservée.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Le texte déjà écrit est conservé.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Votre message est conservé.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Ce n’est pas un fichier de cet ordinateur.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Enregistrez d’abord le fichier sur cet ordinateur, puis ouvrez-le.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Le modèle n’a pas pu être chargé.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Réessayez ou ouvrez un autre modèle.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Le fichier du modèle est introuvable.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Vérifiez s’il a été déplacé, ou ouvrez un autre modèle.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Le fichier du modèle n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Vérifiez que vous avez le droit de le lire et que son disque est connecté.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Le fichier est endommagé, incomplet ou n’est pas un modèle.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Procurez-vous de nouveau le fichier ou ouvrez un autre modèle.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Cette version de Concordia ne peut pas exécuter ce modèle.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Ouvrez un autre modèle.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Il n’y a pas assez de mémoire pour ce modèle.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Fermez d’autres programmes ou ouvrez un modèle plus petit.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Le périphérique choisi ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Choisissez un autre périphérique.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Le périphérique a cessé de fonctionner pendant le chargement du modèle.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Réessayez ou choisissez un autre périphérique.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Le périphérique donne des résultats faux.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Mettez à jour son pilote ou choisissez un autre périphérique.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>La réponse n’a pas pu être écrite.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>La réponse s’est interrompue : la mémoire est pleine.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Fermez d’autres programmes ou continuez avec un modèle plus petit.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>La réponse s’est interrompue : le périphérique a cessé de fonctionner.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Rouvrez le modèle ou choisissez un autre périphérique.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>La réponse s’est interrompue : le périphérique donne des résultats faux.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>La conversation est trop longue pour que ce modèle puisse la lire.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Commencez une nouvelle conversation ou ouvrez un modèle dont le contexte est plus long.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Le fichier n’a pas pu être importé.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Choisissez un fichier créé par Concordia, ChatGPT, Open WebUI, LM Studio ou GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Les conversations n’ont pas pu être lues.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Redémarrez Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Le fichier n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Si un fichier de ce nom existait déjà, il est resté inchangé.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Choisissez un autre dossier ou libérez de l’espace sur le disque.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Écrit par une IA</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (écrit par une IA)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Les textes signalés comme écrits par une IA proviennent d’un modèle de langage et peuvent être erronés.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Réflexions avant la réponse (écrites par une IA)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversation sans titre</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Donne à cette conversation un titre de six mots au plus, dans la langue où elle est écrite. Réponds uniquement par le titre.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Résume cette conversation en quelques phrases, dans la langue où elle est écrite. Conserve les noms, les nombres et les décisions.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Réponds seulement d’après les passages et donne l’identifiant. Cite la phrase qui répond à la question.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Aucun passage n’en parle. Dis seulement que les passages ne le disent pas.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia ne sait pas lire ce type de fichier.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Il est protégé par un mot de passe. Joignez une copie sans mot de passe.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Il est endommagé. Joignez une copie intacte.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Il est trop volumineux ou trop complexe. Joignez la partie utile dans un fichier à part.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Il ne contient pas de texte. Joignez une copie dont le texte peut être recherché.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Il ne peut pas être ouvert. Vérifiez qu’il est toujours là et peut être lu.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>L’apparence a été réinitialisée.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Les paramètres des réponses ont été réinitialisés.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Écrire clairement</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Réécris le texte qui t’est donné avec des mots simples et des phrases courtes. Garde son sens, ses faits et sa langue. Réponds uniquement par le texte.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Corriger un texte</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Corrige l’orthographe, la grammaire et la ponctuation du texte qui t’est donné, dans sa propre langue. Ne change rien d’autre. Énumère ensuite ce que tu as corrigé.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Traduis le texte qui t’est donné en français. S’il est en français, traduis-le en anglais. Réponds uniquement par la traduction.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Expliquer simplement</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Explique ce qu’on te demande de façon qu’un enfant de douze ans le comprenne : avec des mots de tous les jours, des phrases courtes et un exemple.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Préparer un voyage</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Aide à préparer un voyage. Demande le lieu, les jours, le budget et les souhaits s’ils manquent. Écris ensuite un programme pour chaque jour.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Vos conversations précédentes sont inchangées. Ce que vous écrivez maintenant sera perdu à la fermeture de cette fenêtre.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Le texte reste dans cette fenêtre et l’enregistrement sera retenté.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Votre message n’a pas pu être enregistré et n’a donc pas été envoyé.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Votre message reste ici jusqu’à la fermeture de la fenêtre.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Vos conversations sont ouvertes dans une autre fenêtre de Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Il est impossible d’écrire dans le dossier de vos conversations.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Le disque contenant vos conversations est plein.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Le fichier de vos conversations est endommagé.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Vos conversations ont été enregistrées par une version plus récente de Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Le fichier de vos conversations n’a pas pu être lu ni écrit.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Fermez cette fenêtre et utilisez l’autre.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Autorisez l’écriture dans le dossier, ou choisissez-en un autre dans les paramètres.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Libérez de l’espace sur le disque.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Redémarrez Concordia : le fichier sera mis de côté et un nouveau sera créé.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Installez la dernière version de Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Vérifiez que le disque est connecté, puis redémarrez Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Le fichier de vos conversations était endommagé : un nouveau a été créé.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Rien n’a été supprimé : le fichier endommagé a été mis de côté.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Demandez à quelqu’un qui connaît SQLite de le récupérer, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>La recherche dans les documents joints est impossible pour le moment.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Votre message est conservé.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Vérifiez que le disque est connecté et qu’il reste de la place, puis redémarrez Concordia.</translation>
        </message>
    </context>
</TS>
