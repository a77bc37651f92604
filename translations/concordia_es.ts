<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>Escribiendo la respuesta</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Respuesta lista, %Ln palabra</numerusform>
                <numerusform>Respuesta lista, %Ln palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Cargando %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>El modelo %1 está listo</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>Se ha leído %1.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>Copiar (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
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
            <translation>Penalización por repetición</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Ventana de repetición</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrita el</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token por segundo</numerusform>
                <numerusform>%Ln tokens por segundo</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energía</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Cómo se escribió esta respuesta</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Repetir exactamente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
                <numerusform>Duración: %Ln segundo</numerusform>
                <numerusform>Duración: %Ln segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln token por segundo</numerusform>
                <numerusform>%Ln tokens por segundo</numerusform>
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
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Determina si los modelos capaces de razonar antes de responder lo hacen</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Según el modelo</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Baja: las palabras más probables. Alta: más variedad.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Elige entre las palabras más probables que juntas alcanzan esta proporción</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Elige entre este número de palabras más probables; con 0, entre todas</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Omite las palabras que no alcanzan esta proporción de la probabilidad de la más probable</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalización por repetición</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Por encima de 1, las palabras recién usadas se vuelven menos probables</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Idioma de la interfaz</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Colores de la ventana</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Seguir el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>También con %1 y %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir el movimiento</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Los elementos aparecen en su sitio en lugar de desplazarse hasta él</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Revisar la ortografía</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>Se subrayan las palabras que ningún diccionario instalado conoce</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>Asistente: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>Sin asistente</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>Nuevo asistente</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Editar asistente</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Idioma de las respuestas: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Como el mensaje</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Según los ajustes</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Exacto</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Variado</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Con cualquier modelo</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Idioma de las respuestas</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Colecciones</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Sin asistente</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Crear y editar asistentes…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Para hacer sitio, el modelo no leyó el mensaje más antiguo.</numerusform>
                <numerusform>Para hacer sitio, el modelo no leyó los %Ln mensajes más antiguos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Detenido. Se conserva el texto escrito hasta ahora.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir otro modelo…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>La respuesta termina aquí: la conversación llena el contexto del modelo.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Esto no está en el idioma de las respuestas (%1), así que la respuesta se ha escrito de nuevo. Se conservan las dos versiones.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>El primer intento no estaba en el idioma de las respuestas (%1). Se conserva como versión anterior.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>El modelo no ha respetado el idioma de las respuestas (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>Editar: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>Duplicar: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>Eliminar: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>Asistentes</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Un asistente es un conjunto de instrucciones y ajustes con nombre. La conversación los toma y los conserva, pase lo que pase con el asistente.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nuevo asistente</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Todos los archivos (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Adjuntar una carpeta</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Adjuntar archivos…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Adjuntar una carpeta…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Crear y editar colecciones…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Quitar (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>leyendo, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>leyendo</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>no se puede usar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln página</numerusform>
                <numerusform>%Ln páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>texto oculto</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>Archivos adjuntos</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>Las conversaciones eliminadas permanecen aquí %Ln día.</numerusform>
                <numerusform>Las conversaciones eliminadas permanecen aquí %Ln días.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vaciar la papelera…</translation>
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
            <translation>Hecho</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Pendiente</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Mostrar u ocultar las conversaciones (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Nueva conversación (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Abrir modelo…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Qué ve el modelo</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importar conversaciones…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir otro modelo…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Este modelo no tiene formato de conversación: continúa su texto en lugar de responder a él.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>Las palabras citadas están ahí.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>Las palabras citadas no están ahí.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>No verificada: no se citan palabras.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>No hay tal fragmento.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, página %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Referencia %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copiar el código</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Aún no hay archivos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>leyendo, %1 %2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>leyendo</translation>
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
            <translation>Quitar %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln archivo no se puede usar:</numerusform>
                <numerusform>%Ln archivos no se pueden usar:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Añadir archivos…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>Ir a una conversación o un comando</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>No se ha encontrado nada. Pruebe con menos letras o con otras.</translation>
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
            <translation>Detener</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Detener (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Enviar (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Adjuntar archivos (%1)</translation>
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
            <translation>Contexto usado: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Muestra qué ve el modelo</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Contexto usado: %1. Está casi lleno.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>No hay conversaciones archivadas.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Esta carpeta está vacía.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Aquí aparecerán sus conversaciones.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>¿Eliminar «%1» permanentemente?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>También se eliminan todos sus mensajes. Esta acción no se puede deshacer.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Eliminar permanentemente</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>¿Eliminar %Ln conversación permanentemente?</numerusform>
                <numerusform>¿Eliminar %Ln conversaciones permanentemente?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Esta acción no se puede deshacer.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijadas</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month in the headings of the list, as QLocale::toString takes it: March 2026</extracomment>
            <translation>MMMM &apos;de&apos; yyyy</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Dejar de fijar</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Mover a una carpeta…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Desarchivar</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Eliminar permanentemente…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Supr</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Deleted on %1</source>
            <translation>Eliminada el %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Se está escribiendo una respuesta</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Respuesta nueva</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijada</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Más acciones para «%1»</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>Las conversaciones se guardan aquí, solo en este ordenador.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Carpeta: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 de memoria</translation>
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
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, página %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Cerrar (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>El archivo ha cambiado desde que se escribió la respuesta. Esto es lo que se leyó.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Mostrar la página</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Mostrar el texto</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>Una colección es un conjunto de archivos y carpetas con nombre. Cualquier conversación puede basar en ella sus respuestas, y los cambios en sus archivos se detectan. Los archivos se quedan donde están.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nueva colección</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Añadir archivos</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Añadir una carpeta</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Nombre de la colección</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Renombrar la colección</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Suelte documentos o un modelo aquí</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>¿Qué le gustaría saber?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>El modelo se está cargando</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Abra un modelo de lenguaje para empezar</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Este es el pequeño modelo inicial. Sabe un poco sobre Europa y algunas palabras en 24 idiomas, y se equivoca a menudo. Para todo lo demás, abra un modelo más grande.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>Sus mensajes y las respuestas se quedan en este ordenador.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Elija un archivo GGUF o suéltelo en esta ventana. Sus mensajes y las respuestas se quedan en este ordenador.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Abrir modelo…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Abrir un modelo más grande…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir otro modelo…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Ocultar los detalles</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Importar conversaciones</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Todos los archivos (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Se ha añadido %Ln conversación.</numerusform>
                <numerusform>Se han añadido %Ln conversaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Guardado en %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Mover a una carpeta</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Sin carpeta</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Idioma de las respuestas: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Como el mensaje</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Idioma de las respuestas (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Seguir el sistema</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Idioma de la interfaz: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Idioma de las respuestas</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>No se ha encontrado nada. Pruebe con menos letras o con otras.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 no se ha entrenado con el idioma de las respuestas (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>Como el mensaje</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>¿Abrir este enlace en el navegador?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Abrir enlace</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Leyendo el archivo</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Cargando %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Falta %Ln segundo aproximadamente</numerusform>
                <numerusform>Faltan unos %Ln segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Open another model…</source>
            <translation>Abrir otro modelo…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ahora: %1</translation>
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
            <translation>Imagen: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>sin descripción</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Usted: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Respuesta: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Editar el mensaje</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>Escriba un mensaje</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versión %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Responder a este mensaje</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Repetir exactamente</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Supr</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Abrir modelo</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modelo: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>Abrir un modelo</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modelos (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Todos los archivos (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 en el disco</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Lee hasta %Ln token de una conversación</numerusform>
                <numerusform>Lee hasta %Ln tokens de una conversación</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licencia: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Este modelo no tiene formato de conversación: continúa su texto en lugar de responder a él.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir otro modelo…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Abrir modelo…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>Idiomas: los 24 de la Unión Europea</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Idiomas: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>Qué ve el modelo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>El formato de chat que los rodea ocupa %Ln token.</numerusform>
                <numerusform>El formato de chat que los rodea ocupa %Ln tokens.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modelo de lenguaje</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>No hay ninguno abierto.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir otro modelo…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Abrir modelo…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Longitud del contexto</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Lee hasta %Ln token de una conversación</numerusform>
                <numerusform>Lee hasta %Ln tokens de una conversación</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Memoria para la conversación</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Menos memoria deja sitio para conversaciones más largas y cambia un poco las respuestas.</translation>
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
            <translation>Texto nuevo</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>Página %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Interface language</source>
            <translation>Idioma de la interfaz</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir el movimiento</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modelo de lenguaje</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
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
            <translation>Penalización por repetición</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>Razonando… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Razonando…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Razonó durante %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Desplegado</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Plegado</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Archivadas</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Todas las conversaciones</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>En la lista: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Más acciones para esta carpeta</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Renombrar la carpeta…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Eliminar la carpeta</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nueva carpeta…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nombre de la carpeta</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Renombrar la carpeta</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
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
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>No se ha encontrado nada. Pruebe con menos palabras o con otras.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · omitido</translation>
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
                <numerusform>Se usan %1 de %Ln token (trozo de palabra).</numerusform>
                <numerusform>Se usan %1 de %Ln tokens (trozos de palabras).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Todavía no se ha leído nada.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Cuando la conversación ya no cabe</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Omitir los mensajes más antiguos</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Resumir los mensajes más antiguos</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Detenerse y avisar</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Qué ve el modelo</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Texto exacto</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>El texto se muestra cuando hay un modelo cargado y libre.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>No se ha encontrado nada. Pruebe con menos palabras o con otras.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Restablecer: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Buscar en todos los mensajes</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Renombrar la conversación</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Mostrar u ocultar las conversaciones</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte siguiente de la ventana</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte anterior de la ventana</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importar conversaciones…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exportar esta conversación…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportar todas las conversaciones…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Qué ve el modelo</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Ir al campo del mensaje</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Copiar la última respuesta</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Detener la respuesta</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Seguir la respuesta</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Mensaje anterior</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Mensaje siguiente</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versión posterior</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Tamaño de texto normal</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Adjuntar archivos…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Adjuntar una carpeta…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Idioma de las respuestas</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Asistentes</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Eliminar la conversación que tiene el foco</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Supr</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Menú de la conversación que tiene el foco</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Mayús+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Intro</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Línea nueva</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Mayús+Intro</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Entrar en un mensaje y salir de él</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Intro, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Eliminar el mensaje que tiene el foco</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
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
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Buscar en los mensajes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
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
            <translation>Menos: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Más: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabla, %n columna</numerusform>
                <numerusform>Tabla, %n columnas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copiar como CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Copiar la tabla como CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Mostrar %n fila más</numerusform>
                <numerusform>Mostrar %n filas más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Título de nivel %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Añadir al diccionario</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Deshecho: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versión %1 de %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versión posterior</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>Leyendo la conversación</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Le damos la bienvenida</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Un modelo de lenguaje solo para usted</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>Concordia lo ejecuta en este ordenador. Lo que usted escribe y lo que el modelo responde nunca salen de él.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Idioma de la interfaz</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modelo de lenguaje</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Este es el pequeño modelo inicial. Sabe un poco sobre Europa y algunas palabras en 24 idiomas, y se equivoca a menudo. Para todo lo demás, abra un modelo más grande.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>El modelo %1 está listo</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Cargando %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Un archivo de este ordenador en formato GGUF. También puede abrirlo más tarde.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Abrir un modelo más grande…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir otro modelo…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Abrir modelo…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
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
            <translation>El asistente «%1» se ha eliminado.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>«%1» ya no está adjunto.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>%1 no se puede usar. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Contiene texto que el lector no ve. El modelo no lo recibe.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Esta respuesta la escribió %1 en %2. Abra ese modelo en ese dispositivo y después repítala.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>La respuesta se ha eliminado.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>Se han eliminado el mensaje y todo lo que le seguía.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>«%1» ya no está en «%2».</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>La colección «%1» se ha eliminado. Sus archivos siguen donde estaban.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>La conversación «%1» se ha archivado.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>La conversación «%1» se ha eliminado.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversación sin título</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>La carpeta «%1» se ha eliminado; sus conversaciones se conservan.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Tarjeta gráfica (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Gráficos del procesador (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Tarjeta gráfica virtual (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Procesador, simple y lento</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Otro dispositivo</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Se eligió a mano.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>Es la tarjeta gráfica de este ordenador.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>Es el dispositivo más rápido de los que hay, y el que más memoria tiene de su clase.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Está integrado en el procesador; no hay ninguna tarjeta gráfica utilizable.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>Es la tarjeta gráfica de esta máquina virtual.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>No hay ninguna tarjeta gráfica utilizable, así que calcula el procesador. Funciona, pero despacio.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>Es el único dispositivo utilizable.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 calculó mal y no se usa.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>El modelo anterior sigue cargado.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>Su conversación se conserva.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>El texto escrito hasta ahora se conserva.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Su mensaje se conserva.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Esto no es un archivo de este ordenador.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Guarde primero el archivo en este ordenador y ábralo después.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>No se ha podido cargar el modelo.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Vuelva a intentarlo o abra otro modelo.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>El archivo del modelo no está en su sitio.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Compruebe si se ha movido, o abra otro modelo.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>No se ha podido leer el archivo del modelo.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Compruebe que tiene permiso para leerlo y que su disco está conectado.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>El archivo está dañado, está incompleto o no es un modelo.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Obtenga de nuevo el archivo o abra otro modelo.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Esta versión de Concordia no puede ejecutar este modelo.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Abra otro modelo.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>No hay memoria suficiente para este modelo.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Cierre otros programas o abra un modelo más pequeño.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>El dispositivo elegido no se puede usar.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Elija otro dispositivo.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>El dispositivo dejó de funcionar mientras se cargaba el modelo.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Vuelva a intentarlo o elija otro dispositivo.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>El dispositivo da resultados erróneos.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Actualice su controlador o elija otro dispositivo.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>No se ha podido escribir la respuesta.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>La respuesta se ha interrumpido: la memoria está llena.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Cierre otros programas o continúe con un modelo más pequeño.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>La respuesta se ha interrumpido: el dispositivo dejó de funcionar.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Abra de nuevo el modelo o elija otro dispositivo.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>La respuesta se ha interrumpido: el dispositivo da resultados erróneos.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>La conversación es más larga de lo que este modelo puede leer.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Inicie una conversación nueva o abra un modelo con un contexto más largo.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>No se ha podido importar el archivo.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Elija un archivo creado por Concordia, ChatGPT, Open WebUI, LM Studio o GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>No se han podido leer las conversaciones.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se ha escrito nada.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Inicie Concordia de nuevo.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>No se ha podido escribir el archivo.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Si ya había un archivo con ese nombre, sigue como estaba.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Elija otra carpeta o libere espacio en el disco.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>Escrito por IA</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (escrito por IA)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>Los textos marcados como escritos por IA proceden de un modelo de lenguaje y pueden contener errores.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Razonamiento previo a la respuesta (escrito por IA)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversación sin título</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Pon a esta conversación un título de seis palabras como máximo, en el idioma en que está escrita. Responde solo con el título.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Resume esta conversación en unas pocas frases, en el idioma en que está escrita. Conserva los nombres, las cifras y las decisiones.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Responde solo con los fragmentos e indica su identificador. Cita la frase que responde a la pregunta.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>No hay ningún fragmento sobre esto. Di solo que los fragmentos no lo dicen.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>Concordia no puede leer este tipo de archivo.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Está protegido con contraseña. Adjunte una copia sin ella.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Está dañado. Adjunte una copia intacta.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>Es demasiado grande o complejo. Adjunte la parte que necesita como archivo aparte.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>No contiene texto. Adjunte una copia en cuyo texto se pueda buscar.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>No se puede abrir. Compruebe que sigue ahí y que se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>Se ha restablecido la apariencia.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>Se han restablecido los ajustes de las respuestas.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Escribir con claridad</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Vuelve a escribir el texto que recibas con palabras sencillas y frases cortas. Conserva su sentido, sus datos y su idioma. Responde solo con el texto.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Corregir texto</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Corrige la ortografía, la gramática y la puntuación del texto que recibas, en su propio idioma. No cambies nada más. Después enumera lo que has corregido.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Traduce el texto que recibas al español. Si está en español, tradúcelo al inglés. Responde solo con la traducción.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Explicar con sencillez</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Explica lo que te pregunten de modo que lo entienda alguien de doce años: con palabras corrientes, frases cortas y un ejemplo.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Planear un viaje</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Ayuda a planear un viaje. Pregunta por el lugar, los días, el presupuesto y los deseos si faltan. Después escribe un plan para cada día.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>Sus conversaciones anteriores no han cambiado. Lo que escriba ahora se perderá al cerrar esta ventana.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>El texto permanece en esta ventana y se volverá a intentar guardarlo.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>No se ha podido guardar su mensaje, por lo que no se ha enviado.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>Su mensaje permanece aquí hasta que se cierre la ventana.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>Sus conversaciones están abiertas en otra ventana de Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>No se puede escribir en la carpeta de sus conversaciones.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>El disco que contiene sus conversaciones está lleno.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>El archivo de sus conversaciones está dañado.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>Sus conversaciones se guardaron con una versión posterior de Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>No se ha podido leer ni escribir el archivo de sus conversaciones.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Cierre esta ventana y use la otra.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Permita escribir en la carpeta o elija otra en los ajustes.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Libere espacio en el disco.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Inicie Concordia de nuevo: el archivo se apartará y se empezará uno nuevo.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Instale la última versión de Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Compruebe que el disco está conectado e inicie Concordia de nuevo.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>El archivo de sus conversaciones estaba dañado, así que se ha empezado uno nuevo.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>No se ha eliminado nada: el archivo dañado se ha apartado.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Pida a alguien que conozca SQLite que lo recupere, o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>Ahora no se puede buscar en los documentos adjuntos.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Su mensaje se conserva.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Compruebe que el disco está conectado y tiene espacio y, después, inicie Concordia de nuevo.</translation>
        </message>
    </context>
</TS>
