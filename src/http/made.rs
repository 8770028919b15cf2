//! The pages that show what the office says: from what stands, or from what a steward is about to sign.
//! Both are made here and in no other way, so that a preview is what people will see.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::HttpError;
use super::site::About;
use crate::config::texts::{Notice, OfficeTexts};
use crate::flow::Portal;
use crate::page::lang::Lang;
use crate::page::{Pages, form, help, home, mailbox, safety};

/// Pages, and what they say.
pub(super) struct Made {
    pub(super) pages: Arc<Pages>,
    pub(super) said: Arc<OfficeTexts>,
}

impl Made {
    pub(super) fn home(&self, portal: &Portal, lang: Lang) -> Result<String, HttpError> {
        let offices = portal.standing().map_or_else(Vec::new, |held| {
            let offices = &held.roster.body().offices;
            offices
                .iter()
                .map(|office| said(&office.name, lang))
                .collect()
        });
        let notice = Notice::of(self.said.notices.home.as_ref(), lang, portal.today());
        Ok(self.pages.home(lang, &home::Home { offices, notice })?)
    }

    pub(super) fn mailbox(
        &self,
        portal: &Portal,
        about: &About,
        lang: Lang,
        busy: bool,
    ) -> Result<String, HttpError> {
        let entry = mailbox::Entry {
            busy,
            consents: form::consents(about.content.asked_in(lang)),
            erasure_days: about.erasure_days,
            notice: Notice::of(self.said.notices.mailbox.as_ref(), lang, portal.today()),
        };
        Ok(self.pages.mailbox(lang, &entry)?)
    }

    pub(super) fn help(&self, portal: &Portal, lang: Lang) -> Result<String, HttpError> {
        let page = help::Help::of(&self.said.help, lang, portal.today());
        Ok(self.pages.help(lang, &page)?)
    }

    pub(super) fn safety(&self, portal: &Portal, lang: Lang) -> Result<String, HttpError> {
        let today = portal.today();
        let to_come = self.said.holidays.iter();
        let holidays = to_come.filter(|held| today <= held.day.0).map(|held| {
            let name = held.name.of(lang).to_owned();
            let day = held.day.0;
            safety::Holiday { day, name }
        });
        let page = safety::Safety {
            zone: self.said.zone.clone(),
            holidays: holidays.collect(),
        };
        Ok(self.pages.safety(lang, &page)?)
    }
}

/// A text in this language; else in English; else in any. A draft is offered only where the roster
/// speaks it.
pub(super) fn said(texts: &BTreeMap<String, String>, lang: Lang) -> String {
    texts
        .get(lang.code())
        .or_else(|| texts.get("en"))
        .or_else(|| texts.values().next())
        .cloned()
        .unwrap_or_default()
}
