//! Overwriting what earlier calls left on a thread's stack.
//!
//! Buffers on the heap are zeroed when they are freed. A hash or a cipher also keeps its last block
//! on the stack, and a short name fits into one: it would stay there until some other call happens
//! to write over it.

use zeroize::Zeroize as _;

/// How far below the caller the stack is overwritten, in bytes.
const DEPTH: usize = 512 * 1024;

/// Overwrites the stack below the caller: call it after the work, from where the work was called.
#[inline(never)]
#[expect(
    clippy::large_stack_arrays,
    reason = "the array is there to cover the stack"
)]
pub fn stack() {
    let mut below = [0x5a_u8; DEPTH];
    std::hint::black_box(&mut below);
    below.zeroize();
    std::hint::black_box(&below);
}
