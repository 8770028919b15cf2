//! The tables as diesel sees them; `migrations/` makes them, `tests/migrations.rs` compares.

use diesel::{allow_tables_to_appear_in_same_query, joinable, table};

table! {
    cases (id) {
        id -> Binary,
        queue -> Binary,
        received -> Integer,
        status -> Text,
        urgent -> Bool,
        level -> Text,
        due -> Nullable<Integer>,
        unread -> Bool,
        n -> Integer,
        login -> Binary,
        content -> Binary,
        boxes -> Text,
        receipt -> Text,
        concluder -> Nullable<Binary>,
        assignee -> Nullable<Binary>,
    }
}

table! {
    parts (place) {
        place -> BigInt,
        case_id -> Binary,
        part -> Text,
        id -> Binary,
        holder -> Nullable<Text>,
        #[sql_name = "box"]
        kind -> Nullable<Text>,
        n -> Nullable<Integer>,
        side -> Nullable<Text>,
        day -> Nullable<Integer>,
        sealed -> Binary,
        key -> Nullable<Binary>,
    }
}

table! {
    queue_rows (officer, rank, due, newest, case_id) {
        officer -> Binary,
        rank -> Integer,
        due -> Integer,
        newest -> Integer,
        case_id -> Binary,
    }
}

table! {
    queue_totals (officer) {
        officer -> Binary,
        total -> BigInt,
    }
}

table! {
    officers (id) {
        id -> Binary,
        name_tag -> Binary,
        recipient -> Nullable<Text>,
        verify -> Nullable<Binary>,
        sealed -> Binary,
    }
}

table! {
    invites (token_hash) {
        token_hash -> Binary,
        officer -> Binary,
    }
}

table! {
    sessions (token_hash) {
        token_hash -> Binary,
        officer -> Binary,
        expires_hour -> BigInt,
    }
}

table! {
    rosters (version) {
        version -> Integer,
        hash -> Binary,
        note -> Text,
    }
}

table! {
    log (n) {
        n -> BigInt,
        id -> Binary,
        head -> Binary,
        note -> Text,
    }
}

table! {
    outbox (id) {
        id -> Binary,
        officer -> Binary,
        urgent -> Bool,
        due_hour -> BigInt,
        attempts -> Integer,
    }
}

table! {
    drafts (login) {
        login -> Binary,
        opened -> Integer,
        sealed -> Binary,
    }
}

table! {
    blobs (id) {
        id -> Binary,
        case_id -> Nullable<Binary>,
        side -> Nullable<Text>,
        day -> Integer,
        length -> BigInt,
        whole -> Bool,
        released -> Bool,
    }
}

table! {
    disclosures (id) {
        id -> Binary,
        case_id -> Binary,
        asker -> Binary,
        day -> Integer,
        opens -> Integer,
        expires -> Integer,
        danger -> Bool,
        tell -> Text,
        request -> Binary,
        state -> Text,
    }
}

table! {
    disclosure_pieces (disclosure, id) {
        disclosure -> Binary,
        id -> Binary,
        kind -> Text,
        officer -> Binary,
        by_officer -> Nullable<Binary>,
        sealed -> Binary,
    }
}

table! {
    code_requests (case_id) {
        case_id -> Binary,
        id -> Binary,
        asker -> Binary,
        day -> Integer,
        expires -> Integer,
        n -> Integer,
        seed -> Binary,
        second -> Nullable<Binary>,
    }
}

table! {
    texts (version, hash) {
        version -> Integer,
        hash -> Binary,
        note -> Text,
        mark -> Binary,
    }
}

table! {
    texts_waiting (version, hash) {
        version -> Integer,
        hash -> Binary,
        signer -> Text,
        place -> Integer,
        note -> Text,
    }
}

table! {
    shred_keys (case_id) {
        case_id -> Binary,
        key -> Binary,
    }
}

table! {
    server_keys (name) {
        name -> Text,
        key -> Binary,
    }
}

joinable!(queue_rows -> cases (case_id));
allow_tables_to_appear_in_same_query!(queue_rows, cases);
allow_tables_to_appear_in_same_query!(disclosures, disclosure_pieces);
