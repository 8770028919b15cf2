//! A PostgreSQL database as whoever copies its tables sees it.

use std::process::Command;

/// Every row of every table of a database, as text; bytes as hexadecimal and as they are.
pub(crate) fn rows(url: &str) -> Vec<u8> {
    let ask = |query: &str| {
        let answer = Command::new("psql")
            .args(["-qAt", "-c", query, url])
            .output()
            .expect("psql is installed with PostgreSQL");
        assert!(answer.status.success(), "the tables can be read");
        String::from_utf8_lossy(&answer.stdout).into_owned()
    };
    let mut bytes = Vec::new();
    for table in ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").lines() {
        for line in ask(&format!("COPY {table} TO STDOUT")).lines() {
            bytes.extend_from_slice(line.as_bytes());
            for field in line.split('\t') {
                bytes.extend(unhex(field.trim_start_matches("\\\\x")).unwrap_or_default());
            }
        }
    }
    bytes
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks(2);
    digits
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}
