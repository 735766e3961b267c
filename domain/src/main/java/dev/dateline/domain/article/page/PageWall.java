package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.Wall;
import dev.dateline.domain.article.Walls;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's markup alone says of a wall: the forms, scripts and declarations of each kind of wall, no site's own. */
final class PageWall {

    private static final Pattern CHALLENGE = Pattern.compile(
            "challenge|captcha|turnstile|bot.?detect|human.?verif|interstitial.?check", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSENT = Pattern.compile(
            "(?:^|[\\s_-])(?:consent|cookie|privacy)[\\w-]*(?:wall|gate|page|form|manager)|gdpr",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAYWALL =
            Pattern.compile("paywall|subscri(?:be|ption)[_-]?(?:wall|gate|offer)|metered", Pattern.CASE_INSENSITIVE);

    private static final int SHORT = 200;
    private static final int NEXT_TO_NOTHING = 60;

    private PageWall() {}

    /** What stands before the article of a page; null when nothing does. */
    static @Nullable Wall before(Document page, LinkedData linked, String title, Body body) {
        String text = joined(body.blocks().stream().map(Block::text));
        Wall built = text.length() < SHORT ? built(page, linked) : null;
        String words = text.length() < NEXT_TO_NOTHING
                ? joined(body.page().all().stream().map(PageBlock::text))
                : text;
        return Walls.in(new Walls.Signs(title, words, built));
    }

    private static String joined(Stream<String> blocks) {
        return blocks.collect(Collectors.joining("\n"));
    }

    /** The wall that a page is built as; null when nothing in its markup says so. */
    private static @Nullable Wall built(Document page, LinkedData linked) {
        if (names(page, "script[src], iframe[src], form[action], form[id]", CHALLENGE)) {
            return Wall.BOT;
        }
        if ("false".equalsIgnoreCase(linked.text("isAccessibleForFree")) || names(page, "[class], [id]", PAYWALL)) {
            return Wall.PAYWALL;
        }
        if (page.selectFirst("form input[type=password]") != null) {
            return Wall.LOGIN;
        }
        return names(page, "form[id], form[class], form[action], body[class], div[id]", CONSENT) ? Wall.CONSENT : null;
    }

    private static boolean names(Document page, String where, Pattern words) {
        for (Element element : page.select(where)) {
            String names =
                    element.attr("src") + " " + element.attr("action") + " " + element.id() + " " + element.className();
            if (words.matcher(names).find()) {
                return true;
            }
        }
        return false;
    }
}
