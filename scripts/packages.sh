# shellcheck shell=bash
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# To be sourced. `need run` and `need test` install what is missing on Debian 12 or Ubuntu 24.04.

packages_run=(
    g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev
    qtkeychain-qt6-dev libexpected-dev libcli11-dev libpq-dev libqrcodegencpp-dev
    libqt6sql6-psql libqt6sql6-sqlite libqt6svg6 libsecret-1-0 qt6-wayland fonts-dejavu-core
)
packages_test=(postgresql clang-format shellcheck libsqlite3-dev nodejs node-ajv gnome-keyring dbus-daemon
    xvfb at-spi2-core)

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

# The packages among "$@" that are not installed, one a line.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p') || true
    printf '%s\n' "$@" | grep -vxF "$installed" || true
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "This needs the rights of root and there is no sudo. As root, run: $*"
    fi
}

# What apt has to say is shown only if it fails.
apt() {
    local report
    if ! report=$(as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 "$@" 2>&1); then
        printf '%s\n' "$report" | tail -n 20 >&2
        return 1
    fi
}

# Debian's package would make a cluster and keep it running; the tests bring their own. The setting is
# put back, so that a later installation behaves as its administrator expects.
install_postgresql_without_cluster() {
    local settings=/etc/postgresql-common/createcluster.conf done=0
    apt install postgresql-common || return
    as_root cp -p "$settings" "$settings.holdfast"
    as_root sed -i -E 's/^#? *create_main_cluster\b.*/create_main_cluster = false/' "$settings"
    apt install postgresql || done=$?
    as_root mv "$settings.holdfast" "$settings"
    return "$done"
}

need() {
    local wanted=("${packages_run[@]}") missing
    [[ $1 == test ]] && wanted+=("${packages_test[@]}")
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian or Ubuntu, so nothing is installed. Needed are the equivalents of: ${wanted[*]}"
        return
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [[ ${#missing[@]} -eq 0 ]] && return
    say "installing ${missing[*]}"
    apt update || say "The package lists could not be renewed; trying with those that are here."
    if [[ " ${missing[*]} " == *" postgresql "* ]]; then
        install_postgresql_without_cluster || fail "PostgreSQL could not be installed; see above."
    fi
    apt install "${missing[@]}" ||
        fail "Not everything could be installed; see above. Holdfast needs Debian 12, Ubuntu 24.04 or newer."
}
