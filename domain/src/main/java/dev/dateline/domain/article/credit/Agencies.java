package dev.dateline.domain.article.credit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The known news agencies, and finding their names in short texts. The list is {@code agencies.txt} beside this class; its
 * head explains the format.
 */
public final class Agencies {

    private static final Agencies BUILT_IN =
            new Agencies(ListFile.builtIn("agencies.txt").get(0).lines());

    private final List<Agency> all;
    private final Map<String, Agency> literal = new HashMap<>();
    private final Map<String, Agency> folded = new HashMap<>();
    private final Map<String, Agency> dense = new HashMap<>();
    private final Map<String, Agency> domains = new HashMap<>();
    private final Set<String> tellingWords = new HashSet<>();
    private final Map<String, Agency> ids = new HashMap<>();
    private int longestName;

    private Agencies(List<String> lines) {
        all = lines.stream().map(Agency::read).toList();
        all.forEach(this::index);
    }

    /** The agencies that come with the program. */
    public static Agencies builtIn() {
        return BUILT_IN;
    }

    /** The agencies, in the order of the file. */
    public List<Agency> all() {
        return all;
    }

    /** The agency of this id. */
    public @Nullable Agency byId(String id) {
        return ids.get(id);
    }

    /** The agency whose own site this is, or a sub-domain of it. */
    public @Nullable Agency ofHost(String host) {
        return Hosts.find(host, domains);
    }

    /** Whether a text may credit somebody: it has the longest word of an agency's name or of a phrase made for it. Quick. */
    boolean mayBeIn(String text) {
        if (Words.isDense(text)) {
            return true;
        }
        for (String word : Words.of(text)) {
            String same = Words.fold(word);
            if (literal.containsKey(word) || tellingWords.contains(same) || CreditWords.isHint(same)) {
                return true;
            }
        }
        return false;
    }

    /** The agency that bears exactly this name. */
    public @Nullable Agency named(String name) {
        Slot slot = read(name);
        return slot.agencies().size() == 1 && slot.rest().isEmpty()
                ? slot.agencies().get(0)
                : null;
    }

    /** Finds all agencies' names in a short text, the longest first at each place. */
    Slot read(String text) {
        List<String> words = Words.of(text);
        List<Agency> found = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        int longest = 0;
        for (int at = 0; at < words.size(); ) {
            int length = matchAt(words, at, found);
            longest = Math.max(longest, length);
            if (length == 0) {
                readDense(words.get(at), found, rest);
            }
            at += Math.max(1, length);
        }
        return new Slot(text.strip(), found.stream().distinct().toList(), rest, longest);
    }

    private int matchAt(List<String> words, int at, List<Agency> found) {
        StringBuilder name = new StringBuilder();
        int length = 0;
        @Nullable Agency best = null;
        for (int i = at; i < words.size() && i < at + longestName; i++) {
            name.append(i == at ? "" : " ").append(Words.fold(words.get(i)));
            Agency agency = i == at ? oneWord(words.get(at), name.toString()) : folded.get(name.toString());
            if (agency != null) {
                best = agency;
                length = i - at + 1;
            }
        }
        if (best != null) {
            found.add(best);
        }
        return length;
    }

    private @Nullable Agency oneWord(String word, String name) {
        Agency agency = literal.get(word);
        return agency == null && !Character.isLowerCase(word.codePointAt(0)) ? folded.get(name) : agency;
    }

    /** Names inside a word without blanks. */
    private void readDense(String word, List<Agency> found, List<String> rest) {
        if (!Words.isDense(word)) {
            rest.add(word);
            return;
        }
        String text = Words.fold(word);
        StringBuilder left = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int length = denseAt(text, at, found);
            left.append(length == 0 ? text.substring(at, at + 1) : " ");
            at += Math.max(1, length);
        }
        Stream.of(left.toString().split(" ")).filter(part -> !part.isEmpty()).forEach(rest::add);
    }

    private int denseAt(String text, int at, List<Agency> found) {
        for (int end = text.length(); end >= at + 2; end--) {
            Agency agency = dense.get(text.substring(at, end));
            if (agency != null) {
                found.add(agency);
                return end - at;
            }
        }
        return 0;
    }

    private void index(Agency agency) {
        ids.put(agency.id(), agency);
        agency.domains().forEach(domain -> domains.put(domain, agency));
        for (String name : agency.names()) {
            String key = Words.folded(name);
            if (Words.isAbbreviation(name) || name.equals(key)) {
                literal.putIfAbsent(name, agency);
            } else {
                folded.putIfAbsent(key, agency);
                tellingWords.add(Words.longest(key));
                longestName = Math.max(longestName, Words.of(key).size());
            }
            if (Words.isDense(name)) {
                dense.putIfAbsent(key.replace(" ", ""), agency);
            }
        }
    }
}
