use super::*;
use crate::seal::roster::tests::Portal;

/// A log of three entries: the portal's, and two by officers who each saw the one before.
struct Scene {
    portal: Portal,
    roster: Roster,
    rows: Vec<Row>,
}

fn scene() -> Scene {
    let portal = Portal::new();
    let roster = portal.roster();
    let mut scene = Scene {
        portal,
        roster,
        rows: Vec::new(),
    };
    scene.add(|entry| {
        entry.act = Act::RosterTaken;
        entry.by = Name::Instance;
        entry.tag = None;
    });
    scene.add(|_| ());
    scene.add(|_| ());
    scene
}

impl Scene {
    fn newest(&self) -> Head {
        let start = Head::start(&self.portal.instance);
        self.rows.last().map_or(start, Row::place)
    }

    /// Adds an entry of the first officer's, which `change` makes another.
    fn add(&mut self, change: impl FnOnce(&mut Entry)) {
        let (officer, root) = &self.portal.people[0];
        let mut entry = Entry {
            act: Act::Assigned,
            by: Name::Officer(*officer),
            day: Day::parse("2026-03-01").unwrap(),
            id: Id16::random(),
            instance: self.portal.instance,
            roster: self.roster.hash(),
            seen: self.newest(),
            tag: Some(Hash32::of(b"tag")),
        };
        change(&mut entry);
        let key = match entry.by {
            Name::Instance => self.portal.instance_key.clone(),
            _ => root.signing(),
        };
        let note = entry.sign(&key);
        let head = self.newest().then(&Hash32::of(note.as_bytes()));
        let (n, head) = (head.n, head.hash);
        self.rows.push(Row { n, head, note });
    }

    /// Numbers and chains what is there, as whoever owns the rows can.
    fn chain_anew(&mut self) {
        let mut head = Head::start(&self.portal.instance);
        for row in &mut self.rows {
            head = head.then(&Hash32::of(row.note.as_bytes()));
            (row.n, row.head) = (head.n, head.hash);
        }
    }

    fn verdicts(&self) -> Vec<Option<Verdict>> {
        let mut reader = Reader::new(&self.roster);
        let rows = self.rows.iter();
        rows.map(|row| reader.read(row).err()).collect()
    }

    fn steps(&self, after: usize) -> Vec<Step> {
        let rows = self.rows.iter().skip(after);
        rows.map(|row| Step {
            n: row.n,
            hash: Hash32::of(row.note.as_bytes()),
            head: row.head,
        })
        .collect()
    }
}

#[test]
fn a_log_that_nobody_touched_reads_from_its_beginning() {
    let scene = scene();
    assert_eq!(scene.verdicts(), [None; 3]);
    let mut reader = Reader::new(&scene.roster);
    for row in &scene.rows {
        reader.read(row).unwrap();
    }
    assert_eq!(reader.newest(), scene.newest());
    for row in &scene.rows {
        assert_eq!(reader.holds(row.place()), Ok(()));
    }
}

#[test]
fn what_an_entry_may_not_say_is_refused() {
    let refused = |change: &dyn Fn(&mut Entry)| {
        let mut scene = scene();
        scene.add(|entry| change(entry));
        scene.verdicts().pop().unwrap()
    };
    assert_eq!(refused(&|_| ()), None);
    assert_eq!(refused(&|entry| entry.tag = None), Some(Verdict::Kind));
    assert_eq!(
        refused(&|entry| entry.act = Act::MailboxClosed),
        Some(Verdict::Kind)
    );
    assert_eq!(
        refused(&|entry| entry.by = Name::Instance),
        Some(Verdict::Kind)
    );
    let disclosed = |entry: &mut Entry| (entry.act, entry.tag) = (Act::Disclosed, None);
    assert_eq!(refused(&disclosed), None, "a custodian need hold no case");
    assert_eq!(
        refused(&|entry| entry.instance = Id16::random()),
        Some(Verdict::Instance)
    );
    assert_eq!(
        refused(&|entry| entry.roster = Hash32::of(b"none")),
        Some(Verdict::Roster)
    );
    assert_eq!(
        refused(&|entry| entry.by = Name::Officer(Id16::random())),
        Some(Verdict::Author)
    );
    assert_eq!(refused(&|entry| entry.seen.n = 4), Some(Verdict::Forked));
    assert_eq!(
        refused(&|entry| entry.seen.hash = Hash32::of(b"other")),
        Some(Verdict::Forked)
    );
    let early = |entry: &mut Entry| entry.day = Day::parse("2026-02-28").unwrap();
    assert_eq!(refused(&early), Some(Verdict::Day));
    let unaware = |entry: &mut Entry| {
        early(entry);
        entry.seen = Head::start(&entry.instance);
    };
    assert_eq!(refused(&unaware), None, "it had seen nothing of that day");
}

#[test]
fn an_entry_that_is_altered_repeated_moved_or_taken_out_is_found_where_it_was() {
    let mut altered = scene();
    altered.rows[1].note = altered.rows[1].note.replace("assigned", "reopened");
    assert_eq!(altered.verdicts(), [None, Some(Verdict::Chain), None]);
    altered.chain_anew();
    let (signature, forked) = (Some(Verdict::Signature), Some(Verdict::Forked));
    assert_eq!(altered.verdicts(), [None, signature, forked]);

    let mut repeated = scene();
    let again = repeated.rows[1].clone();
    repeated.rows.push(again);
    repeated.chain_anew();
    let replay = Some(Verdict::Replay);
    assert_eq!(repeated.verdicts(), [None, None, None, replay]);

    let mut moved = scene();
    moved.rows.swap(1, 2);
    moved.chain_anew();
    assert_eq!(moved.verdicts(), [None, forked, None]);

    let mut missing = scene();
    missing.rows.remove(1);
    assert_eq!(missing.verdicts(), [None, Some(Verdict::Chain)]);
    missing.chain_anew();
    assert_eq!(missing.verdicts(), [None, forked]);
}

#[test]
fn who_remembers_a_head_finds_what_came_before_it_as_it_was_or_says_where_not() {
    let scene = scene();
    let start = Head::start(&scene.portal.instance);
    let (second, newest) = (scene.rows[1].place(), scene.newest());
    let broken = |n, verdict| Err(Broken { n, verdict });
    assert_eq!(follow(start, &scene.steps(0), Some(second)), Ok(newest));
    assert_eq!(follow(second, &scene.steps(2), Some(second)), Ok(newest));
    assert_eq!(follow(newest, &[], None), Ok(newest));
    // Whoever begins somewhere else does not come to where this one went.
    let elsewhere = Head {
        hash: Hash32::of(b"elsewhere"),
        ..start
    };
    let steps = scene.steps(0);
    assert_eq!(
        follow(elsewhere, &steps, Some(second)),
        broken(1, Verdict::Chain)
    );
    let cut = follow(start, &steps[..1], Some(second));
    assert_eq!(cut, broken(1, Verdict::RolledBack));
    let mut other = steps.clone();
    other[1].hash = Hash32::of(b"another note");
    let head = scene.rows[0].place().then(&other[1].hash);
    other[1].head = head.hash;
    let forked = follow(start, &other[..2], Some(second));
    assert_eq!(forked, broken(2, Verdict::Forked));
}

#[test]
fn a_tag_fits_one_entry_of_one_case() {
    let (case, other) = (Identity::random(), Identity::random());
    let id = Id16::random();
    assert_eq!(tag(&case, &id), tag(&case, &id));
    assert_ne!(tag(&case, &id), tag(&other, &id));
    assert_ne!(tag(&case, &id), tag(&case, &Id16::random()));
}
