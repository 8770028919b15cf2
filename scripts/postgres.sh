# A throw-away PostgreSQL cluster, for scripts/test and scripts/bench. Sourced, not run.
#
# PostgreSQL refuses to run as root, so root starts it as the packaged user `postgres`. It listens on a
# Unix socket in a folder of its own and, with TLS, on a loopback port.

postgres_data=

as_postgres() {
    if ((EUID == 0)); then runuser -u postgres -- "$@"; else "$@"; fi
}

# start_postgres FOLDER [SETTINGS…]: exports AMPARO_TEST_POSTGRES (by socket) and
# AMPARO_TEST_POSTGRES_TLS (by loopback, sslmode=verify-full).
start_postgres() {
    local home=$1/postgres ca=$1/postgres-ca.crt port attempt
    shift
    postgres_bin=$(dirname "$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -1)")
    install -d -m 700 "$home"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
        -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 \
        -keyout "$home/server.key" -out "$home/server.crt" 2>/dev/null
    cp "$home/server.crt" "$ca"
    chmod 600 "$home/server.key"
    if ((EUID == 0)); then chown -R postgres "$home"; fi
    as_postgres "$postgres_bin/initdb" -D "$home/data" -U amparo -A trust -E UTF8 --locale=C --no-sync >/dev/null
    # A port that was free a moment ago may be taken by now: then another is tried.
    for attempt in 1 2 3 4 5; do
        port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
        if as_postgres "$postgres_bin/pg_ctl" -D "$home/data" -l "$home/log" -w -o "-k $home -p $port \
            -c listen_addresses=127.0.0.1 -c max_connections=200 -c ssl=on \
            -c ssl_cert_file=$home/server.crt -c ssl_key_file=$home/server.key $*" start >/dev/null 2>&1; then
            postgres_data=$home/data
            break
        fi
    done
    [[ -n $postgres_data ]] || {
        cat "$home/log" >&2
        return 1
    }
    if ((EUID == 0)); then chmod 755 "$home"; fi
    export AMPARO_TEST_POSTGRES="postgres://amparo@/postgres?host=$home&port=$port"
    export AMPARO_TEST_POSTGRES_TLS="postgres://amparo@localhost:$port/postgres?sslmode=verify-full&sslrootcert=$ca"
    echo "PostgreSQL $("$postgres_bin/postgres" --version | grep -oE '[0-9.]+' | head -1) is up"
}

stop_postgres() {
    [[ -z $postgres_data ]] ||
        as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -m immediate stop >/dev/null 2>&1 || true
    postgres_data=
}
