package dev.dateline.domain.story.words;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * The words that tell nothing about an event. Our own lists ({@code stop-xx.txt}) where news needs more than a general
 * list (English: words of reporting and of the calendar) or Lucene has none; Lucene's for the rest; none for a language
 * that nobody has a list for, whose common words then weigh little by their frequency alone.
 */
final class StopWords {
    private static final Set<String> OWN = Set.of("en", "sl", "vi", "pl", "uk");
    private static final Map<String, Supplier<CharArraySet>> LUCENE = Map.ofEntries(
            entry("ar", ArabicAnalyzer::getDefaultStopSet),
            entry("bg", BulgarianAnalyzer::getDefaultStopSet),
            entry("bn", BengaliAnalyzer::getDefaultStopSet),
            entry("ca", CatalanAnalyzer::getDefaultStopSet),
            entry("cs", CzechAnalyzer::getDefaultStopSet),
            entry("da", DanishAnalyzer::getDefaultStopSet),
            entry("de", GermanAnalyzer::getDefaultStopSet),
            entry("el", GreekAnalyzer::getDefaultStopSet),
            entry("es", SpanishAnalyzer::getDefaultStopSet),
            entry("et", EstonianAnalyzer::getDefaultStopSet),
            entry("eu", BasqueAnalyzer::getDefaultStopSet),
            entry("fa", PersianAnalyzer::getDefaultStopSet),
            entry("fi", FinnishAnalyzer::getDefaultStopSet),
            entry("fr", FrenchAnalyzer::getDefaultStopSet),
            entry("ga", IrishAnalyzer::getDefaultStopSet),
            entry("gl", GalicianAnalyzer::getDefaultStopSet),
            entry("hi", HindiAnalyzer::getDefaultStopSet),
            entry("hu", HungarianAnalyzer::getDefaultStopSet),
            entry("hy", ArmenianAnalyzer::getDefaultStopSet),
            entry("id", IndonesianAnalyzer::getDefaultStopSet),
            entry("it", ItalianAnalyzer::getDefaultStopSet),
            entry("lt", LithuanianAnalyzer::getDefaultStopSet),
            entry("lv", LatvianAnalyzer::getDefaultStopSet),
            entry("ne", NepaliAnalyzer::getDefaultStopSet),
            entry("nl", DutchAnalyzer::getDefaultStopSet),
            entry("no", NorwegianAnalyzer::getDefaultStopSet),
            entry("pt", PortugueseAnalyzer::getDefaultStopSet),
            entry("ro", RomanianAnalyzer::getDefaultStopSet),
            entry("ru", RussianAnalyzer::getDefaultStopSet),
            entry("sr", SerbianAnalyzer::getDefaultStopSet),
            entry("sv", SwedishAnalyzer::getDefaultStopSet),
            entry("ta", TamilAnalyzer::getDefaultStopSet),
            entry("te", TeluguAnalyzer::getDefaultStopSet),
            entry("tr", TurkishAnalyzer::getDefaultStopSet));

    private StopWords() {}

    /** The stop words of a language as {@link Folding#lower} writes them, accents included. */
    static Set<String> of(String language) {
        Set<String> words = new HashSet<>();
        addLowered(OWN.contains(language) ? own(language) : lucenes(language), words);
        return Set.copyOf(words);
    }

    private static void addLowered(Collection<String> words, Set<String> to) {
        words.forEach(word -> to.add(Folding.lower(word)));
    }

    private static Set<String> lucenes(String language) {
        Set<String> words = new HashSet<>();
        CharArraySet set =
                LUCENE.getOrDefault(language, () -> CharArraySet.EMPTY_SET).get();
        set.forEach(word -> words.add(new String((char[]) word)));
        return words;
    }

    private static Set<String> own(String language) {
        try (InputStream file = StopWords.class.getResourceAsStream("stop-" + language + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks the stop words of " + language);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Set.copyOf(new HashSet<>(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
