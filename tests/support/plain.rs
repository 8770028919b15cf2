//! What a browser without scripts does: posts forms, and reads what stands in the page.

use amparo::seal::code::Code;
use reqwest::StatusCode;
use reqwest::blocking::Client;

use super::app::TestApp;

/// The value of a hidden field, if the page has one of that name.
pub(crate) fn hidden(page: &str, name: &str) -> Option<String> {
    let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1)?;
    Some(rest.split('"').next().unwrap().to_owned())
}

/// The code that a page shows, if it shows one.
pub(crate) fn code_in(page: &str) -> Option<Code> {
    let digits = page.split("data-digits=\"").nth(1)?;
    Some(Code::parse(digits.split('"').next().unwrap()).unwrap())
}

impl TestApp {
    /// Posts a form to a page of the public site.
    pub(crate) fn post_form(&self, path: &str, form: &[(&str, &str)]) -> (StatusCode, String) {
        let answer = Client::new()
            .post(format!("{}{path}", self.public))
            .form(form)
            .send()
            .unwrap();
        (answer.status(), answer.text().unwrap())
    }

    /// Sends a report to the intake queue; the code that its page shows.
    pub(crate) fn report_plainly(&self, fields: &[(&str, &str)]) -> Code {
        let queue = self.queue("intake").to_string();
        let form = [&[("queue", queue.as_str())], fields].concat();
        let (status, page) = self.post_form("/en/report", &form);
        assert_eq!(status, 200);
        code_in(&page).unwrap()
    }

    /// The mailbox that a code opens.
    pub(crate) fn mailbox_page(&self, code: &Code) -> String {
        let (status, page) = self.post_form("/en/mailbox", &[("code", &code.digits())]);
        assert_eq!(status, 200);
        page
    }

    /// Posts a form of an opened mailbox: its ticket, and these fields.
    pub(crate) fn in_mailbox(&self, page: &str, fields: &[(&str, &str)]) -> String {
        let ticket = hidden(page, "ticket").unwrap();
        let form = [&[("ticket", ticket.as_str())], fields].concat();
        let (status, page) = self.post_form("/en/mailbox", &form);
        assert_eq!(status, 200);
        page
    }
}
