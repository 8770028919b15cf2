//! Every refusal and failure, and the status it gets: chosen here and nowhere else.
//!
//! Bodies name what is wrong in one word and, where it helps, the field; they echo nothing.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpResponse, ResponseError};
use serde_json::json;

use crate::flow::case::PostError;
use crate::flow::doors::DoorsError;
use crate::flow::draft::DraftError;
use crate::flow::intake::IntakeError;
use crate::flow::invite::InviteError;
use crate::flow::passkey::PasskeyError;
use crate::flow::roster::RosterError;
use crate::flow::sign_in::SignInError;
use crate::flow::texts::TextsError;
use crate::flow::upload::UploadError;
use crate::flow::{FlowError, Unavailable, work};

/// What a handler answers when it cannot answer as asked.
#[derive(Debug, thiserror::Error)]
pub enum HttpError {
    /// A body that is not what the route takes; names the field, never its content.
    #[error("malformed: {field}")]
    Malformed { field: &'static str },
    /// Well-formed, and refused: a verdict of `docs/formats.md` or a rule of the route.
    #[error("refused: {error} in {field}")]
    Refused {
        error: &'static str,
        field: &'static str,
    },
    /// The same of texts that a steward wrote: the path to the entry, which is none of their words.
    #[error("refused: {error} in {field}")]
    Unfit { error: &'static str, field: String },
    #[error("not found")]
    NotFound,
    #[error("not signed in")]
    SignedOut,
    #[error("sign-in refused")]
    SignInRefused,
    #[error("too many attempts")]
    SlowDown { seconds: u64 },
    #[error("not for this role")]
    Forbidden,
    #[error("made under another record")]
    Record { n: u32 },
    #[error("exists already")]
    Duplicate,
    #[error("busy")]
    Busy,
    /// As [`Self::Busy`]; a device that does the task waits in a shorter line.
    #[error("busy: work buys a shorter line")]
    Work { task: String },
    #[error("too large")]
    TooLarge,
    /// A piece of a file that begins elsewhere than at the end of what is there.
    #[error("the upload goes on elsewhere")]
    Offset { offset: u64 },
    /// What room is left on the disk is kept for reports.
    #[error("full")]
    Full,
    /// Of a console on an officer's own machine: the portal gave no answer.
    #[error("the portal gave no answer")]
    Elsewhere,
    #[error("something failed here")]
    Internal,
}

impl ResponseError for HttpError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::Malformed { .. } => StatusCode::BAD_REQUEST,
            Self::Refused { .. } | Self::Unfit { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignedOut | Self::SignInRefused => StatusCode::UNAUTHORIZED,
            Self::SlowDown { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Record { .. } | Self::Duplicate | Self::Offset { .. } => StatusCode::CONFLICT,
            Self::Busy | Self::Work { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
            Self::Elsewhere => StatusCode::BAD_GATEWAY,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let body = match self {
            Self::Malformed { field } => json!({"error": "malformed", "field": field}),
            Self::Refused { error, field } => json!({"error": error, "field": field}),
            Self::Unfit { error, field } => json!({"error": error, "field": field}),
            Self::NotFound => json!({"error": "not_found"}),
            Self::SignedOut => json!({"error": "signed_out"}),
            Self::SignInRefused => json!({"error": "refused"}),
            Self::SlowDown { seconds } => json!({"error": "slow_down", "retry_after": seconds}),
            Self::Forbidden => json!({"error": "forbidden"}),
            Self::Record { n } => json!({"error": "record", "n": n}),
            Self::Duplicate => json!({"error": "duplicate"}),
            Self::Busy => json!({"error": "busy", "retry_after": BUSY_SECONDS}),
            Self::Work { task } => json!({
                "error": "busy",
                "retry_after": BUSY_SECONDS,
                "work": {"task": task, "bits": work::BITS},
            }),
            Self::TooLarge => json!({"error": "too_large"}),
            Self::Offset { offset } => json!({"error": "offset", "offset": offset}),
            Self::Full => json!({"error": "full"}),
            Self::Elsewhere => json!({"error": "unreachable"}),
            Self::Internal => json!({"error": "internal"}),
        };
        let mut answer = HttpResponse::build(self.status_code());
        let wait = match self {
            Self::SlowDown { seconds } => Some(*seconds),
            Self::Busy | Self::Work { .. } => Some(BUSY_SECONDS),
            _ => None,
        };
        if let Some(seconds) = wait {
            answer.insert_header((header::RETRY_AFTER, HeaderValue::from(seconds)));
        }
        answer.json(body)
    }
}

const BUSY_SECONDS: u64 = 2;

impl From<UploadError> for HttpError {
    fn from(error: UploadError) -> Self {
        match error {
            UploadError::Unknown => Self::NotFound,
            UploadError::Offset { offset } => Self::Offset { offset },
            UploadError::TooLarge => Self::TooLarge,
            UploadError::NotSealed => Self::Refused {
                error: "is not sealed",
                field: "body",
            },
            UploadError::Full => Self::Full,
            UploadError::Unavailable(error) => error.into(),
        }
    }
}

impl From<Unavailable> for HttpError {
    fn from(error: Unavailable) -> Self {
        match error {
            Unavailable::Busy => Self::Busy,
            Unavailable::Failed(source) => {
                tracing::error!(error = %source, "a request failed");
                Self::Internal
            }
        }
    }
}

impl From<FlowError> for HttpError {
    fn from(error: FlowError) -> Self {
        match error {
            FlowError::Unknown => Self::NotFound,
            FlowError::Unavailable(error) => error.into(),
        }
    }
}

impl From<IntakeError> for HttpError {
    fn from(error: IntakeError) -> Self {
        match error {
            IntakeError::NoOffice => Self::Refused {
                error: "no_office",
                field: "queue",
            },
            IntakeError::Field { field, rule } => Self::Refused { error: rule, field },
            IntakeError::Duplicate => Self::Duplicate,
            IntakeError::Unavailable(error) => error.into(),
        }
    }
}

impl From<DraftError> for HttpError {
    fn from(error: DraftError) -> Self {
        match error {
            DraftError::NotSealed => Self::Refused {
                error: "is not sealed",
                field: "draft",
            },
            DraftError::Full => Self::Full,
            DraftError::Unavailable(error) => error.into(),
        }
    }
}

impl From<PostError> for HttpError {
    fn from(error: PostError) -> Self {
        match error {
            PostError::Unknown => Self::NotFound,
            PostError::Record { n } => Self::Record { n },
            PostError::Field { field, rule } => Self::Refused { error: rule, field },
            PostError::Unavailable(error) => error.into(),
        }
    }
}

impl From<SignInError> for HttpError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Refused => Self::SignInRefused,
            SignInError::SlowDown { seconds } => Self::SlowDown { seconds },
            SignInError::Unavailable(error) => error.into(),
        }
    }
}

