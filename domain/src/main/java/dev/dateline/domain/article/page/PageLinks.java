package dev.dateline.domain.article.page;

import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.PageFacts;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import dev.dateline.domain.article.url.CanonicalUrl;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of an article: those in its text, and the headlines of other articles that stand around it. */
final class PageLinks {

    private static final Set<Reason> STUBS = EnumSet.of(
            Reason.RELATED, Reason.LINKS, Reason.AFTER_THE_END, Reason.ASIDE, Reason.NOT_DECLARED, Reason.OTHER_SCRIPT);
    private static final int MOST = 200;
    private static final int HEADLINE = 24;
    /** Invitations to pass a page on, and the terms of a licence. */
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "[/.](?:share|sharer|sharer\\.php|sharearticle|intent)(?:[/?#]|$)|//creativecommons\\.org/licenses/",
            Pattern.CASE_INSENSITIVE);

    private final PageFacts facts;
    private final String own;
    private final Set<String> seen = new HashSet<>();
    private final List<OutLink> links = new ArrayList<>();

    private PageLinks(PageFacts facts) {
        this.facts = facts;
        URI address = facts.address();
        this.own = address == null ? "" : address.toString();
    }

    static List<OutLink> of(PageBlocks page, @Nullable Reason[] reasons, PageFacts facts) {
        PageLinks links = new PageLinks(facts);
        for (boolean related : new boolean[] {false, true}) {
            for (int i = 0; i < page.count(); i++) {
                boolean wanted = related ? reasons[i] != null && STUBS.contains(reasons[i]) : reasons[i] == null;
                if (wanted) {
                    page.get(i).anchors().forEach(anchor -> links.add(anchor, related));
                }
            }
        }
        return links.links;
    }

    private static boolean isNoArticle(String url) {
        return NO_ARTICLE.matcher(url).find();
    }

    private void add(Element anchor, boolean related) {
        String text = Letters.folded(anchor.text());
        boolean worth = links.size() < MOST && !text.isEmpty() && (!related || Letters.size(text) >= HEADLINE);
        String url = worth ? facts.absolute(anchor.attr("href")) : null;
        String canonical = url == null || related && isNoArticle(url) ? null : CanonicalUrl.canonical(url);
        if (canonical != null && !(related && canonical.equals(own)) && seen.add(canonical)) {
            links.add(new OutLink(canonical, text, related));
        }
    }
}
