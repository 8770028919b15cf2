//! Grants and drafts that somebody sealed.

#![no_main]

use std::sync::LazyLock;

use amparo_fuzz::scene::Scene;
use amparo_fuzz::seal::age::Identity;
use amparo_fuzz::sealed;
use libfuzzer_sys::fuzz_target;
use zeroize::Zeroizing;

static SCENE: LazyLock<(Scene, Identity)> =
    LazyLock::new(|| (Scene::set(), Identity::from_seed(Zeroizing::new([9; 32]))));

fuzz_target!(|bytes: &[u8]| sealed::unsigned(&SCENE.0, &SCENE.1, bytes));
