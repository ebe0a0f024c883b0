package magenda.packaging;

/** Why no package can be made, as a sentence for the person who wanted it. */
final class PackagingException extends Exception {

  private static final long serialVersionUID = 1L;

  PackagingException(String sentence) {
    super(sentence);
  }
}
