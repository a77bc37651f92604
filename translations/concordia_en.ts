<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Answer ready, %Ln word</numerusform>
                <numerusform>Answer ready, %Ln words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token per second</numerusform>
                <numerusform>%Ln tokens per second</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswerFigures</name>
        <message numerus="yes">
            <source>Took %Ln second(s)</source>
            <translation>
                <numerusform>Took %Ln second</numerusform>
                <numerusform>Took %Ln seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token per second</numerusform>
                <numerusform>%Ln tokens per second</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>To make room, the model did not read the oldest message.</numerusform>
                <numerusform>To make room, the model did not read the oldest %Ln messages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>What was deleted stays here for %Ln day.</numerusform>
                <numerusform>What was deleted stays here for %Ln days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln file cannot be used:</numerusform>
                <numerusform>%Ln files cannot be used:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Delete %Ln conversation permanently?</numerusform>
                <numerusform>Delete %Ln conversations permanently?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>%Ln conversation was added.</numerusform>
                <numerusform>%Ln conversations were added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>About %Ln second left</numerusform>
                <numerusform>About %Ln seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Reads up to %Ln token (piece of a word) of a conversation</numerusform>
                <numerusform>Reads up to %Ln tokens (pieces of words) of a conversation</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>The chat format around them takes %Ln token.</numerusform>
                <numerusform>The chat format around them takes %Ln tokens.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Reads up to %Ln token (piece of a word) of a conversation</numerusform>
                <numerusform>Reads up to %Ln tokens (pieces of words) of a conversation</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
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
                <numerusform>%1 of %Ln token (piece of a word) is used.</numerusform>
                <numerusform>%1 of %Ln tokens (pieces of words) are used.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Table, %n column</numerusform>
                <numerusform>Table, %n columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Show %n more row</numerusform>
                <numerusform>Show %n more rows</numerusform>
            </translation>
        </message>
    </context>
</TS>
