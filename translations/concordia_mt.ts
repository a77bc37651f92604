<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mt" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>It-tweġiba qed tinkiteb</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>It-tweġiba lesta, %Ln kelma</numerusform>
                <numerusform>It-tweġiba lesta, %Ln kelmiet</numerusform>
                <numerusform>It-tweġiba lesta, %Ln-il kelma</numerusform>
                <numerusform>It-tweġiba lesta, %Ln kelma</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Imwaqqfa</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Qed jitgħabba %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 huwa lest</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 inqara.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Ikkupjat</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Ikkopja</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Ikkopja (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Iġġenera mill-ġdid</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Kompli</translation>
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
            <translation>Penali għar-ripetizzjoni</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Tieqa tar-ripetizzjoni</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Mudell</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparat</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Ħin</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Veloċità</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token kull sekonda</numerusform>
                <numerusform>%Ln tokens kull sekonda</numerusform>
                <numerusform>%Ln-il token kull sekonda</numerusform>
                <numerusform>%Ln token kull sekonda</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Enerġija</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Valur inizjali</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Kif inkitbet din it-tweġiba</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Irrepeti eżatt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Agħlaq</translation>
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
                <numerusform>Ħin: %Ln sekonda</numerusform>
                <numerusform>Ħin: %Ln sekondi</numerusform>
                <numerusform>Ħin: %Ln-il sekonda</numerusform>
                <numerusform>Ħin: %Ln sekonda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token kull sekonda</numerusform>
                <numerusform>%Ln tokens kull sekonda</numerusform>
                <numerusform>%Ln-il token kull sekonda</numerusform>
                <numerusform>%Ln token kull sekonda</numerusform>
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
            <translation>Tweġibiet</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raġunament</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Jekk il-mudelli li kapaċi jirraġunaw qabel iwieġbu għandhomx jagħmlu dan</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Skont il-mudell</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Mixgħul</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Mitfi</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Baxxa: l-aktar kliem probabbli. Għolja: aktar varjetà.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Jagħżel mill-aktar kliem probabbli li flimkien jilħaq dan is-sehem</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Jagħżel minn dan l-għadd tal-aktar kliem probabbli; 0 jieħu kollox</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Iħalli barra l-kliem li hu inqas probabbli minn dan is-sehem tal-aktar kelma probabbli</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penali għar-ripetizzjoni</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>’Il fuq minn 1, il-kliem li għadu kif intuża jsir inqas probabbli</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Dehra</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Lingwa tal-interfaċċa</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Il-kuluri tat-tieqa</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Segwi s-sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ċara</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Skura</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Daqs tat-test</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>B’%1 u b’%2 wkoll</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Naqqas il-moviment</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>L-elementi jidhru mill-ewwel f’posthom minflok jiċċaqilqu lejh</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Iċċekkja l-ortografija</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Il-kliem li l-ebda dizzjunarju installat ma jafu jiġi sottolinjat</translation>
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
            <translation>L-ebda assistent</translation>
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
            <translation>Assistent ġdid</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Editja l-assistent</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Isem</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Struzzjonijiet</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Lingwa tat-tweġibiet: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Bħall-messaġġ</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Bħal fl-issettjar</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Preċiż</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Varjat</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Bi kwalunkwe mudell</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Mudell</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Lingwa tat-tweġibiet</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Kollezzjonijiet</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>L-ebda assistent</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Oħloq u editja assistenti…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Biex isir il-wisa’, il-mudell ma qarax l-eqdem messaġġ.</numerusform>
                <numerusform>Biex isir il-wisa’, il-mudell ma qarax l-eqdem %Ln messaġġi.</numerusform>
                <numerusform>Biex isir il-wisa’, il-mudell ma qarax l-eqdem %Ln-il messaġġ.</numerusform>
                <numerusform>Biex isir il-wisa’, il-mudell ma qarax l-eqdem %Ln messaġġ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Imwaqqfa. It-test s’issa nżamm.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erġa’ pprova</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Iftaħ mudell ieħor…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>It-tweġiba tieqaf hawn: il-konversazzjoni timla l-kuntest tal-mudell.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Din mhijiex bil-lingwa tat-tweġibiet (%1), u għalhekk it-tweġiba reġgħet inkitbet. Iż-żewġ verżjonijiet jinżammu.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>L-ewwel tentattiv ma kienx bil-lingwa tat-tweġibiet (%1). Jinżamm bħala verżjoni preċedenti.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Il-mudell ma żammx mal-lingwa tat-tweġibiet (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Editja</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Editja: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Idduplika</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Idduplika: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ħassar</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Ħassar: %1</translation>
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
            <translation>Assistent huwa sett ta’ struzzjonijiet u ssettjar b’isem. Il-konversazzjoni tieħu dawn u żżommhom, jiġri x’jiġri mill-assistent.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Assistent ġdid</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Ehmeż fajls</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Il-fajls kollha (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Ehmeż folder</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Ehmeż fajls…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Ehmeż folder…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Oħloq u editja kollezzjonijiet…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Neħħi (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>qed jinqara, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>qed jinqara</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>ma jistax jintuża</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>fajl wieħed</numerusform>
                <numerusform>%Ln fajls</numerusform>
                <numerusform>%Ln-il fajl</numerusform>
                <numerusform>%Ln fajl</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>paġna waħda</numerusform>
                <numerusform>%Ln paġni</numerusform>
                <numerusform>%Ln-il paġna</numerusform>
                <numerusform>%Ln paġna</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Neħħi %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>test moħbi</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Fajls mehmuża</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Dak li jitħassar jibqa’ hawn għal %Ln jum.</numerusform>
                <numerusform>Dak li jitħassar jibqa’ hawn għal %Ln ijiem.</numerusform>
                <numerusform>Dak li jitħassar jibqa’ hawn għal %Ln-il jum.</numerusform>
                <numerusform>Dak li jitħassar jibqa’ hawn għal %Ln jum.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Battal il-landa taż-żibel…</translation>
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
            <translation>Lest</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Għad irid isir</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Ikkupjat</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Konversazzjonijiet</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Uri jew aħbi l-konversazzjonijiet (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Konversazzjoni ġdida</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Konversazzjoni ġdida (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Aktar</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Iftaħ mudell…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>X’jara l-mudell</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importa konversazzjonijiet…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paletta tal-kmandi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Shortcuts tat-tastiera</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Issettjar</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenti</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Agħlaq</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Iftaħ mudell ieħor…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erġa’ pprova</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Dan il-mudell m’għandux format ta’ konversazzjoni: ikompli t-test tiegħek minflok iwieġeb għalih.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Il-kliem ikkwotat jinsab hemm.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Il-kliem ikkwotat ma jinsabx hemm.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Mhux verifikata: l-ebda kliem ma hu kkwotat.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>M’hemmx silta bħal din.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, paġna %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Referenza %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Kodiċi</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Ikkopja</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Ikkopja l-kodiċi</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Għad m’hemmx fajls</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>fajl wieħed</numerusform>
                <numerusform>%Ln fajls</numerusform>
                <numerusform>%Ln-il fajl</numerusform>
                <numerusform>%Ln fajl</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>qed jinqara, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>qed jinqara</translation>
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
            <translation>Neħħi %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>Fajl wieħed ma jistax jintuża:</numerusform>
                <numerusform>%Ln fajls ma jistgħux jintużaw:</numerusform>
                <numerusform>%Ln-il fajl ma jistgħux jintużaw:</numerusform>
                <numerusform>%Ln fajl ma jistgħux jintużaw:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Żid fajls…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Żid folder…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Semmi mill-ġdid</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ħassar</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Riċenti</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konversazzjonijiet</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Issettjar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Mudelli</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Kmandi</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Fittex konversazzjoni jew kmand</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Riżultati</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Ma nstab xejn. Ipprova b’inqas ittri jew b’ittri oħra.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Apparat: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Waqqaf</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Ibgħat</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Waqqaf (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Ibgħat (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Ehmeż fajls</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Ehmeż fajls (%1)</translation>
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
            <translation>Kuntest użat: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Juri x’jara l-mudell</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Kuntest użat: %1. Kważi mimli.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Il-landa taż-żibel hija vojta.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>L-arkivju huwa vojt.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Dan il-folder huwa vojt.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Il-konversazzjonijiet tiegħek se jidhru hawn.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konversazzjonijiet</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Tħassar “%1” għal dejjem?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Jitħassru wkoll il-messaġġi kollha tagħha. Dan ma jistax jitreġġa’ lura.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Ħassar għal dejjem</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Tħassar %Ln konversazzjoni għal dejjem?</numerusform>
                <numerusform>Tħassar %Ln konversazzjonijiet għal dejjem?</numerusform>
                <numerusform>Tħassar %Ln-il konversazzjoni għal dejjem?</numerusform>
                <numerusform>Tħassar %Ln konversazzjoni għal dejjem?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Dan ma jistax jitreġġa’ lura.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Imwaħħlin fuq nett</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Illum</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ilbieraħ</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Is-7 ijiem ta’ qabel</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>It-30 jum ta’ qabel</translation>
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
            <translation>Irkupra</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Semmi mill-ġdid</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Neħħi minn fuq nett</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Waħħal fuq nett</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Mexxi f’folder…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Oħroġ mill-arkivju</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arkivja</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Ħassar għal dejjem…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ħassar</translation>
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
            <translation>Tħassret: %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Qed tinkiteb tweġiba</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Tweġiba ġdida</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Imwaħħla fuq nett</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Aktar dwar “%1”</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titlu</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Id-data tiegħek</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Il-konversazzjonijiet jinżammu hawn, f’dan il-kompjuter biss.</translation>
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
            <translation>%1, %2 ta’ memorja</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparat</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Ikkanċella</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, paġna %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Agħlaq</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Agħlaq (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Il-fajl inbidel minn meta nkitbet it-tweġiba. Dan hu dak li nqara.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Il-paġna ta’ qabel</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Il-paġna li jmiss</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Uri l-paġna</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Uri t-test</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Dokumenti</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Kollezzjoni hi ġabra ta’ fajls u folders b’isem. Kull konversazzjoni tista’ titwieġeb minnha, u t-tibdil fil-fajls jiġi nnutat. Il-fajls jibqgħu fejn huma.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Kollezzjoni ġdida</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Żid fajls</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Żid folder</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Isem il-kollezzjoni</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Oħloq</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Semmi l-kollezzjoni mill-ġdid</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Semmi mill-ġdid</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Poġġi dokumenti jew mudell hawn</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>X’tixtieq tkun taf?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Il-mudell qed jitgħabba</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Iftaħ mudell lingwistiku biex tibda</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Dan huwa l-mudell żgħir tal-bidu. Jaf ftit dwar l-Ewropa u xi kliem f’24 lingwa, u jiżbalja ta’ spiss. Għal kull ħaġa oħra, iftaħ mudell akbar.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Il-messaġġi tiegħek u t-tweġibiet jibqgħu f’dan il-kompjuter.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Agħżel fajl GGUF, jew poġġih f’din it-tieqa. Il-messaġġi tiegħek u t-tweġibiet jibqgħu f’dan il-kompjuter.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Iftaħ %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Iftaħ mudell…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Iftaħ mudell akbar…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Iftaħ mudell ieħor…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Aħbi d-dettalji</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Dettalji</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Importa konversazzjonijiet</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Il-fajls kollha (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Esporta</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Agħlaq</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Żdiedet %Ln konversazzjoni.</numerusform>
                <numerusform>Żdiedu %Ln konversazzjonijiet.</numerusform>
                <numerusform>Żdiedu %Ln-il konversazzjoni.</numerusform>
                <numerusform>Żdiedu %Ln konversazzjoni.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Miktub f’%1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Mexxi f’folder</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mexxi</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>L-ebda folder</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Folder ġdid</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Lingwa tat-tweġibiet: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Bħall-messaġġ</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Lingwa tat-tweġibiet (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Segwi s-sistema</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Lingwa tal-interfaċċa: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Lingwa tat-tweġibiet</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Ma nstab xejn. Ipprova b’inqas ittri jew b’ittri oħra.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 ma tħarriġx fil-lingwa tat-tweġibiet (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Iftaħ %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Bħall-messaġġ</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Tiftaħ din il-ħolqa fil-brawżer?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Iftaħ il-ħolqa</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 minn %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Qed jinqara l-fajl</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Qed jitgħabba %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Fadal madwar %Ln sekonda</numerusform>
                <numerusform>Fadal madwar %Ln sekondi</numerusform>
                <numerusform>Fadal madwar %Ln-il sekonda</numerusform>
                <numerusform>Fadal madwar %Ln sekonda</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Ikkanċella</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Iftaħ mudell ieħor…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Issa: %1</translation>
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
            <translation>Stampa: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>mingħajr deskrizzjoni</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Int: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Tweġiba: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Editja l-messaġġ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Ikkanċella</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Ibgħat</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Ikteb messaġġ</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Messaġġ</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verżjoni %1 minn %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Konversazzjoni</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Aktar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editja</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Wieġeb għal dan il-messaġġ</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Ikkopja bħala Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Ikkopja bħala test</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Irrepeti eżatt</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Dettalji</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ħassar</translation>
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
            <translation>Qed jitgħabba</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Iftaħ mudell</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Mudell: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Iftaħ mudell</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Mudelli (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Il-fajls kollha (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 fuq id-disk</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Jaqra sa %Ln token (biċċa ta’ kelma) minn konversazzjoni</numerusform>
                <numerusform>Jaqra sa %Ln tokens (biċċiet ta’ kliem) minn konversazzjoni</numerusform>
                <numerusform>Jaqra sa %Ln-il token (biċċiet ta’ kliem) minn konversazzjoni</numerusform>
                <numerusform>Jaqra sa %Ln token (biċċiet ta’ kliem) minn konversazzjoni</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Liċenzja: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Dan il-mudell m’għandux format ta’ konversazzjoni: ikompli t-test tiegħek minflok iwieġeb għalih.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Iftaħ mudell ieħor…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Iftaħ mudell…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparat</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Lingwi: l-24 kollha tal-Unjoni Ewropea</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Lingwi: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>X’jara l-mudell</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Agħlaq</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Struzzjonijiet</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Int</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Tweġiba</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sommarju</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Il-format taċ-chat madwarhom jieħu %Ln token.</numerusform>
                <numerusform>Il-format taċ-chat madwarhom jieħu %Ln tokens.</numerusform>
                <numerusform>Il-format taċ-chat madwarhom jieħu %Ln-il token.</numerusform>
                <numerusform>Il-format taċ-chat madwarhom jieħu %Ln token.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Mudell</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Mudell lingwistiku</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>M’hemm l-ebda mudell miftuħ.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Iftaħ mudell ieħor…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Iftaħ mudell…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Tul tal-kuntest</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Jaqra sa %Ln token (biċċa ta’ kelma) minn konversazzjoni</numerusform>
                <numerusform>Jaqra sa %Ln tokens (biċċiet ta’ kliem) minn konversazzjoni</numerusform>
                <numerusform>Jaqra sa %Ln-il token (biċċiet ta’ kliem) minn konversazzjoni</numerusform>
                <numerusform>Jaqra sa %Ln token (biċċiet ta’ kliem) minn konversazzjoni</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Memorja għall-konversazzjoni</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Inqas memorja tħalli spazju għal konversazzjonijiet itwal u tbiddel ftit it-tweġibiet.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparat</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Test ġdid</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Lura</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Paġna %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Lingwa tal-interfaċċa</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Daqs tat-test</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Naqqas il-moviment</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Mudell lingwistiku</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparat</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raġunament</translation>
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
            <translation>Penali għar-ripetizzjoni</translation>
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
            <translation>Qed jirraġuna… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Qed jirraġuna…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Irraġuna għal %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raġunament</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Miftuħ</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Mitwi</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Landa taż-żibel</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arkivju</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Il-konversazzjonijiet kollha</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Lista: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Aktar dwar dan il-folder</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Semmi l-folder mill-ġdid…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Ħassar il-folder</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Folder ġdid…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Folder ġdid</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Isem il-folder</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Oħloq</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Semmi l-folder mill-ġdid</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Semmi mill-ġdid</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Int</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Tweġiba</translation>
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
            <translation>Riżultati tat-tiftix</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Ma nstab xejn. Ipprova b’inqas kliem jew bi kliem ieħor.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · imħolli barra</translation>
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
                <numerusform>%Ln-il token</numerusform>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Użati: %1 minn %Ln token (biċċa ta’ kelma).</numerusform>
                <numerusform>Użati: %1 minn %Ln tokens (biċċiet ta’ kliem).</numerusform>
                <numerusform>Użati: %1 minn %Ln-il token (biċċiet ta’ kliem).</numerusform>
                <numerusform>Użati: %1 minn %Ln token (biċċiet ta’ kliem).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Għadu ma nqara xejn.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Meta l-konversazzjoni ma tibqax toqgħod</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Ħalli barra l-eqdem messaġġi</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Agħmel sommarju tal-eqdem messaġġi</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Ieqaf u għidu</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>X’jara l-mudell</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messaġġi</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Il-prompt eżatt</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Il-prompt jidher meta jkun hemm mudell mgħobbi u liberu.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Issettjar</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Fittex fl-issettjar</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Ma nstab xejn. Ipprova b’inqas kliem jew bi kliem ieħor.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Irrisettja</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Irrisettja: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Paletta tal-kmandi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Shortcuts tat-tastiera</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Konversazzjoni ġdida</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Fittex fil-messaġġi kollha</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Semmi l-konversazzjoni mill-ġdid</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Uri jew aħbi l-konversazzjonijiet</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Il-parti li jmiss tat-tieqa</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Il-parti ta’ qabel tat-tieqa</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importa konversazzjonijiet…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Esporta din il-konversazzjoni…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Esporta l-konversazzjonijiet kollha…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>X’jara l-mudell</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Mur fil-kaxxa tal-messaġġ</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Agħżel mudell</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Ikkopja l-aktar tweġiba riċenti</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Waqqaf it-tweġiba</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Segwi t-tweġiba</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Il-messaġġ ta’ qabel</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Il-messaġġ li jmiss</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Verżjoni ta’ qabel</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Verżjoni ta’ wara</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Reġġa’ lura</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Issettjar</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Test akbar</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Test iżgħar</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Daqs tat-test tas-soltu</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Oħroġ</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Ehmeż fajls…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Ehmeż folder…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Lingwa tat-tweġibiet</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistenti</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenti</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Konversazzjonijiet</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messaġġi</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Veduta</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Tieqa</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Ħassar il-konversazzjoni li għandha l-fokus</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Menu tal-konversazzjoni li għandha l-fokus</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Ibgħat</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Linja ġdida</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Idħol f’messaġġ u oħroġ minnu</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Ħassar il-messaġġ li għandu l-fokus</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Shortcuts tat-tastiera</translation>
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
            <translation>Konversazzjonijiet</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Konversazzjoni ġdida</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Fittex fil-messaġġi kollha</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Issettjar</translation>
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
            <translation>Naqqas: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Żid: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabella, %n kolonna</numerusform>
                <numerusform>Tabella, %n kolonni</numerusform>
                <numerusform>Tabella, %n-il kolonna</numerusform>
                <numerusform>Tabella, %n kolonna</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Ikkopja bħala CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Ikkopja t-tabella bħala CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Uri %n ringiela oħra</numerusform>
                <numerusform>Uri %n ringieli oħra</numerusform>
                <numerusform>Uri %n-il ringiela oħra</numerusform>
                <numerusform>Uri %n ringiela oħra</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Intestatura tal-livell %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Battal</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Żid mad-dizzjunarju</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Aqta’</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Ikkopja</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Waħħal</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Agħżel kollox</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Reġġa’ lura</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Treġġa’ lura: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Uri kollox</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Uri inqas</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editja</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Verżjoni %1 minn %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Verżjoni ta’ qabel</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Verżjoni ta’ wara</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Qed tinqara l-konversazzjoni</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Merħba</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Mudell lingwistiku li huwa tiegħek</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia tħaddmu f’dan il-kompjuter. Dak li tikteb u dak li jwieġeb il-mudell qatt ma joħorġu mill-kompjuter.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Lingwa tal-interfaċċa</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Mudell lingwistiku</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Dan huwa l-mudell żgħir tal-bidu. Jaf ftit dwar l-Ewropa u xi kliem f’24 lingwa, u jiżbalja ta’ spiss. Għal kull ħaġa oħra, iftaħ mudell akbar.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 huwa lest</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Qed jitgħabba %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Fajl fil-format GGUF f’dan il-kompjuter. Tista’ tiftħu wkoll aktar tard.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Iftaħ mudell akbar…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Iftaħ mudell ieħor…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Iftaħ mudell…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Ibda</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (kopja)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>L-assistent “%1” tħassar.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>‘%1’ m’għadux mehmuż.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>%1 ma jistax jintuża. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Fih test li l-qarrej ma jarahx. Il-mudell ma jingħatahx.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Din it-tweġiba nkitbet minn %1 fuq %2. Iftaħ dak il-mudell fuq dak l-apparat, imbagħad irrepeti t-tweġiba.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>It-tweġiba tħassret.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Il-messaġġ u dak kollu li ġie warajh tħassru.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>“%1” m’għadux fil-kollezzjoni “%2”.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Il-kollezzjoni “%1” tħassret. Il-fajls tagħha għadhom fejn kienu.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>“%1” issa qiegħda fl-arkivju.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>“%1” tħassret.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Konversazzjoni bla titlu</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Il-folder “%1” tħassar; il-konversazzjonijiet tiegħu nżammu.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Kard grafika (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafika fil-proċessur (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Kard grafika virtwali (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Proċessur</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Proċessur, sempliċi u bil-mod</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Apparat ieħor</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Intgħażel bl-idejn.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Din hija l-kard grafika ta’ dan il-kompjuter.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Dan huwa l-aktar apparat mgħaġġel hawn, u għandu l-akbar memorja tat-tip tiegħu.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Huwa integrat fil-proċessur; m’hemmx kard grafika li tista’ tintuża.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Din hija l-kard grafika ta’ din il-magna virtwali.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>M’hemmx kard grafika li tista’ tintuża, għalhekk jikkalkula l-proċessur. Jaħdem, iżda bil-mod.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Dan huwa l-uniku apparat li jista’ jintuża.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 ikkalkula ħażin u mhux qed jintuża.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Il-mudell ta’ qabel għadu mgħobbi.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Il-konversazzjoni tiegħek inżammet.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>It-test s’issa nżamm.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Il-messaġġ tiegħek inżamm.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Dan il-fajl mhuwiex f’dan il-kompjuter.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>L-ewwel salva l-fajl f’dan il-kompjuter, imbagħad iftħu.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Il-mudell ma setax jitgħabba.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Erġa’ pprova, jew iftaħ mudell ieħor.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Il-fajl tal-mudell mhuwiex hemm.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Iċċekkja jekk tmexxiex, jew iftaħ mudell ieħor.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Il-fajl tal-mudell ma setax jinqara.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Iċċekkja li għandek permess taqrah u li d-disk tiegħu hu mqabbad.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Il-fajl għandu ħsara, mhuwiex komplut jew mhuwiex mudell.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Erġa’ ġib il-fajl, jew iftaħ mudell ieħor.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Din il-verżjoni ta’ Concordia ma tistax tħaddem dan il-mudell.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Iftaħ mudell ieħor.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>M’hemmx biżżejjed memorja għal dan il-mudell.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Agħlaq programmi oħra, jew iftaħ mudell iżgħar.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>L-apparat magħżul ma jistax jintuża.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Agħżel apparat ieħor.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>L-apparat waqaf jaħdem waqt li l-mudell kien qed jitgħabba.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Erġa’ pprova, jew agħżel apparat ieħor.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>L-apparat qed jikkalkula ħażin.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Aġġorna d-driver tiegħu, jew agħżel apparat ieħor.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>It-tweġiba ma setgħetx tinkiteb.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>It-tweġiba waqfet: il-memorja mimlija.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Agħlaq programmi oħra, jew kompli b’mudell iżgħar.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>It-tweġiba waqfet: l-apparat waqaf jaħdem.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Erġa’ iftaħ il-mudell, jew agħżel apparat ieħor.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>It-tweġiba waqfet: l-apparat qed jikkalkula ħażin.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Il-konversazzjoni hija itwal milli jista’ jaqra dan il-mudell.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Ibda konversazzjoni ġdida, jew iftaħ mudell b’kuntest itwal.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Il-fajl ma setax jiġi importat.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ma nbidel xejn.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Agħżel fajl miktub minn Concordia, ChatGPT, Open WebUI, LM Studio jew GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Il-konversazzjonijiet ma setgħux jinqraw.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Ma nkiteb xejn.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Erġa’ ibda Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Il-fajl ma setax jinkiteb.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Jekk kien hemm fajl b’dak l-isem, baqa’ kif kien.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Agħżel folder ieħor, jew agħmel il-wisa’ fuq id-disk.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Konversazzjoni</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Int</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Miktub minn intelliġenza artifiċjali</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (miktub minn intelliġenza artifiċjali)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>It-testi mmarkati bħala miktuba minn intelliġenza artifiċjali ġejjin minn mudell lingwistiku u jistgħu jkunu żbaljati.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Raġunament qabel it-tweġiba (miktub minn intelliġenza artifiċjali)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Konversazzjoni bla titlu</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Agħti lil din il-konversazzjoni titlu ta’ mhux aktar minn sitt kelmiet, bil-lingwa li nkitbet biha. Wieġeb bit-titlu biss.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Agħmel sommarju ta’ din il-konversazzjoni fi ftit sentenzi, bil-lingwa li nkitbet biha. Żomm l-ismijiet, in-numri u d-deċiżjonijiet.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Wieġeb biss mis-siltiet u semmi s-sinjal. Ikkwota s-sentenza li twieġeb il-mistoqsija.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>M’hemm l-ebda silta dwar dan. Għid biss li s-siltiet ma jgħidux dan.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia ma jistax jaqra fajl ta’ dan it-tip.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Huwa protett b’password. Ehmeż kopja mingħajrha.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Għandu ħsara. Ehmeż kopja sħiħa.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Huwa kbir jew kumpless wisq. Ehmeż il-parti li teħtieġ bħala fajl għalih.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Ma fih l-ebda test. Ehmeż kopja li fit-test tagħha wieħed jista’ jfittex.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Ma jistax jinfetaħ. Iċċekkja li għadu hemm u li jista’ jinqara.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Id-dehra ġiet irrisettjata.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>L-issettjar tat-tweġibiet ġie rrisettjat.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Ikteb b’mod ċar</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Erġa’ ikteb it-test li tingħata bi kliem sempliċi u sentenzi qosra. Żomm it-tifsira, il-fatti u l-lingwa tiegħu. Wieġeb bit-test biss.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Ikkoreġi test</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Ikkoreġi l-ortografija, il-grammatika u l-punteġġatura tat-test li tingħata, bil-lingwa tiegħu stess. Tibdel xejn aktar. Imbagħad elenka x’ikkoreġejt.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Ittraduċi</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Ittraduċi t-test li tingħata għall-Malti. Jekk ikun bil-Malti, ittraduċih għall-Ingliż. Wieġeb bit-traduzzjoni biss.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Spjega b’mod sempliċi</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Spjega dak li jsaqsuk b’mod li jifhmu tifel jew tifla ta’ tnax-il sena: bi kliem ta’ kuljum, sentenzi qosra u eżempju.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Ippjana vjaġġ</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Għin biex jiġi ppjanat vjaġġ. Saqsi dwar il-post, il-jiem, il-baġit u x-xewqat jekk ikunu neqsin. Imbagħad ikteb pjan għal kull jum.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Il-konversazzjonijiet tiegħek ta’ qabel ma nbidlux. Dak li tikteb issa jintilef meta tingħalaq din it-tieqa.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>It-test jibqa’ f’din it-tieqa, u Concordia terġa’ tipprova ssalvah.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Il-messaġġ tiegħek ma setax jiġi salvat, għalhekk ma ntbagħatx.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Il-messaġġ tiegħek jibqa’ hawn sakemm tingħalaq it-tieqa.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Il-konversazzjonijiet tiegħek huma miftuħin f’tieqa oħra ta’ Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Fil-folder tal-konversazzjonijiet tiegħek ma jista’ jinkiteb xejn.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Id-disk bil-konversazzjonijiet tiegħek huwa mimli.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Il-fajl tal-konversazzjonijiet tiegħek għandu ħsara.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Il-konversazzjonijiet tiegħek ġew salvati minn verżjoni aktar ġdida ta’ Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Il-fajl tal-konversazzjonijiet tiegħek ma setax jinqara jew jinkiteb.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Agħlaq din it-tieqa u uża l-oħra.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Ippermetti l-kitba fil-folder, jew agħżel ieħor fl-issettjar.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Agħmel il-wisa’ fuq id-disk.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Erġa’ ibda Concordia: il-fajl jitwarrab u jinbeda wieħed ġdid.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Installa l-aħħar verżjoni ta’ Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Iċċekkja li d-disk hu mqabbad, imbagħad erġa’ ibda Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Il-fajl tal-konversazzjonijiet tiegħek kellu ħsara, għalhekk inbeda wieħed ġdid.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Ma tħassar xejn: il-fajl bil-ħsara twarrab.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Itlob lil xi ħadd li jaf SQLite biex jirkuprah, jew irkupra kopja ta’ riżerva.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Bħalissa ma jistax isir tiftix fid-dokumenti mehmuża.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Il-messaġġ tiegħek inżamm.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Iċċekkja li d-disk hu mqabbad u li fih spazju, imbagħad erġa’ ibda Concordia.</translation>
        </message>
    </context>
</TS>
