package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.page.markup.BlockReader;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.LinkedData;
import dev.dateline.domain.article.page.markup.MetaTags;
import dev.dateline.domain.article.page.markup.PageBlock;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.PageElements;
import dev.dateline.domain.article.page.markup.PageFacts;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text of a piece of markup that is an article's own, as feeds carry it: no search for the body, only trackers and mere
 * phrases ("The post … appeared first on …") go.
 *
 * @param blocks the text in reading order
 * @param links the links in it
 */
public record MarkupText(List<Block> blocks, List<OutLink> links) {

    private static final Pattern TAG_OR_ENTITY = Pattern.compile("<[a-zA-Z/!][^<>]*>|&#?\\w{2,10};");
    /** Characters of an invitation to read on; all of them stand at the end. */
    private static final int LONGEST_MORE = 100;

    private static final Pattern MORE = Pattern.compile(
            "\\s*(?:\\[?(?:…|\\.\\.\\.|&hellip;)\\]?)?\\s*[\\[(]?(?:read (?:more|the (?:full|rest of the) \\w+)|continue reading|full story|more|weiterlesen|mehr lesen|mehr|lire la suite|"
                    + "leer más|seguir leyendo|leia mais|leggi tutto|читать (?:далее|дальше|полностью)|подробнее|اقرأ المزيد|المزيد)\\s*(?:…|\\.\\.\\.|»|›|→|>>?)*[\\])]?\\s*$"
                    + "|\\s*\\[(?:…|\\.\\.\\.)\\]\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public MarkupText {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
    }

    /** Reads markup; relative links are resolved against the address, if there is one. */
    public static MarkupText read(String markup, @Nullable URI url) {
        Document document = Jsoup.parseBodyFragment(PageLimits.within(unwrapped(markup)));
        PageBlocks page = BlockReader.read(document);
        @Nullable Reason[] reasons = new Reason[page.count()];
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < page.count(); i++) {
            PageBlock block = page.get(i);
            reasons[i] = isOnlyLinks(block, page) ? Reason.LINKS : Phrases.reason(block);
            String text = withoutMore(block.text());
            if (reasons[i] == null && !text.isBlank()) {
                blocks.add(new Block(block.kind(), text));
            }
        }
        PageElements elements = PageElements.of(document);
        PageFacts facts = new PageFacts(elements, MetaTags.of(elements), LinkedData.of(elements), url);
        return new MarkupText(blocks, PageLinks.of(page, reasons, facts));
    }

    /** A line of plain text of what may be markup, or markup escaped twice. */
    public static String line(String markup) {
        String text = Letters.folded(markup);
        for (int times = 0; times < 2 && TAG_OR_ENTITY.matcher(text).find(); times++) {
            text = Letters.folded(Jsoup.parseBodyFragment(text).wholeText());
        }
        return text;
    }

    /** The text, blocks separated by spaces. */
    public String line() {
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }

    /** Without the words at its end that only lead on to the page. */
    private static String withoutMore(String text) {
        Matcher more = MORE.matcher(text)
                .useTransparentBounds(true)
                .region(Math.max(0, text.length() - LONGEST_MORE), text.length());
        return more.find() ? text.substring(0, more.start()) + text.substring(more.end()) : text;
    }

    private static boolean isOnlyLinks(PageBlock block, PageBlocks page) {
        return block.linkShare() > 0.9 && page.count() > 1;
    }

    private static String unwrapped(String markup) {
        boolean escaped = !markup.contains("<") && markup.contains("&lt;");
        return escaped ? Parser.unescapeEntities(markup, false) : markup;
    }
}
