//! Folders that are compiled in: a file that is added to one is a change of the program, which neither
//! the compiler nor the macros that read them would notice.

fn main() {
    for folder in ["locales", "templates"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
