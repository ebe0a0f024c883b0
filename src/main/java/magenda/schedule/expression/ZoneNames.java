package magenda.schedule.expression;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import magenda.schedule.ClockTime;
import org.jspecify.annotations.Nullable;

/**
 * Names for zones. An abbreviation says an offset and is held as one: "CET" in June stays
 * UTC+01:00, so that the mistake can be found. A city or "Eastern Time" says a zone with its clock
 * changes. The table is our own, because that of the JDK gives CET UTC+02:00 in June and refuses
 * IST.
 */
final class ZoneNames {

  /** Abbreviations with one meaning; in capitals only, because "et" and "est" are words too. */
  private static final String OFFSETS =
      """
      UTC +00:00, GMT +00:00, Z +00:00, UT +00:00, TUC +00:00, WET +00:00, WEST +01:00,
      CET +01:00, CEST +02:00, MEZ +01:00, MESZ +02:00, EET +02:00, EEST +03:00, MSK +03:00,
      TRT +03:00, WAT +01:00, CAT +02:00, SAST +02:00, EAT +03:00,
      EDT -04:00, EST -05:00, CDT -05:00, MDT -06:00, MST -07:00, PDT -07:00, PST -08:00,
      AKDT -08:00, AKST -09:00, HST -10:00, NDT -02:30, ADT -03:00,
      BRT -03:00, ART -03:00, UYT -03:00, CLST -03:00, CLT -04:00, BOT -04:00, VET -04:00,
      COT -05:00, PET -05:00, ECT -05:00,
      PKT +05:00, NPT +05:45, UZT +05:00, MMT +06:30, ICT +07:00, WIB +07:00, WITA +08:00,
      WIT +09:00, SGT +08:00, HKT +08:00, MYT +08:00, PHT +08:00, AWST +08:00, JST +09:00,
      KST +09:00, ACST +09:30, ACDT +10:30, AEST +10:00, AEDT +11:00, CHST +10:00,
      NZST +12:00, NZDT +13:00, FJT +12:00
      """;

  /** Abbreviations with several meanings, each with a city where it is meant so. */
  private static final String AMBIGUOUS =
      """
      CST -06:00 Chicago +08:00 Shanghai -05:00 Havana; IST +05:30 Kolkata +01:00 Dublin +02:00 Jerusalem;
      BST +01:00 London +06:00 Dhaka; AST -04:00 Halifax +03:00 Riyadh; GST +04:00 Dubai -02:00 Grytviken;
      SST -11:00 Pago Pago +08:00 Singapore; AMT -04:00 Manaus +04:00 Yerevan; WST +13:00 Apia +08:00 Perth;
      ADST -03:00 Halifax +11:00 Adelaide; LST +05:30 Colombo +01:00 London
      """;

  /** Names in words that say an offset. */
  private static final String NAMED_OFFSETS =
      """
      coordinated universal time +00:00, universal time +00:00, greenwich mean time +00:00,
      eastern standard time -05:00, eastern daylight time -04:00,
      central standard time -06:00, central daylight time -05:00,
      mountain standard time -07:00, mountain daylight time -06:00,
      pacific standard time -08:00, pacific daylight time -07:00,
      central european time +01:00, central european summer time +02:00,
      eastern european time +02:00, eastern european summer time +03:00,
      western european time +00:00, western european summer time +01:00,
      british summer time +01:00, india standard time +05:30, indian standard time +05:30,
      japan standard time +09:00, korea standard time +09:00, china standard time +08:00,
      singapore standard time +08:00, west africa time +01:00, central africa time +02:00,
      east africa time +03:00, south africa standard time +02:00
      """;

  /** Cities, countries with one zone, and names for zones with clock changes. */
  private static final String REGIONS =
      """
      America/New_York: eastern time, us eastern, new york, boston, washington, washington dc
      America/Chicago: central time, us central, chicago, austin, dallas
      America/Denver: mountain time, denver
      America/Los_Angeles: pacific time, us pacific, california, los angeles, san francisco, seattle
      America/Toronto: toronto, montreal, ottawa
      America/Vancouver: vancouver
      America/Mexico_City: mexico city, ciudad de mexico
      America/Sao_Paulo: sao paulo, brasilia, rio de janeiro
      America/Argentina/Buenos_Aires: buenos aires
      America/Montevideo: montevideo
      America/Santiago: santiago
      America/Bogota: bogota
      America/Lima: lima
      America/Havana: havana
      America/Panama: panama
      America/Caracas: caracas
      America/La_Paz: la paz
      America/Costa_Rica: san jose
      America/St_Vincent: kingstown, st vincent, saint vincent
      America/Port_of_Spain: port of spain
      Europe/London: london, uk time
      Europe/Dublin: dublin
      Europe/Lisbon: lisbon, lisboa
      Europe/Paris: paris, strasbourg
      Europe/Zurich: geneva, geneve, ginebra, genf, zurich, bern
      Europe/Berlin: berlin, bonn
      Europe/Warsaw: warsaw, warszawa, katowice, krakow
      Europe/Brussels: brussels
      Europe/Amsterdam: amsterdam, the hague
      Europe/Madrid: madrid, barcelona
      Europe/Rome: rome, turin
      Europe/Vienna: vienna, wien
      Europe/Prague: prague
      Europe/Budapest: budapest
      Europe/Stockholm: stockholm
      Europe/Oslo: oslo, lillestrom
      Europe/Copenhagen: copenhagen
      Europe/Helsinki: helsinki
      Europe/Tallinn: tallinn
      Europe/Riga: riga
      Europe/Vilnius: vilnius
      Europe/Athens: athens
      Europe/Bucharest: bucharest
      Europe/Sofia: sofia
      Europe/Belgrade: belgrade
      Europe/Kyiv: kyiv, kiev
      Europe/Moscow: moscow, st petersburg
      Europe/Istanbul: istanbul, ankara
      Africa/Cairo: cairo
      Africa/Tunis: tunis
      Africa/Algiers: algiers
      Africa/Casablanca: casablanca, rabat
      Africa/Dakar: dakar
      Africa/Accra: accra
      Africa/Lagos: lagos, abuja
      Africa/Addis_Ababa: addis ababa
      Africa/Nairobi: nairobi
      Africa/Kampala: kampala
      Africa/Kigali: kigali
      Africa/Johannesburg: johannesburg, pretoria, cape town
      Asia/Riyadh: riyadh, saudi arabia
      Asia/Dubai: dubai, abu dhabi
      Asia/Beirut: beirut
      Asia/Amman: amman
      Asia/Jerusalem: jerusalem, tel aviv
      Asia/Tehran: tehran
      Asia/Baku: baku
      Asia/Tbilisi: tbilisi
      Asia/Yerevan: yerevan
      Asia/Karachi: karachi, islamabad
      Asia/Kolkata: delhi, new delhi, kolkata, mumbai, hyderabad, india time
      Asia/Kathmandu: kathmandu
      Asia/Dhaka: dhaka
      Asia/Colombo: colombo
      Asia/Bangkok: bangkok
      Asia/Jakarta: jakarta
      Asia/Makassar: bali
      Asia/Ho_Chi_Minh: hanoi
      Asia/Kuala_Lumpur: kuala lumpur
      Asia/Singapore: singapore
      Asia/Hong_Kong: hong kong
      Asia/Taipei: taipei
      Asia/Shanghai: beijing, shanghai
      Asia/Manila: manila
      Asia/Tokyo: tokyo, kyoto
      Asia/Seoul: seoul
      Australia/Sydney: sydney, canberra
      Australia/Melbourne: melbourne
      Australia/Brisbane: brisbane
      Australia/Perth: perth
      Pacific/Auckland: auckland, wellington
      Pacific/Fiji: suva, fiji
      """;

