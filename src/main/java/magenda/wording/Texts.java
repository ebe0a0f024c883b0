package magenda.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one resource bundle in one language. */
public final class Texts {

  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The bundle that stands beside a class: for {@code magenda.ui.table.X} the file {@code
   * magenda/ui/table/table.properties}.
   *
   * @param neighbour any class of the package whose texts are wanted
   * @param locale the language of the texts and of the numbers in them
   */
  public static Texts of(Class<?> neighbour, Locale locale) {
    String packageName = neighbour.getPackageName();
    String last = packageName.substring(packageName.lastIndexOf('.') + 1);
    return named(packageName + "." + last, locale);
  }

  /** The bundle of this base name. */
  static Texts named(String baseName, Locale locale) {
    ResourceBundle.Control rootOnly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Texts(ResourceBundle.getBundle(baseName, locale, rootOnly), locale);
  }

  /**
   * The text of this key with its placeholders filled, in the form of {@link MessageFormat}.
   *
   * @throws java.util.MissingResourceException if there is no such text, which is a mistake of the
   *     program
   */
  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    boolean plain = arguments.length == 0 && text.indexOf('\'') < 0 && text.indexOf('{') < 0;
    return plain ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** True if there is a text of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
