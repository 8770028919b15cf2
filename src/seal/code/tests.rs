use proptest::prelude::*;

use super::*;

fn code(entropy: [u8; 12]) -> Code {
    Code::from_entropy(Zeroizing::new(entropy))
}

#[test]
fn every_list_has_two_thousand_and_forty_eight_words_that_differ_without_marks() {
    for (list, words) in LISTS.iter() {
        assert_eq!(words.len(), 2_048, "{list:?}");
    }
}

#[test]
fn a_code_is_read_as_people_write_it() {
    let code = code([7; 12]);
    let digits = code.digits();
    let grouped: Vec<&str> = (0..6).map(|n| &digits[n * 5..n * 5 + 5]).collect();
    for typed in [
        digits.to_string(),
        grouped.join(" "),
        grouped.join("-"),
        format!("  {}\n", grouped.join(" – ")),
        format!("\u{2067}{}\u{2069}", grouped.join("\u{200f} ")),
        code.words(WordList::English).to_uppercase(),
        code.words(WordList::French).nfd().collect(),
        code.words(WordList::Spanish).replace(' ', ", "),
        code.words(WordList::Chinese).replace(' ', ""),
        code.words(WordList::Chinese).to_string(),
    ] {
        assert_eq!(Code::parse(&typed), Ok(code.clone()), "{typed}");
    }
}

#[test]
fn accents_may_be_left_out() {
    let code = (0..=255)
        .map(|byte| code([byte; 12]))
        .find(|code| !code.words(WordList::French).is_ascii())
        .unwrap();
    let words = plain(&code.words(WordList::French));
    assert!(words.is_ascii());
    assert_eq!(Code::parse(&words), Ok(code));
}

#[test]
fn what_is_no_code_is_refused_and_goes_on_as_nobodys() {
    let digits = code([7; 12]).digits();
    let long = format!("{}0", *digits);
    let high = "9".repeat(30);
    for typed in ["", "hello", &digits[1..], &long, &high, "一", "１２３"] {
        assert_eq!(Code::parse(typed), Err(Verdict::Malformed), "{typed}");
    }
    let nobodys = Code::parse_or_nobodys("hello");
    assert_eq!(nobodys, Code::parse_or_nobodys("hello"));
    assert_ne!(nobodys, Code::parse_or_nobodys("hello "));
}

#[test]
fn a_slip_of_one_digit_is_caught_seven_times_in_eight() {
    let caught = (0..=255_u8)
        .filter(|byte| {
            let digits = code([*byte; 12]).digits();
            let slipped = if digits.ends_with('0') { '1' } else { '0' };
            Code::parse(&format!("{}{slipped}", &digits[..29])).is_err()
        })
        .count();
    assert!(caught > 200, "{caught}");
}

#[test]
fn a_code_does_not_show_itself() {
    assert_eq!(format!("{:?}", Code::random()), "Code(…)");
}

proptest! {
    #[test]
    fn both_spellings_come_back_in_every_script_and_list(
        entropy in any::<[u8; 12]>(),
        zero in prop::sample::select(&ZEROS[..]),
    ) {
        let code = code(entropy);
        let script: String = code
            .digits()
            .chars()
            .map(|c| char::from_u32(zero + c.to_digit(10).unwrap()).unwrap())
            .collect();
        prop_assert_eq!(Code::parse(&script), Ok(code.clone()));
        for list in WordList::ALL {
            let read = Code::parse(&code.words(list));
            // A few words stand in two lists: then the first list whose check is right wins.
            prop_assert!(read == Ok(code.clone()) || list != WordList::English);
        }
    }

    #[test]
    fn nothing_typed_breaks_the_reader(typed in any::<String>()) {
        let _ = Code::parse_or_nobodys(&typed);
    }
}

#[test]
fn a_code_is_ended_by_its_last_group_or_word_and_by_nothing_else() {
    let code = Code::from_entropy(Zeroizing::new([7; 12]));
    let digits = code.digits();
    let arabic: String = digits[25..]
        .bytes()
        .filter_map(|digit| char::from_u32(0x660 + u32::from(digit - b'0')))
        .collect();
    assert!(code.is_ended_by(&digits[25..]));
    assert!(code.is_ended_by(&format!(" {arabic} ")));
    assert!(code.is_ended_by(&digits));
    for list in WordList::ALL {
        let words = code.words(list);
        assert!(code.is_ended_by(words.rsplit_once(' ').unwrap().1));
    }
    let other = if &digits[29..] == "0" { "1" } else { "0" };
    for wrong in [
        "",
        "x",
        &digits[26..],
        &format!("{}{other}", &digits[25..29]),
    ] {
        assert!(!code.is_ended_by(wrong), "{wrong}");
    }
}
