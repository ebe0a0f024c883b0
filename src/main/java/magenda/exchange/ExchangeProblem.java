package magenda.exchange;

import magenda.problem.ProblemCode;

/** What can be wrong with a document that is to be imported. */
public enum ExchangeProblem implements ProblemCode {
  /** There is no such file. Arguments: file. */
  NO_SUCH_FILE,
  /** It is a folder. Arguments: file. */
  FOLDER,
  /** The file may not be read. Arguments: file. */
  NO_PERMISSION,
  /** The file could not be read. Arguments: file, what the system says. */
  UNREADABLE,
  /** The file or the pasted text is empty. Arguments: file. */
  EMPTY,
  /** The file is larger than is read. Arguments: file, its size and the limit in megabytes. */
  TOO_LARGE,
  /** The name does not tell a format that can be imported. Arguments: file. */
  UNKNOWN_FORMAT,
  /** It is a Word document of before 2007. Arguments: file. */
  OLD_WORD,
  /** It is protected with a password. Arguments: file. */
  ENCRYPTED,
  /** It is not a Word document, whatever its name says. Arguments: file. */
  NOT_WORD,
  /** It is incomplete or damaged. Arguments: file. */
  DAMAGED,
  /** It unpacks to far more than such a document holds. Arguments: file. */
  ZIP_BOMB,
  /** It is not text, or in a way of writing that is not known. Arguments: file. */
  NOT_TEXT,
  /** The quotes of a CSV file do not match. Arguments: file, line. */
  QUOTES,
  /** There is no table in it. Arguments: file. */
  NO_TABLE,
  /** No table has a header that is known. Arguments: file, the first row of the first table. */
  NO_HEADER,
  /** The year is nowhere said. Arguments: file. */
  YEAR_MISSING,
  /** A value of an exported table does not fit its column. Arguments: column, value. */
  BAD_VALUE,

  /** Text was read as Windows-1252. Arguments: file. */
  ENCODING_ASSUMED,
  /** Hours without a zone were read in this one. Arguments: zone. */
  ZONE_ASSUMED,
  /** The zone in the header of a column is not known. Arguments: words. */
  ZONE_NOT_UNDERSTOOD,

  /** The words mean several sessions. Arguments: how many. */
  SEVERAL_TIMES,
  /** There is no column for a cell. No arguments. */
  NO_COLUMN,
  /** A row is one cell across the whole table. No arguments. */
  HEADING_ROW,
  /** Words stand outside of the schedule table. No arguments. */
  OUTSIDE,
  /** A cell is of another table. No arguments. */
  OTHER_TABLE,
  /** The status is not known. No arguments. */
  STATUS_NOT_UNDERSTOOD,
  /** The words of the time say other than the columns date and time. No arguments. */
  TIME_DIFFERS,

  /** The schedule has no such cluster. Arguments: the id, the ids there are. */
  NO_SUCH_CLUSTER
}
