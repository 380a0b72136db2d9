# shellcheck shell=bash
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# To be sourced after packages.sh. `build PRESET` configures where needed and builds build/PRESET.

# Without these leniences ccache keeps nothing that was compiled with precompiled headers; no source here names
# the time it was compiled at.
launcher() {
    local ccache
    ccache=$(command -v ccache) || return 0
    printf 'env;CCACHE_SLOPPINESS=pch_defines,time_macros;%s' "$ccache"
}

build() {
    local preset=$1 folder=$PWD/build/$1 made_in
    made_in=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2>/dev/null) || true
    if [[ -n $made_in && ! $made_in -ef $PWD ]]; then
        say "build/$preset was made in another folder; configuring anew"
        rm -rf "$folder/CMakeCache.txt" "$folder/CMakeFiles" "$folder/build.ninja"
    fi
    if [[ ! -f $folder/build.ninja || CMakePresets.json -nt $folder/build.ninja ]]; then
        say "configuring build/$preset"
        HOLDFAST_LAUNCHER=$(launcher) cmake --preset "$preset" --log-level=WARNING >/dev/null ||
            fail "The build could not be configured; see above."
    fi
    say "building build/$preset"
    cmake --build --preset "$preset" --parallel "$(nproc)" ||
        fail "The build failed; the first error above says where."
}
