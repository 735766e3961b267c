package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.Origin.Evidence;
import dev.dateline.domain.article.Origin.Place;
import dev.dateline.domain.article.Origin.Sign;
import dev.dateline.domain.article.credit.CreditWords.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the agency that a wire text begins with: "LIMA (Reuters) –", "МОСКВА, 4 мая. /ТАСС/.", "新华社北京5月4日电". */
final class OpeningCredits {

    private static final int OPENING = 160;
    private static final int SHORT_LINE = 120;
    private static final int LINES = 3;
    private static final int LONGEST_OTHER = 24;
    private static final int MOST_PIECES = 5;
    private static final int LONGEST_PIECE = 4;

    private static final Pattern BRACKETS = Pattern.compile("^(?<before>[^()（）\\[\\]【】［］〔〕|]{0,90}?)\\s*"
            + "(?<open>[(（\\[【［〔])(?<slot>[^()（）\\[\\]【】［］〔〕]{1,60})[)）\\]】］〕](?<after>.{0,24})");
    private static final String OPENING_BRACKETS = "(（[【［〔";
    private static final Pattern COUNTRY = Pattern.compile("^([^\\[(]{2,40}) \\[[^\\]]{2,30}\\](?=,)");
    private static final Pattern SLASHES =
            Pattern.compile("^(?<before>[^/|]{0,80}?)\\s*[/|](?<slot>[^/|]{2,40})[/|](?<after>.{0,24})");
    private static final Pattern DASH = Pattern.compile("^\\s*[.,،]?\\s*(?:[-–—―−‒_:：=ـ|]|\\.\\s).*");
    private static final Pattern FIRM_DASH = Pattern.compile("^\\s*[.,،]?\\s*[-–—―−‒_ـ].*");
    private static final Pattern RUN = Pattern.compile("^(?<before>[^–—―:ـ|()\\[\\]]{2,70}?)"
            + "(?<dash>\\s+[-–—―ـ]+\\s*|\\s*[–—―ـ]+\\s*|--+\\s*|(?<=\\p{IsArabic})-\\s*|\\s*:\\s+)(?<rest>.*)");
    private static final Pattern WIRE = Pattern.compile("^[（(【]?(?<slot>[^。，,]{2,32}?)[电電讯訊](?=[\\s　()（）】:：|]|$)");

    private final Agencies agencies;

    OpeningCredits(Agencies agencies) {
        this.agencies = agencies;
    }

    /** What the first lines of a text say. */
    List<Evidence> in(List<String> paragraphs) {
        for (String paragraph : paragraphs.subList(0, Math.min(LINES, paragraphs.size()))) {
            String head = paragraph.length() > OPENING ? paragraph.substring(0, OPENING) : paragraph;
            List<Evidence> found = inLine(head.strip());
            if (!found.isEmpty() || paragraph.length() > SHORT_LINE) {
                return found;
            }
        }
        return List.of();
    }

    private List<Evidence> inLine(String line) {
        String head = line.indexOf('[') < 0 ? line : COUNTRY.matcher(line).replaceFirst("$1");
        Stream<Function<String, List<Evidence>>> ways =
                Stream.of(this::inBrackets, this::inSlashes, this::beforeDash, this::inWire, this::afterLead);
        return ways.map(way -> way.apply(head))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Evidence> inBrackets(String head) {
        Matcher match = BRACKETS.matcher(head);
        if (!hasOneOf(OPENING_BRACKETS, head) || !match.find() || isNobody(match.group("slot"))) {
            return List.of();
        }
        String before = match.group("before").replaceFirst(":$", "");
        String slot = match.group("slot");
        String after = match.group("after");
        Named named = Named.read(agencies, slot);
        boolean dense = Words.isDense(slot);
        if (named.isKnown()) {
            boolean opens = dense || DASH.matcher(after).matches() || Dateline.isPlain(before) || isBefore(after);
            return opens && mayStand(before, slot) && isCredit(named) ? dateline(slot, named) : List.of();
        }
        boolean opens = FIRM_DASH.matcher(after).matches() && isPlace(before);
        if (named.untold()) {
            return opens ? dateline(slot, named) : List.of();
        }
        return opens && UnknownNames.inDateline(before, slot)
                ? Sightings.unknown(Sign.DATELINE, Place.OPENING, slot)
                : List.of();
    }

    private List<Evidence> inSlashes(String head) {
        Matcher match = SLASHES.matcher(head);
        if (!hasOneOf("/|", head) || !match.find() || !isPlace(match.group("before"))) {
            return List.of();
        }
        String slot = match.group("slot");
        Named named = Named.read(agencies, slot);
        if (named.isKnown()) {
            return isCredit(named) ? dateline(slot, named) : List.of();
        }
        return UnknownNames.inSlashes(slot)
                        && DASH.matcher(match.group("after")).matches()
                ? Sightings.unknown(Sign.DATELINE, Place.OPENING, slot)
                : List.of();
    }

    /** "BEIRUT, AFP –", "МОСКВА, 4 мая — РИА Новости.", "ТАСС, 4 мая.", "Reuters –". */
    private List<Evidence> beforeDash(String head) {
        Matcher match = RUN.matcher(head);
        if (match.find()) {
            String before = match.group("before");
            int comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(". "));
            String last = before.substring(comma + 1);
            String rest = match.group("rest").split("[.,–—:]|\\s-", 2)[0];
            boolean colon = match.group("dash").contains(":");
            Named named = Named.read(agencies, last);
            if (isPure(named) && (comma > 0 || !colon) && isPlace(before.substring(0, Math.max(0, comma)))) {
                return dateline(last, named);
            }
            Named behind = Named.read(agencies, rest);
            if (isPure(behind) && isPlace(before) && !agencies.read(before).isKnown() && !colon) {
                return dateline(rest, behind);
            }
        }
        return amongDates(head);
    }

