//! The file that knows all others: which words are in which file. Knows no query.

use crate::bytes::{Reader, Writer, sum};
use crate::document::Document;
use crate::language::Language;
use crate::shard::{self, Form, Term};

/// Changes whenever a reader's older engine could not read the index.
const VERSION: u8 = 1;
const MAGIC: &[u8; 3] = b"WOS";

/// Why an index cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It was written for another version of the engine.
    Version,
    /// Its bytes are not what they were.
    Damaged,
}

/// Where the files of one kind begin: the first word, stem or number in each, and the sum that names it.
pub(crate) type Table<K> = Vec<(K, u64)>;

/// What stands in the root.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Root {
    pub(crate) language: Language,
    pub(crate) pages: u32,
    /// Numbers of pages are below this.
    pub(crate) space: u32,
    pub(crate) parts: Parts,
}

/// A small portal's index is in the root itself; a large one's in files.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Parts {
    Whole { forms: Vec<Form>, terms: Vec<Term>, documents: Vec<(u32, Document)> },
    Files { forms: Table<String>, terms: Table<String>, documents: Table<u32> },
}

impl Default for Parts {
    fn default() -> Parts {
        Parts::Whole { forms: Vec::new(), terms: Vec::new(), documents: Vec::new() }
    }
}

impl Root {
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut out = Writer { bytes: MAGIC.to_vec() };
        out.bytes.extend([VERSION, self.language.code()]);
        out.number(u64::from(self.pages));
        out.number(u64::from(self.space));
        match &self.parts {
            Parts::Whole { forms, terms, documents } => {
                out.number(0);
                out.blob(&shard::write_forms(forms));
                out.blob(&shard::write_terms(terms));
                out.blob(&shard::write_documents(documents));
            }
            Parts::Files { forms, terms, documents } => {
                out.number(1);
                for table in [forms, terms] {
                    out.number(table.len() as u64);
                    for (first, sum) in table {
                        out.text(first);
                        out.sum(*sum);
                    }
                }
                out.number(documents.len() as u64);
                for (first, sum) in documents {
                    out.number(u64::from(*first));
                    out.sum(*sum);
                }
            }
        }
        let whole = sum(&out.bytes);
        out.sum(whole);
        out.bytes
    }

    pub(crate) fn read(bytes: &[u8]) -> Result<Root, Unreadable> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(Unreadable::Damaged)?;
        if rest.first() != Some(&VERSION) {
            return Err(Unreadable::Version);
        }
        Root::read_parts(bytes).ok_or(Unreadable::Damaged)
    }

    fn read_parts(bytes: &[u8]) -> Option<Root> {
        let (body, end) = bytes.split_last_chunk::<8>()?;
        if sum(body) != u64::from_le_bytes(*end) {
            return None;
        }
        let mut bytes = Reader { rest: body.get(MAGIC.len() + 2..)? };
        let language = Language::of_code(*body.get(MAGIC.len() + 1)?)?;
        let pages = u32::try_from(bytes.number()?).ok()?;
        let space = u32::try_from(bytes.number()?).ok()?;
        let parts = match bytes.number()? {
            0 => Parts::Whole {
                forms: shard::read_forms(bytes.blob()?)?,
                terms: shard::read_terms(bytes.blob()?)?,
                documents: shard::read_documents(bytes.blob()?)?,
            },
            1 => Parts::Files {
                forms: table(&mut bytes, Reader::text)?,
                terms: table(&mut bytes, Reader::text)?,
                documents: table(&mut bytes, |bytes| u32::try_from(bytes.number()?).ok())?,
            },
            _ => return None,
        };
        Some(Root { language, pages, space, parts })
    }
}

fn table<'a, K>(bytes: &mut Reader<'a>, key: impl Fn(&mut Reader<'a>) -> Option<K>) -> Option<Table<K>> {
    let mut table = Vec::new();
    for _ in 0..bytes.number()? {
        table.push((key(bytes)?, bytes.sum()?));
    }
    Some(table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_root_is_read_as_written() {
        let files = Parts::Files {
            forms: vec![("a".into(), 7), ("m".into(), 8)],
            terms: vec![(String::new(), 9)],
            documents: vec![(0, 1), (512, 2)],
        };
        for parts in [Parts::default(), files] {
            let root = Root { language: Language::Arabic, pages: 3, space: 64, parts };
            assert_eq!(Root::read(&root.write()).unwrap(), root);
        }
    }

    #[test]
    fn a_damaged_root_and_another_version_are_told_apart() {
        let mut bytes = Root::default().write();
        bytes[5] ^= 1;
        assert_eq!(Root::read(&bytes), Err(Unreadable::Damaged));
        bytes[3] += 1;
        assert_eq!(Root::read(&bytes), Err(Unreadable::Version));
        assert_eq!(Root::read(b""), Err(Unreadable::Damaged));
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_root_or_none(bytes: Vec<u8>) {
            let mut whole = [MAGIC.as_slice(), &[VERSION, 0], &bytes].concat();
            let end = sum(&whole);
            whole.extend(end.to_le_bytes());
            let _ = Root::read(&whole);
        }
    }
}
