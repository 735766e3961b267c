package dev.dateline.domain.claim.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SegmentsTest {
    private static final List<String> FLOOD = List.of(
            "The river Orla burst its banks near Velden after three days of rain, flooding the old town.",
            "Velden's mayor Ines Tarro said the Orla stood four metres above normal and the dykes were soaked.",
            "Rescue boats brought families from flooded streets in Velden to a school on the hill, Tarro said.");
    private static final List<String> TRIAL = List.of(
            "A court in Marrin sentenced the banker Osk Lindahl to nine years for fraud against pensioners.",
            "Lindahl had sold worthless bonds of Marrin Trust to retired teachers, the judges found in their verdict.",
            "The banker's lawyer said Lindahl would appeal against the verdict over the bonds.");
    private static final List<String> TAIL =
            List.of("Ten recipes for a cold evening", "Why trams are coming back", "Stadium opens its doors again");

    @Test
    void oneEventStaysWhole() {
        assertThat(kinds(FLOOD)).containsExactly("STORY 3");
    }

    @Test
    void twoEventsComeApartWhereTheSecondBegins() {
        assertThat(kinds(FLOOD, TRIAL)).containsExactly("STORY 3", "STORY 3");
    }

    @Test
    void reportsAlikeInWordsComeApartWhereTheNextOneIntroducesItsPeople() {
        List<String> first = List.of(
                "Two men were shot and wounded Monday night outside a bar in Velden, police said.",
                "Officers found the victims on Harbour Street; both were taken to the Velden hospital.",
                "Velden police said the men had argued with the gunman on Harbour Street.");
        List<String> second = List.of(
                "MARRIN - A 34-year-old woman is dead after gunfire in a parking garage on Friday, detectives say.",
                "Ines Tarro was found by a guard of the Marrin garage shortly before midnight.",
                "Tarro worked as a nurse in Marrin, and colleagues left flowers at the garage.");
        List<String> third = List.of(
                "A teenager was arrested Sunday after three people were injured in Orla Park, the sheriff's office says.",
                "Deputies led the suspect, Osk Lindahl, 17, from a house beside Orla Park.",
                "Lindahl is held without bail; a judge in Orla hears him on Thursday.");
        assertThat(kinds(first, second, third)).containsExactly("STORY 3", "STORY 3", "STORY 3");
    }

    @Test
    void aLongReportStaysWholeWhereNobodyNewIsIntroduced() {
        List<String> report = List.of(
                "A 34-year-old woman is dead after a shooting in a parking garage in Marrin on Friday, police said.",
                "The victim was identified as Ines Tarro, who worked as a nurse.",
                "Colleagues left flowers at the gate of the clinic in the morning.",
                "\"We cannot grasp it,\" said Osk Lindahl, who runs the clinic.",
                "The garage stays closed until the weekend.",
                "Lindahl said Tarro had been on her way home from a late shift.",
                "Anyone with information is asked to call the Marrin police.");
        assertThat(kinds(report)).containsExactly("STORY 7");
    }

    @Test
    void headlinesOfOtherPagesAreNoPartOfTheStory() {
        assertThat(kinds(FLOOD, TAIL, List.of("All news")))
                .containsExactly("STORY 3", "RELATED_HEADLINES 3", "BOILERPLATE 1");
    }

    @Test
    void anEmptyPageHasNoSegments() {
        assertThat(Segments.of(new Document("", "en", null, null))).isEmpty();
    }

    @SafeVarargs
    private static List<String> kinds(List<String>... parts) {
        String text = String.join(
                "\n", java.util.Arrays.stream(parts).flatMap(List::stream).toList());
        return Segments.of(new Document(text, "en", null, null)).stream()
                .map(segment -> segment.kind() + " " + segment.paragraphs())
                .toList();
    }
}
