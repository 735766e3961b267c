package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.PageBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page says in its head about the article, so that its repetition in the body can be told from text. */
final class HeadLines {

    private static final int LONGEST = 300;
    private static final int TELLING = 20;
    private static final int BYLINE = 60;

    private final Set<String> lines = new HashSet<>();

    private final String firstLetters;

    private final TopicWords topic;

    /**
     * What a head says.
     *
     * @param headlines the headline in all its spellings
     * @param description the page's own short text, empty when it has none
     */
    HeadLines(List<String> headlines, String description) {
        headlines.forEach(text -> lines.add(Letters.only(text)));
        lines.remove("");
        StringBuilder letters = new StringBuilder();
        lines.forEach(line -> letters.appendCodePoint(firstLetter(line)));
        firstLetters = letters.toString();
        topic = new TopicWords(String.join(" ", headlines) + " " + description);
    }

    /** The words for what the page is about. */
    TopicWords topic() {
        return topic;
    }

    private static final Pattern DATE_OR_NAME = Pattern.compile(
            "^(?:by|von|par|por|di|автор|published|updated|posted|last (?:updated|modified)|ver\u00f6ffentlicht|stand|publi\u00e9|publicado|actualizado|mis \u00e0 jour|опубликовано|обновлено|نشر|تحديث)\\b.{0,120}|.{0,60}\\b(?:19|20)\\d\\d\\b.{0,40}|.{0,30}\\b\\d{1,2}:\\d\\d\\b.{0,30}|\\d+ min(?:ute)?s? read",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether a block above the text is headline, date line, byline or section. */
    boolean isHeadLine(PageBlock block) {
        if (block.isProse()) {
            return block.size() < 120
                    && DATE_OR_NAME.matcher(block.text()).matches()
                    && !Letters.endsSentence(block.text());
        }
        return block.isHeading() && block.owner().normalName().equals("h1")
                || block.size() < 20 && !block.isHeading()
                || block.size() < 120 && DATE_OR_NAME.matcher(block.text()).matches();
    }

    /** Whether a block is the headline with a byline or a date behind it, as on pages that part them by a line break. */
    boolean opensWithHeadline(PageBlock block) {
        if (block.size() > LONGEST || Letters.endsSentence(block.text())) {
            return false;
        }
        String letters = Letters.only(block.text());
        return lines.stream()
                .anyMatch(line -> line.length() >= TELLING
                        && letters.startsWith(line)
                        && letters.length() - line.length() <= BYLINE);
    }

    boolean repeats(PageBlock block) {
        return firstLetters.indexOf(firstLetter(block.text())) >= 0 && lines.contains(Letters.only(block.text()));
    }

    /** The first letter or digit in lower case; 0 when there is none. */
    private static int firstLetter(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.toString(c).toLowerCase(Locale.ROOT).codePointAt(0);
            }
            i += Character.charCount(c);
        }
        return 0;
    }
}
