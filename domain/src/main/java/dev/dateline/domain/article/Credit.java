package dev.dateline.domain.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agency that a text names as its source: "LIMA (Reuters) – …", "(AFP)", "Source: X", "mit Material von dpa". The
 * text itself stays as it is.
 */
public final class Credit {

    private static final int OPENING = 160;
    private static final int CLOSING = 3;
    private static final int SHORT_LINE = 200;
    private static final String NAME =
            "(?<name>[\\p{Lu}\\p{Lo}\\p{Lt}][\\p{L}\\p{M}\\p{N}.&'’ -]{1,38}?|[a-z]{2,5}(?:[/,] ?[a-z]{2,5})*|[A-Z][A-Z/, -]{1,30})";

    /** A place or nothing, the name in brackets, then the dash that opens a wire text. */
    private static final Pattern DATELINE = Pattern.compile("^[^.!?()\\[\\]]{0,80}[(\\[]" + NAME + "[)\\]]\\s*[-–—―:]");

    /** Agencies that sign without brackets: "BERLIN, 3 mars, Name –" stays out; "/TASS/" and "[dpa]" come in. */
    private static final Pattern SLASHES = Pattern.compile("^[^/]{0,80}/" + NAME + "/");

    private static final Pattern NAMED = Pattern.compile(
            "^[(\\[—–-]?\\s*(?:source|sources?|quelle|quellen|fuente|fuentes|fonte|fonti|bron|źródło|zdroj|källa|kaynak|источник|джерело|المصدر|مصدر)\\s*[:：]\\s*"
                    + "(?<name>[^|•\\n]{2,60}?)[)\\].]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WITH_MATERIAL = Pattern.compile(
            "(?:mit material von|mit (?:informationen|agenturmaterial) (?:von|der)|avec|con información de|con informaciones de|con datos de|com informações d[aeo]|"
                    + "with (?:files|reporting|material|information|agency inputs?|inputs?) from|(?:по материалам|по информации|по данным)|نقلا عن|نقلاً عن)"
                    + "\\s+(?:der |die |l’|l'|la |le |el |the |агентства )?(?<name>[^|•\\n.()]{2,50}?)[)\\].]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "^(?:the |la |l’|die )?" + NAME + " (?:and .{2,30} )?contributed to this (?:report|story|article)");
    private static final Pattern SIGNED = Pattern.compile(
            "[(\\[](?<name>[A-Z][A-Z-]{1,9}|[a-z]{2,4}(?:/[a-z]{2,4})*|[A-Z][a-z]+ Press|Reuters)[)\\]]\\.?$");
    private static final Pattern NO_AGENCY = Pattern.compile(
            "(?:CNN\\.com|photo|video|update|archive?|file|live|read|watch|more|[ivx]+|st|nd|rd|th|am|pm|ret|jr|sr|see|and|the|usa?|uk|eu|un|nato|who|imf|gdp|ceo|covid)",
            Pattern.CASE_INSENSITIVE);

    private Credit() {}

    /** The agency named in a text's first or last paragraphs, as it is written there; null when none is. */
    public static @Nullable String in(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return null;
        }
        String first = paragraphs.get(0);
        String opening = inOpening(first.length() > OPENING ? first.substring(0, OPENING) : first);
        if (opening != null) {
            return opening;
        }
        for (int i = paragraphs.size() - 1; i >= 0 && i >= paragraphs.size() - CLOSING; i--) {
            String closing = inClosing(paragraphs.get(i));
            if (closing != null) {
                return closing;
            }
        }
        return null;
    }

    private static @Nullable String inOpening(String text) {
        String dateline = name(DATELINE.matcher(text));
        return dateline != null ? dateline : name(SLASHES.matcher(text));
    }

    private static @Nullable String inClosing(String text) {
        String end = text.length() > SHORT_LINE ? text.substring(text.length() - SHORT_LINE) : text;
        for (Pattern pattern : new Pattern[] {NAMED, CONTRIBUTED, WITH_MATERIAL, SIGNED}) {
            String name = text.length() > SHORT_LINE && pattern != SIGNED ? null : name(pattern.matcher(end));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String name(Matcher matcher) {
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group("name").strip();
        return name.isEmpty() || NO_AGENCY.matcher(name).matches() ? null : name;
    }
}
