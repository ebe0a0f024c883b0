package magenda.file;

import magenda.problem.ProblemCode;

/** What can be wrong with a file, whatever stands in it. The first argument is its path. */
public enum FileProblem implements ProblemCode {
  /** There is no such file. */
  NOT_FOUND,
  /** A folder stands where a file was expected. */
  IS_FOLDER,
  /** Something stands there that is neither a file nor a folder. */
  NOT_A_FILE,
  /** The file may not be read. */
  NOT_READABLE,
  /** The file is larger than the limit, in megabytes as the second argument. */
  TOO_LARGE,
  /** Reading failed, for the reason that the system gives as the second argument. */
  READ_FAILED,
  /** The folder in which the file is to be written does not exist; the second argument is it. */
  FOLDER_MISSING,
  /** The file is there and may not be changed. */
  NOT_WRITABLE,
  /** No file may be made in the folder, the second argument. */
  FOLDER_NOT_WRITABLE,
  /** There is not enough space left. */
  DISK_FULL,
  /** The name is one that the system refuses. */
  NAME_REFUSED,
  /** Writing failed, for the reason that the system gives as the second argument. */
  WRITE_FAILED
}
