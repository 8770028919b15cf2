//! Writes every page, as it occurs, in every language into a folder, to be looked at:
//! `cargo run --example pages -- FOLDER`. The style sheet is expected beside them.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use amparo::page::Pages;
use amparo::page::frame::Site;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("name a folder")?);
    fs::create_dir_all(&folder)?;
    let mut site = Site::sample();
    "site.css".clone_into(&mut site.assets.style);
    "icon.svg".clone_into(&mut site.assets.icon);
    let pages = Pages::new(site)?;
    for lang in pages.languages().all() {
        for sample in pages.samples(lang)? {
            let name = format!("{}-{}.html", sample.name, lang.code());
            fs::write(folder.join(name), sample.html)?;
        }
    }
    fs::copy("assets/site.css", folder.join("site.css"))?;
    fs::copy("assets/icon.svg", folder.join("icon.svg"))?;
    Ok(())
}
