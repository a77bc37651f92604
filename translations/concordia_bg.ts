<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Отговорът се пише</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Отговорът е готов, %Ln дума</numerusform>
                <numerusform>Отговорът е готов, %Ln думи</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Спряно</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Зарежда се %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Моделът %1 е готов</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 е прочетен.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Копирано</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копиране</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Копиране (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Генериране отново</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продължаване</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
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
            <translation>Ограничаване на повторенията</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Обхват на повторенията</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Написан на</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модел</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Продължителност</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорост</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln токен в секунда</numerusform>
                <numerusform>%Ln токена в секунда</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Енергия</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Начална стойност</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Как е написан този отговор</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Точно повторение</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Затваряне</translation>
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
                <numerusform>Продължителност: %Ln секунда</numerusform>
                <numerusform>Продължителност: %Ln секунди</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln токен в секунда</numerusform>
                <numerusform>%Ln токена в секунда</numerusform>
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
            <translation>Отговори</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Разсъждения</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Дали моделите, които умеят да разсъждават преди отговора, да го правят</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Според модела</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Включени</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Изключени</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Ниска: най-вероятните думи. Висока: повече разнообразие.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Избира сред най-вероятните думи, които заедно достигат този дял</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Избира сред толкова на брой най-вероятни думи; при 0 – сред всички</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Пропуска думи с вероятност под този дял от вероятността на най-вероятната</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Ограничаване на повторенията</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>При стойност над 1 току-що използваните думи стават по-малко вероятни</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Външен вид</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Език на интерфейса</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Цветове на прозореца</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Според системата</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светла</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тъмна</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер на текста</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Също и с %1 и %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>По-малко движение</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Елементите се появяват направо на мястото си, без да се придвижват до него</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Проверка на правописа</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Думите, които нито един инсталиран речник не познава, се подчертават</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Асистент: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Без асистент</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Асистент</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Нов асистент</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Редактиране на асистента</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Запазване</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Език на отговорите: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Като съобщението</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Според настройките</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Точно</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Разнообразно</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>С всеки модел</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модел</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Език на отговорите</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Колекции</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Без асистент</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Създаване и редактиране на асистенти…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>За да се освободи място, моделът не прочете най-старото съобщение.</numerusform>
                <numerusform>За да се освободи място, моделът не прочете най-старите %Ln съобщения.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Спряно. Написаният досега текст е запазен.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторен опит</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Отваряне на друг модел…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>Отговорът свършва тук: разговорът запълни контекста на модела.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Това не е на езика на отговорите (%1), затова отговорът беше написан отново. И двете версии са запазени.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>Първият опит не беше на езика на отговорите (%1). Запазен е като по-ранна версия.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>Моделът не спази езика на отговорите (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Редактиране</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Редактиране: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублиране</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Дублиране: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Изтриване</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Изтриване: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Асистенти</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Асистентът е наименуван набор от инструкции и настройки. Разговорът ги поема и ги запазва, каквото и да стане с асистента.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Нов асистент</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Прикачване на файлове</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Всички файлове (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Прикачване на папка</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Прикачване на файлове…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Прикачване на папка…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Създаване и редактиране на колекции…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Премахване (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>чете се, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>чете се</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>не може да се използва</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln страница</numerusform>
                <numerusform>%Ln страници</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Премахване на %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>скрит текст</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Прикачени файлове</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Изтритите разговори остават тук %Ln ден.</numerusform>
                <numerusform>Изтритите разговори остават тук %Ln дни.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Изпразване на кошчето…</translation>
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
            <translation>Изпълнено</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Неизпълнено</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Копирано</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Разговори</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Показване или скриване на разговорите (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Нов разговор</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Нов разговор (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Още</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Отваряне на модел…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Какво вижда моделът</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Изнасяне…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Внасяне на разговори…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Палитра с команди</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Клавишни комбинации</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Затваряне</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Отваряне на друг модел…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторен опит</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Този модел няма формат за разговор: вместо да отговаря на текста ви, той го продължава.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Цитираните думи са там.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Цитираните думи не са там.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Непотвърдено: няма цитирани думи.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Няма такъв откъс.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, страница %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Позоваване %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копиране</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Копиране на кода</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Все още няма файлове</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>чете се, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>чете се</translation>
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
            <translation>Премахване на %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln файл не може да се използва:</numerusform>
                <numerusform>%Ln файла не могат да се използват:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Добавяне на файлове…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Добавяне на папка…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Преименуване</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Изтриване</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Последни</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Разговори</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команди</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Търсене на разговор или команда</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Намерено</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Няма намерени резултати. Опитайте с по-малко или други букви.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>Устройство: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Спиране</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Изпращане</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Спиране (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Изпращане (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Прикачване на файлове</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Прикачване на файлове (%1)</translation>
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
            <translation>Използван контекст: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Показва какво вижда моделът</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Използван контекст: %1. Почти е пълен.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Кошчето е празно.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>Архивът е празен.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Тази папка е празна.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Тук ще се показват разговорите ви.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Разговори</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Да се изтрие ли окончателно „%1“?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Изтриват се и всички съобщения в разговора. Това действие не може да се отмени.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Окончателно изтриване</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Да се изтрие ли окончателно %Ln разговор?</numerusform>
                <numerusform>Да се изтрият ли окончателно %Ln разговора?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Това действие не може да се отмени.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Закачени</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Днес</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Последните 7 дни</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Последните 30 дни</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month in the headings of the list, as QLocale::toString takes it: March 2026</extracomment>
            <translation>MMMM yyyy &apos;г.&apos;</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Restore</source>
            <translation>Възстановяване</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Преименуване</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Откачане</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Закачане</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Преместване в папка…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Изнасяне…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Изваждане от архива</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архивиране</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Окончателно изтриване…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Изтриване</translation>
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
            <translation>Изтрит на %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Пише се отговор</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Нов отговор</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Закачен</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Още действия за „%1“</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заглавие</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Вашите данни</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Разговорите се пазят тук, само на този компютър.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Папка: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 памет</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Устройство</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отказ</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, страница %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Затваряне</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Затваряне (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>Файлът се е променил, откакто е написан отговорът. Това е прочетеното.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предишна страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следваща страница</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Показване на страницата</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Показване на текста</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Колекцията е именуван набор от файлове и папки. Въз основа на нея може да се отговаря във всеки разговор, а промените във файловете се забелязват. Файловете остават на мястото си.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Нова колекция</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Добавяне на файлове</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Добавяне на папка</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Име на колекцията</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Създаване</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Преименуване на колекцията</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Преименуване</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Пуснете документи или модел тук</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>Какво искате да знаете?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>Моделът се зарежда</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Отворете езиков модел, за да започнете</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Това е малкият начален модел. Той знае малко за Европа и някои думи на 24 езика и често греши. За всичко останало отворете по-голям модел.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Съобщенията ви и отговорите остават на този компютър.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Изберете файл GGUF или го пуснете в този прозорец. Съобщенията ви и отговорите остават на този компютър.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Отваряне на %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Отваряне на модел…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Отваряне на по-голям модел…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Отваряне на друг модел…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Скриване на подробностите</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Внасяне на разговори</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Всички файлове (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Изнасяне</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Затваряне</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Добавен е %Ln разговор.</numerusform>
                <numerusform>Добавени са %Ln разговора.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Записано в %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Преместване в папка</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Преместване</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Без папка</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Нова папка</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Език на отговорите: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Като съобщението</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Език на отговорите (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Според системата</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Език на интерфейса: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Език на отговорите</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Няма намерени резултати. Опитайте с по-малко или други букви.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 не е обучен на езика на отговорите (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Отваряне на %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Като съобщението</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Да се отвори ли тази препратка в браузъра?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Отваряне на препратката</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 от %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Файлът се чете</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Зарежда се %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Остава около %Ln секунда</numerusform>
                <numerusform>Остават около %Ln секунди</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отказ</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Отваряне на друг модел…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Сега: %1</translation>
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
            <translation>Изображение: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>без описание</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Вие: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Отговор: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Редактиране на съобщението</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Изпращане</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Напишете съобщение</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Съобщение</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Версия %1 от %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Разговор</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Още</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редактиране</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Отговор на това съобщение</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Копиране като Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Копиране като текст</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Точно повторение</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Изтриване</translation>
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
            <translation>Зарежда се</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Отваряне на модел</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Модел: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Отваряне на модел</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Модели (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Всички файлове (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 на диска</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Чете до %Ln токен от разговор</numerusform>
                <numerusform>Чете до %Ln токена от разговор</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Лиценз: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Този модел няма формат за разговор: вместо да отговаря на текста ви, той го продължава.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Отваряне на друг модел…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Отваряне на модел…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Езици: всичките 24 на Европейския съюз</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Езици: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Какво вижда моделът</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Затваряне</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вие</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Отговор</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Обобщение</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>Форматът на чата около тях заема %Ln токен.</numerusform>
                <numerusform>Форматът на чата около тях заема %Ln токена.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Модел</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Езиков модел</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Няма отворен модел.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Отваряне на друг модел…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Отваряне на модел…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Дължина на контекста</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Чете до %Ln токен от разговор</numerusform>
                <numerusform>Чете до %Ln токена от разговор</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Памет за разговора</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>С по-малко памет остава място за по-дълги разговори, а отговорите леко се променят.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Устройство</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>Нов текст</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Страница %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Език на интерфейса</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер на текста</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>По-малко движение</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Езиков модел</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Разсъждения</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
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
            <translation>Ограничаване на повторенията</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Разсъждава… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Разсъждава…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Разсъждения: %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Разсъждения</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Разгънато</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Сгънато</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Кошче</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Архив</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Всички разговори</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>Показва се: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Още действия за тази папка</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Преименуване на папката…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Изтриване на папката</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Нова папка…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Нова папка</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Име на папката</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Създаване</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Преименуване на папката</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Преименуване</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Вие</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Отговор</translation>
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
            <translation>Резултати от търсенето</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Няма намерени резултати. Опитайте с по-малко или други думи.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · пропуснато</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who wrote it, the text</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токена</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>Използвани: %1 от %Ln токен (част от дума).</numerusform>
                <numerusform>Използвани: %1 от %Ln токена (части от думи).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Още нищо не е прочетено.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Когато разговорът вече не се побира</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Пропускане на най-старите съобщения</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Обобщаване на най-старите съобщения</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Спиране със съобщение</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Какво вижда моделът</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Съобщения</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Точен текст за модела</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>Текстът се показва, щом има зареден модел и той е свободен.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Търсене в настройките</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Няма намерени резултати. Опитайте с по-малко или други думи.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Нулиране</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Нулиране: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Палитра с команди</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Клавишни комбинации</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Нов разговор</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Търсене във всички съобщения</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Преименуване на разговора</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Показване или скриване на разговорите</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Следваща част на прозореца</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Предишна част на прозореца</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Внасяне на разговори…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Изнасяне на този разговор…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Изнасяне на всички разговори…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Какво вижда моделът</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Към полето за съобщение</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Избор на модел</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Копиране на най-новия отговор</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Спиране на отговора</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Следене на отговора</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Предишно съобщение</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Следващо съобщение</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>По-ранна версия</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>По-късна версия</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отмяна</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>По-едър текст</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>По-дребен текст</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Обичаен размер на текста</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Изход</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Прикачване на файлове…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Прикачване на папка…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Език на отговорите</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Асистенти</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Разговори</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Съобщения</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Изглед</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Прозорец</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Изтриване на разговора на фокус</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Меню на разговора на фокус</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Изпращане</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Нов ред</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Влизане в съобщение и излизане от него</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Изтриване на съобщението на фокус</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Клавишни комбинации</translation>
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
            <translation>Разговори</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Нов разговор</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Търсене в съобщенията</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
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
            <translation>По-малко: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Повече: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Таблица, %n колона</numerusform>
                <numerusform>Таблица, %n колони</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Копиране като CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Копиране на таблицата като CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Показване на още %n ред</numerusform>
                <numerusform>Показване на още %n реда</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Заглавие от ниво %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Изчистване</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Добавяне към речника</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Изрязване</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копиране</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Поставяне</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Избиране на всичко</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Отмяна</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Отменено: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Показване на всичко</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Показване на по-малко</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редактиране</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Версия %1 от %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>По-ранна версия</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>По-късна версия</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Разговорът се чете</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Добре дошли</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Ваш собствен езиков модел</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia го изпълнява на този компютър. Каквото напишете и каквото отговори моделът, никога не напуска компютъра.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Език на интерфейса</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Езиков модел</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Това е малкият начален модел. Той знае малко за Европа и някои думи на 24 езика и често греши. За всичко останало отворете по-голям модел.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>Моделът %1 е готов</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Зарежда се %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Файл на този компютър във формат GGUF. Можете да го отворите и по-късно.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Отваряне на по-голям модел…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Отваряне на друг модел…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Отваряне на модел…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Започване</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (копие)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>Асистентът „%1“ беше изтрит.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>„%1“ вече не е прикачен.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>%1 не може да се използва. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Съдържа текст, който читателят не вижда. Той не се подава на модела.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Този отговор е написан от %1 на %2. Отворете същия модел на същото устройство и след това повторете.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>Отговорът е изтрит.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Съобщението и всичко след него са изтрити.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>„%1“ вече не е в колекцията „%2“.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>Колекцията „%1“ беше изтрита. Файловете ѝ са на мястото си.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>Разговорът „%1“ вече е в архива.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>Разговорът „%1“ е изтрит.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Разговор без заглавие</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>Папката „%1“ е изтрита; разговорите от нея са запазени.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Графична карта (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Графика в процесора (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Виртуална графична карта (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Процесор</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Процесор, прост и бавен режим</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Друго устройство</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Избрано е ръчно.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Това е графичната карта на този компютър.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Това е най-бързото устройство тук и има най-много памет от своя вид.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Вградено е в процесора; няма използваема графична карта.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Това е графичната карта на тази виртуална машина.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Няма използваема графична карта, затова изчислява процесорът. Работи, но бавно.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Това е единственото използваемо устройство.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 изчисли грешни стойности и не се използва.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>Предишният модел остава зареден.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Разговорът ви е запазен.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Написаният досега текст е запазен.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Съобщението ви е запазено.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Това не е файл на този компютър.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Първо запазете файла на този компютър и след това го отворете.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Моделът не можа да се зареди.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Опитайте отново или отворете друг модел.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>Файлът с модела липсва.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Проверете дали не е преместен, или отворете друг модел.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Файлът с модела не можа да се прочете.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Проверете дали имате право да го четете и дали дискът му е свързан.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>Файлът е повреден, непълен или не е модел.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Набавете файла отново или отворете друг модел.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Тази версия на Concordia не може да изпълни този модел.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Отворете друг модел.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Паметта не достига за този модел.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Затворете други програми или отворете по-малък модел.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Избраното устройство не може да се използва.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Изберете друго устройство.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>Устройството спря да работи, докато моделът се зареждаше.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Опитайте отново или изберете друго устройство.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>Устройството дава грешни резултати.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Обновете драйвера му или изберете друго устройство.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Отговорът не можа да се напише.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>Отговорът прекъсна: паметта е пълна.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Затворете други програми или продължете с по-малък модел.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>Отговорът прекъсна: устройството спря да работи.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Отворете модела отново или изберете друго устройство.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>Отговорът прекъсна: устройството дава грешни резултати.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>Разговорът е по-дълъг, отколкото този модел може да прочете.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Започнете нов разговор или отворете модел с по-дълъг контекст.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Файлът не можа да се внесе.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Нищо не е променено.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Изберете файл, записан от Concordia, ChatGPT, Open WebUI, LM Studio или GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Разговорите не можаха да се прочетат.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Нищо не е записано.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Стартирайте Concordia отново.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Файлът не можа да се запише.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Ако вече има файл с това име, той не е променен.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Изберете друга папка или освободете място на диска.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Разговор</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Вие</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Написано от ИИ</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (написано от ИИ)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Текстовете, означени като написани от ИИ, са от езиков модел и може да съдържат грешки.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Разсъждения преди отговора (написани от ИИ)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Разговор без заглавие</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Измисли заглавие на този разговор от най-много шест думи, на езика, на който се води. Отговори само със заглавието.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Обобщи този разговор в няколко изречения на езика, на който се води. Запази имената, числата и решенията.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Отговори само по откъсите и посочи означението. Цитирай изречението, което отговаря на въпроса.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>За това няма откъс. Кажи само, че в откъсите не пише това.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia не може да чете файлове от този вид.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Файлът е защитен с парола. Прикачете копие без парола.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Файлът е повреден. Прикачете изправно копие.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Файлът е твърде голям или твърде сложен. Прикачете нужната част като отделен файл.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Във файла няма текст. Прикачете копие, чийто текст може да се търси.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Файлът не може да се отвори. Проверете дали още съществува и дали четенето му е разрешено.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Първоначалният външен вид е възстановен.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Първоначалните настройки за отговорите са възстановени.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Ясен текст</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Напиши отново дадения ти текст с прости думи и кратки изречения. Запази смисъла, фактите и езика му. Отговори само с текста.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Коректура</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Поправи правописа, граматиката и пунктуацията на дадения ти текст на неговия език. Не променяй нищо друго. След това изброй какво си поправил.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Превод</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Преведи дадения ти текст на български. Ако е на български, преведи го на английски. Отговори само с превода.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Просто обяснение</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Обясни това, за което те питат, така че да го разбере дванадесетгодишно дете: с всекидневни думи, кратки изречения и пример.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>План за пътуване</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Помогни за планирането на пътуване. Попитай за мястото, дните, бюджета и желанията, ако липсват. След това напиши план за всеки ден.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>По-ранните ви разговори не са променени. Това, което пишете сега, ще се загуби, когато този прозорец се затвори.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>Текстът остава в този прозорец и ще бъде направен нов опит да се запази.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Съобщението ви не можа да се запази, затова не беше изпратено.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Съобщението ви остава тук, докато прозорецът не се затвори.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Разговорите ви са отворени в друг прозорец на Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>В папката с разговорите ви не може да се записва.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>Дискът с разговорите ви е пълен.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>Файлът с разговорите ви е повреден.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Разговорите ви са запазени от по-нова версия на Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Файлът с разговорите ви не можа да се прочете или запише.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Затворете този прозорец и използвайте другия.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Разрешете записването в папката или изберете друга в настройките.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Освободете място на диска.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Стартирайте Concordia отново: повреденият файл ще бъде запазен отделно и ще бъде започнат нов.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Инсталирайте най-новата версия на Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Проверете дали дискът е свързан, и стартирайте Concordia отново.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>Файлът с разговорите ви беше повреден, затова беше започнат нов.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Нищо не е изтрито: повреденият файл е запазен отделно.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Помолете човек, който познава SQLite, да го възстанови, или възстановете данните от резервно копие.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Сега не може да се търси в прикачените документи.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Съобщението ви е запазено.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Проверете дали дискът е свързан и дали на него има място, след което стартирайте Concordia отново.</translation>
        </message>
    </context>
</TS>
