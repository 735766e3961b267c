package dev.dateline.domain.claim.fact;

import dev.dateline.domain.article.SwiftPattern;
import dev.dateline.domain.claim.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an English article tells of its victims without a number: whether anyone died at all, whether who shot died with them, how
 * many people it names with their ages, how many kin of someone.
 */
final class TollClues {
    private static final int LEAD = 350;
    private static final int MOST = 4;
    private static final int OFTEN = 4;

    private static final SwiftPattern DEATH = words(
            "killed|killing|kills?|die[ds]|dead|fatal\\w*|slain|slay\\w*|succumbed|deadly|passed away|pronounced|deaths?"
                    + "|lost (?:his|her|their) li(?:fe|ves)|body|bodies|lifeless|executed|autopsy|coroner|medical examiner"
                    + "|funeral|mourn\\w*|suicide");
    private static final SwiftPattern CRIME = words("murder\\w*|homicides?|manslaughter|killer");
    private static final SwiftPattern NO_DEATH = SwiftPattern.of(Pattern.compile(
            "attempted (?:first.degree |second.degree |1st.degree |capital )?(?:murder|homicide|suicide)"
                    + "|attempt\\w* to (?:kill|murder)|intent to (?:kill|murder|commit murder)"
                    + "|homicide (?:unit|detective|squad|section|bureau)\\w*"
                    + "|(?:tried|trying|threat\\w*|plan\\w*|wanted) to (?:kill|murder)|non.?fatal|death threats?"));
    private static final SwiftPattern OWN_DEATH = SwiftPattern.of(Pattern.compile(
            "(?:gun|weapon|rifle|pistol|it) on (?:him|her|them)sel|murder.{0,2}suicide|\\bself\\b|self-inflicted"
                    + "|(?:then|before|and|,|later|apparently) (?:fatally )?(?:shot|shoot\\w*|kill\\w*|hang\\w*)?"
                    + "(?: and (?:killed|killing))? ?(?:him|her|them)sel[fv]|took (?:his|her|their) own"
                    + "|(?:suspect|gunman) (?:was |is )?(?:also )?(?:shot )?(?:dead|killed)"
                    + "|kill(?:ing|ed) the (?:suspect|gunman|shooter)"));
    private static final SwiftPattern SURVIVED = SwiftPattern.of(Pattern.compile(
            "expected to (?:survive|live|recover|be ok)|non.?life.?threatening|not life.?threatening|recovering"
                    + "|is in stable|survived|will survive|critical condition|serious condition"));
    private static final SwiftPattern HURT =
            SwiftPattern.of(Pattern.compile("wound|injur|hurt|hospital|critical|surviv"));
    private static final SwiftPattern KIN = words(
            "(?:grand|step)?(?:daughter|son|mother|father)s?|(?:ex-)?(?:wife|husband|girlfriend|boyfriend)|brother|sister"
                    + "|baby|mom|dad|cousin|uncle|aunt|infant|toddler|fiancee|niece|nephew|roommate|neighbor|officer|deputy|parents");
    private static final Pattern AGED = Pattern.compile(
            "[A-Z][\\w.'’-]{1,20} (?:[A-Z][\\w.'’-]{0,20} ){0,3}([A-Z][\\w.'’-]{1,20})(?: [JS]r\\.)?,? (?:\\(|age )?\\d\\d?[,.;)]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");

    /** Whether death is not told of (0), only in words that may mean another's (1), or told of (2): in title, beginning, all. */
    private final int title;

    private final int lead;
    private final int death;
    /** How often: 0, 1, 2 for a few, 3 for often. */
    private final int deathWords;

    private final boolean ownDeath;
    private final boolean survived;
    /** People whose age is told, by their last names: in sentences on deaths, in those on the hurt, in all. */
    private final int agedDead;

    private final int agedHurt;
    private final int aged;
    private final int kinDead;

    TollClues(Document document) {
        String text = document.text();
        String told = withoutThreats(text);
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        title = level(withoutThreats(first));
        lead = level(told.substring(0, Math.min(told.length(), first.length() + LEAD)));
        death = level(told);
        int times = DEATH.count(told, OFTEN);
        deathWords = times < 2 ? times : times < OFTEN ? 2 : 3;
        ownDeath = OWN_DEATH.isIn(told);
        survived = SURVIVED.isIn(told);
        List<String> sentences = SENTENCE_END.splitAsStream(text).toList();
        List<String> deaths = new ArrayList<>();
        List<String> hurt = new ArrayList<>();
        for (String sentence : sentences) {
            if (DEATH.isIn(withoutThreats(sentence))) {
                deaths.add(sentence);
            } else if (HURT.isIn(sentence.toLowerCase(Locale.ROOT))) {
                hurt.add(sentence);
            }
        }
        agedDead = names(deaths);
        agedHurt = names(hurt);
        aged = names(sentences);
        kinDead = kin(deaths);
    }

