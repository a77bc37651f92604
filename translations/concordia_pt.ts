<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>A escrever a resposta</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>Resposta pronta, %Ln palavra</numerusform>
                <numerusform>Resposta pronta, %Ln palavras</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Resposta interrompida</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>A carregar %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>O modelo %1 está pronto</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>%1 foi lido.</translation>
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
            <translation>Penalização de repetições</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>Janela de repetições</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrita em</translation>
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
            <translation>Duração</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
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
            <translation>Energia</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>Como foi escrita esta resposta</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>Repetir exatamente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
                <numerusform>Duração: %Ln segundo</numerusform>
                <numerusform>Duração: %Ln segundos</numerusform>
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
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>Se os modelos capazes de pensar antes de responder devem fazê-lo</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Conforme o modelo</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ligado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>Baixa: as palavras mais prováveis. Alta: mais variedade.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>Escolhe entre as palavras mais prováveis que, em conjunto, atingem esta proporção</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>Escolhe entre este número de palavras mais prováveis; 0 inclui todas</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>Exclui as palavras com uma probabilidade inferior a esta fração da probabilidade da palavra mais provável</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalização de repetições</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>Acima de 1, as palavras acabadas de usar tornam-se menos prováveis</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Idioma da interface</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Cores da janela</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>Seguir o sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>Também com %1 e %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reduzir o movimento</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>Os elementos surgem logo no seu lugar, sem se deslocarem até lá</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Verificar a ortografia</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>As palavras que nenhum dicionário instalado conhece são sublinhadas</translation>
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
            <translation>Sem assistente</translation>
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
            <translation>Novo assistente</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>Editar assistente</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>Idioma das respostas: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Como a mensagem</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Como nas definições</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>Exato</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>Variado</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>Com qualquer modelo</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Idioma das respostas</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Coleções</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>Sem assistente</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>Criar e editar assistentes…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>Para arranjar espaço, o modelo não leu a mensagem mais antiga.</numerusform>
                <numerusform>Para arranjar espaço, o modelo não leu as %Ln mensagens mais antigas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>Resposta interrompida. O texto escrito até aqui foi mantido.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir outro modelo…</translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>A resposta termina aqui: a conversa preenche o contexto do modelo.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>Isto não está no idioma das respostas (%1), por isso a resposta foi escrita de novo. As duas versões são mantidas.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>A primeira tentativa não estava no idioma das respostas (%1). É mantida como versão anterior.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>O modelo não respeitou o idioma das respostas (%1).</translation>
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
            <translation>Assistentes</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>Um assistente é um conjunto de instruções e definições com nome. A conversa assume-as e mantém-nas, aconteça o que acontecer ao assistente.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Novo assistente</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>Anexar ficheiros</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Todos os ficheiros (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Anexar uma pasta</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>Anexar ficheiros…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Anexar uma pasta…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>Criar e editar coleções…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>Remover (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>a ler, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>a ler</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>não utilizável</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln ficheiro</numerusform>
                <numerusform>%Ln ficheiros</numerusform>
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
            <translation>Remover %1</translation>
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
            <translation>Ficheiros anexados</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>As conversas eliminadas ficam aqui durante %Ln dia.</numerusform>
                <numerusform>As conversas eliminadas ficam aqui durante %Ln dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Esvaziar o lixo…</translation>
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
            <translation>Feito</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Por fazer</translation>
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
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>Mostrar ou ocultar as conversas (%1)</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>Nova conversa (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Abrir modelo…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>O que o modelo vê</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importar conversas…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir outro modelo…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Este modelo não tem formato de conversa: continua o texto em vez de lhe responder.</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>As palavras citadas estão lá.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>As palavras citadas não estão lá.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>Não verificada: não há palavras citadas.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>Não existe tal excerto.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1, página %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>Referência %1</translation>
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
            <translation>Copiar código</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>Ainda sem ficheiros</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln ficheiro</numerusform>
                <numerusform>%Ln ficheiros</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>a ler, %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>a ler</translation>
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
            <translation>Remover %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>%Ln ficheiro não é utilizável:</numerusform>
                <numerusform>%Ln ficheiros não são utilizáveis:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Adicionar ficheiros…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Adicionar uma pasta…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Mudar o nome</translation>
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
            <translation>Recentes</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
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
            <translation>Ir para uma conversa ou um comando</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nada encontrado. Experimente menos letras ou outras.</translation>
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
            <translation>Parar</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Parar (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Enviar (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Anexar ficheiros</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>Anexar ficheiros (%1)</translation>
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
            <translation>Contexto usado: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>Mostra o que o modelo vê</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>Contexto usado: %1. Está quase cheio.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>O lixo está vazio.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>O arquivo está vazio.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Esta pasta está vazia.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>As suas conversas vão aparecer aqui.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>Eliminar definitivamente “%1”?</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>Todas as mensagens da conversa são também eliminadas. Não é possível desfazer esta ação.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>Eliminar definitivamente</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>Eliminar definitivamente %Ln conversa?</numerusform>
                <numerusform>Eliminar definitivamente %Ln conversas?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Não é possível desfazer esta ação.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Afixadas</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>Últimos 30 dias</translation>
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
            <translation>Mudar o nome</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Afixar</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Mover para uma pasta…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Retirar do arquivo</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arquivar</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>Eliminar definitivamente…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
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
            <translation>Eliminada em %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>Está a ser escrita uma resposta</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Nova resposta</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Afixada</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>Mais sobre “%1”</translation>
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
            <translation>Os seus dados</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>As conversas são guardadas aqui, apenas neste computador.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Pasta: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1, %2 de memória</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>Fechar (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>O ficheiro mudou desde que a resposta foi escrita. Isto é o que foi lido.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página seguinte</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Mostrar a página</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Mostrar o texto</translation>
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
            <translation>Uma coleção é um conjunto de ficheiros e pastas com nome. Qualquer conversa pode basear nela as respostas, e as alterações nos ficheiros são detetadas. Os ficheiros ficam onde estão.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nova coleção</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Adicionar ficheiros</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Adicionar uma pasta</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>Nome da coleção</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Mudar o nome da coleção</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Mudar o nome</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>Largue documentos ou um modelo aqui</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>O que gostaria de saber?</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>O modelo está a ser carregado</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>Abra um modelo de linguagem para começar</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Este é o pequeno modelo inicial. Sabe um pouco sobre a Europa, conhece algumas palavras em 24 línguas e engana-se muitas vezes. Para tudo o resto, abra um modelo maior.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>As suas mensagens e as respostas ficam neste computador.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>Escolha um ficheiro GGUF ou largue-o nesta janela. As suas mensagens e as respostas ficam neste computador.</translation>
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
            <translation>Abrir um modelo maior…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir outro modelo…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalhes</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>Importar conversas</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Todos os ficheiros (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>Foi adicionada %Ln conversa.</numerusform>
                <numerusform>Foram adicionadas %Ln conversas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Guardado em %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>Mover para uma pasta</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Sem pasta</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>Idioma das respostas: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>Como a mensagem</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>Idioma das respostas (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>Seguir o sistema</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>Idioma da interface: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>Idioma das respostas</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>Nada encontrado. Experimente menos letras ou outras.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>%1 não foi treinado no idioma das respostas (%2).</translation>
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
            <translation>Como a mensagem</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>Abrir esta ligação no navegador?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Abrir ligação</translation>
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
            <translation>A ler o ficheiro</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>A carregar %1</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>Falta cerca de %Ln segundo</numerusform>
                <numerusform>Faltam cerca de %Ln segundos</numerusform>
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
            <translation>Abrir outro modelo…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Agora: %1</translation>
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
            <translation>Imagem: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>sem descrição</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>Mensagem: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Resposta: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>Editar mensagem</translation>
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
            <translation>Escreva uma mensagem</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versão %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>Responder a esta mensagem</translation>
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
            <translation>Repetir exatamente</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
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
            <translation>A carregar</translation>
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
            <translation>Abrir um modelo</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modelos (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Todos os ficheiros (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>%1 em disco</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Lê até %Ln token de uma conversa</numerusform>
                <numerusform>Lê até %Ln tokens de uma conversa</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licença: %1</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>Este modelo não tem formato de conversa: continua o texto em vez de lhe responder.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir outro modelo…</translation>
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
            <translation>Idiomas: os 24 da União Europeia</translation>
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
            <translation>O que o modelo vê</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumo</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>O formato de conversa à volta ocupa %Ln token.</numerusform>
                <numerusform>O formato de conversa à volta ocupa %Ln tokens.</numerusform>
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
            <translation>Modelo de linguagem</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Nenhum está aberto.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir outro modelo…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Abrir modelo…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Comprimento do contexto</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>Lê até %Ln token de uma conversa</numerusform>
                <numerusform>Lê até %Ln tokens de uma conversa</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>Memória para a conversa</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>Menos memória deixa espaço para conversas mais longas e altera um pouco as respostas.</translation>
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
            <translation>Texto novo</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
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
            <translation>Idioma da interface</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reduzir o movimento</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modelo de linguagem</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raciocínio</translation>
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
            <translation>Penalização de repetições</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>A pensar… %1 s</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>A pensar…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>Pensou durante %1 s</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Expandido</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Recolhido</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>Lixo</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Todas as conversas</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>A mostrar: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>Mais sobre esta pasta</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>Mudar o nome da pasta…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Eliminar pasta</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nova pasta…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nome da pasta</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Mudar o nome da pasta</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Mudar o nome</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
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
            <translation>Resultados da procura</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nada encontrado. Experimente menos palavras ou outras.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · omitida</translation>
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
                <numerusform>Em uso: %1 de %Ln token (pedaço de palavra).</numerusform>
                <numerusform>Em uso: %1 de %Ln tokens (pedaços de palavras).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Ainda não foi lido nada.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>Quando a conversa já não cabe</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>Omitir as mensagens mais antigas</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>Resumir as mensagens mais antigas</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>Parar e avisar</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>O que o modelo vê</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>Prompt exato</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>O prompt aparece quando um modelo está carregado e livre.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>Procurar nas definições</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>Nada encontrado. Experimente menos palavras ou outras.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>Repor</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>Repor: %1</translation>
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
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Procurar em todas as mensagens</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Mudar o nome da conversa</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>Mostrar ou ocultar as conversas</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte seguinte da janela</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte anterior da janela</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importar conversas…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exportar esta conversa…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportar todas as conversas…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>O que o modelo vê</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Ir para a caixa de mensagem</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>Copiar a resposta mais recente</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Parar a resposta</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>Seguir a resposta</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Mensagem anterior</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Mensagem seguinte</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versão anterior</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versão posterior</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto maior</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto mais pequeno</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Tamanho normal do texto</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Anexar ficheiros…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>Anexar uma pasta…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>Idioma das respostas</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistentes</translation>
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
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Janela</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>Eliminar a conversa com o foco</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>Menu da conversa com o foco</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nova linha</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>Entrar numa mensagem e sair dela</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>Eliminar a mensagem com o foco</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
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
            <translation>Conversas</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Procurar nas mensagens</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
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
            <translation>Diminuir: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>Aumentar: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>Tabela, %n coluna</numerusform>
                <numerusform>Tabela, %n colunas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copiar como CSV</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>Copiar tabela como CSV</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>Mostrar mais %n linha</numerusform>
                <numerusform>Mostrar mais %n linhas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>Título de nível %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>Adicionar ao dicionário</translation>
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
            <translation>Colar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Desfeito: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>Mostrar tudo</translation>
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
            <translation>Versão %1 de %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versão anterior</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versão posterior</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>A ler a conversa</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Boas-vindas</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>Um modelo de linguagem só seu</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>O Concordia executa-o neste computador. O que escreve e o que o modelo responde nunca saem daqui.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>Idioma da interface</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modelo de linguagem</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>Este é o pequeno modelo inicial. Sabe um pouco sobre a Europa, conhece algumas palavras em 24 línguas e engana-se muitas vezes. Para tudo o resto, abra um modelo maior.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>O modelo %1 está pronto</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>A carregar %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>Um ficheiro neste computador, no formato GGUF. Também o pode abrir mais tarde.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>Abrir um modelo maior…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>Abrir outro modelo…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>Abrir modelo…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Começar</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (cópia)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>O assistente “%1” foi eliminado.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>«%1» já não está anexado.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>Não é possível utilizar %1. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>Contém texto que o leitor não vê. O modelo não o recebe.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>Esta resposta foi escrita pelo modelo %1 no dispositivo %2. Abra esse modelo nesse dispositivo e, em seguida, repita a resposta.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>A resposta foi eliminada.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>A mensagem e tudo o que se lhe seguiu foram eliminados.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>“%1” já não está em “%2”.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>A coleção “%1” foi eliminada. Os ficheiros continuam onde estavam.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>A conversa “%1” está agora no arquivo.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>A conversa “%1” foi eliminada.</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversa sem título</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>A pasta “%1” foi eliminada; as suas conversas foram mantidas.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>Placa gráfica (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>Gráficos integrados no processador (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>Placa gráfica virtual (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processador</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>Processador, simples e lento</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>Outro dispositivo</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>Foi escolhido à mão.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>É a placa gráfica deste computador.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>É o dispositivo mais rápido que existe aqui, e o que tem mais memória do seu género.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>Está integrado no processador; não há placa gráfica utilizável.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>É a placa gráfica desta máquina virtual.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>Não há placa gráfica utilizável, por isso é o processador que calcula. Funciona, mas devagar.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>É o único dispositivo utilizável.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>%1 calculou mal e não é usado.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>O modelo anterior continua carregado.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>A sua conversa foi mantida.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>O texto escrito até aqui foi mantido.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>A sua mensagem foi mantida.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>Isto não é um ficheiro deste computador.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>Guarde primeiro o ficheiro neste computador e, depois, abra-o.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Não foi possível carregar o modelo.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>Tente novamente ou abra outro modelo.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>O ficheiro do modelo não foi encontrado.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>Verifique se foi movido ou abra outro modelo.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>Não foi possível ler o ficheiro do modelo.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>Verifique se tem permissão para o ler e se o disco está ligado.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>O ficheiro está danificado, incompleto ou não é um modelo.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>Obtenha novamente o ficheiro ou abra outro modelo.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>Esta versão do Concordia não consegue executar este modelo.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>Abra outro modelo.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>Não há memória suficiente para este modelo.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>Feche outros programas ou abra um modelo mais pequeno.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>Não é possível usar o dispositivo escolhido.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>Escolha outro dispositivo.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>O dispositivo deixou de funcionar enquanto o modelo era carregado.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>Tente novamente ou escolha outro dispositivo.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>O dispositivo calcula resultados errados.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>Atualize o controlador do dispositivo ou escolha outro dispositivo.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Não foi possível escrever a resposta.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>A resposta foi interrompida: a memória está cheia.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>Feche outros programas ou continue com um modelo mais pequeno.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>A resposta foi interrompida: o dispositivo deixou de funcionar.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>Abra novamente o modelo ou escolha outro dispositivo.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>A resposta foi interrompida: o dispositivo calcula resultados errados.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>A conversa é mais longa do que este modelo consegue ler.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>Inicie uma nova conversa ou abra um modelo com um contexto mais longo.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>Não foi possível importar o ficheiro.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>Escolha um ficheiro escrito pelo Concordia, ChatGPT, Open WebUI, LM Studio ou GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>Não foi possível ler as conversas.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nada foi guardado.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>Inicie novamente o Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Não foi possível guardar o ficheiro.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>Se já existia um ficheiro com esse nome, continua como estava.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Escolha outra pasta ou liberte espaço no disco.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>Mensagem</translation>
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
            <translation>Os textos assinalados como escritos por IA provêm de um modelo de linguagem e podem estar errados.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>Pensamentos antes da resposta (escritos por IA)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversa sem título</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Dá a esta conversa um título com seis palavras, no máximo, na língua em que está escrita. Responde apenas com o título.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Resume esta conversa em poucas frases, na língua em que está escrita. Mantém nomes, números e decisões.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Responde só com base nos excertos e indica o número. Cita a frase que responde à pergunta.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>Não há nenhum excerto sobre isto. Diz só que os excertos não dizem isso.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>O Concordia não consegue ler este tipo de ficheiro.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>Está protegido por palavra-passe. Anexe uma cópia sem ela.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>Está danificado. Anexe uma cópia intacta.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>É demasiado grande ou complexo. Anexe a parte de que precisa como ficheiro à parte.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>Não contém texto. Anexe uma cópia cujo texto possa ser pesquisado.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>Não é possível abri-lo. Verifique se ainda existe e se pode ser lido.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>A aparência inicial foi reposta.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>As definições iniciais das respostas foram repostas.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>Escrever com clareza</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Reescreve o texto que recebes com palavras simples e frases curtas. Mantém o sentido, os factos e a língua. Responde apenas com o texto.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Rever texto</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Corrige a ortografia, a gramática e a pontuação do texto que recebes, na sua própria língua. Não alteres mais nada. Depois enumera o que corrigiste.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>Traduz o texto que recebes para português. Se estiver em português, traduz para inglês. Responde apenas com a tradução.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>Explicar com simplicidade</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Explica o que te perguntam de modo que alguém de doze anos perceba: com palavras do dia a dia, frases curtas e um exemplo.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>Planear uma viagem</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>Ajuda a planear uma viagem. Pergunta pelo lugar, pelos dias, pelo orçamento e pelos desejos, se faltarem. Depois escreve um plano para cada dia.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>As suas conversas anteriores não foram alteradas. O que escrever agora perde-se quando esta janela for fechada.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>O texto permanece nesta janela e haverá nova tentativa de o guardar.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>Não foi possível guardar a sua mensagem e, por isso, ela não foi enviada.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>A sua mensagem fica aqui até a janela ser fechada.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>As suas conversas estão abertas noutra janela do Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>Não é possível escrever na pasta das suas conversas.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>O disco com as suas conversas está cheio.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>O ficheiro das suas conversas está danificado.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>As suas conversas foram guardadas por uma versão mais recente do Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>Não foi possível ler ou guardar o ficheiro das suas conversas.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>Feche esta janela e use a outra.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>Permita a escrita na pasta ou escolha outra nas definições.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Liberte espaço no disco.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>Inicie novamente o Concordia: o ficheiro é posto de parte e é criado um novo.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>Instale a versão mais recente do Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>Verifique se o disco está ligado e, depois, inicie novamente o Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>O ficheiro das suas conversas estava danificado e, por isso, foi criado um novo.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>Nada foi eliminado: o ficheiro danificado foi posto de parte.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>Peça a alguém que conheça o SQLite que o recupere ou restaure uma cópia de segurança.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>De momento, não é possível pesquisar nos documentos anexados.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>A sua mensagem foi mantida.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>Verifique se o disco está ligado e tem espaço e, depois, inicie novamente o Concordia.</translation>
        </message>
    </context>
</TS>
