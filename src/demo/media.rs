//! The demo's pictures: what an operator can put beside questions, to look at.

use crate::config::content::Content;
use crate::domain::media::Media;

/// Question, file name, file.
const PICTURES: [(&str, &str, &[u8]); 4] = [
    (
        "when",
        "day.svg",
        include_bytes!("../../config/media/day.svg"),
    ),
    (
        "where",
        "place.svg",
        include_bytes!("../../config/media/place.svg"),
    ),
    (
        "danger",
        "danger.svg",
        include_bytes!("../../config/media/danger.svg"),
    ),
    (
        "needs",
        "help.svg",
        include_bytes!("../../config/media/help.svg"),
    ),
];

/// The same content with a picture beside some questions.
///
/// # Errors
/// When a picture is none: a fault of the build, which a test finds.
pub fn add(mut content: Content) -> Result<Content, String> {
    let mut media = Media::default();
    for (question, name, bytes) in PICTURES {
        media.take(name, bytes.to_vec())?;
        content.taxonomy.show(question, name);
    }
    content.taxonomy = content.taxonomy.with(media);
    Ok(content)
}
