package dev.dateline.domain.story.words;

import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.ReportFeatures;
import dev.dateline.domain.story.TermCount;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns title and text of a report, in any language, into the counts that placement weighs. Pure and safe to share
 * between threads; the same text always gives the same features.
 *
 * <p>Reads the whole title (site and section names dropped) and the first 250 kept words of the body, of which the first
 * 50 are the lead. A text without a title takes its first sentence for one. Scripts without spaces give pairs of
 * characters, whatever the language is said to be. What it names is read from capitals and a list of places.
 */
public final class FeatureExtractor {
    private final Map<String, Language> languages = new ConcurrentHashMap<>();
    private final Map<String, MentionRules> naming = new ConcurrentHashMap<>();

    /** The lane of a language tag: its primary subtag, {@code und} for what is no language tag. */
    public static String lane(String tag) {
        return Language.primary(tag);
    }

    /**
     * What placement needs to know of these words.
     *
     * @param title plain headline, may be empty
     * @param body plain text, blocks separated by newlines, may be empty
     * @param language BCP 47 tag; {@code und} or anything unknown gets the general rules
     */
    public ReportFeatures extract(String title, String body, String language) {
        Language rules = rules(language);
        TermTally tally = new TermTally();
        String headline = title.isBlank() ? Headline.firstSentence(body) : title;
        TextReader.readTitle(Headline.withoutSiteName(headline), rules, tally);
        TextReader.readBody(body, rules, tally);
        List<Mention> mentions = MentionReader.read(Headline.withoutSiteName(title), body, naming(rules));
        return new ReportFeatures(tally.terms(), !body.isBlank(), Shingler.of(title, body, rules), mentions);
    }

    /** The words of a headline alone, as terms. */
    public List<TermCount> terms(String title, String language) {
        TermTally tally = new TermTally();
        TextReader.readTitle(Headline.withoutSiteName(title), rules(language), tally);
        return tally.terms();
    }

    private Language rules(String language) {
        return languages.computeIfAbsent(Language.primary(language), Language::of);
    }

    private MentionRules naming(Language language) {
        return naming.computeIfAbsent(language.code(), code -> MentionRules.of(language));
    }
}
