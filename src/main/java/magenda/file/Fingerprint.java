package magenda.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells the content of a file from any other.
 *
 * @param size in bytes
 * @param sha256 the SHA-256 hash of all bytes, in lower-case hexadecimal digits
 */
public record Fingerprint(long size, String sha256) {

  /** The fingerprint of a file that holds these bytes. */
  public static Fingerprint of(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return new Fingerprint(content.length, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
