#!/usr/bin/env bash
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A throw-away PostgreSQL for the tests: loopback only, a random port and password, nothing durable.
#   scripts/postgres.sh start DIR [SETTING=VALUE...]   makes DIR and prints the lines that hand the server to the
#                                   tests; a setting, as fsync=on, overrides what is usual here
#   scripts/postgres.sh restart DIR starts the server of DIR again, on its port, after it was killed
#   scripts/postgres.sh stop DIR    stops the server of DIR and removes DIR
#   scripts/postgres.sh serve DIR [SETTING=VALUE...]   as start; stops when its standard input ends, and so whatever
#                                   becomes of the program that holds the other end
# Sourced, it gives the functions postgres_start, postgres_restart and postgres_stop. No other server is touched.

postgres_say() { printf 'postgres.sh: %s\n' "$*" >&2; }

# The folder of initdb and pg_ctl: the newest of Debian's, else that of the PATH.
postgres_bin() {
    local newest
    newest=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
    [[ -x $newest ]] || newest=$(command -v initdb) || {
        postgres_say "There is no PostgreSQL server here. Install the package postgresql."
        return 1
    }
    dirname "$newest"
}

# PostgreSQL refuses to run as root.
postgres_do() {
    if [[ $EUID -eq 0 ]]; then
        (cd / && runuser -u postgres -- "$@")
    else
        (cd / && "$@")
    fi
}

postgres_settings() {
    cat <<'SETTINGS'
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
shared_buffers = 64MB
fsync = off
full_page_writes = off
jit = off
autovacuum_naptime = 10s
log_min_messages = warning
log_min_error_statement = panic
timezone = 'UTC'
SETTINGS
}

# postgres_run BIN DIR PORT: starts the server of DIR and waits until it answers.
postgres_run() {
    postgres_do "$1/pg_ctl" -D "$2/data" -l "$2/server.log" -o "-p $3" -w -t 60 start >/dev/null 2>&1 </dev/null
}

# postgres_start DIR [SETTING=VALUE...]: DIR is empty or does not exist. Prints the environment.
postgres_start() {
    local dir bin password port attempt
    bin=$(postgres_bin) || return
    if [[ -n $(ls -A "$1" 2>/dev/null) ]]; then
        postgres_say "$1 is not empty. Name a folder that does not exist."
        return 1
    fi
    mkdir -p "$1" && chmod 700 "$1" && dir=$(cd "$1" && pwd) || return
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    (umask 077 && printf '%s\n' "$password" >"$dir/password")
    [[ $EUID -ne 0 ]] || chown -R postgres "$dir" || return
    if ! postgres_do "$bin/initdb" -D "$dir/data" -U postgres --pwfile "$dir/password" \
        --auth scram-sha-256 --encoding UTF8 --locale C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1; then
        postgres_say "initdb failed: $(tail -n 3 "$dir/initdb.log")"
        return 1
    fi
    {
        postgres_settings
        [[ $# -eq 1 ]] || printf '%s\n' "${@:2}"
    } >>"$dir/data/postgresql.conf"
    for attempt in 1 2 3 4 5 6 7 8; do
        port=$((20000 + RANDOM % 12000))
        if postgres_run "$bin" "$dir" "$port"; then
            printf '%s\n' "$port" >"$dir/port"
            printf "export HOLDFAST_TEST_POSTGRES='postgresql://postgres@127.0.0.1:%s/postgres'\n" "$port"
            printf "export PGPASSWORD='%s'\n" "$password"
            return 0
        fi
        grep -q 'Address already in use' "$dir/server.log" || break
    done
    postgres_say "The server did not start (attempt $attempt): $(tail -n 3 "$dir/server.log")"
    return 1
}

# postgres_restart DIR: after all processes of its server are gone.
postgres_restart() {
    local dir bin pid
    bin=$(postgres_bin) && dir=$(cd "$1" && pwd) || return
    if [[ ! -f $dir/port ]]; then
        postgres_say "$dir holds no server of postgres.sh."
        return 1
    fi
    # Where nobody collects the dead, a killed postmaster's number stays taken, and its lock with it.
    pid=$(head -n 1 "$dir/data/postmaster.pid" 2>/dev/null) || true
    [[ $(sed 's/.*) //; s/ .*//' "/proc/$pid/stat" 2>/dev/null) != Z ]] || rm -f "$dir/data/postmaster.pid"
    postgres_run "$bin" "$dir" "$(<"$dir/port")" || {
        postgres_say "The server did not start again: $(tail -n 3 "$dir/server.log")"
        return 1
    }
}

# postgres_stop DIR: also after a start that failed half-way. Removes only what postgres_start made.
postgres_stop() {
    local dir=$1 bin
    [[ -d $dir ]] || return 0
    if [[ -n $(ls -A "$dir") && ! -f $dir/password ]]; then
        postgres_say "$dir was not made by postgres.sh and is left alone."
        return 1
    fi
    if [[ -f $dir/data/postmaster.pid ]]; then
        bin=$(postgres_bin) || return
        # A test may have frozen it, and then gone.
        kill -CONT "$(head -n 1 "$dir/data/postmaster.pid")" 2>/dev/null || true
        postgres_do "$bin/pg_ctl" -D "$(cd "$dir" && pwd)/data" -m immediate -w -t 30 stop >/dev/null 2>&1 ||
            postgres_say "The server of $dir had stopped already."
    fi
    rm -rf "$dir"
}

# postgres_serve DIR [SETTING=VALUE...]
postgres_serve() {
    local result=0
    trap '' INT TERM HUP
    postgres_start "$@" && cat >/dev/null || result=1
    postgres_stop "$1" || result=1
    return "$result"
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    case "${1-} $#" in
    "start "[2-9]) postgres_start "${@:2}" ;;
    "serve "[2-9]) postgres_serve "${@:2}" ;;
    "restart 2") postgres_restart "$2" ;;
    "stop 2") postgres_stop "$2" ;;
    *)
        postgres_say "Usage: scripts/postgres.sh start|serve DIR [SETTING=VALUE...] | restart DIR | stop DIR"
        exit 2
        ;;
    esac
fi