  /** Typed in capitals only, because in small letters they are words of a language. */
  private static final Map<String, String> SHORT_REGIONS =
      Map.of(
          "ET", "America/New_York",
          "CT", "America/Chicago",
          "MT", "America/Denver",
          "PT", "America/Los_Angeles");

  private static final Map<String, ZoneMeaning> ABBREVIATIONS = abbreviations();
  private static final Map<String, ZoneMeaning> PHRASES = phrases();
  private static final Map<String, Integer> LONGEST_PHRASE = longestPhrases();
  private static final Set<String> IDS = Set.copyOf(ZoneId.getAvailableZoneIds());

  private ZoneNames() {}

  /** The meaning of an abbreviation in capitals, or null. */
  static @Nullable ZoneMeaning abbreviation(String capitals) {
    return ABBREVIATIONS.get(capitals);
  }

  /** The meaning of a name in lower case without accents, its words parted by one space. */
  static @Nullable ZoneMeaning phrase(String words) {
    return PHRASES.get(words);
  }

  /** How many words the longest name has that begins with this word, or 0. */
  static int longestPhrase(String firstWord) {
    return LONGEST_PHRASE.getOrDefault(firstWord, 0);
  }

  /** True for an id of the IANA time zone database. */
  static boolean isId(String id) {
    return IDS.contains(id);
  }

  private static Map<String, ZoneMeaning> abbreviations() {
    Map<String, ZoneMeaning> meanings = new HashMap<>();
    for (String entry : OFFSETS.split(",", -1)) {
      String[] parts = entry.strip().split(" ", -1);
      meanings.put(parts[0], ZoneMeaning.of(parts[0], zone(parts[1])));
    }
    for (String entry : AMBIGUOUS.split(";", -1)) {
      ZoneMeaning meaning = ambiguous(entry.strip());
      meanings.put(meaning.words(), meaning);
    }
    SHORT_REGIONS.forEach((word, id) -> meanings.put(word, ZoneMeaning.of(word, ZoneId.of(id))));
    return Map.copyOf(meanings);
  }

  private static ZoneMeaning ambiguous(String entry) {
    String[] parts = entry.split(" (?=[+-])", -1);
    List<ZoneId> zones = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      zones.add(zone(parts[i].substring(0, 6)));
      names.add("UTC" + parts[i].substring(0, 6) + " (" + parts[i].substring(7) + ")");
    }
    return new ZoneMeaning(parts[0], List.copyOf(zones), List.copyOf(names));
  }

  private static Map<String, ZoneMeaning> phrases() {
    Map<String, ZoneMeaning> meanings = new HashMap<>();
    for (String entry : NAMED_OFFSETS.split(",", -1)) {
      String words = entry.strip();
      int space = words.lastIndexOf(' ');
      String name = words.substring(0, space);
      meanings.put(name, ZoneMeaning.of(name, zone(words.substring(space + 1))));
    }
    for (String line : REGIONS.split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        ZoneId zone = ZoneId.of(line.substring(0, colon));
        for (String name : line.substring(colon + 1).split(",", -1)) {
          meanings.put(name.strip(), ZoneMeaning.of(name.strip(), zone));
        }
      }
    }
    return Map.copyOf(meanings);
  }

  private static Map<String, Integer> longestPhrases() {
    Map<String, Integer> longest = new HashMap<>();
    for (String phrase : PHRASES.keySet()) {
      String[] words = phrase.split(" ", -1);
      longest.merge(words[0], words.length, Math::max);
    }
    return Map.copyOf(longest);
  }

  private static ZoneId zone(String offset) {
    return offset.equals("+00:00") ? ClockTime.UTC : ZoneOffset.of(offset);
  }
}
