package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.page.markup.ElementHints;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names an element bears (class, id, itemprop, property) say about a date in it. */
final class DateNames {

    private static final Pattern DATE = Pattern.compile(
            "(?:^| )(?:\\w*date\\w*|datum|fecha|\\w*time|timestamp|publi\\w*|posted|post (?:on|meta|info)|entry (?:meta|utility)|"
                    + "article (?:meta|info)|created|stand|meta|meta\\w*|kicker|submitted|byline|author)(?: |$)");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:^| )(?:(?:date ?)?published|pub ?date|(?:entry|post|publication|publish) date|posted on|created)(?: |$)");
    private static final Pattern MODIFIED = Pattern.compile("(?:^| )(?:updated?|modified|lastmod|changed)(?: |$)");

    private DateNames() {}

    /** The label the names of an element carry; "published updated" counts as published. */
    static DateLabel label(Element element) {
        String names = names(element);
        if (PUBLISHED.matcher(names).find()) {
            return DateLabel.PUBLISHED;
        }
        return MODIFIED.matcher(names).find() ? DateLabel.MODIFIED : DateLabel.NONE;
    }

    /** Whether an element or its parent is named for dates. */
    static boolean speakOfDates(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("time")
                || DATE.matcher(names(element)).find()
                || parent != null && DATE.matcher(names(parent)).find();
    }

    private static String names(Element element) {
        return ElementHints.words(element.className() + " " + element.id() + " " + element.attr("itemprop") + " "
                + element.attr("property"));
    }
}
