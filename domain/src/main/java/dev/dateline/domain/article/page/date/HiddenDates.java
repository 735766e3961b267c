package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.SwiftPattern;
import dev.dateline.domain.article.page.date.DateCandidate.Source;
import dev.dateline.domain.article.page.date.DateText.Reading;
import dev.dateline.domain.article.page.markup.PageElements;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Dates that no reader sees: in the page's address, in the state its scripts carry, in the lead picture's address. */
final class HiddenDates {

    private static final String GAP = "(?<gap>[/_.-]?)";
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d\\d)" + GAP
            + "(?<mo>0[1-9]|1[0-2]|(?<=[/_.-])[1-9])\\k<gap>(?<d>3[01]|[12]\\d|0[1-9]|(?<=[/_.-])[1-9])(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<=[/_-])(?<d>3[01]|[12]\\d|0?[1-9])(?<gap>[/_.-])(?<mo>1[0-2]|0?[1-9])\\k<gap>(?<y>20\\d\\d)(?!\\d)");
    private static final Pattern MONTH_NAMED = Pattern.compile(
            "/(?<y>20\\d\\d)/(?<mo>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/(?<d>\\d{1,2})/");
    private static final Pattern ARCHIVED = Pattern.compile("^/web/\\d{8,14}[a-z_]*/https?:/{1,2}[^/]+");
    private static final SwiftPattern IN_SCRIPT = SwiftPattern.of(Pattern.compile(
            "(?i)[\"'](?:(?:first_?|original_?|initial_?)?(?:date_?)?publi(?:shed?|cation)(?:_?(?:date|time|at|on))*(?:_?(?:utc|iso))?|created_?(?:at|date|time|on)*|date_?created|post_?date|cms_?publishing_?date|upload_?date)\\\\?[\"']"
                    + "\\s*:\\s*\\\\?[\"'](?<date>[^\"'\\\\]{8,40})"));
    private static final int EDGE = 4;
    private static final int LONGEST_SCRIPT = 400_000;

    private final DateHabit habit;

    HiddenDates(DateHabit habit) {
        this.habit = habit;
    }

    /** The day in an address; an archive's own time stamp is none. */
    List<DateCandidate> inAddress(@Nullable URI url, Source source) {
        String path = url == null || url.getPath() == null
                ? ""
                : ARCHIVED.matcher(url.getPath()).replaceFirst("");
        for (Pattern form : List.of(YEAR_FIRST, DAY_FIRST, MONTH_NAMED)) {
            Matcher date = form.matcher(path);
            while (date.find()) {
                Reading reading = DateText.read(words(date), habit);
                if (reading != null) {
                    return List.of(new DateCandidate(reading, source));
                }
            }
        }
        return List.of();
    }

    private static String words(Matcher date) {
        String month = date.group("mo");
        return Character.isDigit(month.charAt(0))
                ? date.group("y") + "-" + month + "-" + date.group("d")
                : date.group("d") + " " + month + " " + date.group("y");
    }

    /** A date at either end of the page's own short text. */
    List<DateCandidate> inDescription(@Nullable String description) {
        String text = description == null ? "" : description;
        return DateText.all(text, habit).stream()
                .filter(date -> date.start() < EDGE || date.end() > text.length() - EDGE)
                .limit(1)
                .map(date -> new DateCandidate(date, Source.ELSEWHERE))
                .toList();
    }

    /** The first date of publication in each script; only worth its cost where the page shows none. */
    List<DateCandidate> inScripts(PageElements page) {
        List<DateCandidate> found = new ArrayList<>();
        for (Element script : page.scripts()) {
            String data = script.hasAttr("src") ? "" : script.data();
            String start = data.length() > LONGEST_SCRIPT ? data.substring(0, LONGEST_SCRIPT) : data;
            Matcher date = IN_SCRIPT.find(start, 0);
            if (date != null) {
                Reading reading = DateText.read(date.group("date"), habit);
                if (reading != null) {
                    found.add(new DateCandidate(reading, Source.SCRIPT));
                }
            }
        }
        return found;
    }
}
