package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.credit.CreditWords.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a name that is on no list may be an agency's where a text puts it in an agency's place. */
final class UnknownNames {

    private static final int LONGEST = 40;
    private static final int LONGEST_SOURCE = 60;
    private static final int MOST_WORDS = 4;
    private static final Pattern DATELINE =
            Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.&'’ -]+|[a-z]{2,5}(?:[/,] ?[a-z]{2,6})*");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu} -]{3,30}");
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|\\.(?:com|org|net|de|ru|info)\\b|@|\\d{3}");
    private static final Pattern PERSON = Pattern.compile(
            "(?!.*(?:News|Press|Agency|Wire|Service))\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)+|.*[’']s? .*");
    private static final Set<String> LANDS = lands();

    private UnknownNames() {}

    static boolean inDateline(String before, String name) {
        List<String> place = Words.of(before);
        boolean article = place.size() > 1 && CreditWords.list(Kind.NOUN).is(place.get(0));
        return !article
                && name.length() <= LONGEST
                && DATELINE.matcher(name).matches()
                && Words.of(name).size() <= MOST_WORDS
                && isNoLand(name)
                && !Dateline.spellsOut(before, name);
    }

    static boolean inSlashes(String name) {
        return CAPITALS.matcher(name).matches() && isNoLand(name);
    }

    /** After "Source:", where a name may be anybody's but not an address or a sentence. */
    static boolean inSourceLine(String name) {
        List<String> words = Words.of(name);
        return name.length() <= LONGEST_SOURCE
                && !words.isEmpty()
                && words.size() <= 2 * MOST_WORDS
                && !ADDRESS.matcher(name).find()
                && (Character.isUpperCase(words.get(0).codePointAt(0))
                        || Character.isLetter(words.get(0).codePointAt(0))
                                && words.get(0).length() <= 5
                        || !isCased(words.get(0)));
    }

    /** After "contributed" and the like, where a person may stand too. */
    static boolean isHouse(String name) {
        List<String> words = Words.of(name);
        return inSourceLine(name)
                && words.size() <= MOST_WORDS
                && Character.isUpperCase(words.get(0).codePointAt(0))
                && !PERSON.matcher(name.strip()).matches();
    }

    private static boolean isCased(String word) {
        return !word.toLowerCase(Locale.ROOT).equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isNoLand(String name) {
        return !LANDS.contains(Words.folded(name))
                && !CreditWords.list(Kind.NOBODY).is(name);
    }

    /** Countries' names in some large languages. */
    private static Set<String> lands() {
        List<Locale> readers = Stream.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "ar", "id")
                .map(Locale::forLanguageTag)
                .toList();
        Stream<String> countries = Arrays.stream(Locale.getISOCountries())
                .flatMap(country -> readers.stream().map(new Locale("", country)::getDisplayCountry));
        return countries.map(Words::folded).collect(Collectors.toUnmodifiableSet());
    }
}
