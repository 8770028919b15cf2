//! A PostgreSQL server for tests, and a database of its own for each.
//!
//! `scripts/test` starts one server for all tests and names it in `AMPARO_TEST_POSTGRES`. Without
//! it, each test process starts a server in a temporary folder; a shell beside it notices when the
//! process has ended, however it ended, stops the server and removes the folder.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use diesel::connection::SimpleConnection as _;
use diesel::{Connection as _, PgConnection};

/// The URL of a new, empty database. The server also speaks TLS on `localhost` at the same port,
/// with `server.crt` in the folder that `host` names.
pub(crate) fn database() -> String {
    static SERVER: OnceLock<String> = OnceLock::new();
    let server = SERVER.get_or_init(|| match std::env::var("AMPARO_TEST_POSTGRES") {
        Ok(server) => server,
        Err(_) => start(),
    });
    let name = format!(
        "t{:016x}",
        u64::from_be_bytes(amparo::seal::random::bytes())
    );
    let mut conn = PgConnection::establish(server).expect("the test server answers");
    conn.batch_execute(&format!("CREATE DATABASE {name}"))
        .expect("the test server lets databases be created");
    let (address, options) = server.split_once('?').expect("options follow the address");
    let (host, _) = address.rsplit_once('/').expect("a database is named");
    format!("{host}/{name}?{options}")
}

#[expect(
    clippy::zombie_processes,
    reason = "it ends by itself when this process has ended"
)]
fn start() -> String {
    let port = TcpListener::bind("127.0.0.1:0")
        .and_then(|socket| socket.local_addr())
        .expect("loopback has a free port")
        .port();
    let mut shell = Command::new("sh")
        .args(["-c", SERVER, "sh", &port.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("there is a shell");
    // Held open until this process ends.
    std::mem::forget(shell.stdin.take());
    let mut home = String::new();
    let stdout = shell.stdout.take().expect("it was piped");
    BufReader::new(stdout)
        .read_line(&mut home)
        .expect("the server's folder is said");
    let home = home.trim();
    assert!(
        !home.is_empty(),
        "PostgreSQL did not start: is it installed?"
    );
    format!("postgres://amparo@/postgres?host={home}&port={port}")
}

/// PostgreSQL refuses to run as root.
const SERVER: &str = r#"
set -e
bin=$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)")
home=$(mktemp -d "${TMPDIR:-/tmp}/amparo-postgres.XXXXXX")
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop() {
    as_postgres "$bin/pg_ctl" -D "$home/data" -m immediate stop >&2 || true
    rm -rf "$home"
}
trap stop EXIT
exec 3>&1 >"$home/log" 2>&1
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
    -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$home/server.key" -out "$home/server.crt"
chmod 600 "$home/server.key"
if [ "$(id -u)" = 0 ]; then chown -R postgres "$home"; fi
as_postgres "$bin/initdb" -D "$home/data" -U amparo -A trust -E UTF8 --locale=C --no-sync
as_postgres "$bin/pg_ctl" -D "$home/data" -l "$home/server.log" -w -o "-k $home -p $1 \
    -c listen_addresses=localhost -c fsync=off -c max_connections=200 \
    -c ssl=on -c ssl_cert_file=$home/server.crt -c ssl_key_file=$home/server.key" start
chmod 755 "$home"
echo "$home" >&3
exec 3>&-
cat >/dev/null
"#;