    /** "ТАСС, 4 мая.", "КИЇВ. 4 травня. УНН." */
    private List<Evidence> amongDates(String head) {
        String[] pieces = head.split("[,.،]", MOST_PIECES);
        boolean dated = false;
        for (int i = 0; i < pieces.length - 1 && Words.of(pieces[i]).size() <= LONGEST_PIECE; i++) {
            Named named = Named.read(agencies, pieces[i]);
            boolean date = dated || i + 2 < pieces.length && Dateline.isDate(pieces[i + 1]);
            if (isPure(named) && date) {
                return dateline(pieces[i], named);
            }
            if (!isPlace(pieces[i].strip()) && !Dateline.isDate(pieces[i])) {
                break;
            }
            dated |= Dateline.isDate(pieces[i]);
        }
        return List.of();
    }

    private List<Evidence> inWire(String head) {
        Matcher match = WIRE.matcher(head);
        if (!match.find()) {
            return List.of();
        }
        Slot slot = agencies.read(match.group("slot"));
        return slot.isKnown() && Words.isDense(match.group("slot"))
                ? dateline(match.group(), new Named(slot.agencies().subList(0, 1), List.of(), false))
                : List.of();
    }

    private List<Evidence> afterLead(String head) {
        String after = CreditWords.list(Kind.LEAD).after(head);
        if (after == null) {
            return List.of();
        }
        List<String> words = List.of(after.split(" "));
        String name = String.join(" ", words.subList(0, Math.min(4, words.size())));
        Slot slot = agencies.read(name);
        return slot.isKnown() ? dateline(name, new Named(slot.agencies().subList(0, 1), List.of(), false)) : List.of();
    }

    /** Whether a sentence begins right behind the bracket. */
    private static boolean isBefore(String after) {
        return !after.isBlank()
                && after.startsWith(" ")
                && !Character.isLowerCase(after.strip().codePointAt(0))
                && Character.isLetter(after.strip().codePointAt(0));
    }

    private boolean mayStand(String before, String slot) {
        return isPlace(before)
                && !agencies.read(before).isKnown()
                && !Dateline.spellsOut(before, slot.strip())
                && !Named.isPicture(slot);
    }

    /** Whether the slot is a credit and not half a sentence: "(Reuters reported)". */
    private static boolean isCredit(Named named) {
        return named.others().size() <= 4 && named.others().stream().allMatch(OpeningCredits::mayStandBeside);
    }

    private static boolean mayStandBeside(String other) {
        return other.length() <= LONGEST_OTHER
                && Words.of(other).stream().noneMatch(w -> w.length() > 4 && Character.isLowerCase(w.codePointAt(0)));
    }

    /** Spares most texts a pattern. */
    private static boolean hasOneOf(String marks, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPure(Named named) {
        return named.isKnown() && named.others().isEmpty();
    }

    private static boolean isPlace(String before) {
        return Dateline.isPlace(before) && !CreditWords.list(Kind.PICTURE).isIn(before);
    }

    private static boolean isNobody(String slot) {
        return CreditWords.list(Kind.NOBODY).is(slot)
                || CreditWords.list(Kind.PICTURE).isIn(slot);
    }

    private static List<Evidence> dateline(String text, Named named) {
        return Sightings.of(Sign.DATELINE, Place.OPENING, text, named);
    }
}
