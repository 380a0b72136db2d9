# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Defines QrCodeGen::QrCodeGen. Debian calls the library qrcodegencpp and keeps its header in a folder of its own;
# vcpkg (nayuki-qr-code-generator) does neither.
find_path(QrCodeGen_INCLUDE_DIR qrcodegen.hpp PATH_SUFFIXES qrcodegen)
find_library(QrCodeGen_LIBRARY NAMES qrcodegencpp nayuki-qr-code-generator)
mark_as_advanced(QrCodeGen_INCLUDE_DIR QrCodeGen_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QrCodeGen REQUIRED_VARS QrCodeGen_LIBRARY QrCodeGen_INCLUDE_DIR)

if(QrCodeGen_FOUND AND NOT TARGET QrCodeGen::QrCodeGen)
    add_library(QrCodeGen::QrCodeGen UNKNOWN IMPORTED)
    set_target_properties(QrCodeGen::QrCodeGen PROPERTIES
        IMPORTED_LOCATION "${QrCodeGen_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${QrCodeGen_INCLUDE_DIR}")
endif()
