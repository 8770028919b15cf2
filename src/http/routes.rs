//! At which addresses the two sites answer, and with what.

use actix_web::Resource;
use actix_web::http::Method;
use actix_web::middleware::from_fn;
use actix_web::web::{self, ServiceConfig};

use super::{
    api, assets, backlog, cases, codes, console, disclosures, doors, forms, index, live, log,
    media, officers_alone, openness, overview, passkeys, shell, site, texts, upload, viewer,
};

/// What the public site answers at.
pub(super) fn public(routes: &mut ServiceConfig) {
    routes
        .route("/", web::get().to(site::any))
        .route("/exit", web::get().to(site::exit))
        .route("/assets/{name:.*}", web::get().to(assets::serve))
        .route("/media/{place}", web::get().to(media::serve))
        .route("/.well-known/amparo/roster", web::get().to(api::roster))
        .route("/.well-known/amparo/texts", web::get().to(texts::published))
        .route("/api/v1/reports", web::post().to(api::report))
        .route("/api/v1/mailbox", web::post().to(api::mailbox))
        .route("/api/v1/mailbox/items", web::post().to(api::post))
        .route("/api/v1/mailbox/keys", web::post().to(api::renew))
        .route("/api/v1/mailbox/close", web::post().to(api::close))
        .route(
            "/api/v1/mailbox/files",
            web::post().to(upload::for_reporter),
        )
        .service(uploads("/api/v1/uploads"))
        .service(
            web::resource("/api/v1/draft")
                .route(web::post().to(api::draft))
                .route(web::put().to(api::keep_draft))
                .route(web::delete().to(api::erase_draft)),
        )
        .route("/{lang}/", web::get().to(site::home))
        .service(
            web::resource("/{lang}/report")
                .route(web::get().to(forms::report_page))
                .route(web::post().to(forms::send)),
        )
        .route("/{lang}/private", web::get().to(forms::private_page))
        .service(
            web::resource("/{lang}/mailbox")
                .route(web::get().to(site::mailbox))
                .route(web::post().to(forms::mailbox)),
        )
        .route("/{lang}/help", web::get().to(site::help))
        .route("/{lang}/paper", web::get().to(site::paper))
        .route("/{lang}/rights", web::get().to(site::rights))
        .route("/{lang}/safety", web::get().to(site::safety))
        .route("/{lang}/privacy", web::get().to(openness::privacy))
        .route(
            "/{lang}/transparency",
            web::get().to(openness::transparency),
        );
}

/// What the console answers at.
pub(super) fn console(routes: &mut ServiceConfig) {
    routes
        .route("/", web::get().to(shell::show))
        .route("/viewer", web::get().to(viewer::show))
        .route("/viewer/document", web::get().to(viewer::show_document))
        .route("/assets/{name:.*}", web::get().to(assets::serve))
        .service(
            web::scope("/api/v1")
                .route("/sign-in/salt", web::post().to(console::salt))
                .route("/sign-in/passkey", web::post().to(passkeys::at_door))
                .route("/sign-in", web::post().to(console::sign_in))
                .route("/sign-out", web::post().to(console::sign_out))
                .route("/me", web::get().to(console::me))
                .route("/me/doors", web::put().to(doors::replace))
                .route("/passkeys", web::get().to(passkeys::list))
                .route("/passkeys", web::post().to(passkeys::add))
                .route("/passkeys/begin", web::post().to(passkeys::begin))
                .route("/passkeys/confirm", web::post().to(passkeys::confirm))
                .route("/passkeys/remove", web::post().to(passkeys::remove))
                .route("/form", web::get().to(console::form))
                .route("/coding", web::get().to(console::coding))
                .route("/replies", web::get().to(console::replies))
                .route("/invite/open", web::post().to(console::open_invite))
                .route("/invite/accept", web::post().to(console::accept_invite))
                .route("/invites", web::post().to(console::invite))
                .route("/invites/again", web::post().to(doors::invite_again))
                .route("/roster/candidates", web::get().to(console::candidates))
                .route("/roster", web::get().to(console::roster))
                .route("/roster", web::put().to(console::publish_roster))
                .route("/texts", web::get().to(texts::read))
                .route("/texts", web::put().to(texts::publish))
                .route("/texts/preview", web::post().to(texts::preview))
                .route("/texts/{version}", web::get().to(texts::earlier))
                .route("/log", web::get().to(log::read))
                .route("/log/heads", web::get().to(log::heads))
                .route("/queue", web::get().to(cases::queue))
                .route("/overview", web::get().to(overview::overview))
                .route("/queue/live", web::get().to(live::live))
                .route("/queue/lacking", web::get().to(backlog::lacking))
                .route("/queue/left", web::get().to(backlog::left))
                .route("/index", web::get().to(index::contents))
                .route("/index/cases", web::get().to(index::cases))
                .route("/cases/{case}", web::get().to(cases::case))
                .route("/cases/{case}/keys", web::get().to(backlog::keys))
                .route("/cases/{case}/items", web::post().to(cases::post))
                .route("/cases/{case}/records", web::post().to(cases::record))
                .route("/cases/{case}/code", web::get().to(codes::of_case))
                .route("/cases/{case}/code", web::post().to(codes::ask))
                .route("/cases/{case}/code/agree", web::post().to(codes::agree))
                .route("/cases/{case}/code/end", web::post().to(codes::end))
                .route("/cases/{case}/code/give", web::post().to(codes::give))
                .configure(names)
                .route(
                    "/cases/{case}/files/{blob}",
                    web::get().to(upload::for_officer),
                )
                .service(uploads("/uploads").wrap(from_fn(officers_alone))),
        );
}

/// Names that two custodians keep.
fn names(routes: &mut ServiceConfig) {
    routes
        .route("/disclosures", web::get().to(disclosures::list))
        .route("/disclosures/{id}", web::get().to(disclosures::material))
        .route(
            "/disclosures/{id}/agree",
            web::post().to(disclosures::agree),
        )
        .route(
            "/disclosures/{id}/release",
            web::post().to(disclosures::release),
        )
        .route(
            "/disclosures/{id}/refuse",
            web::post().to(disclosures::refuse),
        )
        .route(
            "/cases/{case}/disclosures",
            web::get().to(disclosures::of_case),
        )
        .route(
            "/cases/{case}/disclosures",
            web::post().to(disclosures::ask),
        )
        .route(
            "/cases/{case}/disclosures/{id}/withdraw",
            web::post().to(disclosures::withdraw),
        )
        .route(
            "/cases/{case}/disclosures/{id}/take",
            web::post().to(disclosures::take),
        );
}

fn uploads(path: &str) -> Resource {
    web::resource(path)
        .route(web::route().method(Method::OPTIONS).to(upload::describe))
        .route(web::post().to(upload::begin))
        .route(web::head().to(upload::offset))
        .route(web::patch().to(upload::append))
        .route(web::delete().to(upload::cancel))
}
