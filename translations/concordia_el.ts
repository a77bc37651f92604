<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Η απάντηση γράφεται</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Η απάντηση είναι έτοιμη, %Ln λέξη</numerusform>
                <numerusform>Η απάντηση είναι έτοιμη, %Ln λέξεις</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Διακόπηκε</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Φόρτωση: %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Το %1 είναι έτοιμο</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Το %1 διαβάστηκε.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Αντιγράφηκε</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Αντιγραφή</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Αντιγραφή (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Επαναδημιουργία</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Συνέχεια</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Θερμοκρασία</translation>
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
            <translation>Ποινή επανάληψης</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Παράθυρο επανάληψης</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Γράφτηκε</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Μοντέλο</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Συσκευή</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Διάρκεια</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 δ</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Ταχύτητα</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token ανά δευτερόλεπτο</numerusform>
                <numerusform>%Ln tokens ανά δευτερόλεπτο</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Ενέργεια</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Σπόρος</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Πώς γράφτηκε αυτή η απάντηση</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Ακριβής επανάληψη</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Κλείσιμο</translation>
        </message>
    </context>
    <context>
        <name>AnswerFigures</name>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 δ</translation>
        </message>
        <message numerus="yes">
            <source>Took %Ln second(s)</source>
            <translation>
                <numerusform>Διήρκεσε %Ln δευτερόλεπτο</numerusform>
                <numerusform>Διήρκεσε %Ln δευτερόλεπτα</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token ανά δευτερόλεπτο</numerusform>
                <numerusform>%Ln tokens ανά δευτερόλεπτο</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
    </context>
    <context>
        <name>AnswerSettings</name>
        <message>
            <source>Answers</source>
            <translation>Απαντήσεις</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Συλλογισμός</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Αν τα μοντέλα που μπορούν να σκέφτονται πριν απαντήσουν το κάνουν</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Όπως το ορίζει το μοντέλο</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ναι</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Όχι</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Θερμοκρασία</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Χαμηλή: οι πιθανότερες λέξεις. Υψηλή: μεγαλύτερη ποικιλία.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Επιλέγει από τις πιθανότερες λέξεις που μαζί φτάνουν αυτό το μερίδιο</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Επιλέγει από τόσες πιθανότερες λέξεις· το 0 τις παίρνει όλες</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Παραλείπει λέξεις λιγότερο πιθανές από αυτό το μερίδιο της πιθανότερης</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Ποινή επανάληψης</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Πάνω από 1, οι λέξεις που μόλις χρησιμοποιήθηκαν γίνονται λιγότερο πιθανές</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Εμφάνιση</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Γλώσσα διεπαφής</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Θέμα</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Χρώματα του παραθύρου</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Όπως στο σύστημα</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ανοιχτόχρωμο</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Σκουρόχρωμο</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Μέγεθος κειμένου</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Επίσης με %1 και %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Μείωση κίνησης</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Τα στοιχεία εμφανίζονται στη θέση τους χωρίς να κινούνται</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Έλεγχος ορθογραφίας</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Οι λέξεις που δεν υπάρχουν σε κανένα εγκατεστημένο λεξικό υπογραμμίζονται</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Βοηθός: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Χωρίς βοηθό</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Βοηθός</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Νέος βοηθός</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Επεξεργασία βοηθού</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Αποθήκευση</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Όνομα</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Οδηγίες</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Γλώσσα απαντήσεων: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Όπως το μήνυμα</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Θερμοκρασία</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Όπως στις ρυθμίσεις</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Ακρίβεια</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Ποικιλία</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Με οποιοδήποτε μοντέλο</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Μοντέλο</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Γλώσσα απαντήσεων</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Συλλογές</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Χωρίς βοηθό</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Δημιουργία και επεξεργασία βοηθών…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Διακόπηκε. Το κείμενο έως εδώ διατηρείται.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Δοκιμή ξανά</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Άνοιγμα άλλου μοντέλου…</translation>
        </message>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Για να υπάρχει χώρος, παραλείφθηκε το παλαιότερο μήνυμα.</numerusform>
                <numerusform>Για να υπάρχει χώρος, παραλείφθηκαν τα %Ln παλαιότερα μηνύματα.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Η απάντηση τελειώνει εδώ: η συνομιλία γεμίζει το πλαίσιο του μοντέλου.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Αυτό δεν είναι στη γλώσσα απαντήσεων (%1), γι’ αυτό η απάντηση γράφτηκε ξανά. Διατηρούνται και οι δύο εκδόσεις.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Η πρώτη προσπάθεια δεν ήταν στη γλώσσα απαντήσεων (%1). Διατηρείται ως προηγούμενη έκδοση.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Το μοντέλο δεν τήρησε τη γλώσσα απαντήσεων (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Επεξεργασία</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Επεξεργασία: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Δημιουργία αντιγράφου</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Δημιουργία αντιγράφου: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Διαγραφή</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Διαγραφή: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Βοηθοί</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Ο βοηθός είναι ένα ονομασμένο σύνολο οδηγιών και ρυθμίσεων. Η συνομιλία τις παίρνει και τις διατηρεί, ό,τι κι αν γίνει με τον βοηθό.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Νέος βοηθός</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Επισύναψη αρχείων</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Όλα τα αρχεία (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Επισύναψη φακέλου</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Επισύναψη αρχείων…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Επισύναψη φακέλου…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Δημιουργία και επεξεργασία συλλογών…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Αφαίρεση (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>διαβάζεται, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>διαβάζεται</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>δεν χρησιμοποιείται</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln αρχείο</numerusform>
                <numerusform>%Ln αρχεία</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln σελίδα</numerusform>
                <numerusform>%Ln σελίδες</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Αφαίρεση του %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>κρυφό κείμενο</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Συνημμένα αρχεία</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Ό,τι διαγράφηκε μένει εδώ %Ln ημέρα.</numerusform>
                <numerusform>Ό,τι διαγράφηκε μένει εδώ %Ln ημέρες.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Άδειασμα απορριμμάτων…</translation>
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
            <translation>Ολοκληρώθηκε</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Εκκρεμεί</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Αντιγράφηκε</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>New conversation</source>
            <translation>Νέα συνομιλία</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Νέα συνομιλία (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Περισσότερα</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Άνοιγμα μοντέλου…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ρυθμίσεις</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Συνομιλίες</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Εμφάνιση ή απόκρυψη συνομιλιών (%1)</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Παλέτα εντολών</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Συντομεύσεις πληκτρολογίου</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Τι βλέπει το μοντέλο</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Εξαγωγή…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Εισαγωγή συνομιλιών…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Έγγραφα</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Open another model…</source>
            <translation>Άνοιγμα άλλου μοντέλου…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Δοκιμή ξανά</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Αυτό το μοντέλο δεν έχει μορφή συνομιλίας: συνεχίζει το κείμενό σας αντί να απαντά.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Κλείσιμο</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Οι λέξεις του παραθέματος υπάρχουν εκεί.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Οι λέξεις του παραθέματος δεν υπάρχουν εκεί.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Μη επαληθευμένο: δεν παρατίθενται λέξεις.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Δεν υπάρχει τέτοιο απόσπασμα.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, σελίδα %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Παραπομπή %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Κώδικας</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Αντιγραφή</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Αντιγραφή κώδικα</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Κανένα αρχείο ακόμη</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln αρχείο</numerusform>
                <numerusform>%Ln αρχεία</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>διαβάζεται, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>διαβάζεται</translation>
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
            <translation>Αφαίρεση του %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln αρχείο δεν μπορεί να χρησιμοποιηθεί:</numerusform>
                <numerusform>%Ln αρχεία δεν μπορούν να χρησιμοποιηθούν:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Προσθήκη αρχείων…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Προσθήκη φακέλου…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Μετονομασία</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Διαγραφή</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Πρόσφατες</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Συνομιλίες</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ρυθμίσεις</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Μοντέλα</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Εντολές</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Μετάβαση σε συνομιλία ή εντολή</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Αποτελέσματα</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερα ή άλλα γράμματα.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Συσκευή: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Διακοπή</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Αποστολή</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Διακοπή (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Αποστολή (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Επισύναψη αρχείων</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Επισύναψη αρχείων (%1)</translation>
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
            <translation>Χρήση πλαισίου: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Δείχνει τι βλέπει το μοντέλο</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Χρήση πλαισίου: %1. Είναι σχεδόν γεμάτο.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Τα απορρίμματα είναι άδεια.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Το αρχείο συνομιλιών είναι άδειο.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Αυτός ο φάκελος είναι άδειος.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Εδώ θα εμφανίζονται οι συνομιλίες σας.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Συνομιλίες</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Οριστική διαγραφή του «%1»;</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Διαγράφονται και όλα τα μηνύματά της. Η ενέργεια δεν αναιρείται.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Οριστική διαγραφή</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Οριστική διαγραφή %Ln συνομιλίας;</numerusform>
                <numerusform>Οριστική διαγραφή %Ln συνομιλιών;</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Η ενέργεια δεν αναιρείται.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Καρφιτσωμένες</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Σήμερα</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Χθες</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Τελευταίες 7 ημέρες</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Τελευταίες 30 ημέρες</translation>
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
            <translation>Επαναφορά</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Μετονομασία</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Ξεκαρφίτσωμα</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Καρφίτσωμα</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Μετακίνηση σε φάκελο…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Έξοδος από την αρχειοθέτηση</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Αρχειοθέτηση</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Οριστική διαγραφή…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Διαγραφή</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Εξαγωγή…</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Deleted on %1</source>
            <translation>Διαγράφηκε στις %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Γράφεται μια απάντηση</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Νέα απάντηση</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Καρφιτσωμένη</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Περισσότερα για «%1»</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Τίτλος</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Τα δεδομένα σας</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Φάκελος</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Εδώ φυλάσσονται οι συνομιλίες, μόνο σε αυτόν τον υπολογιστή.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Φάκελος: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, μνήμη %2</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Συσκευή</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Ακύρωση</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, σελίδα %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Κλείσιμο</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Κλείσιμο (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Το αρχείο άλλαξε αφότου γράφτηκε η απάντηση. Αυτό είναι ό,τι διαβάστηκε.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Προηγούμενη σελίδα</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Επόμενη σελίδα</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Εμφάνιση της σελίδας</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Εμφάνιση του κειμένου</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Έγγραφα</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Μια συλλογή είναι ένα ονομασμένο σύνολο αρχείων και φακέλων. Οι απαντήσεις σε κάθε συνομιλία μπορούν να βασίζονται σε αυτήν και οι αλλαγές στα αρχεία γίνονται αντιληπτές. Τα αρχεία μένουν στη θέση τους.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Νέα συλλογή</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Προσθήκη αρχείων</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Προσθήκη φακέλου</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Όνομα συλλογής</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Δημιουργία</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Μετονομασία συλλογής</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Μετονομασία</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Σύρετε έγγραφα ή ένα μοντέλο εδώ</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Τι θα θέλατε να μάθετε;</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Το μοντέλο φορτώνεται</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Ανοίξτε ένα γλωσσικό μοντέλο για να ξεκινήσετε</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Αυτό είναι το μικρό αρχικό μοντέλο. Ξέρει λίγα για την Ευρώπη και μερικές λέξεις σε 24 γλώσσες, και κάνει συχνά λάθη. Για όλα τα άλλα ανοίξτε ένα μεγαλύτερο μοντέλο.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Τα μηνύματά σας και οι απαντήσεις μένουν σε αυτόν τον υπολογιστή.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Επιλέξτε ένα αρχείο GGUF ή σύρετέ το σε αυτό το παράθυρο. Τα μηνύματά σας και οι απαντήσεις μένουν σε αυτόν τον υπολογιστή.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Άνοιγμα %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Άνοιγμα μοντέλου…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Άνοιγμα μεγαλύτερου μοντέλου…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Άνοιγμα άλλου μοντέλου…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Απόκρυψη λεπτομερειών</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Λεπτομέρειες</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Εισαγωγή συνομιλιών</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Όλα τα αρχεία (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Εξαγωγή</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Κλείσιμο</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Προστέθηκε %Ln συνομιλία.</numerusform>
                <numerusform>Προστέθηκαν %Ln συνομιλίες.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Γράφτηκε στο %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Μετακίνηση σε φάκελο</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Μετακίνηση</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Χωρίς φάκελο</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Νέος φάκελος</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Γλώσσα απαντήσεων: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Όπως το μήνυμα</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Γλώσσα απαντήσεων (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Όπως στο σύστημα</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Γλώσσα διεπαφής: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Γλώσσα απαντήσεων</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερα ή άλλα γράμματα.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>Το %1 δεν έχει εκπαιδευτεί στη γλώσσα απαντήσεων (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Άνοιγμα %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Όπως το μήνυμα</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Άνοιγμα αυτού του συνδέσμου στον περιηγητή;</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Άνοιγμα συνδέσμου</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 από %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Ανάγνωση του αρχείου</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Φόρτωση του %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Απομένει περίπου %Ln δευτερόλεπτο</numerusform>
                <numerusform>Απομένουν περίπου %Ln δευτερόλεπτα</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Ακύρωση</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 – Concordia</source>
            <comment>window title</comment>
            <translation>%1 – Concordia</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Άνοιγμα άλλου μοντέλου…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Τώρα: %1</translation>
        </message>
    </context>
    <context>
        <name>Markdown</name>
        <message>
            <source>Image: %1</source>
            <translation>Εικόνα: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>χωρίς περιγραφή</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Εσείς: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Απάντηση: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Επεξεργασία μηνύματος</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Ακύρωση</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Αποστολή</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Γράψτε ένα μήνυμα</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Μήνυμα</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Έκδοση %1 από %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Συνομιλία</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Περισσότερα</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Επεξεργασία</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Απάντηση σε αυτό το μήνυμα</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Αντιγραφή ως Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Αντιγραφή ως κείμενο</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Ακριβής επανάληψη</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Λεπτομέρειες</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Διαγραφή</translation>
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
            <translation>Φόρτωση</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Άνοιγμα μοντέλου</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Μοντέλο: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Άνοιγμα μοντέλου</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Μοντέλα (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Όλα τα αρχεία (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 στον δίσκο</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Διαβάζει έως %Ln token (κομμάτι λέξης) μιας συνομιλίας</numerusform>
                <numerusform>Διαβάζει έως %Ln tokens (κομμάτια λέξεων) μιας συνομιλίας</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Άδεια χρήσης: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Αυτό το μοντέλο δεν έχει μορφή συνομιλίας: συνεχίζει το κείμενό σας αντί να απαντά.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Άνοιγμα άλλου μοντέλου…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Άνοιγμα μοντέλου…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Συσκευή</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Γλώσσες: και οι 24 της Ευρωπαϊκής Ένωσης</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Γλώσσες: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Τι βλέπει το μοντέλο</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Κλείσιμο</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Οδηγίες</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Εσείς</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Απάντηση</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Περίληψη</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Η μορφή συνομιλίας γύρω τους πιάνει %Ln token.</numerusform>
                <numerusform>Η μορφή συνομιλίας γύρω τους πιάνει %Ln tokens.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Μοντέλο</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Γλωσσικό μοντέλο</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Κανένα δεν είναι ανοιχτό.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Άνοιγμα άλλου μοντέλου…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Άνοιγμα μοντέλου…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Μήκος πλαισίου</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Διαβάζει έως %Ln token (κομμάτι λέξης) μιας συνομιλίας</numerusform>
                <numerusform>Διαβάζει έως %Ln tokens (κομμάτια λέξεων) μιας συνομιλίας</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Μνήμη για τη συνομιλία</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Λιγότερη μνήμη αφήνει χώρο για μεγαλύτερες συνομιλίες και αλλάζει λίγο τις απαντήσεις.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Συσκευή</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Νέο κείμενο</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Πίσω</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Σελίδα %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Theme</source>
            <translation>Θέμα</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Μέγεθος κειμένου</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Μείωση κίνησης</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Γλώσσα διεπαφής</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Γλωσσικό μοντέλο</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Συσκευή</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Συλλογισμός</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Θερμοκρασία</translation>
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
            <translation>Ποινή επανάληψης</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Φάκελος</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Σκέφτεται… %1 δ</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Σκέφτεται…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Σκέφτηκε για %1 δ</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Συλλογισμός</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Αναπτυγμένο</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Συμπτυγμένο</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Απορρίμματα</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Αρχειοθετημένες</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Όλες οι συνομιλίες</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Λίστα: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Περισσότερα για αυτόν τον φάκελο</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Μετονομασία φακέλου…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Διαγραφή φακέλου</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Νέος φάκελος…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Νέος φάκελος</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Όνομα φακέλου</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Δημιουργία</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Μετονομασία φακέλου</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Μετονομασία</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Εσείς</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Απάντηση</translation>
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
            <translation>Αποτελέσματα αναζήτησης</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερες ή άλλες λέξεις.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · παραλείφθηκε</translation>
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
                <numerusform>Χρησιμοποιείται %1 από %Ln token (κομμάτι λέξης).</numerusform>
                <numerusform>Χρησιμοποιούνται %1 από %Ln tokens (κομμάτια λέξεων).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Δεν έχει διαβαστεί τίποτα ακόμη.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Όταν η συνομιλία δεν χωρά πια</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Παράλειψη των παλαιότερων μηνυμάτων</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Σύνοψη των παλαιότερων μηνυμάτων</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Διακοπή με ενημέρωση</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Τι βλέπει το μοντέλο</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Μηνύματα</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Ακριβής προτροπή</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Η προτροπή εμφανίζεται μόλις φορτωθεί ένα μοντέλο και είναι ελεύθερο.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ρυθμίσεις</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Αναζήτηση στις ρυθμίσεις</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερες ή άλλες λέξεις.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Επαναφορά προεπιλογών</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Επαναφορά προεπιλογών: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Παλέτα εντολών</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Συντομεύσεις πληκτρολογίου</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Νέα συνομιλία</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Αναζήτηση σε όλα τα μηνύματα</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Μετονομασία συνομιλίας</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Εμφάνιση ή απόκρυψη συνομιλιών</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Επόμενο τμήμα του παραθύρου</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Προηγούμενο τμήμα του παραθύρου</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Μετάβαση στο πεδίο μηνύματος</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Επιλογή μοντέλου</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Αντιγραφή της νεότερης απάντησης</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Διακοπή της απάντησης</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Παρακολούθηση της απάντησης</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Προηγούμενο μήνυμα</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Επόμενο μήνυμα</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Προηγούμενη έκδοση</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Επόμενη έκδοση</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Αναίρεση</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ρυθμίσεις</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Μεγαλύτερο κείμενο</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Μικρότερο κείμενο</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Συνήθες μέγεθος κειμένου</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Έξοδος</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Εισαγωγή συνομιλιών…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Εξαγωγή αυτής της συνομιλίας…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Εξαγωγή όλων των συνομιλιών…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Τι βλέπει το μοντέλο</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Επισύναψη αρχείων…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Επισύναψη φακέλου…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Γλώσσα απαντήσεων</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Βοηθοί</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Έγγραφα</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Συνομιλίες</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Μηνύματα</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Προβολή</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Παράθυρο</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Διαγραφή της εστιασμένης συνομιλίας</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Μενού της εστιασμένης συνομιλίας</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Αποστολή</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Νέα γραμμή</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Είσοδος σε μήνυμα και έξοδος</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Διαγραφή του εστιασμένου μηνύματος</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Συντομεύσεις πληκτρολογίου</translation>
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
            <translation>Συνομιλίες</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Νέα συνομιλία</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Αναζήτηση μηνυμάτων</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ρυθμίσεις</translation>
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
            <translation>Λιγότερο: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Περισσότερο: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Πίνακας, %n στήλη</numerusform>
                <numerusform>Πίνακας, %n στήλες</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Αντιγραφή ως CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Αντιγραφή πίνακα ως CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Εμφάνιση %n ακόμη γραμμής</numerusform>
                <numerusform>Εμφάνιση %n ακόμη γραμμών</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Επικεφαλίδα επιπέδου %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Εκκαθάριση</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Προσθήκη στο λεξικό</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Αποκοπή</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Αντιγραφή</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Επικόλληση</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Επιλογή όλων</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Αναίρεση</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Αναιρέθηκε: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Εμφάνιση όλων</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Εμφάνιση λιγότερων</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Επεξεργασία</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Έκδοση %1 από %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Προηγούμενη έκδοση</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Επόμενη έκδοση</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Ανάγνωση της συνομιλίας</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Καλώς ορίσατε</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Ένα γλωσσικό μοντέλο δικό σας</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Το Concordia το εκτελεί σε αυτόν τον υπολογιστή. Όσα γράφετε και όσα απαντά δεν τον εγκαταλείπουν ποτέ.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Γλώσσα διεπαφής</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Γλωσσικό μοντέλο</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Αυτό είναι το μικρό αρχικό μοντέλο. Ξέρει λίγα για την Ευρώπη και μερικές λέξεις σε 24 γλώσσες, και κάνει συχνά λάθη. Για όλα τα άλλα ανοίξτε ένα μεγαλύτερο μοντέλο.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Το %1 είναι έτοιμο</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Φόρτωση: %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Ένα αρχείο σε αυτόν τον υπολογιστή, στη μορφή GGUF. Μπορείτε να το ανοίξετε και αργότερα.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Άνοιγμα μεγαλύτερου μοντέλου…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Άνοιγμα άλλου μοντέλου…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Άνοιγμα μοντέλου…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Έναρξη</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (αντίγραφο)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Ο βοηθός «%1» διαγράφηκε.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>Το «%1» δεν είναι πλέον συνημμένο.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Το %1 δεν μπορεί να χρησιμοποιηθεί. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Περιέχει κείμενο που δεν φαίνεται κατά την ανάγνωση. Το μοντέλο δεν το λαμβάνει.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Αυτή την απάντηση την έγραψε το %1 στη συσκευή %2. Ανοίξτε αυτό το μοντέλο σε αυτή τη συσκευή και μετά εκτελέστε την ξανά.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Η απάντηση διαγράφηκε.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Το μήνυμα και όσα ακολούθησαν διαγράφηκαν.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>Το «%1» δεν είναι πλέον στη συλλογή «%2».</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Η συλλογή «%1» διαγράφηκε. Τα αρχεία της παραμένουν στη θέση τους.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>Η συνομιλία «%1» βρίσκεται πλέον στο αρχείο.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>Η συνομιλία «%1» διαγράφηκε.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Συνομιλία χωρίς τίτλο</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Ο φάκελος «%1» διαγράφηκε· οι συνομιλίες του διατηρούνται.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Κάρτα γραφικών (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Γραφικά του επεξεργαστή (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Εικονική κάρτα γραφικών (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Επεξεργαστής</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Επεξεργαστής, απλός και αργός</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Άλλη συσκευή</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Επιλέχθηκε χειροκίνητα.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Είναι η κάρτα γραφικών αυτού του υπολογιστή.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Είναι η ταχύτερη συσκευή εδώ και έχει την περισσότερη μνήμη του είδους της.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Είναι ενσωματωμένη στον επεξεργαστή· δεν υπάρχει κάρτα γραφικών που να μπορεί να χρησιμοποιηθεί.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Είναι η κάρτα γραφικών αυτής της εικονικής μηχανής.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Δεν υπάρχει κάρτα γραφικών που να μπορεί να χρησιμοποιηθεί, οπότε υπολογίζει ο επεξεργαστής. Λειτουργεί, αλλά αργά.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Είναι η μόνη συσκευή που μπορεί να χρησιμοποιηθεί.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>Η συσκευή %1 υπολόγισε λανθασμένα και δεν χρησιμοποιείται.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Το προηγούμενο μοντέλο παραμένει φορτωμένο.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Η συνομιλία σας διατηρείται.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Το κείμενο έως εδώ διατηρείται.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Το μήνυμά σας διατηρείται.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Αυτό δεν είναι αρχείο σε αυτόν τον υπολογιστή.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Αποθηκεύστε πρώτα το αρχείο σε αυτόν τον υπολογιστή και μετά ανοίξτε το.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Δεν ήταν δυνατή η φόρτωση του μοντέλου.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Δοκιμάστε ξανά ή ανοίξτε άλλο μοντέλο.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Το αρχείο του μοντέλου δεν υπάρχει.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Ελέγξτε μήπως μετακινήθηκε ή ανοίξτε άλλο μοντέλο.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Δεν ήταν δυνατή η ανάγνωση του αρχείου του μοντέλου.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Ελέγξτε ότι έχετε δικαίωμα ανάγνωσης και ότι ο δίσκος είναι συνδεδεμένος.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Το αρχείο είναι κατεστραμμένο, ελλιπές ή δεν είναι μοντέλο.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Αποκτήστε ξανά το αρχείο ή ανοίξτε άλλο μοντέλο.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Αυτή η έκδοση του Concordia δεν μπορεί να εκτελέσει αυτό το μοντέλο.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Ανοίξτε άλλο μοντέλο.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Η μνήμη δεν επαρκεί για αυτό το μοντέλο.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Κλείστε άλλα προγράμματα ή ανοίξτε μικρότερο μοντέλο.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Η επιλεγμένη συσκευή δεν μπορεί να χρησιμοποιηθεί.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Επιλέξτε άλλη συσκευή.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Η συσκευή σταμάτησε να λειτουργεί κατά τη φόρτωση του μοντέλου.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Δοκιμάστε ξανά ή επιλέξτε άλλη συσκευή.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Η συσκευή υπολογίζει λανθασμένα αποτελέσματα.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Ενημερώστε το πρόγραμμα οδήγησής της ή επιλέξτε άλλη συσκευή.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Δεν ήταν δυνατή η σύνταξη της απάντησης.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Η απάντηση σταμάτησε: η μνήμη είναι πλήρης.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Κλείστε άλλα προγράμματα ή συνεχίστε με μικρότερο μοντέλο.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Η απάντηση σταμάτησε: η συσκευή έπαψε να λειτουργεί.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Ανοίξτε ξανά το μοντέλο ή επιλέξτε άλλη συσκευή.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Η απάντηση σταμάτησε: η συσκευή υπολογίζει λανθασμένα αποτελέσματα.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Η συνομιλία είναι μεγαλύτερη από όσο μπορεί να διαβάσει αυτό το μοντέλο.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Ξεκινήστε νέα συνομιλία ή ανοίξτε μοντέλο με μεγαλύτερο πλαίσιο.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Δεν ήταν δυνατή η εισαγωγή του αρχείου.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Τίποτα δεν άλλαξε.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Επιλέξτε ένα αρχείο που έγραψε το Concordia, το ChatGPT, το Open WebUI, το LM Studio ή το GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Δεν ήταν δυνατή η ανάγνωση των συνομιλιών.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Τίποτα δεν γράφτηκε.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Ξεκινήστε ξανά το Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Δεν ήταν δυνατή η εγγραφή του αρχείου.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Ένα αρχείο με αυτό το όνομα έμεινε όπως ήταν.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Επιλέξτε άλλον φάκελο ή ελευθερώστε χώρο στον δίσκο.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Συνομιλία</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Εσείς</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Γραμμένο από ΤΝ</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (γραμμένο από ΤΝ)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Τα κείμενα που επισημαίνονται ως γραμμένα από ΤΝ προέρχονται από γλωσσικό μοντέλο και μπορεί να είναι λανθασμένα.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Σκέψεις πριν από την απάντηση (γραμμένες από ΤΝ)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Συνομιλία χωρίς τίτλο</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Δώσε σε αυτή τη συνομιλία έναν τίτλο με το πολύ έξι λέξεις, στη γλώσσα στην οποία είναι γραμμένη. Απάντησε μόνο με τον τίτλο.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Συνόψισε αυτή τη συνομιλία σε λίγες προτάσεις, στη γλώσσα στην οποία είναι γραμμένη. Κράτησε ονόματα, αριθμούς και αποφάσεις.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Απάντησε μόνο από τα αποσπάσματα και δώσε το σύμβολό τους. Παράθεσε την πρόταση που απαντά στην ερώτηση.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Δεν υπάρχει απόσπασμα γι’ αυτό. Πες μόνο ότι αυτό δεν αναφέρεται στα αποσπάσματα.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Το Concordia δεν μπορεί να διαβάσει αυτό το είδος αρχείου.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Προστατεύεται με κωδικό. Επισυνάψτε ένα αντίγραφο χωρίς κωδικό.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Είναι κατεστραμμένο. Επισυνάψτε ένα άθικτο αντίγραφο.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Είναι πολύ μεγάλο ή πολύ περίπλοκο. Επισυνάψτε το τμήμα που χρειάζεστε ως ξεχωριστό αρχείο.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Δεν περιέχει κείμενο. Επισυνάψτε ένα αντίγραφο με κείμενο στο οποίο γίνεται αναζήτηση.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Δεν ανοίγει. Ελέγξτε αν υπάρχει ακόμη και αν επιτρέπεται η ανάγνωσή του.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Η εμφάνιση επανήλθε στις προεπιλογές.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Οι ρυθμίσεις των απαντήσεων επανήλθαν στις προεπιλογές.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Γράψιμο με σαφήνεια</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Γράψε ξανά το κείμενο που σου δίνεται με απλά λόγια και σύντομες προτάσεις. Διατήρησε το νόημα, τα στοιχεία και τη γλώσσα του. Απάντησε μόνο με το κείμενο.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Διόρθωση κειμένου</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Διόρθωσε την ορθογραφία, τη γραμματική και τη στίξη του κειμένου που σου δίνεται, στη γλώσσα του. Μην αλλάξεις τίποτε άλλο. Έπειτα κατάγραψε τι διόρθωσες.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Μετάφραση</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Μετάφρασε το κείμενο που σου δίνεται στα ελληνικά. Αν είναι στα ελληνικά, μετάφρασέ το στα αγγλικά. Απάντησε μόνο με τη μετάφραση.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Απλή εξήγηση</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Εξήγησε αυτό που σε ρωτούν έτσι ώστε να το καταλαβαίνει ένα παιδί δώδεκα ετών: με καθημερινές λέξεις, σύντομες προτάσεις και ένα παράδειγμα.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Σχεδιασμός ταξιδιού</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Βοήθησε στον σχεδιασμό ενός ταξιδιού. Ρώτησε για τον τόπο, τις ημέρες, τον προϋπολογισμό και τις επιθυμίες, όπου λείπουν. Έπειτα γράψε ένα σχέδιο για κάθε ημέρα.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Οι προηγούμενες συνομιλίες σας δεν άλλαξαν. Ό,τι γράφετε τώρα χάνεται μόλις κλείσει αυτό το παράθυρο.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Το κείμενο παραμένει σε αυτό το παράθυρο και η αποθήκευση επαναλαμβάνεται.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Το μήνυμά σας δεν αποθηκεύτηκε, γι’ αυτό δεν στάλθηκε.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Το μήνυμά σας μένει εδώ μέχρι να κλείσει το παράθυρο.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Οι συνομιλίες σας είναι ανοιχτές σε άλλο παράθυρο του Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Δεν είναι δυνατή η εγγραφή στον φάκελο των συνομιλιών σας.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Ο δίσκος με τις συνομιλίες σας είναι γεμάτος.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Το αρχείο των συνομιλιών σας είναι κατεστραμμένο.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Οι συνομιλίες σας αποθηκεύτηκαν από νεότερη έκδοση του Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Δεν ήταν δυνατή η ανάγνωση ή η εγγραφή του αρχείου των συνομιλιών σας.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Κλείστε αυτό το παράθυρο και χρησιμοποιήστε το άλλο.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Επιτρέψτε την εγγραφή στον φάκελο ή επιλέξτε άλλον στις ρυθμίσεις.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Ελευθερώστε χώρο στον δίσκο.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Ξεκινήστε ξανά το Concordia: βάζει το αρχείο στην άκρη και αρχίζει νέο.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Εγκαταστήστε την πιο πρόσφατη έκδοση του Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Ελέγξτε ότι ο δίσκος είναι συνδεδεμένος και ξεκινήστε ξανά το Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Το αρχείο των συνομιλιών σας ήταν κατεστραμμένο, γι’ αυτό ξεκίνησε νέο.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Τίποτα δεν διαγράφηκε: το κατεστραμμένο αρχείο μπήκε στην άκρη.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Ζητήστε από κάποιον που γνωρίζει SQLite να το ανακτήσει ή επαναφέρετε ένα αντίγραφο ασφαλείας.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Δεν είναι δυνατή τώρα η αναζήτηση στα συνημμένα έγγραφα.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Το μήνυμά σας διατηρείται.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Ελέγξτε ότι ο δίσκος είναι συνδεδεμένος και έχει χώρο και ξεκινήστε ξανά το Concordia.</translation>
        </message>
    </context>
</TS>
