package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.page.markup.MetaTags;
import dev.dateline.domain.article.page.markup.PageElements;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a page writes its dates.
 *
 * @param language its primary language, empty when it tells none
 * @param monthFirst whether it reads 04/05 as the fifth of April
 */
record DateHabit(String language, boolean monthFirst) {

    /** What a page's declared language and region say; English without a region is taken for American. */
    static DateHabit of(PageElements page, MetaTags meta) {
        String language = tag(page.ofRoot("lang"));
        String locale = tag(meta.first("og:locale"));
        String told = language.isEmpty() ? locale : language;
        boolean monthFirst = told.equals("en")
                || told.endsWith("-us")
                || told.startsWith("fil")
                || told.startsWith("en") && locale.equals("en-us");
        return new DateHabit(told.split("-", 2)[0], monthFirst && !locale.equals("en-gb"));
    }

    private static String tag(@Nullable String raw) {
        return raw == null ? "" : raw.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
