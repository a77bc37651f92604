# cmake -DBUILD=FOLDER -DPREFIX=FOLDER -P installation.cmake: installs into PREFIX, and starts from
# there what was installed.
file(REMOVE_RECURSE "${PREFIX}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${PREFIX}"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

file(STRINGS "${PREFIX}/share/applications/concordia.desktop" entry)
foreach(key Exec TryExec)
    string(REGEX MATCH ";${key}=([^; ]+)" match ";${entry}")
    execute_process(COMMAND "${PREFIX}/bin/${CMAKE_MATCH_1}" --version
        OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
    if(NOT version MATCHES "^concordia [0-9]")
        message(FATAL_ERROR "--version printed: ${version}")
    endif()
endforeach()

# The model that comes with the program is found where it was installed.
execute_process(COMMAND "${PREFIX}/bin/concordia" chat --temperature 0 "What is the capital of Poland?"
    OUTPUT_VARIABLE answer COMMAND_ERROR_IS_FATAL ANY)
if(NOT answer STREQUAL "The capital of Poland is Warsaw.\n")
    message(FATAL_ERROR "The starter model answered: ${answer}")
endif()

foreach(file
        concordia/concordia-starter.gguf
        doc/concordia/copyright
        icons/hicolor/scalable/apps/concordia.svg
        icons/hicolor/symbolic/apps/concordia-symbolic.svg
        metainfo/concordia.metainfo.xml
        mime/packages/concordia.xml)
    if(NOT EXISTS "${PREFIX}/share/${file}")
        message(FATAL_ERROR "${file} is not there.")
    endif()
endforeach()
