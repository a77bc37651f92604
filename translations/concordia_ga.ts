<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ga" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Freagra á scríobh</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Freagra réidh, líon na bhfocal: %Ln</numerusform>
                <numerusform>Freagra réidh, líon na bhfocal: %Ln</numerusform>
                <numerusform>Freagra réidh, líon na bhfocal: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stadta</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 á luchtú</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Tá %1 réidh</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Léadh %1.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Cóipeáilte</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Cóipeáil</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Cóipeáil (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Athghin</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Lean ar aghaidh</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Teocht</translation>
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
            <translation>Pionós athrá</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Fuinneog athrá</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Scríofa</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Samhail</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gléas</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Fad ama</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Luas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>Comharthaí sa soicind: %Ln</numerusform>
                <numerusform>Comharthaí sa soicind: %Ln</numerusform>
                <numerusform>Comharthaí sa soicind: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Fuinneamh</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Síol</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Conas a scríobhadh an freagra seo</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Athdhéan go beacht</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Dún</translation>
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
                <numerusform>Fad ama i soicindí: %Ln</numerusform>
                <numerusform>Fad ama i soicindí: %Ln</numerusform>
                <numerusform>Fad ama i soicindí: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>Comharthaí sa soicind: %Ln</numerusform>
                <numerusform>Comharthaí sa soicind: %Ln</numerusform>
                <numerusform>Comharthaí sa soicind: %Ln</numerusform>
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
            <translation>Freagraí</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Réasúnaíocht</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Cibé an ndéanfaidh samhlacha réasúnaíocht sula bhfreagraíonn siad, má tá siad in ann chuige</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>De réir na samhla</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ar siúl</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>As</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Teocht</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Íseal: na focail is dóchúla. Ard: níos mó éagsúlachta.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Roghnaítear as na focail is dóchúla a bhfuil an sciar seo bainte amach acu le chéile</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Roghnaítear as an líon seo de na focail is dóchúla; ciallaíonn 0 gach ceann</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Fágtar ar lár focail a bhfuil a ndóchúlacht níos lú ná an sciar seo de dhóchúlacht an fhocail is dóchúla</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Pionós athrá</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Os cionn 1, laghdaítear dóchúlacht na bhfocal a úsáideadh le déanaí</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Cuma</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Teanga an chomhéadain</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Téama</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Dathanna na fuinneoige</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Lean an córas</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Sorcha</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dorcha</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Méid an téacs</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Le %1 agus %2 freisin</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Laghdaigh gluaiseacht</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Nochtann rudaí ina n-áit féin in ionad gluaiseacht ann</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Seiceáil an litriú</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Cuirtear líne faoi fhocail nach bhfuil in aon fhoclóir suiteáilte</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Cúntóir: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Gan chúntóir</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Cúntóir</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Cúntóir nua</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Cuir an cúntóir in eagar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sábháil</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ainm</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Treoracha</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Teanga na bhfreagraí: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Mar atá sa teachtaireacht</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Teocht</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>De réir na socruithe</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Beacht</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Éagsúil</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Le samhail ar bith</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Samhail</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Teanga na bhfreagraí</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Bailiúcháin</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Gan chúntóir</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Cruthaigh agus cuir cúntóirí in eagar…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Chun spás a dhéanamh, níor léigh an tsamhail an teachtaireacht is sine.</numerusform>
                <numerusform>Chun spás a dhéanamh, níor léigh an tsamhail na teachtaireachtaí is sine (%Ln).</numerusform>
                <numerusform>Chun spás a dhéanamh, níor léigh an tsamhail na teachtaireachtaí is sine (%Ln).</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Stadta. Coinnítear a bhfuil scríofa go dtí seo.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Bain triail eile as</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Oscail samhail eile…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Críochnaíonn an freagra anseo: líonann an comhrá comhthéacs na samhla.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Níl sé seo i dteanga na bhfreagraí (%1), agus scríobhadh an freagra arís dá bharr. Coinnítear an dá leagan.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Ní raibh an chéad iarracht i dteanga na bhfreagraí (%1). Coinnítear í mar leagan níos luaithe.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Níor chloígh an tsamhail le teanga na bhfreagraí (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Cuir in eagar</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Cuir in eagar: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Déan cóip</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Déan cóip: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Scrios</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Scrios: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Cúntóirí</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Is éard is cúntóir ann bailiúchán ainmnithe treoracha agus socruithe. Glacann an comhrá leo agus coinníonn sé iad, is cuma cad a tharlóidh don chúntóir.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Cúntóir nua</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Ceangail comhaid</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Gach comhad (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Ceangail fillteán</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Ceangail comhaid…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Ceangail fillteán…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Cruthaigh agus cuir bailiúcháin in eagar…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Bain (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>á léamh, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>á léamh</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>ní féidir é a úsáid</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln chomhad</numerusform>
                <numerusform>%Ln chomhad</numerusform>
                <numerusform>%Ln comhad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln leathanach</numerusform>
                <numerusform>%Ln leathanach</numerusform>
                <numerusform>%Ln leathanach</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Bain %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>téacs folaithe</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Comhaid cheangailte</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Fanann míreanna scriosta anseo ar feadh %Ln lá.</numerusform>
                <numerusform>Fanann míreanna scriosta anseo ar feadh %Ln lá.</numerusform>
                <numerusform>Fanann míreanna scriosta anseo ar feadh %Ln lá.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Folmhaigh an bruscar…</translation>
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
            <translation>Déanta</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Le déanamh</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Cóipeáilte</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Comhráite</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Taispeáin nó folaigh comhráite (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Comhrá nua</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Comhrá nua (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Tuilleadh</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Oscail samhail…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Cad a fheiceann an tsamhail</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Easpórtáil…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Iompórtáil comhráite…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Pailéad orduithe</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Aicearraí méarchláir</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Socruithe</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Cáipéisí</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Dún</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Oscail samhail eile…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Bain triail eile as</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Níl formáid comhrá ag an tsamhail seo: leanann sí de do théacs in áit é a fhreagairt.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Tá na focail athfhriotail ann.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Níl na focail athfhriotail ann.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Gan fíorú: níl aon fhocail á n-athfhriotal.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Níl a leithéid de shliocht ann.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, leathanach %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Tagairt %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Cód</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Cóipeáil</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Cóipeáil an cód</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Gan comhaid fós</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln chomhad</numerusform>
                <numerusform>%Ln chomhad</numerusform>
                <numerusform>%Ln comhad</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>á léamh, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>á léamh</translation>
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
            <translation>Bain %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>Ní féidir %Ln chomhad a úsáid:</numerusform>
                <numerusform>Ní féidir %Ln chomhad a úsáid:</numerusform>
                <numerusform>Ní féidir %Ln comhad a úsáid:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Cuir comhaid leis…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Cuir fillteán leis…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Athainmnigh</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Scrios</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Le déanaí</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Comhráite</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Socruithe</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Samhlacha</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Orduithe</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Cuardaigh comhrá nó ordú</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Torthaí</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Níor aimsíodh aon rud. Bain triail as níos lú litreacha nó litreacha eile.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Gléas: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stad</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Seol</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Stad (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Seol (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Ceangail comhaid</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Ceangail comhaid (%1)</translation>
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
            <translation>Comhthéacs in úsáid: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Taispeánann seo cad a fheiceann an tsamhail</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Comhthéacs in úsáid: %1. Tá sé beagnach lán.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Tá an bruscar folamh.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Tá an chartlann folamh.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Tá an fillteán seo folamh.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Beidh do chuid comhráite le feiceáil anseo.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Comhráite</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>“%1” a scriosadh go buan?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Scriosfar a chuid teachtaireachtaí go léir freisin. Ní féidir é seo a chealú.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Scrios go buan</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>%Ln chomhrá a scriosadh go buan?</numerusform>
                <numerusform>%Ln chomhrá a scriosadh go buan?</numerusform>
                <numerusform>Gach comhrá (%Ln) a scriosadh go buan?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Ní féidir é seo a chealú.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Pionnáilte</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Inniu</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Inné</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Na 7 lá roimhe sin</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Na 30 lá roimhe sin</translation>
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
            <translation>Athchóirigh</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Athainmnigh</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Díphionnáil</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Pionnáil</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Bog go fillteán…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Easpórtáil…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Tóg as an gcartlann</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Cuir sa chartlann</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Scrios go buan…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Scrios</translation>
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
            <translation>Scriosta: %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Tá freagra á scríobh</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Freagra nua</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Pionnáilte</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Tuilleadh faoi “%1”</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Teideal</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Do chuid sonraí</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Fillteán</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Coinnítear comhráite anseo, ar an ríomhaire seo amháin.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Fillteán: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 de chuimhne</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gléas</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cealaigh</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, leathanach %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Dún</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Dún (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Athraíodh an comhad ó scríobhadh an freagra. Seo an rud a léadh.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>An leathanach roimhe seo</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>An chéad leathanach eile</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Taispeáin an leathanach</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Taispeáin an téacs</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Cáipéisí</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Is éard is bailiúchán ann ná comhaid agus fillteáin faoi aon ainm amháin. Is féidir comhrá ar bith a fhreagairt as, agus tugtar faoi deara athruithe sna comhaid. Fanann na comhaid san áit a bhfuil siad.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Bailiúchán nua</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Cuir comhaid leis</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Cuir fillteán leis</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Ainm an bhailiúcháin</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Cruthaigh</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Athainmnigh an bailiúchán</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Athainmnigh</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Scaoil cáipéisí nó samhail anseo</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Cad ba mhaith leat a fháil amach?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Tá an tsamhail á luchtú</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Oscail samhail teanga le tosú</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Seo í an tsamhail bheag tosaigh. Tá beagán eolais aici ar an Eoraip agus ar roinnt focal i 24 teanga, agus bíonn sí mícheart go minic. Le haghaidh gach ruda eile, oscail samhail níos mó.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Fanann do chuid teachtaireachtaí agus na freagraí ar an ríomhaire seo.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Roghnaigh comhad GGUF, nó scaoil ar an bhfuinneog seo é. Fanann do chuid teachtaireachtaí agus na freagraí ar an ríomhaire seo.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Oscail %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Oscail samhail…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Oscail samhail níos mó…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Oscail samhail eile…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Folaigh mionsonraí</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Mionsonraí</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Iompórtáil comhráite</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Gach comhad (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Easpórtáil</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Dún</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Cuireadh %Ln chomhrá leis.</numerusform>
                <numerusform>Cuireadh %Ln chomhrá leis.</numerusform>
                <numerusform>Líon na gcomhráite a cuireadh leis: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Scríofa chuig %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Bog go fillteán</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Bog</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Gan fillteán</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Fillteán nua</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Teanga na bhfreagraí: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Mar atá sa teachtaireacht</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Teanga na bhfreagraí (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Lean an córas</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Teanga an chomhéadain: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Teanga na bhfreagraí</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Níor aimsíodh aon rud. Bain triail as níos lú litreacha nó litreacha eile.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>Níor traenáladh %1 ar theanga na bhfreagraí (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Oscail %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Mar atá sa teachtaireacht</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>An nasc seo a oscailt sa bhrabhsálaí?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Oscail an nasc</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 as %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>An comhad á léamh</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 á luchtú</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Fágtha: thart ar %Ln s</numerusform>
                <numerusform>Fágtha: thart ar %Ln s</numerusform>
                <numerusform>Fágtha: thart ar %Ln s</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cealaigh</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Oscail samhail eile…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Anois: %1</translation>
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
            <translation>Íomhá: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>gan chur síos</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Tusa: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Freagra: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Cuir an teachtaireacht in eagar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cealaigh</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Seol</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Scríobh teachtaireacht</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Teachtaireacht</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Leagan %1 as %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Comhrá</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Tuilleadh</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Cuir in eagar</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Freagair an teachtaireacht seo</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Cóipeáil mar Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Cóipeáil mar théacs</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Athdhéan go beacht</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Mionsonraí</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Scrios</translation>
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
            <translation>Á luchtú</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Oscail samhail</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Samhail: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Oscail samhail</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Samhlacha (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Gach comhad (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 ar an diosca</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Léitear suas le %Ln chomhartha (píosa d’fhocal) de chomhrá</numerusform>
                <numerusform>Léitear suas le %Ln chomhartha (píosaí d’fhocail) de chomhrá</numerusform>
                <numerusform>Léitear suas le %Ln comhartha (píosaí d’fhocail) de chomhrá</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Ceadúnas: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Níl formáid comhrá ag an tsamhail seo: leanann sí de do théacs in áit é a fhreagairt.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Oscail samhail eile…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Oscail samhail…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gléas</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Teangacha: gach ceann de 24 theanga an Aontais Eorpaigh</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Teangacha: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Cad a fheiceann an tsamhail</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Dún</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Treoracha</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tusa</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Freagra</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Achoimre</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Comharthaí a thógann an fhormáid comhrá thart orthu: %Ln</numerusform>
                <numerusform>Comharthaí a thógann an fhormáid comhrá thart orthu: %Ln</numerusform>
                <numerusform>Comharthaí a thógann an fhormáid comhrá thart orthu: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Samhail</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Samhail teanga</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Níl ceann ar bith oscailte.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Oscail samhail eile…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Oscail samhail…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Fad an chomhthéacs</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Léitear suas le %Ln chomhartha (píosa d’fhocal) de chomhrá</numerusform>
                <numerusform>Léitear suas le %Ln chomhartha (píosaí d’fhocail) de chomhrá</numerusform>
                <numerusform>Léitear suas le %Ln comhartha (píosaí d’fhocail) de chomhrá</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Cuimhne don chomhrá</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Fágann níos lú cuimhne spás do chomhráite níos faide, agus athraíonn sé na freagraí beagán.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gléas</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Téacs nua</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Ar ais</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Leathanach %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Teanga an chomhéadain</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Téama</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Méid an téacs</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Laghdaigh gluaiseacht</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Samhail teanga</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gléas</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Réasúnaíocht</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Teocht</translation>
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
            <translation>Pionós athrá</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Fillteán</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Ag réasúnú… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Ag réasúnú…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Réasúnaíocht ar feadh %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Réasúnaíocht</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Leathnaithe</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Fillte</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Bruscar</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Cartlann</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Gach comhrá</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Liosta: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Tuilleadh faoin bhfillteán seo</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Athainmnigh an fillteán…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Scrios an fillteán</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Fillteán nua…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Fillteán nua</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Ainm an fhillteáin</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Cruthaigh</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Athainmnigh an fillteán</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Athainmnigh</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Tusa</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Freagra</translation>
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
            <translation>Torthaí cuardaigh</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Níor aimsíodh aon rud. Bain triail as níos lú focal nó focail eile.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · fágtha ar lár</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who wrote it, the text</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>Comharthaí: %Ln</numerusform>
                <numerusform>Comharthaí: %Ln</numerusform>
                <numerusform>Comharthaí: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Tá %1 as %Ln chomhartha (píosa d’fhocal) in úsáid.</numerusform>
                <numerusform>Tá %1 as %Ln chomhartha (píosaí d’fhocail) in úsáid.</numerusform>
                <numerusform>Tá %1 as %Ln comhartha (píosaí d’fhocail) in úsáid.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Níor léadh aon rud fós.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Nuair nach mbíonn slí don chomhrá a thuilleadh</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Fág na teachtaireachtaí is sine ar lár</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Déan achoimre ar na teachtaireachtaí is sine</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Stop agus abair é</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Cad a fheiceann an tsamhail</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Teachtaireachtaí</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>An leid bheacht</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Taispeántar an leid nuair a bhíonn samhail lódáilte agus am aici.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Socruithe</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Cuardaigh sna socruithe</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Níor aimsíodh aon rud. Bain triail as níos lú focal nó focail eile.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Athshocraigh</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Athshocraigh: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Pailéad orduithe</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Aicearraí méarchláir</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Comhrá nua</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Cuardaigh gach teachtaireacht</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Athainmnigh an comhrá</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Taispeáin nó folaigh comhráite</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>An chéad chuid eile den fhuinneog</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>An chuid roimhe seo den fhuinneog</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Iompórtáil comhráite…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Easpórtáil an comhrá seo…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Easpórtáil gach comhrá…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Cad a fheiceann an tsamhail</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Téigh go bosca na teachtaireachta</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Roghnaigh samhail</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Cóipeáil an freagra is déanaí</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Stad an freagra</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Lean an freagra</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>An teachtaireacht roimhe seo</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>An chéad teachtaireacht eile</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Leagan níos luaithe</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Leagan níos déanaí</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cealaigh</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Socruithe</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Téacs níos mó</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Téacs níos lú</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Gnáthmhéid an téacs</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Scoir</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Ceangail comhaid…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Ceangail fillteán…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Teanga na bhfreagraí</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Cúntóirí</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Cáipéisí</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Comhráite</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Teachtaireachtaí</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Amharc</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fuinneog</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Scrios an comhrá atá i bhfócas</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Roghchlár an chomhrá atá i bhfócas</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Seol</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Líne nua</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Téigh isteach i dteachtaireacht agus amach aisti</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Scrios an teachtaireacht atá i bhfócas</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Aicearraí méarchláir</translation>
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
            <translation>Comhráite</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Comhrá nua</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Cuardaigh teachtaireachtaí</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Socruithe</translation>
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
            <translation>Laghdaigh: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Méadaigh: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tábla, líon na gcolún: %n</numerusform>
                <numerusform>Tábla, líon na gcolún: %n</numerusform>
                <numerusform>Tábla, líon na gcolún: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Cóipeáil mar CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Cóipeáil an tábla mar CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Taispeáin %n ró eile</numerusform>
                <numerusform>Taispeáin %n ró eile</numerusform>
                <numerusform>Taispeáin %n ró eile</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Ceannteideal ar leibhéal %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Glan</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Cuir leis an bhfoclóir</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Gearr</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Cóipeáil</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Greamaigh</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Roghnaigh uile</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Cealaigh</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Cealaithe: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Taispeáin an t-iomlán</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Taispeáin níos lú</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Cuir in eagar</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Leagan %1 as %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Leagan níos luaithe</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Leagan níos déanaí</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>An comhrá á léamh</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Fáilte</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Samhail teanga atá leatsa féin</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Ritheann Concordia ar an ríomhaire seo í. Ní fhágann aon rud a scríobhann tú, ná aon rud a fhreagraíonn sí, an ríomhaire choíche.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Teanga an chomhéadain</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Samhail teanga</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Seo í an tsamhail bheag tosaigh. Tá beagán eolais aici ar an Eoraip agus ar roinnt focal i 24 teanga, agus bíonn sí mícheart go minic. Le haghaidh gach ruda eile, oscail samhail níos mó.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Tá %1 réidh</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 á luchtú</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Comhad san fhormáid GGUF ar an ríomhaire seo. Is féidir leat é a oscailt níos déanaí freisin.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Oscail samhail níos mó…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Oscail samhail eile…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Oscail samhail…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Tosaigh</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (cóip)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Scriosadh an cúntóir “%1”.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>Níl ‘%1’ ceangailte a thuilleadh.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Ní féidir %1 a úsáid. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Tá téacs ann nach bhfeiceann an léitheoir. Ní thugtar don tsamhail é.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Scríobh %1 an freagra seo ar %2. Oscail an tsamhail sin ar an ngléas sin, ansin athdhéan an freagra.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Scriosadh an freagra.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Scriosadh an teachtaireacht agus a raibh ina diaidh.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>Níl “%1” in “%2” a thuilleadh.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Scriosadh an bailiúchán “%1”. Tá a chuid comhad san áit a raibh siad.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>Tá “%1” sa chartlann anois.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>Scriosadh “%1”.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Comhrá gan teideal</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Scriosadh an fillteán “%1”; coinnítear a chuid comhráite.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Cárta grafaice (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Grafaic sa phróiseálaí (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Cárta grafaice fíorúil (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Próiseálaí</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Próiseálaí, simplí agus mall</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Gléas eile</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Roghnaíodh de láimh é.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Is é cárta grafaice an ríomhaire seo é.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Is é an gléas is tapúla anseo é, agus is aige atá an chuimhne is mó dá chineál.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Tá sé ionsuite sa phróiseálaí; níl aon chárta grafaice inúsáidte ann.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Is é cárta grafaice an mheaisín fhíorúil seo é.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Níl aon chárta grafaice inúsáidte ann, mar sin is é an próiseálaí a dhéanann an ríomh. Oibríonn sé, ach go mall.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Is é an t-aon ghléas inúsáidte é.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>Rinne %1 ríomh mícheart agus níltear á úsáid.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Tá an tsamhail roimhe seo luchtaithe fós.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Coinnítear do chomhrá.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Coinnítear a bhfuil scríofa go dtí seo.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Coinnítear do theachtaireacht.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Níl an comhad seo ar an ríomhaire seo.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Sábháil an comhad ar an ríomhaire seo ar dtús, ansin oscail é.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Níorbh fhéidir an tsamhail a luchtú.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Bain triail eile as, nó oscail samhail eile.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Níl comhad na samhla ann.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Seiceáil ar bogadh é, nó oscail samhail eile.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Níorbh fhéidir comhad na samhla a léamh.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Seiceáil go bhfuil cead agat é a léamh agus go bhfuil an diosca ceangailte.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Tá an comhad damáistithe nó neamhiomlán, nó ní samhail é.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Faigh an comhad arís, nó oscail samhail eile.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Ní féidir leis an leagan seo de Concordia an tsamhail seo a rith.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Oscail samhail eile.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Níl dóthain cuimhne ann don tsamhail seo.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Dún cláir eile, nó oscail samhail níos lú.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Ní féidir an gléas a roghnaíodh a úsáid.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Roghnaigh gléas eile.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Stad an gléas d’oibriú agus an tsamhail á luchtú.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Bain triail eile as, nó roghnaigh gléas eile.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Ríomhann an gléas torthaí míchearta.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Nuashonraigh a thiománaí, nó roghnaigh gléas eile.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Níorbh fhéidir an freagra a scríobh.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Stad an freagra: tá an chuimhne lán.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Dún cláir eile, nó lean ar aghaidh le samhail níos lú.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Stad an freagra: níl an gléas ag obair a thuilleadh.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Oscail an tsamhail arís, nó roghnaigh gléas eile.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Stad an freagra: ríomhann an gléas torthaí míchearta.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Tá an comhrá níos faide ná mar is féidir leis an tsamhail seo a léamh.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Tosaigh comhrá nua, nó oscail samhail a bhfuil comhthéacs níos faide aici.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Níorbh fhéidir an comhad a iompórtáil.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Níor athraíodh aon rud.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Roghnaigh comhad a scríobh Concordia, ChatGPT, Open WebUI, LM Studio nó GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Níorbh fhéidir na comhráite a léamh.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Níor scríobhadh aon rud.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Tosaigh Concordia arís.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Níorbh fhéidir an comhad a scríobh.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Má bhí comhad leis an ainm sin ann cheana, níor athraíodh é.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Roghnaigh fillteán eile, nó saor spás ar an diosca.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Comhrá</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Tusa</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Scríofa ag intleacht shaorga</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (scríofa ag intleacht shaorga)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Ó shamhail teanga a thagann téacsanna a bhfuil “scríofa ag intleacht shaorga” leo, agus d’fhéadfadh earráidí a bheith iontu.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Réasúnaíocht roimh an bhfreagra (scríofa ag intleacht shaorga)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Comhrá gan teideal</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Tabhair teideal ar an gcomhrá seo, sé fhocal ar a mhéad, sa teanga ina bhfuil sé scríofa. Freagair leis an teideal amháin.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Achoimrigh an comhrá seo i gcúpla abairt, sa teanga ina bhfuil sé scríofa. Coinnigh ainmneacha, uimhreacha agus cinntí.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Freagair as na sleachta amháin agus tabhair an t-aitheantas. Tabhair an abairt a fhreagraíonn an cheist.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Níl aon sliocht faoi seo ann. Abair amháin nach ndeir na sleachta é sin.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Ní féidir le Concordia an cineál seo comhaid a léamh.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Tá sé faoi chosaint pasfhocail. Ceangail cóip gan phasfhocal.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Tá damáiste déanta dó. Ceangail cóip shlán.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Tá sé rómhór nó róchasta. Ceangail an chuid atá uait mar chomhad ar leith.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Níl aon téacs ann. Ceangail cóip a bhfuil a téacs inchuardaithe.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Ní féidir é a oscailt. Cinntigh go bhfuil sé ann fós agus go bhfuil cead é a léamh.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Athshocraíodh an chuma.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Athshocraíodh socruithe na bhfreagraí.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Scríobh go soiléir</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Scríobh an téacs a thugtar duit arís i bhfocail shimplí agus in abairtí gearra. Coinnigh a bhrí, a fhíricí agus a theanga. Ná tabhair ach an téacs mar fhreagra.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Léigh profaí</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Ceartaigh litriú, gramadach agus poncaíocht an téacs a thugtar duit, ina theanga féin. Ná hathraigh aon rud eile. Ansin liostaigh a ndearna tú a cheartú.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Aistrigh</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Aistrigh an téacs a thugtar duit go Gaeilge. Más i nGaeilge atá sé, aistrigh go Béarla é. Ná tabhair ach an t-aistriúchán mar fhreagra.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Mínigh go simplí</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Mínigh an rud a fhiafraítear díot ionas go dtuigfidh duine dhá bhliain déag d’aois é: le gnáthfhocail, abairtí gearra agus sampla.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Pleanáil turas</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Cabhraigh le turas a phleanáil. Fiafraigh faoin áit, na laethanta, an buiséad agus na mianta má tá siad in easnamh. Ansin scríobh plean do gach lá.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Níor athraíodh na comhráite a bhí agat roimhe seo. Caillfear a scríobhann tú anois nuair a dhúnfar an fhuinneog seo.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Fanann an téacs san fhuinneog seo, agus déantar iarracht eile ar é a shábháil.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Níorbh fhéidir do theachtaireacht a shábháil, mar sin níor seoladh í.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Fanann do theachtaireacht anseo go dtí go ndúnfar an fhuinneog.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Tá do chuid comhráite oscailte i bhfuinneog eile de Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Ní féidir scríobh i bhfillteán do chuid comhráite.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Tá an diosca ar a bhfuil do chuid comhráite lán.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Tá comhad do chuid comhráite damáistithe.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Shábháil leagan níos nuaí de Concordia do chuid comhráite.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Níorbh fhéidir comhad do chuid comhráite a léamh nó a scríobh.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Dún an fhuinneog seo agus úsáid an ceann eile.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Ceadaigh scríobh san fhillteán, nó roghnaigh ceann eile sna socruithe.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Saor spás ar an diosca.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Tosaigh Concordia arís: cuirfear an comhad i leataobh agus tosófar ceann nua.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Suiteáil an leagan is déanaí de Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Seiceáil go bhfuil an diosca ceangailte, ansin tosaigh Concordia arís.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Bhí comhad do chuid comhráite damáistithe, mar sin tosaíodh ceann nua.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Níor scriosadh aon rud: cuireadh an comhad damáistithe i leataobh.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Iarr ar dhuine eolach ar SQLite é a aisghabháil, nó athchóirigh cúltaca.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Ní féidir na cáipéisí ceangailte a chuardach anois.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Coinnítear do theachtaireacht.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Seiceáil go bhfuil an diosca ceangailte agus go bhfuil spás air, ansin tosaigh Concordia arís.</translation>
        </message>
    </context>
</TS>