impl From<DoorsError> for HttpError {
    fn from(error: DoorsError) -> Self {
        match error {
            DoorsError::Refused => Self::SignInRefused,
            DoorsError::SlowDown { seconds } => Self::SlowDown { seconds },
            DoorsError::Field { field, rule } => Self::Refused { error: rule, field },
            DoorsError::Unavailable(error) => error.into(),
        }
    }
}

impl From<PasskeyError> for HttpError {
    fn from(error: PasskeyError) -> Self {
        match error {
            PasskeyError::Unknown => Self::NotFound,
            PasskeyError::Refused => Self::Refused {
                error: "second_factor",
                field: "passkey",
            },
            PasskeyError::SlowDown { seconds } => Self::SlowDown { seconds },
            PasskeyError::Full => Self::Refused {
                error: "too_many",
                field: "passkey",
            },
            PasskeyError::Field { field, rule } => Self::Refused { error: rule, field },
            PasskeyError::Unavailable(error) => error.into(),
        }
    }
}

impl From<InviteError> for HttpError {
    fn from(error: InviteError) -> Self {
        match error {
            InviteError::Unknown => Self::NotFound,
            InviteError::Refused => Self::SignInRefused,
            InviteError::SlowDown { seconds } => Self::SlowDown { seconds },
            InviteError::Totp => Self::Refused {
                error: "totp",
                field: "totp",
            },
            InviteError::NameTaken => Self::Refused {
                error: "taken",
                field: "name",
            },
            InviteError::Field { field, rule } => Self::Refused { error: rule, field },
            InviteError::Unavailable(error) => error.into(),
        }
    }
}

impl From<RosterError> for HttpError {
    fn from(error: RosterError) -> Self {
        match error {
            RosterError::Refused { verdict } => Self::Refused {
                error: verdict,
                field: "roster",
            },
            RosterError::Unavailable(error) => error.into(),
        }
    }
}

impl From<TextsError> for HttpError {
    fn from(error: TextsError) -> Self {
        match error {
            TextsError::Refused { verdict, field } => Self::Unfit {
                error: verdict,
                field,
            },
            TextsError::Unavailable(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::body::MessageBody as _;

    use super::*;

    #[test]
    fn a_full_line_names_a_task_and_a_time() {
        let task = "task".to_owned();
        let answer = HttpError::Work { task }.error_response();
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers().get(header::RETRY_AFTER).unwrap(), "2");
        let Ok(body) = answer.into_body().try_into_bytes() else {
            panic!("the body is whole");
        };
        let said: serde_json::Value = serde_json::from_slice(&body).unwrap();
        let expected = json!({
            "error": "busy",
            "retry_after": 2,
            "work": {"task": "task", "bits": work::BITS},
        });
        assert_eq!(said, expected);
    }
}
