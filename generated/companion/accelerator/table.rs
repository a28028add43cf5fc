//! Tables by field.

use serde_json::Value;
use specwright_runtime::macro_support::DeserializeOwned;
use specwright_runtime::{Error, Kind};

use super::super::Table;
use super::refused;

impl Table {
    /// A row, counted from 0.
    ///
    /// # Errors
    /// When there are not so many.
    pub fn row(&self, index: usize) -> Result<Row<'_>, Error> {
        let missing = || refused(Kind::Decode, format!("the table has {} rows, so none at {index}", self.rows.len()));
        self.rows.get(index).map(|cells| Row { table: self, cells }).ok_or_else(missing)
    }

    /// All rows, to be read by field.
    pub fn by_field(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { table: self, cells })
    }
}

/// A row of a [`Table`], read by the names of its fields, whatever their order.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    table: &'a Table,
    cells: &'a [Value],
}

impl<'a> Row<'a> {
    /// What stands in a field, such as `STATUSNC`.
    ///
    /// # Errors
    /// When the table has no such field, or the row no such cell.
    pub fn value(&self, field: &str) -> Result<&'a Value, Error> {
        let Some(index) = self.table.columns.iter().position(|column| column.field == field) else {
            let known: Vec<&str> = self.table.columns.iter().map(|column| column.field.as_str()).collect();
            let message = format!("the table has no field {field}; it has {}", known.join(", "));
            return Err(refused(Kind::Decode, message));
        };
        let missing = || refused(Kind::Decode, format!("a row of the table has no cell for the field {field}"));
        self.cells.get(index).ok_or_else(missing)
    }

    /// The same as a value of a type.
    ///
    /// # Errors
    /// As [`value`](Row::value); besides, when it is no value of that type.
    pub fn get<T: DeserializeOwned>(&self, field: &str) -> Result<T, Error> {
        let value = self.value(field)?;
        let unfit = |error| refused(Kind::Decode, format!("the field {field} holds something else: {error}"));
        serde_json::from_value(value.clone()).map_err(unfit)
    }

    /// The same as a text for people: a text as it is, anything else as JSON.
    ///
    /// # Errors
    /// As [`value`](Row::value).
    pub fn text(&self, field: &str) -> Result<String, Error> {
        self.value(field).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_are_found_by_name() {
        let table = json!({"columns": [{"field": "HOST", "x": 1}, {"field": "ID"}], "rows": [["h", 7], ["g"]]});
        let table: Table = serde_json::from_value(table).expect("a table");
        let row = table.row(0).expect("a row");
        assert_eq!(row.get::<i64>("ID").ok(), Some(7));
        assert_eq!(row.text("ID").ok().as_deref(), Some("7"));
        assert_eq!(row.text("HOST").ok().as_deref(), Some("h"));
        let error = row.value("USER").expect_err("no such field");
        assert_eq!(error.to_string(), "accelerator: the table has no field USER; it has HOST, ID");
        assert!(row.get::<i64>("HOST").is_err());
        assert!(table.row(1).expect("a row").value("ID").is_err());
        assert!(table.row(2).is_err());
        assert_eq!(table.by_field().count(), 2);
    }
}
