<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <name>ChatPage</name>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Answer ready, %Ln word</numerusform>
                <numerusform>Answer ready, %Ln words</numerusform>
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
