# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Most of a compilation here is reading Qt's headers. With HOLDFAST_PRECOMPILE each set of them in
# cmake/precompiled is read once; only foreign headers are in them, so no room sees what it does not link. The release
# preset goes without, and so finds a file that forgot an include of its own.
option(HOLDFAST_PRECOMPILE "Precompile the headers of Qt and of the standard library" OFF)

# holdfast_precompile(TARGET core|commandline|widgets|tests|uitests)
function(holdfast_precompile target set)
    if(NOT HOLDFAST_PRECOMPILE)
        return()
    endif()
    if(NOT TARGET holdfast_precompiled_${set})
        set(links_commandline CLI11::CLI11)
        set(links_widgets Qt6::Widgets)
        set(links_uitests Qt6::Widgets)
        set(sees_tests Qt6::Network Qt6::Sql Qt6::Test)
        set(sees_uitests ${sees_tests})
        set(made holdfast_precompiled_${set})
        add_library(${made} OBJECT ${PROJECT_SOURCE_DIR}/cmake/precompiled/nothing.cpp)
        set_target_properties(${made} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${made} PRIVATE holdfast_options tl::expected Qt6::Core ${links_${set}})
        # Not linked: what they define would have to be defined wherever the result is used.
        foreach(module IN LISTS sees_${set})
            target_include_directories(${made} SYSTEM PRIVATE
                $<TARGET_PROPERTY:${module},INTERFACE_INCLUDE_DIRECTORIES>)
        endforeach()
        if(set MATCHES tests)
            target_compile_definitions(${made} PRIVATE QT_NETWORK_LIB)
        endif()
        target_precompile_headers(${made} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled/${set}.h)
    endif()
    # QtTest's headers ask for these macros, so they must be the same wherever those are used.
    if(set MATCHES tests)
        target_compile_definitions(${target} PRIVATE QT_NETWORK_LIB)
        target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    endif()
    target_precompile_headers(${target} REUSE_FROM holdfast_precompiled_${set})
endfunction()
