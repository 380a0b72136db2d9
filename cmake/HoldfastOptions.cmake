# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later

option(HOLDFAST_BUILD_TESTS "Build the tests" ON)
option(HOLDFAST_WERROR "Treat warnings as errors (developer and CI presets)" OFF)
option(HOLDFAST_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
# What users run has none: only a build with tests that says to be for debugging.
set(HOLDFAST_CRASH_POINTS_DEFAULT OFF)
if(HOLDFAST_BUILD_TESTS AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    set(HOLDFAST_CRASH_POINTS_DEFAULT ON)
endif()
option(HOLDFAST_CRASH_POINTS "Let tests kill the program at numbered places, see models/domain/crashpoint.h"
    ${HOLDFAST_CRASH_POINTS_DEFAULT})

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# The flags that every room is compiled with.
add_library(holdfast_options INTERFACE)
target_compile_definitions(holdfast_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<BOOL:${HOLDFAST_CRASH_POINTS}>:HOLDFAST_CRASH_POINTS>)
if(MSVC)
    target_compile_options(holdfast_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${HOLDFAST_WERROR}>:/WX>)
else()
    target_compile_options(holdfast_options INTERFACE
        -Wall -Wextra -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
        $<$<BOOL:${HOLDFAST_WERROR}>:-Werror>)
    if(HOLDFAST_SANITIZE)
        target_compile_options(holdfast_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
        target_link_options(holdfast_options INTERFACE -fsanitize=address,undefined)
    endif()
endif()

find_program(HOLDFAST_MOLD mold)
if(HOLDFAST_MOLD AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()

# holdfast_room(domain SOURCES ... LINKS ... PRIVATE_LINKS ... [PRECOMPILED set]) makes the static library holdfast_domain, alias
# Holdfast::domain, and exports its own folder alone: a room sees only the headers of the rooms it links, so an arrow
# in the wrong direction does not compile.
function(holdfast_room name)
    cmake_parse_arguments(ARG "" "PRECOMPILED" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    if(NOT ARG_PRECOMPILED)
        set(ARG_PRECOMPILED core)
    endif()
    qt_add_library(holdfast_${name} STATIC ${ARG_SOURCES})
    add_library(Holdfast::${name} ALIAS holdfast_${name})
    set_target_properties(holdfast_${name} PROPERTIES AUTOMOC ON)
    target_include_directories(holdfast_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(holdfast_${name} PUBLIC ${ARG_LINKS} PRIVATE holdfast_options ${ARG_PRIVATE_LINKS})
    holdfast_precompile(holdfast_${name} ${ARG_PRECOMPILED})
endfunction()
