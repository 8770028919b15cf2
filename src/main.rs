//! The `amparo` command.

/// Zeroes memory when it is freed: what a browser without scripts posted is wiped with the request
/// that held it, wherever a library copied it on the way.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> std::process::ExitCode {
    amparo::cli::run()
}
