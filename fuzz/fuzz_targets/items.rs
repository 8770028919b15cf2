//! Items that their authors signed and sealed.

#![no_main]

use std::sync::LazyLock;

use amparo_fuzz::scene::Scene;
use amparo_fuzz::sealed;
use libfuzzer_sys::fuzz_target;

static SCENE: LazyLock<Scene> = LazyLock::new(Scene::set);

fuzz_target!(|bytes: &[u8]| sealed::items(&SCENE, bytes));