    /** Whether who shot died too. */
    boolean ownDeath() {
        return ownDeath;
    }

    /** Adds the figures of so many, where so many more were killed. */
    void figures(List<String> traits, long value, long dead) {
        TollFigures.up(traits, "clue title", title);
        TollFigures.up(traits, "clue lead", lead);
        TollFigures.up(traits, "clue death", death);
        TollFigures.up(traits, "clue death words", deathWords);
        TollFigures.up(traits, "clue survived", survived ? 1 : 0);
        TollFigures.up(traits, "clue aged", aged);
        TollFigures.up(traits, "clue aged dead", agedDead);
        TollFigures.up(traits, "clue aged hurt", agedHurt);
        TollFigures.up(traits, "clue kin", kinDead);
        TollFigures.over(traits, "over aged", value - aged);
        TollFigures.over(traits, "over aged, with killed", value + dead - aged);
        TollFigures.over(traits, "over aged dead", value - agedDead);
        TollFigures.over(traits, "over aged hurt", value - agedHurt);
        TollFigures.over(traits, "over kin", value - kinDead);
    }

    /** Adds what speaks for so many killed, where {@code highest} is the highest number told. */
    void killed(List<String> traits, long value, long highest) {
        String size = "=" + TollTraits.size(value);
        long over = value - highest;
        String against = over == 0 ? "highest" : over == 1 ? "one more" : over > 0 ? "above" : "below";
        traits.add("kc.death" + death + ",highest" + TollTraits.size(highest) + size);
        traits.add("kc.title" + title + ",lead" + lead + size);
        traits.add("kc.words" + deathWords + ",survived " + survived + size);
        traits.add("kc.own " + ownDeath + "," + against + size);
        traits.add("kc.own " + ownDeath + ",death" + death + ",survived " + survived + size);
        traits.add("kc.own " + ownDeath + ",kin" + kinDead + size);
        traits.add("kc.aged dead" + agedDead + size);
        traits.add("kc.aged" + Math.min(aged, MOST) + size);
        agrees(traits, "kc.aged dead", value - agedDead);
        agrees(traits, "kc.kin", value - kinDead);
    }

    private void agrees(List<String> traits, String name, long over) {
        if (over == 0 || over == 1) {
            traits.add(name + "+" + over + ",own " + ownDeath);
        }
    }

    /** Adds what speaks for so many injured, where so many were killed. */
    void injured(List<String> traits, long value, long killed) {
        String size = "=" + TollTraits.size(value);
        String dead = "killed" + TollTraits.size(killed);
        traits.add("ic.survived " + survived + "," + dead + size);
        traits.add("ic.own " + ownDeath + "," + dead + size);
        traits.add("ic.death" + death + "," + dead + size);
        traits.add("ic.aged hurt" + agedHurt + size);
        traits.add("ic.aged" + Math.min(aged, MOST) + size);
        if (value > 0 && value == agedHurt) {
            traits.add("ic.all aged hurt");
        }
        if (value > 0 && value == aged - agedDead) {
            traits.add("ic.aged without dead");
        }
        if (value + killed == aged) {
            traits.add("ic.all aged" + size);
        }
    }

    private static String withoutThreats(String text) {
        return NO_DEATH.replaceAll(text.toLowerCase(Locale.ROOT), " ");
    }

    private static int level(String text) {
        return DEATH.isIn(text) ? 2 : CRIME.isIn(text) ? 1 : 0;
    }

    private static int names(List<String> sentences) {
        Set<String> names = new HashSet<>();
        for (String sentence : sentences) {
            for (Matcher name = AGED.matcher(sentence); name.find(); ) {
                names.add(name.group(1));
            }
        }
        return Math.min(names.size(), MOST);
    }

    private static int kin(List<String> sentences) {
        Set<String> kin = new HashSet<>();
        for (String sentence : sentences) {
            String lower = sentence.toLowerCase(Locale.ROOT);
            for (Matcher word = KIN.find(lower, 0); word != null; word = KIN.find(lower, SwiftPattern.behind(word))) {
                kin.add(word.group());
            }
        }
        return Math.min(kin.size(), MOST);
    }

    private static SwiftPattern words(String choices) {
        return SwiftPattern.of(Pattern.compile("\\b(?:" + choices + ")\\b"));
    }
}
