package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.Wall;
import dev.dateline.domain.article.Walls;
import dev.dateline.domain.article.page.markup.LinkedData;
import dev.dateline.domain.article.page.markup.PageBlock;
import dev.dateline.domain.article.page.markup.PageElements;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    static @Nullable Wall before(PageElements page, LinkedData linked, String title, Body body) {
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
    private static @Nullable Wall built(PageElements page, LinkedData linked) {
        if (page.any(element ->
                mayChallenge(element) && CHALLENGE.matcher(names(element)).find())) {
            return Wall.BOT;
        }
        if ("false".equalsIgnoreCase(linked.text("isAccessibleForFree"))
                || page.any(element ->
                        isNamed(element) && PAYWALL.matcher(names(element)).find())) {
            return Wall.PAYWALL;
        }
        if (page.any(PageWall::asksForPassword)) {
            return Wall.LOGIN;
        }
        return page.any(element -> mayAskConsent(element)
                        && CONSENT.matcher(names(element)).find())
                ? Wall.CONSENT
                : null;
    }

    private static boolean mayChallenge(Element element) {
        return switch (element.normalName()) {
            case "script", "iframe" -> element.hasAttr("src");
            case "form" -> element.hasAttr("action") || element.hasAttr("id");
            default -> false;
        };
    }

    private static boolean mayAskConsent(Element element) {
        return switch (element.normalName()) {
            case "form" -> isNamed(element) || element.hasAttr("action");
            case "body" -> element.hasAttr("class");
            case "div" -> element.hasAttr("id");
            default -> false;
        };
    }

    private static boolean isNamed(Element element) {
        return element.hasAttr("class") || element.hasAttr("id");
    }

    private static boolean asksForPassword(Element element) {
        return element.normalName().equals("input")
                && element.attr("type").strip().equalsIgnoreCase("password")
                && element.parents().stream()
                        .anyMatch(around -> around.normalName().equals("form"));
    }

    private static String names(Element element) {
        return element.attr("src") + " " + element.attr("action") + " " + element.id() + " " + element.className();
    }
}
