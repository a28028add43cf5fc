//! Tables on a terminal.

use std::fmt;

/// Rows of cells; columns are as wide as they need to be, numbers stand to the right.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(header: &[&str]) -> Table {
        Table { rows: vec![header.iter().map(|h| (*h).to_owned()).collect()] }
    }

    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            self.rows.iter().filter_map(|r| r.get(column)).map(|c| c.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let number = |c: &str| !c.is_empty() && c.chars().all(|c| c.is_ascii_digit() || c == '.');
        for row in &self.rows {
            let mut line = String::new();
            for (column, width) in widths.iter().enumerate() {
                let cell = row.get(column).map(String::as_str).unwrap_or_default();
                let right = number(cell) || self.rows.iter().skip(1).any(|r| r.get(column).is_some_and(|c| number(c)));
                line.push_str(&if right { format!("{cell:>width$}  ") } else { format!("{cell:<width$}  ") });
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}
